//! Reductions over ranks whose data is on one device: the launches.

use collectives::{ElementType, Reduction};

use crate::launch::{Address, Device, Launch, THREADS};
use crate::ptx::{Module, module};

/// Its kernels, `kernels/collectives.cu`.
pub(crate) static MODULE: Module = module!("collectives");

/// The number of ranks that one launch reduces. `GROUP` in `kernels/collectives.cu`.
const GROUP: usize = 8;

/// How many ranks a reduction may have.
pub const MAX_RANKS: usize = GROUP * GROUP;

/// A reduction, element by element, through one binary tree over the ranks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reduce {
    /// The reduction.
    pub reduction: Reduction,
    /// The type of the elements; there are kernels for it.
    pub element: ElementType,
    /// How many elements each rank has.
    pub count: u64,
    /// The address of the result, a multiple of 16. It may be that of one of the inputs.
    pub output: Address,
}

/// The launches of a reduction, and the list of addresses that the device needs for them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReducePlan {
    /// To be copied to the device before the launches, to the address of the table that they were made for.
    pub table: Vec<Address>,
    /// The launches, in their order.
    pub launches: Vec<Launch>,
}

impl Reduce {
    /// How many bytes of scratch memory `ranks` ranks need.
    #[must_use]
    pub fn scratch(&self, ranks: usize) -> u64 {
        match ranks.div_ceil(GROUP) {
            0 | 1 => 0,
            groups => groups as u64 * self.stride(),
        }
    }

    fn stride(&self) -> u64 {
        (self.count * self.element.size()).next_multiple_of(16)
    }

    /// The launches for the inputs of all ranks, in order, each at a multiple of 16. The list of addresses will lie at
    /// `table`; `scratch` has as many bytes as [`Self::scratch`] says.
    ///
    /// # Panics
    /// There is no rank, or there are more than [`MAX_RANKS`]; or there are no kernels for the elements.
    #[must_use]
    pub fn launches(
        &self,
        inputs: &[Address],
        table: Address,
        scratch: Address,
        device: Device,
    ) -> ReducePlan {
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
        ReducePlan {
            table: addresses,
            launches,
        }
    }

    fn launch(&self, table: Address, ranks: usize, output: Address, device: Device) -> Launch {
        let bytes_a_block = 16 * u64::from(THREADS);
        let pieces = (self.count * self.element.size()).div_ceil(bytes_a_block);
        Launch {
            module: &MODULE,
            kernel: self.kernel(),
            blocks: device.blocks(pieces),
            arguments: vec![table, ranks as u64, self.count, output],
        }
    }

    fn kernel(&self) -> &'static str {
        let kernels = KERNELS.iter().find(|row| row.element == self.element);
        let Some(kernels) = kernels else {
            panic!("no kernel reduces {}", self.element);
        };
        match self.reduction {
            Reduction::Sum => kernels.sum,
            Reduction::Min => kernels.min,
            Reduction::Max => kernels.max,
        }
    }
}

/// The kernels that reduce elements of one type.
struct Kernels {
    element: ElementType,
    sum: &'static str,
    min: &'static str,
    max: &'static str,
}

macro_rules! kernels {
    ($($element:ident $suffix:literal)*) => {
        &[$(Kernels {
            element: ElementType::$element,
            sum: concat!("reduce_sum_", $suffix),
            min: concat!("reduce_min_", $suffix),
            max: concat!("reduce_max_", $suffix),
        }),*]
    };
}

/// Those of `kernels/collectives.cu`, a type a row.
const KERNELS: &[Kernels] = kernels! {
    F32 "f32"
    F64 "f64"
    I64 "i64"
    U64 "u64"
};

/// The types of elements that there are kernels for.
pub(crate) fn types() -> impl Iterator<Item = ElementType> {
    KERNELS.iter().map(|row| row.element)
}
