//! The C functions under attack: random calls from several threads, from fixed seeds. Never a crash, never a hang,
//! every error has a message, and the results of a context that is not attacked stay right.
//!
//! Each attack is a process of its own, with a configuration of its own, so that a crash or a hang is a failed test.

mod common;
#[path = "attack/driver.rs"]
mod driver;

use std::path::Path;
use std::process::{Child, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use driver::{Abi, Common, Tally, attack};
use libloading::{Library, Symbol};

const THREADS: u64 = 4;

/// The number of random bytes of one attack; they make some hundred calls.
const BYTES: usize = 4096;

/// Bytes that all ranks of an attacked library may take together.
const MEMORY: u32 = 8 << 20;

/// How long an attack may take before it counts as one that hangs.
const PATIENCE: Duration = Duration::from_secs(300);

/// The settings of an attack.
struct Plan {
    ranks: u32,
    calls: u64,
    /// Waits that may never end, cut short by a watchdog.
    stalls: bool,
}

#[test]
fn a_million_calls_on_one_rank() {
    run(&Plan {
        ranks: 1,
        calls: 1_000_000,
        stalls: false,
    });
}

#[test]
fn calls_on_four_ranks() {
    run(&Plan {
        ranks: 4,
        calls: 60_000,
        stalls: false,
    });
}

#[test]
fn calls_that_may_wait_for_ever() {
    run(&Plan {
        ranks: 1,
        calls: 20_000,
        stalls: true,
    });
    run(&Plan {
        ranks: 2,
        calls: 10_000,
        stalls: true,
    });
}

#[test]
#[ignore = "takes a minute"]
fn five_million_calls() {
    run(&Plan {
        ranks: 1,
        calls: 4_000_000,
        stalls: false,
    });
    run(&Plan {
        ranks: 4,
        calls: 1_000_000,
        stalls: false,
    });
}

/// The system would hand such memory out, and kill the process that uses it.
#[test]
fn a_buffer_longer_than_the_memory_of_the_machine_is_refused() {
    let library = common::open();
    for values in [1 << 36, 1 << 59, i64::MAX] {
        let gpu = common::Gpu::new(&library);
        let buffer = gpu.buffer(&[1.0]);
        gpu.void("buffer_resize", &[buffer, values.into()]);
        let error = gpu.error("buffer_len", &[buffer]);
        assert!(
            error.contains("buffer_resize: ") && error.contains("of memory are needed"),
            "{error}"
        );
    }
}

/// The process that attacks; the tests start it.
#[test]
fn child() {
    let number = |name: &str| {
        std::env::var(name)
            .ok()
            .and_then(|value| value.parse().ok())
    };
    let Some(calls) = number("ATTACK_CALLS") else {
        return;
    };
    let stalls = number("ATTACK_STALLS") == Some(1);
    let ranks = number("LIBGPU_RANKS").map_or(1, |ranks: u64| ranks as u32);
    let common = Common::new(ranks, stalls);
    // SAFETY: it is the library under test, which does nothing when it is loaded.
    let library = unsafe { Library::new(common::shared()) }.unwrap();
    let tally = storm(abi(&library), &common, calls);
    println!("{tally:?}");
    assert!(
        tally.calls >= calls && tally.refused > tally.calls / 20,
        "{tally:?}"
    );
    let working = if stalls {
        tally.calls / 10
    } else {
        tally.calls / 3
    };
    assert!(
        tally.calls - tally.refused > working,
        "hardly anything works: {tally:?}"
    );
    assert!(stalls || tally.compared > tally.calls / 100, "{tally:?}");
    if !stalls {
        common.close(abi(&library));
        all_memory_is_free(ranks);
        attack(abi(&library), &common, &Random(0).bytes());
    }
    // The library is closed with contexts open and work queued.
    drop(library);
    println!("over");
}

/// A buffer on each rank can have all of the memory, so the calls have freed theirs.
fn all_memory_is_free(ranks: u32) {
    // The library is loaded already.
    let library = common::open();
    let gpu = common::Gpu::new(&library);
    let values = i64::from(MEMORY / 8 / ranks);
    let buffer = gpu.buffer(&[]);
    gpu.void("buffer_resize", &[buffer, values.into()]);
    assert_eq!(gpu.int("buffer_len", &[buffer]), values);
}

fn abi(library: &Library) -> Abi {
    // SAFETY: the library exports the contract, and these are its types.
    unsafe {
        Abi {
            validate_api: *symbol(library, b"gpu_validate_api"),
            init: *symbol(library, b"gpu_init"),
            discard: *symbol(library, b"gpu_discard"),
            get_function_id: *symbol(library, b"gpu_get_function_id"),
            call: *symbol(library, b"gpu_call"),
            get_result: *symbol(library, b"gpu_get_result"),
            get_error: *symbol(library, b"gpu_get_error"),
        }
    }
}

/// # Safety
/// The symbol is of this type.
unsafe fn symbol<'a, T>(library: &'a Library, name: &[u8]) -> Symbol<'a, T> {
    // SAFETY: the caller vouches for the type.
    unsafe { library.get(name) }.unwrap()
}

/// Attacks from several threads until a number of calls is made.
fn storm(abi: Abi, common: &Common, calls: u64) -> Tally {
    let made = AtomicU64::new(0);
    let thread = |seed: u64| {
        let mut random = Random(seed);
        let mut sum = Tally::default();
        while made.load(Ordering::Relaxed) < calls {
            let tally = attack(abi, common, &random.bytes());
            made.fetch_add(tally.calls, Ordering::Relaxed);
            sum = plus(sum, tally);
        }
        sum
    };
    std::thread::scope(|scope| {
        let thread = &thread;
        let threads: Vec<_> = (1..=THREADS)
            .map(|seed| scope.spawn(move || thread(seed)))
            .collect();
        let tallies = threads.into_iter().map(|thread| thread.join().unwrap());
        tallies.fold(Tally::default(), plus)
    })
}

fn plus(a: Tally, b: Tally) -> Tally {
    Tally {
        calls: a.calls + b.calls,
        refused: a.refused + b.refused,
        compared: a.compared + b.compared,
    }
}

/// SplitMix64.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let x = (self.0 ^ self.0 >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let x = (x ^ x >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
        x ^ x >> 31
    }

    fn bytes(&mut self) -> Vec<u8> {
        (0..BYTES / 8)
            .flat_map(|_| self.next().to_le_bytes())
            .collect()
    }
}

/// Starts the process, and checks that it ends well and in time.
fn run(plan: &Plan) {
    let folder = tempfile::tempdir().unwrap();
    let config = configuration(folder.path());
    let output = folder.path().join("output");
    let file = std::fs::File::create(&output).unwrap();
    // Long enough that a busy machine does not count as a standstill.
    let watchdog = if plan.stalls { "0.005" } else { "60" };
    let child = toolchain::this_program()
        .args(["--exact", "child", "--nocapture"])
        .env("ATTACK_CALLS", plan.calls.to_string())
        .env("ATTACK_STALLS", u8::from(plan.stalls).to_string())
        .env("LIBGPU_RANKS", plan.ranks.to_string())
        .env("LIBGPU_WATCHDOG", watchdog)
        .env("LIBGPU_CONFIG", config)
        .stdout(file.try_clone().unwrap())
        .stderr(file)
        .stdin(Stdio::null())
        .spawn()
        .unwrap();
    let ended = ends_in_time(child);
    let said = std::fs::read_to_string(&output).unwrap();
    assert!(ended, "it hangs; it said:\n{said}");
    assert!(said.contains("over\n"), "it ended early; it said:\n{said}");
}

/// A data set, a missing one, and little memory.
fn configuration(folder: &Path) -> std::path::PathBuf {
    std::fs::write(folder.join("rows.npy"), npy(3, 4)).unwrap();
    let path = folder.join("libgpu.toml");
    let text = format!(
        "[limits]\nmemory = {MEMORY}\nqueue = 64\n[[datasets]]\npath = \"rows.npy\"\n[[datasets]]\npath = \"missing.npy\"\n"
    );
    std::fs::write(&path, text).unwrap();
    path
}

/// A matrix of the numbers from 0 on, in numpy's format.
fn npy(rows: usize, columns: usize) -> Vec<u8> {
    let mut header =
        format!("{{'descr': '<f8', 'fortran_order': False, 'shape': ({rows}, {columns}), }}");
    // Ten bytes come before it, and numbers begin at a multiple of 64.
    header.extend(std::iter::repeat_n(' ', 63 - (10 + header.len()) % 64));
    header.push('\n');
    let mut file = b"\x93NUMPY\x01\x00".to_vec();
    file.extend((header.len() as u16).to_le_bytes());
    file.extend(header.bytes());
    file.extend((0..rows * columns).flat_map(|value| (value as f64).to_le_bytes()));
    file
}

fn ends_in_time(mut child: Child) -> bool {
    let start = Instant::now();
    while start.elapsed() < PATIENCE {
        if let Some(status) = child.try_wait().unwrap() {
            assert!(status.code().is_some(), "it crashed: {status}");
            return true;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    child.kill().unwrap();
    child.wait().unwrap();
    false
}
