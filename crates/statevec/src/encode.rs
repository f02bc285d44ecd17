//! From data to amplitudes.

use crate::memory::filled;
use crate::{Complex, MemoryError, State, tree};

/// The largest number of qubits that is tried; what fits is a question of memory.
pub const MAX_QUBITS: u32 = 48;

/// Below this, squares have lost digits or vanished; `2^-900` is far enough above the smallest normal number that whatever
/// vanished from such a sum could not be seen in it.
const TOO_SMALL: f64 = power_of_two(-900);

/// Encodes data as amplitudes of `2^qubits`: amplitude `i` is `values[i]` divided by the norm, with imaginary part zero, and
/// zero past the end of the data.
///
/// Squares that would overflow or vanish are avoided by scaling with a power of two, which changes no digit; data that needs
/// none is not scaled.
///
/// ```
/// let state = statevec::encode(&[3.0, -4.0], 2)?;
/// assert_eq!(state.norm(), 5.0);
/// assert_eq!(state.amplitude(1)?.re, -0.8);
/// assert_eq!(state.len(), 4);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// There are no qubits or too many, there is no data or too much, a value is not finite, all are zero, or the memory does not
/// suffice.
pub fn encode(values: &[f64], qubits: u32) -> Result<State, EncodeError> {
    let len = length(values.len(), qubits)?;
    check_finite(values)?;
    let scaled = Scaled::new(values)?;
    let amplitude = |index| {
        values.get(index).map_or(Complex::ZERO, |&value| {
            Complex::real(scaled.amplitude(value))
        })
    };
    let amplitudes = filled(len, amplitude)?;
    Ok(State::new(amplitudes, qubits, scaled.norm()))
}

/// Encodes each row of data on its own.
///
/// # Errors
/// The first row that cannot be encoded, with its number.
pub fn encode_rows<R: AsRef<[f64]>>(rows: &[R], qubits: u32) -> Result<Vec<State>, RowError> {
    let encode = |(row, values): (usize, &R)| {
        encode(values.as_ref(), qubits).map_err(|source| RowError { row, source })
    };
    rows.iter().enumerate().map(encode).collect()
}

/// The number of amplitudes.
fn length(values: usize, qubits: u32) -> Result<usize, EncodeError> {
    match (qubits, values) {
        (0, _) => Err(EncodeError::NoQubits),
        (_, 0) => Err(EncodeError::Empty),
        (1..=MAX_QUBITS, _) if values as u64 <= 1 << qubits => Ok(1 << qubits),
        (1..=MAX_QUBITS, _) => Err(EncodeError::TooManyValues {
            values,
            amplitudes: 1 << qubits,
        }),
        _ => Err(EncodeError::TooManyQubits {
            qubits: qubits.into(),
        }),
    }
}

fn check_finite(values: &[f64]) -> Result<(), EncodeError> {
    match values.iter().position(|value| !value.is_finite()) {
        Some(index) => Err(EncodeError::NotFinite {
            index,
            value: values[index],
        }),
        None => Ok(()),
    }
}

/// Data times `2^shift`, by its norm.
struct Scaled {
    shift: i32,
    norm: f64,
}

impl Scaled {
    fn new(values: &[f64]) -> Result<Self, EncodeError> {
        let square = norm_squared(values, 0);
        if (TOO_SMALL..f64::INFINITY).contains(&square) {
            return Ok(Self {
                shift: 0,
                norm: square.sqrt(),
            });
        }
        let largest = values
            .iter()
            .fold(0.0, |largest: f64, value| largest.max(value.abs()));
        if largest == 0.0 {
            return Err(EncodeError::ZeroNorm);
        }
        let shift = -exponent(largest);
        Ok(Self {
            shift,
            norm: norm_squared(values, shift).sqrt(),
        })
    }

    fn amplitude(&self, value: f64) -> f64 {
        scale(value, self.shift) / self.norm
    }

    /// The norm of the data as it was; infinite where a float cannot hold it.
    fn norm(&self) -> f64 {
        scale(self.norm, -self.shift)
    }
}

fn norm_squared(values: &[f64], shift: i32) -> f64 {
    let square = |value: f64| value * value;
    match shift {
        0 => tree::sum(values.len(), |i| square(values[i])),
        _ => tree::sum(values.len(), |i| square(scale(values[i], shift))),
    }
}

/// `value * 2^shift`, in two steps, because `2^shift` alone may be out of range.
fn scale(value: f64, shift: i32) -> f64 {
    if shift == 0 {
        return value;
    }
    let half = shift / 2;
    value * power_of_two(half) * power_of_two(shift - half)
}

/// `2^exponent`, for exponents of normal numbers.
const fn power_of_two(exponent: i32) -> f64 {
    f64::from_bits(((exponent + 1023) as u64) << 52)
}

/// The exponent of a positive finite number: it lies between `2^e` and `2^(e+1)`.
fn exponent(value: f64) -> i32 {
    let biased = |value: f64| (value.to_bits() >> 52) as i32 - 1023;
    if value.is_normal() {
        biased(value)
    } else {
        biased(value * power_of_two(60)) - 60
    }
}

/// Why data cannot be encoded.
#[derive(Debug, Clone, Copy, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum EncodeError {
    /// A state needs a qubit.
    #[error("there are no qubits; a state has at least one qubit")]
    NoQubits,
    /// More qubits than any machine can hold.
    #[error("{qubits} qubits are too many; at most {MAX_QUBITS} are accepted")]
    TooManyQubits {
        /// How many.
        qubits: u64,
    },
    /// There is no value.
    #[error("the data is empty; at least one value is needed")]
    Empty,
    /// More values than amplitudes.
    #[error("{values} values do not fit {amplitudes} amplitudes")]
    TooManyValues {
        /// How many values.
        values: usize,
        /// How many amplitudes.
        amplitudes: u64,
    },
    /// A NaN or an infinity.
    #[error("value {index} is {value}, which is not finite")]
    NotFinite {
        /// Where it stands, from 0.
        index: usize,
        /// The value.
        value: f64,
    },
    /// Nothing but zeros.
    #[error("the data has zero norm; at least one value has to differ from zero")]
    ZeroNorm,
    /// The state does not fit the memory.
    #[error("the state does not fit: {0}")]
    Memory(#[from] MemoryError),
}

/// Why a row of data cannot be encoded.
#[derive(Debug, Clone, Copy, PartialEq, thiserror::Error)]
#[error("row {row}{}", self.reason())]
pub struct RowError {
    /// Which row, from 0.
    pub row: usize,
    /// What is wrong with it.
    pub source: EncodeError,
}

impl RowError {
    fn reason(&self) -> String {
        match self.source {
            EncodeError::ZeroNorm => {
                " has zero norm; at least one value has to differ from zero".into()
            }
            other => format!(": {other}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn powers_of_two_are_exact() {
        assert_eq!(power_of_two(0), 1.0);
        assert_eq!(power_of_two(-1022), f64::MIN_POSITIVE);
        assert_eq!(power_of_two(1023) * 2.0, f64::INFINITY);
        assert_eq!(TOO_SMALL, 2f64.powi(-900));
    }

    #[test]
    fn exponents_of_all_sizes() {
        assert_eq!(exponent(1.0), 0);
        assert_eq!(exponent(0.75), -1);
        assert_eq!(exponent(f64::MAX), 1023);
        assert_eq!(exponent(f64::MIN_POSITIVE), -1022);
        assert_eq!(exponent(f64::from_bits(1)), -1074);
        for e in [-1074, -1030, -1022, -1, 0, 1, 1023] {
            let value = scale(1.0, e);
            assert_eq!(exponent(value), e);
            assert_eq!(scale(value, -e), 1.0);
        }
    }
}
