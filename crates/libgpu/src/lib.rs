//! libgpu: the reference implementation of the GPU contract.
//!
//! Quantum programs keep data in buffers here, encode it as amplitudes of a state, read and sample that state, and ask
//! for the angles that prepare it on qubits. The idea is one table, [`FUNCTIONS`]: a row is a function's name, types,
//! sentence and body. What programs may call, the checks of a call, the description, `docs/functions.md` and the Guppy
//! declarations all follow from it.
//!
//! The crate is a shared library, `libgpu.so`, and a static one; both export the seven functions of the contract and
//! those of `libgpu.h`. As a Rust crate it gives the same library as a value, [`LibGpu`].

mod abi;
pub mod config;
mod context;
mod crash;
mod engine;
mod error;
mod execute;
mod exit;
mod fork;
mod functions;
#[cfg(target_os = "linux")]
mod image;
mod record;
mod store;
mod sync;

pub use abi::{IdClash, LibGpu, documents};
pub use context::{Gpus, Machine, Transport, find_nccl, transports};
pub use error::Error;
pub use functions::{Arg, FUNCTIONS, Function, Pace, Role};
pub use record::PlanError;
pub use store::{Kind, try_dataset};
