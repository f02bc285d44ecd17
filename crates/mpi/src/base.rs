//! A communicator of MPI, and the groups of ranks that share it.
//!
//! A group is a list of ranks and a number, which chooses its tags; MPI knows nothing of it. A number is used again when
//! every rank of the old group has left it and has received the last message of all others.

use crate::library::{Comm, Mpi, OldHandler};
use std::ffi::c_int;
use std::fmt::Debug;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

/// How many groups can share a communicator.
pub(crate) const NUMBERS: usize = 2048;

/// The words of a set of numbers.
pub(crate) const WORDS: usize = NUMBERS / 64;

/// The first tag. Every MPI has tags up to 32767; a program that shares its communicator keeps to lower ones.
const FIRST_TAG: c_int = 16384;

/// A set of numbers of groups.
pub(crate) type Numbers = [u64; WORDS];

/// A group, as what it shares a communicator with sees it.
pub(crate) trait Member: Debug + Send + Sync {
    fn number(&self) -> usize;

    /// Whether this rank has left it.
    fn is_left(&self) -> bool;

    /// Looks after a group that is not in a call; whether it has ended.
    fn serve(&self, mpi: Mpi) -> bool;

    /// Does not receive any more.
    fn withdraw(&self, mpi: Mpi);
}

/// A communicator of MPI.
#[derive(Debug)]
pub(crate) struct Base {
    pub(crate) comm: Comm,
    pub(crate) size: usize,
    /// Where it came from decides how it ends.
    pub(crate) origin: Origin,
    old: Mutex<Option<OldHandler>>,
    used: Mutex<Numbers>,
    groups: Mutex<Vec<Arc<dyn Member>>>,
    /// The machine of each rank.
    pub(crate) machines: OnceLock<Vec<u64>>,
    /// There is a processor for each rank of this machine.
    pub(crate) spins: AtomicBool,
}

/// Where a communicator came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Origin {
    /// It is MPI's own.
    World,
    /// This crate has made it, and frees it.
    Own,
    /// The host program has made it.
    Host,
}

/// The tags of a group's small messages and of its data.
pub(crate) fn tags(number: usize) -> (c_int, c_int) {
    let first = FIRST_TAG + 2 * number as c_int;
    (first, first + 1)
}

impl Base {
    pub(crate) fn new(comm: Comm, size: usize, origin: Origin, old: Option<OldHandler>) -> Self {
        Self {
            comm,
            size,
            origin,
            old: Mutex::new(old),
            used: Mutex::new([0; WORDS]),
            groups: Mutex::default(),
            machines: OnceLock::new(),
            spins: AtomicBool::new(false),
        }
    }

    fn groups(&self) -> MutexGuard<'_, Vec<Arc<dyn Member>>> {
        self.groups.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn numbers(&self) -> MutexGuard<'_, Numbers> {
        self.used.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The numbers that this rank does not use.
    pub(crate) fn free_numbers(&self) -> Numbers {
        self.numbers().map(|used| !used)
    }

    /// Marks a number as used, from before its group exists.
    pub(crate) fn take_number(&self, number: usize) {
        self.numbers()[number / 64] |= 1 << (number % 64);
    }

    pub(crate) fn is_used(&self, number: usize) -> bool {
        self.numbers()[number / 64] >> (number % 64) & 1 == 1
    }

    pub(crate) fn add(&self, group: Arc<dyn Member>) {
        self.groups().push(group);
    }

    /// Whether no group uses it any more.
    pub(crate) fn is_empty(&self) -> bool {
        self.groups().is_empty()
    }

    /// Whether this rank has left all its groups.
    pub(crate) fn is_left(&self) -> bool {
        self.groups().iter().all(|group| group.is_left())
    }

    /// Looks after all groups that are not in a call: receives what cancels them, sends what is due, and forgets those
    /// that have ended.
    pub(crate) fn serve(&self, mpi: Mpi) {
        let groups = self.groups().clone();
        let ended = groups.iter().filter(|group| group.serve(mpi));
        for group in ended {
            self.numbers()[group.number() / 64] &= !(1 << (group.number() % 64));
            self.groups().retain(|other| !Arc::ptr_eq(other, group));
        }
    }

    /// Ends what is under way, and treats errors as before.
    pub(crate) fn end(&self, mpi: Mpi) {
        for group in self.groups().drain(..) {
            group.withdraw(mpi);
        }
        let old = self
            .old
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        if let Some(old) = old {
            let _ = mpi.restore_errors(self.comm, old);
        }
    }
}

/// The lowest number of a set.
pub(crate) fn lowest(numbers: &Numbers) -> Option<usize> {
    let word = numbers.iter().position(|word| *word != 0)?;
    Some(64 * word + numbers[word].trailing_zeros() as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_tag_is_one_that_every_mpi_has() {
        let (small, data) = tags(NUMBERS - 1);
        assert!(small < data && data <= 32767);
        assert!(tags(0).1 < tags(1).0);
    }

    #[test]
    fn the_lowest_number_is_found() {
        assert_eq!(lowest(&[0; WORDS]), None);
        let mut numbers = [0; WORDS];
        numbers[1] = 0b100;
        assert_eq!(lowest(&numbers), Some(66));
    }
}
