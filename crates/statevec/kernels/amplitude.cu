// Data to amplitudes: the norm, and then each value divided by it. Nothing waits for the host in between: the norm and whether there is
// one stay on the device, and writing looks at them there.
#include "norm.h"
#include "sums.h"

// The squares of the values, the first of which has index `start`.
template <typename T>
struct Squares {
    const T *values;
    u64 count;
    u64 *first_bad;
    u64 start;
    bool aligned;

    DEVICE Squares(const T *values, u64 count, u64 *first_bad, u64 start = 0)
        : values(values), count(count), first_bad(first_bad), start(start), aligned(is_aligned(values))
    {
    }

    template <typename Extent>
    DEVICE void operator()(u64 first, double four[FOUR], Extent extent) const
    {
        load_four(values, first, count, four, aligned, extent);
        for (u64 i = 0; i < FOUR; ++i) {
            four[i] *= four[i];
        }
    }
};

template <typename T>
DEVICE bool has(const Squares<T> &squares, u64 chunk)
{
    return squares.aligned && is_whole(chunk, squares.count);
}

// Remembers the first value of a chunk that is not finite. The sum of squares is finite only if all values are, so hardly ever is one looked
// for.
template <typename T>
DEVICE void look_at(const Squares<T> &squares, u64 chunk, double sum)
{
    if (is_finite(sum)) {
        return;
    }
    u64 end = (chunk + 1) * CHUNK;
    for (u64 i = chunk * CHUNK + threadIdx.x; i < end && i < squares.count; i += THREADS) {
        if (!is_finite(double(squares.values[i]))) {
            atomicMin(squares.first_bad, squares.start + i);
        }
    }
}

// The squares of values that were made smaller, or larger, by a power of two.
struct ScaledSquares {
    const double *values;
    u64 count;
    bool large, aligned;

    DEVICE ScaledSquares(const double *values, u64 count, bool large)
        : values(values), count(count), large(large), aligned(is_aligned(values))
    {
    }

    template <typename Extent>
    DEVICE void operator()(u64 first, double four[FOUR], Extent) const
    {
        load_four(values, first, count, four, aligned, Part{});
        for (u64 i = 0; i < FOUR; ++i) {
            double scaled = four[i] * (large ? DOWN : UP);
            four[i] = large && fabs(four[i]) < LARGE ? 0.0 : scaled * scaled;
        }
    }
};

// The values as they are.
struct Values {
    const double *values;
    u64 count;
    bool aligned;

    DEVICE Values(const double *values, u64 count) : values(values), count(count), aligned(is_aligned(values)) {}

    template <typename Extent>
    DEVICE void operator()(u64 first, double four[FOUR], Extent extent) const
    {
        load_four(values, first, count, four, aligned, extent);
    }
};

DEVICE bool has(const Values &values, u64 chunk)
{
    return values.aligned && is_whole(chunk, values.count);
}

KERNEL sum_squares_f32(const float *values, u64 count, double *sums, Norm *norm, u64 start)
{
    sum_chunks(count, sums, Squares<float>(values, count, &norm->first_bad, start));
}

KERNEL sum_squares_f64(const double *values, u64 count, double *sums, Norm *norm, u64 start)
{
    sum_chunks(count, sums, Squares<double>(values, count, &norm->first_bad, start));
}

// The sums of scaled squares, if the sum of squares was of no use.
KERNEL sum_again_f64(const double *values, u64 count, double *sums, Norm *norm)
{
    if (norm->status == NORM_LARGE || norm->status == NORM_SMALL) {
        sum_chunks(count, sums, ScaledSquares(values, count, norm->status == NORM_LARGE));
    }
}

// Sums of sums, until there is one.
KERNEL sum_sums(const double *values, u64 count, double *sums)
{
    sum_chunks(count, sums, Values(values, count));
}

// Before anything is added up. One thread.
KERNEL norm_begin(Norm *norm)
{
    if (first_of_launch() == 0) {
        *norm = Norm{};
        norm->first_bad = ~0ull;
    }
}

// From the sum of squares. One thread.
KERNEL norm_decide(Norm *norm, const double *sum, u64 is_double)
{
    if (first_of_launch() == 0) {
        decide(*norm, *sum, is_double);
    }
}

// From the sum of scaled squares, where that was needed. One thread.
KERNEL norm_decide_again(Norm *norm, const double *sum)
{
    if (first_of_launch() == 0) {
        decide_again(*norm, *sum);
    }
}

// The same two for a part of the data, a node of the sum tree: the norm is decided elsewhere, from the sums that end up as value and
// divisor. One thread.
KERNEL node_decide(Norm *norm, const double *sum, u64 is_double)
{
    if (first_of_launch() == 0) {
        decide_node(*norm, *sum, is_double);
    }
}

KERNEL node_decide_again(Norm *norm, const double *sum)
{
    if (first_of_launch() == 0 && (norm->status == NORM_LARGE || norm->status == NORM_SMALL)) {
        norm->divisor = *sum;
    }
}

template <typename T>
struct Divide;

// To single precision the division is a multiplication by the inverse: what that is off by, rounding hides.
template <>
struct Divide<float> {
    double scale, inverse;
    DEVICE explicit Divide(const Norm &norm) : scale(norm.scale), inverse(norm.inverse) {}
    DEVICE float operator()(double value) const { return float(value * scale * inverse); }
};

template <>
struct Divide<double> {
    double scale, divisor;
    DEVICE explicit Divide(const Norm &norm) : scale(norm.scale), divisor(norm.divisor) {}
    DEVICE double operator()(double value) const { return value * scale / divisor; }
};

// One store of 16 bytes: two amplitudes in single precision, or one in double.
template <typename T>
DEVICE void write_unit(
    const T *values, u64 count, float2 *amplitudes, u64 unit, Divide<float> divide, bool aligned)
{
    double low, high;
    if (aligned && 2 * unit + 2 <= count) {
        if constexpr (sizeof(T) == 4) {
            float2 read = __ldcs(reinterpret_cast<const float2 *>(values) + unit);
            low = read.x, high = read.y;
        } else {
            double2 read = __ldcs(reinterpret_cast<const double2 *>(values) + unit);
            low = read.x, high = read.y;
        }
    } else {
        low = read_value(values, 2 * unit, count);
        high = read_value(values, 2 * unit + 1, count);
    }
    float4 written = make_float4(divide(low), 0.0f, divide(high), 0.0f);
    __stcs(reinterpret_cast<float4 *>(amplitudes) + unit, written);
}

template <typename T>
DEVICE void write_unit(
    const T *values, u64 count, double2 *amplitudes, u64 unit, Divide<double> divide, bool)
{
    __stcs(amplitudes + unit, make_double2(divide(read_value(values, unit, count)), 0.0));
}

DEVICE Divide<float> divide_by(const Norm &norm, const float2 *) { return Divide<float>(norm); }
DEVICE Divide<double> divide_by(const Norm &norm, const double2 *) { return Divide<double>(norm); }

// Writes so many units, unless there is no norm.
template <typename T, typename Complex>
DEVICE void write(const T *values, u64 count, Complex *amplitudes, u64 units, const Norm *norm)
{
    if (norm->status != NORM_READY) {
        return;
    }
    auto divide = divide_by(*norm, amplitudes);
    bool aligned = is_aligned(values);
    for (u64 tile = blockIdx.x; tile < ceil_div(units, TILE); tile += gridDim.x) {
#pragma unroll
        for (u64 part = 0; part < PARTS; ++part) {
            u64 unit = unit_of(tile, part, threadIdx.x);
            if (unit < units) {
                write_unit(values, count, amplitudes, unit, divide, aligned);
            }
        }
    }
}

KERNEL write_f32_c64(const float *values, u64 count, float2 *amplitudes, u64 units, const Norm *norm)
{
    write(values, count, amplitudes, units, norm);
}

KERNEL write_f64_c64(const double *values, u64 count, float2 *amplitudes, u64 units, const Norm *norm)
{
    write(values, count, amplitudes, units, norm);
}

KERNEL write_f32_c128(const float *values, u64 count, double2 *amplitudes, u64 units, const Norm *norm)
{
    write(values, count, amplitudes, units, norm);
}

KERNEL write_f64_c128(const double *values, u64 count, double2 *amplitudes, u64 units, const Norm *norm)
{
    write(values, count, amplitudes, units, norm);
}

// How many chunks a row may have.
constexpr u64 ROW_CHUNKS = 64;

// The sum over a row of so many terms, in the first thread of the block. All threads take part.
template <typename Terms>
DEVICE double row_sum(u64 count, Terms terms)
{
    __shared__ double sums[ROW_CHUNKS];
    u64 chunks = ceil_div(count, CHUNK), nodes = 1;
    for (u64 chunk = 0; chunk < chunks; ++chunk) {
        double round;
        double sum = chunk_sum(chunk, terms, round);
        look_at(terms, chunk, sum);
        if (threadIdx.x == 0) {
            sums[chunk] = sum;
        }
    }
    __syncthreads(); // What the others have looked at is known, too.
    if (threadIdx.x != 0) {
        return 0.0;
    }
    while (nodes < chunks) {
        nodes *= 2;
    }
    for (u64 node = chunks; node < nodes; ++node) {
        sums[node] = 0.0;
    }
    for (; nodes > 1; nodes /= 2) {
        for (u64 node = 0; node < nodes / 2; ++node) {
            sums[node] = sums[2 * node] + sums[2 * node + 1];
        }
    }
    return sums[0];
}

// Rows that follow each other, each of which becomes a state of its own, by a block of threads: its norm, and then its amplitudes, with
// nothing in between that other blocks would have to wait for.
template <typename T, typename Complex>
DEVICE void encode_rows(const T *values, u64 count, u64 rows, Complex *amplitudes, u64 units, Norm *norms)
{
    __shared__ Norm norm;
    constexpr bool IS_DOUBLE = sizeof(T) == 8;
    constexpr u64 IN_UNIT = 16 / sizeof(Complex);
    for (u64 row = blockIdx.x; row < rows; row += gridDim.x) {
        const T *data = values + row * count;
        Complex *state = amplitudes + row * units * IN_UNIT;
        bool aligned = is_aligned(data);
        if (threadIdx.x == 0) {
            norm = Norm{};
            norm.first_bad = ~0ull;
        }
        __syncthreads();
        double sum = row_sum(count, Squares<T>(data, count, &norm.first_bad));
        if (threadIdx.x == 0) {
            decide(norm, sum, IS_DOUBLE);
        }
        __syncthreads();
        if constexpr (IS_DOUBLE) {
            u64 status = norm.status;
            if (status == NORM_LARGE || status == NORM_SMALL) {
                double again = row_sum(count, ScaledSquares(data, count, status == NORM_LARGE));
                if (threadIdx.x == 0) {
                    decide_again(norm, again);
                }
                __syncthreads();
            }
        }
        if (norm.status == NORM_READY) {
            auto divide = divide_by(norm, state);
            for (u64 unit = threadIdx.x; unit < units; unit += THREADS) {
                write_unit(data, count, state, unit, divide, aligned);
            }
        }
        if (threadIdx.x == 0) {
            norms[row] = norm;
        }
        __syncthreads(); // Nobody begins the next row before all have seen the norm of this one.
    }
}

#define ENCODE_ROWS(name, T, Complex) \
    KERNEL name(const T *values, u64 count, u64 rows, Complex *amplitudes, u64 units, Norm *norms) \
    { \
        encode_rows(values, count, rows, amplitudes, units, norms); \
    }

ENCODE_ROWS(encode_rows_f32_c64, float, float2)
ENCODE_ROWS(encode_rows_f64_c64, double, float2)
ENCODE_ROWS(encode_rows_f32_c128, float, double2)
ENCODE_ROWS(encode_rows_f64_c128, double, double2)

// The last step of expanding values in place: the first of them, which all threads of one block have read before the first one writes.
// Writes `end` amplitudes, zeros past the values.
template <typename T, typename Complex>
DEVICE void expand_first(Complex *memory, u64 count, u64 end, const Norm *norm)
{
    if (norm->status != NORM_READY) {
        return;
    }
    auto divide = divide_by(*norm, memory);
    const T *values = reinterpret_cast<const T *>(memory);
    T read[PARTS];
#pragma unroll
    for (u64 part = 0; part < PARTS; ++part) {
        u64 index = unit_of(0, part, threadIdx.x);
        read[part] = index < count ? values[index] : T(0);
    }
    __syncthreads();
#pragma unroll
    for (u64 part = 0; part < PARTS; ++part) {
        u64 index = unit_of(0, part, threadIdx.x);
        if (index < end) {
            memory[index] = Complex{divide(double(read[part])), T(0)};
        }
    }
}

KERNEL expand_first_f32(float2 *memory, u64 count, u64 end, const Norm *norm)
{
    expand_first<float>(memory, count, end, norm);
}

KERNEL expand_first_f64(double2 *memory, u64 count, u64 end, const Norm *norm)
{
    expand_first<double>(memory, count, end, norm);
}
