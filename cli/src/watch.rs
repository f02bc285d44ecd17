//! `--time-limit`: how long it takes to read a program is bounded, whatever the program holds.
//!
//! A thread cannot be made to stop. So the one that reads notes when it began, and the main thread, which waits for all of them, looks
//! at that from time to time and ends the process.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use crate::report::Failure;

/// One job's clock.
#[derive(Debug)]
pub(crate) struct Watch {
    limit: Duration,
    made: Instant,
    /// When the job began to read, in nanoseconds since the clock was made; `IDLE` where it does not read.
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

    /// Does something that may take as long as the limit.
    ///
    /// # Errors
    /// It took longer.
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

    /// Whether the job does something that takes longer than the limit.
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
