//! The rotations that prepare a state of real amplitudes with Ry and CX.
//!
//! The state is built from the highest qubit down. Given the bits above a qubit, that qubit is rotated so that the
//! halves of the block below get their probabilities; the last qubit's rotations carry the signs. Such a rotation "by
//! the bits above" is made of plain ones with CX in between: a CX before and after a rotation turns it the other way
//! where the control is 1. In Gray-code order of the controls, each rotation takes one CX, and the angles are a signed
//! mean of the wanted ones: a Walsh-Hadamard transform, read in Gray-code order.

use std::sync::OnceLock;

use compute::{MemoryError, filled, tree};

use crate::complex::Complex;

/// The largest number of qubits that angles are computed for; there are as many angles as amplitudes, and every rank
/// has them all.
pub const MAX_ANGLE_QUBITS: u32 = 20;

/// What angles are computed from, and the angles that were computed.
#[derive(Debug)]
pub(crate) struct Angles {
    amplitudes: Vec<f64>,
    /// The probabilities of all blocks, as the inner nodes of a tree.
    masses: Vec<f64>,
    levels: Vec<OnceLock<Vec<f64>>>,
}

impl Angles {
    /// For amplitudes without imaginary parts.
    pub(crate) fn new(amplitudes: &[Complex]) -> Result<Self, MemoryError> {
        let mut masses = filled(amplitudes.len(), |_| 0.0)?;
        tree::fill(&mut masses, |index| amplitudes[index].norm_squared());
        let levels = amplitudes.len().ilog2();
        Ok(Self {
            amplitudes: amplitudes.iter().map(|amplitude| amplitude.re).collect(),
            masses,
            levels: (0..levels).map(|_| OnceLock::new()).collect(),
        })
    }

    /// The angles of a level, computed at the first call.
    pub(crate) fn level(&self, level: u32) -> Result<&[f64], MemoryError> {
        let cell = &self.levels[level as usize];
        if let Some(angles) = cell.get() {
            return Ok(angles);
        }
        let angles = self.compute(level)?;
        Ok(cell.get_or_init(|| angles))
    }

    fn compute(&self, level: u32) -> Result<Vec<f64>, MemoryError> {
        let first = 1 << level;
        let mut rotations = if level as usize + 1 == self.levels.len() {
            filled(first, |prefix| {
                // Both amplitudes with their signs.
                rotation(self.amplitudes[2 * prefix], self.amplitudes[2 * prefix + 1])
            })?
        } else {
            filled(first, |prefix| {
                let mass = |half: usize| self.masses[2 * (first + prefix) + half].sqrt();
                rotation(mass(0), mass(1))
            })?
        };
        decompose(&mut rotations);
        Ok(rotations)
    }
}

/// The angle of the Ry that takes `|0>` to the direction of `(zero, one)`.
fn rotation(zero: f64, one: f64) -> f64 {
    // Adding zero makes a negative zero positive, so that two zeros give no rotation.
    2.0 * libm::atan2(one + 0.0, zero + 0.0)
}

/// From the rotation wanted for each value of the controls to the angles of the plain rotations, in order.
///
/// With `g(k)` the Gray code of `k`, the rotation for the controls `p` is the sum over `k` of `angle[k]`, negative
/// where `g(k)` and `p` share an odd number of bits; this inverts that.
fn decompose(rotations: &mut Vec<f64>) {
    walsh_hadamard(rotations);
    let scale = 1.0 / rotations.len() as f64;
    // The sums are in natural order; the circuit needs them in Gray-code order.
    *rotations = (0..rotations.len())
        .map(|k| rotations[k ^ (k >> 1)] * scale)
        .collect();
}

fn walsh_hadamard(values: &mut [f64]) {
    let mut half = 1;
    while half < values.len() {
        for block in values.chunks_exact_mut(2 * half) {
            let (lower, upper) = block.split_at_mut(half);
            lower
                .iter_mut()
                .zip(upper)
                .for_each(|(a, b)| (*a, *b) = (*a + *b, *a - *b));
        }
        half *= 2;
    }
}

/// The control of the CX that follows angle `k` of `level`, for a state of `qubits`; none on level 0, which has no
/// controls. See [`State::prep_angle`](crate::State::prep_angle).
#[must_use]
pub fn control_of(qubits: u32, level: u32, k: u64) -> Option<u32> {
    // The bit in which the Gray codes of k and k + 1 differ; the last angle's CX closes the circle, with the highest
    // bit.
    let bit = (k + 1).trailing_zeros().min(level.checked_sub(1)?);
    Some(qubits - level + bit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_no_rotation() {
        assert_eq!(rotation(0.0, 0.0), 0.0);
        assert_eq!(rotation(-0.0, -0.0), 0.0);
        assert_eq!(rotation(1.0, 0.0), 0.0);
        assert_eq!(rotation(0.0, 1.0), std::f64::consts::PI);
    }

    #[test]
    fn angles_add_up_to_the_rotations() {
        let wanted = [0.3, -1.1, 2.5, 0.0, 1.0, 3.0, -2.0, 0.7];
        let mut angles = wanted.to_vec();
        decompose(&mut angles);
        for (controls, wanted) in wanted.iter().enumerate() {
            let sign = |k: usize| {
                if ((k ^ (k >> 1)) & controls).count_ones().is_multiple_of(2) {
                    1.0
                } else {
                    -1.0
                }
            };
            let sum: f64 = angles
                .iter()
                .enumerate()
                .map(|(k, angle)| sign(k) * angle)
                .sum();
            assert!((sum - wanted).abs() < 1e-14, "controls {controls}");
        }
    }

    #[test]
    fn controls_go_round_the_gray_code() {
        let controls = |level| {
            (0..1u64 << level)
                .map(|k| control_of(4, level, k))
                .collect::<Vec<_>>()
        };
        assert_eq!(controls(0), [None]);
        assert_eq!(controls(1), [Some(3), Some(3)]);
        assert_eq!(controls(2), [Some(2), Some(3), Some(2), Some(3)]);
        assert_eq!(controls(3), [1, 2, 1, 3, 1, 2, 1, 3].map(Some));
    }
}
