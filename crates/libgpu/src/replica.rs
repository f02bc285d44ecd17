//! What a context works on: one replica for each rank.
//!
//! Every rank runs the same calls in the same order on its own replica, so the replicas hold the same objects under the same
//! handles; what differs is the data that a rank holds of them.

use std::num::NonZero;
use std::sync::mpsc;

use collectives::{Communicator, Options, Pending, alone, threads};
use statevec::Execution;

use crate::Error;
use crate::buffers::Buffer;
use crate::device::OnGpu;
use crate::engine::{Bytes, Condition, Pool, Request};
use crate::objects::Objects;
use crate::shared::Shared;
use crate::sync::{Arc, thread};

/// A context as one rank sees it.
#[derive(Debug)]
pub(crate) struct Replica {
    pub(crate) objects: Objects,
    /// The devices, and this rank among those of the context.
    pub(crate) execution: Execution,
    pub(crate) shared: Arc<Shared>,
    /// This rank's queue on its GPU.
    pub(crate) gpu: Option<OnGpu>,
}

impl Replica {
    /// A context without objects. All ranks make theirs at the same time.
    fn new(shared: &Arc<Shared>, communicator: Arc<dyn Communicator>) -> Result<Self, Error> {
        let mesh = shared.machine()?.mesh(&shared.config)?;
        // The ranks are threads of one process, which share its memory.
        let ranks = NonZero::new(communicator.size()).unwrap_or(NonZero::<usize>::MIN);
        let execution = Execution::new(mesh, communicator, shared.threads())?;
        Ok(Self {
            gpu: OnGpu::of(&execution, &shared.config)?,
            objects: Objects::default(),
            execution: execution.sharing_memory(ranks),
            shared: Arc::clone(shared),
        })
    }

    /// The same rank with other objects, all of whose values are at home.
    pub(crate) fn with(&self, objects: Objects) -> Self {
        Self {
            gpu: None,
            objects,
            execution: self.execution.clone(),
            shared: Arc::clone(&self.shared),
        }
    }

    /// Which rank this is.
    pub(crate) fn rank(&self) -> usize {
        self.execution.rank()
    }

    /// Notes whether ranks may have different values in a buffer from now on. One rank never does.
    pub(crate) fn set_differs(&mut self, buffer: i64, differs: bool) -> Result<(), Error> {
        let several = self.execution.ranks() > 1;
        let buffer = self.objects.get_mut::<Buffer>(buffer)?;
        buffer.set_differs(several && differs);
        Ok(())
    }

    /// This rank's end of the wire, and the objects that go over it.
    pub(crate) fn talking(&mut self) -> (&dyn Communicator, &mut Objects) {
        (self.execution.communicator(), &mut self.objects)
    }
}

/// The replicas of a context, by rank.
pub(crate) struct Crew {
    replicas: Vec<Replica>,
    pool: Arc<Pool>,
}

impl Drop for Crew {
    fn drop(&mut self) {
        let together = |replica: &Replica| replica.gpu.as_ref().is_some_and(OnGpu::leaves_together);
        if !self.replicas.iter().any(together) {
            return;
        }
        thread::scope(|scope| {
            for replica in self.replicas.drain(..) {
                // One that gets no thread goes here and now.
                let _ = thread::Builder::new().spawn_scoped(scope, move || drop(replica));
            }
        });
    }
}

/// A rank that is at work, until this goes: others may have to wait for it.
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

/// What every rank does.
pub(crate) type Work = Arc<dyn Fn(&mut Replica) -> Result<Option<Bytes>, Error> + Send + Sync>;

impl Crew {
    /// The replicas of a new context.
    ///
    /// # Errors
    /// The devices of the configuration do not suit the ranks.
    pub(crate) fn new(shared: &Arc<Shared>) -> Result<Self, Error> {
        let pool = Arc::clone(&shared.pool);
        if shared.config.ranks == 1 {
            let replicas = vec![Replica::new(shared, Arc::new(alone()))?];
            return Ok(Self { replicas, pool });
        }
        let limit = shared.config.watchdog;
        let ranks = threads(shared.config.ranks, Options { limit });
        let at_work = |rank| AtWork::new(Arc::new(rank));
        let ranks = ranks.into_iter().map(at_work).collect();
        let shared = Arc::clone(shared);
        let make = move |rank: AtWork| Replica::new(&shared, Arc::clone(&rank.0));
        let replicas: Result<_, _> = at_once(&pool, ranks, make).into_iter().collect();
        Ok(Self {
            replicas: replicas?,
            pool,
        })
    }

    /// How many ranks there are.
    #[inline]
    pub(crate) fn size(&self) -> usize {
        self.replicas.len()
    }

    /// Waits for what is queued on the ranks' GPUs: some of it may fail there later.
    pub(crate) fn settle(&self) -> Result<(), Error> {
        let streams = self
            .replicas
            .iter()
            .filter_map(|rank| rank.execution.stream());
        let waited = streams.map(|stream| Ok(stream.wait()?));
        waited.fold(Ok(()), Result::and)
    }

    /// Whether the ranks have GPUs.
    pub(crate) fn on_gpus(&self) -> bool {
        self.replicas.iter().all(|replica| replica.gpu.is_some())
    }

    /// The only replica, if there is one rank.
    #[inline]
    pub(crate) fn only(&mut self) -> Option<&mut Replica> {
        match self.replicas.as_mut_slice() {
            [replica] => Some(replica),
            _ => None,
        }
    }

    /// What a rank has, if it is there.
    pub(crate) fn replica(&self, rank: usize) -> Option<&Replica> {
        self.replicas.iter().find(|replica| replica.rank() == rank)
    }

    /// Runs a function on rank 0 only.
    #[inline]
    pub(crate) fn first<T>(
        &mut self,
        body: impl FnOnce(&mut Replica) -> Result<T, Error>,
    ) -> Result<T, Error> {
        // A rank that got no thread for its work is lost, and the context with it.
        match self.replicas.first_mut() {
            Some(replica) => body(replica),
            None => Err(Error::LostRank),
        }
    }

    /// Runs a function in which the ranks do not talk, one rank after the other; the result is rank 0's. It happens on all ranks or on none:
    /// where `check` fails on a rank, `body` runs on none, and where `body` does, `undo` runs on those where it did not.
    #[inline]
    pub(crate) fn in_turn(
        &mut self,
        generation: Option<u64>,
        check: impl Fn(&mut Replica) -> Result<Option<Bytes>, Error>,
        body: impl Fn(&mut Replica) -> Result<Option<Bytes>, Error>,
        undo: impl Fn(&mut Replica) -> Result<Option<Bytes>, Error>,
    ) -> Result<Option<Bytes>, Error> {
        if let Some(replica) = self.only() {
            return body(replica);
        }
        let mut ranks = self.replicas.iter_mut();
        ranks.try_for_each(|replica| check(replica).map(drop))?;
        self.set_generation(generation);
        let outcomes: Vec<_> = self.replicas.iter_mut().map(body).collect();
        if outcomes.iter().any(Result::is_err) {
            let mut ranks = self.replicas.iter_mut().zip(&outcomes);
            ranks.try_for_each(|(replica, outcome)| match outcome {
                Ok(_) => undo(replica).map(drop),
                Err(_) => Ok(()),
            })?;
        }
        outcomes
            .into_iter()
            .rev()
            .reduce(of_ranks)
            .unwrap_or(Ok(None))
    }

    /// Runs a function on all ranks at once; the result is rank 0's.
    pub(crate) fn together(
        &mut self,
        generation: Option<u64>,
        work: &Work,
    ) -> Result<Option<Bytes>, Error> {
        if let Some(replica) = self.only() {
            return work(replica);
        }
        self.set_generation(generation);
        // All of them from now on, whenever their threads come to it.
        let at_work = |replica: Replica| {
            let communicator = Arc::clone(replica.execution.shared_communicator());
            (replica, AtWork::new(communicator))
        };
        let replicas = self.replicas.drain(..).map(at_work).collect();
        let work = Arc::clone(work);
        let run = move |(replica, _at_work)| run(replica, &work);
        let mut outcomes = Vec::new();
        for (replica, outcome) in at_once(&self.pool, replicas, run) {
            self.replicas.push(replica);
            outcomes.push(outcome);
        }
        outcomes
            .into_iter()
            .rev()
            .reduce(of_ranks)
            .unwrap_or(Ok(None))
    }

    /// Starts something on every rank, one rank after the other, and says what has to be waited for.
    pub(crate) fn start(
        &mut self,
        body: impl Fn(&mut Replica) -> Result<Box<dyn Pending>, Error>,
    ) -> Result<Vec<Condition>, Error> {
        let started = self.replicas.iter_mut().map(|replica| {
            let (rank, pending) = (replica.rank(), body(replica)?);
            let pending = Some(pending);
            Ok(Condition::Request(Box::new(Started { rank, pending })))
        });
        started.collect()
    }

    /// The object that is made next gets this generation on every rank.
    fn set_generation(&mut self, generation: Option<u64>) {
        for replica in &mut self.replicas {
            replica.objects.set_generation(generation);
        }
    }
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

/// What the lower rank says, unless one failed: then the error of the lowest, but rather one that is no echo of another rank's.
fn of_ranks(
    higher: Result<Option<Bytes>, Error>,
    lower: Result<Option<Bytes>, Error>,
) -> Result<Option<Bytes>, Error> {
    match (higher, lower) {
        (Err(higher), Err(lower)) if lower.is_echo() => Err(higher),
        (Err(higher), Ok(_)) => Err(higher),
        (_, lower) => lower,
    }
}

/// Runs the work on one rank. Where that fails, nobody shall wait for this rank.
fn run(mut replica: Replica, work: &Work) -> (Replica, Result<Option<Bytes>, Error>) {
    let outcome = Error::catch(|| work(&mut replica));
    if let Err(error) = &outcome {
        replica.execution.communicator().cancel(&error.to_string());
    }
    (replica, outcome)
}

/// Does something with each item, all at the same time, the first of them on this thread. Gives back what came of them, in
/// their order; an item that gets no thread is dropped, and nothing comes of it.
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
