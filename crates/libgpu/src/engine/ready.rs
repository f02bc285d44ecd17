//! The result of a quick call, where the next call finds it without the queue's lock.
//!
//! Most programs make a call and take its result at once. So the only result of a context is left here, under the lock
//! of its queue, until somebody takes it. A call that enters the queue moves it to the list of results first: what is
//! here was left after every other call.

use super::basics::Bits;
use crate::sync::{AtomicU64, Ordering};

/// No result is here.
const NONE: u64 = 0;
/// A thread takes the result out.
const TAKING: u64 = u64::MAX;

/// A place for one result.
#[derive(Debug, Default)]
pub(super) struct Ready {
    /// The context that it belongs to, [`NONE`] or [`TAKING`].
    key: AtomicU64,
    bits: AtomicU64,
}

impl Ready {
    /// Leaves the result of a context here. Whether there was room. The caller holds the queue's lock.
    #[inline]
    pub(super) fn leave(&self, key: u64, bits: Bits) -> bool {
        // Acquired, so that a thread that took the last result has read its bits before they are replaced.
        if self.key.load(Ordering::Acquire) != NONE || matches!(key, NONE | TAKING) {
            return false;
        }
        self.bits.store(bits, Ordering::Relaxed);
        self.key.store(key, Ordering::Release);
        true
    }

    /// Takes the result of a context, if it is here.
    #[inline]
    pub(super) fn take(&self, key: u64) -> Option<Bits> {
        if matches!(key, NONE | TAKING) || self.key.load(Ordering::Relaxed) != key {
            return None;
        }
        let taking = self
            .key
            .compare_exchange(key, TAKING, Ordering::Acquire, Ordering::Relaxed);
        taking.ok()?;
        // Nothing is left here before the key says so.
        let bits = self.bits.load(Ordering::Relaxed);
        self.key.store(NONE, Ordering::Release);
        Some(bits)
    }

    /// Takes what is here, whichever context it belongs to.
    #[inline]
    pub(super) fn take_any(&self) -> Option<Bits> {
        match self.key.load(Ordering::Relaxed) {
            NONE => None,
            key => self.take(key),
        }
    }
}
