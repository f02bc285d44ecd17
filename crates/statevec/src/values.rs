//! The data for a state, as a rank has it: all of it, or what belongs to its own amplitudes.

use std::ops::Range;

use crate::complex::Real;
use crate::error::EncodeError;

/// The data for a state, as one rank has it.
#[derive(Debug)]
pub enum Values<'a, T> {
    /// All of the data; every rank has the same.
    Whole(&'a [T]),
    /// The data for the amplitudes that this rank holds, in the order of their indices. Zeros follow where it is
    /// shorter.
    Own(&'a [T]),
}

impl<T> Copy for Values<'_, T> {}

impl<T> Clone for Values<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<'a, T> From<&'a [T]> for Values<'a, T> {
    fn from(values: &'a [T]) -> Self {
        Self::Whole(values)
    }
}

impl<'a, T> From<&'a Vec<T>> for Values<'a, T> {
    fn from(values: &'a Vec<T>) -> Self {
        Self::Whole(values)
    }
}

impl<'a, T, const N: usize> From<&'a [T; N]> for Values<'a, T> {
    fn from(values: &'a [T; N]) -> Self {
        Self::Whole(values)
    }
}

impl<'a, T> Values<'a, T> {
    pub(crate) const fn slice(self) -> &'a [T] {
        match self {
            Self::Whole(values) | Self::Own(values) => values,
        }
    }

    /// How many values there are in all, where this rank knows.
    pub(crate) const fn whole(self) -> Option<u64> {
        match self {
            Self::Whole(values) => Some(values.len() as u64),
            Self::Own(_) => None,
        }
    }

    /// The values for indices that this rank holds, the first of which is number `held` of those.
    pub(crate) fn of(self, range: Range<u64>, held: u64) -> &'a [T] {
        let start = match self {
            Self::Whole(_) => range.start,
            Self::Own(_) => held,
        };
        let values = self.slice();
        let clip = |index: u64| index.min(values.len() as u64) as usize;
        &values[clip(start)..clip(start + (range.end - range.start))]
    }
}

pub(crate) fn is_finite<T: Real>(value: T) -> bool {
    Into::<f64>::into(value).is_finite()
}

/// The refusal of the first value that is not finite, where the first of all has index `start`.
pub(crate) fn first_not_finite<T: Real>(values: &[T], start: u64) -> Option<EncodeError> {
    let place = values.iter().position(|value| !is_finite(*value))?;
    Some(EncodeError::NotFinite {
        index: start + place as u64,
        value: values[place].into(),
    })
}
