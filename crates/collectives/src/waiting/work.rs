//! Which ranks are at work, as they say themselves. Other ranks wait for such a rank without a time limit.
//!
//! A rank that waits for others does not count as at work meanwhile. Otherwise ranks that wait for each other would do
//! so for ever.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

/// One of the machine's cores.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Core(u64);

impl Core {
    /// The core that runs this thread, where the system says it.
    pub(super) fn own() -> Option<Self> {
        #[cfg(target_os = "linux")]
        return Some(Self(rustix::thread::sched_getcpu() as u64));
        #[cfg(not(target_os = "linux"))]
        None
    }
}

/// What a rank does, in a cache line of its own.
///
/// It may lie in memory that processes share, so it is made of words of which any bits are a value.
#[derive(Debug, Default)]
#[repr(C, align(128))]
pub(crate) struct Worker {
    /// 0 or, if the rank is at work, something else.
    at_work: AtomicU64,
    /// How many times it waits for others, in all groups that it is in.
    waits: AtomicU64,
    /// The core that it was on when it last waited for long, and 1 more; 0 if it has not.
    core: AtomicU64,
    /// 0 or, if another rank was on its core then, something else.
    company: AtomicU64,
}

impl Worker {
    pub(crate) fn set_at_work(&self, at_work: bool) {
        self.at_work.store(u64::from(at_work), Relaxed);
    }

    /// Whether the rank is on its way to a call.
    pub(crate) fn is_on_its_way(&self) -> bool {
        self.at_work.load(Relaxed) != 0 && self.waits.load(Relaxed) == 0
    }

    /// Notes where the rank waits.
    pub(super) fn set_core(&self, core: Core) {
        self.core.store(core.0.wrapping_add(1), Relaxed);
    }

    /// Whether the rank may be on that core, as far as is known.
    pub(crate) fn may_be_on(&self, core: Core) -> bool {
        let last = self.core.load(Relaxed);
        last == 0 || last == core.0.wrapping_add(1)
    }

    /// Notes whether another rank is on the same core.
    pub(super) fn set_company(&self, company: bool) {
        self.company.store(u64::from(company), Relaxed);
    }

    /// Whether another rank was on the same core when the rank last waited for long.
    pub(super) fn had_company(&self) -> bool {
        self.company.load(Relaxed) != 0
    }

    /// The rank waits for others until this is dropped.
    pub(crate) fn wait(&self) -> Wait<'_> {
        self.waits.fetch_add(1, Relaxed);
        Wait(self)
    }
}

/// A rank waits.
#[derive(Debug)]
pub(crate) struct Wait<'a>(&'a Worker);

impl Drop for Wait<'_> {
    fn drop(&mut self) {
        self.0.waits.fetch_sub(1, Relaxed);
    }
}

/// The ranks of a group, all of which are in the group that it was split off from.
#[derive(Debug, Clone)]
pub(crate) struct Workers {
    all: Arc<[Worker]>,
    members: Arc<[usize]>,
}

impl Workers {
    /// Those of a new group.
    pub(crate) fn new(size: usize) -> Self {
        Self {
            all: (0..size).map(|_| Worker::default()).collect(),
            members: (0..size).collect(),
        }
    }

    /// Those of a group of some of the ranks.
    pub(crate) fn part(&self, ranks: &[usize]) -> Self {
        Self {
            all: Arc::clone(&self.all),
            members: ranks.iter().map(|rank| self.members[*rank]).collect(),
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.members.len()
    }

    pub(crate) fn of(&self, rank: usize) -> &Worker {
        &self.all[self.members[rank]]
    }

    pub(crate) fn set_at_work(&self, rank: usize, at_work: bool) {
        self.of(rank).set_at_work(at_work);
    }

    /// Whether a rank other than this one may be on a core.
    pub(crate) fn any_other_on(&self, rank: usize, core: Core) -> bool {
        let others = (0..self.len()).filter(|other| *other != rank);
        others
            .into_iter()
            .any(|other| self.of(other).may_be_on(core))
    }

    /// Whether one of these ranks is on its way to a call.
    pub(crate) fn any_on_its_way(&self, ranks: &[usize]) -> bool {
        ranks.iter().any(|rank| self.of(*rank).is_on_its_way())
    }
}
