//! Calls that were started and are waited for later.
//!
//! A started call owns its data, so nothing is lent and nobody has to wait for a reader: the ranks hand in their inputs, and once all
//! have, each makes its own result from them when it asks for it. The n-th started call of one rank belongs to the n-th of every other.

use super::group::Group;
use crate::{Call, Element, Error, Pending, Ranks, Vector};
use crate::{agree, meaning};
use std::collections::HashMap;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// The started calls of a group that are not over.
#[derive(Debug)]
pub(crate) struct Started {
    calls: Mutex<Calls>,
    bell: Condvar,
}

#[derive(Debug)]
struct Calls {
    /// How many calls each rank has started.
    counts: Vec<u64>,
    open: HashMap<u64, Gathering>,
}

/// One call, with what the ranks handed in so far.
#[derive(Debug)]
struct Gathering {
    parts: Vec<Option<Part>>,
    /// How many ranks are done with it.
    done: usize,
}

/// What one rank handed in.
#[derive(Debug, Clone)]
struct Part {
    call: Call,
    input: Arc<Vector>,
}

impl Started {
    pub(super) fn new(size: usize) -> Self {
        let calls = Calls {
            counts: vec![0; size],
            open: HashMap::new(),
        };
        Self {
            calls: Mutex::new(calls),
            bell: Condvar::new(),
        }
    }

    /// Makes everybody who waits look again.
    pub(super) fn wake(&self) {
        drop(self.calls());
        self.bell.notify_all();
    }

    pub(super) fn hand_in(
        group: Arc<Group>,
        rank: usize,
        call: Call,
        input: Vector,
    ) -> Box<dyn Pending> {
        let number = group.started.calls().hand_in(rank, call, input);
        group.started.bell.notify_all();
        Box::new(Waiter {
            group,
            rank,
            number,
            call,
        })
    }

    fn calls(&self) -> MutexGuard<'_, Calls> {
        self.calls.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Calls {
    fn hand_in(&mut self, rank: usize, call: Call, input: Vector) -> u64 {
        let size = self.counts.len();
        let number = self.counts[rank];
        self.counts[rank] += 1;
        let gathering = self.open.entry(number).or_insert_with(|| Gathering {
            parts: vec![None; size],
            done: 0,
        });
        gathering.parts[rank] = Some(Part {
            call,
            input: Arc::new(input),
        });
        number
    }

    /// What all ranks handed in, or those that have not.
    fn parts(&self, number: u64) -> Result<Vec<Part>, Ranks> {
        let parts = &self.open[&number].parts;
        let missing = || (0..parts.len()).filter(|rank| parts[*rank].is_none());
        let all: Option<Vec<Part>> = parts.iter().cloned().collect();
        all.ok_or_else(|| Ranks(missing().collect()))
    }

    /// Counts a rank out; the last one takes the call away.
    fn finish(&mut self, number: u64) {
        let size = self.counts.len();
        let Some(gathering) = self.open.get_mut(&number) else {
            return;
        };
        gathering.done += 1;
        if gathering.done == size {
            self.open.remove(&number);
        }
    }
}

/// One rank's side of a started call.
#[derive(Debug)]
struct Waiter {
    group: Arc<Group>,
    rank: usize,
    number: u64,
    call: Call,
}

impl Waiter {
    /// Waits until all ranks have handed in.
    fn parts(&self) -> Result<Vec<Part>, Error> {
        let mut since = Instant::now();
        let _wait = self.group.workers.of(self.rank).wait();
        let mut calls = self.group.started.calls();
        loop {
            let missing = match calls.parts(self.number) {
                Ok(parts) => return Ok(parts),
                Err(missing) => missing,
            };
            if let Some(failure) = self.group.failure() {
                return Err(failure);
            }
            let mut rest = self.group.limit.saturating_sub(since.elapsed());
            if rest.is_zero() && self.group.workers.any_on_its_way(&missing.0) {
                (rest, since) = (self.group.limit, Instant::now());
            }
            if rest.is_zero() {
                // Failing wakes the others, for which it needs the lock.
                drop(calls);
                return Err(self.late(missing));
            }
            calls = self.wait(calls, rest);
        }
    }

    fn wait<'a>(&'a self, calls: MutexGuard<'a, Calls>, rest: Duration) -> MutexGuard<'a, Calls> {
        let woken = self.group.started.bell.wait_timeout(calls, rest);
        woken.unwrap_or_else(PoisonError::into_inner).0
    }

    fn late(&self, ranks: Ranks) -> Error {
        self.group.fail(Error::Late {
            ranks,
            call: self.call,
            limit: self.group.limit,
        })
    }

    fn result(&self, parts: &[Part]) -> Vector {
        with_type!(self.call.element, T => self.typed_result::<T>(parts))
    }

    fn typed_result<T: Element>(&self, parts: &[Part]) -> Vector {
        let mut output = vec![T::default(); self.call.output];
        let input = |rank: usize| T::in_vector(&parts[rank].input).unwrap_or_default();
        meaning::fill(
            self.call.operation,
            self.rank,
            parts.len(),
            input,
            &mut output,
        );
        T::vector(output)
    }
}

impl Pending for Waiter {
    fn ready(&mut self) -> bool {
        self.group.started.calls().parts(self.number).is_ok() || self.group.failure().is_some()
    }

    fn wait(self: Box<Self>) -> Result<Vector, Error> {
        let parts = self.parts()?;
        let calls: Vec<Call> = parts.iter().map(|part| part.call).collect();
        agree(&calls).map_err(|refusal| self.group.refuse(refusal))?;
        Ok(self.result(&parts))
    }
}

impl Drop for Waiter {
    fn drop(&mut self) {
        self.group.started.calls().finish(self.number);
    }
}
