//! The kernels and the way to them, without a GPU: the kernels' own sources are compiled for the CPU by the C++ compiler that is there, and
//! beside them a driver that runs them.

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
