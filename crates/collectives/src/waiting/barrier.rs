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
//! Where the words lie is for a [`Ground`] to say: on the heap for threads, in shared memory for processes.
//!
//! The file does not use the ranks' data or a clock, and takes its primitives from `super::sync`, so that the model
//! checkers in `tests/` run this same file.

use super::sync::{
    AtomicU64,
    Ordering::{AcqRel, Acquire, Release},
    spin_loop, yield_now,
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

/// Where the words of a barrier lie, how its ranks sleep, and where the reason of a failure is kept. All words begin
/// as 0.
pub(crate) trait Ground {
    /// Says why the group failed, once it has.
    type Failure;

    /// Whether a rank may lend anything: if none may, no rank waits for readers, whatever the words say.
    const LENDS: bool;

    /// How many ranks there are, at least 1 and at most 65,535.
    fn ranks(&self) -> usize;

    /// The word that decides.
    fn state(&self) -> &AtomicU64;

    /// How many times a rank was done with an epoch in which something was lent.
    fn done(&self) -> &AtomicU64;

    /// The epoch after the last one in which a rank arrived, written before the rank is counted: messages use it to
    /// name the missing ranks.
    fn arrival(&self, rank: usize) -> &AtomicU64;

    /// Takes the decision that the group has failed, and if it is taken keeps the reason, unless there is one. A rank
    /// that sees the decision gets a reason.
    fn keep(&self, why: Self::Failure, decide: impl FnOnce() -> bool);

    /// The reason. It is there, or a rank that has decided is about to leave it.
    fn reason(&self) -> Self::Failure;

    /// Sleeps until woken, for at most this long, unless there is something new already.
    fn sleep(&self, limit: Duration, nothing_new: impl Fn() -> bool);

    /// Wakes the sleepers, after a change.
    fn wake(&self);
}

/// How often a rank whose time is over looks whether a rank that has begun to arrive is counted: first it yields, then
/// it sleeps between two looks. A thread may be held up between the two; a process may die there.
const LOOKS: (u32, u32) = (1000, 1100);

/// The barrier of a fixed number of ranks.
#[derive(Debug)]
pub(crate) struct Barrier<G> {
    ground: G,
}

impl<G: Ground> Barrier<G> {
    /// A barrier whose words lie there.
    pub(crate) fn new(ground: G) -> Self {
        Self { ground }
    }

    /// Where the words lie.
    #[cfg_attr(not(target_os = "linux"), allow(dead_code))] // Processes need it.
    pub(crate) fn ground(&self) -> &G {
        &self.ground
    }

    fn ranks(&self) -> u64 {
        self.ground.ranks() as u64
    }

    fn state(&self) -> State {
        State(self.ground.state().load(Acquire))
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
        late: impl Fn(Vec<usize>) -> Option<G::Failure>,
        work: impl FnOnce() -> R,
    ) -> Result<R, G::Failure> {
        let epoch = self.arrive(rank, lends)?;
        let lent = self.wait_for_all(epoch, &mut strategy(), late)?;
        let _leave = (G::LENDS && lent).then(|| Leave {
            barrier: self,
            strategy: strategy(),
        });
        Ok(work())
    }

    /// Makes this epoch and all later ones fail that have not ended, for this reason unless there is one already.
    pub(crate) fn fail(&self, why: G::Failure) {
        self.ground.keep(why, || {
            self.ground.state().fetch_or(State::FAILED, AcqRel);
            true
        });
        self.ground.wake();
    }

    /// Why the group has failed, if it has.
    pub(crate) fn failure(&self) -> Option<G::Failure> {
        self.state().failed().then(|| self.ground.reason())
    }

    /// Counts the rank in and returns the epoch.
    fn arrive(&self, rank: usize, lends: bool) -> Result<u64, G::Failure> {
        let mut state = self.state();
        let epoch = state.epoch();
        let arrival = self.ground.arrival(rank);
        arrival.store(epoch.wrapping_add(1), Release);
        let next = loop {
            if state.failed() {
                return Err(self.ground.reason());
            }
            let next = state.after_arrival(lends, self.ranks());
            match self
                .ground
                .state()
                .compare_exchange_weak(state.0, next.0, AcqRel, Acquire)
            {
                Err(now) => state = State(now),
                Ok(_) => break next,
            }
        };
        if next.epoch() != epoch {
            self.ground.wake();
        }
        Ok(epoch)
    }

    /// Waits until the epoch ends, and returns whether anything is lent in it.
    fn wait_for_all(
        &self,
        epoch: u64,
        strategy: &mut impl WaitStrategy,
        late: impl Fn(Vec<usize>) -> Option<G::Failure>,
    ) -> Result<bool, G::Failure> {
        let mut looks = 0;
        loop {
            let state = self.state();
            // First of all: an epoch that ended is one that all ranks passed, even if the group has failed since.
            if state.epoch() != epoch {
                return Ok(state.lent());
            }
            if state.failed() {
                return Err(self.ground.reason());
            }
            match strategy.step() {
                Step::GiveUp => self.give_up(state, strategy, &mut looks, &late),
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
        looks: &mut u32,
        late: &impl Fn(Vec<usize>) -> Option<G::Failure>,
    ) {
        let Some(missing) = self.missing(state, *looks) else {
            *looks += 1;
            let short = *looks < LOOKS.0;
            let step = if short {
                Step::Yield
            } else {
                Step::Sleep(Duration::from_millis(1))
            };
            return self.pause(step, || self.state() == state);
        };
        let Some(late) = late(missing) else {
            strategy.restart();
            return yield_now();
        };
        let failed = State(state.0 | State::FAILED);
        self.ground.keep(late, || {
            let word = self.ground.state();
            word.compare_exchange(state.0, failed.0, AcqRel, Acquire)
                .is_ok()
        });
        self.ground.wake();
    }

    /// The ranks that have not arrived; none as long as one has said that it arrives and is not counted yet.
    fn missing(&self, state: State, looks: u32) -> Option<Vec<usize>> {
        let after = state.epoch().wrapping_add(1);
        let arrived = |rank: &usize| self.ground.arrival(*rank).load(Acquire) == after;
        let missing: Vec<usize> = (0..self.ground.ranks())
            .filter(|rank| !arrived(rank))
            .collect();
        let all_counted = missing.len() as u64 + state.count() == self.ranks();
        (all_counted || looks >= LOOKS.1).then_some(missing)
    }

    /// Counts the rank out of an epoch in which something was lent, and waits for the others.
    fn leave(&self, strategy: &mut impl WaitStrategy) {
        let word = self.ground.done();
        let before = word.fetch_add(1, AcqRel);
        let all = (before / self.ranks() + 1) * self.ranks();
        if before + 1 == all {
            return self.ground.wake();
        }
        loop {
            let done = word.load(Acquire);
            if done >= all {
                return;
            }
            let step = match strategy.step() {
                Step::GiveUp => Step::Sleep(Duration::from_secs(1)),
                step => step,
            };
            self.pause(step, || word.load(Acquire) == done);
        }
    }

    fn pause(&self, step: Step, nothing_new: impl Fn() -> bool) {
        match step {
            Step::Spin => spin_loop(),
            Step::Yield | Step::GiveUp => yield_now(),
            Step::Sleep(limit) => self.ground.sleep(limit, nothing_new),
        }
    }
}

/// Leaves an epoch in which something was lent, on every way out.
struct Leave<'a, G: Ground, W: WaitStrategy> {
    barrier: &'a Barrier<G>,
    strategy: W,
}

impl<G: Ground, W: WaitStrategy> Drop for Leave<'_, G, W> {
    fn drop(&mut self) {
        self.barrier.leave(&mut self.strategy);
    }
}
