// Sums that have one value: those of a fixed binary tree over the index, in double precision, neighbours first. Addition is
// commutative to the last bit, so it does not matter which of two lanes adds the other's node to its own.
#pragma once

#include "device.h"

// Whether all terms of a chunk are there, so that nothing has to be asked between one load and the next: then many are on their way at a
// time. With a question before each, a thread waits for one after the other, and the memory is not kept busy.
struct Whole {
};
struct Part {
};

struct Four {
    double a, b, c, d;
};

// Four neighbours one by one; zeros past the end.
template <typename T>
RARELY Four load_single(const T *values, u64 first, u64 count)
{
    auto read = [&](u64 index) { return index < count ? double(values[index]) : 0.0; };
    return {read(first), read(first + 1), read(first + 2), read(first + 3)};
}

// Four neighbours in double precision, which are there and begin at a multiple of 16 bytes.
template <typename T>
DEVICE void load_four(const T *values, u64 first, u64, double four[FOUR], bool, Whole)
{
    if constexpr (sizeof(T) == 4) {
        float4 read = *reinterpret_cast<const float4 *>(values + first);
        four[0] = read.x, four[1] = read.y, four[2] = read.z, four[3] = read.w;
    } else {
        double2 low = *reinterpret_cast<const double2 *>(values + first);
        double2 high = *reinterpret_cast<const double2 *>(values + first + 2);
        four[0] = low.x, four[1] = low.y, four[2] = high.x, four[3] = high.y;
    }
}

// The same with zeros past the end.
template <typename T>
DEVICE void load_four(const T *values, u64 first, u64 count, double four[FOUR], bool aligned, Part)
{
    if (aligned && first + FOUR <= count) {
        load_four(values, first, count, four, aligned, Whole{});
        return;
    }
    Four read = load_single(values, first, count);
    four[0] = read.a, four[1] = read.b, four[2] = read.c, four[3] = read.d;
}

// A lane with the bit keeps the upper half of its sums and gives the lower half away, its neighbour the other way round.
template <u64 HALF>
DEVICE void halve(double sums[ROUNDS], u64 bit)
{
    bool upper = threadIdx.x >> bit & 1;
#pragma unroll
    for (u64 i = 0; i < HALF; ++i) {
        double given = upper ? sums[i] : sums[i + HALF];
        double kept = upper ? sums[i + HALF] : sums[i];
        sums[i] = kept + __shfl_xor_sync(0xffffffff, given, 1u << bit);
    }
}

// A thread's four terms of each round, added up.
template <typename Terms, typename Extent>
DEVICE void add_rounds(u64 chunk, const Terms &terms, double sums[ROUNDS], Extent extent)
{
#pragma unroll
    for (u64 round = 0; round < ROUNDS; ++round) {
        double four[FOUR];
        terms(value_of(chunk, round, threadIdx.x), four, extent);
        sums[round] = (four[0] + four[1]) + (four[2] + four[3]);
    }
}

// The sum over a chunk, in every thread; a lane of a first half warp has the sum of a round besides. `terms(first, four, extent)` gives the
// four terms from an index on, zeros past the end. All threads of the block take part, and know alike whether all terms are there.
template <typename Terms>
DEVICE double chunk_sum(u64 chunk, Terms terms, double &round_sum, bool whole = false)
{
    static_assert(ROUNDS == 16 && WARPS == 8, "the steps below are for these");
    __shared__ double warps[ROUNDS][WARPS];
    double sums[ROUNDS];
    if (whole) {
        add_rounds(chunk, terms, sums, Whole{});
    } else {
        add_rounds(chunk, terms, sums, Part{});
    }
    // Over the lanes, each of which ends up with the sum of one round.
    halve<8>(sums, 0);
    halve<4>(sums, 1);
    halve<2>(sums, 2);
    halve<1>(sums, 3);
    double round = sums[0] + __shfl_xor_sync(0xffffffff, sums[0], 16);

    u64 lane = threadIdx.x % LANES, warp = threadIdx.x / LANES;
    __syncthreads(); // Somebody may still be reading the sums of the chunk before.
    if (lane < ROUNDS) {
        warps[round_of(lane)][warp] = round;
    }
    __syncthreads();
    const double *w = warps[lane % ROUNDS];
    round_sum = ((w[0] + w[1]) + (w[2] + w[3])) + ((w[4] + w[5]) + (w[6] + w[7]));
    double sum = round_sum;
    for (unsigned lanes = 1; lanes < ROUNDS; lanes *= 2) {
        sum += __shfl_xor_sync(0xffffffff, sum, lanes);
    }
    return sum;
}

// What some terms are asked when the sum over a chunk is known, by all threads of the block.
template <typename Terms>
DEVICE void look_at(const Terms &, u64, double)
{
}

// Whether a chunk is one of many, all of whose terms are there: those that say so are loaded with nothing in between.
template <typename Terms>
DEVICE bool has(const Terms &, u64)
{
    return false;
}

// The sums of as many chunks as so many terms have.
template <typename Terms>
DEVICE void sum_chunks(u64 count, double *sums, Terms terms)
{
    for (u64 chunk = blockIdx.x; chunk < ceil_div(count, CHUNK); chunk += gridDim.x) {
        double round;
        double sum = chunk_sum(chunk, terms, round, has(terms, chunk));
        look_at(terms, chunk, sum);
        if (threadIdx.x == 0) {
            sums[chunk] = sum;
        }
    }
}
