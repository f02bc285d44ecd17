//! Amplitudes that kernels write to a part on a GPU, and values that the host puts there.

use std::ops::Range;

use compute::ThreadPool;
use cuda::{Address, CudaError, Data, Float, Memory, PIECE_BYTES, Phases};

use super::{GpuPart, float};
use crate::complex::Real;
use crate::error::EncodeError;

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

    /// Writes amplitudes of one magnitude with phases that the host has, those of the first amplitudes of the part. They go through a
    /// little memory, a piece after the other.
    pub(crate) fn send_phases<T: Real>(
        &self,
        phases: &[T],
        magnitude: f64,
        pool: &ThreadPool,
    ) -> Result<(), EncodeError> {
        let lane = &self.lane;
        let (values, most) = (
            phases.len() as u64,
            PIECE_BYTES as u64 / float::<T>().bytes(),
        );
        let data = lane.take(values.min(most) * float::<T>().bytes())?;
        let first_bad = FirstBad::new(lane.take(8)?)?;
        // What is past the data goes with the last piece.
        let firsts = (0..values.max(1)).step_by(most as usize);
        for piece in firsts.map(|first| first..(first + most).min(values)) {
            let count = piece.end - piece.start;
            let write = |first: u64, items: &mut [T]| {
                let from = (piece.start + first) as usize;
                items.copy_from_slice(&phases[from..from + items.len()]);
            };
            lane.send(&data, 0, count, pool, write, |_| Ok(()))?;
            let end = if piece.end == values {
                self.range.end
            } else {
                self.range.start + piece.end
            };
            let data = Data {
                values: data.address(),
                count,
                float: float::<T>(),
            };
            self.write_phases(
                data,
                self.range.start + piece.start..end,
                magnitude,
                &first_bad,
            )?;
        }
        first_bad.check(|index| Ok(phases[(index - self.range.start) as usize].into()))
    }

    /// The same with phases that are in the memory of this GPU: as many doubles, for the whole state.
    pub(crate) fn take_phases(
        &self,
        phases: &Memory,
        count: u64,
        magnitude: f64,
    ) -> Result<(), EncodeError> {
        let range = self.range_of(count);
        let first_bad = FirstBad::new(self.lane.take(8)?)?;
        let data = Data {
            values: phases.address() + range.start * Float::F64.bytes(),
            count: range.end - range.start,
            float: Float::F64,
        };
        self.write_phases(data, self.range.clone(), magnitude, &first_bad)?;
        first_bad.check(|index| {
            let mut value = [0.0];
            phases.get_at(index * Float::F64.bytes(), &mut value)?;
            Ok(value[0])
        })
    }

    /// Writes the amplitudes of some indices.
    fn write_phases(
        &self,
        data: Data,
        indices: Range<u64>,
        magnitude: f64,
        first_bad: &FirstBad,
    ) -> Result<(), CudaError> {
        let phases = Phases {
            data,
            first: indices.start,
            target: self.target_of(indices),
            magnitude,
            first_bad: first_bad.address(),
        };
        // SAFETY: the amplitudes have the memory of this part; the phases and the index are in memory that goes back through the same
        // queue.
        unsafe { self.lane.run(&[phases.launch(self.lane.device())]) }
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

/// The index of the first value that is not finite, on a GPU.
struct FirstBad(Memory);

impl FirstBad {
    /// None so far.
    fn new(memory: Memory) -> Result<Self, CudaError> {
        memory.put(&[u64::MAX])?;
        Ok(Self(memory))
    }

    fn address(&self) -> Address {
        self.0.address()
    }

    /// Waits for what was queued, and refuses a value that is not finite: `value(index)` reads it.
    fn check(&self, value: impl FnOnce(u64) -> Result<f64, CudaError>) -> Result<(), EncodeError> {
        let mut index = [0];
        self.0.get(&mut index)?;
        match index {
            [u64::MAX] => Ok(()),
            [index] => Err(EncodeError::NotFinite {
                index,
                value: value(index)?,
            }),
        }
    }
}

fn bytes_of<T>(items: &[T]) -> u64 {
    size_of_val(items) as u64
}
