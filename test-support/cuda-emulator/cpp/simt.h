// Runs kernels on the CPU, for tests. The threads of a block are fibers that switch where they wait for each other, and
// blocks run one after another. Threads that wait forever are an error, not a hang.
#pragma once

#include <cmath>
#include <cstring>

#define __global__
#define __constant__
#define __launch_bounds__(...)
// Blocks run one at a time, so one copy is enough.
#define __shared__ static

struct alignas(8) float2 {
    float x, y;
};
struct alignas(16) float4 {
    float x, y, z, w;
};
struct alignas(16) double2 {
    double x, y;
};

inline float4 make_float4(float x, float y, float z, float w) { return {x, y, z, w}; }
inline float2 make_float2(float x, float y) { return {x, y}; }
inline double2 make_double2(double x, double y) { return {x, y}; }

namespace simt {

struct Index {
    unsigned x;
};

extern Index thread, block, grid;

void wait_for_block();

// The slot of a lane for values that the others of its warp may read when all lanes have arrived.
unsigned char *slot_of(unsigned lane);
unsigned lane();
void wait_for_warp();
void next_slots();

} // namespace simt

#define threadIdx simt::thread
#define blockIdx simt::block
#define gridDim simt::grid

inline void __syncthreads() { simt::wait_for_block(); }

template <typename T>
T __shfl_xor_sync(unsigned, T value, unsigned lanes)
{
    static_assert(sizeof(T) <= 8);
    unsigned lane = simt::lane();
    std::memcpy(simt::slot_of(lane), &value, sizeof value);
    simt::wait_for_warp();
    std::memcpy(&value, simt::slot_of(lane ^ lanes), sizeof value);
    simt::next_slots();
    return value;
}

inline unsigned long long atomicMin(unsigned long long *place, unsigned long long value)
{
    unsigned long long before = *place;
    *place = value < before ? value : before;
    return before;
}

inline double __longlong_as_double(long long bits)
{
    double value;
    std::memcpy(&value, &bits, sizeof value);
    return value;
}

inline long long __double_as_longlong(double value)
{
    long long bits;
    std::memcpy(&bits, &value, sizeof bits);
    return bits;
}

inline unsigned long long __umul64hi(unsigned long long a, unsigned long long b)
{
    __extension__ using Wide = unsigned __int128;
    return static_cast<unsigned long long>(Wide(a) * b >> 64);
}

inline int __clzll(long long bits) { return bits ? __builtin_clzll(bits) : 64; }

inline int __popcll(unsigned long long bits) { return __builtin_popcountll(bits); }

// Hints to the caches.
template <typename T>
T __ldcs(const T *place)
{
    return *place;
}

template <typename T>
void __stcs(T *place, T value)
{
    *place = value;
}
