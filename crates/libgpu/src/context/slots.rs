//! The contexts by handle, found without a lock.
//!
//! A handle is a slot's number and a serial number. Slots are made in chunks that never move and never go, so finding
//! one takes a shift and two loads; the slot's own lock, which a call needs anyway, then tells whether the handle is
//! still good.

use std::collections::HashMap;
use std::sync::OnceLock;

use runtime_abi::kit::{UnknownContext, current_shot};

use crate::engine::{Job, Limits, Pool, Queue, WaitRegistry};
use crate::sync::{Arc, Mutex, MutexGuard};

const SLOT_BITS: u32 = 20;
/// Chunk `c` has `FIRST << c` slots.
const FIRST: usize = 16;
/// As many as have numbers of [`SLOT_BITS`] for all their slots.
const CHUNKS: usize = 16;

type Chunk<J> = Box<[Arc<Queue<J>>]>;

/// The open contexts.
pub(crate) struct Slots<J: Job> {
    chunks: [OnceLock<Chunk<J>>; CHUNKS],
    state: Mutex<State>,
    waits: Arc<WaitRegistry>,
    pool: Arc<Pool>,
    limits: Limits,
}

#[derive(Debug, Default)]
struct State {
    /// How many contexts were opened so far.
    opened: u64,
    /// How many slots there are.
    slots: usize,
    /// Slots that no context has.
    free: Vec<usize>,
    /// Slots whose context was given up while a worker was busy for it.
    leaving: Vec<usize>,
    /// The open contexts with their shots.
    open: HashMap<u64, Option<u64>>,
}

impl<J: Job> Slots<J> {
    pub(crate) fn new(waits: Arc<WaitRegistry>, pool: Arc<Pool>, limits: Limits) -> Self {
        Self {
            chunks: [const { OnceLock::new() }; CHUNKS],
            state: Mutex::default(),
            waits,
            pool,
            limits,
        }
    }

    /// Opens a context and returns its handle. Takes back what earlier shots left open, which a panic or `exit()` does.
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

    /// The queue of a handle. It may be another context's by now, which the queue tells.
    #[inline]
    pub(crate) fn queue(&self, handle: u64) -> Option<&Arc<Queue<J>>> {
        self.slot(slot_of(handle))
    }

    #[inline]
    fn slot(&self, slot: usize) -> Option<&Arc<Queue<J>>> {
        let (chunk, place) = place_of(slot);
        self.chunks.get(chunk)?.get()?.get(place)
    }

    /// Notes that a context was closed. Its slot is vacant, unless a worker did not let go of it.
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

    /// Gives all contexts up.
    pub(crate) fn abandon_all(&self) {
        self.abandon(|_| true);
    }

    fn abandon(&self, gone: impl Fn(Option<u64>) -> bool) {
        let is_left = |_: &u64, shot: &mut Option<u64>| gone(*shot);
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
            None => {
                state.slots += 1;
                state.slots - 1
            }
        };
        let (chunk, place) = place_of(slot);
        let full = || format!("{slot} contexts are open, which is as many as there can be");
        let chunk_slots = self.chunks.get(chunk).ok_or_else(full)?;
        let slots = chunk_slots.get_or_init(|| self.chunk(FIRST << chunk));
        Ok((slot, slots.get(place).ok_or_else(full)?))
    }

    fn chunk(&self, slots: usize) -> Chunk<J> {
        let queue = || {
            let (waits, pool) = (Arc::clone(&self.waits), Arc::clone(&self.pool));
            Arc::new(Queue::new(waits, pool, self.limits))
        };
        (0..slots).map(|_| queue()).collect()
    }

    /// No code of others runs under this lock, so a panic cannot leave the lists half changed.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state
            .lock()
            .unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}

pub(crate) fn slot_of(handle: u64) -> usize {
    (handle % (1 << SLOT_BITS)) as usize
}

/// A slot's chunk, and its place there.
fn place_of(slot: usize) -> (usize, usize) {
    let chunk = (slot / FIRST + 1).ilog2() as usize;
    (chunk, slot - FIRST * ((1 << chunk) - 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_slot_has_a_place_of_its_own() {
        let mut expected = (0, 0);
        for slot in 0..10_000 {
            assert_eq!(place_of(slot), expected, "slot {slot}");
            expected.1 += 1;
            if expected.1 == FIRST << expected.0 {
                expected = (expected.0 + 1, 0);
            }
        }
    }

    #[test]
    fn the_last_slot_has_a_handle_of_its_own() {
        let first_without = (1 << SLOT_BITS) - FIRST;
        assert_eq!(place_of(first_without), (CHUNKS, 0));
        assert_eq!(
            slot_of(1 << SLOT_BITS | (first_without as u64 - 1)),
            first_without - 1
        );
    }
}
