//! What all of the engine uses: results, locks, and panics in words.

use std::any::Any;

use crate::sync::{Mutex, MutexGuard};

/// The bits of a result. A number and not an array of bytes, as an optional one passes through registers.
pub(crate) type Bits = u64;

/// Takes a lock. No code of others runs under the engine's locks but the bodies of quick functions, which leave a note
/// when they panic, so a poisoned lock guards nothing that is broken.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex
        .lock()
        .unwrap_or_else(|poisoned| poisoned.into_inner())
}

/// The error that a panic becomes.
pub(super) fn panicked(panic: &(dyn Any + Send)) -> String {
    format!("it panicked: {}", words_of(panic))
}

/// What a panic said; almost always a text.
pub(crate) fn words_of(panic: &(dyn Any + Send)) -> &str {
    let literal = panic.downcast_ref::<&str>().copied();
    literal
        .or_else(|| panic.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("no message")
}
