//! The log: its line for each kind of call, when lines reach the file, and which threads may write at the same time.

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use gpu::config::Config;
use gpu::{FUNCTIONS, LibGpu};
use runtime_abi::kit::GpuLibrary as _;
use runtime_abi::{API_VERSION, RESULT_SIZE};
use serde_json::Value;
use tempfile::TempDir;

/// A library with a log.
struct Logged {
    library: LibGpu,
    path: PathBuf,
    _folder: TempDir,
}

fn config(log: &Path) -> Config {
    let log = log.to_str().unwrap().to_owned();
    let value = |name: &str| match name {
        "LIBGPU_LOG" => Some(log.clone()),
        "LIBGPU_BACKEND" => Some("cpu".into()),
        _ => None,
    };
    Config::load(value).unwrap()
}

impl Logged {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("trace.jsonl");
        Self {
            library: LibGpu::with_config(config(&path)),
            path,
            _folder: folder,
        }
    }

    /// Calls a function with arguments of 8 bytes each.
    fn call(&self, context: u64, name: &str, args: &[[u8; 8]]) -> Result<(), String> {
        let function = FUNCTIONS.iter().find(|row| row.name == name).unwrap();
        let signature = function.signature().to_string();
        let called = self
            .library
            .call(context, function.id(), &args.concat(), &signature);
        called.map_err(|error| error.to_string())
    }

    fn result(&self, context: u64) -> [u8; RESULT_SIZE] {
        self.library.result(context).unwrap()
    }

    /// What is in the file.
    fn text(&self) -> String {
        fs::read_to_string(&self.path).unwrap()
    }

    /// The lines, once the library is closed.
    fn close(self) -> Vec<String> {
        self.library.close();
        self.text().lines().map(str::to_owned).collect()
    }
}

fn int(value: i64) -> [u8; 8] {
    value.to_ne_bytes()
}

fn float(value: f64) -> [u8; 8] {
    value.to_ne_bytes()
}

fn parsed(line: &str) -> Value {
    serde_json::from_str(line).unwrap_or_else(|error| panic!("{line}: {error}"))
}

/// The text that follows a key in the line.
fn raw<'a>(line: &'a str, key: &str) -> &'a str {
    let (_, rest) = line.split_once(&format!("\"{key}\":")).expect(key);
    rest.split([',', '}']).next().unwrap()
}

/// A line from its call on, which is the same in all runs.
fn calls(lines: &[String]) -> Vec<&str> {
    let call = |line: &String| line.find("\"call\"").unwrap();
    lines.iter().map(|line| &line[call(line)..]).collect()
}

/// The lines of every kind of call.
fn tour(logged: &Logged) {
    let library = &logged.library;
    library.validate_api(API_VERSION).unwrap();
    let context = library.init(0).unwrap();
    library.function_id("buffer_push").unwrap();
    logged.call(context, "buffer_create", &[]).unwrap();
    let buffer = logged.result(context);
    logged
        .call(context, "buffer_push", &[buffer, float(0.1)])
        .unwrap();
    logged
        .call(context, "amplitude_encode", &[buffer, int(1)])
        .unwrap();
    logged.result(context);
    logged
        .call(context, "buffer_set", &[buffer, int(0), float(f64::NAN)])
        .unwrap();
    logged
        .call(context, "buffer_get", &[buffer, int(0)])
        .unwrap();
    logged.result(context);
    logged
        .call(context, "buffer_get", &[buffer, int(-1)])
        .unwrap_err();
    library.call(context, 7, &[0xab, 1], "bb:v").unwrap_err();
    library.error_asked(Some("libgpu: there is no function with the id 7"));
    library.discard(context).unwrap();
}

/// The lines of the tour, with that of the work behind that of the call which queued it.
fn toured() -> Vec<String> {
    let logged = Logged::new();
    tour(&logged);
    let mut lines = logged.close();
    let place = lines.iter().position(|line| line.contains("\"run\""));
    let run = lines.remove(place.unwrap());
    lines.insert(8, run);
    lines
}

#[test]
fn every_call_is_a_line_with_its_arguments_and_its_result() {
    let lines = toured();
    let context = parsed(&lines[2])["context"].as_u64().unwrap();
    let buffer = parsed(&lines[5])["result"].as_i64().unwrap();
    let state = parsed(&lines[9])["result"].as_i64().unwrap();
    let push = FUNCTIONS.iter().find(|row| row.name == "buffer_push");
    let expected = [
        r#""call":"gpu_validate_api","version":"0.1.0"}"#.to_owned(),
        format!(r#""call":"gpu_init","reserved":0,"context":{context},"computes":"cpu"}}"#),
        format!(
            r#""call":"gpu_get_function_id","function":"buffer_push","id":{}}}"#,
            push.unwrap().id()
        ),
        format!(
            r#""call":"gpu_call","context":{context},"function":"buffer_create","arguments":{{}}}}"#
        ),
        format!(
            r#""call":"gpu_get_result","context":{context},"function":"buffer_create","result":{buffer}}}"#
        ),
        format!(
            r#""call":"gpu_call","context":{context},"function":"buffer_push","arguments":{{"buffer":{buffer},"value":0.1}}}}"#
        ),
        format!(
            r#""call":"gpu_call","context":{context},"function":"amplitude_encode","arguments":{{"buffer":{buffer},"qubits":1}},"queued":1}}"#
        ),
        format!(r#""call":"run","context":{context},"function":"amplitude_encode","queued":1}}"#),
        format!(
            r#""call":"gpu_get_result","context":{context},"function":"amplitude_encode","result":{state}}}"#
        ),
        format!(
            r#""call":"gpu_call","context":{context},"function":"buffer_set","arguments":{{"buffer":{buffer},"index":0,"value":"NaN"}}}}"#
        ),
        format!(
            r#""call":"gpu_call","context":{context},"function":"buffer_get","arguments":{{"buffer":{buffer},"index":0}}}}"#
        ),
        format!(
            r#""call":"gpu_get_result","context":{context},"function":"buffer_get","result":"NaN"}}"#
        ),
        format!(
            r#""call":"gpu_call","context":{context},"function":"buffer_get","arguments":{{"buffer":{buffer},"index":-1}},"error":"buffer_get: there is no value -1 in the buffer; it has 1, from 0 on"}}"#
        ),
        format!(
            r#""call":"gpu_call","context":{context},"id":7,"signature":"bb:v","blob_size":2,"blob":"ab01","error":"there is no function with the id 7"}}"#
        ),
        r#""call":"gpu_get_error","text":"libgpu: there is no function with the id 7"}"#.to_owned(),
    ];
    let last = lines.len() - 1;
    assert_eq!(calls(&lines)[1..last], expected);
    let discard = format!(r#""call":"gpu_discard","context":{context},"waited":"#);
    assert!(calls(&lines)[last].starts_with(&discard));
    let start = parsed(&lines[0]);
    assert_eq!(
        (&start["call"], &start["version"]),
        (&"start".into(), &env!("CARGO_PKG_VERSION").into())
    );
    for line in lines.iter().map(|line| parsed(line)) {
        assert_eq!(line["pid"], std::process::id());
        assert!(line["thread"].as_u64().unwrap() > 0, "{line}");
        assert!(line["took"].as_f64().unwrap() >= 0.0, "{line}");
    }
}

/// Numbers that differ between runs become the same in the page.
fn example(lines: &[String]) -> String {
    let context = raw(&lines[2], "context").to_owned();
    let mut text = String::from("```json\n");
    for (index, line) in lines.iter().enumerate() {
        let mut line = line.replace(&format!("\"context\":{context}"), "\"context\":1048576");
        let buffer = raw(&lines[5], "result");
        line = line.replace(&format!("\"buffer\":{buffer}"), "\"buffer\":1");
        for (place, result) in [(5, "1"), (9, "2")] {
            if index == place {
                let made = raw(&lines[place], "result");
                line = line.replace(
                    &format!("\"result\":{made}"),
                    &format!("\"result\":{result}"),
                );
            }
        }
        let us = format!("{}.250", index * 3);
        let thread = if line.contains("\"run\"") { "2" } else { "1" };
        let values = [
            ("pid", "4242"),
            ("waited", "0.040"),
            ("thread", thread),
            ("us", &us),
            ("took", if index == 0 { "0.000" } else { "0.480" }),
            ("unix_us", "1790000000000000.000"),
        ];
        for (key, value) in values {
            let key = format!("\"{key}\":");
            if let Some((before, rest)) = line.split_once(&key) {
                let rest = rest.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
                line = format!("{before}{key}{value}{rest}");
            }
        }
        text += &(line + "\n");
    }
    text + "```\n"
}

#[test]
fn the_example_in_the_docs_is_current() {
    golden::check_section("docs/configuration.md", "log", &example(&toured()));
}

/// The commands of the page that read a log.
fn recipes() -> Vec<String> {
    let page = golden::read("docs/configuration.md");
    let blocks = page.split("```sh\n").skip(1);
    let block = |rest: &str| rest.split("```").next().unwrap().to_owned();
    blocks
        .map(block)
        .filter(|block| block.starts_with("jq "))
        .collect()
}

#[test]
fn the_recipes_in_the_docs_find_the_work_and_the_waits() {
    use std::process::Command;
    if Command::new("jq").arg("--version").output().is_err() {
        return println!("skipped: there is no jq");
    }
    let folder = TempDir::new().unwrap();
    let text = toured().join("\n");
    fs::write(folder.path().join("trace.jsonl"), text).unwrap();
    let recipes = recipes();
    assert_eq!(recipes.len(), 3);
    for recipe in recipes {
        let ran = Command::new("sh")
            .args(["-c", &recipe])
            .current_dir(&folder)
            .output()
            .unwrap();
        assert!(ran.status.success(), "{ran:?}");
        let found = String::from_utf8(ran.stdout).unwrap();
        let once = found.matches("\"amplitude_encode\"").count();
        assert_eq!(once, 1, "{recipe}\n{found}");
    }
}

#[test]
fn the_recipe_of_waits_tells_a_failed_result_from_a_discard() {
    use std::process::Command;
    let folder = TempDir::new().unwrap();
    let lines = [
        r#"{"call":"gpu_get_result","took":5,"error":"no"}"#,
        r#"{"call":"gpu_get_result","function":"mesh_ranks","took":1,"result":1}"#,
        r#"{"call":"gpu_discard","took":9,"waited":7}"#,
    ];
    fs::write(folder.path().join("trace.jsonl"), lines.join("\n")).unwrap();
    if Command::new("jq").arg("--version").output().is_err() {
        return println!("skipped: there is no jq");
    }
    let ran = Command::new("sh")
        .args(["-c", &recipes()[1]])
        .current_dir(&folder)
        .output()
        .unwrap();
    let found: serde_json::Value = serde_json::from_slice(&ran.stdout).unwrap();
    let expected = serde_json::json!([
        {"for": "gpu_discard", "times": 1, "us": 7},
        {"for": "gpu_get_result", "times": 1, "us": 5},
        {"for": "mesh_ranks", "times": 1, "us": 1},
    ]);
    assert_eq!(found, expected);
}

#[test]
fn what_no_function_takes_is_shown_as_it_came() {
    let logged = Logged::new();
    let context = logged.library.init(9).unwrap();
    let id = logged.library.function_id("buffer_push").unwrap();
    let refused = |blob: &[u8], signature: &str| {
        let called = logged.library.call(context, id, blob, signature);
        called.unwrap_err().to_string()
    };
    refused(&[1; 16], "ii:v");
    refused(&[2; 3], "if:v");
    refused(&[3; 500], "\"\\\n\t\u{1}é:v");
    logged.library.function_id("no \"such\"").unwrap_err();
    logged.library.result(context + (1 << 20)).unwrap_err();
    logged.library.call(!0, id, &[4; 16], "if:v").unwrap_err();
    logged.library.discard(!0).unwrap_err();
    let lines = logged.close();
    let lines: Vec<_> = lines[3..].iter().map(|line| parsed(line)).collect();
    assert_eq!(lines[0]["function"], "buffer_push");
    assert_eq!(lines[0]["signature"], "ii:v");
    assert_eq!(lines[0]["blob"], "01".repeat(16));
    assert_eq!(
        (&lines[1]["blob"], &lines[1]["blob_size"]),
        (&"020202".into(), &3.into())
    );
    assert_eq!(lines[2]["signature"], "\"\\\n\t\u{1}é:v");
    assert_eq!(lines[2]["blob_size"], 500);
    assert_eq!(lines[2]["blob"], "03".repeat(64));
    assert_eq!(lines[3]["function"], "no \"such\"");
    assert!(lines[4]["error"].as_str().unwrap().contains("no context"));
    // The arguments are right, only the context is not.
    assert_eq!(lines[5]["context"], u64::MAX);
    assert!(lines[5]["arguments"]["value"].is_f64());
    assert_eq!(lines[6]["call"], "gpu_discard");
    assert!(lines.iter().all(|line| line["error"].is_string()));
}

#[test]
fn numbers_are_the_same_when_they_are_read_again() {
    let logged = Logged::new();
    let context = logged.library.init(0).unwrap();
    logged.call(context, "buffer_create", &[]).unwrap();
    let buffer = logged.result(context);
    let mut values = vec![
        0.0,
        -0.0,
        1e300,
        5e-324,
        f64::MAX,
        1.0 / 3.0,
        -1e-7,
        123456789.0,
    ];
    let mut bits = 1_u64;
    values.extend((0..2_000).map(|_| {
        bits = bits
            .wrapping_mul(6364136223846793005)
            .wrapping_add(1442695040888963407);
        f64::from_bits(bits ^ bits >> 33)
    }));
    values.extend([f64::NAN, f64::INFINITY, f64::NEG_INFINITY]);
    for &value in &values {
        logged
            .call(context, "buffer_push", &[buffer, float(value)])
            .unwrap();
    }
    for index in [i64::MIN, i64::MAX] {
        logged
            .call(context, "buffer_get", &[buffer, int(index)])
            .unwrap_err();
    }
    let lines = logged.close();
    let pushed = &lines[4..4 + values.len()];
    for (line, value) in pushed.iter().zip(values) {
        parsed(line);
        // Rust reads the nearest number; serde_json, without a feature, does not always.
        let read: f64 = raw(line, "value").trim_matches('"').parse().unwrap();
        assert!(
            read.to_bits() == value.to_bits() || read.is_nan() && value.is_nan(),
            "{line}: {value:?}"
        );
    }
    let last: Vec<_> = lines[lines.len() - 2..]
        .iter()
        .map(|line| raw(line, "index"))
        .collect();
    assert_eq!(last, ["-9223372036854775808", "9223372036854775807"]);
}

#[test]
fn a_result_is_of_the_type_of_its_function_on_any_thread() {
    let logged = Logged::new();
    let context = logged.library.init(0).unwrap();
    logged.call(context, "buffer_create", &[]).unwrap();
    let buffer = logged.result(context);
    logged
        .call(context, "buffer_push", &[buffer, float(0.5)])
        .unwrap();
    const ROUNDS: usize = 500;
    // Results wait for a while, and four threads take them.
    for _ in 0..ROUNDS {
        logged.call(context, "buffer_len", &[buffer]).unwrap();
        logged
            .call(context, "buffer_get", &[buffer, int(0)])
            .unwrap();
        logged
            .call(context, "buffer_get", &[buffer, int(9)])
            .unwrap_err();
    }
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for _ in 0..ROUNDS / 2 {
                    logged.result(context);
                }
            });
        }
    });
    let lines = logged.close();
    let mut results = BTreeMap::new();
    let mut threads = BTreeMap::new();
    for line in lines.iter().filter(|line| line.contains("gpu_get_result")) {
        let key = (
            raw(line, "function").to_owned(),
            raw(line, "result").to_owned(),
        );
        *results.entry(key).or_insert(0) += 1;
        *threads.entry(raw(line, "thread").to_owned()).or_insert(0) += 1;
    }
    assert_eq!(
        results.remove(&("\"buffer_len\"".into(), "1".into())),
        Some(ROUNDS)
    );
    assert_eq!(
        results.remove(&("\"buffer_get\"".into(), "0.5".into())),
        Some(ROUNDS)
    );
    assert_eq!(results.len(), 1, "{results:?}");
    assert_eq!(threads.len(), 5);
}

#[test]
fn the_log_says_when_queued_work_began_and_how_long_it_ran() {
    let logged = Logged::new();
    let context = logged.library.init(0).unwrap();
    let counter = {
        logged.call(context, "counter_create", &[]).unwrap();
        logged.result(context)
    };
    // A wait, what is behind it, a quick call that has to stand behind both, a region, and work that fails.
    logged
        .call(context, "counter_wait", &[counter, int(1)])
        .unwrap();
    logged.call(context, "buffer_create", &[]).unwrap();
    let other = logged.library.init(0).unwrap();
    logged
        .call(other, "counter_notify", &[counter, int(1), int(1)])
        .unwrap();
    let buffer = logged.result(context);
    for name in ["parallel_begin", "section_begin"] {
        logged.call(context, name, &[]).unwrap();
    }
    logged
        .call(context, "buffer_fill", &[buffer, float(1.0)])
        .unwrap();
    for name in ["section_end", "parallel_end"] {
        logged.call(context, name, &[]).unwrap();
    }
    logged
        .call(context, "amplitude_encode", &[buffer, int(1)])
        .unwrap();
    logged.library.discard(context).unwrap_err();
    let lines: Vec<_> = logged.close().iter().map(|line| parsed(line)).collect();
    let of = |call: &str| {
        let named = lines.iter().filter(|line| line["call"] == call);
        named
            .filter(|line| line["queued"].is_u64())
            .collect::<Vec<_>>()
    };
    let names = |lines: &[&Value]| {
        let name = |line: &&Value| line["function"].as_str().unwrap().to_owned();
        lines.iter().map(name).collect::<Vec<_>>()
    };
    let (asked, runs) = (of("gpu_call"), of("run"));
    let expected = [
        "counter_wait",
        "buffer_create",
        "parallel_end",
        "amplitude_encode",
    ];
    assert_eq!(names(&asked), expected);
    assert_eq!(names(&runs), expected);
    let micros = |line: &Value, key: &str| line[key].as_f64().unwrap();
    for (number, (asked, run)) in asked.iter().zip(&runs).enumerate() {
        assert_eq!(
            (&asked["queued"], &run["queued"]),
            (&(number + 1).into(), &(number + 1).into())
        );
        assert!(micros(run, "us") >= micros(asked, "us"));
    }
    let notified = lines
        .iter()
        .find(|line| line["function"] == "counter_notify");
    assert!(micros(runs[0], "us") + micros(runs[0], "took") >= micros(notified.unwrap(), "us"));
    assert!(micros(runs[1], "us") >= micros(runs[0], "us") + micros(runs[0], "took"));
    let errors = runs.iter().map(|run| run["error"].is_string());
    assert_eq!(errors.collect::<Vec<_>>(), [false, false, false, true]);
}

#[test]
fn a_discard_says_how_long_it_waited_for_what_was_queued() {
    let logged = Logged::new();
    let [context, other] = [0, 0].map(|reserved| logged.library.init(reserved).unwrap());
    logged.call(other, "counter_create", &[]).unwrap();
    let counter = logged.result(other);
    logged
        .call(context, "counter_wait", &[counter, int(1)])
        .unwrap();
    thread::scope(|scope| {
        let discarding = scope.spawn(|| logged.library.discard(context).unwrap());
        // From when it closes, the context takes no more calls.
        while logged.call(context, "barrier", &[]).is_ok() {
            thread::yield_now();
        }
        thread::sleep(Duration::from_millis(20));
        logged
            .call(other, "counter_notify", &[counter, int(1), int(1)])
            .unwrap();
        discarding.join().unwrap();
    });
    let lines = logged.close();
    let discard = lines.iter().find(|line| line.contains("gpu_discard"));
    let micros = |key| raw(discard.unwrap(), key).parse::<f64>().unwrap();
    let waited = micros("waited");
    assert!((20_000.0..=micros("took")).contains(&waited), "{discard:?}");
}

#[test]
fn a_context_in_a_slot_that_was_used_before_starts_afresh() {
    let logged = Logged::new();
    let first = logged.library.init(0).unwrap();
    // No call asks for this result, so it is not the next context's.
    logged.call(first, "mesh_ranks", &[]).unwrap();
    logged.library.discard(first).unwrap();
    let second = logged.library.init(0).unwrap();
    assert_eq!(first % (1 << 20), second % (1 << 20));
    logged.call(second, "buffer_create", &[]).unwrap();
    logged.result(second);
    let lines = logged.close();
    assert_eq!(parsed(lines.last().unwrap())["function"], "buffer_create");
}

/// Waits until the file holds this, and says for how long.
fn appears(logged: &Logged, text: &str) -> Duration {
    let since = Instant::now();
    while !logged.text().contains(text) {
        assert!(
            since.elapsed() < Duration::from_secs(20),
            "{}",
            logged.text()
        );
        thread::sleep(Duration::from_millis(5));
    }
    since.elapsed()
}

#[test]
fn lines_reach_the_file_while_the_program_waits() {
    let logged = Logged::new();
    let context = logged.library.init(0).unwrap();
    logged.call(context, "mesh_ranks", &[]).unwrap();
    appears(&logged, "mesh_ranks");
    // Immediately at the end of a context or of the library.
    logged.call(context, "mesh_devices", &[]).unwrap();
    logged.library.discard(context).unwrap();
    assert!(logged.text().contains("mesh_devices") && logged.text().contains("gpu_discard"));
    logged.library.discard(context).unwrap_err();
    assert!(logged.text().ends_with("or its shot is over\"}\n"));
}

#[test]
fn a_log_that_cannot_be_opened_is_refused_at_the_first_call() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("missing").join("trace.jsonl");
    let library = LibGpu::with_config(config(&path));
    let message = library.validate_api(API_VERSION).unwrap_err().to_string();
    let start = format!("LIBGPU_LOG: the log {} cannot be opened: ", path.display());
    assert!(message.starts_with(&start), "{message}");
    assert!(message.ends_with("it takes the path of a file in a folder that exists"));
    assert_eq!(library.init(0).unwrap_err().to_string(), message);

    let file = folder.path().join("libgpu.toml");
    fs::write(&file, "\nlog = \".\"\n").unwrap();
    let named = file.to_str().unwrap().to_owned();
    let config = Config::load(|name| (name == "LIBGPU_CONFIG").then(|| named.clone())).unwrap();
    let message = LibGpu::with_config(config).init(0).unwrap_err().to_string();
    assert!(
        message.starts_with(&format!("{named}:2: the log ")),
        "{message}"
    );
}

#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_is_full_stops_the_next_context_and_no_other() {
    let library = LibGpu::with_config(config(Path::new("/dev/full")));
    let context = library.init(0).unwrap();
    // This is written immediately, and writing fails.
    library.function_id("no such function").unwrap_err();
    library.call(context, 2697107381, &[], ":i").unwrap();
    assert_eq!(i64::from_ne_bytes(library.result(context).unwrap()), 1);
    library.discard(context).unwrap();
    let message = library.init(0).unwrap_err().to_string();
    assert!(
        message.starts_with("the log /dev/full cannot be written any more: "),
        "{message}"
    );
}

/// Opens a context, makes a number of calls and leaves it open.
#[cfg(target_os = "linux")]
const PROGRAM: &str = r#"
#include "gpu.h"
#include <stdio.h>
#include <stdlib.h>

int main(int count, char **arguments) {
    uint64_t context, create, buffer;
    int calls = count > 1 ? atoi(arguments[1]) : 0;
    if (!gpu_init(0, &context) || !gpu_get_function_id("buffer_create", &create)) {
        fprintf(stderr, "%s\n", gpu_get_error());
        return 1;
    }
    gpu_get_error();
    for (int i = 0; i < calls; i++) {
        if (!gpu_call(context, create, 0, NULL, ":i") || !gpu_get_result(context, 8, (char *)&buffer)) return 2;
    }
    exit(0);
}
"#;

#[cfg(target_os = "linux")]
#[test]
fn processes_that_share_a_log_do_not_cut_each_others_lines() {
    let folder = TempDir::new().unwrap();
    let trace = folder.path().join("trace.jsonl");
    let mut program = common::c_program(folder.path(), PROGRAM);
    const CALLS: usize = 4_000;
    program.arg(CALLS.to_string()).env("LIBGPU_LOG", &trace);
    let processes: Vec<_> = (0..4).map(|_| program.spawn().unwrap()).collect();
    let mut pids = BTreeMap::new();
    for mut process in processes {
        pids.insert(process.id(), 0);
        assert!(process.wait().unwrap().success());
    }
    for line in fs::read_to_string(trace).unwrap().lines() {
        let pid = parsed(line)["pid"].as_u64().unwrap() as u32;
        *pids.get_mut(&pid).unwrap() += 1;
    }
    // What started, the context, the name, the question for an error, and each call with its result.
    assert!(
        pids.values().all(|&lines| lines == 4 + 2 * CALLS),
        "{pids:?}"
    );

    // The first call returns the error of the environment, and then nothing is logged.
    let ran = |name: &str, value: &str| {
        let mut program = common::c_program(folder.path(), PROGRAM);
        let output = program.env(name, value).output().unwrap();
        assert_eq!(output.status.code(), Some(1));
        String::from_utf8(output.stderr).unwrap()
    };
    assert!(
        ran("LIBGPU_LOG", "/no/such/folder/x")
            .starts_with("libgpu: LIBGPU_LOG: the log /no/such/folder/x")
    );
    assert_eq!(
        ran("LIBGPU_RANK", "4"),
        "libgpu: environment: there is no variable LIBGPU_RANK; did you mean \"LIBGPU_RANKS\"?\n"
    );
}
