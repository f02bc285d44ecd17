//! A barrier of ranks. No rank continues before all have arrived, and no rank leaves while another may still read what
//! it lent.
//!
//! The idea: **one word decides**. It holds the epoch, which counts how often the barrier was passed, how many ranks
//! have arrived in it and whether the group has failed. A rank arrives by one compare-and-swap, and the swap of the
//! last one ends the epoch; to give up is a swap of the same word. So either all ranks pass the barrier or none does,
//! and a rank that gives up knows that no rank will read what it published. Work behind the barrier has no time limit:
//! it only copies and adds, and does not wait for other ranks' programs. Where a rank lent data, each rank waits for
//! the others before it leaves.
//!
//! The file does not use the ranks' data or a clock, and takes its primitives from `super::sync`, so that the model
//! checkers in `tests/` run this same file.

use super::sync::{
    AtomicU64, AtomicUsize, Condvar, Mutex, MutexGuard,
    Ordering::{AcqRel, Acquire, Release, SeqCst},
    fence, spin_loop, yield_now,
};
use std::time::Duration;

/// What a waiting rank does next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    /// Look again immediately.
    Spin,
    /// Let another thread run, then look again.
    Yield,
    /// Sleep until something happens, for at most this long.
    Sleep(Duration),
    /// Stop waiting, unless the missing ranks are on their way.
    GiveUp,
}

/// How a rank waits; each wait has a value of its own.
pub(crate) trait WaitStrategy {
    /// What to do next after the condition did not hold.
    fn step(&mut self) -> Step;

    /// Starts the wait again, where giving up was refused.
    fn restart(&mut self) {}
}

/// The deciding word, from the lowest bit: 16 bits of ranks that have arrived, three flags, the epoch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct State(u64);

impl State {
    const COUNT: u64 = (1 << 16) - 1;
    const FAILED: u64 = 1 << 16;
    /// A rank that has arrived in this epoch lends something.
    const LENDS: u64 = 1 << 17;
    /// A rank lent something in the epoch before.
    const LENT: u64 = 1 << 18;
    const EPOCH: u32 = 19;

    fn epoch(self) -> u64 {
        self.0 >> Self::EPOCH
    }

    fn count(self) -> u64 {
        self.0 & Self::COUNT
    }

    fn failed(self) -> bool {
        self.0 & Self::FAILED != 0
    }

    fn lent(self) -> bool {
        self.0 & Self::LENT != 0
    }

    /// After one of `ranks` ranks has arrived, which may end the epoch. Epochs may wrap around.
    fn after_arrival(self, lends: bool, ranks: u64) -> Self {
        let lends = if lends { self.0 | Self::LENDS } else { self.0 } & Self::LENDS;
        if self.count() + 1 < ranks {
            return Self((self.0 | lends) + 1);
        }
        let lent = if lends == 0 { 0 } else { Self::LENT };
        Self((self.epoch().wrapping_add(1) << Self::EPOCH) | lent)
    }
}

/// A rank's arrivals, in a cache line of its own.
#[derive(Debug)]
#[repr(align(128))]
struct Arrivals(AtomicU64);

/// The barrier of a fixed number of ranks. `F` says why the group failed, once it has.
#[derive(Debug)]
pub(crate) struct Barrier<F> {
    state: AtomicU64,
    /// How many times a rank was done with an epoch in which something was lent.
    done: AtomicU64,
    /// The epoch after the last one in which each rank arrived, written before the rank is counted: messages use it to
    /// name the missing ranks.
    arrivals: Box<[Arrivals]>,
    failure: Mutex<Option<F>>,
    sleepers: AtomicUsize,
    sleep: Mutex<()>,
    wakeup: Condvar,
}

impl<F: Clone> Barrier<F> {
    /// A barrier for `ranks` ranks, at least 1 and at most 65,535.
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

    fn ranks(&self) -> u64 {
        self.arrivals.len() as u64
    }

    fn state(&self) -> State {
        State(self.state.load(Acquire))
    }

    /// The epoch in which the calling rank arrives next. It cannot change before that rank does.
    pub(crate) fn epoch(&self) -> u64 {
        self.state().epoch()
    }

    /// Waits until all ranks have arrived, runs `work`, and, where any rank lends something, waits until all have run
    /// theirs, also if `work` panics. `late` makes a failure of the ranks that are missing when the strategy gives up;
    /// where it makes none, the wait begins anew.
    ///
    /// # Errors
    /// The group has failed; `work` was not run, and no rank runs its work of this epoch.
    pub(crate) fn pass<W: WaitStrategy, R>(
        &self,
        rank: usize,
        lends: bool,
        strategy: impl Fn() -> W,
        late: impl Fn(Vec<usize>) -> Option<F>,
        work: impl FnOnce() -> R,
    ) -> Result<R, F> {
        let epoch = self.arrive(rank, lends)?;
        let lent = self.wait_for_all(epoch, &mut strategy(), late)?;
        let _leave = lent.then(|| Leave {
            barrier: self,
            strategy: strategy(),
        });
        Ok(work())
    }

    /// Makes this epoch and all later ones fail that have not ended, for this reason unless there is one already.
    pub(crate) fn fail(&self, why: F) {
        let mut failure = lock(&self.failure);
        if failure.is_some() {
            return;
        }
        *failure = Some(why);
        drop(failure);
        self.state.fetch_or(State::FAILED, AcqRel);
        self.wake_sleepers();
    }

    /// Why the group has failed, if it has.
    pub(crate) fn failure(&self) -> Option<F> {
        self.state().failed().then(|| self.reason())
    }

    fn reason(&self) -> F {
        let reason = lock(&self.failure).clone();
        reason.expect("the reason is there before the flag is")
    }

    /// Counts the rank in and returns the epoch.
    fn arrive(&self, rank: usize, lends: bool) -> Result<u64, F> {
        let mut state = self.state();
        let epoch = state.epoch();
        self.arrivals[rank].0.store(epoch.wrapping_add(1), Release);
        let next = loop {
            if state.failed() {
                return Err(self.reason());
            }
            let next = state.after_arrival(lends, self.ranks());
            match self
                .state
                .compare_exchange_weak(state.0, next.0, AcqRel, Acquire)
            {
                Err(now) => state = State(now),
                Ok(_) => break next,
            }
        };
        if next.epoch() != epoch {
            self.wake_sleepers();
        }
        Ok(epoch)
    }

    /// Waits until the epoch ends, and returns whether anything is lent in it.
    fn wait_for_all(
        &self,
        epoch: u64,
        strategy: &mut impl WaitStrategy,
        late: impl Fn(Vec<usize>) -> Option<F>,
    ) -> Result<bool, F> {
        loop {
            let state = self.state();
            // First of all: an epoch that ended is one that all ranks passed, even if the group has failed since.
            if state.epoch() != epoch {
                return Ok(state.lent());
            }
            if state.failed() {
                return Err(self.reason());
            }
            match strategy.step() {
                Step::GiveUp => self.give_up(state, strategy, &late),
                step => self.pause(step, || self.state() == state),
            }
        }
    }

    /// Fails the group because of the missing ranks, unless they are on their way or the state has changed since
    /// `state` was read.
    fn give_up(
        &self,
        state: State,
        strategy: &mut impl WaitStrategy,
        late: &impl Fn(Vec<usize>) -> Option<F>,
    ) {
        let after = state.epoch().wrapping_add(1);
        let arrived = |rank: &usize| self.arrivals[*rank].0.load(Acquire) == after;
        let missing: Vec<usize> = (0..self.arrivals.len())
            .filter(|rank| !arrived(rank))
            .collect();
        // A rank has said that it arrives and is not counted yet.
        if missing.len() as u64 + state.count() != self.ranks() {
            return yield_now();
        }
        let Some(late) = late(missing) else {
            strategy.restart();
            return yield_now();
        };
        let mut failure = lock(&self.failure);
        let failed = State(state.0 | State::FAILED);
        let swap = self
            .state
            .compare_exchange(state.0, failed.0, AcqRel, Acquire);
        if swap.is_ok() && failure.is_none() {
            // A rank that sees the flag waits for the lock, and then there is a reason.
            *failure = Some(late);
        }
        drop(failure);
        self.wake_sleepers();
    }

    /// Counts the rank out of an epoch in which something was lent, and waits for the others.
    fn leave(&self, strategy: &mut impl WaitStrategy) {
        let before = self.done.fetch_add(1, AcqRel);
        let all = (before / self.ranks() + 1) * self.ranks();
        if before + 1 == all {
            return self.wake_sleepers();
        }
        loop {
            let done = self.done.load(Acquire);
            if done >= all {
                return;
            }
            let step = match strategy.step() {
                Step::GiveUp => Step::Sleep(Duration::from_secs(1)),
                step => step,
            };
            self.pause(step, || self.done.load(Acquire) == done);
        }
    }

    fn pause(&self, step: Step, nothing_new: impl Fn() -> bool) {
        match step {
            Step::Spin => spin_loop(),
            Step::Yield | Step::GiveUp => yield_now(),
            Step::Sleep(limit) => self.sleep(limit, nothing_new),
        }
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

    /// Wakes the sleepers, after a change.
    fn wake_sleepers(&self) {
        fence(SeqCst);
        if self.sleepers.load(Acquire) > 0 {
            // Once we have held the lock, no rank is between looking and sleeping.
            drop(lock(&self.sleep));
            self.wakeup.notify_all();
        }
    }
}

/// Leaves an epoch in which something was lent, on every way out.
struct Leave<'a, F: Clone, W: WaitStrategy> {
    barrier: &'a Barrier<F>,
    strategy: W,
}

impl<F: Clone, W: WaitStrategy> Drop for Leave<'_, F, W> {
    fn drop(&mut self) {
        self.barrier.leave(&mut self.strategy);
    }
}

/// A rank that panicked left consistent data under a lock.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(|poison| poison.into_inner())
}
