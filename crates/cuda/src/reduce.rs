//! Reductions over ranks whose data lies on one device: which kernels, on what.

use std::fmt;

use collectives::ElementType;

use crate::launch::{Address, Device, Launch, THREADS};

/// How many ranks one launch goes through. `GROUP` in `kernels/collectives.cu`.
const GROUP: usize = 8;

/// How many ranks a reduction may have.
pub const MAX_RANKS: usize = GROUP * GROUP;

/// What is done with two elements.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Combine {
    /// The sum; integers wrap around.
    Sum,
    /// The smaller one; not a number if one of them is not.
    Min,
    /// The larger one, in the same way.
    Max,
}

/// A type of elements.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Number {
    /// `f32`
    F32,
    /// `f64`
    F64,
    /// `i64`
    I64,
    /// `u64`
    U64,
}

impl Number {
    /// How many bytes one takes.
    #[must_use]
    pub const fn bytes(self) -> u64 {
        match self {
            Self::F32 => 4,
            _ => 8,
        }
    }
}

impl Combine {
    /// What ranks call it.
    pub(crate) fn reduction(self) -> collectives::Reduction {
        match self {
            Self::Sum => collectives::Reduction::Sum,
            Self::Min => collectives::Reduction::Min,
            Self::Max => collectives::Reduction::Max,
        }
    }
}

impl From<Number> for ElementType {
    fn from(number: Number) -> Self {
        match number {
            Number::F32 => Self::F32,
            Number::F64 => Self::F64,
            Number::I64 => Self::I64,
            Number::U64 => Self::U64,
        }
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(ElementType::from(*self).name())
    }
}

/// A reduction, element by element, through one binary tree over the ranks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reduce {
    /// What is done.
    pub combine: Combine,
    /// With what.
    pub number: Number,
    /// How many elements each rank has.
    pub count: u64,
    /// Where the result goes; a multiple of 16. It may be the place of one of the inputs.
    pub output: Address,
}

/// The launches of a reduction, and the list of addresses that the device needs for them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reduction {
    /// To be copied to the device before the launches, to where they were told that it is.
    pub table: Vec<Address>,
    /// The launches, in their order.
    pub launches: Vec<Launch>,
}

impl Reduce {
    /// How many bytes of scratch memory so many ranks take.
    #[must_use]
    pub fn scratch(&self, ranks: usize) -> u64 {
        match ranks.div_ceil(GROUP) {
            0 | 1 => 0,
            groups => groups as u64 * self.stride(),
        }
    }

    fn stride(&self) -> u64 {
        (self.count * self.number.bytes()).next_multiple_of(16)
    }

    /// The launches for the inputs of all ranks, in order, each at a multiple of 16. The list of addresses will lie at `table`; `scratch`
    /// has as many bytes as [`Self::scratch`] says.
    ///
    /// # Panics
    /// There is no rank, or there are more than [`MAX_RANKS`].
    #[must_use]
    pub fn launches(
        &self,
        inputs: &[Address],
        table: Address,
        scratch: Address,
        device: Device,
    ) -> Reduction {
        let ranks = inputs.len();
        assert!((1..=MAX_RANKS).contains(&ranks), "{ranks} ranks");
        let mut addresses = inputs.to_vec();
        let mut launches = Vec::new();
        if ranks <= GROUP {
            launches.push(self.launch(table, ranks, self.output, device));
        } else {
            // Aligned groups of ranks are nodes of the tree.
            for (group, members) in inputs.chunks(GROUP).enumerate() {
                let place = scratch + group as u64 * self.stride();
                let first = table + (group * GROUP * 8) as u64;
                launches.push(self.launch(first, members.len(), place, device));
                addresses.push(place);
            }
            let groups = table + (ranks * 8) as u64;
            launches.push(self.launch(groups, ranks.div_ceil(GROUP), self.output, device));
        }
        Reduction {
            table: addresses,
            launches,
        }
    }

    fn launch(&self, table: Address, ranks: usize, output: Address, device: Device) -> Launch {
        let bytes_a_block = 16 * u64::from(THREADS);
        let pieces = (self.count * self.number.bytes()).div_ceil(bytes_a_block);
        Launch {
            kernel: self.kernel(),
            blocks: device.blocks(pieces),
            arguments: vec![table, ranks as u64, self.count, output],
        }
    }

    fn kernel(&self) -> &'static str {
        match (self.combine, self.number) {
            (Combine::Sum, Number::F32) => "reduce_sum_f32",
            (Combine::Sum, Number::F64) => "reduce_sum_f64",
            (Combine::Sum, Number::I64) => "reduce_sum_i64",
            (Combine::Sum, Number::U64) => "reduce_sum_u64",
            (Combine::Min, Number::F32) => "reduce_min_f32",
            (Combine::Min, Number::F64) => "reduce_min_f64",
            (Combine::Min, Number::I64) => "reduce_min_i64",
            (Combine::Min, Number::U64) => "reduce_min_u64",
            (Combine::Max, Number::F32) => "reduce_max_f32",
            (Combine::Max, Number::F64) => "reduce_max_f64",
            (Combine::Max, Number::I64) => "reduce_max_i64",
            (Combine::Max, Number::U64) => "reduce_max_u64",
        }
    }
}
