//! A rank that is a process of an MPI job.

use crate::base::Origin;
use crate::group::{Group, Manner};
use crate::inner::Inner;
use crate::library::Mpi;
use crate::waiter::Waiter;
use crate::wire::TRANSPORT;
use collectives::{Buffers, Communicator, Error, Operation, Pending, Vector};
use std::fmt;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

/// A rank that is a process of an MPI job.
///
/// Any thread may use it. A rank that is dropped has left: calls of other ranks that need it fail. The session stays
/// open as long as one of its ranks.
///
/// # Failures
/// A rank that gives up after its time limit tells the others. Where values are few, the call may have ended on another
/// rank, which then gets the error at its next call. Once larger values have begun to move, the ranks finish the call,
/// whatever the limit says. Where MPI reports the death of a process, ranks that need it get
/// [`Error::Died`] at once; otherwise the launcher ends the job.
pub struct MpiRank {
    group: Arc<Group>,
    session: Arc<Inner>,
}

impl MpiRank {
    pub(crate) fn new(group: Arc<Group>, session: Arc<Inner>) -> Self {
        Self { group, session }
    }

    /// A rank of the group of those that give the same colour, in their present order. All ranks take part.
    ///
    /// # Errors
    /// As for any call between ranks.
    pub fn split(&self, color: u64) -> Result<Self, Error> {
        self.split_within(color, self.group.manner.limit)
    }

    /// The same with another limit for waits; for ever without one.
    ///
    /// # Errors
    /// As for any call between ranks.
    pub fn split_within(&self, color: u64, limit: Option<Duration>) -> Result<Self, Error> {
        self.check()?;
        let group = &self.group;
        let manner = Manner {
            limit,
            ..group.manner
        };
        let split = move |mpi| group.split(mpi, color, manner);
        let group = self.session.turn.run(split)?;
        Ok(Self::new(group, Arc::clone(&self.session)))
    }

    /// Which rank this is among those on the same machine.
    #[must_use]
    pub fn local_rank(&self) -> usize {
        self.local().filter(|rank| *rank < self.group.rank).count()
    }

    /// How many ranks are on this machine.
    #[must_use]
    pub fn local_size(&self) -> usize {
        self.local().count()
    }

    /// The ranks on this machine.
    fn local(&self) -> impl Iterator<Item = usize> + use<'_> {
        let members = &self.group.members;
        let machines = self
            .group
            .base()
            .machines
            .get()
            .map_or(&[][..], Vec::as_slice);
        let machine = move |rank: usize| machines.get(members[rank]);
        let own = machine(self.group.rank);
        (0..members.len()).filter(move |rank| machine(*rank) == own)
    }

    /// Runs a job that tells other ranks something, without waiting for it.
    fn later(&self, job: impl FnOnce(Mpi) + Send + 'static) {
        if let Some(job) = self.session.turn.post(job) {
            // Another thread has the turn. A call that it waits in tells the other ranks; if it is in none, this does.
            let session = Arc::clone(&self.session);
            thread::spawn(move || session.turn.run(job));
        }
    }

    /// Whether MPI can be called.
    fn check(&self) -> Result<(), Error> {
        match self.session.silence() {
            None => Ok(()),
            Some(why) => Err(Error::Transport {
                transport: TRANSPORT,
                message: why.into(),
            }),
        }
    }
}

impl Communicator for MpiRank {
    fn rank(&self) -> usize {
        self.group.rank
    }

    fn size(&self) -> usize {
        self.group.size()
    }

    fn perform(&self, operation: Operation, buffers: Buffers<'_>) -> Result<(), Error> {
        self.check()?;
        let group = &self.group;
        self.session
            .turn
            .run(move |mpi| group.perform(mpi, operation, buffers))
    }

    fn start(
        &self,
        _operation: Operation,
        _input: Vector,
        _output: usize,
    ) -> Result<Box<dyn Pending>, Error> {
        Err(Error::Unsupported {
            transport: TRANSPORT,
            what: "start a call without waiting for it".into(),
        })
    }

    fn split(&self, color: u64) -> Result<Box<dyn Communicator>, Error> {
        Ok(Box::new(Self::split(self, color)?))
    }

    fn cancel(&self, reason: &str) {
        self.group.cancel(reason);
        let base = Arc::clone(self.group.base());
        self.later(move |mpi| base.serve(mpi));
    }
}

impl fmt::Debug for MpiRank {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MpiRank")
            .field("rank", &self.group.rank)
            .field("size", &self.group.size())
            .field("library", self.session.library)
            .finish_non_exhaustive()
    }
}

/// How long this rank at most waits for the others to leave a communicator of the host program, so that nothing of this
/// crate is left on it.
const LEAVING: Duration = Duration::from_secs(60);

impl Drop for MpiRank {
    fn drop(&mut self) {
        if self.session.silence().is_some() {
            return;
        }
        self.group.leave(thread::panicking());
        let base = Arc::clone(self.group.base());
        let session = Arc::downgrade(&self.session);
        let longest = self.group.manner.limit.unwrap_or(LEAVING).min(LEAVING);
        let job = move |mpi| {
            base.serve(mpi);
            if base.origin != Origin::Host || !base.is_left() {
                return;
            }
            let mut waiter = Waiter::new(false);
            while !base.is_empty() && waiter.elapsed() < longest {
                base.serve(mpi);
                waiter.pause();
            }
            if base.is_empty()
                && let Some(session) = session.upgrade()
            {
                session.forget(mpi, &base);
            }
        };
        // Who drops the last rank may free the communicator next.
        match self.group.base().origin {
            Origin::Host => self.session.turn.run(job),
            _ => self.later(job),
        }
    }
}
