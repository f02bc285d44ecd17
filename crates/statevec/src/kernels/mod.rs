//! The kernels that work on states, and which of them are launched for what, as plain data.
//!
//! The kernels are CUDA C++, in `kernels/` of this crate; `cargo xtask kernels` compiles them to the PTX in `ptx/`.

pub mod amplitude;
pub mod encoders;
pub mod reading;
