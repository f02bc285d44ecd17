//! What one rank does: a call, sections in turn, a graph.

use collectives::Pending;
use runtime_abi::BlobReader;

use super::device;
use crate::context::Rank;
use crate::engine::Bits;
use crate::functions::{Body, Call, Function, Item, OnRank};
use crate::record::PlanError;
use crate::{Error, crash};

/// Runs a call of a function that every rank runs, on one of them.
#[inline]
pub(super) fn on_rank(
    function: &'static Function,
    blob: &[u8],
    rank: &mut Rank,
) -> Result<Option<Bits>, Error> {
    match function.body {
        Body::Ranks(body) => during(function, body, rank, blob),
        // Nothing queues or records another one for a rank.
        _ => Err(PlanError::NotRecordable.into()),
    }
}

/// Starts a call of a function that every rank starts, on one of them.
pub(super) fn start_on_rank(
    function: &'static Function,
    blob: &[u8],
    rank: &mut Rank,
) -> Result<Box<dyn Pending>, Error> {
    match function.body {
        Body::Start(body) => body(rank, &mut BlobReader::new(blob)),
        _ => Err(PlanError::NotRecordable.into()),
    }
}

/// Runs a body of a function's row on a rank; a crash meanwhile is one in this function.
#[inline]
pub(super) fn during(
    function: &'static Function,
    body: OnRank,
    rank: &mut Rank,
    blob: &[u8],
) -> Result<Option<Bits>, Error> {
    crash::during(&function.name, || {
        if rank.gpu.is_some()
            && let Some(done) = device::run_or_copy_to_host(function, blob, rank)?
        {
            return Ok(done);
        }
        body(rank, &mut BlobReader::new(blob))
    })
}

/// Runs what has kernels as one graph on a rank; where its GPU has no room for that, one call after another.
pub(super) fn graph_or_in_turn(items: &[Item], rank: &mut Rank) -> Result<(), Error> {
    if device::run_graph(items, rank)? {
        return Ok(());
    }
    items.iter().try_for_each(|item| run_item(item, rank))
}

fn run_item(item: &Item, rank: &mut Rank) -> Result<(), Error> {
    match item {
        Item::Region(region) => in_turn(&region.sections, rank),
        Item::Call(call) => {
            let outcome = on_rank(call.function, &call.blob, rank).map(drop);
            outcome.map_err(|error| device::error_in(item, 0, call, error))
        }
    }
}

/// Runs sections on a rank, one after another.
pub(super) fn in_turn(sections: &[Vec<Call>], rank: &mut Rank) -> Result<(), Error> {
    let mut sections = sections.iter().enumerate();
    sections.try_for_each(|(number, section)| run_section(number, section, rank))
}

/// Runs the calls of a section in order.
pub(super) fn run_section(number: usize, section: &[Call], rank: &mut Rank) -> Result<(), Error> {
    for call in section {
        let outcome = on_rank(call.function, &call.blob, rank);
        outcome.map_err(|error| error.in_section(number, call.function.name))?;
    }
    Ok(())
}
