//! The same on GPUs: parts of a state in their memory, and what encodes and answers there.
//!
//! The CPU is the definition, and this gives the same bits: sums are the same trees, and whatever takes more than plain arithmetic and is
//! little is computed by the host. A rank has a [`UploadStream`] for each of its GPUs. What it is asked is queued there, and the host waits where it
//! needs a number: for the sums that ranks exchange, and for answers.
//!
//! The other files of this folder are among the crate's with `unsafe`: kernels get addresses.

mod encode;
mod landed;
mod read;
mod write;

use std::ops::Range;
use std::sync::Arc;

use compute::UploadStream;
use cuda::{CudaError, Float, Memory, Target};

use crate::complex::{Precision, Real};

pub(crate) use read::{Heap, copy, expectations_z, inner_products};

/// The part of a state that lies in the memory of a GPU.
#[derive(Debug)]
pub(crate) struct GpuPart {
    pub(crate) range: Range<u64>,
    pub(crate) precision: Precision,
    lane: Arc<UploadStream>,
    /// States that were made together share it.
    memory: Arc<Memory>,
    /// Where the amplitudes begin in that, in bytes.
    offset: u64,
}

impl GpuPart {
    /// Takes memory for a range of as many states.
    pub(crate) fn take(
        lane: &Arc<UploadStream>,
        range: &Range<u64>,
        precision: Precision,
        states: u64,
    ) -> Result<Vec<Self>, CudaError> {
        let bytes = stride(range, precision);
        let memory = Arc::new(lane.take(bytes.saturating_mul(states))?);
        let part = |number| Self {
            range: range.clone(),
            precision,
            lane: Arc::clone(lane),
            memory: Arc::clone(&memory),
            offset: number * bytes,
        };
        Ok((0..states).map(part).collect())
    }

    pub(crate) fn len(&self) -> u64 {
        self.range.end - self.range.start
    }

    /// Which of so many values for the whole state are those of this part.
    fn range_of(&self, values: u64) -> Range<u64> {
        self.range.start.min(values)..self.range.end.min(values)
    }

    /// The GPU.
    pub(crate) fn lane(&self) -> &Arc<UploadStream> {
        &self.lane
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
    fn target_of(&self, indices: Range<u64>) -> Target {
        Target {
            amplitudes: self.address()
                + (indices.start - self.range.start) * self.precision.bytes(),
            count: indices.end - indices.start,
            float: float_of(self.precision),
        }
    }
}

/// From one state to the next, in bytes: stores of 16 bytes begin where a state does.
pub(crate) fn stride(range: &Range<u64>, precision: Precision) -> u64 {
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
fn float<T: Real>() -> Float {
    float_of(T::PRECISION)
}
