// What a program does with a whole buffer of doubles: each value becomes a function of its index, of itself and of the value at its place
// in another buffer. The twin of `libgpu`'s `buffers.rs`.
#include "device.h"

// `y[i]` becomes `value(i, y[i], x[i])`, two at a time where both begin at a multiple of 16 bytes. They may be the same. What `value` does
// not use is not read.
template <typename Value>
DEVICE void update(double *y, const double *x, u64 count, Value value)
{
    u64 pairs = is_aligned(y) && is_aligned(x) ? count / 2 : 0;
    for (u64 i = first_of_launch(); i < pairs; i += threads_of_launch()) {
        double2 *pair = reinterpret_cast<double2 *>(y) + i;
        double2 was = *pair, other = reinterpret_cast<const double2 *>(x)[i];
        *pair = make_double2(value(2 * i, was.x, other.x), value(2 * i + 1, was.y, other.y));
    }
    for (u64 i = 2 * pairs + first_of_launch(); i < count; i += threads_of_launch()) {
        y[i] = value(i, y[i], x[i]);
    }
}

KERNEL buffer_fill(double *values, u64 count, u64 value)
{
    update(values, values, count, [=](u64, double, double) { return from_bits(value); });
}

KERNEL buffer_fill_index(double *values, u64 count, u64 scale, u64 offset)
{
    update(values, values, count, [=](u64 i, double, double) { return from_bits(scale) * double(i) + from_bits(offset); });
}

KERNEL buffer_add_scalar(double *values, u64 count, u64 value)
{
    update(values, values, count, [=](u64, double was, double) { return was + from_bits(value); });
}

KERNEL buffer_scale(double *values, u64 count, u64 factor)
{
    update(values, values, count, [=](u64, double was, double) { return was * from_bits(factor); });
}

KERNEL buffer_axpy(double *y, u64 count, u64 a, const double *x)
{
    update(y, x, count, [=](u64, double was, double other) { return was + from_bits(a) * other; });
}
