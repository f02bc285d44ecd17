//! How tasks of different contexts wait for each other: counters, tasks that are done, and which task waits for what.
//!
//! Conditions are evaluated under one lock whenever something changes, and a condition that held once counts as held.
//! So a counter that is raised and immediately set back still ends the waits for it.
//!
//! A counter has a value for each rank. A wait for it is one for each of these values.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt;
use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind};

use super::basics::{lock, panicked};
use super::condition::{Condition, Conditions, Request};
use crate::sync::{Arc, AtomicBool, AtomicU64, AtomicUsize, Condvar, Duration, Mutex, Ordering};

/// How many counters there can be at once: as many as a context can hold objects.
const MAX_COUNTERS: usize = 1 << 24;

/// How many ranks a message about a counter names.
const MAX_RANKS_SHOWN: usize = 8;

/// How often a transport is asked whether it is done.
const POLL: Duration = Duration::from_micros(50);

/// The wait registry: one for a process.
#[derive(Debug)]
pub(crate) struct WaitRegistry {
    /// How many counters there can be at once.
    room: usize,
    /// How many values a counter has.
    ranks: usize,
    state: Mutex<State>,
    changed: Condvar,
    /// Counts events, so that a waiting thread can tell that nothing happened.
    progress: AtomicU64,
    /// How many bodies run on workers.
    running: AtomicUsize,
}

/// What runs on callers' threads. Each queue counts for itself, as a count that all threads write would slow each of
/// them down.
#[derive(Debug, Default)]
pub(crate) struct Activity(AtomicU64);

impl Activity {
    /// A body begins, or ends. One thread at a time may say so.
    #[inline]
    pub(crate) fn turn(&self) {
        let turns = self.0.load(Ordering::Relaxed);
        self.0.store(turns.wrapping_add(1), Ordering::Relaxed);
    }

    /// How often a body began or ended, unless one runs.
    fn turns(&self) -> Option<u64> {
        let turns = self.0.load(Ordering::Relaxed);
        turns.is_multiple_of(2).then_some(turns)
    }
}

#[derive(Debug, Default)]
struct State {
    last: u64,
    /// The shot that made the counters.
    shot: Option<u64>,
    /// Their values, one for each rank.
    counters: HashMap<u64, Box<[i64]>>,
    /// Tasks that others may wait for and that are not done.
    unfinished: HashSet<u64>,
    waiting: BTreeMap<u64, Waiting>,
    /// What each queue does on its callers' threads.
    callers: Vec<Arc<Activity>>,
}

/// A task that waits.
#[derive(Debug)]
struct Waiting {
    /// The task and its context.
    who: String,
    open: Vec<Open>,
    /// What has to be asked again and again.
    requests: Vec<Box<dyn Request>>,
    failed: Option<WaitError>,
}

/// A condition that does not hold yet and that the registry can look at by itself.
#[derive(Debug)]
enum Open {
    Counter {
        counter: u64,
        at_least: i64,
        /// The ranks whose values were too low so far.
        low: Vec<usize>,
    },
    Task {
        task: u64,
        name: String,
    },
}

/// Why the registry refuses.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum WaitError {
    #[error("there is no counter with handle {counter}; it was freed, or it never was one")]
    NoCounter { counter: i64 },
    #[error("there are {limit} counters, which is as many as there can be; free some first")]
    TooManyCounters { limit: usize },
    #[error("counter {counter} was freed while this waited for it to reach {at_least}")]
    Freed { counter: u64, at_least: i64 },
    #[error("counter {counter}{} is {value}; adding {added} does not fit 64 bits", of_rank(*.rank))]
    Overflow {
        counter: u64,
        /// Whose value it is, where there are several ranks.
        rank: Option<usize>,
        value: i64,
        added: i64,
    },
    #[error("the wait was given up, as the context was closed")]
    Cancelled,
    #[error("{0}")]
    Request(String),
}

/// The rank behind a counter's handle in a message, where there are several.
pub(crate) fn of_rank(rank: Option<usize>) -> String {
    rank.map_or_else(String::new, |rank| format!(" of rank {rank}"))
}

impl Default for WaitRegistry {
    fn default() -> Self {
        Self::with_room(MAX_COUNTERS)
    }
}

impl WaitRegistry {
    /// A registry for this many ranks, at least one.
    pub(crate) fn for_ranks(ranks: usize) -> Self {
        Self {
            ranks: ranks.max(1),
            ..Self::default()
        }
    }

    /// A registry for one rank, with room for `counters` counters.
    pub(crate) fn with_room(counters: usize) -> Self {
        Self {
            room: counters,
            ranks: 1,
            state: Mutex::default(),
            changed: Condvar::new(),
            progress: AtomicU64::new(0),
            running: AtomicUsize::new(0),
        }
    }

    /// Makes a counter that starts at 0. Those of earlier shots are freed.
    ///
    /// # Errors
    /// There are too many.
    pub(crate) fn create_counter(&self, shot: Option<u64>) -> Result<i64, WaitError> {
        let mut state = lock(&self.state);
        if state.shot != shot {
            state.free_all();
            state.shot = shot;
            self.tell();
        }
        if state.counters.len() >= self.room {
            return Err(WaitError::TooManyCounters { limit: self.room });
        }
        let handle = state.number();
        state.counters.insert(handle, vec![0; self.ranks].into());
        Ok(handle.cast_signed())
    }

    /// How many values a counter has.
    pub(crate) fn ranks(&self) -> usize {
        self.ranks
    }

    /// A counter's value on rank 0.
    pub(crate) fn counter(&self, counter: i64) -> Result<i64, WaitError> {
        lock(&self.state).find(counter).map(|(_, values)| values[0])
    }

    /// Adds to a counter on every rank, or on none if a sum does not fit.
    pub(crate) fn add(&self, counter: i64, added: i64) -> Result<(), WaitError> {
        self.add_on(0..self.ranks, counter, added)
    }

    /// Sets a counter on every rank.
    pub(crate) fn set(&self, counter: i64, value: i64) -> Result<(), WaitError> {
        self.set_on(0..self.ranks, counter, value)
    }

    /// Adds to a counter on these ranks, or on none if a sum does not fit.
    pub(crate) fn add_on(
        &self,
        ranks: Range<usize>,
        counter: i64,
        added: i64,
    ) -> Result<(), WaitError> {
        let several = self.ranks > 1;
        self.update(ranks, counter, |counter, rank, value| {
            value.checked_add(added).ok_or(WaitError::Overflow {
                counter,
                rank: several.then_some(rank),
                value,
                added,
            })
        })
    }

    /// Sets a counter on these ranks.
    pub(crate) fn set_on(
        &self,
        ranks: Range<usize>,
        counter: i64,
        value: i64,
    ) -> Result<(), WaitError> {
        self.update(ranks, counter, |_, _, _| Ok(value))
    }

    /// Gives a counter its next values on these ranks: on all of them, or on none.
    fn update(
        &self,
        ranks: Range<usize>,
        counter: i64,
        next: impl Fn(u64, usize, i64) -> Result<i64, WaitError>,
    ) -> Result<(), WaitError> {
        let mut state = lock(&self.state);
        let (handle, values) = state.find(counter)?;
        let mut values: Box<[i64]> = values.into();
        for rank in ranks {
            values[rank] = next(handle, rank, values[rank])?;
        }
        state.meet_counter(handle, &values);
        state.counters.insert(handle, values);
        self.tell();
        Ok(())
    }

    /// Frees a counter. Waits for it fail.
    pub(crate) fn free(&self, counter: i64) -> Result<(), WaitError> {
        let mut state = lock(&self.state);
        let (handle, _) = state.find(counter)?;
        state.free(handle);
        self.tell();
        Ok(())
    }

    /// A number for a task that others will wait for.
    pub(crate) fn begin_task(&self) -> u64 {
        let mut state = lock(&self.state);
        let task = state.number();
        state.unfinished.insert(task);
        task
    }

    /// The task is done.
    pub(crate) fn finish_task(&self, done: u64) {
        let mut state = lock(&self.state);
        state.unfinished.remove(&done);
        state.meet(|open| matches!(open, Open::Task { task, .. } if *task == done));
        self.tell();
    }

    /// Waits until all conditions hold. `who` is the task, for messages.
    ///
    /// # Errors
    /// A condition can never hold, or `cancelled` is set while this waits.
    pub(crate) fn wait(
        &self,
        who: fmt::Arguments<'_>,
        conditions: Conditions,
        cancelled: &AtomicBool,
    ) -> Result<(), WaitError> {
        if conditions.is_empty() {
            return Ok(());
        }
        let who = who.to_string();
        let mut state = lock(&self.state);
        let waiting = state.begin_wait(who, conditions)?;
        let number = state.number();
        state.waiting.insert(number, waiting);
        let outcome = loop {
            if let Some(outcome) = state.look(number, cancelled) {
                break outcome;
            }
            state = if state.waiting[&number].requests.is_empty() {
                let woken = self.changed.wait(state);
                woken.unwrap_or_else(|poisoned| poisoned.into_inner())
            } else {
                let woken = self.changed.wait_timeout(state, POLL);
                woken.unwrap_or_else(|poisoned| poisoned.into_inner()).0
            };
        };
        let over = state.waiting.remove(&number);
        drop(state);
        // A transport may take its time to take back what it was asked for, so outside the lock.
        drop(over);
        outcome
    }

    /// Has every waiting task check whether it was cancelled.
    pub(crate) fn wake(&self) {
        // Under the lock, so that no task is between its check and its wait.
        let _state = lock(&self.state);
        self.changed.notify_all();
    }

    /// Which task waits for what, in the order in which the waits began.
    pub(crate) fn waiting(&self) -> String {
        let state = lock(&self.state);
        let waits = state
            .waiting
            .values()
            .map(|waiting| state.describe(waiting));
        let waits: Vec<_> = waits.collect();
        if waits.is_empty() {
            "no task waits for another".into()
        } else {
            waits.join("; ")
        }
    }

    /// A body begins to run.
    pub(crate) fn enter(&self) {
        self.running.fetch_add(1, Ordering::Relaxed);
    }

    /// A body has returned.
    pub(crate) fn leave(&self) {
        self.progress.fetch_add(1, Ordering::Relaxed);
        self.running.fetch_sub(1, Ordering::Relaxed);
    }

    /// A count of what one more queue does on its callers' threads.
    pub(crate) fn caller(&self) -> Arc<Activity> {
        let activity = Arc::default();
        lock(&self.state).callers.push(Arc::clone(&activity));
        activity
    }

    /// A count of the events so far; none while a body runs, as an event will follow.
    pub(crate) fn standstill(&self) -> Option<u64> {
        let running = self.running.load(Ordering::Relaxed);
        let progress = self.progress.load(Ordering::Relaxed);
        let state = lock(&self.state);
        let mut callers = state.callers.iter();
        let turns = callers.try_fold(progress, |sum, caller| {
            caller.turns().map(|turns| sum.wrapping_add(turns))
        });
        turns.filter(|_| running == 0)
    }

    fn tell(&self) {
        self.progress.fetch_add(1, Ordering::Relaxed);
        self.changed.notify_all();
    }
}

impl State {
    fn find(&self, counter: i64) -> Result<(u64, &[i64]), WaitError> {
        let handle = counter.cast_unsigned();
        let found = self.counters.get(&handle);
        found
            .map(|values| (handle, &**values))
            .ok_or(WaitError::NoCounter { counter })
    }

    /// Takes the conditions that hold now off every list.
    fn meet(&mut self, holds: impl Fn(&mut Open) -> bool) {
        for waiting in self.waiting.values_mut() {
            waiting.open.retain_mut(|open| !holds(open));
        }
    }

    /// The same for those of a counter with these values.
    fn meet_counter(&mut self, handle: u64, values: &[i64]) {
        self.meet(|open| match open {
            Open::Counter {
                counter,
                at_least,
                low,
            } if *counter == handle => {
                low.retain(|rank| values[*rank] < *at_least);
                low.is_empty()
            }
            _ => false,
        });
    }

    /// A number that nothing had before.
    fn number(&mut self) -> u64 {
        self.last += 1;
        self.last
    }

    /// Frees a counter; waits for it fail.
    fn free(&mut self, handle: u64) {
        self.counters.remove(&handle);
        for waiting in self.waiting.values_mut() {
            waiting.counter_freed(handle);
        }
    }

    /// Frees every counter; waits for one fail.
    fn free_all(&mut self) {
        let freed: Vec<u64> = self.counters.drain().map(|(handle, _)| handle).collect();
        freed.into_iter().for_each(|handle| self.free(handle));
    }

    /// A wait for the conditions that do not hold yet.
    fn begin_wait(&self, who: String, conditions: Conditions) -> Result<Waiting, WaitError> {
        let (mut open, mut requests) = (Vec::new(), Vec::new());
        for condition in conditions.into_vec() {
            match condition {
                Condition::Request(request) => requests.push(request),
                Condition::Task { task, name } if self.unfinished.contains(&task) => {
                    open.push(Open::Task { task, name });
                }
                Condition::Task { .. } => {}
                Condition::Counter { counter, at_least } => {
                    let (_, values) = self.find(counter.cast_signed())?;
                    open.extend(Open::of_counter(counter, at_least, values));
                }
            }
        }
        Ok(Waiting {
            who,
            open,
            requests,
            failed: None,
        })
    }

    /// How a wait ends, if it does now.
    fn look(&mut self, number: u64, cancelled: &AtomicBool) -> Option<Result<(), WaitError>> {
        self.waiting.get_mut(&number)?.outcome(cancelled)
    }

    fn describe(&self, waiting: &Waiting) -> String {
        let open = waiting.open.iter().map(|open| self.describe_open(open));
        let requests = waiting.requests.iter().map(|request| request.describe());
        let all: Vec<String> = open.chain(requests).collect();
        format!("{} waits for {}", waiting.who, all.join(" and "))
    }

    fn describe_open(&self, open: &Open) -> String {
        match open {
            Open::Task { name, .. } => name.clone(),
            Open::Counter {
                counter,
                at_least,
                low,
            } => {
                let values = self.counters.get(counter).map_or(&[][..], |values| values);
                let values = describe_values(values, low);
                format!("counter {counter} to reach {at_least} (it is {values})")
            }
        }
    }
}

/// The values of a counter on the ranks where it is too low.
fn describe_values(values: &[i64], low: &[usize]) -> String {
    let value = |rank: &usize| values.get(*rank).copied().unwrap_or(0);
    if values.len() <= 1 {
        return value(&0).to_string();
    }
    let of_rank = |rank: &usize| format!("{} on rank {rank}", value(rank));
    let mut all: Vec<String> = low.iter().take(MAX_RANKS_SHOWN).map(of_rank).collect();
    if let Some(more @ 1..) = low.len().checked_sub(MAX_RANKS_SHOWN) {
        all.push(format!("too low on {more} more"));
    }
    all.join(", ")
}

impl Open {
    /// A wait for a counter with these values, if one of them is too low.
    fn of_counter(counter: u64, at_least: i64, values: &[i64]) -> Option<Self> {
        let is_low = |rank: &usize| values[*rank] < at_least;
        let low: Vec<usize> = (0..values.len()).filter(is_low).collect();
        (!low.is_empty()).then_some(Self::Counter {
            counter,
            at_least,
            low,
        })
    }
}

impl Waiting {
    fn counter_freed(&mut self, handle: u64) {
        let lost = self.open.iter().find_map(|open| match *open {
            Open::Counter {
                counter, at_least, ..
            } if counter == handle => Some(at_least),
            _ => None,
        });
        if let Some(at_least) = lost {
            self.failed = Some(WaitError::Freed {
                counter: handle,
                at_least,
            });
        }
    }

    /// How the wait ends, if it does now.
    fn outcome(&mut self, cancelled: &AtomicBool) -> Option<Result<(), WaitError>> {
        if let Some(error) = &self.failed {
            return Some(Err(error.clone()));
        }
        if let Err(text) = drop_finished(&mut self.requests) {
            return Some(Err(WaitError::Request(text)));
        }
        if self.open.is_empty() && self.requests.is_empty() {
            return Some(Ok(()));
        }
        let cancelled = cancelled.load(Ordering::Acquire);
        cancelled.then_some(Err(WaitError::Cancelled))
    }
}

fn drop_finished(requests: &mut Vec<Box<dyn Request>>) -> Result<(), String> {
    let mut outcome = Ok(());
    requests.retain_mut(|request| match test(request.as_mut()) {
        Ok(done) => !done,
        Err(text) => {
            outcome = Err(format!("{}: {text}", request.describe()));
            false
        }
    });
    outcome
}

/// Asks a transport. A panic of it must not take the worker along, which many may wait for.
fn test(request: &mut dyn Request) -> Result<bool, String> {
    let tested = catch_unwind(AssertUnwindSafe(|| request.test()));
    tested.unwrap_or_else(|panic| Err(panicked(panic.as_ref())))
}
