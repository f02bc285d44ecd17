// The norm of data: from sums of squares, of scaled squares where those overflow or vanish. The twin of `statevec`'s `norm.rs`, which
// says why these bounds.
#pragma once

#include "device.h"

constexpr double TOO_SMALL = 0x1p-900;
constexpr double LARGE = 0x1p+400;
constexpr double LARGE_SQUARE = 0x1p+800;
constexpr double DOWN = 0x1p-600;
constexpr double UP = 0x1p+600;
constexpr double HALFWAY = 0x1p-32;

// What is known of the norm; `Norm` of the Rust side has the same fields.
struct Norm {
    // The norm, what values are multiplied by, and then divided by, or multiplied by its inverse.
    double value, scale, divisor, inverse;
    // The index of the first value that is not finite; the largest number where all are.
    u64 first_bad;
    u64 status;
};

constexpr u64 NORM_READY = 0;
constexpr u64 NORM_BAD_VALUE = 1;
constexpr u64 NORM_ZERO = 2;
// The sum of squares overflowed, or is too small: another one is needed.
constexpr u64 NORM_LARGE = 3;
constexpr u64 NORM_SMALL = 4;

DEVICE void settle(Norm &norm, double scale, double divisor)
{
    norm.scale = scale;
    norm.divisor = divisor;
    norm.inverse = 1.0 / divisor;
    norm.value = divisor / scale;
    norm.status = norm.value > 0.0 ? NORM_READY : NORM_ZERO;
}

// From the sum of squares. Squares of single precision neither overflow nor vanish.
DEVICE void decide(Norm &norm, double plain, bool is_double)
{
    if (norm.first_bad != ~0ull) {
        norm.status = NORM_BAD_VALUE;
    } else if (!is_finite(plain)) {
        norm.status = NORM_LARGE;
    } else if (is_double && plain < TOO_SMALL) {
        norm.status = NORM_SMALL;
        norm.value = sqrt(plain);
    } else {
        settle(norm, 1.0, sqrt(plain));
    }
}

// From the sum of scaled squares that was asked for.
DEVICE void decide_again(Norm &norm, double sum)
{
    if (norm.status == NORM_LARGE) {
        settle(norm, HALFWAY, sqrt(sum) * (HALFWAY / DOWN));
    } else if (norm.status == NORM_SMALL) {
        if (sum > 0.0) {
            settle(norm, UP, sqrt(sum));
        } else {
            settle(norm, 1.0, norm.value);
        }
    }
}

// From the sum of squares of a part of the data: which other sum the whole may ask for.
DEVICE void decide_node(Norm &norm, double plain, bool is_double)
{
    norm.value = plain;
    if (norm.first_bad != ~0ull) {
        norm.status = NORM_BAD_VALUE;
    } else if (is_double && plain >= LARGE_SQUARE) {
        norm.status = NORM_LARGE;
    } else if (is_double && plain < TOO_SMALL) {
        norm.status = NORM_SMALL;
    } else {
        norm.status = NORM_READY;
    }
}
