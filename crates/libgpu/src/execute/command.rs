//! What all ranks of a group are told to do, as plain data.

use collectives::Pending;

use super::rank;
use crate::Error;
use crate::context::{Execute, Rank, Start};
use crate::engine::Bits;
use crate::functions::{Call, Item};
use crate::record::PlanError;
use crate::sync::Arc;

/// Work for all ranks.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Command {
    /// The generation of an object that it may make, the same on all ranks.
    pub(crate) generation: Option<u64>,
    pub(crate) work: Work,
}

/// What there is to do.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Work {
    /// A call.
    Call(Call),
    /// The sections of a region, one after another.
    Sections(Arc<[Vec<Call>]>),
    /// Calls and regions that have kernels and follow each other: one graph.
    Graph(Arc<[Item]>),
}

impl Command {
    /// A call on all ranks, with the generation of an object that it may make.
    pub(super) fn call(call: Call, generation: Option<u64>) -> Self {
        Self {
            generation,
            work: Work::Call(call),
        }
    }
}

impl Execute for Command {
    fn generation(&self) -> Option<u64> {
        self.generation
    }

    fn name(&self) -> &'static str {
        match &self.work {
            Work::Call(call) => call.function.name,
            Work::Sections(_) | Work::Graph(_) => "a parallel region",
        }
    }

    fn bytes(&self) -> Vec<u8> {
        self.to_bytes()
    }

    fn run(&self, on: &mut Rank) -> Result<Option<Bits>, Error> {
        match &self.work {
            Work::Call(call) if call.function.is_started() => {
                self.start(on)?.wait()?;
                Ok(None)
            }
            Work::Call(call) => rank::on_rank(call.function, &call.blob, on),
            Work::Sections(sections) => rank::in_turn(sections, on).map(|()| None),
            Work::Graph(items) => rank::graph_or_in_turn(items, on).map(|()| None),
        }
    }
}

impl Start for Command {
    fn start(&self, on: &mut Rank) -> Result<Box<dyn Pending>, Error> {
        match &self.work {
            Work::Call(call) => rank::start_on_rank(call.function, &call.blob, on),
            // Regions and graphs have no such calls.
            Work::Sections(_) | Work::Graph(_) => Err(PlanError::NotRecordable.into()),
        }
    }
}
