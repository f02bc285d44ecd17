//! libgpu: the reference implementation of the GPU contract.
//!
//! Quantum programs keep data in buffers here, encode it as amplitudes of a state, read and sample that state, and ask for the
//! angles that prepare it on qubits. The idea is one table, [`FUNCTIONS`]: a row is a function's name, types, sentence and
//! body. What programs may call, the checks of a call, the description, `docs/functions.md` and the Guppy declarations all
//! follow from it.
//!
//! The crate is a shared library, `libgpu.so`, and a static one; both export the seven functions of the contract and those of
//! `libgpu.h`. As a Rust crate it gives the same library as a value, [`LibGpu`].

pub mod backend;
mod budget;
mod buffers;
pub mod config;
mod contexts;
mod counters;
mod crash;
mod data;
mod device;
mod dlpack;
pub mod documents;
mod engine;
mod error;
mod fork;
mod library;
mod log;
mod lookup;
mod loops;
mod objects;
mod parallel;
mod plan;
mod ranks;
mod replica;
mod sections;
mod shared;
mod states;
mod sync;
mod table;
mod talk;
mod task;
mod waiting;

pub use data::try_dataset;
pub use error::Error;
pub use library::LibGpu;
pub use lookup::IdClash;
pub use plan::PlanError;
pub use table::{Arg, FUNCTIONS, Function, Pace, Role};
pub use talk::find_nccl;

runtime_abi::export_gpu_library!(pub(crate) static LIBRARY: LibGpu = LibGpu::new());
