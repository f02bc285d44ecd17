// What all kernels are made with: CUDA itself, or a stand-in that runs them on the CPU.
#pragma once

#ifndef __CUDACC__
#include "simt.h"
#endif

#include "index.h"

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
