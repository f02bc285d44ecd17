//! What the ranks of a group have in common: where they meet, what they started, and the groups that were split off.

use super::board::{Board, Seat};
use super::started::Started;
use super::work::Workers;
use crate::Error;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

/// A group of ranks.
#[derive(Debug)]
pub(crate) struct Group {
    board: Arc<Board>,
    pub(super) started: Started,
    parts: Mutex<Parts>,
    pub(super) workers: Workers,
    pub(super) limit: Duration,
}

/// The groups that were split off.
#[derive(Debug, Default)]
struct Parts {
    /// Those to which not all ranks have come yet, by meeting and colour.
    open: HashMap<(u64, u64), Open>,
    /// All that are alive.
    all: Vec<Weak<Group>>,
}

/// A group with the seats that are not taken yet.
#[derive(Debug)]
struct Open {
    group: Arc<Group>,
    seats: Vec<Option<Seat>>,
}

impl Group {
    pub(super) fn new(workers: Workers, limit: Duration) -> (Arc<Self>, Vec<Seat>) {
        let (board, seats) = Board::new(workers.clone(), limit);
        let group = Self {
            board,
            started: Started::new(workers.len()),
            parts: Mutex::default(),
            workers,
            limit,
        };
        (Arc::new(group), seats)
    }

    pub(super) fn size(&self) -> usize {
        self.board.size()
    }

    /// Makes all calls fail that have not begun, with this error unless there is one already; returns the one that counts.
    pub(super) fn fail(&self, why: Error) -> Error {
        self.board.fail(why.clone());
        self.started.wake();
        self.board.failure().unwrap_or(why)
    }

    /// Why all calls fail, if they do.
    pub(super) fn failure(&self) -> Option<Error> {
        self.board.failure()
    }

    /// What becomes of calls that do not fit together. All ranks have the same refusal, and nothing has moved; if only the arguments
    /// are wrong the ranks are still in step, else the group has failed.
    pub(super) fn refuse(&self, refusal: Error) -> Error {
        if refusal.is_harmless() {
            refusal
        } else {
            self.fail(refusal)
        }
    }

    pub(super) fn cancel(&self, reason: &str) {
        self.fail(Error::Cancelled {
            reason: reason.into(),
        });
        // Not under the lock, as parts have parts.
        let parts = self.parts().all.clone();
        let alive = parts.iter().filter_map(Weak::upgrade);
        alive.for_each(|part| part.cancel(reason));
    }

    /// The group of these ranks that split off at a meeting with a colour, and the seat of its rank `rank`; each takes its own once.
    pub(super) fn part(&self, key: (u64, u64), rank: usize, ranks: &[usize]) -> (Arc<Self>, Seat) {
        let mut parts = self.parts();
        if !parts.open.contains_key(&key) {
            let open = self.open(ranks);
            parts.all.retain(|part| part.strong_count() > 0);
            parts.all.push(Arc::downgrade(&open.group));
            parts.open.insert(key, open);
        }
        let open = parts.open.get_mut(&key).expect("it was just put there");
        let group = open.group.clone();
        let seat = open.seats[rank].take().expect("a rank takes its seat once");
        if open.seats.iter().all(Option::is_none) {
            parts.open.remove(&key);
        }
        (group, seat)
    }

    fn open(&self, ranks: &[usize]) -> Open {
        let (group, seats) = Self::new(self.workers.part(ranks), self.limit);
        // Cancelling fails this group before it asks for the lock, so it is seen either here or there.
        if let Some(cancelled @ Error::Cancelled { .. }) = self.failure() {
            group.fail(cancelled);
        }
        Open {
            group,
            seats: seats.into_iter().map(Some).collect(),
        }
    }

    fn parts(&self) -> MutexGuard<'_, Parts> {
        self.parts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
