//! What C sees: the functions of the contract and of `libgpu.h`, the log of their calls, and the documents about them.

mod communicator;
pub mod documents;
mod exports;
mod library;
mod log;
mod lookup;
mod tensor;
mod waiting;
#[cfg(target_os = "linux")]
mod worker;

pub use library::LibGpu;
pub use lookup::IdClash;
