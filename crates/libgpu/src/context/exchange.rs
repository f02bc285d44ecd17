//! Collective calls of buffers from GPU to GPU, where there is a device transport and it is faster.

use collectives::{Collectives, Reduction};
use cuda::{DeviceCommunicator, DeviceError, Elements, ElementsMut};

use super::Rank;
use super::gpu::DeviceQueue;
use crate::Error;
use crate::store::{Access, Budget, BufferHandle, Objects, WORTH_COPYING};
use crate::sync::Arc;

/// A collective call of one buffer, from GPU to GPU. Returns whether it was made: it has to be faster on every rank.
pub(crate) fn collective(
    rank: &mut Rank,
    buffer: BufferHandle,
    call: impl FnOnce(&dyn DeviceCommunicator, ElementsMut<'_>) -> Result<(), DeviceError>,
) -> Result<bool, Error> {
    let len = rank.objects.get(buffer)?.len();
    if !pays_on_all(rank, len)? {
        return Ok(false);
    }
    let Some((transport, objects, budget)) = device_communication(rank) else {
        return Ok(false);
    };
    let buffer = objects.get_mut(buffer)?;
    buffer.copy_to_device(transport.stream(), budget, Access::Changes)?;
    let elements = buffer.elements_mut(len)?;
    call(transport, elements)?;
    Ok(true)
}

/// A collective call of two buffers, from GPU to GPU. `resized` gives the length of the first from that of the second.
pub(crate) fn collective_of_two(
    rank: &mut Rank,
    (to, source): (BufferHandle, BufferHandle),
    resized: impl FnOnce(usize) -> usize,
    call: impl FnOnce(&dyn DeviceCommunicator, Elements<'_>, ElementsMut<'_>) -> Result<(), DeviceError>,
) -> Result<bool, Error> {
    let len = rank.objects.get(source)?.len();
    rank.objects.get(to)?;
    if to == source || !pays_on_all(rank, len)? {
        return Ok(false);
    }
    let Some((transport, objects, budget)) = device_communication(rank) else {
        return Ok(false);
    };
    let from = objects.get_mut(source)?;
    from.copy_to_device(transport.stream(), budget, Access::Reads)?;
    let becomes = resized(len);
    let target = objects.get_mut(to)?;
    target.changed_on_host();
    target.resize(becomes)?;
    target.copy_to_device(transport.stream(), budget, Access::Replaces)?;
    let (target, from) = objects.get_two(to, source)?;
    call(
        transport,
        from.elements(len)?,
        target.elements_mut(becomes)?,
    )?;
    Ok(true)
}

/// The device transport, the objects of this rank, and the memory budget.
fn device_communication(
    rank: &mut Rank,
) -> Option<(&dyn DeviceCommunicator, &mut Objects, &Arc<Budget>)> {
    let transport = rank.gpu.as_ref()?.transport()?;
    Some((transport, &mut rank.objects, &rank.process.budget))
}

/// Whether a collective call of `len` values on this rank is faster on the GPUs of all ranks. All ranks get the same
/// result.
fn pays_on_all(rank: &Rank, len: usize) -> Result<bool, Error> {
    if rank.gpu.as_ref().and_then(DeviceQueue::transport).is_none() {
        return Ok(false);
    }
    let mut least = [len as u64];
    let communicator = rank.execution.communicator();
    communicator.all_reduce(&mut least, Reduction::Min)?;
    Ok(least[0] >= WORTH_COPYING as u64)
}
