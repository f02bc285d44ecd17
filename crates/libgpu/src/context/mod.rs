//! A context: its objects on each rank, and how its ranks get their work.

pub(crate) mod exchange;
pub(crate) mod gpu;
mod group;
mod machine;
mod process;
mod rank;
mod slots;
mod transport;

pub(crate) use group::{Execute, RankGroup, Revocable, Start};
pub use machine::{Gpus, Machine};
pub(crate) use process::{Process, Run, RunLog};
pub(crate) use rank::Rank;
pub(crate) use slots::{Slots, slot_of};
pub use transport::{Transport, find_nccl, transports};
