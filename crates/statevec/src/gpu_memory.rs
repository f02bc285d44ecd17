//! Encoding values that are already in the memory of a GPU.

use std::ops::Range;
use std::sync::Arc;

use compute::UploadStream;
use cuda::{Float, Memory};

use crate::backend::Encoded;
use crate::encode::Encoder;
use crate::encoders::equal_magnitude;
use crate::error::EncodeError;
use crate::gpu::encode::encode_memory;
use crate::gpu::write::phases_of_memory;
use crate::parts::Parts;
use crate::state::State;

impl Encoder {
    /// Whether values in memory of a GPU can be encoded from there: each rank has one part of the state, on that GPU.
    #[must_use]
    pub fn takes(&self, values: &Memory) -> bool {
        let is_there = |(upload, _): &(&Arc<UploadStream>, Range<u64>)| {
            Arc::ptr_eq(upload.stream(), values.stream())
        };
        let one_a_rank = self.placement().shards().len() == self.execution().ranks();
        one_a_rank
            && self.execution().on_gpus()
            && self.plan().upload_streams().iter().all(is_there)
    }

    /// Checks a request to encode data in the memory of a GPU.
    ///
    /// # Panics
    /// The encoder does not take values from there, or the memory has fewer.
    fn check_on_gpu(&self, values: &Memory, count: u64) {
        assert!(self.takes(values), "the state lies elsewhere");
        let needed = count.saturating_mul(Float::F64.bytes());
        assert!(needed <= values.bytes(), "{count} values");
    }

    /// Encodes `f64` values that are in the memory of a GPU, as [`amplitude`](Self::amplitude) does; every rank has the
    /// same.
    ///
    /// # Errors
    /// As [`amplitude`](Self::amplitude).
    ///
    /// # Panics
    /// The encoder does not [take](Self::takes) values from there, or the memory has fewer.
    pub fn amplitude_on_gpu(&self, values: &Arc<Memory>, count: u64) -> Result<State, EncodeError> {
        self.check_on_gpu(values, count);
        let Encoded { parts, norm } = encode_memory(self.plan(), values, count)?;
        Ok(State::new(self.plan().clone(), Parts::Gpu(parts), norm))
    }

    /// Encodes `f64` phases that are in the memory of a GPU, as [`phase`](Self::phase) does; every rank has the same.
    ///
    /// # Errors
    /// As [`phase`](Self::phase).
    ///
    /// # Panics
    /// The encoder does not [take](Self::takes) values from there, or the memory has fewer.
    pub fn phase_on_gpu(&self, phases: &Memory, count: u64) -> Result<State, EncodeError> {
        self.check_on_gpu(phases, count);
        let refusal = match count {
            0 => Some(EncodeError::Empty),
            _ => self.plan().more_than_amplitudes(count),
        };
        let magnitude = equal_magnitude(self.placement().request().qubits);
        let parts = phases_of_memory(self.plan(), refusal, (phases, count), magnitude)?;
        Ok(State::new(self.plan().clone(), Parts::Gpu(parts), 1.0))
    }
}
