//! States from angles, from phases and from one index.
//!
//! Amplitudes are a function of the index here. Sines and cosines come from [`sine`](crate::sine), not from the system,
//! so that they have the same bits on every machine and on GPUs.

use crate::backend::Backend;
use crate::complex::Real;
use crate::encode::Encoder;
use crate::error::EncodeError;
use crate::parts::Parts;
use crate::sine::sine_and_cosine;
use crate::state::State;
use crate::values::{Values, first_not_finite};

impl Encoder {
    /// A product state, a qubit for each angle: qubit `k` is `cos(a/2) |0> + sin(a/2) |1>` for `a = angles[k]`, which
    /// is what Ry by that angle makes of `|0>`. Qubits past the angles are `|0>`. Every rank has the same angles, in
    /// radians.
    ///
    /// ```
    /// use std::f64::consts::PI;
    /// use compute::Execution;
    /// use statevec::{Encoder, Request};
    ///
    /// let encoder = Encoder::new(&Execution::alone(), Request::new(3))?;
    /// let state = encoder.angle(&[0.0, PI])?;
    /// assert!((state.probability(0b010)? - 1.0).abs() < 1e-15);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// There is no angle or there are more than qubits, one is not finite, the memory does not suffice, or ranks do not
    /// agree.
    pub fn angle<T: Real>(&self, angles: &[T]) -> Result<State, EncodeError> {
        let qubits = self.placement().request().qubits as usize;
        let refusal = self.refuse_angles(angles);
        // A qubit without an angle is not rotated.
        let angle = |qubit: usize| angles.get(qubit).map_or(0.0, |angle| (*angle).into());
        let halves: Vec<(f64, f64)> = (0..qubits)
            .map(|qubit| sine_and_cosine(angle(qubit) / 2.0))
            .collect();
        self.made(Parts::product(self.plan(), refusal, &halves))
    }

    fn refuse_angles<T: Real>(&self, angles: &[T]) -> Option<EncodeError> {
        let qubits = self.placement().request().qubits;
        let count = angles.len() as u64;
        match count {
            0 => Some(EncodeError::Empty),
            _ if count > u64::from(qubits) => Some(EncodeError::TooManyAngles {
                angles: count,
                qubits,
            }),
            _ => first_not_finite(angles, 0),
        }
    }

    /// The computational basis state `|index>`.
    ///
    /// # Errors
    /// There is no such index, the memory does not suffice, or ranks do not agree.
    pub fn basis(&self, index: u64) -> Result<State, EncodeError> {
        let amplitudes = self.placement().len();
        let refusal = (index >= amplitudes).then_some(EncodeError::NoIndex { index, amplitudes });
        self.made(Parts::basis(self.plan(), refusal, index))
    }

    /// A state of equal probabilities whose data is in the phases: amplitude `i` is `2^(-n/2) e^(i p)`, for `n` qubits
    /// and `p = phases[i]` in radians. Phases past the end of the data are zero.
    ///
    /// # Errors
    /// There is no data or too much, a phase is not finite, the memory does not suffice, or ranks do not agree. Ranks
    /// that have the data in parts may have none.
    pub fn phase<'a, T: Real>(
        &self,
        phases: impl Into<Values<'a, T>>,
    ) -> Result<State, EncodeError> {
        let phases = phases.into();
        let refusal = match phases {
            Values::Whole([]) => Some(EncodeError::Empty),
            _ => self.plan().too_many(phases),
        };
        let magnitude = equal_magnitude(self.placement().request().qubits);
        self.made(Parts::phases(self.plan(), refusal, phases, magnitude))
    }

    /// The state of parts, whose norm is 1 as there is no data to divide.
    fn made(&self, parts: Result<Parts, EncodeError>) -> Result<State, EncodeError> {
        Ok(State::new(self.plan().clone(), parts?, 1.0))
    }
}

/// `2^(-qubits/2)`.
pub(crate) fn equal_magnitude(qubits: u32) -> f64 {
    let whole = 1.0 / (1u64 << (qubits / 2)) as f64;
    if qubits.is_multiple_of(2) {
        whole
    } else {
        whole * std::f64::consts::FRAC_1_SQRT_2
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_magnitudes_square_to_the_probability() {
        for qubits in 1..=48 {
            let square = equal_magnitude(qubits).powi(2);
            assert!((square * 2f64.powi(qubits as i32) - 1.0).abs() < 1e-15);
        }
    }
}
