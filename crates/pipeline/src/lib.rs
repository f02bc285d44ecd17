//! From a HUGR envelope to LLVM IR, bitcode, assembly or an object for the Selene emulator.
//!
//! Three steps, each a type, so that one program can be prepared once and compiled several times:
//!
//! 1. [`Program::read`]: an envelope becomes a validated HUGR with a known entry point, within [`Limits`];
//! 2. [`Program::prepare`]: its operations become those of a platform, its effects are put in order, its GPU calls are
//!    checked;
//! 3. [`Prepared::compile`]: LLVM takes over; the [`Compiled`] module can be written in four formats.
//!
//! [`compile`] does all three.
//!
//! ```
//! use hugr::builder::{Dataflow, DataflowHugr, FunctionBuilder};
//! use hugr::std_extensions::arithmetic::int_types::ConstInt;
//! use hugr::types::Signature;
//! use qis_pipeline::{Options, Platform, Program};
//! use tket_qsystem::extension::result::ResultOp;
//!
//! // A program that reports the answer.
//! let mut main = FunctionBuilder::new("main", Signature::new(vec![], vec![]))?;
//! let answer = main.add_load_value(ConstInt::new_u(6, 42)?);
//! main.add_dataflow_op(ResultOp::new_int("answer", 6), [answer])?;
//! let hugr = main.finish_hugr_with_outputs([])?;
//!
//! let prepared = Program::from_hugr(hugr)?.prepare(Platform::Helios)?;
//! let compiled = prepared.compile(&Options::default())?;
//! assert!(compiled.ir().contains("define i64 @qmain(i64"));
//! assert!(compiled.ir().contains("@print_int("));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Some of the libraries below use errors as control flow. They capture a backtrace for each where `RUST_BACKTRACE` is
//! set, which can make emission three times slower. A program that uses this crate can set `RUST_LIB_BACKTRACE=0` for
//! itself.

mod arithmetic;
mod arrays;
mod check;
mod debug;
mod emit;
mod envelope;
mod error;
mod expansion;
mod gates;
mod limits;
mod machine;
mod mailbox;
mod message;
mod modifiers;
mod module;
mod options;
mod order;
mod passes;
mod prepare;
mod read;
mod sink;
mod stack;
mod symbols;
mod target;
mod unused;

pub use error::{Error, ReadError};
pub use gpu_codegen::{FunctionKey, GpuError, GpuFunctionUse, GpuInterface, GpuModuleUse};
pub use limits::Limits;
pub use module::{Compiled, Format};
pub use options::{OptLevel, Options, Platform};
pub use prepare::Prepared;
pub use read::Program;
pub use target::Target;

/// Compiles an envelope for a platform, within the usual [`Limits`].
///
/// # Errors
/// See [`Error`].
pub fn compile(envelope: &[u8], platform: Platform, options: &Options) -> Result<Compiled, Error> {
    Program::read(envelope)?.prepare(platform)?.compile(options)
}

/// The version of LLVM that this crate was built with.
#[must_use]
pub fn llvm_version() -> String {
    let (major, minor, patch) = inkwell::support::get_llvm_version();
    format!("{major}.{minor}.{patch}")
}
