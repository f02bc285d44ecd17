//! The ranks of a context. This file decides where each of them lives, and how it gets its work.

use std::sync::mpsc;

use collectives::{Collectives as _, Communicator, Pending};

use super::gpu::DeviceQueue;
#[cfg(target_os = "linux")]
use super::job::adopted;
use super::lane::{Ends, Lane};
use super::message::Message;
use super::remote::{self, Remote};
use super::transport::between_ranks;
use super::work::{Execute, Revocable, Start};
use super::{Process, Rank};
use crate::Error;
use crate::engine::{Bits, Condition, Pool, Request};
use crate::sync::{Arc, thread};

/// The ranks of a context. Results are rank 0's.
pub(crate) struct RankGroup {
    /// Those of this process, in order.
    ranks: Vec<Rank>,
    /// Those of other processes.
    remote: Option<Remote>,
    pool: Arc<Pool>,
}

impl Drop for RankGroup {
    fn drop(&mut self) {
        // First of all, as ranks that leave together wait for each other.
        drop(self.remote.take());
        let together = |rank: &Rank| rank.gpu.as_ref().is_some_and(DeviceQueue::leaves_together);
        if !self.ranks.iter().any(together) {
            return;
        }
        thread::scope(|scope| {
            for rank in self.ranks.drain(..) {
                // One that gets no thread is dropped here.
                let _ = thread::Builder::new().spawn_scoped(scope, move || drop(rank));
            }
        });
    }
}

/// While this lives, the rank is at work, and others wait for it without a time limit.
struct AtWork(Arc<dyn Communicator>);

impl AtWork {
    fn new(communicator: Arc<dyn Communicator>) -> Self {
        communicator.set_at_work(true);
        Self(communicator)
    }
}

impl Drop for AtWork {
    fn drop(&mut self) {
        self.0.set_at_work(false);
    }
}

impl RankGroup {
    /// The ranks of a new context.
    ///
    /// # Errors
    /// The devices of the configuration do not suit the ranks.
    pub(crate) fn new(process: &Arc<Process>) -> Result<Self, Error> {
        let ends = match between_ranks(process)? {
            Ends::Here(ends) => ends,
            Ends::Elsewhere(lane) => return Self::with_others(process, lane),
        };
        let pool = Arc::clone(&process.pool);
        let ends = ends.into_iter().map(AtWork::new).collect();
        let process = Arc::clone(process);
        let make = move |end: AtWork| Rank::new(&process, Arc::clone(&end.0));
        let ranks: Result<_, _> = at_once(&pool, ends, make).into_iter().collect();
        Ok(Self {
            ranks: ranks?,
            remote: None,
            pool,
        })
    }

    /// This rank of a new context whose ranks are those of a communicator of the program; each makes its own calls. It is
    /// opened on all ranks or on none.
    ///
    /// # Errors
    /// The communicator cannot be used, or a rank does not come or fails.
    #[cfg(target_os = "linux")]
    pub(crate) fn of_communicator(process: &Arc<Process>, handle: &[u8]) -> Result<Self, Error> {
        let end = Arc::new(adopted(&process.config, handle, process.table)?);
        let among = process.among(end.size(), end.local_size());
        let rank = among.and_then(|process| Rank::new(&process, end.clone()));
        if let Err(error) = &rank {
            end.cancel(&format!("rank {}: {error}", end.rank()));
        }
        let rank = rank?;
        end.barrier()?;
        Ok(Self {
            ranks: vec![rank],
            remote: None,
            pool: Arc::clone(&process.pool),
        })
    }

    /// Elsewhere, MPI is not used.
    #[cfg(not(target_os = "linux"))]
    pub(crate) fn of_communicator(_: &Arc<Process>, _: &[u8]) -> Result<Self, Error> {
        Err(Error::Workers(
            "contexts on a communicator of MPI need Linux".into(),
        ))
    }

    /// Rank 0 of a new context, whose other ranks are in other processes.
    fn with_others(process: &Arc<Process>, lane: Box<dyn Lane>) -> Result<Self, Error> {
        let (remote, rank) = Remote::open(lane, |data| Rank::new(process, data))?;
        Ok(Self {
            ranks: vec![rank],
            remote: Some(remote),
            pool: Arc::clone(&process.pool),
        })
    }

    /// How many ranks there are.
    #[inline]
    pub(crate) fn size(&self) -> usize {
        match self.ranks.as_slice() {
            // The others may be in other processes.
            [rank] => rank.execution.ranks(),
            ranks => ranks.len(),
        }
    }

    /// Waits for work that is queued on the ranks' GPUs, as it may fail there later. Nothing may follow.
    pub(crate) fn settle(&mut self) -> Result<(), Error> {
        let waited = self.ranks.iter().map(Rank::settle);
        let own = waited.fold(Ok(()), Result::and);
        match &mut self.remote {
            None => own,
            Some(remote) => remote.close(own),
        }
    }

    /// Whether the ranks have GPUs.
    pub(crate) fn on_gpus(&self) -> bool {
        self.ranks.iter().all(|rank| rank.gpu.is_some())
    }

    /// The rank that the calls of this process are for, if it is only one: there is no other, or the others make calls
    /// of their own.
    #[inline]
    pub(crate) fn only(&mut self) -> Option<&mut Rank> {
        match (self.ranks.as_mut_slice(), &self.remote) {
            ([rank], None) => Some(rank),
            _ => None,
        }
    }

    /// A rank by its number, if it is in this process.
    pub(crate) fn rank(&self, number: usize) -> Option<&Rank> {
        self.ranks.iter().find(|rank| rank.number() == number)
    }

    /// Runs a function on rank 0 only.
    #[inline]
    pub(crate) fn first<T>(
        &mut self,
        body: impl FnOnce(&mut Rank) -> Result<T, Error>,
    ) -> Result<T, Error> {
        first_of(&mut self.ranks).and_then(body)
    }

    /// Executes a command in which the ranks do not communicate, one rank after the other; the result is rank 0's. It
    /// happens on all ranks or on none: where its check fails on a rank, it runs on none, and where it fails on one, it
    /// is undone on the others.
    #[inline]
    pub(crate) fn in_turn(&mut self, command: &impl Revocable) -> Result<Option<Bits>, Error> {
        if let Some(rank) = self.only() {
            return command.run(rank);
        }
        if let Some(remote) = &mut self.remote {
            return in_turn_with(remote, first_of(&mut self.ranks)?, command);
        }
        let mut ranks = self.ranks.iter_mut();
        ranks.try_for_each(|rank| command.check(rank))?;
        self.set_generation(command.generation());
        let run = |rank: &mut Rank| command.run(rank);
        let outcomes: Vec<_> = self.ranks.iter_mut().map(run).collect();
        if outcomes.iter().any(Result::is_err) {
            let mut ranks = self.ranks.iter_mut().zip(&outcomes);
            ranks.try_for_each(|(rank, outcome)| match outcome {
                Ok(_) => command.undo(rank),
                Err(_) => Ok(()),
            })?;
        }
        of_all(outcomes)
    }

    /// Executes a command on all ranks at the same time; the result is rank 0's.
    pub(crate) fn together(
        &mut self,
        command: impl Execute + Send + 'static,
    ) -> Result<Option<Bits>, Error> {
        if let Some(rank) = self.only() {
            return run(rank, &command);
        }
        self.set_generation(command.generation());
        if let Some(remote) = &mut self.remote {
            return together_with(remote, first_of(&mut self.ranks)?, &command);
        }
        // All of them count as at work from now on, even before their threads run.
        let at_work = |rank: Rank| {
            let communicator = Arc::clone(rank.execution.shared_communicator());
            (rank, AtWork::new(communicator))
        };
        let ranks = self.ranks.drain(..).map(at_work).collect();
        let run = move |(mut rank, _at_work)| {
            let outcome = run(&mut rank, &command);
            (rank, outcome)
        };
        let mut outcomes = Vec::new();
        for (rank, outcome) in at_once(&self.pool, ranks, run) {
            self.ranks.push(rank);
            outcomes.push(outcome);
        }
        of_all(outcomes)
    }

    /// Starts something on every rank, one rank after the other, and returns what the task has to wait for.
    pub(crate) fn start(&mut self, command: &impl Start) -> Result<Vec<Condition>, Error> {
        if let Some(remote) = &mut self.remote {
            // Ranks of other processes cannot report later: it is done when all have.
            together_with(remote, first_of(&mut self.ranks)?, command)?;
            return Ok(Vec::new());
        }
        let started = self.ranks.iter_mut().map(|rank| {
            let (number, pending) = (rank.number(), command.start(rank)?);
            let pending = Some(pending);
            Ok(Condition::Request(Box::new(Started {
                rank: number,
                pending,
            })))
        });
        started.collect()
    }

    /// The object that is made next gets this generation on every rank.
    fn set_generation(&mut self, generation: Option<u64>) {
        for rank in &mut self.ranks {
            rank.objects.set_generation(generation);
        }
    }
}

/// The results of a command on all ranks, in their order.
fn of_all(outcomes: Vec<Result<Option<Bits>, Error>>) -> Result<Option<Bits>, Error> {
    let from_the_last = outcomes.into_iter().rev();
    from_the_last.reduce(of_ranks).unwrap_or(Ok(None))
}

/// What a rank has started.
#[derive(Debug)]
struct Started {
    rank: usize,
    pending: Option<Box<dyn Pending>>,
}

impl Request for Started {
    fn test(&mut self) -> Result<bool, String> {
        if self
            .pending
            .as_mut()
            .is_some_and(|pending| !pending.ready())
        {
            return Ok(false);
        }
        let over = self
            .pending
            .take()
            .map_or(Ok(()), |pending| pending.wait().map(|_| ()));
        over.map(|()| true).map_err(|error| error.to_string())
    }

    fn describe(&self) -> String {
        format!("rank {}", self.rank)
    }
}

/// The result of the lower rank, unless one failed: then the error of the lowest rank, where errors that are not an
/// echo of another rank's come first.
fn of_ranks(
    higher: Result<Option<Bits>, Error>,
    lower: Result<Option<Bits>, Error>,
) -> Result<Option<Bits>, Error> {
    match (higher, lower) {
        (Err(higher), Err(lower)) if lower.is_echo() => Err(higher),
        (Err(higher), Ok(_)) => Err(higher),
        (_, lower) => lower,
    }
}

/// Executes a command on one rank. If it fails, the calls of the other ranks are cancelled, so that they do not wait
/// for it.
pub(crate) fn run(rank: &mut Rank, command: &impl Execute) -> Result<Option<Bits>, Error> {
    let outcome = Error::catch(|| command.run(rank));
    if let Err(error) = &outcome {
        rank.execution.communicator().cancel(&error.to_string());
    }
    outcome
}

/// Rank 0. A rank that got no thread for its work is lost, and the context with it.
#[inline]
fn first_of(ranks: &mut [Rank]) -> Result<&mut Rank, Error> {
    ranks.first_mut().ok_or(Error::LostRank)
}

/// Executes a command on this rank and on those of other processes, on all or on none.
fn in_turn_with(
    remote: &mut Remote,
    rank: &mut Rank,
    command: &impl Revocable,
) -> Result<Option<Bits>, Error> {
    if !command.is_certain(rank) {
        let all_or_none =
            |control: &dyn Communicator| remote::all_or_none(command, None, rank, control);
        let (name, bytes) = (command.name(), command.bytes());
        return remote.in_turn(name, Message::AllOrNone, &bytes, all_or_none);
    }
    rank.objects.set_generation(command.generation());
    let result = command.run(rank)?;
    remote.quick(&command.bytes())?;
    Ok(result)
}

/// Executes a command on this rank and on those of other processes, at the same time.
fn together_with(
    remote: &mut Remote,
    rank: &mut Rank,
    command: &impl Execute,
) -> Result<Option<Bits>, Error> {
    let together = |control: &dyn Communicator| remote::outcome(control, run(rank, command));
    remote.in_turn(command.name(), Message::Run, &command.bytes(), together)
}

/// Does something with each item, all at the same time, the first of them on this thread. Returns the results in the
/// order of the items; an item that gets no thread is dropped, and has no result.
fn at_once<T: Send + 'static, U: Send + 'static>(
    pool: &Arc<Pool>,
    items: Vec<T>,
    work: impl Fn(T) -> U + Send + Sync + 'static,
) -> Vec<U> {
    let work = Arc::new(work);
    let (sender, others) = mpsc::channel();
    let mut items = items.into_iter().enumerate();
    let first = items.next();
    for (place, item) in items {
        let (work, sender) = (Arc::clone(&work), sender.clone());
        // An item that is dropped is a rank that has left, which the others notice.
        let _ = pool.run(move || {
            let _ = sender.send((place, work(item)));
        });
    }
    drop(sender);
    let first = first.map(|(place, item)| (place, work(item)));
    let mut all: Vec<(usize, U)> = first.into_iter().chain(others).collect();
    all.sort_by_key(|(place, _)| *place);
    all.into_iter().map(|(_, outcome)| outcome).collect()
}
