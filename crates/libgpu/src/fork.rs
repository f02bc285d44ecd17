//! A process that was made by `fork` after its parent had used the library: there, the library's threads are missing,
//! and what they had locked stays locked. So nothing of the library may be touched in it, and every door asks here
//! first.
//!
//! The system runs a function of ours in each child, which notes that. To ask for the process's id instead would cost
//! more than a call.

#[cfg(unix)]
use std::sync::atomic::{AtomicU8, Ordering};

/// Nothing of the library was used yet.
#[cfg(unix)]
const UNUSED: u8 = 0;
/// The library was used, and this is the process that used it.
#[cfg(unix)]
const USED: u8 = 1;
/// The library was used before this process was made.
#[cfg(unix)]
const FORKED: u8 = 2;

#[cfg(unix)]
static STATE: AtomicU8 = AtomicU8::new(UNUSED);

/// Why the library refuses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "libgpu: this process was made by fork() after its parent had called libgpu, which a child cannot go on with, as it gets no threads \
     and may get locks that nobody opens; fork before the first call, libgpu_describe included, or start another program instead (in Python: multiprocessing.get_context(\"spawn\"))"
)]
pub(crate) struct Forked;

/// Whether the library may be used in this process, which uses it from now on.
///
/// # Errors
/// It may not.
#[cfg(unix)]
#[inline]
pub(crate) fn check() -> Result<(), Forked> {
    match STATE.load(Ordering::Relaxed) {
        USED => Ok(()),
        other => first_use(other),
    }
}

#[cfg(unix)]
#[cold]
fn first_use(state: u8) -> Result<(), Forked> {
    if state == FORKED {
        return Err(Forked);
    }
    let swapped = STATE.compare_exchange(UNUSED, USED, Ordering::Relaxed, Ordering::Relaxed);
    if swapped.is_ok() {
        // SAFETY: the function lives as long as the library, which stays in the process, and does nothing that is not
        // allowed in a child. Where the system has no memory left to remember it, children are as they would be
        // without.
        unsafe { libc::pthread_atfork(None, None, Some(in_child)) };
    }
    Ok(())
}

#[cfg(unix)]
extern "C" fn in_child() {
    STATE.store(FORKED, Ordering::Relaxed);
}

/// There is no `fork` here.
#[cfg(not(unix))]
#[inline]
pub(crate) fn check() -> Result<(), Forked> {
    Ok(())
}
