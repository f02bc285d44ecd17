//! Collective calls of ranks on their buffers.
//!
//! Each rank has a buffer of its own under the same handle. Programs see rank 0's buffers; `all_gather` gives them the
//! others. Which calls leave ranks with different values in a buffer, and which with the same, each call notes there.

use collectives::{Collectives, Communicator, Finished, Pending, Reduction};
use cuda::{DeviceCollectives, DeviceCommunicator, Elements, ElementsMut};

use super::arguments::natural;
use crate::Error;
use crate::context::Rank;
use crate::context::exchange::{collective, collective_of_two};
use crate::store::{Buffer, BufferHandle};

pub(crate) fn ranks(rank: &mut Rank) -> Result<i64, Error> {
    Ok(rank.execution.ranks() as i64)
}

pub(crate) fn devices(rank: &mut Rank) -> Result<i64, Error> {
    Ok(rank.execution.mesh().devices().len() as i64)
}

pub(crate) fn barrier(rank: &mut Rank) -> Result<Box<dyn Pending>, Error> {
    let none = || collectives::Vector::U64(Vec::new());
    let communicator = rank.execution.communicator();
    match communicator.start(collectives::Operation::Barrier, none(), 0) {
        // Ranks in processes of their own can only wait.
        Err(collectives::Error::Unsupported { .. }) => {
            communicator.barrier()?;
            Ok(Box::new(Finished(none())))
        }
        started => Ok(started?),
    }
}

pub(crate) fn all_reduce(rank: &mut Rank, buffer: BufferHandle, op: i64) -> Result<(), Error> {
    let reduction = reduction(op)?;
    rank.set_differs(buffer, false)?;
    let on_gpus =
        |gpus: &dyn DeviceCommunicator, data: ElementsMut<'_>| gpus.all_reduce(data, reduction);
    if collective(rank, buffer, on_gpus)? {
        return Ok(());
    }
    let (communicator, buffer) = on_host(rank, buffer)?;
    Ok(communicator.all_reduce(buffer, reduction)?)
}

/// The communicator, and a buffer whose values are on the host and change there.
fn on_host(
    rank: &mut Rank,
    buffer: BufferHandle,
) -> Result<(&dyn Communicator, &mut Buffer), Error> {
    let (communicator, objects) = rank.communication();
    let buffer = objects.get_mut(buffer)?;
    buffer.copy_to_host_for(true)?;
    Ok((communicator, buffer))
}

pub(crate) fn all_reduce_groups(
    rank: &mut Rank,
    buffer: BufferHandle,
    op: i64,
    groups: i64,
) -> Result<(), Error> {
    let reduction = reduction(op)?;
    let groups = natural("groups", groups)?;
    rank.set_differs(buffer, true)?;
    let (communicator, objects) = rank.communication();
    let buffer = objects.get_mut(buffer)?;
    let rank = communicator.rank() as u64;
    let group = rank.checked_rem(groups).ok_or(Error::NoGroups)?;
    Ok(communicator.split(group)?.all_reduce(buffer, reduction)?)
}

pub(crate) fn all_gather(
    rank: &mut Rank,
    to: BufferHandle,
    source: BufferHandle,
) -> Result<(), Error> {
    let ranks = rank.execution.ranks();
    rank.set_differs(to, false)?;
    let times = |len: usize| len.saturating_mul(ranks);
    let on_gpus = |gpus: &dyn DeviceCommunicator, from: Elements<'_>, to: ElementsMut<'_>| {
        gpus.all_gather(from, to)
    };
    if collective_of_two(rank, (to, source), times, on_gpus)? {
        return Ok(());
    }
    with_two(rank, to, source, |communicator, to, source| {
        to.resize(source.len().saturating_mul(ranks))?;
        Ok(communicator.all_gather(source, to)?)
    })
}

pub(crate) fn gather(
    rank: &mut Rank,
    to: BufferHandle,
    source: BufferHandle,
    root: i64,
) -> Result<(), Error> {
    let (root, ranks) = (root_of(rank, root)?, rank.execution.ranks());
    rank.set_differs(to, true)?;
    with_two(rank, to, source, |communicator, to, source| {
        let blocks = if communicator.rank() == root {
            ranks
        } else {
            0
        };
        to.resize(source.len().saturating_mul(blocks))?;
        Ok(communicator.gather(source, to, root)?)
    })
}

pub(crate) fn scatter(
    rank: &mut Rank,
    to: BufferHandle,
    source: BufferHandle,
    root: i64,
) -> Result<(), Error> {
    let (root, ranks) = (root_of(rank, root)?, rank.execution.ranks());
    rank.set_differs(to, true)?;
    with_two(rank, to, source, |communicator, to, source| {
        to.resize(block(source.len(), ranks)?)?;
        Ok(communicator.scatter(source, to, root)?)
    })
}

pub(crate) fn reduce_scatter(
    rank: &mut Rank,
    to: BufferHandle,
    source: BufferHandle,
    op: i64,
) -> Result<(), Error> {
    let (reduction, ranks) = (reduction(op)?, rank.execution.ranks());
    rank.set_differs(to, true)?;
    let len = rank.objects.get(source)?.len();
    if len.is_multiple_of(ranks) {
        let on_gpus = |gpus: &dyn DeviceCommunicator, from: Elements<'_>, to: ElementsMut<'_>| {
            gpus.reduce_scatter(from, to, reduction)
        };
        if collective_of_two(rank, (to, source), |len| len / ranks, on_gpus)? {
            return Ok(());
        }
    }
    with_two(rank, to, source, |communicator, to, source| {
        to.resize(block(source.len(), ranks)?)?;
        Ok(communicator.reduce_scatter(source, to, reduction)?)
    })
}

pub(crate) fn broadcast(rank: &mut Rank, buffer: BufferHandle, root: i64) -> Result<(), Error> {
    let root = root_of(rank, root)?;
    rank.set_differs(buffer, false)?;
    let on_gpus = |gpus: &dyn DeviceCommunicator, data: ElementsMut<'_>| gpus.broadcast(data, root);
    if collective(rank, buffer, on_gpus)? {
        return Ok(());
    }
    let (communicator, buffer) = on_host(rank, buffer)?;
    Ok(communicator.broadcast(buffer, root)?)
}

pub(crate) fn all_to_all(
    rank: &mut Rank,
    to: BufferHandle,
    source: BufferHandle,
) -> Result<(), Error> {
    rank.set_differs(to, true)?;
    let on_gpus = |gpus: &dyn DeviceCommunicator, from: Elements<'_>, to: ElementsMut<'_>| {
        gpus.all_to_all(from, to)
    };
    if collective_of_two(rank, (to, source), |len| len, on_gpus)? {
        return Ok(());
    }
    with_two(rank, to, source, |communicator, to, source| {
        to.resize(source.len())?;
        Ok(communicator.all_to_all(source, to)?)
    })
}

pub(crate) fn shift(
    rank: &mut Rank,
    to: BufferHandle,
    source: BufferHandle,
    distance: i64,
) -> Result<(), Error> {
    let differs = rank.objects.get(source)?.differs();
    rank.set_differs(to, differs)?;
    let (own, ranks) = (rank.number() as i64, rank.execution.ranks() as i64);
    let distance = distance.rem_euclid(ranks);
    let neighbour = |offset: i64| Some((own + offset).rem_euclid(ranks) as usize);
    let (next, previous) = (neighbour(distance), neighbour(-distance));
    with_two(rank, to, source, |communicator, to, source| {
        to.resize(source.len())?;
        Ok(communicator.exchange(source, next, to, previous)?)
    })
}

/// Does something with two buffers, which may be the same.
fn with_two(
    rank: &mut Rank,
    to: BufferHandle,
    source: BufferHandle,
    work: impl FnOnce(&dyn Communicator, &mut Buffer, &[f64]) -> Result<(), Error>,
) -> Result<(), Error> {
    let (communicator, objects) = rank.communication();
    if to == source {
        let buffer = objects.get_mut(source)?;
        buffer.copy_to_host_for(true)?;
        let source = buffer.to_vec();
        return work(communicator, objects.get_mut(to)?, &source);
    }
    for (buffer, changes) in [(source, false), (to, true)] {
        objects.get_mut(buffer)?.copy_to_host_for(changes)?;
    }
    let (to, source) = objects.get_two(to, source)?;
    work(communicator, to, source)
}

fn reduction(op: i64) -> Result<Reduction, Error> {
    match op {
        0 => Ok(Reduction::Sum),
        1 => Ok(Reduction::Min),
        2 => Ok(Reduction::Max),
        _ => Err(Error::Reduction { op }),
    }
}

fn root_of(rank: &Rank, root: i64) -> Result<usize, Error> {
    let ranks = rank.execution.ranks();
    let found = usize::try_from(root).ok().filter(|root| *root < ranks);
    found.ok_or(Error::NoRank { rank: root, ranks })
}

/// A rank's share of `len` values.
fn block(len: usize, ranks: usize) -> Result<usize, Error> {
    if len.is_multiple_of(ranks) {
        Ok(len / ranks)
    } else {
        Err(Error::Uneven { len, ranks })
    }
}
