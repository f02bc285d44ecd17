//! Threads that come when there is work and stay a while for more.
//!
//! A task may block for as long as it likes, waiting for another context, so work never waits for a free thread: where none is
//! idle, one more is started.

use std::collections::VecDeque;

use super::lock;
use crate::sync::{Arc, Condvar, Mutex, thread};

/// How many threads stay when there is nothing to do.
const KEPT: usize = 16;

type Work = Box<dyn FnOnce() + Send>;

/// The threads.
pub(crate) struct Pool {
    state: Mutex<State>,
    wake: Condvar,
}

#[derive(Default)]
struct State {
    work: VecDeque<Work>,
    /// Threads that wait, also those that were woken and have not got the lock yet.
    idle: usize,
    threads: Vec<thread::JoinHandle<()>>,
    closed: bool,
}

impl Pool {
    pub(crate) fn new() -> Arc<Self> {
        Arc::new(Self {
            state: Mutex::new(State::default()),
            wake: Condvar::new(),
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
        let mut state = lock(&self.state);
        loop {
            if let Some(work) = state.work.pop_front() {
                drop(state);
                work();
                state = lock(&self.state);
            } else if state.closed {
                return;
            } else if state.idle >= KEPT {
                // Nobody joins a thread that has nothing left to do.
                let me = thread::current().id();
                state.threads.retain(|thread| thread.thread().id() != me);
                return;
            } else {
                state.idle += 1;
                state = self
                    .wake
                    .wait(state)
                    .unwrap_or_else(|poisoned| poisoned.into_inner());
                state.idle -= 1;
            }
        }
    }

    /// Takes no more work, and waits until every thread is gone.
    pub(crate) fn close(&self) {
        let threads = {
            let mut state = lock(&self.state);
            state.closed = true;
            std::mem::take(&mut state.threads)
        };
        self.wake.notify_all();
        for thread in threads {
            // What panics in a thread is caught there.
            let _ = thread.join();
        }
    }
}
