//! A context: its objects on each rank, and how its ranks get their work.

pub(crate) mod exchange;
pub(crate) mod gpu;
mod group;
#[cfg(target_os = "linux")]
mod hello;
#[cfg(target_os = "linux")]
pub(crate) mod job;
mod lane;
mod machine;
pub(crate) mod message;
#[cfg(test)]
mod on_all;
mod process;
#[cfg(target_os = "linux")]
mod program;
mod rank;
pub(crate) mod remote;
mod slots;
mod transport;
mod work;
pub(crate) mod workers;

pub(crate) use group::{RankGroup, run};
pub use machine::{Gpus, Machine};
pub(crate) use process::{Process, Run, RunLog};
pub(crate) use rank::Rank;
pub(crate) use slots::{Slots, slot_of};
pub use transport::{Transport, find_nccl, transports};
pub(crate) use work::{Execute, Revocable, Start};
