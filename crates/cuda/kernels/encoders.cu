// States from other things than amplitudes: angles, one index. The twin of `statevec`'s `encoders.rs`. Sines and cosines come from the
// host, which computes one of each for a qubit.
#include "device.h"

DEVICE void write_real(float2 *amplitude, double value) { __stcs(amplitude, make_float2(float(value), 0.0f)); }
DEVICE void write_real(double2 *amplitude, double value) { __stcs(amplitude, make_double2(value, 0.0)); }

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
        write_real(amplitudes + i, table[index & ((1ull << table_bits) - 1)] * product);
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
        write_real(amplitudes + i, first + i == index ? 1.0 : 0.0);
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
