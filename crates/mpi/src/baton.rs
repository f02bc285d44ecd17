//! A lock that threads get in the order in which they ask for it, and that says whether one waits. Unlike the guard of a
//! mutex, it can be given away and taken again in the middle of a call. The thread that has it has the turn to call MPI.

use std::cell::{Cell, RefCell};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

thread_local! {
    /// What this thread holds while it has the turn.
    static HERE: RefCell<Option<Arc<Baton>>> = const { RefCell::new(None) };

    /// Whether it has. It is there until the thread has ended, also while the process ends.
    static IS_HERE: Cell<bool> = const { Cell::new(false) };

    /// Whether this thread keeps its turn while it waits.
    static KEEPS: Cell<bool> = const { Cell::new(false) };
}

/// The lock.
#[derive(Debug, Default)]
pub(crate) struct Baton {
    tickets: Mutex<Tickets>,
    next: Condvar,
}

#[derive(Debug, Default)]
struct Tickets {
    /// How many were taken.
    taken: u64,
    /// How many are done: the one with this number has the lock.
    done: u64,
}

impl Baton {
    fn tickets(&self) -> MutexGuard<'_, Tickets> {
        self.tickets.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits for the lock.
    pub(crate) fn take(&self) {
        let mut tickets = self.tickets();
        let own = tickets.taken;
        tickets.taken += 1;
        while tickets.done != own {
            tickets = self
                .next
                .wait(tickets)
                .unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// Takes the lock, if nobody has it.
    pub(crate) fn try_take(&self) -> bool {
        let mut tickets = self.tickets();
        let is_free = tickets.taken == tickets.done;
        tickets.taken += u64::from(is_free);
        is_free
    }

    /// Gives the lock to the thread that has waited longest.
    pub(crate) fn give(&self) {
        let mut tickets = self.tickets();
        tickets.done += 1;
        if tickets.done != tickets.taken {
            self.next.notify_all();
        }
    }

    /// Whether another thread waits for the lock.
    pub(crate) fn is_wanted(&self) -> bool {
        let tickets = self.tickets();
        tickets.taken > tickets.done + 1
    }
}

/// This thread has the turn, until it is dropped.
pub(crate) struct Here(Arc<Baton>);

impl Here {
    /// After the threads that already wait.
    pub(crate) fn after(baton: &Arc<Baton>) -> Self {
        baton.take();
        Self::with(baton)
    }

    /// None where another thread has the turn.
    pub(crate) fn at_once(baton: &Arc<Baton>) -> Option<Self> {
        baton.try_take().then(|| Self::with(baton))
    }

    fn with(baton: &Arc<Baton>) -> Self {
        IS_HERE.set(true);
        // At the end of the process the main thread has no place for it any more.
        let _ = HERE.try_with(|here| here.replace(Some(Arc::clone(baton))));
        Self(Arc::clone(baton))
    }
}

impl Drop for Here {
    fn drop(&mut self) {
        let _ = HERE.try_with(RefCell::take);
        IS_HERE.set(false);
        self.0.give();
    }
}

/// Whether this thread has the turn.
pub(crate) fn is_here() -> bool {
    IS_HERE.get()
}

/// Gives the threads that wait for their turn the time to call MPI, and returns after them, with the turn; whether there
/// were any. A thread calls this while it waits for other ranks.
pub(crate) fn pass() -> bool {
    if KEEPS.get() {
        return false;
    }
    let wanted = |baton: &RefCell<Option<Arc<Baton>>>| {
        let baton = baton.borrow();
        baton.as_ref().filter(|baton| baton.is_wanted()).cloned()
    };
    let baton = HERE.try_with(wanted).ok().flatten();
    if let Some(baton) = &baton {
        baton.give();
        baton.take();
    }
    baton.is_some()
}

/// Does something without passing the turn on while it waits.
pub(crate) fn kept<R>(work: impl FnOnce() -> R) -> R {
    let before = KEEPS.replace(true);
    let result = work();
    KEEPS.set(before);
    result
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicU64, Ordering};
    use std::thread;

    #[test]
    fn one_thread_at_a_time_has_it() {
        let (baton, count) = (Baton::default(), AtomicU64::new(0));
        thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    for _ in 0..500 {
                        baton.take();
                        let before = count.load(Ordering::Relaxed);
                        count.store(before + 1, Ordering::Relaxed);
                        baton.give();
                    }
                });
            }
        });
        assert_eq!(count.load(Ordering::Relaxed), 2000);
        assert!(baton.try_take() && !baton.try_take() && !baton.is_wanted());
    }

    #[test]
    fn who_gives_it_away_gets_it_back_after_those_who_wait() {
        let (baton, order) = (Baton::default(), Mutex::new(Vec::new()));
        baton.take();
        thread::scope(|scope| {
            scope.spawn(|| {
                baton.take();
                order.lock().unwrap().push("other");
                baton.give();
            });
            while !baton.is_wanted() {
                thread::yield_now();
            }
            baton.give();
            baton.take();
            order.lock().unwrap().push("first");
            baton.give();
        });
        assert_eq!(*order.lock().unwrap(), ["other", "first"]);
    }
}
