//! What all transports between GPUs share: which rank reduces which block, and how.
//!
//! This is one of the crate's files with `unsafe`: what is queued reads and writes memory later, by address.

use std::sync::Arc;

use crate::launch::Address;
use crate::{CudaError, Elements, Reduce, Stream};

/// The number of bytes that kernels read and write at a time. The memory that they use is aligned to it.
pub(crate) const PACK: u64 = 16;

/// How elements are divided among ranks for a reduction: into aligned blocks, as equal as possible.
pub(crate) struct Share {
    count: u64,
    block: u64,
}

impl Share {
    pub(crate) fn of(elements: &Elements<'_>, ranks: usize) -> Self {
        Self::new(elements.count(), PACK / elements.element().size(), ranks)
    }

    /// For `count` elements, of which `unit` make a [`PACK`].
    fn new(count: u64, unit: u64, ranks: usize) -> Self {
        let block = count.div_ceil(unit).div_ceil(ranks as u64) * unit;
        Self { count, block }
    }

    /// The first element of a rank's block, and how many the block has.
    pub(crate) fn of_rank(&self, rank: usize) -> (u64, u64) {
        let start = (rank as u64 * self.block).min(self.count);
        (start, self.block.min(self.count - start))
    }
}

impl Stream {
    /// Queues a reduction of the inputs at these addresses.
    ///
    /// # Safety
    /// The addresses and the output are multiples of [`PACK`] in memory that this stream's GPU reaches, with room for
    /// all elements, and the inputs are not changed and the output is not used until the reduction is done. The output
    /// may be one of the inputs.
    pub(crate) unsafe fn reduce(
        self: &Arc<Self>,
        reduce: &Reduce,
        inputs: &[Address],
    ) -> Result<(), CudaError> {
        let scratch = self.take(reduce.scratch(inputs.len()))?;
        // The launches contain the address of the table, and the table contains addresses of their results.
        let plan = |table| {
            let device = self.gpu.device();
            reduce.launches(inputs, table, scratch.address(), device)
        };
        let table = self.take(size_of_val(&plan(0).table[..]) as u64)?;
        let plan = plan(table.address());
        table.put(&plan.table)?;
        // SAFETY: the caller's promise; table and scratch are freed in the order of the stream, behind the launches.
        unsafe { self.run(&plan.launches) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_cover_all_elements_and_begin_where_kernels_read() {
        for (count, unit, ranks) in [(0, 2, 3), (1, 4, 2), (7, 2, 4), (65_537, 4, 8), (16, 2, 2)] {
            let share = Share::new(count, unit, ranks);
            let mut next = 0;
            for rank in 0..ranks {
                let (start, len) = share.of_rank(rank);
                assert_eq!(start, next);
                assert!(start.is_multiple_of(unit) || len == 0);
                next += len;
            }
            assert_eq!(next, count, "{count} elements on {ranks} ranks");
        }
    }
}
