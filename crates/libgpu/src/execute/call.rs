//! A call that runs, at once or from the queue. Only this file knows what each kind of row does.

use runtime_abi::BlobReader;

use super::rank::{during, on_rank};
use super::{Command, Work};
use crate::Error;
use crate::context::{Execute, Process, Rank, RankGroup, Revocable};
use crate::engine::{Bytes, Conditions, Done};
use crate::functions::{Body, Call, Function};
use crate::record::PlanError;

/// A call that is about to run, at once or from the queue.
pub(super) trait Runnable {
    fn function(&self) -> &'static Function;

    fn blob(&self) -> &[u8];

    /// Runs it on every rank; the result is rank 0's.
    fn on_ranks(self, group: &mut RankGroup) -> Result<Option<Bytes>, Error>;
}

/// Runs a call.
#[inline]
pub(super) fn run(
    call: impl Runnable,
    process: &Process,
    group: &mut RankGroup,
) -> Result<Done<RankGroup>, Error> {
    let function = call.function();
    let blob = || BlobReader::new(call.blob());
    match function.body {
        Body::Ranks(_) => call.on_ranks(group).map(Done::now),
        Body::First(body) => group
            .first(|rank| during(function, body, rank, call.blob()))
            .map(Done::now),
        Body::Once(body) => body(process, &mut blob()).map(Done::now),
        Body::Wait(body) => body(process, &mut blob()).map(Done::when),
        Body::Start(body) => {
            let started = group.start(|rank| body(rank, &mut blob()))?;
            Ok(Done::when(Conditions::new(started)?))
        }
        // Nothing queues it.
        Body::Record(_) => Err(PlanError::NotRecordable.into()),
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
    fn on_ranks(self, group: &mut RankGroup) -> Result<Option<Bytes>, Error> {
        group.in_turn(&self)
    }
}

impl Execute for Quick<'_> {
    fn generation(&self) -> Option<u64> {
        self.generation
    }

    #[inline]
    fn run(&self, rank: &mut Rank) -> Result<Option<Bytes>, Error> {
        on_rank(self.function, self.blob, rank)
    }
}

impl Revocable for Quick<'_> {
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

    fn on_ranks(self, group: &mut RankGroup) -> Result<Option<Bytes>, Error> {
        group.together(Command {
            generation: self.generation,
            work: Work::Call(self.call),
        })
    }
}
