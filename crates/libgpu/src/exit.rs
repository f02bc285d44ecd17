//! The end of the process.
//!
//! The system takes a function, so this file has `unsafe`.

/// Has a function called when the process ends in order; the last that was registered comes first. Where the system has
/// no memory left to remember it, it is not called.
pub(crate) fn at_exit(function: extern "C" fn()) {
    // SAFETY: the function lives as long as the library, which stays in the process.
    unsafe { libc::atexit(function) };
}
