//! Devices, ranks, threads, memory and sums for computations on large arrays of any kind.
//!
//! - A [`Mesh`] lists devices. An [`Execution`] adds the ranks that serve them, the threads of this rank, and the
//!   upload streams of its GPUs. With one rank there is nothing to set up: [`Execution::alone`].
//! - [`parallel`] runs a loop over pieces of an array on a [`ThreadPool`].
//! - [`tree`] adds up in an order that is part of the definition: the same terms have the same sum, to the last bit,
//!   for any number of devices, ranks and threads.
//! - [`check_memory`] refuses what does not fit before memory is allocated. A [`Buffer`] allocates it, and leaves it to
//!   the next buffer of its size.
//! - An [`UploadStream`] is a stream of a GPU, with the pinned memory through which data is copied.

mod execution;
mod memory;
mod mesh;
pub mod parallel;
mod shared;
mod thread_pool;
pub mod tree;
mod upload;
pub mod vectors;

pub use execution::{Execution, ExecutionError};
pub use memory::{
    Buffer, Estimate, MemoryError, MemoryPool, available_memory, check_memory, filled,
};
pub use mesh::{Device, MAX_DEVICES, Mesh, MeshError, Topology, device_ids};
pub use thread_pool::ThreadPool;
pub use upload::UploadStream;
