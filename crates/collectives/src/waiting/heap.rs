//! The words of a barrier of threads: on the heap, with a condition variable to sleep on.
//!
//! The model checkers in `tests/` run this same file, too.

use super::barrier::Ground;
use super::sync::{
    AtomicU64, AtomicUsize, Condvar, Mutex, MutexGuard,
    Ordering::{AcqRel, Acquire, SeqCst},
    fence,
};
use std::time::Duration;

/// A rank's arrivals, in a cache line of its own.
#[derive(Debug)]
#[repr(align(128))]
struct Arrivals(AtomicU64);

/// The words of one barrier. `F` says why the group failed, once it has.
#[derive(Debug)]
pub(crate) struct Heap<F> {
    state: AtomicU64,
    done: AtomicU64,
    arrivals: Box<[Arrivals]>,
    failure: Mutex<Option<F>>,
    sleepers: AtomicUsize,
    sleep: Mutex<()>,
    wakeup: Condvar,
}

impl<F> Heap<F> {
    /// Those of a barrier for `ranks` ranks.
    pub(crate) fn new(ranks: usize) -> Self {
        Self {
            state: AtomicU64::new(0),
            done: AtomicU64::new(0),
            arrivals: (0..ranks).map(|_| Arrivals(AtomicU64::new(0))).collect(),
            failure: Mutex::new(None),
            sleepers: AtomicUsize::new(0),
            sleep: Mutex::new(()),
            wakeup: Condvar::new(),
        }
    }
}

impl<F: Clone> Ground for Heap<F> {
    type Failure = F;
    const LENDS: bool = true;

    fn ranks(&self) -> usize {
        self.arrivals.len()
    }

    fn state(&self) -> &AtomicU64 {
        &self.state
    }

    fn done(&self) -> &AtomicU64 {
        &self.done
    }

    fn arrival(&self, rank: usize) -> &AtomicU64 {
        &self.arrivals[rank].0
    }

    fn keep(&self, why: F, decide: impl FnOnce() -> bool) {
        let mut failure = lock(&self.failure);
        if decide() && failure.is_none() {
            // A rank that sees the decision waits for the lock, and then there is a reason.
            *failure = Some(why);
        }
    }

    fn reason(&self) -> F {
        let reason = lock(&self.failure).clone();
        reason.expect("the lock is held from the decision until the reason is there")
    }

    fn sleep(&self, limit: Duration, nothing_new: impl Fn() -> bool) {
        let sleep = lock(&self.sleep);
        // In this order, with a fence on both sides: a later change sees the sleeper, and an earlier one is seen here.
        self.sleepers.fetch_add(1, AcqRel);
        fence(SeqCst);
        if nothing_new() {
            drop(self.wakeup.wait_timeout(sleep, limit));
        }
        self.sleepers.fetch_sub(1, AcqRel);
    }

    fn wake(&self) {
        fence(SeqCst);
        if self.sleepers.load(Acquire) > 0 {
            // Once we have held the lock, no rank is between looking and sleeping.
            drop(lock(&self.sleep));
            self.wakeup.notify_all();
        }
    }
}

/// A rank that panicked left consistent data under a lock.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(|poison| poison.into_inner())
}
