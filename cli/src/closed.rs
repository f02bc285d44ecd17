//! Whether standard output was closed when the process started. Before `main`, the standard library opens `/dev/null`
//! in its place, so writes would seem to succeed.

#[cfg(any(target_os = "linux", target_os = "macos"))]
mod early {
    use std::sync::atomic::{AtomicBool, Ordering};

    static CLOSED: AtomicBool = AtomicBool::new(false);

    /// The loader runs this before any Rust code.
    // SAFETY: the section holds addresses of functions without arguments, which the loader calls; this one is such a
    // function.
    #[used]
    #[cfg_attr(target_os = "linux", unsafe(link_section = ".init_array"))]
    #[cfg_attr(target_os = "macos", unsafe(link_section = "__DATA,__mod_init_func"))]
    static CHECK: extern "C" fn() = check;

    extern "C" fn check() {
        // SAFETY: `fcntl` only queries a descriptor and needs nothing of Rust's runtime.
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
