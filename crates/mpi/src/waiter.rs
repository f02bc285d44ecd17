//! How a rank waits: it spins for some microseconds if there is a processor for each rank of this machine, then yields,
//! then sleeps. After spinning, it first lets other threads of its process call MPI.

use crate::baton;
use std::hint::spin_loop;
use std::thread::{sleep, yield_now};
use std::time::{Duration, Instant};

/// How often a rank looks before it yields, and before it sleeps. One look takes about a tenth of a microsecond.
const SPINS: u32 = 2000;
const YIELDS: u32 = 300;

/// Between two looks at what is rarer than a message.
const RARELY: u32 = 64;

const SHORTEST: Duration = Duration::from_micros(10);
const LONGEST: Duration = Duration::from_micros(150);

/// After so many looks, which take a tenth of a second and more, the wait counts as a pause of the program: looking
/// then should cost next to nothing.
const MANY: u32 = 1000;
const IN_A_PAUSE: Duration = Duration::from_millis(1);

/// One wait.
#[derive(Debug)]
pub(crate) struct Waiter {
    spins: u32,
    looks: u32,
    sleep: Duration,
    since: Option<Instant>,
}

impl Waiter {
    /// `spins`: there is a processor for each rank.
    pub(crate) fn new(spins: bool) -> Self {
        Self {
            spins: if spins { SPINS } else { 0 },
            looks: 0,
            sleep: SHORTEST,
            since: None,
        }
    }

    /// Waits a little; whether it is time to look at what is rare.
    #[inline]
    pub(crate) fn pause(&mut self) -> bool {
        self.looks = self.looks.saturating_add(1);
        if self.looks < self.spins {
            spin_loop();
            return self.looks.is_multiple_of(RARELY);
        }
        self.pause_longer()
    }

    fn pause_longer(&mut self) -> bool {
        if baton::pass() {
            return true;
        }
        if self.looks < self.spins + YIELDS {
            yield_now();
            return self.looks.is_multiple_of(8);
        }
        sleep(self.sleep);
        let many = self.looks > self.spins + YIELDS + MANY;
        self.sleep = (self.sleep * 2).min(if many { IN_A_PAUSE } else { LONGEST });
        true
    }

    /// How long it has been, from the first time that this is asked.
    pub(crate) fn elapsed(&mut self) -> Duration {
        self.since.get_or_insert_with(Instant::now).elapsed()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rank_looks_often_and_then_rarely() {
        let mut waiter = Waiter::new(true);
        let rare = (1..SPINS).filter(|_| waiter.pause()).count();
        assert_eq!(rare, (SPINS / RARELY) as usize);
        let since = Instant::now();
        let rare = (0..YIELDS + 20).filter(|_| waiter.pause()).count();
        assert!(rare >= 20, "each look after a sleep is a rare one");
        assert!(since.elapsed() > 15 * LONGEST, "it sleeps");
    }
}
