//! The functions of the library: the [table](FUNCTIONS), and the bodies of its rows.

mod arguments;
mod buffers;
mod collectives;
mod counters;
mod datasets;
mod function;
mod kernels;
mod recording;
pub(crate) mod states;
mod table;

pub use function::{Arg, Function, Pace, Role};
pub(crate) use function::{Body, Call, Ended, Item, Loop, OnRank, Recorder, Region};
pub use table::FUNCTIONS;
pub(crate) use table::table_hash;
