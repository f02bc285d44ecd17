//! The end of a library that still has work: at the end of its process, or unloaded, which does not harm the program.
//!
//! A process that ends is this test program once more, with a variable that tells the test to be that process.
#![cfg(target_os = "linux")]

mod common;

use std::ffi::{CString, c_char};
use std::fs;
use std::process::{Child, ExitStatus, exit};
use std::thread;
use std::time::{Duration, Instant};

use common::{Gpu, float, int, open, shared, signature};
use runtime_abi::{Value, raw};

/// Tells a test that it is the process that ends.
const ROLE: &str = "PROCESS_THAT_ENDS";

/// The exit code of every such process.
const CODE: i32 = 7;

/// Far more than any of them takes.
const PATIENCE: Duration = Duration::from_secs(30);

/// Runs `program` in a process of its own, for which `test` is run again there. It has to end with its own code, in
/// time.
#[track_caller]
fn ends(test: &str, program: fn()) {
    if std::env::var_os(ROLE).is_some() {
        program();
        panic!("the process did not end");
    }
    let mut command = toolchain::this_program();
    command
        .args(["--exact", test, "--nocapture"])
        .env(ROLE, "1");
    let status = until_it_ends(command.spawn().unwrap());
    assert_eq!(status.code(), Some(CODE), "{test}: {status}");
}

#[track_caller]
fn until_it_ends(mut child: Child) -> ExitStatus {
    let end = Instant::now() + PATIENCE;
    loop {
        if let Some(status) = child.try_wait().unwrap() {
            return status;
        }
        if Instant::now() > end {
            child.kill().unwrap();
            panic!("the process hangs: {}", child.wait().unwrap());
        }
        thread::sleep(Duration::from_millis(5));
    }
}

/// A context that waits for a counter that is never raised, and has more calls behind that.
fn leave_waiting(gpu: &Gpu<'_>) {
    let counter = int(gpu.int("counter_create", &[]));
    let buffer = gpu.buffer(&[1.0]);
    gpu.void("counter_wait", &[counter, int(1)]);
    gpu.void("buffer_fill", &[buffer, float(2.0)]);
}

/// A context with far more queued work than can be done before the test is over.
fn leave_working(gpu: &Gpu<'_>) {
    let buffer = gpu.buffer(&[1.0]);
    gpu.void("buffer_resize", &[buffer, int(1 << 20)]);
    for _ in 0..20_000 {
        gpu.void("buffer_fill", &[buffer, float(2.0)]);
    }
}

#[test]
fn a_process_that_leaves_its_contexts_open_ends_with_its_own_code() {
    ends(
        "a_process_that_leaves_its_contexts_open_ends_with_its_own_code",
        || {
            let library = open();
            let gpus = [0; 3].map(|_| Gpu::new(&library));
            leave_waiting(&gpus[0]);
            leave_working(&gpus[1]);
            gpus[2].buffer(&[1.0, 2.0]);
            exit(CODE);
        },
    );
}

#[test]
fn a_thread_can_end_the_process_while_a_call_waits() {
    ends("a_thread_can_end_the_process_while_a_call_waits", || {
        let library = open();
        let gpu = Gpu::new(&library);
        leave_waiting(&gpu);
        thread::spawn(|| {
            thread::sleep(Duration::from_millis(100));
            exit(CODE);
        });
        // The library closes and reports it; then this thread has no more work.
        let told = gpu
            .call("buffer_create", &[])
            .map_err(|error| error.to_string());
        assert!(told.is_err_and(|text| text.contains("was discarded")));
        loop {
            thread::park();
        }
    });
}

#[test]
fn a_process_can_end_while_threads_open_contexts_and_queue_work() {
    ends(
        "a_process_can_end_while_threads_open_contexts_and_queue_work",
        || {
            for _ in 0..3 {
                thread::spawn(|| {
                    let library = open();
                    loop {
                        // Once the library closes, calls fail.
                        let Ok(context) = library.context(0) else {
                            continue;
                        };
                        let gpu = Gpu(context);
                        if let Ok(Some(counter)) = gpu.call("counter_create", &[]) {
                            let _ = gpu.call("counter_wait", &[counter, int(1)]);
                            std::mem::forget(gpu);
                        }
                        thread::sleep(Duration::from_millis(1));
                    }
                });
            }
            thread::sleep(Duration::from_millis(100));
            exit(CODE);
        },
    );
}

/// The library as a program has it that unloads it.
struct Loaded(libloading::Library);

impl Loaded {
    fn new() -> Self {
        // SAFETY: the library has nothing that runs before it is called.
        Self(unsafe { libloading::Library::new(shared()) }.unwrap())
    }

    fn init(&self) -> u64 {
        // SAFETY: the contract says that the function has this type, and there is room for a handle.
        unsafe {
            let init = self.0.get::<raw::Init>(b"gpu_init").unwrap();
            let mut handle = 0;
            assert!(init(0, &raw mut handle).is_true());
            handle
        }
    }

    fn call(&self, gpu_ref: u64, name: &str, args: &[Value]) {
        let signature = signature(name);
        let blob = signature.pack(args).unwrap();
        let letters = CString::new(signature.to_string()).unwrap();
        let name = CString::new(name).unwrap();
        // SAFETY: the contract says that the functions have these types, and what is passed lives until they return.
        unsafe {
            let id_of = self
                .0
                .get::<raw::GetFunctionId>(b"gpu_get_function_id")
                .unwrap();
            let call = self.0.get::<raw::Call>(b"gpu_call").unwrap();
            let mut id = 0;
            assert!(id_of(name.as_ptr(), &raw mut id).is_true());
            let (size, bytes) = (blob.len() as u64, blob.as_ptr().cast::<c_char>());
            assert!(call(gpu_ref, id, size, bytes, letters.as_ptr()).is_true());
        }
    }

    fn result(&self, gpu_ref: u64) -> i64 {
        let mut result = 0i64;
        // SAFETY: the contract says that the function has this type, and there is room for a result.
        unsafe {
            let get = self.0.get::<raw::GetResult>(b"gpu_get_result").unwrap();
            assert!(get(gpu_ref, 8, (&raw mut result).cast()).is_true());
        }
        result
    }

    fn discard(&self, gpu_ref: u64) {
        // SAFETY: the contract says that the function has this type.
        unsafe {
            let discard = self.0.get::<raw::Discard>(b"gpu_discard").unwrap();
            assert!(discard(gpu_ref).is_true());
        }
    }

    fn unload(self) {
        self.0.close().unwrap();
    }

    fn int(&self, gpu_ref: u64, name: &str, args: &[Value]) -> Value {
        self.call(gpu_ref, name, args);
        Value::Int(self.result(gpu_ref))
    }
}

#[test]
fn who_unloads_the_library_and_loads_it_again_finds_everything_as_it_was() {
    // On a thread that ends: thread-local data of Rust keeps a library loaded, too.
    let before = thread::spawn(|| {
        let library = Loaded::new();
        let gpu = library.init();
        let buffer = library.int(gpu, "buffer_create", &[]);
        library.call(gpu, "buffer_push", &[buffer, float(2.0)]);
        (library, gpu, buffer)
    });
    let (library, gpu, buffer) = before.join().unwrap();
    library.unload();
    let library = Loaded::new();
    assert_eq!(library.int(gpu, "buffer_len", &[buffer]), int(1));
    let other = library.init();
    let counter = library.int(other, "counter_create", &[]);
    library.call(gpu, "counter_wait", &[counter, int(1)]);
    library.call(gpu, "buffer_push", &[buffer, float(3.0)]);
    library.call(gpu, "buffer_len", &[buffer]);
    library.unload();
    let library = Loaded::new();
    library.call(other, "counter_notify", &[counter, int(1), int(0)]);
    assert_eq!(library.result(gpu), 2);
    library.discard(gpu);
    library.discard(other);
}

/// Loads the library, works with it on two threads of its own, and unloads it.
fn visit() {
    let library = Loaded::new();
    let [producer, consumer] = [0; 2].map(|_| library.init());
    let counter = library.int(consumer, "counter_create", &[]);
    library.call(consumer, "counter_wait", &[counter, int(1)]);
    let buffer = library.int(producer, "buffer_create", &[]);
    library.call(producer, "buffer_resize", &[buffer, int(1 << 20)]);
    library.call(producer, "buffer_fill", &[buffer, float(2.0)]);
    library.call(producer, "counter_notify", &[counter, int(1), int(0)]);
    assert_eq!(library.int(consumer, "counter_read", &[counter]), int(1));
    library.discard(consumer);
    library.discard(producer);
    library.unload();
}

fn threads() -> usize {
    fs::read_dir("/proc/self/task").unwrap().count()
}

/// The memory that is in use, in bytes.
fn memory() -> usize {
    let pages = fs::read_to_string("/proc/self/statm").unwrap();
    let resident: usize = pages.split(' ').nth(1).unwrap().parse().unwrap();
    resident * 4096
}

#[test]
fn loading_and_unloading_again_and_again_piles_nothing_up() {
    ends(
        "loading_and_unloading_again_and_again_piles_nothing_up",
        || {
            (0..10).for_each(|_| visit());
            let (threads_before, memory_before) = (threads(), memory());
            (0..50).for_each(|_| visit());
            let grown = memory().saturating_sub(memory_before);
            // The system's allocator keeps what a thread freed, a few times 8 MiB; 50 visits that lost theirs would
            // take 400.
            assert!(
                grown < 128 << 20,
                "{grown} bytes, where one visit takes 8 MiB"
            );
            // Sometimes one more starts, as one has not returned to the pool yet.
            let started = threads().saturating_sub(threads_before);
            assert!(started < 10, "{started} threads more than before");
            exit(CODE);
        },
    );
}
