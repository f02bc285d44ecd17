// What all kernels are made with: CUDA itself, or a stand-in that runs them on the CPU.
#pragma once

#ifndef __CUDACC__
#include "simt.h"
#endif

#include "index.h"

// Numbers that kernels look up.
#define CONSTANT static __constant__ const

#define KERNEL extern "C" __global__ void __launch_bounds__(THREADS)
// One that may have more registers, as a block at a time on a processor is enough.
#define ROOMY_KERNEL extern "C" __global__ void __launch_bounds__(THREADS, 1)

// The next thread of the whole launch, and how many there are.
DEVICE u64 first_of_launch()
{
    return u64(blockIdx.x) * THREADS + threadIdx.x;
}

DEVICE u64 threads_of_launch()
{
    return u64(gridDim.x) * THREADS;
}

// Doubles among the arguments of kernels come as their bits.
DEVICE double from_bits(u64 bits)
{
    return __longlong_as_double(bits);
}

// Whether loads and stores of 16 bytes may begin there.
DEVICE bool is_aligned(const void *place)
{
    return reinterpret_cast<u64>(place) % 16 == 0;
}

// Whether neither an infinity nor not a number.
DEVICE bool is_finite(double value)
{
    return fabs(value) <= 0x1.fffffffffffffp+1023;
}

// A value of the data, zero past its end.
template <typename T>
DEVICE double read_value(const T *values, u64 index, u64 count)
{
    return index < count ? double(__ldcs(values + index)) : 0.0;
}
