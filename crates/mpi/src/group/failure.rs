//! What becomes of a group after a failure.

use super::{Group, State};
use crate::letter::Letter;
use crate::library::{Failure, Mpi};
use crate::trouble::{Trouble, transport};
use crate::wire::{LARGEST, Message};
use collectives::Error;
use std::sync::atomic::Ordering;

impl Group {
    /// Notes a failure, which then is that of all later calls, and tells the other ranks if they cannot know it. What was
    /// wrong with the arguments only is no failure.
    #[cold]
    pub(super) fn fail(&self, mpi: Mpi, state: &mut State, trouble: Trouble) -> Error {
        let (error, tell) = match trouble {
            Trouble::Known(error) => (error, false),
            Trouble::News(error) => (error, true),
            Trouble::Mpi(failure, rank) => (self.explain(mpi, &failure, rank), true),
        };
        if error.is_harmless() {
            return error;
        }
        if let Some(first) = &state.failed {
            return first.clone();
        }
        self.damage.note(&error, self.number == 0);
        state.failed = Some(error.clone());
        if tell {
            self.fate.untold.store(false, Ordering::Release);
            self.tell(mpi, state, &Message::Failed(error.clone()));
        }
        error
    }

    /// The words for a failed call of MPI.
    fn explain(&self, mpi: Mpi, failure: &Failure, rank: Option<usize>) -> Error {
        if !failure.died && !failure.revoked {
            return transport(failure);
        }
        let rank = match (failure.died, rank) {
            (true, Some(rank)) => Some(rank),
            _ => self.dead(mpi),
        };
        match rank {
            Some(rank) => Error::Died {
                rank,
                how: format!("MPI reports \"{}\"", failure.message),
            },
            None => transport(failure),
        }
    }

    /// The first rank of the group that MPI knows to be dead.
    fn dead(&self, mpi: Mpi) -> Option<usize> {
        let dead = mpi.dead(self.base.comm, self.base.size);
        self.members.iter().position(|member| dead.contains(member))
    }

    /// Sends a message outside of calls to every other rank.
    pub(super) fn tell(&self, mpi: Mpi, state: &mut State, message: &Message) {
        for peer in &state.peers {
            let mut letter = Letter::new(LARGEST);
            let length = message.write(letter.bytes_mut());
            // To a rank that is gone, nothing can be said.
            let sent = letter.send(mpi, length, peer.at, self.tag(), self.base.comm);
            if sent.is_ok() && letter.is_under_way() {
                state.loose.push(letter);
            }
        }
    }
}
