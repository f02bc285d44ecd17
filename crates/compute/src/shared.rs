//! Values that a process has one of, for as long as it is used.

use std::sync::{Arc, Mutex, PoisonError, Weak};

/// The one in the place, or a new one.
pub(crate) fn one<T>(place: &Mutex<Weak<T>>, make: impl FnOnce() -> Arc<T>) -> Arc<T> {
    let mut place = place.lock().unwrap_or_else(PoisonError::into_inner);
    place.upgrade().unwrap_or_else(|| {
        let new = make();
        *place = Arc::downgrade(&new);
        new
    })
}
