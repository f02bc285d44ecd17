//! A context's queue: what runs in order, and the results in the order in which they were asked for.

use std::collections::VecDeque;
use std::mem;
use std::panic::{AssertUnwindSafe, catch_unwind};

use super::basics::{Bits, lock, panicked};
use super::ready::Ready;
use super::wait_registry::Activity;
use super::{Conditions, Pool, WaitRegistry};
use crate::sync::{Arc, AtomicBool, Condvar, Duration, Instant, Mutex, MutexGuard, Ordering};

/// Something that a queue runs.
pub(crate) trait Job: Send + Sized + 'static {
    /// What the jobs of a queue work on, one at a time.
    type Target: Send + 'static;
    /// What the callers of a queue share, while jobs run.
    type Front: Default + Send + 'static;
    /// A record of a job that has begun, until it ends.
    type Watch;

    /// Its name in messages.
    fn name(&self) -> &'static str;

    /// Whether it leaves a result.
    fn has_result(&self) -> bool;

    /// How many calls of the program it is.
    fn calls(&self) -> usize;

    /// It begins, as number `number` of those that context `key` has queued, from 1 on.
    fn begin(&self, key: u64, number: u64) -> Self::Watch;

    /// It has ended, with an error in words or without.
    fn end(watch: Self::Watch, outcome: Result<(), &str>);

    /// Does it. `cancelled` is set when its context was given up.
    ///
    /// # Errors
    /// It failed, in words.
    fn run(
        self,
        target: &mut Self::Target,
        cancelled: &AtomicBool,
    ) -> Result<Done<Self::Target>, String>;
}

/// What remains to be done once all conditions hold.
type Finish<H> = Box<dyn FnOnce(&mut H) -> Result<(), String> + Send>;

/// What a body leaves when it returns.
pub(crate) struct Done<H> {
    /// Its result.
    pub(crate) result: Option<Bits>,
    /// What must hold before the task is done.
    pub(crate) conditions: Conditions,
    /// What is done with the target then.
    pub(crate) finish: Option<Finish<H>>,
}

impl<H> Done<H> {
    /// All is done.
    pub(crate) fn now(result: Option<Bits>) -> Self {
        Self {
            result,
            conditions: Conditions::default(),
            finish: None,
        }
    }

    /// All is done once these conditions hold.
    pub(crate) fn when(conditions: Conditions) -> Self {
        Self {
            result: None,
            conditions,
            finish: None,
        }
    }
}

/// What a queue is held to.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Limits {
    /// How many calls may be queued; further callers wait.
    pub(crate) backlog: usize,
    /// How many results may wait to be taken; further ones are refused.
    pub(crate) results: usize,
    /// How long a caller waits while nothing makes progress anywhere in the library.
    pub(crate) standstill: Duration,
}

/// A queue, for one context after another. A key tells them apart; 0 is no context's.
pub(crate) struct Queue<J: Job> {
    state: Mutex<State<J>>,
    /// The only result, if no call came after it.
    ready: Ready,
    changed: Condvar,
    /// Tells a task that waits to give up.
    cancelled: AtomicBool,
    /// Whether a task's body runs on the worker.
    in_body: AtomicBool,
    /// What runs on callers' threads.
    activity: Arc<Activity>,
    waits: Arc<WaitRegistry>,
    pool: Arc<Pool>,
    limits: Limits,
}

struct State<J: Job> {
    key: u64,
    /// None while a worker has it.
    target: Option<J::Target>,
    front: J::Front,
    /// A worker has the target, or is about to take it.
    busy: bool,
    backlog: VecDeque<Entry<J>>,
    /// The calls in `backlog`.
    queued: usize,
    /// How many tasks were queued so far.
    pushed: u64,
    /// In the order of the calls; none while its task is not done.
    results: VecDeque<Option<Bits>>,
    /// How many results went before the first in `results`.
    taken: u64,
    failure: Failure,
    closing: bool,
    /// Threads that wait for a change.
    waiters: usize,
    /// Of a caller that waits in pieces, with [`Queue::wait`].
    watch: Watch,
    /// Of the same caller, for this context alone.
    own: Watch,
}

struct Entry<J> {
    job: J,
    /// Its number among those that were queued.
    number: u64,
    /// The number of its result.
    place: Option<u64>,
}

/// How a task ended.
struct Ended {
    key: u64,
    place: Option<u64>,
    outcome: Result<Option<Bits>, String>,
}

/// The first error of a queued task.
#[derive(Default)]
enum Failure {
    #[default]
    None,
    /// No call has reported it yet.
    Kept(String),
    Told(String),
}

/// Why a queue refuses.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Error {
    /// The key is not that of the open context.
    #[error("context {0} is not open")]
    Closed(u64),
    /// A task that was queued earlier failed; this is its error, with its name.
    #[error("{0}")]
    Earlier(String),
    /// A task failed, and that was told.
    #[error("the context takes no more calls, only gpu_discard, since an earlier one failed: {0}")]
    Broken(String),
    #[error("no result is waiting in context {0}")]
    NoResult(u64),
    /// The program does not take its results.
    #[error(
        "{0} results of this context wait for gpu_get_result, which is as many as limits.results allows; take some first"
    )]
    TooManyResults(usize),
    /// No thread, or the library is closed.
    #[error("{0}")]
    Thread(String),
}

/// How often a waiting thread checks for progress before it gives up.
const LOOKS: u32 = 8;

/// For how many standstills a context that is closed waits for its own tasks, while other contexts make progress.
const OWN_STANDSTILLS: u32 = 10;

/// How long nothing has made progress.
#[derive(Debug, Clone, Copy)]
struct Watch {
    /// What was seen at the first look and did not change since.
    seen: Option<u64>,
    since: Instant,
    /// How long that had been so at the last look.
    stood: Duration,
}

impl Watch {
    fn new() -> Self {
        Self {
            seen: None,
            since: Instant::now(),
            stood: Duration::ZERO,
        }
    }

    /// The watch, if it was looked at lately; else a new one.
    fn resumed(&self, standstill: Duration) -> Self {
        let looked = self.since.elapsed().saturating_sub(self.stood);
        if looked < standstill {
            *self
        } else {
            Self::new()
        }
    }

    /// Takes a new count of the events; there is none while one is sure to follow.
    fn look(&mut self, now: Option<u64>) -> Duration {
        if now.is_none() || now != self.seen {
            *self = Self {
                seen: now,
                ..Self::new()
            };
        }
        self.stood = self.since.elapsed();
        self.stood
    }
}

/// What a caller may wait for, up to a time limit.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Awaited {
    /// That the oldest result that was not taken is there, or that it will never be.
    Result,
    /// That everything that is queued is done.
    Idle,
    /// That one more call has room in the queue, or will never need it.
    Room,
}

/// What came of such a wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Seen {
    /// Whether it is so.
    pub(crate) there: bool,
    /// How many results calls have left that were not taken, those that are still to come among them.
    pub(crate) results: usize,
}

/// What is left of a context that was closed.
pub(crate) struct Closed<J: Job> {
    /// What its tasks worked on.
    pub(crate) target: Option<J::Target>,
    /// What its callers shared.
    pub(crate) front: J::Front,
    /// How long it was waited for what was queued.
    pub(crate) waited: Duration,
    /// An error that no call has reported yet.
    pub(crate) outcome: Result<(), Error>,
}

/// A queue whose lock is held: what a call may do.
pub(crate) struct Entrance<'a, J: Job> {
    queue: &'a Arc<Queue<J>>,
    state: &'a mut State<J>,
}

impl<J: Job> Queue<J> {
    pub(crate) fn new(waits: Arc<WaitRegistry>, pool: Arc<Pool>, limits: Limits) -> Self {
        Self {
            state: Mutex::new(State::vacant()),
            ready: Ready::default(),
            changed: Condvar::new(),
            cancelled: AtomicBool::new(false),
            in_body: AtomicBool::new(false),
            activity: waits.caller(),
            waits,
            pool,
            limits,
        }
    }

    /// Opens a vacant queue for the context of that key.
    pub(crate) fn open(&self, key: u64, target: J::Target) {
        let mut state = lock(&self.state);
        self.cancelled.store(false, Ordering::Release);
        state.key = key;
        state.target = Some(target);
    }

    /// Whether no context has the queue, and no worker is still busy for its last one.
    pub(crate) fn is_vacant(&self) -> bool {
        let state = lock(&self.state);
        state.key == 0 && !state.busy
    }

    /// Takes the lock. All results are in the state then.
    fn lock(&self) -> MutexGuard<'_, State<J>> {
        let mut state = lock(&self.state);
        self.gather(&mut state);
        state
    }

    /// Moves a result that is ready to the list.
    #[inline]
    fn gather(&self, state: &mut State<J>) {
        if let Some(bits) = self.ready.take_any() {
            state.results.push_back(Some(bits));
        }
    }

    /// Lets a call of context `key` in, when there is room.
    ///
    /// # Errors
    /// There is no such context, it is broken, or `call` fails.
    #[inline]
    pub(crate) fn enter<T, E: From<Error>>(
        self: &Arc<Self>,
        key: u64,
        call: impl FnOnce(&mut Entrance<'_, J>) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut state = lock(&self.state);
        self.gather(&mut state);
        state.admit(key)?;
        if state.queued >= self.limits.backlog {
            state = self.wait_for_room(state, key)?;
        }
        call(&mut Entrance {
            queue: self,
            state: &mut state,
        })
    }

    /// Lets a call of context `key` in once everything that is queued is done.
    ///
    /// # Errors
    /// There is no such context, it is broken, nothing makes progress, or `call` fails.
    pub(crate) fn enter_idle<T, E: From<Error>>(
        self: &Arc<Self>,
        key: u64,
        call: impl FnOnce(&mut Entrance<'_, J>) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut state = self.lock();
        state.admit(key)?;
        let mut watch = Watch::new();
        while state.busy {
            state = self.pause(state, key, &mut watch);
            state.admit(key)?;
        }
        call(&mut Entrance {
            queue: self,
            state: &mut state,
        })
    }

    #[cold]
    fn wait_for_room<'a>(
        &'a self,
        mut state: MutexGuard<'a, State<J>>,
        key: u64,
    ) -> Result<MutexGuard<'a, State<J>>, Error> {
        let mut watch = Watch::new();
        while state.queued >= self.limits.backlog {
            state = self.pause(state, key, &mut watch);
            state.admit(key)?;
        }
        Ok(state)
    }

    /// The oldest result that was not taken yet; waits until its task is done.
    ///
    /// # Errors
    /// No call left one, a task failed, or nothing makes progress.
    #[inline]
    pub(crate) fn result(&self, key: u64) -> Result<Bits, Error> {
        if let Some(bits) = self.ready.take(key) {
            return Ok(bits);
        }
        let mut state = self.lock();
        state.admit(key)?;
        if let Some(bytes) = state.pop_result() {
            return Ok(bytes);
        }
        self.wait_for_result(state, key)
    }

    #[cold]
    fn wait_for_result<'a>(
        &'a self,
        mut state: MutexGuard<'a, State<J>>,
        key: u64,
    ) -> Result<Bits, Error> {
        let mut watch = Watch::new();
        while !state.results.is_empty() {
            state = self.pause(state, key, &mut watch);
            state.admit(key)?;
            if let Some(bytes) = state.pop_result() {
                return Ok(bytes);
            }
        }
        Err(Error::NoResult(key))
    }

    /// Waits for `limit` at most. A caller that repeats this, with pauses that are shorter than a standstill, counts as
    /// waiting all the time: the context fails if nothing makes progress meanwhile.
    ///
    /// # Errors
    /// There is no such context. That a task failed is for the next call to tell.
    pub(crate) fn wait(&self, key: u64, awaited: Awaited, limit: Duration) -> Result<Seen, Error> {
        let mut state = self.lock();
        state.check(key)?;
        let began = Instant::now();
        let mut watch = state.watch.resumed(self.limits.standstill);
        let mut own = state.own.resumed(self.limits.standstill);
        let backlog = self.limits.backlog;
        while !state.is_there(awaited, backlog) {
            let left = limit.saturating_sub(began.elapsed());
            if left.is_zero() {
                break;
            }
            state = self.pause_for(left, state, key, &mut watch);
            state.check(key)?;
            // As long as a close would wait.
            if matches!(awaited, Awaited::Idle) {
                self.look_at_own(&mut state, &mut own);
            }
        }
        (state.watch, state.own) = (watch, own);
        Ok(Seen {
            there: state.is_there(awaited, backlog),
            results: state.results.len(),
        })
    }

    /// Closes the context once everything that is queued is done. It gives up after a standstill, and if the task that
    /// runs ignores that, returns after another one; the worker is left alone then. Progress of other contexts counts,
    /// as this one may wait for them, but not for ever.
    ///
    /// # Errors
    /// There is no such context. An error of a task is in the [`Closed`].
    pub(crate) fn close(&self, key: u64) -> Result<Closed<J>, Error> {
        let mut state = self.lock();
        state.check(key)?;
        state.closing = true;
        // Callers that wait for a result or for room get an error.
        self.changed.notify_all();
        let (mut watch, mut own, since) = (Watch::new(), Watch::new(), Instant::now());
        let standstill = self.limits.standstill;
        while state.busy {
            state = self.pause(state, key, &mut watch);
            // It may have been given up in the meantime.
            state.check_open(key)?;
            self.look_at_own(&mut state, &mut own);
            if watch.stood >= 2 * standstill || own.stood >= (OWN_STANDSTILLS + 1) * standstill {
                break;
            }
        }
        let last = state.vacate();
        self.changed.notify_all();
        let outcome = match last.failure {
            Failure::Kept(text) => Err(Error::Earlier(text)),
            Failure::None | Failure::Told(_) => Ok(()),
        };
        Ok(Closed {
            target: last.target,
            front: last.front,
            waited: since.elapsed(),
            outcome,
        })
    }

    /// Gives the context up: queued tasks are dropped, and callers that wait get an error. Does not wait for a body
    /// that runs.
    pub(crate) fn abandon(&self, key: u64) {
        let mut state = self.lock();
        if state.key != key {
            return;
        }
        self.cancelled.store(true, Ordering::Release);
        let last = state.vacate();
        self.changed.notify_all();
        drop(state);
        self.waits.wake();
        // Freeing large data takes a while, so outside the lock.
        drop(last);
    }

    /// Waits for a change. If nothing makes progress in the whole library for too long, the context fails.
    fn pause<'a>(
        &'a self,
        state: MutexGuard<'a, State<J>>,
        key: u64,
        watch: &mut Watch,
    ) -> MutexGuard<'a, State<J>> {
        self.pause_for(Duration::MAX, state, key, watch)
    }

    fn pause_for<'a>(
        &'a self,
        limit: Duration,
        mut state: MutexGuard<'a, State<J>>,
        key: u64,
        watch: &mut Watch,
    ) -> MutexGuard<'a, State<J>> {
        state.waiters += 1;
        let limit = limit.min(self.limits.standstill / LOOKS);
        let woken = self.changed.wait_timeout(state, limit);
        let (mut state, timeout) = woken.unwrap_or_else(|poisoned| poisoned.into_inner());
        state.waiters -= 1;
        self.gather(&mut state);
        // Another context may have the queue by now, which is not to suffer for this one.
        let mine = state.key == key && timeout.timed_out();
        let standstill = self.limits.standstill;
        if mine && watch.look(self.waits.standstill()) >= standstill {
            self.give_up(&mut state, "nothing", standstill);
        }
        state
    }

    /// Gives up if this context alone has made no progress for too long.
    fn look_at_own(&self, state: &mut State<J>, own: &mut Watch) {
        let limit = OWN_STANDSTILLS * self.limits.standstill;
        if own.look(self.own_moves(state)) >= limit {
            self.give_up(state, "nothing of this context", limit);
        }
    }

    /// A count that changes when a task begins, in a context that takes no more calls; none while a body runs.
    fn own_moves(&self, state: &State<J>) -> Option<u64> {
        let waits = !self.in_body.load(Ordering::Relaxed);
        waits.then_some(state.backlog.len() as u64)
    }

    fn give_up(&self, state: &mut State<J>, what: &str, stood: Duration) {
        let seconds = stood.as_secs_f64();
        let waiting = self.waits.waiting();
        state.fail(format!(
            "{what} has moved for {seconds} seconds, so the wait was given up: {waiting}"
        ));
        self.cancelled.store(true, Ordering::Release);
        self.waits.wake();
    }

    /// What a worker does: task after task until there is none.
    fn work(&self) {
        let target = lock(&self.state).target.take();
        let mut next = self.next(target, None);
        while let Some((mut target, key, entry)) = next {
            let Entry { job, number, place } = entry;
            let watch = job.begin(key, number);
            let outcome = self.carry_out(key, job, &mut target);
            J::end(watch, outcome.as_ref().map(drop).map_err(String::as_str));
            next = self.next(
                Some(target),
                Some(Ended {
                    key,
                    place,
                    outcome,
                }),
            );
        }
    }

    /// Notes how a task ended, and takes the next; where there is none, the target is left in the queue.
    fn next(
        &self,
        target: Option<J::Target>,
        ended: Option<Ended>,
    ) -> Option<(J::Target, u64, Entry<J>)> {
        let mut state = lock(&self.state);
        if let Some(ended) = ended {
            state.complete(ended);
        }
        if state.waiters > 0 {
            self.changed.notify_all();
        }
        // Without a target, the context was given up before the worker came.
        let entry = target.is_some().then(|| state.take_next()).flatten();
        if let (Some(entry), key) = (entry, state.key) {
            return target.map(|target| (target, key, entry));
        }
        state.busy = false;
        if state.key == 0 {
            // Given up in the meantime. Freeing data takes a while, so the lock is released first.
            drop(state);
            drop(target);
        } else {
            state.target = target;
        }
        None
    }

    /// The one path of every task: its body, then its conditions, then what is left to be done.
    fn carry_out(&self, key: u64, job: J, target: &mut J::Target) -> Result<Option<Bits>, String> {
        let name = job.name();
        let outcome = self.running(|| job.run(target, &self.cancelled));
        let finished = outcome.and_then(|done| {
            let who = format_args!("{name} in context {key}");
            self.waits
                .wait(who, done.conditions, &self.cancelled)
                .map_err(|error| error.to_string())?;
            match done.finish {
                Some(finish) => self.running(|| finish(target)).map(|()| done.result),
                None => Ok(done.result),
            }
        });
        finished.map_err(|text| format!("{name}: {text}"))
    }

    /// Runs a body. The wait registry counts it, so that long work is not taken for a standstill.
    fn running<T>(&self, body: impl FnOnce() -> Result<T, String>) -> Result<T, String> {
        self.waits.enter();
        self.in_body.store(true, Ordering::Relaxed);
        let outcome = catch_unwind(AssertUnwindSafe(body));
        self.in_body.store(false, Ordering::Relaxed);
        self.waits.leave();
        outcome.unwrap_or_else(|panic| Err(panicked(panic.as_ref())))
    }
}

impl<J: Job> State<J> {
    fn vacant() -> Self {
        Self {
            key: 0,
            target: None,
            front: J::Front::default(),
            busy: false,
            backlog: VecDeque::new(),
            queued: 0,
            pushed: 0,
            results: VecDeque::new(),
            taken: 0,
            failure: Failure::None,
            closing: false,
            waiters: 0,
            watch: Watch::new(),
            own: Watch::new(),
        }
    }

    /// Hands out what the context had. A worker that is still away stays so, and so do threads that wait.
    fn vacate(&mut self) -> Self {
        let vacant = Self {
            busy: self.busy,
            waiters: self.waiters,
            ..Self::vacant()
        };
        mem::replace(self, vacant)
    }

    fn check_open(&self, key: u64) -> Result<(), Error> {
        if self.key == key && key != 0 {
            Ok(())
        } else {
            Err(Error::Closed(key))
        }
    }

    /// Whether the context of that key is open, and is not being closed.
    fn check(&self, key: u64) -> Result<(), Error> {
        self.check_open(key)?;
        if self.closing {
            return Err(Error::Closed(key));
        }
        Ok(())
    }

    /// Whether it is open, and no task of it failed.
    #[inline]
    fn admit(&mut self, key: u64) -> Result<(), Error> {
        self.check(key)?;
        match &self.failure {
            Failure::None => Ok(()),
            Failure::Kept(_) | Failure::Told(_) => Err(self.tell()),
        }
    }

    #[cold]
    fn tell(&mut self) -> Error {
        match mem::take(&mut self.failure) {
            Failure::None => Error::Closed(self.key),
            Failure::Kept(text) => {
                self.failure = Failure::Told(text.clone());
                Error::Earlier(text)
            }
            Failure::Told(text) => {
                self.failure = Failure::Told(text.clone());
                Error::Broken(text)
            }
        }
    }

    fn is_there(&self, awaited: Awaited, backlog: usize) -> bool {
        let failed = || !matches!(self.failure, Failure::None);
        match awaited {
            Awaited::Result => self.results.front().is_none_or(Option::is_some) || failed(),
            Awaited::Idle => !self.busy,
            Awaited::Room => self.queued < backlog || failed(),
        }
    }

    /// Keeps the first error. What is queued behind it never runs.
    fn fail(&mut self, text: String) {
        if matches!(self.failure, Failure::None) {
            self.failure = Failure::Kept(text);
            self.forget_queued();
        }
    }

    fn take_next(&mut self) -> Option<Entry<J>> {
        let entry = self.backlog.pop_front()?;
        self.queued -= entry.job.calls();
        Some(entry)
    }

    fn forget_queued(&mut self) {
        self.backlog.clear();
        self.queued = 0;
    }

    fn complete(&mut self, ended: Ended) {
        if self.key != ended.key {
            return;
        }
        match (ended.outcome, ended.place) {
            (Ok(result), Some(place)) => {
                let place = (place - self.taken) as usize;
                if let Some(slot) = self.results.get_mut(place) {
                    *slot = result;
                }
            }
            (Ok(_), None) => {}
            (Err(text), _) => self.fail(text),
        }
    }

    #[inline]
    fn pop_result(&mut self) -> Option<Bits> {
        let bytes = *self.results.front()?;
        if bytes.is_some() {
            self.results.pop_front();
            self.taken += 1;
        }
        bytes
    }
}

/// Breaks a context when a quick function panics, as the objects may be half changed. The exported function catches the
/// panic; to catch it here as well would cost a tenth of each call.
struct Unwinding<'a> {
    name: &'static str,
    failure: &'a mut Failure,
    activity: &'a Activity,
}

impl Drop for Unwinding<'_> {
    fn drop(&mut self) {
        self.activity.turn();
        *self.failure = Failure::Told(format!("{}: it panicked", self.name));
    }
}

impl<J: Job> Entrance<'_, J> {
    /// What callers share.
    #[inline]
    pub(crate) fn front(&mut self) -> &mut J::Front {
        &mut self.state.front
    }

    /// The target, while nothing is queued: a quick function may run on it at once.
    #[inline]
    pub(crate) fn idle(&mut self) -> Option<&mut J::Target> {
        if self.state.busy {
            None
        } else {
            self.state.target.as_mut()
        }
    }

    /// Runs a quick function at once, if nothing is queued, and keeps its result.
    ///
    /// # Errors
    /// It failed. That says nothing about the next one.
    ///
    /// # Panics
    /// The function does. Then the context is broken.
    #[inline]
    pub(crate) fn run_now<E: From<Error>>(
        &mut self,
        name: &'static str,
        body: impl FnOnce(&mut J::Target) -> Result<Option<Bits>, E>,
    ) -> Option<Result<(), E>> {
        let State {
            target,
            busy: false,
            failure,
            ..
        } = &mut *self.state
        else {
            return None;
        };
        let target = target.as_mut()?;
        let activity = &*self.queue.activity;
        let unwinding = Unwinding {
            name,
            failure,
            activity,
        };
        activity.turn();
        let outcome = body(target);
        mem::forget(unwinding);
        activity.turn();
        Some(outcome.map(|result| self.keep(result)))
    }

    /// Keeps a result that is there already.
    #[inline]
    pub(crate) fn keep(&mut self, result: Option<Bits>) {
        let Some(bits) = result else { return };
        let (queue, state) = (self.queue, &mut *self.state);
        let is_only = state.results.is_empty() && !state.busy;
        if !(is_only && queue.ready.leave(state.key, bits)) {
            state.results.push_back(Some(bits));
        }
    }

    /// Whether one more result may come.
    ///
    /// # Errors
    /// The limit is reached.
    #[inline]
    pub(crate) fn check_results(&self) -> Result<(), Error> {
        let limit = self.queue.limits.results;
        if self.state.results.len() < limit {
            Ok(())
        } else {
            Err(Error::TooManyResults(limit))
        }
    }

    /// Queues a task, and says which of those it is that the context has queued, from 1 on.
    ///
    /// # Errors
    /// No thread is there to run it.
    pub(crate) fn push(&mut self, job: J) -> Result<u64, Error> {
        let state = &mut *self.state;
        let next_place = state.taken + state.results.len() as u64;
        let place = job.has_result().then_some(next_place);
        if place.is_some() {
            state.results.push_back(None);
        }
        state.pushed += 1;
        let number = state.pushed;
        state.queued += job.calls();
        state.backlog.push_back(Entry { job, number, place });
        if state.busy {
            return Ok(number);
        }
        state.busy = true;
        let queue = Arc::clone(self.queue);
        let started = self.queue.pool.run(move || queue.work());
        started.map(|()| number).map_err(|text| {
            state.busy = false;
            state.forget_queued();
            state.failure = Failure::Told(text.clone());
            Error::Thread(text)
        })
    }
}
