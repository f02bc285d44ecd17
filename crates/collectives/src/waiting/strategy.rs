//! How a rank waits for others: it spins a little, then looks who is on its core, then sleeps.
//!
//! Spinning is for the case where every rank has a core: the others are there within a microsecond. A rank that shares
//! its core with another rank holds that one back, so it yields. It does not yield to strangers: a program that gets the
//! core keeps it for its whole time slice, which is some milliseconds, as long as many calls together. A rank that spins
//! meanwhile keeps the core for its own slice. A sleeping rank uses no time, and takes tens of microseconds to wake up,
//! or as long as a slice where the core is wanted.

use super::barrier::{Step, WaitStrategy};
use super::work::{Core, Wait, Worker};
use std::num::NonZero;
use std::sync::OnceLock;
use std::thread::available_parallelism;
use std::time::{Duration, Instant};

/// How many times to look without pause, where every rank has a core.
const SPINS: u32 = 400;

/// How long to wait awake.
const AWAKE: Duration = Duration::from_micros(200);

/// A way to wait that ends after a time limit. `N` says whether another rank that this one may wait for was on a core
/// when it last waited.
pub(crate) struct Waiting<'a, N> {
    worker: &'a Worker,
    /// Whether there is a core for each rank.
    enough_cores: bool,
    near: N,
    spins: u32,
    limit: Duration,
    /// The clock is first read when spinning is over, as reading it costs more than one spin. Only from then on it
    /// counts as a wait.
    since: Option<(Instant, Wait<'a>)>,
}

impl<'a, N: Fn(Core) -> bool> Waiting<'a, N> {
    /// For one of `ranks` ranks.
    pub(crate) fn new(worker: &'a Worker, ranks: usize, limit: Duration, near: N) -> Self {
        let enough_cores = ranks <= cores();
        let spins = enough_cores && !worker.had_company();
        Self {
            worker,
            enough_cores,
            near,
            spins: if spins { SPINS } else { 0 },
            limit,
            since: None,
        }
    }

    /// Whether another rank may wait for this core.
    fn has_company(&self) -> bool {
        let company = !self.enough_cores || Core::own().is_none_or(|core| self.meets(core));
        self.worker.set_company(company);
        company
    }

    fn meets(&self, core: Core) -> bool {
        self.worker.set_core(core);
        (self.near)(core)
    }
}

impl<N: Fn(Core) -> bool> WaitStrategy for Waiting<'_, N> {
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
            Some(rest) if waited >= AWAKE => Step::Sleep(rest),
            Some(_) if self.has_company() => Step::Yield,
            Some(_) => Step::Spin,
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

    const LONG: Duration = Duration::from_secs(60);

    #[test]
    fn a_rank_that_has_a_core_spins_then_sleeps() {
        let worker = Worker::default();
        let mut waiting = Waiting::new(&worker, 1, LONG, |_| false);
        (0..SPINS).for_each(|_| assert_eq!(waiting.step(), Step::Spin));
        waiting.step();
        std::thread::sleep(AWAKE);
        let Step::Sleep(rest) = waiting.step() else {
            panic!("it should sleep now");
        };
        assert!(rest < LONG);
    }

    #[test]
    fn a_rank_that_shares_its_core_yields_and_does_not_spin_the_next_time() {
        let worker = Worker::default();
        let mut waiting = Waiting::new(&worker, 1, LONG, |_| true);
        let spins = (0..).take_while(|_| waiting.step() == Step::Spin).count();
        assert_eq!(spins, SPINS as usize);
        assert_eq!(Waiting::new(&worker, 1, LONG, |_| true).step(), Step::Yield);
    }

    #[test]
    fn ranks_that_outnumber_cores_yield_immediately() {
        let worker = Worker::default();
        let mut waiting = Waiting::new(&worker, usize::MAX, LONG, |_| false);
        assert_eq!(waiting.step(), Step::Yield);
    }

    #[test]
    fn the_limit_ends_every_wait() {
        let worker = Worker::default();
        let mut waiting = Waiting::new(&worker, usize::MAX, Duration::from_millis(1), |_| true);
        std::thread::sleep(Duration::from_millis(1));
        assert_ne!(waiting.step(), Step::Spin);
        std::thread::sleep(Duration::from_millis(2));
        assert_eq!(waiting.step(), Step::GiveUp);
        assert_eq!(
            Waiting::new(&worker, usize::MAX, Duration::ZERO, |_| true).step(),
            Step::GiveUp
        );
    }
}
