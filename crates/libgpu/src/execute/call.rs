//! A call that runs, immediately or from the queue: what each kind of row of the table does. `enter` records calls and
//! queues them, `rank` does the part of one rank.

use runtime_abi::BlobReader;

use super::Command;
use super::rank::{during, on_rank};
use super::wire::call_to_bytes;
use crate::Error;
use crate::context::{Execute, Process, Rank, RankGroup, Revocable};
use crate::engine::{Bits, Conditions, Done};
use crate::functions::{Body, Call, Function};
use crate::record::PlanError;
use crate::store::{Buffer, BufferHandle};

/// A call that is about to run, immediately or from the queue.
pub(super) trait Runnable {
    fn function(&self) -> &'static Function;

    fn blob(&self) -> &[u8];

    /// Runs it on every rank; the result is rank 0's.
    fn on_ranks(self, group: &mut RankGroup) -> Result<Option<Bits>, Error>;
}

/// Runs a call that is over when its body has returned.
#[inline]
pub(super) fn run_immediately(
    call: impl Runnable,
    process: &Process,
    group: &mut RankGroup,
) -> Result<Option<Bits>, Error> {
    let function = call.function();
    match function.body {
        Body::Ranks(_) => call.on_ranks(group),
        Body::First(body) => group.first(|rank| during(function, body, rank, call.blob())),
        Body::Once(body) => body(process, &mut BlobReader::new(call.blob())),
        // Nothing runs these immediately.
        Body::Wait(_) | Body::Start(_) | Body::Record(_) => Err(PlanError::NotRecordable.into()),
    }
}

/// Runs a call of any kind; it may have to be waited for.
pub(super) fn run(
    queued: Queued,
    process: &Process,
    group: &mut RankGroup,
) -> Result<Done<RankGroup>, Error> {
    let Queued { call, generation } = &queued;
    match call.function.body {
        Body::Wait(body) => body(process, &mut BlobReader::new(&call.blob)).map(Done::when),
        Body::Start(_) => {
            let started = group.start(&Command::call(call.clone(), *generation))?;
            Ok(Done::when(Conditions::new(started)?))
        }
        _ => run_immediately(queued, process, group).map(Done::now),
    }
}

/// A call that runs on the caller's thread, while nothing is queued.
pub(super) struct Quick<'a> {
    pub(super) function: &'static Function,
    pub(super) blob: &'a [u8],
    pub(super) generation: Option<u64>,
}

impl Runnable for Quick<'_> {
    #[inline]
    fn function(&self) -> &'static Function {
        self.function
    }

    #[inline]
    fn blob(&self) -> &[u8] {
        self.blob
    }

    #[inline]
    fn on_ranks(self, group: &mut RankGroup) -> Result<Option<Bits>, Error> {
        group.in_turn(&self)
    }
}

impl Quick<'_> {
    /// The handles of the buffers that it changes.
    fn written(&self) -> impl Iterator<Item = BufferHandle> {
        let uses = self.function.uses(self.blob).filter(|object| object.writes);
        uses.map(|object| BufferHandle::new(object.handle))
    }

    /// The buffers that it changes, as far as they are there.
    fn changed<'a>(&self, rank: &'a Rank) -> impl Iterator<Item = &'a Buffer> {
        self.written()
            .filter_map(|handle| rank.objects.get(handle).ok())
    }
}

impl Execute for Quick<'_> {
    fn generation(&self) -> Option<u64> {
        self.generation
    }

    fn name(&self) -> &'static str {
        self.function.name
    }

    fn bytes(&self) -> Vec<u8> {
        call_to_bytes(self.function, self.blob, self.generation)
    }

    #[inline]
    fn run(&self, rank: &mut Rank) -> Result<Option<Bits>, Error> {
        on_rank(self.function, self.blob, rank)
    }
}

impl Revocable for Quick<'_> {
    fn is_certain(&self, rank: &mut Rank) -> bool {
        // The others cannot fail on one rank alone.
        let is_sure = self.function.check.is_none() && self.function.undo.is_none();
        let takes_none = |buffer: &Buffer| !self.takes_memory() || buffer.has_room();
        let succeeds = |buffer: &Buffer| buffer.is_alike() && takes_none(buffer);
        is_sure || self.changed(rank).all(succeeds)
    }

    fn takes_memory(&self) -> bool {
        // What takes none need not give any back.
        self.function.undo.is_some()
    }

    fn room(&self, rank: &mut Rank) -> u64 {
        let rooms = self.changed(rank).map(|buffer| buffer.capacity() as u64);
        rooms.min().unwrap_or(0)
    }

    fn set_room(&self, rank: &mut Rank, room: u64) {
        for handle in self.written() {
            if let Ok(buffer) = rank.objects.get_mut(handle) {
                buffer.set_room(room);
            }
        }
    }

    fn check(&self, rank: &mut Rank) -> Result<(), Error> {
        match self.function.check {
            Some(check) => during(self.function, check, rank, self.blob).map(drop),
            None => Ok(()),
        }
    }

    fn undo(&self, rank: &mut Rank) -> Result<(), Error> {
        match self.function.undo {
            Some(undo) => undo(rank, &mut BlobReader::new(self.blob)).map(drop),
            None => Ok(()),
        }
    }
}

/// A call that was queued.
#[derive(Debug)]
pub(super) struct Queued {
    pub(super) call: Call,
    pub(super) generation: Option<u64>,
}

impl Runnable for Queued {
    fn function(&self) -> &'static Function {
        self.call.function
    }

    fn blob(&self) -> &[u8] {
        &self.call.blob
    }

    fn on_ranks(self, group: &mut RankGroup) -> Result<Option<Bits>, Error> {
        group.together(Command::call(self.call, self.generation))
    }
}
