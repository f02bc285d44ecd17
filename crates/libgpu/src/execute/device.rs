//! Calls on a GPU: one by one, or as the nodes of a graph.

use cuda::Plan;
use runtime_abi::BlobReader;

use crate::Error;
use crate::context::Rank;
use crate::context::gpu::Recording;
use crate::engine::Bits;
use crate::functions::{Call, Function, Item};
use crate::record::Use;
use crate::store::{Buffer, BufferHandle};

/// Runs a call on the GPU, if it has a kernel and its buffers are there or worth copying. Otherwise its buffers are
/// copied to the host, where the body of its row finds them.
#[cold]
pub(super) fn run_or_copy_to_host(
    function: &'static Function,
    blob: &[u8],
    rank: &mut Rank,
) -> Result<Option<Option<Bits>>, Error> {
    let worth = |object: Use| {
        let buffer = rank.objects.get(BufferHandle::new(object.handle));
        buffer.is_ok_and(Buffer::is_worth_copying)
    };
    if let Some(record) = function.on_gpu
        && function.uses(blob).any(worth)
    {
        let record = |gpu: &mut Recording<'_>| record(gpu, &mut BlobReader::new(blob));
        match rank.run_steps(record) {
            Ok(()) => return Ok(Some(None)),
            // There is room on the host.
            Err(error) if error.is_want_of_memory() => {}
            Err(error) => return Err(error),
        }
    }
    copy_to_host(function.uses(blob), rank)?;
    Ok(None)
}

/// Copies buffers to the host, also those that are changed there next. Handles of other things are left to the call.
pub(super) fn copy_to_host(uses: impl Iterator<Item = Use>, rank: &mut Rank) -> Result<(), Error> {
    for object in uses.filter(|object| object.on_host) {
        if let Ok(buffer) = rank.objects.get_mut(BufferHandle::new(object.handle)) {
            buffer.copy_to_host_for(object.writes)?;
        }
    }
    Ok(())
}

/// Runs calls, and regions whose sections may run at the same time, as one graph. Nothing has run where there is no
/// room for that.
pub(super) fn run_graph(items: &[Item], rank: &mut Rank) -> Result<bool, Error> {
    rank.run_plan(|recording| record_plan(items, recording))
}

/// What the calls of items do; nothing where there is no room for that.
fn record_plan(items: &[Item], recording: &mut Recording<'_>) -> Result<Option<Plan>, Error> {
    let mut plan = Plan::default();
    for item in items {
        let mut region = Vec::new();
        for (number, section) in item.sections().into_iter().enumerate() {
            for call in section {
                let record = call.function.on_gpu.ok_or(Error::LostRank)?;
                match record(recording, &mut BlobReader::new(&call.blob)) {
                    Ok(()) => {}
                    Err(error) if error.is_want_of_memory() => return Ok(None),
                    Err(error) => return Err(error_in(item, number, call, error)),
                }
            }
            region.push(recording.take_steps());
        }
        plan.regions.push(region);
    }
    Ok(Some(plan))
}

/// The error of a call in a section, as the program reads it: a call by itself is in none.
pub(super) fn error_in(item: &Item, section: usize, call: &Call, error: Error) -> Error {
    let function = call.function.name;
    match item {
        Item::Call(_) => Error::Queue(error.of(function)),
        Item::Region(_) => error.in_section(section, function),
    }
}
