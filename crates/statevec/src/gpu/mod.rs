//! GPUs as a backend: parts of a state in their memory, with encoding and reading.
//!
//! The host is the definition, and this gives the same bits: sums are the same trees, and the few numbers that take
//! more than plain arithmetic are computed by the host. A rank has an upload stream for each of its GPUs. Work is
//! queued there, and the host waits where it needs a number: for the sums that ranks exchange, and for results.
//!
//! The files of this folder are among the crate's with `unsafe`: kernels get addresses.

mod backend;
pub(crate) mod encode;
mod input;
pub(crate) mod parts;
mod read;
mod sample;
pub(crate) mod write;
