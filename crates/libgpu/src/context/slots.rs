//! The contexts by handle, found without a lock.
//!
//! A handle is a slot's number and a serial number. Slots never move and are never freed, so finding one takes a few
//! loads; the slot's own lock, which a call needs anyway, then protects the check whether the handle is still valid.

use std::collections::HashMap;

use runtime_abi::kit::{UnknownContext, current_shot};

use crate::engine::{Job, Limits, Pool, Queue, WaitRegistry};
use crate::sync::{Arc, Mutex, MutexGuard};

const SLOT_BITS: u32 = 20;
/// How many contexts can be open at the same time: each needs a number of [`SLOT_BITS`].
const MAX_SLOTS: usize = 1 << SLOT_BITS;

/// The open contexts.
pub(crate) struct Slots<J: Job> {
    queues: boxcar::Vec<Arc<Queue<J>>>,
    state: Mutex<State>,
    waits: Arc<WaitRegistry>,
    pool: Arc<Pool>,
    limits: Limits,
}

#[derive(Debug, Default)]
struct State {
    /// How many contexts were opened so far.
    opened: u64,
    /// Slots that no context has.
    free: Vec<usize>,
    /// Slots whose context was given up while a worker ran one of its tasks.
    leaving: Vec<usize>,
    /// The open contexts with their shots.
    open: HashMap<u64, Option<u64>>,
}

impl<J: Job> Slots<J> {
    pub(crate) fn new(waits: Arc<WaitRegistry>, pool: Arc<Pool>, limits: Limits) -> Self {
        Self {
            queues: boxcar::Vec::new(),
            state: Mutex::default(),
            waits,
            pool,
            limits,
        }
    }

    /// Opens a context and returns its handle. First gives up contexts that earlier shots left open, after a panic or
    /// `exit()`.
    pub(crate) fn open(&self, target: J::Target) -> Result<u64, String> {
        let shot = current_shot();
        self.abandon(|of| of != shot);
        let mut state = self.lock();
        let (slot, queue) = self.vacant(&mut state)?;
        state.opened += 1;
        let handle = state.opened << SLOT_BITS | slot as u64;
        state.open.insert(handle, shot);
        queue.open(handle, target);
        Ok(handle)
    }

    /// The queue of a handle. It may be another context's by now, which the queue checks.
    #[inline]
    pub(crate) fn queue(&self, handle: u64) -> Option<&Arc<Queue<J>>> {
        self.slot(slot_of(handle))
    }

    #[inline]
    fn slot(&self, slot: usize) -> Option<&Arc<Queue<J>>> {
        self.queues.get(slot)
    }

    /// Notes that a context was closed. Its slot is vacant, unless a worker still uses it.
    pub(crate) fn closed(&self, handle: u64) {
        let mut state = self.lock();
        if state.open.remove(&handle).is_some() {
            state.leaving.push(slot_of(handle));
        }
    }

    /// Why a handle is none of an open context.
    #[cold]
    pub(crate) fn unknown(&self, handle: u64) -> UnknownContext {
        let opened = self.lock().opened;
        if (1..=opened).contains(&(handle >> SLOT_BITS)) {
            UnknownContext::Closed { handle }
        } else {
            UnknownContext::Never { handle }
        }
    }

    /// Gives up all contexts.
    pub(crate) fn abandon_all(&self) {
        self.abandon(|_| true);
    }

    fn abandon(&self, is_over: impl Fn(Option<u64>) -> bool) {
        let is_left = |_: &u64, shot: &mut Option<u64>| is_over(*shot);
        let left: Vec<_> = self.lock().open.extract_if(is_left).collect();
        for &(handle, _) in &left {
            if let Some(queue) = self.queue(handle) {
                queue.abandon(handle);
            }
        }
        let slots = left.iter().map(|(handle, _)| slot_of(*handle));
        self.lock().leaving.extend(slots);
    }

    fn vacant(&self, state: &mut State) -> Result<(usize, &Arc<Queue<J>>), String> {
        let is_vacant = |slot: &mut usize| self.slot(*slot).is_some_and(|queue| queue.is_vacant());
        let vacated: Vec<usize> = state.leaving.extract_if(.., is_vacant).collect();
        state.free.extend(vacated);
        let slot = match state.free.pop() {
            Some(slot) => slot,
            None => self.add()?,
        };
        let queue = self.slot(slot).ok_or("a slot was lost")?;
        Ok((slot, queue))
    }

    /// Makes a slot.
    fn add(&self) -> Result<usize, String> {
        let slots = self.queues.count();
        if slots == MAX_SLOTS {
            return Err(format!(
                "{slots} contexts are open, which is as many as there can be"
            ));
        }
        let (waits, pool) = (Arc::clone(&self.waits), Arc::clone(&self.pool));
        Ok(self
            .queues
            .push(Arc::new(Queue::new(waits, pool, self.limits))))
    }

    /// Only code of this file runs under this lock, so a panic cannot leave the lists half changed.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state
            .lock()
            .unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}

pub(crate) fn slot_of(handle: u64) -> usize {
    (handle % (1 << SLOT_BITS)) as usize
}
