//! States from angles, from phases and from one index: the launches for each.

use cuda::{Address, Data, Device, Float, Launch, Module, THREADS};

use crate::kernels::amplitude::Target;

/// The kernels of `kernels/encoders.cu`.
pub static MODULE: Module = Module {
    name: "encoders",
    ptx: include_str!("../../ptx/encoders.ptx"),
};

/// How many low bits of an index one table of products covers.
const TABLE_BITS: usize = 12;

/// How many amplitudes a thread writes at least, where there are many.
const AMPLITUDES_A_THREAD: u64 = 4;

/// The factors of a product state: sine and cosine for each qubit, the lowest first, in the form that the kernel reads.
#[derive(Debug, Clone, PartialEq)]
pub struct Product {
    /// The products for the low bits of the index, by the value of these bits.
    pub table: Vec<f64>,
    /// Cosine and sine for each of the high bits.
    pub factors: Vec<[f64; 2]>,
}

impl Product {
    /// From sine and cosine for each qubit. Factors of the low bits are multiplied from the lowest on, those of the
    /// high bits as well, and then the two products: the order of `statevec`.
    #[must_use]
    pub fn new(sines_and_cosines: &[(f64, f64)]) -> Self {
        let (low, high) = sines_and_cosines.split_at(sines_and_cosines.len().min(TABLE_BITS));
        let mut table = vec![1.0];
        for (sin, cos) in low {
            let ones: Vec<f64> = table.iter().map(|product| product * sin).collect();
            table.iter_mut().for_each(|product| *product *= cos);
            table.extend(ones);
        }
        Self {
            table,
            factors: high.iter().map(|(sin, cos)| [*cos, *sin]).collect(),
        }
    }

    /// The launch that writes the amplitudes from index `first` on. `table` and `factors` are the device's copies.
    #[must_use]
    pub fn launch(
        &self,
        target: &Target,
        first: u64,
        table: Address,
        factors: Address,
        device: Device,
    ) -> Launch {
        let (bits, high) = (self.table.len().ilog2(), self.factors.len());
        Launch {
            module: &MODULE,
            kernel: match target.float {
                Float::F32 => "product_c64",
                Float::F64 => "product_c128",
            },
            blocks: blocks(target, device),
            arguments: vec![
                target.amplitudes,
                first,
                target.count,
                table,
                bits.into(),
                factors,
                high as u64,
            ],
        }
    }
}

/// The launch that writes the state of one index: the amplitudes from index `first` on.
#[must_use]
pub fn basis(target: &Target, first: u64, index: u64, device: Device) -> Launch {
    Launch {
        module: &MODULE,
        kernel: match target.float {
            Float::F32 => "basis_c64",
            Float::F64 => "basis_c128",
        },
        blocks: blocks(target, device),
        arguments: vec![target.amplitudes, first, target.count, index],
    }
}

/// Amplitudes of one magnitude whose phases are data: `magnitude e^(i p)` for a phase `p` in radians, which is zero
/// past the end of the data.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Phases {
    /// The phases, not more than amplitudes.
    pub data: Data,
    /// The memory for the amplitudes, which is not that of the phases.
    pub target: Target,
    /// The index of the first.
    pub first: u64,
    /// Their absolute value.
    pub magnitude: f64,
    /// The index of the first phase that is not finite: 8 bytes, a number that is larger than all indices before. Such
    /// a phase makes no amplitude.
    pub first_bad: Address,
}

impl Phases {
    /// The launch that writes all amplitudes of the target.
    #[must_use]
    pub fn launch(&self, device: Device) -> Launch {
        let (data, target) = (&self.data, &self.target);
        Launch {
            module: &MODULE,
            kernel: match (data.float, target.float) {
                (Float::F32, Float::F32) => "phase_f32_c64",
                (Float::F64, Float::F32) => "phase_f64_c64",
                (Float::F32, Float::F64) => "phase_f32_c128",
                (Float::F64, Float::F64) => "phase_f64_c128",
            },
            blocks: blocks(target, device),
            arguments: vec![
                data.values,
                data.count,
                target.amplitudes,
                target.count,
                self.magnitude.to_bits(),
                self.first_bad,
                self.first,
            ],
        }
    }
}

fn blocks(target: &Target, device: Device) -> u32 {
    device.blocks(
        target
            .count
            .div_ceil(AMPLITUDES_A_THREAD * u64::from(THREADS)),
    )
}
