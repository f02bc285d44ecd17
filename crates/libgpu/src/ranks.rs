//! The ranks of a program, and what they do together with their buffers.
//!
//! Each rank has a buffer of its own under the same handle. Programs see what rank 0 has; `all_gather` brings them the rest. Which calls leave
//! ranks with different values in a buffer, and which with the same, each call notes there.

use collectives::{Collectives, Communicator, Pending, Reduction};
use cuda::{Elements, ElementsMut};

use crate::Error;
use crate::buffers::{Buffer, natural};
use crate::device;
use crate::replica::Replica;
use crate::talk::Talk;

pub(crate) fn ranks(replica: &mut Replica) -> Result<i64, Error> {
    Ok(replica.execution.ranks() as i64)
}

pub(crate) fn devices(replica: &mut Replica) -> Result<i64, Error> {
    Ok(replica.execution.mesh().devices().len() as i64)
}

pub(crate) fn barrier(replica: &mut Replica) -> Result<Box<dyn Pending>, Error> {
    let none = collectives::Vector::U64(Vec::new());
    let communicator = replica.execution.communicator();
    Ok(communicator.start(collectives::Operation::Barrier, none, 0)?)
}

pub(crate) fn all_reduce(replica: &mut Replica, buffer: i64, op: i64) -> Result<(), Error> {
    let reduction = reduction(op)?;
    replica.set_differs(buffer, false)?;
    let on_gpus = |talk: &Talk, data: ElementsMut<'_>| talk.all_reduce(data, reduction);
    if device::collective(replica, buffer, on_gpus)? {
        return Ok(());
    }
    let (communicator, buffer) = at_home(replica, buffer)?;
    Ok(communicator.all_reduce(buffer, reduction)?)
}

/// A buffer whose values are at home and change there.
fn at_home(replica: &mut Replica, buffer: i64) -> Result<(&dyn Communicator, &mut Buffer), Error> {
    let (communicator, objects) = replica.talking();
    let buffer = objects.get_mut::<Buffer>(buffer)?;
    buffer.come_home_for(true)?;
    Ok((communicator, buffer))
}

pub(crate) fn all_reduce_groups(
    replica: &mut Replica,
    buffer: i64,
    op: i64,
    groups: i64,
) -> Result<(), Error> {
    let reduction = reduction(op)?;
    let groups = natural("groups", groups)?;
    replica.set_differs(buffer, true)?;
    let (communicator, objects) = replica.talking();
    let buffer = objects.get_mut::<Buffer>(buffer)?;
    let rank = communicator.rank() as u64;
    let group = rank.checked_rem(groups).ok_or(Error::NoGroups)?;
    Ok(communicator.split(group)?.all_reduce(buffer, reduction)?)
}

pub(crate) fn all_gather(replica: &mut Replica, to: i64, source: i64) -> Result<(), Error> {
    let ranks = replica.execution.ranks();
    replica.set_differs(to, false)?;
    let times = |len: usize| len.saturating_mul(ranks);
    let on_gpus = |talk: &Talk, from: Elements<'_>, to: ElementsMut<'_>| talk.all_gather(from, to);
    if device::collective_of_two(replica, (to, source), times, on_gpus)? {
        return Ok(());
    }
    with_two(replica, to, source, |communicator, to, source| {
        to.resize(source.len().saturating_mul(ranks))?;
        Ok(communicator.all_gather(source, to)?)
    })
}

pub(crate) fn gather(replica: &mut Replica, to: i64, source: i64, root: i64) -> Result<(), Error> {
    let (root, ranks) = (root_of(replica, root)?, replica.execution.ranks());
    replica.set_differs(to, true)?;
    with_two(replica, to, source, |communicator, to, source| {
        let blocks = if communicator.rank() == root {
            ranks
        } else {
            0
        };
        to.resize(source.len().saturating_mul(blocks))?;
        Ok(communicator.gather(source, to, root)?)
    })
}

pub(crate) fn scatter(replica: &mut Replica, to: i64, source: i64, root: i64) -> Result<(), Error> {
    let (root, ranks) = (root_of(replica, root)?, replica.execution.ranks());
    replica.set_differs(to, true)?;
    with_two(replica, to, source, |communicator, to, source| {
        to.resize(block(source.len(), ranks)?)?;
        Ok(communicator.scatter(source, to, root)?)
    })
}

pub(crate) fn reduce_scatter(
    replica: &mut Replica,
    to: i64,
    source: i64,
    op: i64,
) -> Result<(), Error> {
    let (reduction, ranks) = (reduction(op)?, replica.execution.ranks());
    replica.set_differs(to, true)?;
    let len = replica.objects.get::<Buffer>(source)?.len();
    if len.is_multiple_of(ranks) {
        let on_gpus = |talk: &Talk, from: Elements<'_>, to: ElementsMut<'_>| {
            talk.reduce_scatter(from, to, reduction)
        };
        if device::collective_of_two(replica, (to, source), |len| len / ranks, on_gpus)? {
            return Ok(());
        }
    }
    with_two(replica, to, source, |communicator, to, source| {
        to.resize(block(source.len(), ranks)?)?;
        Ok(communicator.reduce_scatter(source, to, reduction)?)
    })
}

pub(crate) fn broadcast(replica: &mut Replica, buffer: i64, root: i64) -> Result<(), Error> {
    let root = root_of(replica, root)?;
    replica.set_differs(buffer, false)?;
    let on_gpus = |talk: &Talk, data: ElementsMut<'_>| talk.broadcast(data, root);
    if device::collective(replica, buffer, on_gpus)? {
        return Ok(());
    }
    let (communicator, buffer) = at_home(replica, buffer)?;
    Ok(communicator.broadcast(buffer, root)?)
}

pub(crate) fn all_to_all(replica: &mut Replica, to: i64, source: i64) -> Result<(), Error> {
    replica.set_differs(to, true)?;
    let on_gpus = |talk: &Talk, from: Elements<'_>, to: ElementsMut<'_>| talk.all_to_all(from, to);
    if device::collective_of_two(replica, (to, source), |len| len, on_gpus)? {
        return Ok(());
    }
    with_two(replica, to, source, |communicator, to, source| {
        to.resize(source.len())?;
        Ok(communicator.all_to_all(source, to)?)
    })
}

pub(crate) fn shift(
    replica: &mut Replica,
    to: i64,
    source: i64,
    distance: i64,
) -> Result<(), Error> {
    let differs = replica.objects.get::<Buffer>(source)?.differs();
    replica.set_differs(to, differs)?;
    let (rank, ranks) = (replica.rank() as i64, replica.execution.ranks() as i64);
    let distance = distance.rem_euclid(ranks);
    let neighbour = |offset: i64| Some((rank + offset).rem_euclid(ranks) as usize);
    let (next, previous) = (neighbour(distance), neighbour(-distance));
    with_two(replica, to, source, |communicator, to, source| {
        to.resize(source.len())?;
        Ok(communicator.exchange(source, next, to, previous)?)
    })
}

/// Does something with two buffers, which may be the same.
fn with_two(
    replica: &mut Replica,
    to: i64,
    source: i64,
    work: impl FnOnce(&dyn Communicator, &mut Buffer, &[f64]) -> Result<(), Error>,
) -> Result<(), Error> {
    let (communicator, objects) = replica.talking();
    if to == source {
        let buffer = objects.get_mut::<Buffer>(source)?;
        buffer.come_home_for(true)?;
        let source = buffer.to_vec();
        return work(communicator, objects.get_mut::<Buffer>(to)?, &source);
    }
    for (buffer, changes) in [(source, false), (to, true)] {
        objects.get_mut::<Buffer>(buffer)?.come_home_for(changes)?;
    }
    let (to, source) = objects.get_two::<Buffer>(to, source)?;
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

fn root_of(replica: &Replica, root: i64) -> Result<usize, Error> {
    let ranks = replica.execution.ranks();
    let found = usize::try_from(root).ok().filter(|root| *root < ranks);
    found.ok_or(Error::NoRank { rank: root, ranks })
}

/// A rank's share of so many values.
fn block(len: usize, ranks: usize) -> Result<usize, Error> {
    if len.is_multiple_of(ranks) {
        Ok(len / ranks)
    } else {
        Err(Error::Uneven { len, ranks })
    }
}
