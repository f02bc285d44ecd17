//! What tasks of different contexts tell each other: counters, tasks that are done, and who waits for what.
//!
//! A condition is looked at under one lock whenever something changes, and what held once counts as held. So a counter that
//! is raised and set back at once still lets those go who waited for it.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt::{self, Write as _};

use super::condition::{Condition, Conditions, Request};
use super::lock;
use crate::sync::{AtomicBool, AtomicU64, AtomicUsize, Condvar, Duration, Mutex, Ordering};

/// How often a transport is asked whether it is done.
const POLL: Duration = Duration::from_micros(50);

/// The board. One for the library.
#[derive(Debug, Default)]
pub(crate) struct Board {
    state: Mutex<State>,
    changed: Condvar,
    /// Counts what happens, so that somebody who waits can tell that nothing did.
    progress: AtomicU64,
    /// Bodies that run.
    running: AtomicUsize,
}

#[derive(Debug, Default)]
struct State {
    last: u64,
    counters: HashMap<u64, Counter>,
    /// Tasks that others may wait for and that are not done.
    unfinished: HashSet<u64>,
    waiting: BTreeMap<u64, Waiting>,
}

#[derive(Debug)]
struct Counter {
    value: i64,
    /// The shot that made it.
    shot: Option<u64>,
}

/// A task that waits.
#[derive(Debug)]
struct Waiting {
    /// The task and its context.
    who: String,
    open: Vec<Open>,
    failed: Option<BoardError>,
}

/// A condition that does not hold yet and that the board can look at by itself.
#[derive(Debug)]
enum Open {
    Counter { counter: u64, at_least: i64 },
    Task { task: u64, name: String },
}

/// Why the board refuses.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum BoardError {
    #[error("there is no counter with handle {counter}; it was freed, or it never was one")]
    NoCounter { counter: i64 },
    #[error("counter {counter} was freed while this waited for it to reach {at_least}")]
    Freed { counter: u64, at_least: i64 },
    #[error("counter {counter} is {value}; adding {added} does not fit 64 bits")]
    Overflow {
        counter: u64,
        value: i64,
        added: i64,
    },
    #[error("the wait was given up, as the context was closed")]
    Cancelled,
    #[error("{0}")]
    Request(String),
}

impl Board {
    /// Makes a counter that starts at 0. Those of earlier shots are freed.
    pub(crate) fn create_counter(&self, shot: Option<u64>) -> i64 {
        let mut state = lock(&self.state);
        state.counters.retain(|_, counter| counter.shot == shot);
        state.last += 1;
        let handle = state.last;
        state.counters.insert(handle, Counter { value: 0, shot });
        handle.cast_signed()
    }

    /// A counter's value.
    pub(crate) fn counter(&self, counter: i64) -> Result<i64, BoardError> {
        lock(&self.state).find(counter).map(|(_, value)| value)
    }

    /// Adds to a counter.
    pub(crate) fn add(&self, counter: i64, added: i64) -> Result<(), BoardError> {
        self.update(counter, |counter, value| {
            value.checked_add(added).ok_or(BoardError::Overflow {
                counter,
                value,
                added,
            })
        })
    }

    /// Sets a counter.
    pub(crate) fn set(&self, counter: i64, value: i64) -> Result<(), BoardError> {
        self.update(counter, |_, _| Ok(value))
    }

    fn update(
        &self,
        counter: i64,
        next: impl FnOnce(u64, i64) -> Result<i64, BoardError>,
    ) -> Result<(), BoardError> {
        let mut state = lock(&self.state);
        let (handle, value) = state.find(counter)?;
        let value = next(handle, value)?;
        if let Some(counter) = state.counters.get_mut(&handle) {
            counter.value = value;
        }
        state.meet(|open| {
            matches!(*open, Open::Counter { counter, at_least } if counter == handle && value >= at_least)
        });
        self.tell();
        Ok(())
    }

    /// Frees a counter. Who waits for it is told.
    pub(crate) fn free(&self, counter: i64) -> Result<(), BoardError> {
        let mut state = lock(&self.state);
        let (handle, _) = state.find(counter)?;
        state.counters.remove(&handle);
        for waiting in state.waiting.values_mut() {
            waiting.counter_freed(handle);
        }
        self.tell();
        Ok(())
    }

    /// A number for a task that others will wait for.
    pub(crate) fn begin_task(&self) -> u64 {
        let mut state = lock(&self.state);
        state.last += 1;
        let task = state.last;
        state.unfinished.insert(task);
        task
    }

    /// The task is done.
    pub(crate) fn finish_task(&self, done: u64) {
        let mut state = lock(&self.state);
        state.unfinished.remove(&done);
        state.meet(|open| matches!(*open, Open::Task { task, .. } if task == done));
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
    ) -> Result<(), BoardError> {
        if conditions.is_empty() {
            return Ok(());
        }
        let mut requests = Vec::new();
        let mut state = lock(&self.state);
        let open = state.still_open(conditions, &mut requests)?;
        state.last += 1;
        let number = state.last;
        let waiting = Waiting {
            who: who.to_string(),
            open,
            failed: None,
        };
        state.waiting.insert(number, waiting);
        let outcome = loop {
            if let Some(outcome) = state.waiting[&number].outcome(&mut requests, cancelled) {
                break outcome;
            }
            state = if requests.is_empty() {
                let woken = self.changed.wait(state);
                woken.unwrap_or_else(|poisoned| poisoned.into_inner())
            } else {
                let woken = self.changed.wait_timeout(state, POLL);
                woken.unwrap_or_else(|poisoned| poisoned.into_inner()).0
            };
        };
        state.waiting.remove(&number);
        outcome
    }

    /// Has everybody who waits look at whether they were cancelled.
    pub(crate) fn wake(&self) {
        // Under the lock, so that nobody is between looking and waiting.
        let _state = lock(&self.state);
        self.changed.notify_all();
    }

    /// Who waits for what, in the order in which they began to.
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

    /// How much has happened so far, or nothing while a body runs, as then something will.
    pub(crate) fn standstill(&self) -> Option<u64> {
        let running = self.running.load(Ordering::Relaxed);
        (running == 0).then(|| self.progress.load(Ordering::Relaxed))
    }

    fn tell(&self) {
        self.progress.fetch_add(1, Ordering::Relaxed);
        self.changed.notify_all();
    }
}

impl State {
    fn find(&self, counter: i64) -> Result<(u64, i64), BoardError> {
        let handle = counter.cast_unsigned();
        let found = self.counters.get(&handle);
        found
            .map(|counter| (handle, counter.value))
            .ok_or(BoardError::NoCounter { counter })
    }

    /// Takes the conditions that hold now off every list.
    fn meet(&mut self, holds: impl Fn(&Open) -> bool) {
        for waiting in self.waiting.values_mut() {
            waiting.open.retain(|open| !holds(open));
        }
    }

    /// The conditions that do not hold yet.
    fn still_open(
        &self,
        conditions: Conditions,
        requests: &mut Vec<Box<dyn Request>>,
    ) -> Result<Vec<Open>, BoardError> {
        let mut open = Vec::new();
        for condition in conditions.into_vec() {
            match condition {
                Condition::Request(request) => requests.push(request),
                Condition::Task { task, name } if self.unfinished.contains(&task) => {
                    open.push(Open::Task { task, name });
                }
                Condition::Task { .. } => {}
                Condition::Counter { counter, at_least } => {
                    let (_, value) = self.find(counter.cast_signed())?;
                    open.extend((value < at_least).then_some(Open::Counter { counter, at_least }));
                }
            }
        }
        Ok(open)
    }

    fn describe(&self, waiting: &Waiting) -> String {
        let mut text = format!("{} waits for ", waiting.who);
        for (place, open) in waiting.open.iter().enumerate() {
            text += if place == 0 { "" } else { " and " };
            // Writing to a text cannot fail.
            let _ = match open {
                Open::Task { name, .. } => write!(text, "{name}"),
                Open::Counter { counter, at_least } => {
                    let value = self
                        .counters
                        .get(counter)
                        .map_or(0, |counter| counter.value);
                    write!(
                        text,
                        "counter {counter} to reach {at_least} (it is {value})"
                    )
                }
            };
        }
        if waiting.open.is_empty() {
            text += "other ranks";
        }
        text
    }
}

impl Waiting {
    fn counter_freed(&mut self, handle: u64) {
        let lost = self.open.iter().find_map(|open| match *open {
            Open::Counter { counter, at_least } if counter == handle => Some(at_least),
            _ => None,
        });
        if let Some(at_least) = lost {
            self.failed = Some(BoardError::Freed {
                counter: handle,
                at_least,
            });
        }
    }

    /// How the wait ends, if it does now.
    fn outcome(
        &self,
        requests: &mut Vec<Box<dyn Request>>,
        cancelled: &AtomicBool,
    ) -> Option<Result<(), BoardError>> {
        if let Some(error) = &self.failed {
            return Some(Err(error.clone()));
        }
        if let Err(text) = drop_finished(requests) {
            return Some(Err(BoardError::Request(text)));
        }
        if self.open.is_empty() && requests.is_empty() {
            return Some(Ok(()));
        }
        let cancelled = cancelled.load(Ordering::Acquire);
        cancelled.then_some(Err(BoardError::Cancelled))
    }
}

fn drop_finished(requests: &mut Vec<Box<dyn Request>>) -> Result<(), String> {
    let mut outcome = Ok(());
    requests.retain_mut(|request| match request.test() {
        Ok(done) => !done,
        Err(text) => {
            outcome = Err(format!("{}: {text}", request.describe()));
            false
        }
    });
    outcome
}
