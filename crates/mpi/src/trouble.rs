//! Why a call ends early, and what has happened in a session.

use crate::library::Failure;
use crate::wire::TRANSPORT;
use collectives::Error;
use std::sync::atomic::{AtomicBool, Ordering};

/// Why a round ended early.
pub(crate) enum Trouble {
    /// A call of MPI failed, for this rank of the group if it is known.
    Mpi(Failure, Option<usize>),
    /// Something that other ranks know, or find out by themselves.
    Known(Error),
    /// Something that only this rank knows.
    News(Error),
}

impl From<Failure> for Trouble {
    fn from(failure: Failure) -> Self {
        Self::Mpi(failure, None)
    }
}

pub(crate) type Round<T> = Result<T, Trouble>;

/// What has happened in a session, which decides how it ends.
#[derive(Debug, Default)]
pub(crate) struct Damage {
    /// Some rank may not come to the end.
    pub(crate) doubt: AtomicBool,
    /// A process has died, or MPI has failed.
    pub(crate) lost: AtomicBool,
}

impl Damage {
    pub(crate) fn note(&self, error: &Error, whole: bool) {
        match error {
            Error::Died { .. } | Error::Transport { .. } => {
                self.lost.store(true, Ordering::Release)
            }
            Error::Late { .. } | Error::Panicked { .. } => {
                self.doubt.store(true, Ordering::Release)
            }
            Error::Cancelled { .. } if whole => self.doubt.store(true, Ordering::Release),
            _ => {}
        }
    }
}

/// A failed call of MPI.
pub(crate) fn transport(failure: &Failure) -> Error {
    Error::Transport {
        transport: TRANSPORT,
        message: format!("{} failed: {}", failure.function, failure.message),
    }
}

/// A message that no rank sends.
pub(crate) fn nonsense(rank: usize) -> Error {
    Error::Transport {
        transport: TRANSPORT,
        message: format!(
            "rank {rank} sent what no rank sends; do all run the same version of this program?"
        ),
    }
}
