//! Whether standard output was closed when the process began. Before `main`, the standard library opens `/dev/null` in its place, and
//! whatever is written there seems to arrive.

#[cfg(any(target_os = "linux", target_os = "macos"))]
mod early {
    use std::sync::atomic::{AtomicBool, Ordering};

    static CLOSED: AtomicBool = AtomicBool::new(false);

    /// What the loader runs before anything of Rust.
    // SAFETY: the section holds addresses of functions without arguments, which the loader calls; this one is such a function.
    #[used]
    #[cfg_attr(target_os = "linux", unsafe(link_section = ".init_array"))]
    #[cfg_attr(target_os = "macos", unsafe(link_section = "__DATA,__mod_init_func"))]
    static LOOK: extern "C" fn() = look;

    extern "C" fn look() {
        // SAFETY: only asks about a number; it needs nothing of Rust's runtime.
        let flags = unsafe { libc::fcntl(libc::STDOUT_FILENO, libc::F_GETFD) };
        CLOSED.store(flags == -1, Ordering::Relaxed);
    }

    pub(crate) fn stdout() -> bool {
        CLOSED.load(Ordering::Relaxed)
    }
}

#[cfg(any(target_os = "linux", target_os = "macos"))]
pub(crate) use early::stdout;

#[cfg(not(any(target_os = "linux", target_os = "macos")))]
pub(crate) fn stdout() -> bool {
    false
}
