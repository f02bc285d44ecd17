//! Data of any length whose norm and amplitudes are known exactly: a repeated ramp 1, 2, 3, ...
//!
//! The squares of a period are whole numbers whose sum a double holds, and there is a power of two of periods. So the
//! sum is exact in any order, and its root is the norm, to the last bit.

use cuda::{Data, Device, Input, Launch, Memory};
use statevec::kernels::amplitude::{Norm, Status};

use super::{Problem, check};

/// The longest period: the sum of its squares has 41 bits.
const PERIOD: u64 = 1 << 14;

/// The ramp; the number of values is a power of two.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Ramp {
    values: u64,
}

impl Ramp {
    /// `values` values; the number is a power of two.
    pub(crate) fn new(values: u64) -> Self {
        debug_assert!(values.is_power_of_two());
        Self { values }
    }

    fn period(self) -> u64 {
        self.values.min(PERIOD)
    }

    /// The launch that writes the values, as often as they fit the data.
    pub(crate) fn launch(self, data: &Data, device: Device) -> Launch {
        let period = self.period();
        Input::Ramp { period }.launch(data, 0, device)
    }

    /// The norm of the values.
    pub(crate) fn norm(self) -> f64 {
        let n = self.period();
        let squares = n * (n + 1) * (2 * n + 1) / 6;
        (squares as f64 * (self.values / n) as f64).sqrt()
    }

    /// The amplitude of an index below the number of values.
    pub(crate) fn amplitude(self, index: u64) -> f32 {
        ((index % self.period() + 1) as f64 / self.norm()) as f32
    }

    /// Checks a norm of these values.
    pub(crate) fn check_norm(self, norm: &Norm) -> Result<(), Problem> {
        check("the status", norm.status(), Some(Status::Ready))?;
        check("the norm", norm.value, self.norm())
    }

    /// Checks the first amplitude, one in the middle and the last one of a state of as many amplitudes as values, at an
    /// offset in bytes from the beginning of memory.
    pub(crate) fn check_amplitudes(self, memory: &Memory, offset: u64) -> Result<(), Problem> {
        for index in [0, self.values / 2 + 1, self.values - 1] {
            let index = index.min(self.values - 1);
            let expected = [self.amplitude(index), 0.0];
            check_amplitude(memory, offset, index, expected)?;
        }
        Ok(())
    }
}

/// Checks one amplitude of a state at an offset in bytes from the beginning of memory.
pub(crate) fn check_amplitude(
    memory: &Memory,
    offset: u64,
    index: u64,
    expected: [f32; 2],
) -> Result<(), Problem> {
    let mut found = [0.0f32; 2];
    memory.get_at(offset + 8 * index, &mut found)?;
    check(&format!("amplitude {index}"), found, expected)
}

/// The norm that lies at the beginning of memory.
pub(crate) fn norm_in(memory: &Memory) -> Result<Norm, Problem> {
    let mut words = [0; Norm::WORDS];
    memory.get(&mut words)?;
    Ok(Norm::of_words(words))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_norm_is_that_of_the_definition() {
        for count in [1, 2, 1 << 10, 1 << 14, 1 << 16] {
            let ramp = Ramp::new(count);
            let value = |index: u64| (index % ramp.period() + 1) as f32;
            let data: Vec<f32> = (0..count).map(value).collect();
            let qubits = count.ilog2().max(1);
            let state = statevec::encode(&data, qubits).unwrap();
            assert_eq!(ramp.norm(), state.norm(), "{count} values");
        }
    }

    #[test]
    fn to_multiply_by_the_inverse_does_not_show_in_what_is_looked_at() {
        for qubits in 0..=40 {
            let ramp = Ramp::new(1 << qubits);
            for value in 1..=ramp.period() {
                let multiplied = (value as f64 * (1.0 / ramp.norm())) as f32;
                assert_eq!(multiplied, ramp.amplitude(value - 1), "{qubits} qubits");
            }
        }
    }

    #[test]
    fn a_wrong_norm_is_told_from_the_right_one() {
        let ramp = Ramp::new(4);
        let mut norm = Norm::decided(1.0, 30f64.sqrt());
        assert!(ramp.check_norm(&norm).is_ok());
        norm.value = norm.value.next_up();
        let Err(Problem::Wrong(text)) = ramp.check_norm(&norm) else {
            panic!("a norm that is off by a bit was taken");
        };
        assert_eq!(
            text,
            "the norm is 5.477225575051662 and should be 5.477225575051661"
        );
        norm.status = 2;
        assert!(ramp.check_norm(&norm).is_err());
    }
}
