//! The host as a backend: parts of a state in its memory, and threads that compute. It is the definition of what GPUs
//! do.

mod backend;
mod encode;
mod in_place;
pub(crate) mod parts;
mod read;
mod sample;
mod stream;
mod write;
