//! How calls come to run: at once, queued, in sections, in loops; on one rank or on all.

mod call;
mod command;
mod device;
mod region;
mod repeat;
mod task;

pub(crate) use call::{Refusal, enter};
use command::{Command, Work};
pub(crate) use task::Task;
