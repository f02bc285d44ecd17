//! The norm of data of any size, from sums that ranks compute on their own.
//!
//! A sum of squares overflows or loses digits where values are far from 1. Then another sum replaces it: that of the
//! squares of values scaled by a power of two, which changes no digit. Ranks exchange sums only once, so each has to
//! know from its own values which of the three sums are needed:
//!
//! - **plain**: `x^2`, always;
//! - **large**: `(x / 2^600)^2` over the values from `2^400` on, in use when the plain sum overflows. A node without
//!   such a value has the sum zero, and a node with one has a plain sum of at least `2^800`: so a rank whose plain sums
//!   are below that knows that its large sums are zero. What is left out is below `2^848`, and the whole at least
//!   `2^1024`;
//! - **small**: `(x * 2^600)^2`, in use when the plain sum is below `2^-900`. Then each rank's plain sums are below
//!   that as well, for terms are not negative; so a rank with a greater one knows that its small sums are not used.
//!
//! Which sum is in use depends on the whole plain sum alone, and every term on its value alone. So the bits are the
//! same for every split of the data. Squares of `f32` need neither of the other sums in `f64`.

use compute::{ThreadPool, parallel, tree};

use crate::complex::Real;

/// Below this, squares have lost digits or vanished; `2^-900` is far enough above the smallest normal number that what
/// vanished from such a sum is below its last bit.
const TOO_SMALL: f64 = power_of_two(-900);

/// A plain sum below this has no value from [`LARGE`] on.
const LARGE_SQUARE: f64 = power_of_two(800);
const LARGE: f64 = power_of_two(400);

const DOWN: f64 = power_of_two(-600);
const UP: f64 = power_of_two(600);

/// How much smaller values are made before they are divided by a large norm, and the norm with them: so that a norm up
/// to `2^1048` is in range, while a value that loses digits is one whose quotient vanishes anyhow.
const HALFWAY: f64 = power_of_two(-32);

/// The three sums of one node or of a whole tree.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(crate) struct Sums {
    pub(crate) plain: f64,
    pub(crate) large: f64,
    pub(crate) small: f64,
}

impl Sums {
    /// The sums of nodes of which `slices` are the values.
    pub(crate) fn of<T: Real>(pool: &ThreadPool, slices: &[&[T]]) -> Vec<Self> {
        let plain = sums(pool, slices, |value| value * value);
        let plain_only = |plain| Self {
            plain,
            ..Self::default()
        };
        let mut all: Vec<Self> = plain.into_iter().map(plain_only).collect();
        if T::DOUBLE {
            // NaN compares false with both bounds; the caller refuses data that has it.
            let is_large = |sums: &Self| sums.plain >= LARGE_SQUARE;
            again(pool, slices, &mut all, is_large, large_term, |sums| {
                &mut sums.large
            });
            let is_small = |sums: &Self| sums.plain < TOO_SMALL;
            again(pool, slices, &mut all, is_small, small_term, |sums| {
                &mut sums.small
            });
        }
        all
    }

    /// Whether a value may be infinite or not a number.
    pub(crate) fn is_suspicious(self) -> bool {
        !self.plain.is_finite()
    }
}

fn sums<T: Real>(pool: &ThreadPool, slices: &[&[T]], term: impl Fn(f64) -> f64 + Sync) -> Vec<f64> {
    parallel::sums(pool, slices, |_, _, piece| {
        tree::sum_of(piece, |_, value: T| term(value.into()))
    })
}

/// Adds up other terms for the nodes that need it.
fn again<T: Real>(
    pool: &ThreadPool,
    slices: &[&[T]],
    all: &mut [Sums],
    needs: impl Fn(&Sums) -> bool,
    term: impl Fn(f64) -> f64 + Sync,
    place: impl Fn(&mut Sums) -> &mut f64,
) {
    let nodes = all.iter_mut().zip(slices).filter(|(sums, _)| needs(sums));
    let (nodes, slices): (Vec<&mut Sums>, Vec<&[T]>) = nodes.unzip();
    let sums = sums(pool, &slices, term);
    nodes
        .into_iter()
        .zip(sums)
        .for_each(|(node, sum)| *place(node) = sum);
}

fn large_term(value: f64) -> f64 {
    if value.abs() < LARGE {
        return 0.0;
    }
    let scaled = value * DOWN;
    scaled * scaled
}

fn small_term(value: f64) -> f64 {
    let scaled = value * UP;
    scaled * scaled
}

/// Values to amplitudes: each is multiplied by `scale`, a power of two, and divided by `norm`.
///
/// For amplitudes in single precision, the division is a multiplication by `1 / norm` in double precision: the quotient
/// is off by about `2^-52`, which rounding to `2^-24` hides, and it is far faster.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Divisor {
    pub(crate) scale: f64,
    pub(crate) norm: f64,
}

impl Divisor {
    #[inline(always)]
    pub(crate) fn amplitude<I: Real, O: Real>(self, value: I) -> O {
        let scaled = value.into() * self.scale;
        O::round(if O::DOUBLE {
            scaled / self.norm
        } else {
            scaled * self.inverse()
        })
    }

    /// The compiler moves this out of loops, so it is computed once.
    #[inline(always)]
    pub(crate) fn inverse(self) -> f64 {
        1.0 / self.norm
    }
}

/// The norm of data, and what to divide the data by.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Norm {
    /// The norm; infinite where a float cannot hold it.
    pub(crate) value: f64,
    pub(crate) divisor: Divisor,
}

impl Norm {
    /// From the sums over all data; none if the norm is zero.
    pub(crate) fn new(sums: Sums) -> Option<Self> {
        let norm = |scale: f64, norm: f64| Self {
            value: norm / scale,
            divisor: Divisor { scale, norm },
        };
        if sums.plain == f64::INFINITY {
            return Some(norm(HALFWAY, sums.large.sqrt() * (HALFWAY / DOWN)));
        }
        if sums.plain >= TOO_SMALL {
            return Some(norm(1.0, sums.plain.sqrt()));
        }
        // Data in single precision has no small sums and no need of them.
        let small = if sums.small > 0.0 {
            norm(UP, sums.small.sqrt())
        } else {
            norm(1.0, sums.plain.sqrt())
        };
        (small.value > 0.0).then_some(small)
    }
}

/// `2^exponent`, for exponents of normal numbers.
const fn power_of_two(exponent: i32) -> f64 {
    f64::from_bits(((exponent + 1023) as u64) << 52)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sums(values: &[f64]) -> Sums {
        Sums::of(&ThreadPool::new(1), &[values])[0]
    }

    fn norm(values: &[f64]) -> Norm {
        Norm::new(sums(values)).unwrap()
    }

    #[test]
    fn powers_of_two_are_exact() {
        assert_eq!(power_of_two(0), 1.0);
        assert_eq!(power_of_two(-1022), f64::MIN_POSITIVE);
        assert_eq!(power_of_two(1023) * 2.0, f64::INFINITY);
        assert_eq!(TOO_SMALL, 2f64.powi(-900));
    }

    #[test]
    fn only_what_may_be_asked_for_is_computed() {
        let ordinary = sums(&[3.0, 4.0]);
        assert_eq!(
            ordinary,
            Sums {
                plain: 25.0,
                large: 0.0,
                small: 0.0
            }
        );
        let large = sums(&[1e150, 1.0]);
        assert!(large.plain.is_finite() && large.large > 0.0 && large.small == 0.0);
        let small = sums(&[1e-140, 0.0]);
        assert!(small.plain > 0.0 && small.large == 0.0 && small.small > 0.0);
        let single = Sums::of(
            &ThreadPool::new(1),
            &[&[f32::MIN_POSITIVE, f32::from_bits(1)]],
        )[0];
        assert!(single.plain > 0.0 && single.small == 0.0);
        assert!(Norm::new(single).is_some());
    }

    #[test]
    fn norms_of_every_size() {
        assert_eq!(norm(&[3.0, -4.0]).value, 5.0);
        assert_eq!(norm(&[f64::MAX]).value, f64::MAX);
        assert_eq!(norm(&[f64::from_bits(1)]).value, f64::from_bits(1));
        assert_eq!(norm(&[f64::MAX; 4]).value, f64::INFINITY);
        let close = |values: &[f64], expected: f64| {
            assert!(
                (norm(values).value / expected - 1.0).abs() < 1e-15,
                "{values:?}"
            );
        };
        close(&[3e200, 4e200, 1e-300], 5e200);
        close(&[3e-200, 4e-200], 5e-200);
        assert_eq!(Norm::new(sums(&[0.0, -0.0])), None);
        assert_eq!(Norm::new(sums(&[])), None);
    }

    #[test]
    fn a_split_between_large_and_ordinary_values_keeps_the_bits() {
        let left: Vec<f64> = (0..64).map(|i| 1e154 + f64::from(i) * 1e150).collect();
        let right: Vec<f64> = (0..64).map(|i| f64::from(i) * 1e119 + 1e-3).collect();
        let whole = [left.clone(), right.clone()].concat();
        let parts = Sums::of(&ThreadPool::new(1), &[&left[..]])[0];
        // These stand for a rank of their own, which cannot know how large the others are.
        let others = Sums::of(&ThreadPool::new(1), &[&right[..]])[0];
        let together = Sums {
            plain: parts.plain + others.plain,
            large: parts.large + others.large,
            small: 0.0,
        };
        assert_eq!(together.plain, f64::INFINITY);
        assert_eq!(Norm::new(together), Some(norm(&whole)));
    }
}
