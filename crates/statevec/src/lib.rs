//! Data as amplitudes of a state vector.
//!
//! [`encode`] turns real data into a [`State`]: amplitude `i` is value `i` divided by the norm of all of them, the rest is zero.
//! A state can be asked for amplitudes and probabilities, sampled, and asked for the rotation angles that prepare it on
//! qubits. Everything is plain arithmetic on the CPU in `f64`; it is the definition that other backends are held against.
//!
//! The one idea behind the numbers: **every sum is a fixed binary tree over the index** (see [`tree`]). A sum of a power-of-two
//! block is the sum of its lower half plus the sum of its upper half, down to single values. So a sum has one value, to the last
//! bit, however the data is cut into blocks and whoever adds them up.
//!
//! Qubit `k` is bit `k` of an index.

mod angles;
mod encode;
mod memory;
mod state;
pub mod tree;

pub use angles::control_of;
pub use encode::{EncodeError, MAX_QUBITS, RowError, encode, encode_rows};
pub use memory::MemoryError;
pub use state::{Complex, ReadError, State};
