//! The log: a line of JSON for every call of the library, and one for all work that a call has queued.
//!
//! The idea is two borders with nothing between them but bytes. A thread writes its line into memory of its own and
//! only then takes a lock, for as long as copying the line takes. A caller that finds a full block, or a thread that
//! looks twice a second, writes all of them at once, so what reaches the file always ends where a line ends; the file
//! is opened for appending, so processes that share it never cut each other's lines.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::fs::File;
use std::io::{self, Write as _};
use std::mem;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use runtime_abi::kit::Outcome;
use runtime_abi::{ArgType, ReturnType};

use crate::config;
use crate::context::{Run, RunLog, slot_of};
use crate::crash::LastLine;
use crate::engine::Bits;
use crate::functions::Function;
use crate::sync::{
    Arc, AtomicU64, Condvar, Duration, Instant, Mutex, MutexGuard, Ordering, thread,
};

/// How long a line may stay in memory while nothing else happens.
const INTERVAL: Duration = Duration::from_millis(500);

/// How many bytes of lines are written at once.
const BLOCK: usize = 64 << 10;

/// From this number of finished tasks on, the log's thread is woken to write them; from `MOST_RUNS` on, the worker
/// writes them.
const RUNS: usize = 4 << 10;
const MOST_RUNS: usize = 64 << 10;

/// How many bytes of arguments are shown if they do not fit the function.
const SHOWN: usize = 64;

/// The log of a library.
pub(crate) struct Log {
    sink: Arc<Sink>,
    /// By the slots of contexts.
    contexts: Mutex<Vec<Option<Arc<Context>>>>,
    writer: Mutex<Option<thread::JoinHandle<()>>>,
}

/// What every line begins with.
struct Head {
    started: Instant,
    opening: String,
}

/// Where lines go.
struct Sink {
    head: Head,
    lines: Mutex<Vec<u8>>,
    /// Queued work that has ended. It becomes lines when those are written: a worker has better things to do.
    runs: Mutex<Vec<Ended>>,
    /// Locked before `lines`, so that blocks reach the file in their order while callers add to the next.
    output: Mutex<Output>,
    closed: Mutex<bool>,
    wake: Condvar,
}

struct Output {
    path: PathBuf,
    file: File,
    /// The memory that changes places with the lines.
    block: Vec<u8>,
    /// That which changes places with the runs.
    runs: Vec<Ended>,
    failure: Option<String>,
}

/// What the log knows of an open context.
struct Context {
    handle: u64,
    /// Held by a caller that asks for a result, so that each result is matched with its function.
    asking: Mutex<()>,
    /// The functions whose results were not taken yet, in the order of the calls.
    awaited: Mutex<VecDeque<&'static Function>>,
}

impl Log {
    /// Opens the log for appending, and notes that the library has started.
    pub(crate) fn open(path: &Path) -> io::Result<Self> {
        let file = config::open_log(path, true)?;
        let sink = Arc::new(Sink::new(path, file));
        let writer = {
            let sink = Arc::clone(&sink);
            let builder = thread::Builder::new().name("libgpu-log".into());
            builder.spawn(move || sink.write_now_and_then())?
        };
        let log = Self {
            sink,
            contexts: Mutex::default(),
            writer: Mutex::new(Some(writer)),
        };
        log.start();
        Ok(log)
    }

    fn start(&self) {
        let clock = SystemTime::now().duration_since(UNIX_EPOCH);
        let line = |line: &mut Line<'_>| {
            line.text("version", env!("CARGO_PKG_VERSION"));
            line.micros("unix_us", clock.unwrap_or_default());
        };
        let started = self.sink.head.started;
        self.write("start", started, Duration::ZERO, false, line);
    }

    /// Makes a call and notes it, with the fields that only this call has.
    #[inline(never)]
    pub(crate) fn record<T>(
        &self,
        call: &str,
        body: impl FnOnce() -> Outcome<T>,
        fields: impl FnOnce(&mut Line<'_>, Option<&T>),
    ) -> Outcome<T> {
        let began = Instant::now();
        let outcome = body();
        let took = began.elapsed();
        // A context that goes, or a mistake, is often the last thing that is heard of a program.
        let urgent = outcome.is_err() || call == "gpu_discard";
        self.write(call, began, took, urgent, |line| {
            fields(line, outcome.as_ref().ok());
            if let Err(error) = &outcome {
                line.text("error", &error.to_string());
            }
        });
        outcome
    }

    fn write(
        &self,
        call: &str,
        began: Instant,
        took: Duration,
        urgent: bool,
        fields: impl FnOnce(&mut Line<'_>),
    ) {
        with_memory(|memory| {
            memory.clear();
            let head = &self.sink.head;
            head.line(memory, (call, thread_number()), (began, took), fields);
            self.sink.add(memory, urgent);
        });
    }

    /// Notes that a context was opened.
    pub(crate) fn opened(&self, handle: u64) {
        let context = Arc::new(Context {
            handle,
            asking: Mutex::default(),
            awaited: Mutex::default(),
        });
        let mut contexts = lock(&self.contexts);
        let slot = slot_of(handle);
        if contexts.len() <= slot {
            contexts.resize(slot + 1, None);
        }
        contexts[slot] = Some(context);
    }

    /// Notes that a call left a result, or will. To be called under the lock of the context's queue.
    pub(crate) fn expect(&self, handle: u64, function: &'static Function) {
        let context = function.has_result().then(|| self.context(handle));
        if let Some(context) = context.flatten() {
            lock(&context.awaited).push_back(function);
        }
    }

    /// Takes a result and notes it.
    #[inline(never)]
    pub(crate) fn result(
        &self,
        handle: u64,
        result: impl FnOnce() -> Outcome<Bits>,
    ) -> Outcome<Bits> {
        let take = || self.take(handle, result);
        let taken = self.record("gpu_get_result", take, |line, taken| {
            line.number("context", handle);
            if let Some((function, bytes)) = taken {
                line.result(*function, *bytes);
            }
        });
        taken.map(|(_, bytes)| bytes)
    }

    /// Takes a result, and the function that it is from.
    fn take(
        &self,
        handle: u64,
        result: impl FnOnce() -> Outcome<Bits>,
    ) -> Outcome<(Option<&'static Function>, Bits)> {
        let Some(context) = self.context(handle) else {
            return Ok((None, result()?));
        };
        // Results come one after another, so a caller that waits here would also wait there.
        let _asking = lock(&context.asking);
        let bytes = result()?;
        Ok((lock(&context.awaited).pop_front(), bytes))
    }

    fn context(&self, handle: u64) -> Option<Arc<Context>> {
        let contexts = lock(&self.contexts);
        let context = contexts.get(slot_of(handle))?.as_ref()?;
        (context.handle == handle).then(|| Arc::clone(context))
    }

    /// Why the log is not complete, if it is not.
    pub(crate) fn check(&self) -> Outcome<()> {
        let output = lock(&self.sink.output);
        match &output.failure {
            None => Ok(()),
            Some(reason) => {
                let path = output.path.display();
                Err(format!("the log {path} cannot be written any more: {reason}").into())
            }
        }
    }

    /// Adds a line to the log while the process crashes, behind those that were not written yet.
    pub(crate) fn last_line(&self) -> LastLine {
        let sink = Arc::clone(&self.sink);
        Box::new(move |line| sink.write_last(line))
    }

    /// Writes what there is, and ends the log's thread.
    pub(crate) fn close(&self) {
        *lock(&self.sink.closed) = true;
        self.sink.wake.notify_all();
        let writer = lock(&self.writer).take();
        if let Some(writer) = writer {
            // It only writes, and keeps its errors.
            let _ = writer.join();
        }
        self.sink.write();
    }
}

impl RunLog for Log {
    fn ended(&self, run: Run, error: Option<&str>) {
        self.sink.add_run(Ended {
            took: run.began.elapsed(),
            thread: thread_number(),
            error: error.map(str::to_owned),
            run,
        });
    }
}

/// Queued work that has ended.
struct Ended {
    run: Run,
    took: Duration,
    thread: u64,
    error: Option<String>,
}

impl Head {
    /// Adds a line to others.
    fn line(
        &self,
        lines: &mut Vec<u8>,
        (call, thread): (&str, u64),
        (began, took): (Instant, Duration),
        fields: impl FnOnce(&mut Line<'_>),
    ) {
        lines.extend_from_slice(self.opening.as_bytes());
        let mut line = Line(lines);
        line.digits(thread);
        line.micros("us", began.saturating_duration_since(self.started));
        line.micros("took", took);
        line.text("call", call);
        fields(&mut line);
        lines.extend_from_slice(b"}\n");
    }

    fn line_of_run(&self, lines: &mut Vec<u8>, ended: &Ended) {
        let run = &ended.run;
        let (head, times) = (("run", ended.thread), (run.began, ended.took));
        self.line(lines, head, times, |line| {
            line.number("context", run.context);
            line.text("function", run.function);
            line.number("queued", run.number);
            if let Some(error) = &ended.error {
                line.text("error", error);
            }
        });
    }
}

impl Drop for Log {
    fn drop(&mut self) {
        self.close();
    }
}

impl std::fmt::Debug for Log {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Log").finish_non_exhaustive()
    }
}

impl Sink {
    fn new(path: &Path, file: File) -> Self {
        Self {
            head: Head {
                started: Instant::now(),
                opening: format!("{{\"pid\":{},\"thread\":", std::process::id()),
            },
            lines: Mutex::default(),
            runs: Mutex::default(),
            output: Mutex::new(Output {
                path: path.into(),
                file,
                block: Vec::new(),
                runs: Vec::new(),
                failure: None,
            }),
            closed: Mutex::new(false),
            wake: Condvar::new(),
        }
    }

    fn add(&self, line: &[u8], urgent: bool) {
        let full = {
            let mut lines = lock(&self.lines);
            lines.extend_from_slice(line);
            lines.len() >= BLOCK
        };
        if full || urgent {
            self.write();
        }
    }

    fn add_run(&self, run: Ended) {
        let urgent = run.error.is_some();
        let count = {
            let mut runs = lock(&self.runs);
            runs.push(run);
            runs.len()
        };
        if urgent || count >= MOST_RUNS {
            self.write();
        } else if count == RUNS {
            self.wake.notify_all();
        }
    }

    /// Writes all lines that there are. After the first failure they are dropped: the rest of a log with a gap would
    /// mislead.
    fn write(&self) {
        let mut output = lock(&self.output);
        let Output {
            file,
            block,
            runs,
            failure,
            ..
        } = &mut *output;
        mem::swap(&mut *lock(&self.lines), block);
        mem::swap(&mut *lock(&self.runs), runs);
        runs.iter()
            .for_each(|run| self.head.line_of_run(block, run));
        runs.clear();
        if failure.is_none() && !block.is_empty() {
            *failure = file.write_all(block).err().map(|error| error.to_string());
        }
        block.clear();
    }

    /// Writes all lines and one more, without waiting and without allocating. If another thread is writing, nothing is
    /// added.
    fn write_last(&self, line: &[u8]) {
        let Ok(mut output) = self.output.try_lock() else {
            return;
        };
        // The process is crashing: errors have nobody to be reported to.
        if let Ok(lines) = self.lines.try_lock() {
            let _ = output.file.write_all(&lines);
        }
        let _ = output.file.write_all(line);
    }

    fn write_now_and_then(&self) {
        let mut closed = lock(&self.closed);
        while !*closed {
            let woken = self.wake.wait_timeout(closed, INTERVAL);
            (closed, _) = woken.unwrap_or_else(|poisoned| poisoned.into_inner());
            self.write();
        }
    }
}

/// A line while it is written: fields of a JSON object.
pub(crate) struct Line<'a>(&'a mut Vec<u8>);

impl Line<'_> {
    /// A whole number.
    pub(crate) fn number(&mut self, key: &str, value: u64) {
        self.key(key);
        self.digits(value);
    }

    /// A whole number that may be negative.
    pub(crate) fn signed(&mut self, key: &str, value: i64) {
        self.key(key);
        self.int(value);
    }

    /// A text.
    pub(crate) fn text(&mut self, key: &str, value: &str) {
        self.key(key);
        self.quoted(value);
    }

    /// A call of a function: its arguments by their names.
    pub(crate) fn call(&mut self, function: &Function, mut blob: &[u8]) {
        self.text("function", function.name);
        self.key("arguments");
        self.0.push(b'{');
        for (index, arg) in function.args.iter().enumerate() {
            let (bytes, rest) = blob.split_at(arg.ty.size());
            blob = rest;
            if index > 0 {
                self.0.push(b',');
            }
            self.quoted(arg.name);
            self.0.push(b':');
            self.value(arg.ty, bytes);
        }
        self.0.push(b'}');
    }

    /// What cannot be a call of the function: its arguments as they came.
    pub(crate) fn misfit(&mut self, function: &Function, blob: &[u8], signature: &str) {
        self.text("function", function.name);
        self.raw(blob, signature);
    }

    /// A call of nothing that there is.
    pub(crate) fn unknown(&mut self, id: u64, blob: &[u8], signature: &str) {
        self.number("id", id);
        self.raw(blob, signature);
    }

    fn raw(&mut self, blob: &[u8], signature: &str) {
        self.text("signature", signature);
        self.number("blob_size", blob.len() as u64);
        self.key("blob");
        self.0.push(b'"');
        for byte in &blob[..blob.len().min(SHOWN)] {
            let _ = write!(self.0, "{byte:02x}");
        }
        self.0.push(b'"');
    }

    fn result(&mut self, function: Option<&Function>, bits: Bits) {
        let Some(function) = function else {
            // Nothing is known of its type.
            return self.number("bits", bits);
        };
        self.text("function", function.name);
        self.key("result");
        match function.ret {
            ReturnType::Float => self.float(f64::from_bits(bits)),
            ReturnType::Int | ReturnType::Void => self.int(bits.cast_signed()),
        }
    }

    fn value(&mut self, ty: ArgType, bytes: &[u8]) {
        match (ty, bytes.try_into()) {
            (ArgType::Float, Ok(bytes)) => self.float(f64::from_ne_bytes(bytes)),
            (ArgType::Int, Ok(bytes)) => self.int(i64::from_ne_bytes(bytes)),
            _ if bytes == [0] => self.0.extend_from_slice(b"false"),
            _ => self.0.extend_from_slice(b"true"),
        }
    }

    /// Microseconds, to the nanosecond.
    pub(crate) fn micros(&mut self, key: &str, time: Duration) {
        let nanos = u64::try_from(time.as_nanos()).unwrap_or(u64::MAX);
        self.number(key, nanos / 1000);
        let rest = nanos % 1000;
        let digit = |value: u64| b'0' + (value % 10) as u8;
        self.0
            .extend([b'.', digit(rest / 100), digit(rest / 10), digit(rest)]);
    }

    fn int(&mut self, value: i64) {
        if value < 0 {
            self.0.push(b'-');
        }
        self.digits(value.unsigned_abs());
    }

    /// The shortest digits that give the same number again; JSON has none for the three that are no numbers.
    fn float(&mut self, value: f64) {
        let _ = if value.is_finite() {
            write!(self.0, "{value:?}")
        } else {
            write!(self.0, "\"{value}\"")
        };
    }

    fn digits(&mut self, mut value: u64) {
        let mut digits = [0; 20];
        let mut first = digits.len();
        loop {
            first -= 1;
            digits[first] = b'0' + (value % 10) as u8;
            value /= 10;
            if value == 0 {
                break;
            }
        }
        self.0.extend_from_slice(&digits[first..]);
    }

    /// Every line has fields before, so a comma is never wrong.
    fn key(&mut self, key: &str) {
        self.0.extend_from_slice(b",\"");
        self.0.extend_from_slice(key.as_bytes());
        self.0.extend_from_slice(b"\":");
    }

    fn quoted(&mut self, text: &str) {
        self.0.push(b'"');
        for &byte in text.as_bytes() {
            match byte {
                b'"' | b'\\' => self.0.extend([b'\\', byte]),
                b'\n' => self.0.extend(*b"\\n"),
                0..0x20 => {
                    let _ = write!(self.0, "\\u{byte:04x}");
                }
                _ => self.0.push(byte),
            }
        }
        self.0.push(b'"');
    }
}

/// Gives memory of this thread out; new memory where the thread is being taken down.
fn with_memory(body: impl FnOnce(&mut Vec<u8>)) {
    thread_local! {
        static MEMORY: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    }
    let mut memory = MEMORY.try_with(RefCell::take).unwrap_or_default();
    body(&mut memory);
    // One long error text should not stay for ever.
    memory.shrink_to(BLOCK);
    let _ = MEMORY.try_with(|place| place.replace(memory));
}

/// The number of this thread, from 1 on in the order of their first calls.
fn thread_number() -> u64 {
    static THREADS: AtomicU64 = AtomicU64::new(0);
    thread_local! {
        static NUMBER: u64 = THREADS.fetch_add(1, Ordering::Relaxed) + 1;
    }
    NUMBER.try_with(|number| *number).unwrap_or_default()
}

/// No code of others runs under these locks, so what they guard is never half changed.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex
        .lock()
        .unwrap_or_else(|poisoned| poisoned.into_inner())
}
