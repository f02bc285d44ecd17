//! Sine and cosine in plain arithmetic: the same bits on every machine, and on GPUs (`kernels/sine.h`). Both are good
//! to a unit in the last place for all angles that are finite, and to 0.8 of one in nine million that were compared
//! with 113-bit arithmetic.
//!
//! First whole quarter turns are subtracted, so that up to π/4 is left: a sum of two floats, the second of which
//! corrects what the polynomials give for the first. For up to 2^20 quarter turns that is done with floats, from a π/2
//! in three parts. The rest is precise, unless it is very small. Then, and for larger angles, it is done with whole
//! numbers: the angle is one, times a power of two, so the rest follows from 192 bits of 2/π: those whose product with
//! the angle is neither a multiple of four quarter turns nor too small to matter (Payne and Hanek, *Radian reduction
//! for trigonometric functions*, SIGNUM Newsletter 18, 1983). That has 62 bits or more, as no float is closer to a
//! multiple of π/2 than about 2^-62.

use std::f64::consts::FRAC_2_PI;

/// The bits of 2/π, behind 64 zeros.
const TWO_OVER_PI: [u64; 20] = [
    0,
    0xa2f9_836e_4e44_1529,
    0xfc27_57d1_f534_ddc0,
    0xdb62_9599_3c43_9041,
    0xfe51_63ab_debb_c561,
    0xb724_6e3a_424d_d2e0,
    0x0649_2eea_09d1_921c,
    0xfe1d_eb1c_b129_a73e,
    0xe882_35f5_2ebb_4484,
    0xe99c_7026_b45f_7e41,
    0x3991_d639_8353_39f4,
    0x9c84_5f8b_bdf9_283b,
    0x1ff8_97ff_de05_980f,
    0xef2f_118b_5a0a_6d1f,
    0x6d36_7ecf_27cb_09b7,
    0x4f46_3f66_9e5f_ea2d,
    0x7527_bac7_ebe5_f17b,
    0x3d07_39f7_8a52_92ea,
    0x6bfb_5fb1_1f8d_5d08,
    0x5603_3046_fc7b_6bab,
];

/// π/2: the first two parts have 33 bits, so 2^20 times these is exact.
const HALF_PI_PARTS: [f64; 3] = [
    1.570_796_326_734_125_6,
    6.077_100_506_303_966e-11,
    2.022_266_248_795_950_6e-21,
];

/// The largest angle from which such parts are subtracted.
const ORDINARY: f64 = 1_647_099.0;

/// The least that may be left then.
const NOT_TINY: f64 = 1.0 / (1 << 30) as f64;

/// The bit of a float that is its sign.
const SIGN: u64 = 1 << 63;

/// Added to a float that is not large, and taken away again, this rounds it to a whole number, which is in the lowest
/// bits in between.
const ROUNDING: f64 = 1.5 * (1u64 << 52) as f64;

/// 2^-63.
const TINY: f64 = 1.0 / (1u64 << 63) as f64;

/// π/2 times 2^63.
const HALF_PI: u64 = 0xc90f_daa2_2168_c235;

/// `(sin(r) / r - 1) / r²` as a polynomial in `r²`, and `(cos(r) - 1 + r²/2) / r⁴`: the best of degree 5 for `|r| <=
/// π/4`, whose results are off by less than 2^-57 and 2^-63. The first coefficient is the constant one.
const SINE: [f64; 6] = [
    -0.166_666_666_666_666_3,
    0.008_333_333_333_322_113,
    -0.000_198_412_698_295_848_58,
    2.755_731_361_970_333_7e-6,
    -2.505_074_749_078_688e-8,
    1.589_621_391_059_758_3e-10,
];
const COSINE: [f64; 6] = [
    0.041_666_666_666_666_595,
    -0.001_388_888_888_887_305,
    2.480_158_728_884_656_4e-5,
    -2.755_731_417_777_158e-7,
    2.087_570_062_945_696_8e-9,
    -1.135_852_525_809_328_9e-11,
];

/// An angle that is not negative, without its quarter turns.
struct Reduced {
    /// How many were taken away, of which the two lowest bits count.
    quarters: u64,
    /// What is left, up to π/4 to both sides: the sum of the two.
    rest: f64,
    more: f64,
}

/// Sine and cosine of an angle in radians, which is finite.
///
/// ```
/// let (sine, cosine) = statevec::sine::sine_and_cosine(0.5);
/// assert!((sine * sine + cosine * cosine - 1.0).abs() < 1e-15);
/// ```
#[must_use]
pub fn sine_and_cosine(angle: f64) -> (f64, f64) {
    let (found, good) = ordinary(angle);
    if good {
        return found;
    }
    of_reduced(reduce_exactly(angle.abs()), angle)
}

/// Sine and cosine of an ordinary angle, and whether it was one: if not, they are not good. There is no branch in here,
/// so a loop of this may do several angles at a time.
#[inline(always)]
pub(crate) fn ordinary(angle: f64) -> ((f64, f64), bool) {
    let [first, second, third] = HALF_PI_PARTS;
    let size = angle.abs();
    let rounded = size * FRAC_2_PI + ROUNDING;
    let quarters = rounded - ROUNDING;
    let (rest, off) = difference(size - quarters * first, quarters * second);
    let more = off - quarters * third;
    let sum = rest + more;
    let reduced = Reduced {
        quarters: rounded.to_bits(),
        rest: sum,
        more: (rest - sum) + more,
    };
    let has_its_places = (rest.abs() > NOT_TINY) | (quarters == 0.0);
    let good = (size <= ORDINARY) & has_its_places;
    (of_reduced(reduced, angle), good)
}

/// Sine and cosine of an angle from what is left of it.
#[inline(always)]
fn of_reduced(reduced: Reduced, angle: f64) -> (f64, f64) {
    let Reduced {
        quarters,
        rest,
        more,
    } = reduced;
    let square = rest * rest;
    let half = 0.5 * square;
    let most = 1.0 - half;
    let sine = rest + (square * polynomial(&SINE, square) * rest + more * most);
    let small = square * square * polynomial(&COSINE, square) - rest * more;
    let cosine = most + ((1.0 - most - half) + small);
    // An odd number of quarter turns swaps the two, and two of them change both signs.
    let (sine, cosine) = (sine.to_bits(), cosine.to_bits());
    let swapped = (sine ^ cosine) & 0u64.wrapping_sub(quarters & 1);
    let (turned, odd) = ((quarters >> 1) << 63, quarters << 63);
    (
        f64::from_bits(sine ^ swapped ^ turned ^ (angle.to_bits() & SIGN)),
        f64::from_bits(cosine ^ swapped ^ turned ^ odd),
    )
}

/// The difference of two floats, and what that is off by.
#[inline(always)]
fn difference(a: f64, b: f64) -> (f64, f64) {
    let difference = a - b;
    let back = difference - a;
    let off = (a - (difference - back)) - (b + back);
    (difference, off)
}

#[cold]
fn reduce_exactly(angle: f64) -> Reduced {
    // The angle is `whole` times 2^(exponent - 1075). The first bit of 2/π that counts makes two quarter turns of the
    // last bit of `whole`.
    let exponent = angle.to_bits() >> 52;
    let whole = angle.to_bits() & ((1 << 52) - 1) | 1 << 52;
    let place = exponent + 62 - 1075;
    let (word, bit) = ((place / 64) as usize, place % 64);
    let bits = |word: usize| TWO_OVER_PI[word] << bit | TWO_OVER_PI[word + 1] >> 1 >> (63 - bit);
    let wide = |word: usize| u128::from(whole) * u128::from(bits(word));
    let low = wide(word + 2);
    let middle = wide(word + 1) + (low >> 64);
    let high = whole
        .wrapping_mul(bits(word))
        .wrapping_add((middle >> 64) as u64);
    // To the nearest quarter turn: the two highest bits. The rest of these 192 bits is what is left.
    let quarters = high.wrapping_add(1 << 61) >> 62;
    let high = high.wrapping_sub(quarters << 62);
    let negative = high >> 63 == 1;
    let flip = if negative { u64::MAX } else { 0 };
    let [high, middle, low] = [high, middle as u64, low as u64].map(|word| word ^ flip);
    let (skipped, high, middle) = match high {
        0 => (64, middle, low),
        _ => (0, high, middle),
    };
    let zeros = u64::from(high.leading_zeros());
    let fraction = high << zeros | middle >> 1 >> (63 - zeros);
    let product = u128::from(fraction) * u128::from(HALF_PI);
    let (high, low) = ((product >> 64) as u64, product as u64);
    // The first has no more bits than a float holds; the second has the rest.
    let (rest, more) = (high >> 11, (high & 0x7ff) << 52 | low >> 12);
    let scale = f64::from_bits((1023 + 11 - 61 - skipped - zeros) << 52);
    let (rest, more) = (rest as f64 * scale, more as f64 * (scale * TINY));
    Reduced {
        quarters,
        rest: signed(rest, negative),
        more: signed(more, negative),
    }
}

#[inline(always)]
fn polynomial(coefficients: &[f64; 6], x: f64) -> f64 {
    let coefficients = coefficients.iter().rev();
    coefficients.fold(0.0, |sum, coefficient| sum * x + coefficient)
}

/// The value, or the negative of it.
fn signed(value: f64, negative: bool) -> f64 {
    f64::from_bits(value.to_bits() ^ u64::from(negative) << 63)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// How far a value is from another one, in units of its last place.
    fn places(found: f64, expected: f64) -> f64 {
        let unit = f64::from_bits(expected.abs().to_bits() + 1) - expected.abs();
        (found - expected).abs() / unit
    }

    /// Beside another implementation, which is less than a unit off, too.
    #[track_caller]
    fn check(angle: f64) {
        let (sine, cosine) = sine_and_cosine(angle);
        let (of_libm, and_cosine) = libm::sincos(angle);
        assert!(places(sine, of_libm) <= 1.0, "sine of {angle:e}: {sine:e}");
        let close = places(cosine, and_cosine) <= 1.0;
        assert!(close, "cosine of {angle:e}: {cosine:e}");
    }

    #[test]
    fn angles_near_quarter_turns_and_very_large_ones_keep_their_places() {
        // True values, from arithmetic with many more digits.
        for (angle, sine, cosine) in [
            // The double that is closest to a multiple of a quarter turn.
            (
                6_381_956_970_095_103.0 * 2f64.powi(797),
                1.0,
                -4.687_165_924_254_628e-19,
            ),
            (
                f64::MAX,
                0.004_961_954_789_184_062,
                -0.999_987_689_426_559_9,
            ),
            (std::f64::consts::PI, 1.224_646_799_147_353_2e-16, -1.0),
            (1e22, -0.852_200_849_767_188_8, 0.523_214_785_395_138_9),
        ] {
            let (found, and_cosine) = sine_and_cosine(angle);
            assert!(places(found, sine) <= 1.0, "sine of {angle:e}: {found:e}");
            let close = places(and_cosine, cosine) <= 1.0;
            assert!(close, "cosine of {angle:e}: {and_cosine:e}");
        }
        (1..100_000).for_each(|quarter| check(f64::from(quarter) * std::f64::consts::FRAC_PI_2));
        for exponent in -1074..1024 {
            let power = 2f64.powi(exponent);
            for factor in [1.0, 1.3, 1.9] {
                check(factor * power);
            }
        }
    }

    #[test]
    fn signs_are_those_of_an_odd_and_of_an_even_function() {
        assert_eq!(sine_and_cosine(0.0).0.to_bits(), 0.0f64.to_bits());
        assert_eq!(sine_and_cosine(-0.0).0.to_bits(), (-0.0f64).to_bits());
        for angle in [1e-300, 0.5, 1.0, 2.0, 4.0, 5.5, 7.0, 1e10] {
            let (sine, cosine) = sine_and_cosine(angle);
            assert_eq!(sine_and_cosine(-angle), (-sine, cosine));
        }
    }

    proptest! {
        #[test]
        fn angles_are_less_than_a_unit_off(angle in -10.0..10.0, bits: u64) {
            check(angle);
            let any = f64::from_bits(bits);
            if any.is_finite() {
                check(any);
            }
        }
    }
}
