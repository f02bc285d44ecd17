//! Data as amplitudes of a state vector, on one device or spread over many.
//!
//! [`encode`](encode()) turns real data into a [`State`]: amplitude `i` is value `i` divided by the norm of all of
//! them, the rest is zero. An [`Encoder`] does so in either precision, for single rows, batches and data that already
//! lies in the state's memory, and makes states from angles, phases and indices. A state has amplitudes and
//! probabilities to read. It can be sampled and compared with others, and it gives the rotation angles that prepare it
//! on qubits. The CPU's plain arithmetic is the definition that other backends are compared with.
//!
//! # Placement of amplitudes
//!
//! A [`Mesh`](compute::Mesh) lists devices, a [`Placement`] says which of them holds which amplitudes, an
//! [`Execution`](compute::Execution) adds the ranks that serve the devices. All are made and checked before memory is
//! allocated. With one rank there is nothing to set up: [`Execution::alone`](compute::Execution::alone).
//!
//! # Numbers
//!
//! The idea: **every sum is a fixed binary tree over the index** (see [`compute::tree`]). A sum of a power-of-two block
//! is the sum of its lower half plus the sum of its upper half, down to single values. So a sum has one value, to the
//! last bit, however the data is cut into shards, ranks and threads.
//!
//! Qubit `k` is bit `k` of an index.

mod amplitudes;
mod angles;
mod backend;
mod complex;
mod encode;
mod encoders;
mod error;
mod gpu;
mod gpu_memory;
mod host;
mod in_place;
pub mod kernels;
mod norm;
mod outcomes;
mod parts;
mod placement;
mod plan;
mod read;
mod report;
mod rotations;
mod sample;
pub mod sine;
mod state;
mod values;

pub use amplitudes::{Amplitudes, OnGpu};
pub use complex::{Complex, Precision, Real, UnknownPrecision};
pub use encode::{Encoder, encode, encode_rows};
pub use error::{EncodeError, ReadError, RowError};
pub use in_place::InPlaceInput;
pub use placement::{MAX_QUBITS, Placement, PlacementError, Policy, Request, ShardPlan};
pub use rotations::{MAX_ANGLE_QUBITS, control_of};
pub use state::{Shard, State};
pub use values::Values;
