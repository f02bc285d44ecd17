//! libgpu: the reference implementation of the GPU contract.
//!
//! Quantum programs keep data in buffers here, encode it as amplitudes of a state, read and sample that state, and ask for the
//! angles that prepare it on qubits. The idea is one table, [`FUNCTIONS`]: a row is a function's name, types, sentence and
//! body. What programs may call, the checks of a call, the description, `docs/functions.md` and the Guppy declarations all
//! follow from it.
//!
//! The crate is a shared library, `libgpu.so`, and a static one; both export the seven functions of the contract and those of
//! `libgpu.h`. As a Rust crate it gives the same library as a value, [`LibGpu`].

mod buffers;
pub mod config;
mod context;
pub mod documents;
mod error;
mod library;
mod objects;
mod states;
mod table;

pub use error::Error;
pub use library::{IdClash, LibGpu};
pub use table::{Arg, FUNCTIONS, Function, Pace};

runtime_abi::export_gpu_library!(LibGpu = LibGpu::new());
