//! A call: recorded, run at once, or queued. Only this file knows what each kind of row does.

use runtime_abi::BlobReader;

use super::{Command, Task, Work, device};
use crate::context::{Execute, Process, Rank, RankGroup, Revocable};
use crate::engine::{self, Bytes, Conditions, Done, Entrance};
use crate::functions::table::{Body, Call, Function, OnRank, Pace, Recorder};
use crate::record::PlanError;
use crate::store::next_generation;
use crate::sync::Arc;
use crate::{Error, crash};

/// Why a call did not happen.
pub(crate) enum Refusal {
    Queue(engine::Error),
    Call(Error),
}

impl From<engine::Error> for Refusal {
    fn from(error: engine::Error) -> Self {
        Self::Queue(error)
    }
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        Self::Call(error)
    }
}

/// Makes a call of a context whose queue is locked. Where it was queued, its number among those of the context.
#[inline]
pub(crate) fn enter(
    process: &Arc<Process>,
    entrance: &mut Entrance<'_, Task>,
    function: &'static Function,
    blob: &[u8],
) -> Result<Option<u64>, Refusal> {
    if function.has_result() {
        entrance.check_results()?;
    }
    if let Body::Record(body) = function.body {
        return record(process, entrance, body, blob);
    }
    let recorder = entrance.front();
    if recorder.is_open() {
        let call = Call::new(function, blob);
        let recorded = recorder.record(call, process.config.recorded);
        return Ok(recorded.map(|()| None).map_err(Error::from)?);
    }
    recorder.other_work();
    let ranks = entrance.idle().map(|group| group.size());
    let at_once = match function.pace {
        Pace::Quick => ranks.is_some(),
        Pace::Shared => ranks == Some(1),
        Pace::Queued => false,
    };
    // One rank needs to agree with nobody.
    let agreed = ranks != Some(1) && function.has_result();
    let generation = agreed.then(next_generation);
    if at_once {
        let quick = Quick {
            function,
            blob,
            generation,
        };
        let done = entrance.run_now(function.name, |group| {
            let done = run(quick, process, group);
            done.map(|done| done.result).map_err(Refusal::Call)
        });
        if let Some(outcome) = done {
            return outcome.map(|()| None);
        }
    }
    let call = Call::new(function, blob);
    Ok(Some(entrance.push(Task::call(call, generation, process))?))
}

/// Makes a call of a function that records. If a region or a loop ends with it, that is queued.
fn record(
    process: &Arc<Process>,
    entrance: &mut Entrance<'_, Task>,
    body: fn(&mut Recorder, &mut BlobReader<'_>) -> Result<Option<Bytes>, Error>,
    blob: &[u8],
) -> Result<Option<u64>, Refusal> {
    let result = body(entrance.front(), &mut BlobReader::new(blob))?;
    entrance.keep(result);
    let Some(ended) = entrance.front().take_ended() else {
        return Ok(None);
    };
    Ok(Some(entrance.push(Task::recorded(ended, process))?))
}

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
struct Quick<'a> {
    function: &'static Function,
    blob: &'a [u8],
    generation: Option<u64>,
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

/// Runs a call of a function that every rank runs, on one of them.
#[inline]
pub(super) fn on_rank(
    function: &'static Function,
    blob: &[u8],
    rank: &mut Rank,
) -> Result<Option<Bytes>, Error> {
    match function.body {
        Body::Ranks(body) => during(function, body, rank, blob),
        // Nothing queues or records another one for a rank.
        _ => Err(PlanError::NotRecordable.into()),
    }
}

/// Runs a body of a function's row on a rank; a crash meanwhile is one in this function.
#[inline]
fn during(
    function: &'static Function,
    body: OnRank,
    rank: &mut Rank,
    blob: &[u8],
) -> Result<Option<Bytes>, Error> {
    crash::during(&function.name, || {
        if rank.gpu.is_some()
            && let Some(done) = device::run_or_copy_to_host(function, blob, rank)?
        {
            return Ok(done);
        }
        body(rank, &mut BlobReader::new(blob))
    })
}
