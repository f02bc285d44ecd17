//! The barrier of rank threads under a model checker that runs many schedules of many threads.
//!
//! The files under test are included as they are and given the checker's primitives. A rank's data is alive from before the
//! rank arrives until its call returns, whatever the outcome. Each rank that takes part reads the data of all ranks
//! twice. The checker reports a deadlock, so a lost wake-up is found too.

mod sync {
    pub(crate) use shuttle::hint::spin_loop;
    pub(crate) use shuttle::sync::atomic::{AtomicU64, AtomicUsize, Ordering, fence};
    pub(crate) use shuttle::sync::{Condvar, Mutex, MutexGuard};
    pub(crate) use shuttle::thread::yield_now;
}

#[allow(dead_code)] // The models use what they need.
#[path = "../src/waiting/barrier.rs"]
mod barrier;

#[path = "../src/waiting/heap.rs"]
mod heap;

use barrier::{Barrier, Step, WaitStrategy};
use heap::Heap;
use shuttle::sync::atomic::{AtomicBool, Ordering::SeqCst};
use shuttle::thread;
use std::sync::Arc;
use std::time::Duration;

/// Sleeps until it is woken. Sleep has no end here, so a wake-up that does not come is a deadlock.
#[derive(Clone, Copy)]
struct Sleepy;

impl WaitStrategy for Sleepy {
    fn step(&mut self) -> Step {
        Step::Sleep(Duration::MAX)
    }
}

/// Gives up after some looks.
#[derive(Clone, Copy)]
struct Hasty(u32);

impl WaitStrategy for Hasty {
    fn step(&mut self) -> Step {
        match self.0.checked_sub(1) {
            None => Step::GiveUp,
            Some(rest) => {
                self.0 = rest;
                Step::Yield
            }
        }
    }
}

/// Waits without limit behind the barrier, and before it as its mood says.
#[derive(Clone, Copy)]
enum Mood {
    Sleepy,
    Hasty(u32),
}

impl WaitStrategy for Mood {
    fn step(&mut self) -> Step {
        match self {
            Self::Sleepy => Sleepy.step(),
            Self::Hasty(looks) => {
                let mut hasty = Hasty(*looks);
                let step = hasty.step();
                *looks = hasty.0;
                step
            }
        }
    }
}

struct World {
    barrier: Barrier<Heap<String>>,
    alive: Vec<AtomicBool>,
    /// Which ranks are at work behind the barrier.
    inside: Vec<AtomicBool>,
    /// The ranks that no rank gives up.
    on_its_way: Vec<bool>,
}

impl World {
    fn new(on_its_way: Vec<bool>) -> Arc<Self> {
        let ranks = on_its_way.len();
        let flags = || (0..ranks).map(|_| AtomicBool::new(false)).collect();
        Arc::new(Self {
            barrier: Barrier::new(Heap::new(ranks)),
            alive: flags(),
            inside: flags(),
            on_its_way,
        })
    }

    /// One rank's call. All data is lent, as it dies when the call returns.
    fn call(&self, rank: usize, mood: Mood) -> Result<(), String> {
        self.alive[rank].store(true, SeqCst);
        let late = |missing: Vec<usize>| {
            let absent = missing.iter().all(|rank| !self.on_its_way[*rank]);
            absent.then(|| format!("{missing:?} did not come"))
        };
        let result = self.barrier.pass(
            rank,
            true,
            || mood,
            late,
            || {
                self.inside[rank].store(true, SeqCst);
                for _ in 0..2 {
                    assert!(
                        self.alive.iter().all(|alive| alive.load(SeqCst)),
                        "data is read after its owner freed it"
                    );
                }
                self.inside[rank].store(false, SeqCst);
            },
        );
        assert!(
            !self.inside.iter().any(|inside| inside.load(SeqCst)) || result.is_err(),
            "a rank left early"
        );
        self.alive[rank].store(false, SeqCst);
        result
    }

    /// Calls until one fails or `calls` were made; returns how many succeeded and why one did not.
    fn calls(&self, rank: usize, calls: u32, mood: Mood) -> (u32, Option<String>) {
        for made in 0..calls {
            if let Err(why) = self.call(rank, mood) {
                assert_eq!(self.call(rank, mood), Err(why.clone()), "the reason stays");
                return (made, Some(why));
            }
        }
        (calls, None)
    }
}

/// Runs all ranks, each in its mood, with something beside them; all of them have to come to the same end.
fn run(moods: Vec<Mood>, calls: u32, beside: Option<&'static str>) {
    let world = World::new(vec![false; moods.len()]);
    let ends = ends(&world, moods, calls, beside);
    let count = ends.iter().map(|end| end.0).min();
    // A call is made by all ranks or by none.
    assert!(ends.iter().all(|end| Some(end.0) == count), "{ends:?}");
    let failed: Vec<_> = ends.iter().filter_map(|end| end.1.as_ref()).collect();
    assert!(failed.is_empty() || failed.len() == ends.len(), "{ends:?}");
    assert!(failed.iter().all(|why| *why == failed[0]), "{ends:?}");
    assert!(beside.is_some() || failed.iter().all(|why| why.ends_with("did not come")));
    // A rank that gives up just as the epoch ends takes it back.
    let blamed = world.barrier.failure();
    assert!(
        !failed.is_empty() || beside.is_some() || blamed.is_none(),
        "{blamed:?}"
    );
}

/// How each rank ended.
fn ends(
    world: &Arc<World>,
    moods: Vec<Mood>,
    calls: u32,
    beside: Option<&'static str>,
) -> Vec<(u32, Option<String>)> {
    let spawn = |(rank, mood): (usize, Mood)| {
        let world = world.clone();
        thread::spawn(move || world.calls(rank, calls, mood))
    };
    let threads: Vec<_> = moods.into_iter().enumerate().map(spawn).collect();
    if let Some(why) = beside {
        world.barrier.fail(why.into());
    }
    threads
        .into_iter()
        .map(|thread| thread.join().unwrap())
        .collect()
}

#[test]
fn sleeping_ranks_are_all_woken() {
    shuttle::check_random(|| run(vec![Mood::Sleepy; 3], 3, None), 2000);
    shuttle::check_pct(|| run(vec![Mood::Sleepy; 4], 2, None), 1000, 3);
    shuttle::check_dfs(|| run(vec![Mood::Sleepy; 2], 1, None), Some(20_000));
}

#[test]
fn a_rank_in_haste_gives_up_for_all_or_for_none() {
    let moods = || vec![Mood::Hasty(2), Mood::Sleepy, Mood::Hasty(1)];
    shuttle::check_random(move || run(moods(), 2, None), 3000);
    shuttle::check_pct(
        move || run(vec![Mood::Hasty(1), Mood::Hasty(0)], 2, None),
        3000,
        3,
    );
}

#[test]
fn calling_off_is_for_all_or_for_none() {
    shuttle::check_random(|| run(vec![Mood::Sleepy; 3], 2, Some("off")), 3000);
    shuttle::check_pct(
        || run(vec![Mood::Sleepy, Mood::Hasty(3)], 2, Some("off")),
        3000,
        3,
    );
}

#[test]
fn ranks_on_their_way_are_not_given_up() {
    let model = || {
        // Two impatient ranks would give up the others immediately; only rank 0 may be given up, by rank 2, and alone.
        let world = World::new(vec![false, true, true]);
        let moods = vec![Mood::Hasty(0), Mood::Sleepy, Mood::Hasty(1)];
        let ends = ends(&world, moods, 1, None);
        let gave_up = ends
            .iter()
            .all(|end| end.1.as_deref() == Some("[0] did not come"));
        assert!(
            gave_up || ends.iter().all(|end| *end == (1, None)),
            "{ends:?}"
        );
    };
    shuttle::check_random(model, 3000);
    shuttle::check_pct(model, 3000, 3);
}
