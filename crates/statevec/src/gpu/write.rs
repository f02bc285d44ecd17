//! Amplitudes that kernels make of angles, an index or phases, and values that the host puts into the memory of parts.

use std::ops::Range;

use crate::kernels::encoders::Phases;
use compute::ThreadPool;
use cuda::{Address, CudaError, Data, Float, Memory, PIECE_BYTES};

use crate::complex::Real;
use crate::error::EncodeError;
use crate::gpu::parts::{GpuPart, GpuParts, float, take_one};
use crate::plan::Plan;
use crate::report;
use crate::values::Values;

/// Parts that kernels write, if no rank refuses them. They are queued before the ranks agree, so that all ranks get an
/// error that happens there.
fn made(
    plan: &Plan,
    refusal: Option<EncodeError>,
    write: impl FnOnce(&GpuParts) -> Result<(), EncodeError>,
) -> Result<GpuParts, EncodeError> {
    let written = || {
        let parts = take_one(plan)?;
        write(&parts)?;
        Ok(parts)
    };
    let parts = refusal.map_or_else(written, Err);
    report::agree_only(plan, parts.as_ref().err().cloned())?;
    Ok(parts.expect("a rank that refuses has said so"))
}

/// The product state of qubits that are each given by a sine and a cosine.
pub(super) fn product(
    plan: &Plan,
    refusal: Option<EncodeError>,
    halves: &[(f64, f64)],
) -> Result<GpuParts, EncodeError> {
    made(plan, refusal, |parts| {
        let mut parts = parts.iter();
        Ok(parts.try_for_each(|part| part.write_product(halves))?)
    })
}

/// Zeros, and a one at an index.
pub(super) fn basis(
    plan: &Plan,
    refusal: Option<EncodeError>,
    index: u64,
) -> Result<GpuParts, EncodeError> {
    made(plan, refusal, |parts| {
        let mut parts = parts.iter();
        Ok(parts.try_for_each(|part| part.write_basis(index))?)
    })
}

/// Amplitudes of one magnitude with phases.
pub(super) fn phases<T: Real>(
    plan: &Plan,
    refusal: Option<EncodeError>,
    phases: Values<'_, T>,
    magnitude: f64,
) -> Result<GpuParts, EncodeError> {
    let (phases, pool) = (plan.values_of_parts(phases), plan.execution.thread_pool());
    made(plan, refusal, |parts| {
        let mut both = parts.iter().zip(&phases);
        both.try_for_each(|(part, phases)| part.send_phases(phases, magnitude, pool))
    })
}

/// The same with `f64` phases that are in the memory of a GPU, all of the state's on every rank.
pub(crate) fn phases_of_memory(
    plan: &Plan,
    refusal: Option<EncodeError>,
    (phases, count): (&Memory, u64),
    magnitude: f64,
) -> Result<GpuParts, EncodeError> {
    made(plan, refusal, |parts| {
        let mut parts = parts.iter();
        parts.try_for_each(|part| part.take_phases(phases, count, magnitude))
    })
}

impl GpuPart {
    /// Writes a product state: sine and cosine for each qubit.
    pub(super) fn write_product(&self, sines_and_cosines: &[(f64, f64)]) -> Result<(), CudaError> {
        let (upload, product) = (
            &self.upload,
            crate::kernels::encoders::Product::new(sines_and_cosines),
        );
        let (table, factors) = (bytes_of(&product.table), bytes_of(&product.factors));
        let (table, factors) = (upload.take(table)?, upload.take(factors)?);
        table.put(&product.table)?;
        factors.put(&product.factors)?;
        let (target, start) = (self.target(), self.range.start);
        let launch = product.launch(
            &target,
            start,
            table.address(),
            factors.address(),
            upload.device(),
        );
        // SAFETY: the amplitudes have the memory of this part, and the memory that is read is freed on the same stream.
        unsafe { upload.run(&[launch]) }
    }

    /// Writes zeros, and a one at an index.
    pub(super) fn write_basis(&self, index: u64) -> Result<(), CudaError> {
        let launch = crate::kernels::encoders::basis(
            &self.target(),
            self.range.start,
            index,
            self.upload.device(),
        );
        // SAFETY: the amplitudes have the memory of this part.
        unsafe { self.upload.run(&[launch]) }
    }

    /// Writes amplitudes of one magnitude with phases that the host has, those of the first amplitudes of the part.
    /// They are copied through a small memory, one piece after the other.
    pub(super) fn send_phases<T: Real>(
        &self,
        phases: &[T],
        magnitude: f64,
        pool: &ThreadPool,
    ) -> Result<(), EncodeError> {
        let upload = &self.upload;
        let (values, most) = (
            phases.len() as u64,
            PIECE_BYTES as u64 / float::<T>().bytes(),
        );
        let data = upload.take(values.min(most) * float::<T>().bytes())?;
        let first_bad = FirstBad::new(upload.take(8)?)?;
        // Amplitudes past the data are written with the last piece.
        let firsts = (0..values.max(1)).step_by(most as usize);
        for piece in firsts.map(|first| first..(first + most).min(values)) {
            let count = piece.end - piece.start;
            let write = |first: u64, items: &mut [T]| {
                let from = (piece.start + first) as usize;
                items.copy_from_slice(&phases[from..from + items.len()]);
            };
            upload.send(&data, 0, count, pool, write, |_| Ok(()))?;
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
    pub(super) fn take_phases(
        &self,
        phases: &Memory,
        count: u64,
        magnitude: f64,
    ) -> Result<(), EncodeError> {
        let range = self.range_of(count);
        let first_bad = FirstBad::new(self.upload.take(8)?)?;
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
        // SAFETY: the amplitudes have the memory of this part; the phases and the index are in memory that is freed on
        // the same stream.
        unsafe { self.upload.run(&[phases.launch(self.upload.device())]) }
    }

    /// Puts values into the first half of the memory: `write(indices, values)` makes those of some indices, in their
    /// order.
    pub(super) fn put<T: Real>(
        &self,
        values: u64,
        mut write: impl FnMut(Range<u64>, &mut [T]),
    ) -> Result<(), CudaError> {
        let (start, sent) = (self.range.start, |_| Ok(()));
        let write = |piece: Range<u64>, values: &mut [T]| {
            write(start + piece.start..start + piece.end, values);
        };
        let (memory, offset) = (&self.memory, self.offset);
        self.upload
            .send_in_order(memory, offset, values, write, sent)
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
