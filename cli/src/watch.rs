//! `--time-limit`: bounds the time for reading a program.
//!
//! A thread cannot be stopped. So the reading thread records its start, and the main thread, which waits for all of
//! them, checks it periodically and ends the process when the limit is exceeded.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use crate::report::Failure;

/// The clock of one job.
#[derive(Debug)]
pub(crate) struct Watch {
    limit: Duration,
    made: Instant,
    /// When the job started to read, in nanoseconds since the clock was made; `IDLE` where it is not reading.
    since: AtomicU64,
}

const IDLE: u64 = u64::MAX;

impl Watch {
    pub(crate) fn new(limit: Duration) -> Self {
        Self {
            limit,
            made: Instant::now(),
            since: AtomicU64::new(IDLE),
        }
    }

    /// Runs a function under the limit.
    ///
    /// # Errors
    /// It took longer than the limit.
    pub(crate) fn over<T>(&self, work: impl FnOnce() -> T) -> Result<T, Failure> {
        self.since.store(self.now(), Ordering::Relaxed);
        let result = work();
        let overdue = self.overdue();
        self.since.store(IDLE, Ordering::Relaxed);
        match overdue {
            true => Err(self.failure()),
            false => Ok(result),
        }
    }

    /// Whether the job has been reading for longer than the limit.
    pub(crate) fn overdue(&self) -> bool {
        let since = self.since.load(Ordering::Relaxed);
        since != IDLE && Duration::from_nanos(self.now().saturating_sub(since)) > self.limit
    }

    pub(crate) fn failure(&self) -> Failure {
        Failure::input(format!(
            "reading it takes longer than {} seconds, which is the limit; --time-limit changes it",
            self.limit.as_secs_f64()
        ))
    }

    fn now(&self) -> u64 {
        u64::try_from(self.made.elapsed().as_nanos()).unwrap_or(IDLE - 1)
    }
}
