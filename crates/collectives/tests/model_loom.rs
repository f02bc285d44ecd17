//! The barrier of rank threads under a model checker that runs every schedule of two ranks, with the memory of a weakly
//! ordered machine.
//!
//! The files under test are included as they are and given the checker's primitives. The memory that ranks show each other
//! is in cells that the checker watches: a read that is not ordered after the write that it should see, or before the
//! next one, fails.

mod sync {
    pub(crate) use loom::hint::spin_loop;
    pub(crate) use loom::sync::atomic::{AtomicU64, AtomicUsize, Ordering, fence};
    pub(crate) use loom::sync::{Condvar, Mutex, MutexGuard};
    pub(crate) use loom::thread::yield_now;
}

#[allow(dead_code)] // The models use what they need.
#[path = "../src/waiting/barrier.rs"]
mod barrier;

#[path = "../src/waiting/heap.rs"]
mod heap;

use barrier::{Barrier, Step, WaitStrategy};
use heap::Heap;
use loom::cell::UnsafeCell;
use loom::sync::Arc;
use loom::thread;
use std::time::Duration;

/// Sleeps until it is woken; a wake-up that does not come is a deadlock, which the checker reports.
struct Sleepy;

impl WaitStrategy for Sleepy {
    fn step(&mut self) -> Step {
        Step::Sleep(Duration::MAX)
    }
}

/// No rank is on its way.
fn late(_missing: Vec<usize>) -> Option<&'static str> {
    Some("late")
}

/// What two ranks show each other: a slot for even and one for odd epochs.
struct World {
    barrier: Barrier<Heap<&'static str>>,
    slots: [[UnsafeCell<u64>; 2]; 2],
}

// SAFETY: the checker watches the cells and fails where two threads are in one.
unsafe impl Sync for World {}
// SAFETY: as above.
unsafe impl Send for World {}

impl World {
    fn new() -> Arc<Self> {
        Arc::new(Self {
            barrier: Barrier::new(Heap::new(2)),
            slots: std::array::from_fn(|_| std::array::from_fn(|_| UnsafeCell::new(0))),
        })
    }

    fn write(&self, rank: usize, slot: usize, value: u64) {
        // SAFETY: as for `World`.
        self.slots[rank][slot].with_mut(|cell| unsafe { *cell = value });
    }

    fn read(&self, rank: usize, slot: usize) -> u64 {
        // SAFETY: as for `World`.
        self.slots[rank][slot].with(|cell| unsafe { *cell })
    }

    /// Copied data: the slot of an epoch is written again two epochs later, and no rank waits for readers.
    fn copied(&self, rank: usize, epochs: u64) {
        for epoch in 0..epochs {
            let slot = (self.barrier.epoch() % 2) as usize;
            self.write(rank, slot, epoch + 1);
            let seen =
                self.barrier
                    .pass(rank, false, || Sleepy, late, || self.read(1 - rank, slot));
            assert_eq!(seen, Ok(epoch + 1));
        }
    }

    /// Lent data: it is written again as soon as the call is over.
    fn lent(&self, rank: usize, epochs: u64) {
        for epoch in 0..epochs {
            self.write(rank, 0, epoch + 1);
            let seen = self
                .barrier
                .pass(rank, true, || Sleepy, late, || self.read(1 - rank, 0));
            assert_eq!(seen, Ok(epoch + 1));
        }
    }

    /// Lent data, written again whether the epoch ended or not.
    fn called_off(&self, rank: usize) -> bool {
        self.write(rank, 0, 1);
        let seen = self
            .barrier
            .pass(rank, true, || Sleepy, late, || self.read(1 - rank, 0));
        self.write(rank, 0, 2);
        assert!(seen == Ok(1) || seen == Err("off"), "{seen:?}");
        seen.is_ok()
    }
}

/// Every schedule with up to this many preemptions.
fn check(preemptions: usize, model: impl Fn() + Sync + Send + 'static) {
    let mut builder = loom::model::Builder::new();
    builder.preemption_bound = Some(preemptions);
    builder.check(model);
}

#[test]
fn slots_are_free_again_two_epochs_later() {
    check(3, || {
        let world = World::new();
        let other = world.clone();
        let thread = thread::spawn(move || other.copied(1, 3));
        world.copied(0, 3);
        thread.join().unwrap();
    });
}

#[test]
fn lent_memory_is_free_when_the_call_returns() {
    check(3, || {
        let world = World::new();
        let other = world.clone();
        let thread = thread::spawn(move || other.lent(1, 2));
        world.lent(0, 2);
        thread.join().unwrap();
    });
}

#[test]
fn calling_off_leaves_no_reader_behind() {
    // Three threads have many schedules; one preemption less keeps this to a second.
    check(2, || {
        let world = World::new();
        let (other, third) = (world.clone(), world.clone());
        let thread = thread::spawn(move || other.called_off(1));
        let caller = thread::spawn(move || third.barrier.fail("off"));
        let first = world.called_off(0);
        assert_eq!(
            thread.join().unwrap(),
            first,
            "all ranks pass a barrier or none does"
        );
        caller.join().unwrap();
    });
}
