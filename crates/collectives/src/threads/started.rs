//! The inputs of the calls that the ranks of a group have started.
//!
//! A started call owns its data, so nothing is lent and no rank has to wait for a reader. The n-th started call of one
//! rank belongs to the n-th of every other.

use crate::{Call, Ranks, Vector};
use std::collections::HashMap;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// The started calls of a group that are not over.
#[derive(Debug)]
pub(super) struct Started {
    calls: Mutex<Calls>,
    wakeup: Condvar,
}

#[derive(Debug)]
pub(super) struct Calls {
    /// How many calls each rank has started.
    counts: Vec<u64>,
    open: HashMap<u64, Gathering>,
}

/// One call, with what the ranks handed in so far.
#[derive(Debug)]
struct Gathering {
    parts: Vec<Option<Part>>,
    /// How many ranks are done with it.
    done: usize,
}

/// What one rank handed in.
#[derive(Debug, Clone)]
pub(super) struct Part {
    pub(super) call: Call,
    pub(super) input: Arc<Vector>,
}

impl Started {
    pub(super) fn new(size: usize) -> Self {
        let calls = Calls {
            counts: vec![0; size],
            open: HashMap::new(),
        };
        Self {
            calls: Mutex::new(calls),
            wakeup: Condvar::new(),
        }
    }

    /// Makes all waiting ranks look again.
    pub(super) fn wake(&self) {
        drop(self.calls());
        self.wakeup.notify_all();
    }

    /// Takes one rank's input to its next call, and returns the number of that call.
    pub(super) fn hand_in(&self, rank: usize, call: Call, input: Vector) -> u64 {
        let number = self.calls().hand_in(rank, call, input);
        self.wakeup.notify_all();
        number
    }

    /// Waits until a rank hands in an input or [wakes](Self::wake) the waiting ranks, or until the time is over.
    pub(super) fn wait<'a>(
        &self,
        calls: MutexGuard<'a, Calls>,
        rest: Duration,
    ) -> MutexGuard<'a, Calls> {
        let woken = self.wakeup.wait_timeout(calls, rest);
        woken.unwrap_or_else(PoisonError::into_inner).0
    }

    pub(super) fn calls(&self) -> MutexGuard<'_, Calls> {
        self.calls.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Calls {
    fn hand_in(&mut self, rank: usize, call: Call, input: Vector) -> u64 {
        let size = self.counts.len();
        let number = self.counts[rank];
        self.counts[rank] += 1;
        let gathering = self.open.entry(number).or_insert_with(|| Gathering {
            parts: vec![None; size],
            done: 0,
        });
        gathering.parts[rank] = Some(Part {
            call,
            input: Arc::new(input),
        });
        number
    }

    /// The inputs of all ranks, or the ranks that have not handed in theirs.
    pub(super) fn parts(&self, number: u64) -> Result<Vec<Part>, Ranks> {
        let parts = &self.open[&number].parts;
        let missing = || (0..parts.len()).filter(|rank| parts[*rank].is_none());
        let all: Option<Vec<Part>> = parts.iter().cloned().collect();
        all.ok_or_else(|| Ranks(missing().collect()))
    }

    /// Counts a rank out; the last one removes the call.
    pub(super) fn finish(&mut self, number: u64) {
        let size = self.counts.len();
        let Some(gathering) = self.open.get_mut(&number) else {
            return;
        };
        gathering.done += 1;
        if gathering.done == size {
            self.open.remove(&number);
        }
    }
}
