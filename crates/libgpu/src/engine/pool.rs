//! The thread pool of the contexts: it starts a thread when there is work and none is idle, and keeps a few idle ones.
//!
//! A task may block for as long as it likes, waiting for another context, so work never waits for a free thread: where
//! none is idle, one more is started.

use std::collections::VecDeque;

use super::basics::lock;
use crate::sync::{Arc, Condvar, Mutex, MutexGuard, thread};

/// How many threads of a library stay when there is nothing to do.
const KEPT: usize = 16;

type Work = Box<dyn FnOnce() + Send>;

/// The threads.
pub(crate) struct Pool {
    state: Mutex<State>,
    wake: Condvar,
    /// How many threads stay when there is nothing to do.
    kept: usize,
}

#[derive(Default)]
struct State {
    work: VecDeque<Work>,
    /// Threads that wait, also those that were woken and have not got the lock yet.
    idle: usize,
    threads: Vec<thread::JoinHandle<()>>,
    /// The thread that left last.
    left: Option<thread::JoinHandle<()>>,
    closed: bool,
}

impl Pool {
    pub(crate) fn new() -> Arc<Self> {
        Self::keeping(KEPT)
    }

    /// Threads of which up to `kept` stay when there is nothing to do.
    pub(crate) fn keeping(kept: usize) -> Arc<Self> {
        Arc::new(Self {
            state: Mutex::new(State::default()),
            wake: Condvar::new(),
            kept,
        })
    }

    /// Runs `work` on a thread of its own.
    ///
    /// # Errors
    /// The system has no thread left, or the pool is closed; `work` is dropped then.
    pub(crate) fn run(
        self: &Arc<Self>,
        work: impl FnOnce() + Send + 'static,
    ) -> Result<(), String> {
        let mut state = lock(&self.state);
        if state.closed {
            return Err("the library is closed".into());
        }
        if state.idle > state.work.len() {
            state.work.push_back(Box::new(work));
            drop(state);
            self.wake.notify_one();
            return Ok(());
        }
        let (pool, first): (_, Work) = (Arc::clone(self), Box::new(work));
        let builder = thread::Builder::new().name("libgpu".into());
        let thread = builder
            .spawn(move || pool.serve(first))
            .map_err(|error| format!("no thread could be started: {error}"))?;
        state.threads.push(thread);
        Ok(())
    }

    fn serve(&self, first: Work) {
        first();
        while let Some(work) = self.next() {
            work();
        }
    }

    /// Waits for work; there is none where the thread is to end.
    fn next(&self) -> Option<Work> {
        let mut state = lock(&self.state);
        loop {
            if let Some(work) = state.work.pop_front() {
                return Some(work);
            }
            if state.closed {
                return None;
            }
            if state.idle >= self.kept {
                self.leave(state);
                return None;
            }
            state.idle += 1;
            state = self
                .wake
                .wait(state)
                .unwrap_or_else(|poisoned| poisoned.into_inner());
            state.idle -= 1;
        }
    }

    /// Takes this thread off the list. It still runs, on code that goes once [`close`](Self::close) has returned; so
    /// each thread that leaves waits for the one before it, and `close` for the last.
    fn leave(&self, mut state: MutexGuard<'_, State>) {
        let me = thread::current().id();
        let is_me = |thread: &mut thread::JoinHandle<()>| thread.thread().id() == me;
        let mine = state.threads.extract_if(.., is_me).next();
        let earlier = std::mem::replace(&mut state.left, mine);
        drop(state);
        join(earlier);
    }

    /// Takes no more work. What was taken is still done.
    pub(crate) fn refuse(&self) {
        lock(&self.state).closed = true;
        self.wake.notify_all();
    }

    /// Takes no more work, and waits until every thread is gone.
    pub(crate) fn close(&self) {
        self.refuse();
        let (threads, left) = {
            let mut state = lock(&self.state);
            (std::mem::take(&mut state.threads), state.left.take())
        };
        join(threads.into_iter().chain(left));
    }
}

/// Waits until these threads have ended. What panics in a thread is caught there, so there is nothing to be told.
fn join(threads: impl IntoIterator<Item = thread::JoinHandle<()>>) {
    for thread in threads {
        let _ = thread.join();
    }
}
