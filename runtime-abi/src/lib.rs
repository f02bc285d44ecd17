//! The contract between compiled quantum programs and GPU libraries.
//!
//! A compiled program calls seven C functions, `gpu_*`; a library exports them. This crate is the contract in code. It
//! is written once, as the table in [`for_each_gpu_function!`].
//!
//! - [`FUNCTIONS`], [`GpuFunction`] and [`raw`]: names and types of the seven, for code that declares or loads them;
//! - [`Version`] and [`API_VERSION`]: which library serves which program;
//! - [`Signature`] and [`Value`]: the types and values of a call, as plain data;
//! - [`kit`]: for authors of libraries, who write safe Rust and get the C functions generated;
//! - [`Library`]: for programs that call a library;
//! - [`Description`]: a library's optional description of itself;
//! - [`documents`]: the C header and the tables of `docs/abi.md`, made from the table.

mod description;
pub mod documents;
pub mod kit;
mod library;
mod signature;
mod table;
mod version;

pub use description::{DESCRIBE_SYMBOL, DescribedArgument, DescribedFunction, Description};
pub use library::{CallError, Context, Library, OpenError};
pub use signature::{ArgType, BlobError, BlobReader, ReturnType, Signature, SignatureError, Value};
pub use table::{
    CBool, CType, FUNCTIONS, Function, GpuFunction, NO_ERROR_MESSAGE, PANIC_CODE, Param,
    RESULT_SIZE, raw,
};
pub use version::{API_VERSION, Version};
