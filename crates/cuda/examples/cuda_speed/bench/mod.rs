//! The measurements, their sizes, and the report.

mod ceilings;
mod clock;
mod encode;
mod graphs;
mod ramp;
mod reading;
mod reduce;
mod report;
mod rows;

use std::sync::Arc;

use cuda::{CudaError, Data, Device, Float, Memory, Stream};
use statevec::kernels::amplitude::{Norm, Target, scratch};

pub(crate) use report::Report;
use report::Row;

/// How large everything is.
#[derive(Debug, Clone)]
pub(crate) struct Sizes {
    /// Whether these sizes are only for testing the benchmark.
    pub(crate) small: bool,
    /// Bytes of the device that are copied and written.
    pub(crate) copied: u64,
    /// Pieces of pinned memory that are copied.
    pub(crate) pieces: u64,
    /// Qubits of states that are encoded from data in other memory.
    pub(crate) qubits: Vec<u32>,
    /// Qubits of states that are encoded in place: the first of these that fits.
    pub(crate) in_place: Vec<u32>,
    /// Batches of rows.
    pub(crate) batches: Vec<Batch>,
    /// Doubles of each of the shards that are added up.
    pub(crate) shard: u64,
    /// Doubles that each of the small tasks works on.
    pub(crate) task: u64,
    /// How many times the tasks run in a round.
    pub(crate) replays: u64,
    /// Qubits of the state that is read.
    pub(crate) asked: u32,
    /// How many measurements are drawn.
    pub(crate) samples: u64,
}

/// Rows of data that become a state each.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Batch {
    /// How many rows.
    pub(crate) rows: u64,
    /// How many values each has, a power of two.
    pub(crate) values: u64,
    /// The qubits of each state.
    pub(crate) qubits: u32,
}

impl Sizes {
    /// The sizes that the goals are for.
    pub(crate) fn full() -> Self {
        let batch = |values| Batch {
            rows: 8192,
            values,
            qubits: 16,
        };
        Self {
            small: false,
            copied: 8 << 30,
            pieces: 256,
            qubits: vec![24, 26, 28, 30, 32],
            in_place: vec![34, 33, 32, 31, 30],
            batches: vec![batch(1 << 16), batch(1 << 10)],
            shard: 1 << 27,
            task: 1024,
            replays: 100,
            asked: 30,
            samples: 1 << 20,
        }
    }

    /// Sizes that take a second where the kernels run on the host.
    pub(crate) fn small() -> Self {
        let batch = |values| Batch {
            rows: 5,
            values,
            qubits: 8,
        };
        Self {
            small: true,
            copied: 1 << 16,
            pieces: 3,
            qubits: vec![10, 15],
            in_place: vec![40, 13],
            batches: vec![batch(1 << 8), batch(1 << 4)],
            shard: 1001,
            task: 64,
            replays: 3,
            asked: 12,
            samples: 100,
        }
    }
}

/// A card, and how to measure on it.
#[derive(Debug)]
pub(crate) struct Bench {
    stream: Arc<Stream>,
    sizes: Sizes,
    rounds: usize,
}

impl Bench {
    /// On the GPU of a stream, with medians of `rounds` rounds.
    pub(crate) fn new(stream: &Arc<Stream>, sizes: Sizes, rounds: usize) -> Self {
        Self {
            stream: Arc::clone(stream),
            sizes,
            rounds,
        }
    }

    /// Measures everything.
    ///
    /// # Errors
    /// The driver does not say how much memory is free. All other errors are in the report.
    pub(crate) fn report(&self) -> Result<Report, CudaError> {
        let gpu = self.stream.gpu();
        Ok(Report {
            device: gpu.info().clone(),
            free_memory: gpu.free_memory()?,
            rounds: self.rounds,
            small: self.sizes.small,
            batches: self.sizes.batches.clone(),
            rows: self.rows(),
        })
    }

    fn rows(&self) -> Vec<Row> {
        let parts = [
            ceilings::rows,
            encode::rows,
            encode::rows_in_place,
            rows::rows,
            reduce::rows,
            graphs::rows,
            reading::rows,
        ];
        parts.iter().flat_map(|part| part(self)).collect()
    }

    fn device(&self) -> Device {
        self.stream.gpu().device()
    }

    /// Amplitudes of single precision that begin there.
    fn target(&self, memory: &Memory, count: u64) -> Target {
        Target {
            amplitudes: memory.address(),
            count,
            float: Float::F32,
        }
    }

    /// Queues a copy of the lower half of memory to the upper half, which moves as many bytes as the memory has.
    fn copy_half(&self, memory: &Memory) -> Result<(), CudaError> {
        let (low, half) = (memory.address(), memory.bytes() / 2);
        // SAFETY: the halves do not overlap, and the memory returns to the pool when the copy is done.
        unsafe { self.stream.copy(low + half, low, half) }
    }

    /// Memory for the sums and the norm of `values` values.
    fn sums_and_norm(&self, values: u64) -> Result<(Memory, Memory), CudaError> {
        let sums = self.stream.take(8 * scratch(values))?;
        Ok((sums, self.stream.take(8 * Norm::WORDS as u64)?))
    }
}

/// Values of single precision that begin there.
fn singles(memory: &Memory, count: u64) -> Data {
    Data {
        values: memory.address(),
        count,
        float: Float::F32,
    }
}

/// Why something has no figure.
#[derive(Debug)]
pub(crate) enum Problem {
    /// The driver refused something, for lack of memory or another reason.
    Cuda(CudaError),
    /// A result is wrong.
    Wrong(String),
}

impl From<CudaError> for Problem {
    fn from(error: CudaError) -> Self {
        Self::Cuda(error)
    }
}

/// An error that says what should have been found.
fn check<T: PartialEq + std::fmt::Debug>(what: &str, found: T, expected: T) -> Result<(), Problem> {
    if found == expected {
        return Ok(());
    }
    Err(Problem::Wrong(format!(
        "{what} is {found:?} and should be {expected:?}"
    )))
}
