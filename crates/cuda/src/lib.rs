//! Kernels for state vectors, and what a launch of them needs.
//!
//! The kernels are CUDA C++, in `kernels/`; `cargo xtask kernels` compiles them to the PTX in `ptx/`, which is part of this crate, so
//! nobody who builds or uses it needs a compiler for CUDA. What is launched, and on what, is plain data here: a list of
//! [`Launch`]es. Tests run the same lists on the CPU, with the same sources, and compare with [`statevec`] bit by bit.
//!
//! [`statevec`]: https://docs.rs/statevec

mod amplitude;
mod blocks;
mod buffers;
mod communicator;
mod device_error;
mod elements;
mod encoders;
mod error;
mod gpu;
mod graph;
mod inputs;
mod kernels;
mod launch;
mod nccl;
mod part;
mod peers;
mod pinned;
mod ptx;
mod reading;
mod reduce;
mod sections;
mod staging;
mod stream;
mod transfer;
mod typed;

pub use amplitude::{
    Data, Encode, Float, InPlace, Need, Norm, PART, ROW_VALUES, Rows, Squares, Status, Target,
    scratch,
};
pub use buffers::Buffer;
pub use communicator::DeviceCommunicator;
pub use device_error::DeviceError;
pub use elements::{Elements, ElementsMut};
pub use encoders::{Phases, Product, basis};
pub use error::CudaError;
pub use gpu::{DeviceInfo, Gpu, devices};
pub use graph::{Graph, Graphs, MAX_GRAPHS};
pub use inputs::{Input, ramp, random};
pub use launch::{Address, Device, Launch, THREADS};
pub use nccl::{Nccl, NcclError, NcclLibrary};
pub use peers::Peers;
pub use pinned::PIECE_BYTES;
pub use ptx::Module;
pub use reading::{Asked, BLOCK};
pub use reduce::{MAX_RANKS, Reduce, ReducePlan};
pub use sections::{Node, Nodes, Plan, Region, Section, Shape, Step};
pub use staging::Staging;
pub use stream::{Event, Memory, Stream};
pub use transfer::UNPINNED_BYTES;
pub use typed::DeviceCollectives;

/// All modules of this crate.
pub static MODULES: [&Module; 6] = [
    &amplitude::MODULE,
    &buffers::MODULE,
    &reduce::MODULE,
    &encoders::MODULE,
    &inputs::MODULE,
    &reading::MODULE,
];
