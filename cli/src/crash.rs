//! Reports crashes as error messages. A damaged file may make the reader recurse until the stack overflows, and LLVM
//! aborts the process on internal errors. Neither can be caught, but both can be reported like any other error.

#[cfg(unix)]
pub(crate) use unix::{end_out_of_memory, install_handlers, note_out_of_memory, working_on};

#[cfg(not(unix))]
pub(crate) fn install_handlers() {}

#[cfg(not(unix))]
pub(crate) fn note_out_of_memory() {}

#[cfg(not(unix))]
pub(crate) fn end_out_of_memory() -> ! {
    std::process::abort()
}

#[cfg(not(unix))]
pub(crate) fn working_on(_program: &'static str) {}

#[cfg(unix)]
mod unix {
    use std::cell::Cell;
    use std::ffi::c_int;
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::{mem, ptr};

    use crate::report::Status;

    const SIGNALS: [c_int; 3] = [libc::SIGSEGV, libc::SIGBUS, libc::SIGABRT];
    const CRASH: &str = "internal error: out of stack, or a crash; the program may be damaged or nest too deeply; if it does not, please report this, with the program\n";

    const NO_MEMORY: &str =
        "out of memory; compiling this program takes more than this process may have\n";

    thread_local! {
        /// The name, in messages, of the program that this thread compiles.
        static PROGRAM: Cell<&'static str> = const { Cell::new("") };
    }

    /// Whether an allocation of this program failed.
    static EXHAUSTED: AtomicBool = AtomicBool::new(false);

    /// Records that an allocation failed, so that the crash message says so.
    pub(crate) fn note_out_of_memory() {
        EXHAUSTED.store(true, Ordering::Relaxed);
    }

    /// Ends the process after a failed allocation.
    pub(crate) fn end_out_of_memory() -> ! {
        note_out_of_memory();
        end()
    }

    /// Sets the program that this thread compiles. The name lives until the process ends, because a crash may come at
    /// any time.
    pub(crate) fn working_on(program: &'static str) {
        PROGRAM.set(program);
    }

    /// From now on, a crash ends the process with one line and the exit status of a bad program, and exceeding the
    /// limit on file sizes is an error of `write`.
    pub(crate) fn install_handlers() {
        // SAFETY: ignoring a signal runs nothing.
        unsafe { libc::signal(libc::SIGXFSZ, libc::SIG_IGN) };
        for signal in SIGNALS {
            // SAFETY: all zeros is a valid `sigaction`. The handler is async-signal-safe. It runs on the signal stack
            // that the standard library sets up, because the thread's own stack may be exhausted.
            unsafe {
                let mut action: libc::sigaction = mem::zeroed();
                action.sa_sigaction = on_signal as *const () as usize;
                action.sa_flags = libc::SA_ONSTACK | libc::SA_RESETHAND;
                libc::sigaction(signal, &raw const action, ptr::null_mut());
            }
        }
    }

    extern "C" fn on_signal(_signal: c_int) {
        end();
    }

    /// Writes the message, using only async-signal-safe calls, and ends the process.
    fn end() -> ! {
        // Needs no allocation and has no destructor, so a signal handler may read it.
        let program = PROGRAM.get();
        let separator = if program.is_empty() { "" } else { ": " };
        let reason = if out_of_memory() { NO_MEMORY } else { CRASH };
        for part in ["error: ", program, separator, reason] {
            // SAFETY: the pointer and the length are those of a string; a failed write cannot be reported anywhere.
            unsafe { libc::write(libc::STDERR_FILENO, part.as_ptr().cast(), part.len()) };
        }
        // SAFETY: ends the process without running anything else.
        unsafe { libc::_exit(Status::BadInput as c_int) }
    }

    /// Whether the process ran out of memory. LLVM does not allocate through Rust, so this tries to map a little more
    /// memory.
    fn out_of_memory() -> bool {
        const LITTLE: usize = 16 << 20;
        let (access, kind) = (libc::PROT_NONE, libc::MAP_PRIVATE | libc::MAP_ANON);
        // SAFETY: a new anonymous mapping, which the system removes when the process ends.
        let more = unsafe { libc::mmap(ptr::null_mut(), LITTLE, access, kind, -1, 0) };
        EXHAUSTED.load(Ordering::Relaxed) || more == libc::MAP_FAILED
    }
}
