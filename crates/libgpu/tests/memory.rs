//! Many calls take no more memory than a few. These tests are a program of their own, so that no other test's memory is
//! counted.
#![cfg(target_os = "linux")]

mod common;

use std::sync::Mutex;

use common::{Gpu, float, int, open, signature};
use runtime_abi::{Library, Value};

/// The memory of this process in use, in bytes.
fn resident() -> usize {
    let text = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = text
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))
        .unwrap();
    line.trim()
        .trim_end_matches("kB")
        .trim()
        .parse::<usize>()
        .unwrap()
        << 10
}

/// Ten calls: makes, reads and frees a buffer and a state, and fails once.
fn round(gpu: &Gpu<'_>) {
    let buffer = gpu.buffer(&[3.0, 4.0]);
    let state = Value::Int(gpu.int("amplitude_encode", &[buffer, int(2)]));
    gpu.float("state_prep_angle", &[state, int(1), int(0)]);
    gpu.int("state_sample", &[state, float(0.5)]);
    gpu.void("buffer_free", &[buffer]);
    gpu.void("state_free", &[state]);
    assert!(gpu.call("state_norm", &[state]).is_err());
    assert_eq!(gpu.float("buffer_get", &[gpu.buffer(&[1.0]), int(0)]), 1.0);
}

fn rounds(library: &Library, count: usize) {
    // Sometimes a new context; each round closes it with a buffer in it.
    for _ in 0..count / 100 {
        let gpu = Gpu::new(library);
        (0..100).for_each(|_| round(&gpu));
    }
}

/// One test at a time, as each counts the memory of the whole process.
static ALONE: Mutex<()> = Mutex::new(());

#[test]
#[ignore = "takes half a minute without optimisation, and seconds with --release"]
fn ten_million_calls_with_results_take_no_memory() {
    let _alone = ALONE.lock();
    let library = open();
    let gpu = Gpu::new(&library);
    let buffer = gpu.buffer(&[1.5]);
    let get = library.function_id("buffer_get").unwrap();
    let (arguments, types) = ([buffer, int(0)], signature("buffer_get"));
    let calls = |count| {
        for _ in 0..count {
            let result = gpu.0.call_id(get, &types, &arguments);
            assert_eq!(result, Ok(Some(float(1.5))));
        }
    };
    calls(10_000);
    let before = resident();
    calls(10_000_000);
    let after = resident();
    assert!(
        after < before + (1 << 20),
        "{before} bytes before, {after} after"
    );
}

#[test]
fn two_hundred_thousand_calls_take_no_memory() {
    let _alone = ALONE.lock();
    let library = open();
    rounds(&library, 1000);
    let before = resident();
    rounds(&library, 20_000);
    let after = resident();
    assert!(
        after < before + (4 << 20),
        "{before} bytes before, {after} after"
    );
}
