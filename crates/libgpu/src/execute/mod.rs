//! How calls come to run: immediately, queued, in sections, in loops; on one rank or on all.

mod call;
mod command;
mod device;
mod enter;
mod rank;
mod region;
mod repeat;
mod serve;
mod task;
mod wire;

use command::{Command, Work};
pub(crate) use enter::{Refusal, enter};
pub(crate) use serve::serve;
pub(crate) use task::Task;
