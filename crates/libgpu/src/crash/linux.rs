//! What threads note, and the handler of signals, which may call nothing that takes memory or waits.

use std::arch::asm;
use std::cell::OnceCell;
use std::ffi::{c_int, c_void};
use std::os::unix::ffi::OsStrExt as _;
use std::path::Path;
use std::ptr;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, AtomicPtr, AtomicUsize, Ordering::Relaxed};

use super::LastLine;
use crate::fork;

/// The signals that end a process for a mistake in it.
const SIGNALS: [(c_int, &str); 5] = [
    (libc::SIGSEGV, "SIGSEGV"),
    (libc::SIGBUS, "SIGBUS"),
    (libc::SIGILL, "SIGILL"),
    (libc::SIGFPE, "SIGFPE"),
    (libc::SIGABRT, "SIGABRT"),
];

/// How many threads have a place of their own for their notes, mostly.
const PLACES: usize = 256;

/// How much stack the handler may use, where a thread's own is at its end.
const STACK: usize = 64 << 10;

/// What a thread is doing. Threads that share a place overwrite each other's notes, which then count for the last of
/// them.
#[repr(align(64))]
struct Note {
    /// The thread; 0 where it is in no call.
    thread: AtomicUsize,
    call: AtomicPtr<&'static str>,
    file: AtomicPtr<u8>,
    file_len: AtomicUsize,
}

static NOTES: [Note; PLACES] = [const { Note::new() }; PLACES];

static LAST_LINE: OnceLock<LastLine> = OnceLock::new();

/// Whether there is a handler.
static WATCHING: AtomicBool = AtomicBool::new(false);

impl Note {
    const fn new() -> Self {
        Self {
            thread: AtomicUsize::new(0),
            call: AtomicPtr::new(ptr::null_mut()),
            file: AtomicPtr::new(ptr::null_mut()),
            file_len: AtomicUsize::new(0),
        }
    }

    /// The place of a thread.
    #[inline]
    fn of(thread: usize) -> &'static Self {
        // Threads' own memory lies at the ends of their stacks, pages apart; the multiplication spreads these.
        let spread = (thread >> 12).wrapping_mul(0x9E37_79B9_7F4A_7C15_u64 as usize);
        &NOTES[spread >> (usize::BITS - PLACES.ilog2())]
    }

    /// The call, where the note is by this thread.
    fn call_of(&self, thread: usize) -> Option<&'static str> {
        if self.thread.load(Relaxed) != thread {
            return None;
        }
        // SAFETY: null, or the address of a text that is never gone.
        unsafe { self.call.load(Relaxed).as_ref() }.copied()
    }

    /// The file that is read.
    fn file(&self) -> Option<&[u8]> {
        let (file, len) = (self.file.load(Relaxed), self.file_len.load(Relaxed));
        // SAFETY: a thread that notes a file keeps its name until it removes the note, and the thread that reads it
        // here is stopped before that. If two threads share a place, the name may be the other's, and freed; the
        // process ends in any case.
        (!file.is_null()).then(|| unsafe { std::slice::from_raw_parts(file, len) })
    }
}

/// A number that this thread has and no other, in one instruction.
#[inline]
fn this_thread() -> usize {
    let thread;
    // SAFETY: it only reads; the first word of a thread's own memory is its address.
    #[cfg(target_arch = "x86_64")]
    unsafe {
        asm!("mov {}, qword ptr fs:0", out(reg) thread, options(nostack, preserves_flags, pure, readonly));
    }
    // SAFETY: it only reads a register.
    #[cfg(target_arch = "aarch64")]
    unsafe {
        asm!("mrs {}, tpidr_el0", out(reg) thread, options(nostack, preserves_flags, pure, nomem));
    }
    thread
}

/// Takes the note away, also when a body panics.
struct Noted(&'static Note);

impl Drop for Noted {
    #[inline]
    fn drop(&mut self) {
        self.0.thread.store(0, Relaxed);
    }
}

/// Runs the body of a call, which is noted meanwhile.
#[inline]
pub(crate) fn during<T>(call: &'static &'static str, body: impl FnOnce() -> T) -> T {
    let thread = this_thread();
    let note = Note::of(thread);
    note.call.store(ptr::from_ref(call).cast_mut(), Relaxed);
    note.thread.store(thread, Relaxed);
    let _noted = Noted(note);
    body()
}

/// Reads a file, which is noted meanwhile.
pub(crate) fn reading<T>(file: &Path, body: impl FnOnce() -> T) -> T {
    struct Read(&'static Note);
    impl Drop for Read {
        fn drop(&mut self) {
            self.0.file.store(ptr::null_mut(), Relaxed);
        }
    }
    let name = file.as_os_str().as_bytes();
    let note = Note::of(this_thread());
    note.file_len.store(name.len(), Relaxed);
    note.file.store(name.as_ptr().cast_mut(), Relaxed);
    let _read = Read(note);
    body()
}

/// Has crashes of this process say in which call they happened, from now on.
pub(crate) fn watch(last_line: Option<LastLine>) {
    if is_python() {
        return;
    }
    if let Some(last_line) = last_line {
        let _ = LAST_LINE.set(last_line);
    }
    let installed = SIGNALS.iter().filter(|(signal, _)| install(*signal));
    WATCHING.store(installed.count() > 0, Relaxed);
    prepare_thread();
}

/// Whether this process is a Python, which tells of crashes by itself.
fn is_python() -> bool {
    // SAFETY: it only reads the name.
    !unsafe { libc::dlsym(libc::RTLD_DEFAULT, c"Py_IsInitialized".as_ptr()) }.is_null()
}

/// Handles a signal that has no other handler.
fn install(signal: c_int) -> bool {
    // SAFETY: all of it may be zero, and the calls read and write only these.
    unsafe {
        let mut before: libc::sigaction = std::mem::zeroed();
        if libc::sigaction(signal, ptr::null(), &raw mut before) != 0
            || before.sa_sigaction != libc::SIG_DFL
        {
            return false;
        }
        let mut ours: libc::sigaction = std::mem::zeroed();
        ours.sa_sigaction = handle as extern "C" fn(c_int) as usize;
        // Once: the next signal finds what was there before.
        ours.sa_flags = libc::SA_ONSTACK | libc::SA_RESETHAND;
        libc::sigaction(signal, &raw const ours, ptr::null_mut()) == 0
    }
}

/// A stack for the handler, while its thread lives.
struct Stack(Box<[u8]>);

impl Stack {
    /// One for this thread, if it has none.
    fn of_this_thread() -> Option<Self> {
        // SAFETY: all of it may be zero, and the calls read and write only these; the memory stays until the stack is
        // taken back.
        unsafe {
            let mut before: libc::stack_t = std::mem::zeroed();
            let asked = libc::sigaltstack(ptr::null(), &raw mut before) == 0;
            if !asked || before.ss_flags & libc::SS_DISABLE == 0 {
                return None;
            }
            let mut stack = Self(vec![0; STACK].into_boxed_slice());
            let ours = libc::stack_t {
                ss_sp: stack.0.as_mut_ptr().cast::<c_void>(),
                ss_flags: 0,
                ss_size: STACK,
            };
            (libc::sigaltstack(&raw const ours, ptr::null_mut()) == 0).then_some(stack)
        }
    }
}

impl Drop for Stack {
    fn drop(&mut self) {
        let none = libc::stack_t {
            ss_sp: ptr::null_mut(),
            ss_flags: libc::SS_DISABLE,
            ss_size: 0,
        };
        // SAFETY: it is this thread's, which has no use for it any more.
        unsafe { libc::sigaltstack(&raw const none, ptr::null_mut()) };
    }
}

/// Lets this thread tell of an overflow of its stack, too.
pub(crate) fn prepare_thread() {
    thread_local! {
        static STACK_OF_THREAD: OnceCell<Option<Stack>> = const { OnceCell::new() };
    }
    if WATCHING.load(Relaxed) {
        let _ =
            STACK_OF_THREAD.try_with(|stack| stack.get_or_init(Stack::of_this_thread).is_some());
    }
}

/// Writes the line, and lets the signal do what it does.
extern "C" fn handle(signal: c_int) {
    if !tell_of_calls(signal) {
        write_log(b"");
    }
    // SAFETY: what handles it now is the system. It waits until this returns.
    unsafe { libc::raise(signal) };
}

/// Tells of the call that crashed, if it is one of the library.
fn tell_of_calls(signal: c_int) -> bool {
    let thread = this_thread();
    let note = Note::of(thread);
    if let Some(call) = note.call_of(thread) {
        tell(signal, call, note.file());
        return true;
    }
    if !is_ours() {
        return false;
    }
    // One of those that run, which are mostly one.
    let threads = NOTES.iter().map(|note| (note, note.thread.load(Relaxed)));
    let running = threads.filter(|(_, thread)| *thread != 0);
    let calls = running.filter_map(|(note, thread)| note.call_of(thread));
    calls.map(|call| tell(signal, call, None)).count() > 0
}

/// Adds a line to the log, behind those that were not written yet. A child of `fork` has a copy of these, which its
/// parent writes.
fn write_log(line: &[u8]) {
    if let Some(last_line) = LAST_LINE.get()
        && fork::check().is_ok()
    {
        last_line(line);
    }
}

/// Whether this is a thread of the library that computes for others.
fn is_ours() -> bool {
    let mut name = [0u8; 16];
    // SAFETY: a name has no more bytes.
    unsafe { libc::prctl(libc::PR_GET_NAME, name.as_mut_ptr()) };
    [&b"compute\0"[..], b"libgpu\0"]
        .iter()
        .any(|ours| name.starts_with(ours))
}

fn tell(signal: c_int, call: &str, file: Option<&[u8]>) {
    let found = SIGNALS.iter().find(|(number, _)| *number == signal);
    let name = found.map_or("a signal", |(_, name)| name);
    let mut line = Line::new();
    line.text(b"libgpu: the process was ended by ")
        .text(name.as_bytes());
    line.text(b" in ").text(call.as_bytes());
    if let Some(file) = file {
        line.text(b", which was reading ")
            .text(&file[..file.len().min(Line::LONGEST)]);
        if signal == libc::SIGBUS {
            line.text(b"; was that file shortened meanwhile?");
        }
    }
    line.text(b"\n");
    // SAFETY: the bytes are there, and whether anybody reads them is not for this to know.
    unsafe { libc::write(2, line.bytes.as_ptr().cast(), line.len) };
    write_log(json(name, call, file).bytes());
}

fn json(signal: &str, call: &str, file: Option<&[u8]>) -> Line {
    let mut line = Line::new();
    // SAFETY: it takes nothing.
    line.text(b"{\"pid\":")
        .number(unsafe { libc::getpid() }.unsigned_abs());
    line.text(b",\"call\":\"crash\",\"signal\":")
        .quoted(signal.as_bytes());
    line.text(b",\"function\":").quoted(call.as_bytes());
    if let Some(file) = file {
        line.text(b",\"file\":").quoted(file);
    }
    line.text(b"}\n");
    line
}

/// A line in memory that is there already.
struct Line {
    bytes: [u8; Self::ROOM],
    len: usize,
}

impl Line {
    const ROOM: usize = 2048;
    /// The longest name of a file that is shown whole; in JSON a letter may take two.
    const LONGEST: usize = 900;

    fn new() -> Self {
        Self {
            bytes: [0; Self::ROOM],
            len: 0,
        }
    }

    fn bytes(&self) -> &[u8] {
        &self.bytes[..self.len]
    }

    fn byte(&mut self, byte: u8) {
        if let Some(place) = self.bytes.get_mut(self.len) {
            *place = byte;
            self.len += 1;
        }
    }

    fn text(&mut self, text: &[u8]) -> &mut Self {
        text.iter().for_each(|byte| self.byte(*byte));
        self
    }

    /// A text as JSON has it, where bytes that are no ASCII are question marks.
    fn quoted(&mut self, text: &[u8]) -> &mut Self {
        self.byte(b'"');
        for &byte in text.iter().take(Self::LONGEST) {
            match byte {
                b'"' | b'\\' => self.text(&[b'\\', byte]),
                b' '..=b'~' => self.text(&[byte]),
                _ => self.text(b"?"),
            };
        }
        self.byte(b'"');
        self
    }

    fn number(&mut self, number: u32) -> &mut Self {
        let mut digits = [0u8; 10];
        let (mut rest, mut first) = (number, digits.len());
        loop {
            first -= 1;
            digits[first] = b'0' + (rest % 10) as u8;
            rest /= 10;
            if rest == 0 {
                break;
            }
        }
        self.text(&digits[first..])
    }
}
