//! What a context works on: one replica for each rank.
//!
//! Every rank runs the same calls in the same order on its own replica, so the replicas hold the same objects under the same
//! handles; what differs is the data that a rank holds of them.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc;

use collectives::Communicator;

use crate::Error;
use crate::engine::{Bytes, Pool, words_of};
use crate::objects::Objects;
use crate::sync::Arc;

/// A context as one rank sees it.
#[derive(Debug)]
pub(crate) struct Replica {
    pub(crate) objects: Objects,
    /// This rank among those of the context.
    pub(crate) communicator: Arc<dyn Communicator>,
}

impl Replica {
    pub(crate) fn new(communicator: Arc<dyn Communicator>) -> Self {
        Self {
            objects: Objects::default(),
            communicator,
        }
    }
}

/// The replicas of a context, by rank.
pub(crate) struct Crew {
    replicas: Vec<Replica>,
    pool: Arc<Pool>,
}

/// What every rank does.
pub(crate) type Work = Arc<dyn Fn(&mut Replica) -> Result<Option<Bytes>, Error> + Send + Sync>;

/// A rank's replica back, and how it went there.
type Report = (usize, Replica, Result<Option<Bytes>, Error>);

impl Crew {
    /// Rank by rank.
    pub(crate) fn new(replicas: Vec<Replica>, pool: Arc<Pool>) -> Self {
        Self { replicas, pool }
    }

    /// How many ranks there are.
    #[inline]
    pub(crate) fn size(&self) -> usize {
        self.replicas.len()
    }

    /// The only replica, if there is one rank.
    #[inline]
    pub(crate) fn only(&mut self) -> Option<&mut Replica> {
        match self.replicas.as_mut_slice() {
            [replica] => Some(replica),
            _ => None,
        }
    }

    /// Runs a function in which the ranks do not talk, one rank after the other; the result is rank 0's.
    #[inline]
    pub(crate) fn in_turn(
        &mut self,
        generation: Option<u64>,
        body: impl Fn(&mut Replica) -> Result<Option<Bytes>, Error>,
    ) -> Result<Option<Bytes>, Error> {
        if let Some(replica) = self.only() {
            return body(replica);
        }
        self.set_generation(generation);
        let outcomes: Vec<_> = self.replicas.iter_mut().map(body).collect();
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
        let (sender, reports) = mpsc::channel();
        for (rank, replica) in self.replicas.drain(1..).enumerate() {
            let (work, sender) = (Arc::clone(work), sender.clone());
            // A rank that gets no thread goes away with its communicator, which the others notice.
            let _ = self.pool.run(move || {
                // Nobody listens any more where another rank was lost.
                let _ = sender.send(report(rank + 1, replica, &work));
            });
        }
        drop(sender);
        let first = self.replicas.pop().map(|replica| report(0, replica, work));
        let mut all: Vec<Report> = first.into_iter().chain(reports).collect();
        all.sort_by_key(|(rank, ..)| *rank);
        self.assemble(all)
    }

    fn assemble(&mut self, reports: Vec<Report>) -> Result<Option<Bytes>, Error> {
        let mut outcomes = Vec::new();
        for (_, replica, outcome) in reports {
            self.replicas.push(replica);
            outcomes.push(outcome);
        }
        outcomes
            .into_iter()
            .rev()
            .reduce(of_ranks)
            .unwrap_or(Ok(None))
    }

    /// The object that is made next gets this generation on every rank.
    fn set_generation(&mut self, generation: Option<u64>) {
        for replica in &mut self.replicas {
            replica.objects.set_generation(generation);
        }
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
fn report(rank: usize, mut replica: Replica, work: &Work) -> Report {
    let outcome = catch_unwind(AssertUnwindSafe(|| work(&mut replica)))
        .unwrap_or_else(|panic| Err(Error::Panic(words_of(panic.as_ref()).into())));
    if let Err(error) = &outcome {
        replica.communicator.cancel(&error.to_string());
    }
    (rank, replica, outcome)
}
