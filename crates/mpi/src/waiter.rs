//! How a rank waits: it spins for some microseconds if there is a processor for each rank of this machine, then yields,
//! then sleeps. After spinning, it first lets other threads of its process call MPI.

use crate::baton;
use std::hint::spin_loop;
use std::thread::{sleep, yield_now};
use std::time::{Duration, Instant};

/// How often a rank looks before it yields, and before it sleeps. One look takes about a tenth of a microsecond.
const SPINS: u32 = 2000;
const YIELDS: u32 = 300;

/// At least so many bytes move between two looks, unless something holds them up.
const BYTES_A_LOOK: usize = 256;

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
    yields: u32,
    looks: u32,
    sleep: Duration,
    since: Option<Instant>,
}

impl Waiter {
    /// `spins`: there is a processor for each rank.
    pub(crate) fn new(spins: bool) -> Self {
        Self {
            spins: if spins { SPINS } else { 0 },
            yields: YIELDS,
            looks: 0,
            sleep: SHORTEST,
            since: None,
        }
    }

    /// A wait for so many bytes, which may only move while this rank looks: it sleeps later.
    pub(crate) fn for_data(spins: bool, bytes: usize) -> Self {
        let looks = u32::try_from(bytes / BYTES_A_LOOK).unwrap_or(u32::MAX);
        let mut waiter = Self::new(spins);
        let longer = match spins {
            true => &mut waiter.spins,
            false => &mut waiter.yields,
        };
        *longer = longer.saturating_add(looks);
        waiter
    }

    /// Waits a little; whether it is time to look at what is rare.
    #[inline]
    pub(crate) fn pause(&mut self) -> bool {
        self.looks = self.looks.saturating_add(1);
        if self.looks < self.spins {
            spin_loop();
            let is_rare = self.looks.is_multiple_of(RARELY);
            if is_rare && self.looks > SPINS {
                baton::pass();
            }
            return is_rare;
        }
        self.pause_longer()
    }

    fn pause_longer(&mut self) -> bool {
        if baton::pass() {
            return true;
        }
        if self.looks < self.spins.saturating_add(self.yields) {
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
    fn a_rank_sleeps_later_where_much_data_moves() {
        let looks = 100_000;
        for spins in [true, false] {
            let mut waiter = Waiter::for_data(spins, looks * BYTES_A_LOOK);
            let rare = (0..looks).filter(|_| waiter.pause()).count();
            assert!(rare > 0, "it looks at what is rare meanwhile");
            assert_eq!(waiter.sleep, SHORTEST, "it has not slept");
        }
    }

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
