// Sine and cosine in plain arithmetic, with the bits of the CPU. The twin of `statevec`'s `sine.rs`, which says how and why.
#pragma once

#include "device.h"

// The bits of 2/pi, behind 64 zeros.
CONSTANT u64 TWO_OVER_PI[20] = {
    0x0000000000000000, 0xa2f9836e4e441529, 0xfc2757d1f534ddc0, 0xdb6295993c439041, 0xfe5163abdebbc561,
    0xb7246e3a424dd2e0, 0x06492eea09d1921c, 0xfe1deb1cb129a73e, 0xe88235f52ebb4484, 0xe99c7026b45f7e41,
    0x3991d639835339f4, 0x9c845f8bbdf9283b, 0x1ff897ffde05980f, 0xef2f118b5a0a6d1f, 0x6d367ecf27cb09b7,
    0x4f463f669e5fea2d, 0x7527bac7ebe5f17b, 0x3d0739f78a5292ea, 0x6bfb5fb11f8d5d08, 0x56033046fc7b6bab,
};

// pi/2 times 2^63.
constexpr u64 HALF_PI = 0xc90fdaa22168c235;

// pi/2 in parts, and the bounds within which they do.
constexpr double HALF_PI_FIRST = 0x1.921fb544p+0, HALF_PI_SECOND = 0x1.0b4611a6p-34, HALF_PI_THIRD = 0x1.3198a2e037073p-69;
constexpr double ORDINARY = 1647099.0, NOT_TINY = 0x1p-30, ROUNDING = 0x1.8p+52;

// An angle that is not negative, without its quarter turns: what is left is a sum of two floats, the second far smaller.
struct Reduced {
    u64 quarters;
    double rest, more;
};

// 64 bits of 2/pi from a bit of a word on.
DEVICE u64 bits_of(u64 word, u64 bit)
{
    return TWO_OVER_PI[word] << bit | TWO_OVER_PI[word + 1] >> 1 >> (63 - bit);
}

// What is left of any angle.
RARELY Reduced reduce_exactly(double angle)
{
    u64 bits = __double_as_longlong(angle), mantissa = (1ull << 52) - 1;
    u64 whole = (bits & mantissa) | 1ull << 52, place = (bits >> 52) + 62 - 1075;
    u64 word = place / 64, bit = place % 64;
    u64 first = bits_of(word, bit), second = bits_of(word + 1, bit), third = bits_of(word + 2, bit);
    u64 low = whole * third, carry = __umul64hi(whole, third);
    u64 middle = whole * second + carry;
    u64 high = whole * first + __umul64hi(whole, second) + (middle < carry);
    u64 quarters = (high + (1ull << 61)) >> 62;
    high -= quarters << 62;
    bool negative = high >> 63;
    u64 flip = negative ? ~0ull : 0;
    high ^= flip, middle ^= flip, low ^= flip;
    u64 skipped = 0;
    if (high == 0) {
        high = middle, middle = low, skipped = 64;
    }
    u64 zeros = __clzll(high);
    u64 fraction = high << zeros | middle >> 1 >> (63 - zeros);
    u64 product = __umul64hi(fraction, HALF_PI), below = fraction * HALF_PI;
    u64 rest = product >> 11, more = (product & 0x7ff) << 52 | below >> 12;
    double scale = __longlong_as_double((1023 + 11 - 61 - skipped - zeros) << 52);
    double left = double(rest) * scale, correction = double(more) * (scale * 0x1p-63);
    return {quarters, negative ? -left : left, negative ? -correction : correction};
}

DEVICE Reduced reduce(double angle)
{
    double rounded = angle * 0x1.45f306dc9c883p-1 + ROUNDING, quarters = rounded - ROUNDING;
    double a = angle - quarters * HALF_PI_FIRST, b = quarters * HALF_PI_SECOND;
    double rest = a - b, back = rest - a;
    double more = (a - (rest - back)) - (b + back) - quarters * HALF_PI_THIRD, sum = rest + more;
    if (angle <= ORDINARY && (fabs(rest) > NOT_TINY || quarters == 0.0)) {
        return {u64(__double_as_longlong(rounded)), sum, (rest - sum) + more};
    }
    return reduce_exactly(angle);
}

// Sine in x, cosine in y, of an angle that is finite.
DEVICE double2 sine_and_cosine(double angle)
{
    Reduced reduced = reduce(fabs(angle));
    double rest = reduced.rest, more = reduced.more;
    double square = rest * rest, half = 0.5 * square, most = 1.0 - half;
    double for_sine = 1.5896213910597583e-10;
    for_sine = for_sine * square + -2.505074749078688e-08;
    for_sine = for_sine * square + 2.7557313619703337e-06;
    for_sine = for_sine * square + -0.00019841269829584858;
    for_sine = for_sine * square + 0.008333333333322113;
    for_sine = for_sine * square + -0.1666666666666663;
    double for_cosine = -1.1358525258093289e-11;
    for_cosine = for_cosine * square + 2.0875700629456968e-09;
    for_cosine = for_cosine * square + -2.755731417777158e-07;
    for_cosine = for_cosine * square + 2.4801587288846564e-05;
    for_cosine = for_cosine * square + -0.001388888888887305;
    for_cosine = for_cosine * square + 0.041666666666666595;
    double sine = rest + (square * for_sine * rest + more * most);
    double cosine = most + ((1.0 - most - half) + (square * square * for_cosine - rest * more));
    u64 of_sine = __double_as_longlong(sine), of_cosine = __double_as_longlong(cosine);
    u64 swapped = (of_sine ^ of_cosine) & (0 - (reduced.quarters & 1));
    u64 turned = reduced.quarters >> 1 << 63, odd = reduced.quarters << 63;
    u64 sign = __double_as_longlong(angle) & 1ull << 63;
    return make_double2(
        __longlong_as_double(of_sine ^ swapped ^ turned ^ sign), __longlong_as_double(of_cosine ^ swapped ^ turned ^ odd));
}
