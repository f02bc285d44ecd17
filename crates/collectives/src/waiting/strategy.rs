//! How a thread waits for others: it spins a little, then lets others run, then sleeps.
//!
//! Spinning is for the case where every rank has a core: the others are there within a microsecond. Where ranks
//! outnumber cores it would hold back the thread that the rank waits for, so ranks yield immediately. A sleeping thread
//! uses no time, and takes tens of microseconds to wake up.

use super::barrier::{Step, WaitStrategy};
use super::work::{Wait, Worker};
use std::num::NonZero;
use std::sync::OnceLock;
use std::thread::available_parallelism;
use std::time::{Duration, Instant};

/// How many times to look without pause, where every rank has a core.
const SPINS: u32 = 400;

/// How long to yield before sleep.
const YIELDING: Duration = Duration::from_micros(200);

/// A way to wait that ends after a time limit.
#[derive(Debug)]
pub(crate) struct Waiting<'a> {
    worker: &'a Worker,
    spins: u32,
    limit: Duration,
    /// The clock is first read when spinning is over, as reading it costs more than one spin. Only from then on it
    /// counts as a wait.
    since: Option<(Instant, Wait<'a>)>,
}

impl<'a> Waiting<'a> {
    /// For one of `ranks` ranks.
    pub(crate) fn new(worker: &'a Worker, ranks: usize, limit: Duration) -> Self {
        Self {
            worker,
            spins: if ranks <= cores() { SPINS } else { 0 },
            limit,
            since: None,
        }
    }
}

impl WaitStrategy for Waiting<'_> {
    #[inline]
    fn step(&mut self) -> Step {
        if self.spins > 0 {
            self.spins -= 1;
            return Step::Spin;
        }
        let worker = self.worker;
        let since = || (Instant::now(), worker.wait());
        let waited = self.since.get_or_insert_with(since).0.elapsed();
        match self.limit.checked_sub(waited) {
            None | Some(Duration::ZERO) => Step::GiveUp,
            Some(_) if waited < YIELDING => Step::Yield,
            Some(rest) => Step::Sleep(rest),
        }
    }

    fn restart(&mut self) {
        if let Some((since, _)) = &mut self.since {
            *since = Instant::now();
        }
    }
}

/// How many threads can run at a time; asking the system takes longer than a barrier.
fn cores() -> usize {
    static CORES: OnceLock<usize> = OnceLock::new();
    *CORES.get_or_init(|| available_parallelism().map_or(1, NonZero::get))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rank_that_has_a_core_spins_then_yields_then_sleeps() {
        let worker = Worker::default();
        let mut waiting = Waiting::new(&worker, 1, Duration::from_secs(60));
        let spins = (0..).take_while(|_| waiting.step() == Step::Spin).count();
        assert_eq!(spins, SPINS as usize);
        assert_eq!(waiting.step(), Step::Yield);
        std::thread::sleep(YIELDING);
        let Step::Sleep(rest) = waiting.step() else {
            panic!("it should sleep now");
        };
        assert!(rest < Duration::from_secs(60));
    }

    #[test]
    fn the_limit_ends_every_wait() {
        let worker = Worker::default();
        let mut waiting = Waiting::new(&worker, usize::MAX, Duration::from_millis(1));
        std::thread::sleep(Duration::from_millis(1));
        assert_ne!(waiting.step(), Step::Spin);
        std::thread::sleep(Duration::from_millis(2));
        assert_eq!(waiting.step(), Step::GiveUp);
        assert_eq!(
            Waiting::new(&worker, usize::MAX, Duration::ZERO).step(),
            Step::GiveUp
        );
    }
}
