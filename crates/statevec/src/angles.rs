//! The rotation angles of the circuit that prepares a state.

use crate::error::ReadError;
use crate::rotations::{Angles, MAX_ANGLE_QUBITS};
use crate::state::State;

impl State {
    /// Angle `k` of level `level` of the circuit of Ry and CX gates that prepares the state from all zeros, in radians,
    /// for states with real amplitudes. Signs are kept, the global one too. **Collective** at the first call.
    ///
    /// With `n` qubits there are levels `0..n`, and level `l` has `2^l` angles. Its target is qubit `t = n - 1 - l`,
    /// and its controls are the qubits above the target. In order of `k`:
    ///
    /// 1. Ry with angle `k` on the target, where `Ry(a)` takes `|0>` to `cos(a/2) |0> + sin(a/2) |1>`;
    /// 2. on levels from 1 on, CX onto the target, with the control [`control_of`](crate::control_of)`(n, l, k)`: qubit
    ///    `t + 1 + (trailing zeros of k + 1)`, and after the last angle the highest qubit, `n - 1`.
    ///
    /// The angles of a level are those of a rotation that is chosen by all the controls, in the Gray-code order of
    /// Möttönen, Vartiainen, Bergholm and Salomaa, <https://arxiv.org/abs/quant-ph/0407010>: section II for the
    /// decomposition, III for the state.
    ///
    /// ```
    /// let state = statevec::encode(&[0.0, -1.0], 1)?;
    /// // Ry(-pi) takes |0> to -|1>.
    /// assert_eq!(state.prep_angle(0, 0)?, -std::f64::consts::PI);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// There is no such level or angle, the state has more than [`MAX_ANGLE_QUBITS`] qubits or imaginary parts, the
    /// memory for the angles does not suffice, or the ranks cannot communicate.
    pub fn prep_angle(&self, level: u64, k: u64) -> Result<f64, ReadError> {
        let qubits = self.qubits();
        let level = u32::try_from(level)
            .ok()
            .filter(|level| *level < qubits)
            .ok_or(ReadError::Level { level, qubits })?;
        let angles = self.angles()?.level(level)?;
        let angle = usize::try_from(k).ok().and_then(|k| angles.get(k));
        angle.copied().ok_or(ReadError::Angle {
            k,
            level,
            count: angles.len(),
        })
    }

    fn angles(&self) -> Result<&Angles, ReadError> {
        if let Some(angles) = self.angles.get() {
            return Ok(angles);
        }
        let angles = self.gather_angles()?;
        Ok(self.angles.get_or_init(|| angles))
    }

    fn gather_angles(&self) -> Result<Angles, ReadError> {
        let qubits = self.qubits();
        if qubits > MAX_ANGLE_QUBITS {
            return Err(ReadError::TooManyAngles { qubits });
        }
        let amplitudes = self.copy_range::<f64>(0..self.len())?;
        if let Some(index) = amplitudes.iter().position(|amplitude| amplitude.im != 0.0) {
            return Err(ReadError::NotReal {
                index: index as u64,
                im: amplitudes[index].im,
            });
        }
        Ok(Angles::new(&amplitudes)?)
    }
}
