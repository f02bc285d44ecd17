// Which thread does what: index arithmetic without anything of CUDA's, so that tests run it on the CPU for every thread.
//
// Sums are over chunks of a fixed size, so that they do not depend on the launch. A block of threads reads a chunk in rounds; in a
// round each thread reads four neighbours. Writing is cut into tiles of units, and a unit is what one store of 16 bytes writes.
#pragma once

#ifdef __CUDACC__
#define DEVICE __device__ __forceinline__
// For what hardly ever happens: a copy of it in every turn of an unrolled loop would make the kernels several times as long.
#define RARELY __device__ __noinline__
#else
#define DEVICE inline
#define RARELY inline
#endif

using u64 = unsigned long long;

// How many threads a block has.
constexpr u64 THREADS = 256;
constexpr u64 LANES = 32;
constexpr u64 WARPS = THREADS / LANES;

// How many values a chunk has: a node of the sum tree.
constexpr u64 CHUNK = 1 << 14;
// How many neighbours a thread reads in a round, how many values a round has, and how many rounds a chunk.
constexpr u64 FOUR = 4;
constexpr u64 ROUND = THREADS * FOUR;
constexpr u64 ROUNDS = CHUNK / ROUND;

// How many units a thread writes one after another, and how many a tile has.
constexpr u64 PARTS = 4;
constexpr u64 TILE = PARTS * THREADS;

DEVICE constexpr u64 ceil_div(u64 a, u64 b)
{
    return a / b + (a % b != 0);
}

// The first of the four values that a thread reads in a round.
DEVICE u64 value_of(u64 chunk, u64 round, u64 thread)
{
    return chunk * CHUNK + round * ROUND + thread * FOUR;
}

// Whether all values of a chunk are among so many.
DEVICE bool is_whole(u64 chunk, u64 count)
{
    return (chunk + 1) * CHUNK <= count;
}

// The round whose sum a lane has when the rounds are shared out: the lane's lowest bit is the round's highest.
DEVICE u64 round_of(u64 lane)
{
    u64 round = 0;
    for (u64 half = ROUNDS / 2, bit = 0; half > 0; half /= 2, ++bit) {
        round += half * (lane >> bit & 1);
    }
    return round;
}

// A thread's unit number `part` of a tile. Neighbouring threads write neighbouring units.
DEVICE u64 unit_of(u64 tile, u64 part, u64 thread)
{
    return tile * TILE + part * THREADS + thread;
}
