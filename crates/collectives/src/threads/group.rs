//! What the ranks of a group share: their window, their started calls, and the groups that were split off.

use super::started::Started;
use super::window::{Endpoint, Window};
use crate::Error;
use crate::waiting::work::Workers;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

/// A group of ranks.
#[derive(Debug)]
pub(crate) struct Group {
    window: Arc<Window>,
    pub(super) started: Started,
    parts: Mutex<Parts>,
    pub(super) workers: Workers,
    pub(super) limit: Duration,
}

/// The groups that were split off.
#[derive(Debug, Default)]
struct Parts {
    /// Those to which not all ranks have come yet, by epoch and colour.
    open: HashMap<(u64, u64), Open>,
    /// All that are alive.
    all: Vec<Weak<Group>>,
}

/// A group with the endpoints that are not taken yet.
#[derive(Debug)]
struct Open {
    group: Arc<Group>,
    endpoints: Vec<Option<Endpoint>>,
}

impl Group {
    pub(super) fn new(workers: Workers, limit: Duration) -> (Arc<Self>, Vec<Endpoint>) {
        let (window, endpoints) = Window::new(workers.clone(), limit);
        let group = Self {
            window,
            started: Started::new(workers.len()),
            parts: Mutex::default(),
            workers,
            limit,
        };
        (Arc::new(group), endpoints)
    }

    pub(super) fn size(&self) -> usize {
        self.window.size()
    }

    /// Makes all calls fail that have not begun, with this error unless there is one already; returns the one that
    /// counts.
    pub(super) fn fail(&self, why: Error) -> Error {
        self.window.fail(why.clone());
        self.started.wake();
        self.window.failure().unwrap_or(why)
    }

    /// Why all calls fail, if they do.
    pub(super) fn failure(&self) -> Option<Error> {
        self.window.failure()
    }

    /// The outcome of calls that do not fit together. All ranks get the same refusal, and nothing has moved. If only
    /// the arguments are wrong the ranks are still in step, else the group has failed.
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
        // Not under the lock, as these groups may have been split, too.
        let parts = self.parts().all.clone();
        let alive = parts.iter().filter_map(Weak::upgrade);
        alive.for_each(|part| part.cancel(reason));
    }

    /// The group of these ranks that split off in an epoch with a colour, and the endpoint of its rank `rank`; each
    /// takes its own once.
    pub(super) fn part(
        &self,
        key: (u64, u64),
        rank: usize,
        ranks: &[usize],
    ) -> (Arc<Self>, Endpoint) {
        let mut parts = self.parts();
        if !parts.open.contains_key(&key) {
            let open = self.open(ranks);
            parts.all.retain(|part| part.strong_count() > 0);
            parts.all.push(Arc::downgrade(&open.group));
            parts.open.insert(key, open);
        }
        let open = parts.open.get_mut(&key).expect("it was just put there");
        let group = open.group.clone();
        let endpoint = open.endpoints[rank]
            .take()
            .expect("a rank takes its endpoint once");
        if open.endpoints.iter().all(Option::is_none) {
            parts.open.remove(&key);
        }
        (group, endpoint)
    }

    fn open(&self, ranks: &[usize]) -> Open {
        let (group, endpoints) = Self::new(self.workers.part(ranks), self.limit);
        // Cancelling fails this group before it takes the lock, so either this thread or the cancelling one sees the
        // other.
        if let Some(cancelled @ Error::Cancelled { .. }) = self.failure() {
            group.fail(cancelled);
        }
        Open {
            group,
            endpoints: endpoints.into_iter().map(Some).collect(),
        }
    }

    fn parts(&self) -> MutexGuard<'_, Parts> {
        self.parts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
