//! GPUs through CUDA's driver: streams, memory, graphs, collective calls, and kernels of any crate.
//!
//! Kernels are CUDA C++; `cargo xtask kernels` compiles them to PTX, which is part of the crate that brings them, so
//! that no user needs a compiler for CUDA. What is launched, and on what, is plain data: a list of [`Launch`]es, each
//! with the [`Module`] of its kernel. Those of this crate work on buffers. Tests run the same lists on the CPU, with
//! the same sources, and compare bit by bit.

mod blocks;
mod buffers;
mod communicator;
mod data;
mod device_error;
mod elements;
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
mod reduce;
mod sections;
mod staging;
mod stream;
mod transfer;
mod typed;

pub use buffers::Buffer;
pub use communicator::DeviceCommunicator;
pub use data::{Data, Float};
pub use device_error::DeviceError;
pub use elements::{Elements, ElementsMut};
pub use error::CudaError;
pub use gpu::{DeviceInfo, Gpu, devices};
pub use graph::{Graph, Graphs, MAX_GRAPHS};
pub use inputs::{Input, ramp, random};
pub use launch::{Address, CHUNK, Device, Launch, THREADS, TILE};
pub use nccl::{Nccl, NcclError, NcclLibrary};
pub use peers::Peers;
pub use pinned::PIECE_BYTES;
pub use ptx::Module;
pub use reduce::{MAX_RANKS, Reduce, ReducePlan};
pub use sections::{Node, Nodes, Plan, Region, Section, Shape, Step};
pub use staging::Staging;
pub use stream::{Event, Memory, Stream};
pub use transfer::UNPINNED_BYTES;
pub use typed::DeviceCollectives;
