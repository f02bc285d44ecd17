//! Amplitudes and values that are written to a part on a GPU: by kernels, or by the host.

use std::ops::Range;

use cuda::CudaError;

use super::GpuPart;
use crate::complex::{Complex, Real};
use crate::team::Team;

impl GpuPart {
    /// Writes a product state: sine and cosine for each qubit.
    pub(crate) fn write_product(&self, sines_and_cosines: &[(f64, f64)]) -> Result<(), CudaError> {
        let (lane, product) = (&self.lane, cuda::Product::new(sines_and_cosines));
        let (table, factors) = (bytes_of(&product.table), bytes_of(&product.factors));
        let (table, factors) = (lane.take(table)?, lane.take(factors)?);
        table.put(&product.table)?;
        factors.put(&product.factors)?;
        let (target, start) = (self.target(), self.range.start);
        let launch = product.launch(
            &target,
            start,
            table.address(),
            factors.address(),
            lane.device(),
        );
        // SAFETY: the amplitudes have the memory of this part, and what is read goes back through the same queue.
        unsafe { lane.run(&[launch]) }
    }

    /// Writes zeros, and a one at an index.
    pub(crate) fn write_basis(&self, index: u64) -> Result<(), CudaError> {
        let launch = cuda::basis(&self.target(), self.range.start, index, self.lane.device());
        // SAFETY: the amplitudes have the memory of this part.
        unsafe { self.lane.run(&[launch]) }
    }

    /// Writes amplitudes that the host makes: `write(index, amplitudes)` those from an index on, in any order.
    pub(crate) fn write<O: Real>(
        &self,
        team: &Team,
        write: impl Fn(u64, &mut [Complex<O>]) + Sync,
    ) -> Result<(), CudaError> {
        let (start, len) = (self.range.start, self.len());
        let write = |first: u64, amplitudes: &mut [_]| write(start + first, amplitudes);
        let sent = |_| Ok(());
        self.lane
            .send(&self.memory, self.offset, len, team, write, sent)
    }

    /// Puts values into the first half of the memory: `write(indices, values)` makes those of some indices, in their order.
    pub(crate) fn put<T: Real>(
        &self,
        values: u64,
        mut write: impl FnMut(Range<u64>, &mut [T]),
    ) -> Result<(), CudaError> {
        let (start, sent) = (self.range.start, |_| Ok(()));
        let write = |piece: Range<u64>, values: &mut [T]| {
            write(start + piece.start..start + piece.end, values);
        };
        let (memory, offset) = (&self.memory, self.offset);
        self.lane.send_in_order(memory, offset, values, write, sent)
    }
}

fn bytes_of<T>(items: &[T]) -> u64 {
    size_of_val(items) as u64
}
