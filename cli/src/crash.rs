//! Last words. A damaged file may send the reader round in circles until the stack ends, and LLVM ends the process where it
//! disagrees with itself: neither can be caught, but both can be told like any other error.

#[cfg(unix)]
pub(crate) use unix::{announce, end_without_memory, note_no_memory, working_on};

#[cfg(not(unix))]
pub(crate) fn announce() {}

#[cfg(not(unix))]
pub(crate) fn note_no_memory() {}

#[cfg(not(unix))]
pub(crate) fn end_without_memory() -> ! {
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
        /// What messages call the program that this thread compiles.
        static PROGRAM: Cell<&'static str> = const { Cell::new("") };
    }

    /// Whether a part of this program was refused memory.
    static EXHAUSTED: AtomicBool = AtomicBool::new(false);

    /// Notes that there was no memory, so that the last words speak of that.
    pub(crate) fn note_no_memory() {
        EXHAUSTED.store(true, Ordering::Relaxed);
    }

    /// Ends the process where nothing goes on without the memory that there is not.
    pub(crate) fn end_without_memory() -> ! {
        note_no_memory();
        end()
    }

    /// Notes which program the thread compiles from now on. The name has to live for ever, as nobody knows when a crash comes.
    pub(crate) fn working_on(program: &'static str) {
        PROGRAM.set(program);
    }

    /// From now on, a crash ends in one line and the exit status of a bad program, and a limit for the size of files is an error of `write`.
    pub(crate) fn announce() {
        // SAFETY: ignoring a signal runs nothing.
        unsafe { libc::signal(libc::SIGXFSZ, libc::SIG_IGN) };
        for signal in SIGNALS {
            // SAFETY: all zeros is a valid `sigaction`; the handler only does what a handler may do, and it runs on the stack that
            // the standard library sets aside for this, because the thread's own may be what is used up.
            unsafe {
                let mut action: libc::sigaction = mem::zeroed();
                action.sa_sigaction = last_words as *const () as usize;
                action.sa_flags = libc::SA_ONSTACK | libc::SA_RESETHAND;
                libc::sigaction(signal, &raw const action, ptr::null_mut());
            }
        }
    }

    extern "C" fn last_words(_signal: c_int) {
        end();
    }

    /// Says what can be said where nothing else can be done, and ends the process.
    fn end() -> ! {
        // Needs no allocation and has no destructor, so that a handler may read it.
        let program = PROGRAM.get();
        let separator = if program.is_empty() { "" } else { ": " };
        let reason = if out_of_memory() { NO_MEMORY } else { CRASH };
        for part in ["error: ", program, separator, reason] {
            // SAFETY: the bytes are there; where nobody reads them, there is nothing else to do.
            unsafe { libc::write(libc::STDERR_FILENO, part.as_ptr().cast(), part.len()) };
        }
        // SAFETY: ends the process without running anything else.
        unsafe { libc::_exit(Status::BadInput as c_int) }
    }

    /// Whether it was for memory that the process ended. LLVM does not ask Rust for its own, so the system is asked for a little more.
    fn out_of_memory() -> bool {
        const LITTLE: usize = 16 << 20;
        let (access, kind) = (libc::PROT_NONE, libc::MAP_PRIVATE | libc::MAP_ANON);
        // SAFETY: a new mapping of nobody's memory, which goes with the process.
        let more = unsafe { libc::mmap(ptr::null_mut(), LITTLE, access, kind, -1, 0) };
        EXHAUSTED.load(Ordering::Relaxed) || more == libc::MAP_FAILED
    }
}
