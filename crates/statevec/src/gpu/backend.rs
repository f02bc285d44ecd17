//! The backend trait for GPUs.

use std::ops::Range;

use compute::ThreadPool;

use crate::amplitudes::{Amplitudes, OnGpu};
use crate::backend::{Backend, Encoded};
use crate::complex::{Complex, Real};
use crate::error::{EncodeError, ReadError, RowError};
use crate::gpu::parts::{GpuPart, GpuParts, take_one};
use crate::gpu::sample::{self, Heap};
use crate::gpu::{encode, read, write};
use crate::outcomes::Asked;
use crate::plan::Plan;
use crate::values::Values;

impl Backend for GpuParts {
    type Heaps = Vec<Option<Heap>>;

    fn take(plan: &Plan) -> Result<Self, EncodeError> {
        Ok(take_one(plan)?)
    }

    fn encode<T: Real>(
        plan: &Plan,
        rows: &[Values<'_, T>],
    ) -> Result<Vec<Encoded<Self>>, RowError> {
        encode::encode(plan, rows)
    }

    fn encode_again<T: Real>(
        plan: &Plan,
        row: Values<'_, T>,
        memory: Option<&mut Self>,
    ) -> Result<f64, EncodeError> {
        encode::encode_again(plan, row, memory.as_deref())
    }

    fn put<T: Real>(
        &mut self,
        values: u64,
        mut write: impl FnMut(Range<u64>, &mut [T]),
    ) -> Result<(), EncodeError> {
        let put = |part: &GpuPart| {
            let end = part.range.end.min(values).max(part.range.start);
            part.put(end - part.range.start, &mut write)
        };
        Ok(self.iter().try_for_each(put)?)
    }

    fn encode_in_place<T: Real>(
        &mut self,
        plan: &Plan,
        values: u64,
        refusal: Option<EncodeError>,
        // Kernels write all amplitudes.
        _reused: bool,
    ) -> Result<f64, EncodeError> {
        encode::encode_in_place::<T>(plan, self, values, refusal)
    }

    fn product(
        plan: &Plan,
        refusal: Option<EncodeError>,
        halves: &[(f64, f64)],
    ) -> Result<Self, EncodeError> {
        write::product(plan, refusal, halves)
    }

    fn basis(plan: &Plan, refusal: Option<EncodeError>, index: u64) -> Result<Self, EncodeError> {
        write::basis(plan, refusal, index)
    }

    fn phases<T: Real>(
        plan: &Plan,
        refusal: Option<EncodeError>,
        phases: Values<'_, T>,
        magnitude: f64,
    ) -> Result<Self, EncodeError> {
        write::phases(plan, refusal, phases, magnitude)
    }

    fn amplitudes(&self, part: usize) -> Amplitudes<'_> {
        let part = &self[part];
        Amplitudes::Gpu(OnGpu {
            address: part.address(),
            len: part.len(),
            precision: part.precision,
            stream: part.upload.stream(),
        })
    }

    fn copy<T: Real>(&self, range: Range<u64>, target: &mut [Complex<T>]) -> Result<(), ReadError> {
        Ok(read::copy(self, range, target)?)
    }

    fn expectations_z(&self, _pool: &ThreadPool, mask: u64) -> Result<Vec<f64>, ReadError> {
        Ok(read::expectations_z(self, mask)?)
    }

    fn inner_products(
        &self,
        _pool: &ThreadPool,
        other: &Self,
        imaginary: bool,
    ) -> Result<Vec<f64>, ReadError> {
        Ok(read::inner_products(self, other, imaginary)?)
    }

    fn heaps(&self, _pool: &ThreadPool) -> Result<Self::Heaps, ReadError> {
        Ok(sample::heaps(self)?)
    }

    fn outcomes(&self, heaps: &Self::Heaps, asked: &[Asked]) -> Result<Vec<u64>, ReadError> {
        Ok(sample::outcomes(self, heaps, asked)?)
    }
}
