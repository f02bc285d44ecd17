//! The kernels and the crate's calls of the driver, without a GPU: the installed C++ compiler compiles the kernels'
//! sources for the CPU, with a driver that runs them.

#![cfg(target_os = "linux")]

mod amplitude;
mod buffers;
mod driver;
mod encoders;
mod graphs;
mod index;
mod machine;
mod memory;
mod nccl;
mod peers;
mod ranks;
mod reading;
mod reduce;
mod sections;
mod transports;
