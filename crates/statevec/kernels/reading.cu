// What a state can be asked. The twin of `statevec`'s `read.rs` and `sample.rs`.
#include "sums.h"

// An amplitude in double precision.
struct Amplitude {
    double re, im;
};

DEVICE Amplitude amplitude_of(float2 read) { return {double(read.x), double(read.y)}; }
DEVICE Amplitude amplitude_of(double2 read) { return {read.x, read.y}; }

DEVICE double probability_of(Amplitude a) { return a.re * a.re + a.im * a.im; }

// The amplitude at a place, zero past the end.
template <typename Complex>
DEVICE Amplitude read_amplitude(const Complex *amplitudes, u64 place, u64 count)
{
    return place < count ? amplitude_of(amplitudes[place]) : Amplitude{0.0, 0.0};
}

template <typename Complex>
struct Probabilities {
    const Complex *amplitudes;
    u64 count;

    template <typename Extent>
    DEVICE void operator()(u64 first, double four[FOUR], Extent) const
    {
        for (u64 i = 0; i < FOUR; ++i) {
            four[i] = probability_of(read_amplitude(amplitudes, first + i, count));
        }
    }
};

// The probabilities, negative where an odd number of the mask's bits are set in the index. The first amplitude has index `start`.
template <typename Complex>
struct SignedProbabilities {
    const Complex *amplitudes;
    u64 count, start, mask;

    template <typename Extent>
    DEVICE void operator()(u64 first, double four[FOUR], Extent) const
    {
        for (u64 i = 0; i < FOUR; ++i) {
            double probability = probability_of(read_amplitude(amplitudes, first + i, count));
            bool odd = __popcll((start + first + i) & mask) % 2 == 1;
            four[i] = odd ? -probability : probability;
        }
    }
};

KERNEL expect_z_c64(const float2 *amplitudes, u64 count, u64 start, u64 mask, double *sums)
{
    sum_chunks(count, sums, SignedProbabilities<float2>{amplitudes, count, start, mask});
}

KERNEL expect_z_c128(const double2 *amplitudes, u64 count, u64 start, u64 mask, double *sums)
{
    sum_chunks(count, sums, SignedProbabilities<double2>{amplitudes, count, start, mask});
}

// The conjugate of the left amplitude times the right one: real parts, or imaginary ones.
template <typename Left, typename Right>
struct Products {
    const Left *left;
    const Right *right;
    u64 count, imaginary;

    template <typename Extent>
    DEVICE void operator()(u64 first, double four[FOUR], Extent) const
    {
        for (u64 i = 0; i < FOUR; ++i) {
            Amplitude l = read_amplitude(left, first + i, count), r = read_amplitude(right, first + i, count);
            four[i] = imaginary ? l.re * r.im - l.im * r.re : l.re * r.re + l.im * r.im;
        }
    }
};

#define PRODUCTS(name, Left, Right) \
    KERNEL name(const Left *left, const Right *right, u64 count, u64 imaginary, double *sums) \
    { \
        sum_chunks(count, sums, Products<Left, Right>{left, right, count, imaginary}); \
    }

PRODUCTS(products_c64_c64, float2, float2)
PRODUCTS(products_c64_c128, float2, double2)
PRODUCTS(products_c128_c64, double2, float2)
PRODUCTS(products_c128_c128, double2, double2)

// The sums of probabilities over blocks as large as a round: the leaves of the tree that sampling goes down.
template <typename Complex>
DEVICE void block_masses(const Complex *amplitudes, u64 count, double *masses)
{
    u64 blocks = ceil_div(count, ROUND);
    Probabilities<Complex> probabilities{amplitudes, count};
    for (u64 chunk = blockIdx.x; chunk < ceil_div(count, CHUNK); chunk += gridDim.x) {
        double round;
        chunk_sum(chunk, probabilities, round);
        u64 block = chunk * ROUNDS + threadIdx.x;
        if (threadIdx.x < ROUNDS && block < blocks) {
            masses[block] = round;
        }
    }
}

KERNEL block_masses_c64(const float2 *amplitudes, u64 count, double *masses)
{
    block_masses(amplitudes, count, masses);
}

KERNEL block_masses_c128(const double2 *amplitudes, u64 count, double *masses)
{
    block_masses(amplitudes, count, masses);
}

// A row of inner nodes of a heap: node `i` is the sum of the nodes `2i` and `2i + 1`.
KERNEL heap_row(double *heap, u64 first, u64 count)
{
    for (u64 i = first + first_of_launch(); i < first + count; i += threads_of_launch()) {
        heap[i] = heap[2 * i] + heap[2 * i + 1];
    }
}

// Goes down a heap to the leaf that an outcome is in: to the upper half wherever the lower one does not reach.
DEVICE u64 descend(const double *heap, u64 leaves, double &rest)
{
    u64 node = 1;
    while (node < leaves) {
        double lower = heap[2 * node], upper = heap[2 * node + 1];
        bool up = upper > 0.0 && rest >= lower;
        rest -= up ? lower : 0.0;
        node = 2 * node + up;
    }
    return node - leaves;
}

// Outcomes of measurements for numbers from 0 to below the sum of all probabilities, a block of threads for each. The heap has the blocks
// of 1024 amplitudes as its last half. There are at least that many amplitudes.
template <typename Complex>
DEVICE void sample(
    const Complex *amplitudes, const double *heap, u64 leaves, const double *numbers, u64 samples, u64 *outcomes)
{
    __shared__ double masses[2 * ROUND];
    __shared__ u64 shared_block;
    __shared__ double shared_rest;
    for (u64 i = blockIdx.x; i < samples; i += gridDim.x) {
        if (threadIdx.x == 0) {
            double rest = numbers[i];
            shared_block = descend(heap, leaves, rest);
            shared_rest = rest;
        }
        __syncthreads();
        u64 first = shared_block * ROUND;
        for (u64 k = threadIdx.x; k < ROUND; k += THREADS) {
            masses[ROUND + k] = probability_of(amplitude_of(amplitudes[first + k]));
        }
        for (u64 row = ROUND / 2; row > 0; row /= 2) {
            __syncthreads();
            for (u64 k = row + threadIdx.x; k < 2 * row; k += THREADS) {
                masses[k] = masses[2 * k] + masses[2 * k + 1];
            }
        }
        __syncthreads();
        if (threadIdx.x == 0) {
            double rest = shared_rest;
            outcomes[i] = first + descend(masses, ROUND, rest);
        }
        // The others wait for this thread before they write masses again.
    }
}

KERNEL sample_c64(
    const float2 *amplitudes, const double *heap, u64 leaves, const double *numbers, u64 samples, u64 *outcomes)
{
    sample(amplitudes, heap, leaves, numbers, samples, outcomes);
}

KERNEL sample_c128(
    const double2 *amplitudes, const double *heap, u64 leaves, const double *numbers, u64 samples, u64 *outcomes)
{
    sample(amplitudes, heap, leaves, numbers, samples, outcomes);
}

// Probabilities of neighbouring indices.
template <typename Complex>
DEVICE void probabilities(const Complex *amplitudes, u64 first, u64 count, double *found)
{
    for (u64 i = first_of_launch(); i < count; i += threads_of_launch()) {
        found[i] = probability_of(amplitude_of(amplitudes[first + i]));
    }
}

KERNEL probabilities_c64(const float2 *amplitudes, u64 first, u64 count, double *found)
{
    probabilities(amplitudes, first, count, found);
}

KERNEL probabilities_c128(const double2 *amplitudes, u64 first, u64 count, double *found)
{
    probabilities(amplitudes, first, count, found);
}
