// Data that is made where it is needed: large states can be made and checked without anything large on the host.
#include "device.h"

// 1, 2, 3, ..., period, 1, 2, ...
template <typename T>
DEVICE void ramp(T *values, u64 first, u64 count, u64 period)
{
    for (u64 i = first_of_launch(); i < count; i += threads_of_launch()) {
        values[i] = T((first + i) % period + 1);
    }
}

KERNEL ramp_f32(float *values, u64 first, u64 count, u64 period)
{
    ramp(values, first, count, period);
}

KERNEL ramp_f64(double *values, u64 first, u64 count, u64 period)
{
    ramp(values, first, count, period);
}

// The number with this index of the sequence that a seed stands for (Steele, Lea and Flood, "Fast splittable pseudorandom number
// generators", 2014: SplitMix64), which needs no number before it.
DEVICE u64 random_bits(u64 seed, u64 index)
{
    u64 z = seed + (index + 1) * 0x9e3779b97f4a7c15;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9;
    z = (z ^ z >> 27) * 0x94d049bb133111eb;
    return z ^ z >> 31;
}

// Numbers from -1 to 1, all the same distance apart, without 1.
KERNEL random_f32(float *values, u64 first, u64 count, u64 seed)
{
    for (u64 i = first_of_launch(); i < count; i += threads_of_launch()) {
        values[i] = float(random_bits(seed, first + i) >> 40) * 0x1p-23f - 1.0f;
    }
}

KERNEL random_f64(double *values, u64 first, u64 count, u64 seed)
{
    for (u64 i = first_of_launch(); i < count; i += threads_of_launch()) {
        values[i] = double(random_bits(seed, first + i) >> 11) * 0x1p-52 - 1.0;
    }
}
