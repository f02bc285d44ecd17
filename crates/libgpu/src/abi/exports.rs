//! The library that C calls, and the seven functions of the contract.

use super::LibGpu;

runtime_abi::export_gpu_library!(pub(super) static LIBRARY: LibGpu = LibGpu::new());
