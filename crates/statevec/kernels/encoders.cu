// States from other things than amplitudes: angles, phases, one index. The twin of `statevec`'s `encoders.rs`. Sine and cosine of an angle
// come from the host, which computes one of each for a qubit; those of phases, which are as many as amplitudes, are computed here.
#include "sine.h"

DEVICE void write(float2 *amplitude, double re, double im) { __stcs(amplitude, make_float2(float(re), float(im))); }
DEVICE void write(double2 *amplitude, double re, double im) { __stcs(amplitude, make_double2(re, im)); }

// A product state from index `first` on: `table` has the products for the low bits of the index, `factors` cosine and sine for each of
// the high bits.
template <typename Complex>
DEVICE void product(
    Complex *amplitudes, u64 first, u64 count, const double *table, u64 table_bits, const double2 *factors, u64 high_bits)
{
    for (u64 i = first_of_launch(); i < count; i += threads_of_launch()) {
        u64 index = first + i, high = index >> table_bits;
        double product = 1.0;
        for (u64 bit = 0; bit < high_bits; ++bit) {
            product *= high >> bit & 1 ? factors[bit].y : factors[bit].x;
        }
        write(amplitudes + i, table[index & ((1ull << table_bits) - 1)] * product, 0.0);
    }
}

KERNEL product_c64(
    float2 *amplitudes, u64 first, u64 count, const double *table, u64 table_bits, const double2 *factors, u64 high_bits)
{
    product(amplitudes, first, count, table, table_bits, factors, high_bits);
}

KERNEL product_c128(
    double2 *amplitudes, u64 first, u64 count, const double *table, u64 table_bits, const double2 *factors, u64 high_bits)
{
    product(amplitudes, first, count, table, table_bits, factors, high_bits);
}

// Zeros, and a one at an index.
template <typename Complex>
DEVICE void basis(Complex *amplitudes, u64 first, u64 count, u64 index)
{
    for (u64 i = first_of_launch(); i < count; i += threads_of_launch()) {
        write(amplitudes + i, first + i == index ? 1.0 : 0.0, 0.0);
    }
}

KERNEL basis_c64(float2 *amplitudes, u64 first, u64 count, u64 index)
{
    basis(amplitudes, first, count, index);
}

KERNEL basis_c128(double2 *amplitudes, u64 first, u64 count, u64 index)
{
    basis(amplitudes, first, count, index);
}

// Amplitudes of one magnitude from index `first` on, whose phases are data; past the end of the data they are zero. `first_bad` becomes
// the index of the first phase that is not finite, if that is less.
template <typename T, typename Complex>
DEVICE void phase(
    const T *phases, u64 count, Complex *amplitudes, u64 total, double magnitude, u64 *first_bad, u64 first)
{
    for (u64 i = first_of_launch(); i < total; i += threads_of_launch()) {
        double angle = read_value(phases, i, count);
        if (!is_finite(angle)) {
            atomicMin(first_bad, first + i);
            continue;
        }
        double2 direction = sine_and_cosine(angle);
        write(amplitudes + i, magnitude * direction.y, magnitude * direction.x);
    }
}

#define PHASE(name, T, Complex) \
    KERNEL name(const T *phases, u64 count, Complex *amplitudes, u64 total, u64 magnitude, u64 *first_bad, u64 first) \
    { \
        phase(phases, count, amplitudes, total, from_bits(magnitude), first_bad, first); \
    }

PHASE(phase_f32_c64, float, float2)
PHASE(phase_f32_c128, float, double2)
PHASE(phase_f64_c64, double, float2)
PHASE(phase_f64_c128, double, double2)
