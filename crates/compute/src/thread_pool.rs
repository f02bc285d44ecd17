//! Threads that wait for work.
//!
//! Starting a thread takes as long as adding up a hundred thousand numbers, so an execution keeps its threads. They are
//! started at the first large piece of work and end with the execution. This is one of the crate's files with `unsafe`:
//! a call lends data to threads that outlive it, and it does not return, nor unwind, before they have given the data
//! back.

use std::any::Any;
use std::panic::{self, AssertUnwindSafe};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{self, Receiver, RecvError, Sender, TryRecvError};
use std::sync::{Arc, Mutex, OnceLock, PoisonError, Weak};
use std::thread::{self, JoinHandle, Thread};
use std::time::{Duration, Instant};

use crate::shared;

/// How long a thread spins on what it waits for before it sleeps. A wakeup takes the system about as long, and a
/// computation has work several times in a row.
const SPIN: Duration = Duration::from_micros(50);

/// The work that all threads of a pool do at the same time.
type Work<'a> = &'a (dyn Fn() + Sync);

/// Threads that share work: the caller's and helpers, which are started when there is work for them.
#[derive(Debug)]
pub struct ThreadPool {
    threads: usize,
    helpers: OnceLock<Vec<Helper>>,
}

#[derive(Debug)]
struct Helper {
    /// None once the pool is dropped.
    tasks: Option<Sender<Task>>,
    thread: Option<JoinHandle<()>>,
}

struct Task {
    work: Work<'static>,
    pending: Arc<Pending>,
}

impl ThreadPool {
    /// A pool of `threads` threads, the caller's among them; none is started yet.
    #[must_use]
    pub fn new(threads: usize) -> Self {
        Self {
            threads,
            helpers: OnceLock::new(),
        }
    }

    /// A pool of as many threads as the machine has cores. The process has one, for as long as it is used.
    #[must_use]
    pub fn of_machine() -> Arc<Self> {
        static POOL: Mutex<Weak<ThreadPool>> = Mutex::new(Weak::new());
        shared::one(&POOL, || {
            let cores = thread::available_parallelism().map_or(1, usize::from);
            Arc::new(Self::new(cores))
        })
    }

    /// How many threads there are, the caller's among them.
    #[must_use]
    pub fn threads(&self) -> usize {
        self.threads
    }

    /// Does the work on `threads` threads at the same time, or on all of the pool where it has fewer. Returns when all
    /// of them have returned.
    ///
    /// # Panics
    /// The work panics on one of them.
    pub fn run(&self, threads: usize, work: Work<'_>) {
        let helpers = threads.min(self.threads).saturating_sub(1);
        if helpers == 0 {
            return work();
        }
        // SAFETY: `Lent` waits, also when the work panics here, until every helper that was given the work has returned
        // from it and says so as the last thing it does with the task. So it is not used after the lifetime that is
        // hidden here.
        let lasting = unsafe { std::mem::transmute::<Work<'_>, Work<'static>>(work) };
        let lent = Lent::by(thread::current());
        for helper in self.helpers().iter().take(helpers) {
            lent.to(helper, lasting);
        }
        work();
        let panic = lent.back();
        drop(lent);
        if let Some(panic) = panic {
            panic::resume_unwind(panic);
        }
    }

    fn helpers(&self) -> &[Helper] {
        self.helpers
            .get_or_init(|| (1..self.threads).map_while(|_| Helper::start()).collect())
    }
}

impl Helper {
    /// None where the system has no thread to give; the others do its share, then.
    fn start() -> Option<Self> {
        let (tasks, received) = mpsc::channel();
        let builder = thread::Builder::new().name("compute".into());
        let thread = builder.spawn(move || serve(&received)).ok()?;
        Some(Self {
            tasks: Some(tasks),
            thread: Some(thread),
        })
    }
}

fn serve(tasks: &Receiver<Task>) {
    while let Ok(Task { work, pending }) = next(tasks) {
        let result = panic::catch_unwind(AssertUnwindSafe(work));
        pending.done(result.err());
    }
}

fn next(tasks: &Receiver<Task>) -> Result<Task, RecvError> {
    let since = Instant::now();
    while since.elapsed() < SPIN {
        match tasks.try_recv() {
            Ok(task) => return Ok(task),
            Err(TryRecvError::Disconnected) => return Err(RecvError),
            // Other work for this core runs first.
            Err(TryRecvError::Empty) => thread::yield_now(),
        }
    }
    tasks.recv()
}

impl Drop for Helper {
    fn drop(&mut self) {
        // The helper ends when its channel is closed.
        drop(self.tasks.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// Work that helpers have; dropping this waits for it.
struct Lent {
    pending: Arc<Pending>,
}

impl Lent {
    fn by(owner: Thread) -> Self {
        Self {
            pending: Arc::new(Pending {
                helpers: AtomicUsize::new(0),
                panic: Mutex::default(),
                owner,
            }),
        }
    }

    fn to(&self, helper: &Helper, work: Work<'static>) {
        let Some(tasks) = &helper.tasks else { return };
        self.pending.helpers.fetch_add(1, Ordering::Relaxed);
        let pending = self.pending.clone();
        if tasks.send(Task { work, pending }).is_err() {
            // The helper has ended, and the task was given back unused.
            self.pending.helpers.fetch_sub(1, Ordering::Relaxed);
        }
    }

    /// Waits for all helpers. Returns the payload of a helper's panic, if one panicked.
    fn back(&self) -> Option<Box<dyn Any + Send>> {
        let since = Instant::now();
        while self.pending.helpers.load(Ordering::Acquire) > 0 {
            if since.elapsed() < SPIN {
                thread::yield_now();
            } else {
                thread::park();
            }
        }
        let panic = self.pending.panic.lock();
        panic.unwrap_or_else(PoisonError::into_inner).take()
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        self.back();
    }
}

/// How many helpers still have the work.
struct Pending {
    helpers: AtomicUsize,
    panic: Mutex<Option<Box<dyn Any + Send>>>,
    /// The thread that waits for them.
    owner: Thread,
}

impl Pending {
    fn done(&self, panic: Option<Box<dyn Any + Send>>) {
        if panic.is_some() {
            *self.panic.lock().unwrap_or_else(PoisonError::into_inner) = panic;
        }
        if self.helpers.fetch_sub(1, Ordering::Release) == 1 {
            self.owner.unpark();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Barrier;
    use std::sync::atomic::{AtomicUsize, Ordering};

    #[test]
    fn all_threads_work_at_once_and_again_and_again() {
        let pool = ThreadPool::new(3);
        let runs = AtomicUsize::new(0);
        for _ in 0..100 {
            let barrier = Barrier::new(3);
            pool.run(3, &|| {
                // No thread passes before three are here.
                barrier.wait();
                runs.fetch_add(1, Ordering::Relaxed);
            });
        }
        assert_eq!(runs.into_inner(), 300);
    }

    #[test]
    fn no_more_threads_work_than_there_are() {
        for (pool, asked, expected) in [(1, 5, 1), (2, 5, 2), (4, 2, 2), (4, 0, 1)] {
            let runs = AtomicUsize::new(0);
            ThreadPool::new(pool).run(asked, &|| {
                runs.fetch_add(1, Ordering::Relaxed);
            });
            assert_eq!(runs.into_inner(), expected);
        }
    }

    #[test]
    fn a_panic_comes_back_after_everybody_is_done() {
        let pool = ThreadPool::new(3);
        let (turn, ended) = (AtomicUsize::new(0), AtomicUsize::new(0));
        // The thread that comes first panics, be it the caller or a helper.
        for _ in 0..20 {
            let barrier = Barrier::new(3);
            let result = panic::catch_unwind(AssertUnwindSafe(|| {
                pool.run(3, &|| {
                    barrier.wait();
                    if turn.fetch_add(1, Ordering::Relaxed).is_multiple_of(3) {
                        panic!("on purpose");
                    }
                    ended.fetch_add(1, Ordering::Relaxed);
                });
            }));
            let message = result.unwrap_err();
            assert_eq!(message.downcast_ref(), Some(&"on purpose"));
        }
        assert_eq!(ended.into_inner(), 40);
    }

    #[test]
    fn many_callers_share_a_pool() {
        let pool = ThreadPool::new(2);
        let runs = AtomicUsize::new(0);
        thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    for _ in 0..50 {
                        pool.run(2, &|| {
                            runs.fetch_add(1, Ordering::Relaxed);
                        });
                    }
                });
            }
        });
        assert_eq!(runs.into_inner(), 400);
    }

    #[test]
    fn the_machines_pool_is_shared() {
        let (a, b) = (ThreadPool::of_machine(), ThreadPool::of_machine());
        assert!(Arc::ptr_eq(&a, &b));
        assert!(a.threads() >= 1);
    }
}
