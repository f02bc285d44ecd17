//! The signals that this process gets and passes on to its programs.
//!
//! A handler writes each signal into a pipe, from which a thread reads it. Handlers do not survive `exec`, so programs
//! start with the dispositions that this process had.

use std::ffi::c_int;
use std::io::{self, PipeReader, Read as _};
use std::mem::MaybeUninit;
use std::os::fd::IntoRawFd as _;
use std::ptr;
use std::sync::atomic::{AtomicI32, Ordering};

/// What a signal asks of a program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Meaning {
    /// To end.
    End,
    /// Something that the program defines.
    Message,
}

/// The signals that are passed on.
const SIGNALS: [(c_int, &str, Meaning); 6] = [
    (libc::SIGINT, "SIGINT", Meaning::End),
    (libc::SIGTERM, "SIGTERM", Meaning::End),
    (libc::SIGHUP, "SIGHUP", Meaning::End),
    (libc::SIGQUIT, "SIGQUIT", Meaning::End),
    (libc::SIGUSR1, "SIGUSR1", Meaning::Message),
    (libc::SIGUSR2, "SIGUSR2", Meaning::Message),
];

/// A signal that came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Came {
    pub(crate) signal: i32,
    pub(crate) meaning: Meaning,
    /// Whether a terminal sent it: then every process of the group there has it already.
    pub(crate) from_terminal: bool,
}

/// The name of a signal.
pub(crate) fn name(signal: i32) -> String {
    match SIGNALS.iter().find(|row| row.0 == signal) {
        Some((_, name, _)) => (*name).into(),
        None => format!("signal {signal}"),
    }
}

/// The signals of this process from now on.
pub(crate) struct Signals(PipeReader);

/// Where the handler writes.
static PIPE: AtomicI32 = AtomicI32::new(-1);

impl Signals {
    /// Handles the signals, except those that this process was told to ignore, as `nohup` does.
    pub(crate) fn catch() -> io::Result<Self> {
        let (reader, writer) = io::pipe()?;
        PIPE.store(writer.into_raw_fd(), Ordering::Release);
        for (signal, ..) in SIGNALS {
            handle(signal)?;
        }
        Ok(Self(reader))
    }

    /// Waits for the next signal.
    pub(crate) fn next(&mut self) -> io::Result<Came> {
        let mut bytes = [0; 2];
        self.0.read_exact(&mut bytes)?;
        let [signal, from_terminal] = bytes.map(c_int::from);
        let row = SIGNALS.iter().find(|row| row.0 == signal);
        let &(signal, _, meaning) = row.expect("only listed signals have the handler");
        Ok(Came {
            signal,
            meaning,
            from_terminal: from_terminal != 0,
        })
    }
}

fn handle(signal: c_int) -> io::Result<()> {
    let mut action = MaybeUninit::<libc::sigaction>::zeroed();
    // SAFETY: with a null pointer for the new action, the call only writes the old one; all zeros are an action.
    let asked = unsafe { libc::sigaction(signal, ptr::null(), action.as_mut_ptr()) };
    if asked != 0 {
        return Err(io::Error::last_os_error());
    }
    // SAFETY: the call above has written it, over zeros.
    let mut action = unsafe { action.assume_init() };
    if action.sa_sigaction == libc::SIG_IGN {
        return Ok(());
    }
    let handler: extern "C" fn(c_int, *mut libc::siginfo_t, *mut libc::c_void) = note;
    action.sa_sigaction = handler as libc::sighandler_t;
    action.sa_flags = libc::SA_SIGINFO | libc::SA_RESTART;
    // SAFETY: the action is complete, and its handler does only what a handler may do.
    match unsafe { libc::sigaction(signal, &raw const action, ptr::null_mut()) } {
        0 => Ok(()),
        _ => Err(io::Error::last_os_error()),
    }
}

/// The handler: one write of two bytes, which a pipe takes whole.
extern "C" fn note(signal: c_int, information: *mut libc::siginfo_t, _: *mut libc::c_void) {
    let bytes = [signal as u8, u8::from(is_from_terminal(information))];
    let pipe = PIPE.load(Ordering::Acquire);
    // SAFETY: `write` may be called in a handler, and the two bytes are there. The pipe is never closed.
    unsafe { libc::write(pipe, bytes.as_ptr().cast(), bytes.len()) };
}

#[cfg(target_os = "linux")]
fn is_from_terminal(information: *mut libc::siginfo_t) -> bool {
    // SAFETY: the system passes the information of the signal, as SA_SIGINFO asks.
    let code = unsafe { (*information).si_code };
    // Signals of processes have codes of at most 0.
    code > 0
}

#[cfg(not(target_os = "linux"))]
fn is_from_terminal(information: *mut libc::siginfo_t) -> bool {
    // SAFETY: the system passes the information of the signal, as SA_SIGINFO asks.
    let sender = unsafe { (*information).si_pid() };
    sender == 0
}
