//! A GPU that is none, for tests: the kernels, compiled for the CPU, and a driver that runs them.
//!
//! Where the library is loaded, whoever looks for CUDA's driver in this process finds the one here. With `KERNELS_ON=gpu` in the environment
//! it stays away, and tests run on the machine's GPU.

#![cfg(target_os = "linux")]

mod driver;
mod emulator;
mod nccl;

pub use driver::{Driver, INVALID_VALUE, LAUNCH_FAILED, OUT_OF_MEMORY};
pub use emulator::{Emulator, is_left_out};
pub use nccl::{NCCL_SYSTEM_ERROR, Nccl};

/// Makes sure that there is a GPU: the emulator's, unless tests are to run on the machine's.
pub fn install() {
    if !is_left_out() {
        Emulator::get();
    }
}
