//! Reports in which call of the library a process crashed, as an emulator only sees that its program has ended.
//!
//! Each thread notes the call that it is in and the file that it reads, which costs a few stores. When a signal comes
//! that ends the process, the thread that it hit writes one line to standard error and to the log, from what is noted;
//! then the signal does what it would have done. A handler that the program has installed stays, and so does that of
//! Python, whose `faulthandler` says more.

#[cfg_attr(
    all(
        target_os = "linux",
        any(target_arch = "x86_64", target_arch = "aarch64")
    ),
    path = "linux.rs"
)]
#[cfg_attr(
    not(all(
        target_os = "linux",
        any(target_arch = "x86_64", target_arch = "aarch64")
    )),
    path = "nowhere.rs"
)]
mod system;

pub(crate) use system::{during, prepare_thread, reading, watch};

/// Adds a line to the log while the process crashes: it waits for nothing and takes no memory.
pub(crate) type LastLine = Box<dyn Fn(&[u8]) + Send + Sync>;
