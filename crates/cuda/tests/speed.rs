//! Runs the benchmark example on the emulator and checks that all its results are present and correct. Its times have
//! no meaning here.

#![cfg(target_os = "linux")]

#[path = "../examples/cuda_speed/bench/mod.rs"]
mod bench;

use bench::{Bench, Report, Sizes};
use cuda::{Gpu, Stream};
use cuda_emulator::{Driver, LAUNCH_FAILED};
use serde_json::Value;

/// A report in small sizes, after settings of the driver.
fn report(say: impl FnOnce(&Driver)) -> Report {
    let driver = Driver::new();
    let stream = Stream::new(&Gpu::open(0).unwrap()).unwrap();
    say(&driver);
    let report = Bench::new(&stream, Sizes::small(), 2).report().unwrap();
    drop(stream);
    assert_eq!(driver.left(), 0, "all memory went back");
    report
}

/// The value of a key in each row that has it, behind the row's name and size.
fn rows_with(report: &Report, key: &str) -> Vec<(String, Value)> {
    let json = report.json();
    let rows = json["rows"].as_array().unwrap().iter();
    let having = rows.filter_map(|row| {
        let name = format!("{}, {}", row["what"].as_str()?, row["size"].as_str()?);
        Some((name, row.get(key)?.clone()))
    });
    having.collect()
}

fn names(rows: &[(String, Value)]) -> Vec<&str> {
    rows.iter().map(|(name, _)| name.as_str()).collect()
}

const MEASURED: [&str; 20] = [
    "copy on the device, 64 KiB",
    "write only, 64 KiB",
    "copy from pinned memory of the host, 12 MiB",
    "encode f32 to complex64, 10 qubits",
    "encode f32 to complex64, known norm, 10 qubits",
    "encode f32 to complex64, 15 qubits",
    "encode f32 to complex64, known norm, 15 qubits",
    "encode f32 to complex64, in place, 13 qubits",
    "batch of f32 to complex64, 5 rows of 256, 8 qubits",
    "batch with its memory, host's clock, 5 rows of 256, 8 qubits",
    "batch of f32 to complex64, 5 rows of 16, 8 qubits",
    "batch with its memory, host's clock, 5 rows of 16, 8 qubits",
    "reduce over shards, sum, 8 shards of 1001 doubles",
    "graph of small tasks, host's clock, 10 tasks of 64 doubles",
    "graph of small tasks, in a row, 10 tasks of 64 doubles",
    "encode one index, 12 qubits",
    "phases f64 to complex64, 12 qubits",
    "expected value of Z, 12 qubits",
    "sums for sampling, 12 qubits, 100 samples",
    "sampling, 12 qubits, 100 samples",
];

#[test]
fn every_figure_is_there_and_what_was_measured_is_right() {
    let report = report(|_| {});
    assert!(report.is_right(), "{report}");
    let (figures, left_out) = (rows_with(&report, "figure"), rows_with(&report, "left_out"));
    assert_eq!(names(&figures), MEASURED);
    assert_eq!(
        names(&left_out),
        ["encode f32 to complex64, in place, 40 qubits"]
    );
    let why = left_out[0].1.as_str().unwrap();
    assert!(
        why.starts_with("8796093022208 bytes of memory are needed"),
        "{why}"
    );
    assert!(
        figures
            .iter()
            .all(|(_, figure)| figure["seconds"].as_f64() > Some(0.0))
    );
    assert_eq!(report.json()["device"], "Emulator 0");
}

#[test]
fn goals_are_held_against_what_was_measured() {
    let figures = rows_with(&report(|_| {}), "figure");
    // The emulator's device takes half a millisecond for everything.
    let of = |name: &str| &figures.iter().find(|(row, _)| row == name).unwrap().1;
    let encode = of("encode f32 to complex64, 10 qubits");
    assert_eq!(encode["count"], 16 << 10);
    assert_eq!(encode["times"], 1.0);
    let wanted = &encode["wanted"];
    assert_eq!(wanted["text"], "at least 0.9 times");
    assert_eq!(wanted["reached"], true);
    let known = of("encode f32 to complex64, known norm, 10 qubits");
    assert_eq!(known["times"], 0.75, "it moves 12 bytes of 16");
    assert_eq!(known["wanted"]["reached"], false);
    let graph = of("graph of small tasks, in a row, 10 tasks of 64 doubles");
    assert_eq!(graph["wanted"]["text"], "at least 3 times");
    assert_eq!(graph["wanted"]["reached"], false);
}

#[test]
fn what_does_not_fit_is_left_out_and_the_rest_is_measured() {
    let report = report(|driver| driver.set_memory(150_000));
    assert!(report.is_right(), "{report}");
    let left_out = rows_with(&report, "left_out");
    let missing = names(&left_out);
    assert!(missing.contains(&"encode f32 to complex64, 15 qubits"));
    assert!(missing.contains(&"copy from pinned memory of the host, 12 MiB"));
    let measured = rows_with(&report, "figure");
    assert!(names(&measured).contains(&"encode f32 to complex64, 10 qubits"));
    assert!(names(&measured).contains(&"encode f32 to complex64, in place, 13 qubits"));
}

#[test]
fn what_the_driver_refuses_is_a_failure_of_its_row_alone() {
    let report = report(|driver| driver.fail("cuLaunchKernel", LAUNCH_FAILED, 0));
    assert!(!report.is_right());
    let failed = rows_with(&report, "failed");
    assert_eq!(names(&failed), MEASURED[..2]);
    assert!(
        failed[0]
            .1
            .as_str()
            .unwrap()
            .contains("cuLaunchKernel failed")
    );
    assert_eq!(rows_with(&report, "figure").len(), MEASURED.len() - 2);
}

#[test]
fn the_sizes_are_those_of_the_goals_unless_small_ones_are_asked_for() {
    let sizes = Sizes::full();
    assert!(!sizes.small && Sizes::small().small);
    assert_eq!(sizes.qubits, [24, 26, 28, 30, 32]);
    assert_eq!(sizes.in_place[0], 34);
    assert!(sizes.batches.iter().all(|batch| batch.qubits == 16));
}
