//! MPI in this process, for its users.

use crate::find::{self, find};
use crate::group::Group;
use crate::inner::Inner;
use crate::library::{Library, Mpi};
use crate::{Error, Launcher, MpiRank, Settings, workers};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;

/// MPI in this process. Copies are the same session; it ends with the last of them and of its ranks.
///
/// If the program has not initialised MPI, the session does, on a thread of its own, and finalises it at its end, unless
/// something has failed after which that could wait for ever. If the program has, the session uses it and leaves it as
/// it was.
#[derive(Debug, Clone)]
pub struct Session {
    inner: Arc<Inner>,
}

/// The session of this process.
static OPEN: Mutex<Weak<Inner>> = Mutex::new(Weak::new());

impl Session {
    /// Opens the session of this process, or the one that is open.
    ///
    /// # Errors
    /// There is no MPI, or not one that can be used; nothing was initialised then, unless it sees another number of
    /// processes than the launcher has started.
    pub fn start(settings: &Settings) -> Result<Self, Error> {
        Self::open(settings, || find(settings.library.as_deref()))
    }

    /// Opens the session of this process, or the one that is open, if the program has initialised MPI.
    ///
    /// # Errors
    /// It has not, or has finalised MPI since, or its MPI is none that can be used.
    pub fn join(settings: &Settings) -> Result<Self, Error> {
        let library = || find::initialised(settings.library.as_deref());
        let session = Self::open(settings, library)?;
        match &session.inner {
            inner if !inner.is_of_program() => Err(Error::NotInitialised),
            inner if inner.is_finalised() => Err(Error::Finalised),
            _ => Ok(session),
        }
    }

    fn open(
        settings: &Settings,
        library: impl FnOnce() -> Result<&'static Library, Error>,
    ) -> Result<Self, Error> {
        let mut open = OPEN.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(inner) = open.upgrade() {
            return inner.is_asked_for(settings).map(|()| Self { inner });
        }
        let inner = Arc::new(Inner::start(library()?, settings)?);
        *open = Arc::downgrade(&inner);
        drop(open);
        inner.check_size()?;
        Ok(Self { inner })
    }

    /// Opens the session of a worker: its ranks are those of the process that started it, as rank 0, and of all workers
    /// that were started together. Where none has, they are those of the launcher.
    ///
    /// # Errors
    /// As for [`Self::start`] and for calls between ranks.
    pub fn of_worker(settings: &Settings) -> Result<(Self, MpiRank), Error> {
        let session = Self::start(settings)?;
        let parent = session.inner.turn.run(|mpi| mpi.parent())?;
        let rank = match parent {
            None => session.world(settings.limit)?,
            Some(parent) => session.rank(session.inner.merge(parent, true)?),
        };
        Ok((session, rank))
    }

    fn rank(&self, group: Arc<Group>) -> MpiRank {
        MpiRank::new(group, Arc::clone(&self.inner))
    }

    /// The library.
    #[must_use]
    pub fn library(&self) -> &'static Library {
        self.inner.library
    }

    /// What started this process.
    #[must_use]
    pub fn launcher(&self) -> Option<&Launcher> {
        self.inner.launcher.as_ref()
    }

    /// Whether MPI takes addresses of GPU memory; none where the library does not say.
    #[must_use]
    pub fn is_gpu_aware(&self) -> Option<bool> {
        self.inner.turn.run(|mpi| mpi.takes_gpu_memory())
    }

    /// Runs something on the thread that calls MPI, or, where the program has initialised MPI, on this one. Calls between
    /// ranks in it are made directly.
    pub fn run<R: Send>(&self, job: impl FnOnce(&Mpi) -> R + Send) -> R {
        self.inner.turn.run(|mpi| job(&mpi))
    }

    /// This rank of all processes of the launcher. All of them take part.
    ///
    /// # Errors
    /// A rank does not come within the limit, or the messages between them are wrong.
    pub fn world(&self, limit: Option<Duration>) -> Result<MpiRank, Error> {
        Ok(self.rank(self.inner.world(limit)?))
    }

    /// This rank of a communicator of the program, which is not copied: until the rank is dropped, the program must not
    /// free it, and must not send messages on it with tags from 16384 to 20479. `handle` are the bytes of the handle, 4
    /// or 8. All its ranks take part. A rank that is dropped waits for the others to be dropped, too.
    ///
    /// # Errors
    /// The bytes are no communicator that can be used, a rank does not come, or the messages between them are wrong.
    pub fn adopt(&self, handle: &[u8], limit: Option<Duration>) -> Result<MpiRank, Error> {
        Ok(self.rank(self.inner.adopt(handle, limit)?))
    }

    /// Starts `count` processes of a program that calls [`Self::of_worker`]. This process is rank 0 of the group of all.
    /// Where the program has initialised MPI, nothing limits how long MPI may wait for them.
    ///
    /// # Errors
    /// The program or the launcher is not there, or MPI cannot start it within the limit.
    pub fn spawn(
        &self,
        worker: &Path,
        arguments: &[&str],
        count: usize,
        limit: Option<Duration>,
    ) -> Result<MpiRank, Error> {
        let parent = workers::start(&self.inner, worker, arguments, count, limit)?;
        Ok(self.rank(self.inner.merge(parent, false)?))
    }
}

impl MpiRank {
    /// This rank of all processes of the launcher; see [`Session::world`].
    ///
    /// # Errors
    /// See there.
    pub fn world(session: &Session, limit: Option<Duration>) -> Result<Self, Error> {
        session.world(limit)
    }
}
