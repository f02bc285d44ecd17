//! Data that is made on the device: the same function of the index on the host and on the device.

use crate::data::{Data, Float};
use crate::launch::{Device, Launch, THREADS};
use crate::ptx::{Module, module};

/// Its kernels, `kernels/inputs.cu`.
pub(crate) static MODULE: Module = module!("inputs");

/// The least number of values that a thread makes, where there are many.
const VALUES_A_THREAD: u64 = 16;

/// Data that is a function of the index.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Input {
    /// `1, 2, 3, ..., period, 1, 2, ...`
    Ramp {
        /// The length of the period; at least 1, and at most `2^24`, which `float` counts to exactly.
        period: u64,
    },
    /// Numbers from -1 to 1 that look random.
    Random {
        /// Another seed gives other numbers.
        seed: u64,
    },
}

impl Input {
    /// The launch that fills data with the values from index `first` on.
    #[must_use]
    pub fn launch(self, data: &Data, first: u64, device: Device) -> Launch {
        let (kernel, parameter) = match (self, data.float) {
            (Self::Ramp { period }, Float::F32) => ("ramp_f32", period),
            (Self::Ramp { period }, Float::F64) => ("ramp_f64", period),
            (Self::Random { seed }, Float::F32) => ("random_f32", seed),
            (Self::Random { seed }, Float::F64) => ("random_f64", seed),
        };
        let pieces = data.count.div_ceil(VALUES_A_THREAD * u64::from(THREADS));
        Launch {
            module: &MODULE,
            kernel,
            blocks: device.blocks(pieces),
            arguments: vec![data.values, first, data.count, parameter],
        }
    }

    /// The value of an index for `f64`, with the same bits as the kernels'. For `f32` it is [`Self::value_f32`].
    #[must_use]
    pub fn value(self, index: u64) -> f64 {
        match self {
            Self::Ramp { period } => ramp(index, period),
            Self::Random { seed } => (random(seed, index) >> 11) as f64 * TO_DOUBLE - 1.0,
        }
    }

    /// The value of an index in single precision.
    #[must_use]
    pub fn value_f32(self, index: u64) -> f32 {
        match self {
            Self::Ramp { period } => ramp(index, period) as f32,
            Self::Random { seed } => (random(seed, index) >> 40) as f32 * TO_SINGLE - 1.0,
        }
    }
}

/// `2^-52` and `2^-23`: whole numbers of 53 and 24 bits become numbers from 0 to 2.
const TO_DOUBLE: f64 = 1.0 / (1u64 << 52) as f64;
const TO_SINGLE: f32 = 1.0 / (1u32 << 23) as f32;

/// Value `index` of `1, 2, ..., period, 1, ...`.
#[must_use]
pub fn ramp(index: u64, period: u64) -> f64 {
    (index % period + 1) as f64
}

/// Number `index` of the sequence that a seed stands for: SplitMix64 (Steele, Lea and Flood, "Fast splittable
/// pseudorandom number generators", 2014), any number of which can be computed without those before it.
#[must_use]
pub fn random(seed: u64, index: u64) -> u64 {
    let mut z = seed.wrapping_add(index.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15));
    z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ z >> 31
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn random_numbers_are_those_of_the_generator() {
        // The first outputs of the reference implementation for the seed 1234567.
        let expected = [6_457_827_717_110_365_317, 3_203_168_211_198_807_973];
        assert_eq!([0, 1].map(|index| random(1_234_567, index)), expected);
        let input = Input::Random { seed: 7 };
        let values: Vec<f64> = (0..10_000).map(|index| input.value(index)).collect();
        assert!(values.iter().all(|value| (-1.0..1.0).contains(value)));
        assert!((values.iter().sum::<f64>() / 10_000.0).abs() < 0.02);
    }
}
