//! An emulated GPU for tests: the kernels, compiled for the CPU, and a driver that runs them.
//!
//! Once this library is loaded, code that loads CUDA's driver in this process gets the emulated one. With
//! `KERNELS_ON=gpu` in the environment it is not loaded, and tests run on the machine's GPU.

#![cfg(target_os = "linux")]

mod driver;
mod emulator;
mod nccl;

pub use driver::{Driver, INVALID_VALUE, LAUNCH_FAILED, OUT_OF_MEMORY};
pub use emulator::{Emulator, is_left_out};
pub use nccl::{NCCL_SYSTEM_ERROR, Nccl};

/// Makes a GPU available: the emulated one, unless tests should run on the machine's.
pub fn install() {
    if !is_left_out() {
        Emulator::get();
    }
}
