//! Complex numbers in the two precisions that states have.
//!
//! A complex number is two floats in a row, real part first, as in C, Fortran and numpy; so a slice of them may also be
//! read as a slice of floats.

use std::fmt;
use std::str::FromStr;

use bytemuck::{Pod, Zeroable};
use collectives::Element;
use sealed::Sealed;

/// A complex number: two floats, real part first.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
#[repr(C)]
pub struct Complex<T = f64> {
    /// The real part.
    pub re: T,
    /// The imaginary part.
    pub im: T,
}

// SAFETY: all bits zero are the number zero, as they are for both parts.
unsafe impl<T: Zeroable> Zeroable for Complex<T> {}
// SAFETY: two fields of one type that may hold any bits, in C order; so there is no padding between or after them.
unsafe impl<T: Pod> Pod for Complex<T> {}

impl<T: Real> Complex<T> {
    /// Zero.
    pub const ZERO: Self = Self {
        re: T::ZERO,
        im: T::ZERO,
    };

    /// A number without imaginary part.
    #[must_use]
    pub const fn real(re: T) -> Self {
        Self { re, im: T::ZERO }
    }

    /// The square of the absolute value.
    #[must_use]
    pub fn norm_squared(self) -> f64 {
        let Complex { re, im } = self.convert::<f64>();
        re * re + im * im
    }

    /// The same number in another precision, rounded where necessary.
    #[must_use]
    pub fn convert<U: Real>(self) -> Complex<U> {
        Complex {
            re: U::round(self.re.into()),
            im: U::round(self.im.into()),
        }
    }
}

/// The floats that data and amplitudes are made of: `f32` and `f64`.
pub trait Real: Sealed + Into<f64> + Element + Pod + Send + Sync + PartialEq + fmt::Debug {
    /// Zero.
    const ZERO: Self;
    /// The precision of amplitudes made of two such floats.
    const PRECISION: Precision;
    /// Whether this is `f64`.
    const DOUBLE: bool;

    /// The nearest float.
    fn round(value: f64) -> Self;
}

/// Keeps the list of floats closed.
mod sealed {
    pub trait Sealed {}
    impl Sealed for f32 {}
    impl Sealed for f64 {}
}

impl Real for f32 {
    const ZERO: Self = 0.0;
    const PRECISION: Precision = Precision::Complex64;
    const DOUBLE: bool = false;

    #[inline(always)]
    fn round(value: f64) -> Self {
        value as Self
    }
}

impl Real for f64 {
    const ZERO: Self = 0.0;
    const PRECISION: Precision = Precision::Complex128;
    const DOUBLE: bool = true;

    #[inline(always)]
    fn round(value: f64) -> Self {
        value
    }
}

/// The precision of the amplitudes of a state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Precision {
    /// Two `f32`, 8 bytes an amplitude.
    Complex64,
    /// Two `f64`, 16 bytes an amplitude.
    #[default]
    Complex128,
}

impl Precision {
    /// How many bytes an amplitude has.
    #[must_use]
    pub const fn bytes(self) -> u64 {
        match self {
            Self::Complex64 => 8,
            Self::Complex128 => 16,
        }
    }
}

impl fmt::Display for Precision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Complex64 => "complex64",
            Self::Complex128 => "complex128",
        })
    }
}

impl FromStr for Precision {
    type Err = UnknownPrecision;

    fn from_str(text: &str) -> Result<Self, UnknownPrecision> {
        match text {
            "complex64" => Ok(Self::Complex64),
            "complex128" => Ok(Self::Complex128),
            _ => Err(UnknownPrecision { text: text.into() }),
        }
    }
}

/// An unknown name of a precision.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{text:?} is no precision; \"complex64\" and \"complex128\" are accepted")]
pub struct UnknownPrecision {
    /// The name.
    pub text: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn complex_numbers_are_two_floats_in_a_row() {
        let numbers = [Complex { re: 1.0, im: 2.0 }, Complex { re: 3.0, im: 4.0 }];
        assert_eq!(
            bytemuck::cast_slice::<Complex<f32>, f32>(&numbers),
            [1.0, 2.0, 3.0, 4.0]
        );
        assert_eq!(
            size_of::<Complex<f32>>() as u64,
            Precision::Complex64.bytes()
        );
        assert_eq!(size_of::<Complex>() as u64, Precision::Complex128.bytes());
    }

    #[test]
    fn precisions_read_as_they_are_written() {
        for precision in [Precision::Complex64, Precision::Complex128] {
            assert_eq!(precision.to_string().parse(), Ok(precision));
        }
        assert_eq!(
            "float16".parse::<Precision>().unwrap_err().to_string(),
            "\"float16\" is no precision; \"complex64\" and \"complex128\" are accepted"
        );
    }
}
