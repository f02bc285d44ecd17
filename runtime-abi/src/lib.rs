//! The contract between compiled quantum programs and GPU libraries.
//!
//! A compiled program calls seven C functions, `gpu_*`; a library exports them. This crate is the contract in code, and the one
//! idea is that it is written once, as the table in [`for_each_gpu_function!`].
//!
//! - [`FUNCTIONS`], [`GpuFunction`] and [`raw`]: names and types of the seven, for those who declare or load them;
//! - [`Version`] and [`API_VERSION`]: which library serves which program;
//! - [`Signature`] and [`Value`]: what a call carries, as plain data.

mod signature;
mod table;
mod version;

pub use signature::{ArgType, BlobError, ReturnType, Signature, SignatureError, Value};
pub use table::{CBool, CType, FUNCTIONS, Function, GpuFunction, Param, raw};
pub use version::{API_VERSION, Version};

/// The code of the panic that ends a program when a GPU call fails.
pub const PANIC_CODE: u32 = 70002;

/// The text of that panic where the library gives none.
pub const NO_ERROR_MESSAGE: &str = "No error message available";

/// How many bytes a result has.
pub const RESULT_SIZE: usize = 8;
