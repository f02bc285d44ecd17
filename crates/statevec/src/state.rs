//! A state vector and what it can be asked.

use std::sync::OnceLock;

use crate::memory::filled;
use crate::{MemoryError, angles, tree};

/// A complex number: two 64-bit floats, real part first.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
#[repr(C)]
pub struct Complex {
    /// The real part.
    pub re: f64,
    /// The imaginary part.
    pub im: f64,
}

impl Complex {
    /// Zero.
    pub const ZERO: Self = Self { re: 0.0, im: 0.0 };

    /// A number without imaginary part.
    #[must_use]
    pub const fn real(re: f64) -> Self {
        Self { re, im: 0.0 }
    }

    /// The square of the absolute value.
    #[must_use]
    pub fn norm_squared(self) -> f64 {
        self.re * self.re + self.im * self.im
    }
}

/// A state of some qubits, made by [`encode`](crate::encode). It does not change.
///
/// Sampling and angles need sums over parts of the state; those are computed at the first question and kept.
#[derive(Debug)]
pub struct State {
    amplitudes: Vec<Complex>,
    qubits: u32,
    norm: f64,
    masses: OnceLock<Vec<f64>>,
    angles: Vec<OnceLock<Vec<f64>>>,
}

impl State {
    pub(crate) fn new(amplitudes: Vec<Complex>, qubits: u32, norm: f64) -> Self {
        let angles = (0..qubits).map(|_| OnceLock::new()).collect();
        Self {
            amplitudes,
            qubits,
            norm,
            masses: OnceLock::new(),
            angles,
        }
    }

    /// The number of qubits.
    #[must_use]
    pub fn qubits(&self) -> u32 {
        self.qubits
    }

    /// The number of amplitudes, `2^qubits`.
    #[must_use]
    #[expect(clippy::len_without_is_empty, reason = "a state is never empty")]
    pub fn len(&self) -> usize {
        self.amplitudes.len()
    }

    /// The norm of the data that was encoded: an amplitude times this is the value again. Infinite where a float cannot hold it.
    #[must_use]
    pub fn norm(&self) -> f64 {
        self.norm
    }

    /// All amplitudes; qubit `k` is bit `k` of the index.
    #[must_use]
    pub fn amplitudes(&self) -> &[Complex] {
        &self.amplitudes
    }

    /// One amplitude.
    ///
    /// # Errors
    /// There is none of that index.
    pub fn amplitude(&self, index: u64) -> Result<Complex, ReadError> {
        let amplitude = usize::try_from(index)
            .ok()
            .and_then(|index| self.amplitudes.get(index));
        amplitude.copied().ok_or(ReadError::Index {
            index,
            len: self.len(),
        })
    }

    /// The probability to measure `index`.
    ///
    /// # Errors
    /// There is no such index.
    pub fn probability(&self, index: u64) -> Result<f64, ReadError> {
        self.amplitude(index).map(Complex::norm_squared)
    }

    /// The outcome of a measurement for a random number `u` from 0 to below 1: the smallest index such that the probabilities up
    /// to and with it add up to more than `u`. An outcome of probability zero never comes.
    ///
    /// # Errors
    /// `u` is not in that range, or the memory for the sums does not suffice.
    pub fn sample(&self, u: f64) -> Result<u64, ReadError> {
        if !(0.0..1.0).contains(&u) {
            return Err(ReadError::Uniform { u });
        }
        let masses = self.masses()?;
        // Rounding leaves the sum of all a little off 1.
        let mut rest = u * masses[1];
        let mut node = 1;
        while node < self.len() {
            let (lower, upper) = (self.mass(masses, 2 * node), self.mass(masses, 2 * node + 1));
            let goes_up = upper > 0.0 && rest >= lower;
            rest -= if goes_up { lower } else { 0.0 };
            node = 2 * node + usize::from(goes_up);
        }
        Ok((node - self.len()) as u64)
    }

    /// Angle `k` of level `level` of the circuit of Ry and CX gates that prepares the state from all zeros, in radians, for
    /// states with real amplitudes. Signs are kept, the global one too.
    ///
    /// With `n` qubits there are levels `0..n`, and level `l` has `2^l` angles. Its target is qubit `t = n - 1 - l`, and its
    /// controls are the qubits above the target. In order of `k`:
    ///
    /// 1. Ry with angle `k` on the target, where `Ry(a)` takes `|0>` to `cos(a/2) |0> + sin(a/2) |1>`;
    /// 2. on levels from 1 on, CX onto the target, with the control [`control_of`](crate::control_of)`(n, l, k)`: qubit
    ///    `t + 1 + (trailing zeros of k + 1)`, and after the last angle the highest qubit, `n - 1`.
    ///
    /// The angles of a level are those of a rotation that is chosen by all the controls, in the Gray-code order of Möttönen,
    /// Vartiainen, Bergholm and Salomaa, <https://arxiv.org/abs/quant-ph/0407010>: section II for the decomposition, III for
    /// the state.
    ///
    /// ```
    /// let state = statevec::encode(&[0.0, -1.0], 1)?;
    /// // Ry(-pi) takes |0> to -|1>.
    /// assert_eq!(state.prep_angle(0, 0)?, -std::f64::consts::PI);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// There is no such level or angle, or the memory for the angles does not suffice.
    pub fn prep_angle(&self, level: u64, k: u64) -> Result<f64, ReadError> {
        let qubits = self.qubits;
        let level = u32::try_from(level)
            .ok()
            .filter(|level| *level < qubits)
            .ok_or(ReadError::Level { level, qubits })?;
        let angles = self.level_angles(level)?;
        let angle = usize::try_from(k).ok().and_then(|k| angles.get(k));
        angle.copied().ok_or(ReadError::Angle {
            k,
            level,
            count: angles.len(),
        })
    }

    /// The angles of a level, computed at the first call.
    fn level_angles(&self, level: u32) -> Result<&[f64], ReadError> {
        let cell = &self.angles[level as usize];
        if let Some(angles) = cell.get() {
            return Ok(angles);
        }
        let angles = self.compute_angles(level)?;
        Ok(cell.get_or_init(|| angles))
    }

    fn compute_angles(&self, level: u32) -> Result<Vec<f64>, ReadError> {
        let first = 1 << level;
        let mut rotations = if level + 1 == self.qubits {
            filled(first, |prefix| self.signed_rotation(prefix))?
        } else {
            let masses = self.masses()?;
            filled(first, |prefix| {
                angles::rotation(
                    masses[2 * (first + prefix)].sqrt(),
                    masses[2 * (first + prefix) + 1].sqrt(),
                )
            })?
        };
        angles::decompose(&mut rotations);
        Ok(rotations)
    }

    /// The rotation of the last level: both amplitudes with their signs.
    fn signed_rotation(&self, prefix: usize) -> f64 {
        angles::rotation(
            self.amplitudes[2 * prefix].re,
            self.amplitudes[2 * prefix + 1].re,
        )
    }

    /// The probabilities of all blocks, as the inner nodes of a tree, computed at the first call.
    fn masses(&self) -> Result<&[f64], ReadError> {
        if let Some(masses) = self.masses.get() {
            return Ok(masses);
        }
        let mut masses = filled(self.len(), |_| 0.0)?;
        tree::fill(&mut masses, |index| self.amplitudes[index].norm_squared());
        Ok(self.masses.get_or_init(|| masses))
    }

    /// The probability of a block: an inner node, or below them an index itself.
    fn mass(&self, masses: &[f64], node: usize) -> f64 {
        masses
            .get(node)
            .copied()
            .unwrap_or_else(|| self.amplitudes[node - self.len()].norm_squared())
    }
}

/// Why a question to a state has no answer.
#[derive(Debug, Clone, Copy, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ReadError {
    /// No such amplitude.
    #[error("there is no index {index}; the state has {len} amplitudes, from 0 on")]
    Index {
        /// The index.
        index: u64,
        /// How many amplitudes there are.
        len: usize,
    },
    /// A random number out of range.
    #[error("u is {u}; a number from 0 to below 1 is expected")]
    Uniform {
        /// The number.
        u: f64,
    },
    /// No such level.
    #[error(
        "there is no level {level}; the state has {qubits} levels, one for each qubit, from 0 on"
    )]
    Level {
        /// The level.
        level: u64,
        /// How many levels there are.
        qubits: u32,
    },
    /// No such angle.
    #[error("there is no angle {k} on level {level}; it has {count}, from 0 on")]
    Angle {
        /// The angle.
        k: u64,
        /// The level.
        level: u32,
        /// How many it has.
        count: usize,
    },
    /// Sums or angles do not fit the memory.
    #[error(transparent)]
    Memory(#[from] MemoryError),
}
