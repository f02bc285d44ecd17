//! Where ranks meet: nobody goes on before all have come, and nobody goes away while another may still read what it lent.
//!
//! The idea: **one word decides**. It holds the number of the meeting, how many ranks have come to it and whether the group has
//! failed. A rank comes by one compare-and-swap, and the swap of the last one opens the meeting; to give up is a swap of the same word.
//! So a meeting either opens for all ranks or for none, and a rank that gives up knows that nobody will look at what it published.
//! A meeting that has opened has no time limit: its ranks are past all waiting for one another's program, only copying and
//! adding lie ahead of them, and each waits for the others before it leaves where anything was lent.
//!
//! The file knows no memory and no clock, and takes its primitives from `super::sync`, so that the model checkers in `tests/`
//! run this very file.

use super::sync::{
    AtomicU64, AtomicUsize, Condvar, Mutex, MutexGuard,
    Ordering::{AcqRel, Acquire, Release, SeqCst},
    fence, spin_loop, yield_now,
};
use std::time::Duration;

/// What a waiting rank does next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    /// Look again at once.
    Spin,
    /// Let another thread run, then look again.
    Yield,
    /// Sleep until something happens, for at most this long.
    Sleep(Duration),
    /// Stop waiting, unless those who are missing are on their way.
    GiveUp,
}

/// How a rank waits; one value a wait.
pub(crate) trait Patience {
    /// What to do next, having looked in vain.
    fn step(&mut self) -> Step;

    /// Waits on as if it had just begun to, having given up in vain.
    fn renew(&mut self) {}
}

/// The deciding word, from the lowest bit: 16 bits of ranks that have come, three flags, the number of the meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct State(u64);

impl State {
    const COUNT: u64 = (1 << 16) - 1;
    const FAILED: u64 = 1 << 16;
    /// A rank that has come to this meeting lends something.
    const LENDS: u64 = 1 << 17;
    /// A rank lent something to the meeting before.
    const LENT: u64 = 1 << 18;
    const MEETING: u32 = 19;

    fn meeting(self) -> u64 {
        self.0 >> Self::MEETING
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

    /// After one of `ranks` ranks has come, which may open the meeting. The number of a meeting may wrap around.
    fn after_arrival(self, lends: bool, ranks: u64) -> Self {
        let lends = if lends { self.0 | Self::LENDS } else { self.0 } & Self::LENDS;
        if self.count() + 1 < ranks {
            return Self((self.0 | lends) + 1);
        }
        let lent = if lends == 0 { 0 } else { Self::LENT };
        Self((self.meeting().wrapping_add(1) << Self::MEETING) | lent)
    }
}

/// A rank's arrivals, in a cache line of its own.
#[derive(Debug)]
#[repr(align(128))]
struct Arrivals(AtomicU64);

/// The meeting point of a fixed number of ranks. `F` says why the group failed, once it has.
#[derive(Debug)]
pub(crate) struct Rendezvous<F> {
    state: AtomicU64,
    /// How many times a rank was done with a meeting that lent something.
    done: AtomicU64,
    /// The meeting after the last one that each rank came to, written before it counts: who is missing, for messages.
    arrivals: Box<[Arrivals]>,
    failure: Mutex<Option<F>>,
    sleepers: AtomicUsize,
    bed: Mutex<()>,
    bell: Condvar,
}

impl<F: Clone> Rendezvous<F> {
    /// A meeting point for `ranks` ranks, at least 1 and at most 65,535.
    pub(crate) fn new(ranks: usize) -> Self {
        Self {
            state: AtomicU64::new(0),
            done: AtomicU64::new(0),
            arrivals: (0..ranks).map(|_| Arrivals(AtomicU64::new(0))).collect(),
            failure: Mutex::new(None),
            sleepers: AtomicUsize::new(0),
            bed: Mutex::new(()),
            bell: Condvar::new(),
        }
    }

    fn ranks(&self) -> u64 {
        self.arrivals.len() as u64
    }

    fn state(&self) -> State {
        State(self.state.load(Acquire))
    }

    /// The number of the meeting that the calling rank comes to next. It cannot change before that rank comes.
    pub(crate) fn upcoming(&self) -> u64 {
        self.state().meeting()
    }

    /// Waits until all ranks have come, runs `work`, and, where any rank lends something, waits until all have run theirs, also if
    /// `work` panics. `late` makes a failure of the ranks that are missing when patience ends; where it makes none, patience begins anew.
    ///
    /// # Errors
    /// The group has failed; `work` was not run, and no rank runs its work of this meeting.
    pub(crate) fn meet<P: Patience, R>(
        &self,
        rank: usize,
        lends: bool,
        patience: impl Fn() -> P,
        late: impl Fn(Vec<usize>) -> Option<F>,
        work: impl FnOnce() -> R,
    ) -> Result<R, F> {
        let meeting = self.come(rank, lends)?;
        let lent = self.wait_for_all(meeting, &mut patience(), late)?;
        let _leave = lent.then(|| Leave {
            rendezvous: self,
            patience: patience(),
        });
        Ok(work())
    }

    /// Makes this and all later meetings fail that have not opened, for this reason unless there is one already.
    pub(crate) fn fail(&self, why: F) {
        let mut failure = lock(&self.failure);
        if failure.is_some() {
            return;
        }
        *failure = Some(why);
        drop(failure);
        self.state.fetch_or(State::FAILED, AcqRel);
        self.ring();
    }

    /// Why the group has failed, if it has.
    pub(crate) fn failure(&self) -> Option<F> {
        self.state().failed().then(|| self.reason())
    }

    fn reason(&self) -> F {
        let reason = lock(&self.failure).clone();
        reason.expect("the reason is there before the flag is")
    }

    /// Counts the rank in and returns the number of the meeting.
    fn come(&self, rank: usize, lends: bool) -> Result<u64, F> {
        let mut state = self.state();
        let meeting = state.meeting();
        self.arrivals[rank]
            .0
            .store(meeting.wrapping_add(1), Release);
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
        if next.meeting() != meeting {
            self.ring();
        }
        Ok(meeting)
    }

    /// Waits until the meeting opens, and returns whether anything is lent to it.
    fn wait_for_all(
        &self,
        meeting: u64,
        patience: &mut impl Patience,
        late: impl Fn(Vec<usize>) -> Option<F>,
    ) -> Result<bool, F> {
        loop {
            let state = self.state();
            // First of all: a meeting that opened takes place, even if the group has failed since.
            if state.meeting() != meeting {
                return Ok(state.lent());
            }
            if state.failed() {
                return Err(self.reason());
            }
            match patience.step() {
                Step::GiveUp => self.give_up(state, patience, &late),
                step => self.pause(step, || self.state() == state),
            }
        }
    }

    /// Fails the group for the sake of those who are missing, unless they are on their way or something happened after `state` was seen.
    fn give_up(
        &self,
        state: State,
        patience: &mut impl Patience,
        late: &impl Fn(Vec<usize>) -> Option<F>,
    ) {
        let after = state.meeting().wrapping_add(1);
        let came = |rank: &usize| self.arrivals[*rank].0.load(Acquire) == after;
        let missing: Vec<usize> = (0..self.arrivals.len())
            .filter(|rank| !came(rank))
            .collect();
        // Somebody is between saying that it comes and being counted.
        if missing.len() as u64 + state.count() != self.ranks() {
            return yield_now();
        }
        let Some(late) = late(missing) else {
            patience.renew();
            return yield_now();
        };
        let mut failure = lock(&self.failure);
        let failed = State(state.0 | State::FAILED);
        let swap = self
            .state
            .compare_exchange(state.0, failed.0, AcqRel, Acquire);
        if swap.is_ok() && failure.is_none() {
            // Whoever sees the flag waits for the lock, and then there is a reason.
            *failure = Some(late);
        }
        drop(failure);
        self.ring();
    }

    /// Counts the rank out of a meeting that lent something, and waits for the others.
    fn leave(&self, patience: &mut impl Patience) {
        let before = self.done.fetch_add(1, AcqRel);
        let all = (before / self.ranks() + 1) * self.ranks();
        if before + 1 == all {
            return self.ring();
        }
        loop {
            let done = self.done.load(Acquire);
            if done >= all {
                return;
            }
            let step = match patience.step() {
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
        let bed = lock(&self.bed);
        // In this order, with a fence on both sides: who changes something afterwards sees a sleeper, who did so before is seen here.
        self.sleepers.fetch_add(1, AcqRel);
        fence(SeqCst);
        if nothing_new() {
            drop(self.bell.wait_timeout(bed, limit));
        }
        self.sleepers.fetch_sub(1, AcqRel);
    }

    /// Wakes the sleepers, after a change.
    fn ring(&self) {
        fence(SeqCst);
        if self.sleepers.load(Acquire) > 0 {
            // Nobody is between looking and sleeping once the lock was ours.
            drop(lock(&self.bed));
            self.bell.notify_all();
        }
    }
}

/// Leaves a meeting that lent something, on every way out.
struct Leave<'a, F: Clone, P: Patience> {
    rendezvous: &'a Rendezvous<F>,
    patience: P,
}

impl<F: Clone, P: Patience> Drop for Leave<'_, F, P> {
    fn drop(&mut self) {
        self.rendezvous.leave(&mut self.patience);
    }
}

/// A rank that panicked left nothing half-done under a lock.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(|poison| poison.into_inner())
}
