//! Parts of a state in the memory of GPUs.

use std::ops::Range;
use std::sync::Arc;

use crate::kernels::amplitude::Target;
use compute::UploadStream;
use cuda::{CudaError, Float, Memory};

use crate::complex::{Precision, Real};
use crate::plan::Plan;

/// The parts of a state on the GPUs of a rank, in the order of their indices.
pub(crate) type GpuParts = Vec<GpuPart>;

/// The part of a state that lies in the memory of a GPU.
#[derive(Debug)]
pub(crate) struct GpuPart {
    pub(crate) range: Range<u64>,
    pub(crate) precision: Precision,
    pub(super) upload: Arc<UploadStream>,
    /// States that were made together share it.
    pub(super) memory: Arc<Memory>,
    /// The offset of the amplitudes in that memory, in bytes.
    pub(super) offset: u64,
}

impl GpuPart {
    /// Allocates memory for a range of indices of `states` states.
    fn take(
        upload: &Arc<UploadStream>,
        range: &Range<u64>,
        precision: Precision,
        states: u64,
    ) -> Result<Vec<Self>, CudaError> {
        let bytes = stride(range, precision);
        let memory = Arc::new(upload.take(bytes.saturating_mul(states))?);
        let part = |number| Self {
            range: range.clone(),
            precision,
            upload: Arc::clone(upload),
            memory: Arc::clone(&memory),
            offset: number * bytes,
        };
        Ok((0..states).map(part).collect())
    }

    pub(crate) fn len(&self) -> u64 {
        self.range.end - self.range.start
    }

    /// Which of the first `values` indices of the state are in this part.
    pub(super) fn range_of(&self, values: u64) -> Range<u64> {
        self.range.start.min(values)..self.range.end.min(values)
    }

    /// The address of the first amplitude.
    pub(crate) fn address(&self) -> u64 {
        self.memory.address() + self.offset
    }

    /// The amplitudes as kernels take them.
    pub(crate) fn target(&self) -> Target {
        self.target_of(self.range.clone())
    }

    /// Those of some of its indices.
    pub(super) fn target_of(&self, indices: Range<u64>) -> Target {
        Target {
            amplitudes: self.address()
                + (indices.start - self.range.start) * self.precision.bytes(),
            count: indices.end - indices.start,
            float: float_of(self.precision),
        }
    }
}

/// From one state to the next, in bytes: stores of 16 bytes begin where a state does.
fn stride(range: &Range<u64>, precision: Precision) -> u64 {
    let bytes = (range.end - range.start).saturating_mul(precision.bytes());
    bytes.checked_next_multiple_of(16).unwrap_or(u64::MAX)
}

/// What amplitudes of a precision are made of.
fn float_of(precision: Precision) -> Float {
    match precision {
        Precision::Complex64 => Float::F32,
        Precision::Complex128 => Float::F64,
    }
}

/// The floats of data, as kernels know them.
pub(super) fn float<T: Real>() -> Float {
    float_of(T::PRECISION)
}

/// The memory of this rank for `states` states, after a check.
pub(super) fn take(plan: &Plan, states: u64) -> Result<Vec<GpuParts>, CudaError> {
    take_with(plan, states, 0)
}

/// The memory for a state of this rank, after a check.
pub(super) fn take_one(plan: &Plan) -> Result<GpuParts, CudaError> {
    let mut states = take(plan, 1)?;
    Ok(states.pop().expect("one state was asked for"))
}

/// The same where `besides` bytes more are needed on each GPU.
pub(super) fn take_with(
    plan: &Plan,
    states: u64,
    besides: u64,
) -> Result<Vec<GpuParts>, CudaError> {
    let (places, precision) = (plan.upload_streams(), plan.precision());
    for (upload, _) in &places {
        let on_it = places
            .iter()
            .filter(|(other, _)| Arc::ptr_eq(upload, other));
        let bytes: u64 = on_it.map(|(_, range)| stride(range, precision)).sum();
        upload.check_memory(bytes.saturating_mul(states).saturating_add(besides))?;
    }
    let mut all: Vec<GpuParts> = (0..states).map(|_| Vec::new()).collect();
    for (upload, range) in &places {
        let parts = GpuPart::take(upload, range, precision, states)?;
        let each = all.iter_mut().zip(parts);
        each.for_each(|(state, part)| state.push(part));
    }
    Ok(all)
}
