//! Reading a state on a device: which kernels, in which order, on what.

use cuda::{Address, CHUNK, Device, Float, Launch, Module, THREADS};

use crate::kernels::amplitude::{Target, sums_of_sums};

/// The kernels of `kernels/reading.cu`.
pub static MODULE: Module = Module {
    name: "reading",
    ptx: include_str!("../../ptx/reading.ptx"),
};

/// The number of amplitudes in a block. The sum over a block is a leaf of the tree that sampling descends. `ROUND` in
/// `kernels/index.h`.
pub const BLOCK: u64 = 1024;

/// Launches that end with numbers somewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The launches, in their order.
    pub launches: Vec<Launch>,
    /// The address of the result.
    pub answer: Address,
}

impl Target {
    /// The sum of the probabilities, negative where an odd number of the mask's bits are set in the index; the first
    /// amplitude has index `start`. `scratch` has room for as many doubles as
    /// [`scratch`](crate::kernels::amplitude::scratch) says; one of them becomes the answer.
    #[must_use]
    pub fn expectation_z(&self, start: u64, mask: u64, scratch: Address, device: Device) -> Asked {
        let kernel = self.name("expect_z_c64", "expect_z_c128");
        let arguments = vec![self.amplitudes, self.count, start, mask, scratch];
        self.summed(kernel, arguments, scratch, device)
    }

    /// The sum of the complex conjugates of these amplitudes times those of another state of as many: its real part, or
    /// its imaginary part. `scratch` is as for [`Self::expectation_z`].
    #[must_use]
    pub fn inner_product(
        &self,
        other: &Self,
        imaginary: bool,
        scratch: Address,
        device: Device,
    ) -> Asked {
        let kernel = match (self.float, other.float) {
            (Float::F32, Float::F32) => "products_c64_c64",
            (Float::F32, Float::F64) => "products_c64_c128",
            (Float::F64, Float::F32) => "products_c128_c64",
            (Float::F64, Float::F64) => "products_c128_c128",
        };
        let imaginary = imaginary.into();
        let arguments = vec![
            self.amplitudes,
            other.amplitudes,
            self.count,
            imaginary,
            scratch,
        ];
        self.summed(kernel, arguments, scratch, device)
    }

    fn summed(
        &self,
        kernel: &'static str,
        arguments: Vec<u64>,
        scratch: Address,
        device: Device,
    ) -> Asked {
        let (sums, answer) = sums_of_sums(self.count, scratch, device);
        let mut launches = vec![self.by_chunk(kernel, arguments, device)];
        launches.extend(sums);
        Asked { launches, answer }
    }

    /// The heap that sampling descends: its last half are the sums over blocks of [`BLOCK`] amplitudes. The state has a
    /// power of two of them, at least one block; the heap takes two doubles for each block.
    #[must_use]
    pub fn heap(&self, heap: Address, device: Device) -> Vec<Launch> {
        let leaves = self.leaves();
        let kernel = self.name("block_masses_c64", "block_masses_c128");
        let arguments = vec![self.amplitudes, self.count, heap + 8 * leaves];
        let mut launches = vec![self.by_chunk(kernel, arguments, device)];
        let mut row = leaves / 2;
        while row > 0 {
            launches.push(Launch {
                module: &MODULE,
                kernel: "heap_row",
                blocks: device.blocks(row.div_ceil(THREADS.into())),
                arguments: vec![heap, row, row],
            });
            row /= 2;
        }
        launches
    }

    /// The outcomes of measurements, a 64-bit number each, for as many doubles from 0 to below the sum of all
    /// probabilities. The heap is that of [`Self::heap`].
    #[must_use]
    pub fn samples(
        &self,
        heap: Address,
        numbers: Address,
        count: u64,
        outcomes: Address,
        device: Device,
    ) -> Launch {
        Launch {
            module: &MODULE,
            kernel: self.name("sample_c64", "sample_c128"),
            blocks: device.blocks(count),
            arguments: vec![
                self.amplitudes,
                heap,
                self.leaves(),
                numbers,
                count,
                outcomes,
            ],
        }
    }

    /// The probabilities of `count` indices from `first` on, a double each.
    #[must_use]
    pub fn probabilities(&self, first: u64, count: u64, found: Address, device: Device) -> Launch {
        Launch {
            module: &MODULE,
            kernel: self.name("probabilities_c64", "probabilities_c128"),
            blocks: device.blocks(count.div_ceil(THREADS.into())),
            arguments: vec![self.amplitudes, first, count, found],
        }
    }

    fn leaves(&self) -> u64 {
        self.count / BLOCK
    }

    fn name(&self, single: &'static str, double: &'static str) -> &'static str {
        match self.float {
            Float::F32 => single,
            Float::F64 => double,
        }
    }

    fn by_chunk(&self, kernel: &'static str, arguments: Vec<u64>, device: Device) -> Launch {
        Launch {
            module: &MODULE,
            kernel,
            blocks: device.blocks(self.count.div_ceil(CHUNK)),
            arguments,
        }
    }
}
