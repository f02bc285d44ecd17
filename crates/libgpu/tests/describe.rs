//! `libgpu-describe`, run as users and tools run it.

mod common;
#[path = "../../datasets/tests/lying/mod.rs"]
#[allow(dead_code, reason = "each test program uses what it needs")]
mod lying;

use std::fs;

use gpu::FUNCTIONS;
use gpu::config::KEYS;
use serde_json::Value;
use tempfile::TempDir;

/// The output of a run.
struct Ran {
    code: i32,
    text: String,
    errors: String,
}

/// Runs the program with these variables and none other of libgpu's.
fn run(arguments: &[&str], variables: &[(&str, &str)]) -> Ran {
    let mut command = toolchain::program(env!("CARGO_BIN_EXE_libgpu-describe"));
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("LIBGPU_") {
            command.env_remove(name);
        }
    }
    let output = command
        .args(arguments)
        .envs(variables.iter().copied())
        .output()
        .unwrap();
    Ran {
        code: output.status.code().unwrap(),
        text: String::from_utf8(output.stdout).unwrap(),
        errors: String::from_utf8(output.stderr).unwrap(),
    }
}

fn json(ran: &Ran) -> Value {
    serde_json::from_str(&ran.text).unwrap_or_else(|error| panic!("{}: {error}", ran.text))
}

#[test]
fn everything_is_told_as_text() {
    let ran = run(&[], &[("LIBGPU_DEVICES", "3,1"), ("LIBGPU_THREADS", "5")]);
    assert_eq!((ran.code, ran.errors.as_str()), (0, ""));
    for part in [
        "libgpu 0.1.0, GPU API 0.1.0\n",
        "  cpu   used, device ids: 3, 1; threads: 5; memory free: ",
        "  cuda  not used: ",
        "  threads in one process   used, ranks: 1\n",
        "  nccl  not used: no GPU computes\n",
        "  devices = [3,1] (LIBGPU_DEVICES)\n",
        "  ranks = 1 (default)\n",
        "Configured data sets\n  none\n",
        "Log\n  none\n",
    ] {
        assert!(ran.text.contains(part), "{part:?} is not in\n{}", ran.text);
    }
    let end = format!("Functions\n  {}; --functions lists them\n", FUNCTIONS.len());
    assert!(ran.text.ends_with(&end), "{}", ran.text);
}

#[test]
fn the_functions_are_listed_where_they_are_asked_for() {
    let ran = run(&["--functions"], &[]);
    let entry = "  buffer_get(buffer: int, index: int) -> float\n      ii:f, quick, id 2814524656\n      Returns the value";
    assert!(ran.text.contains(entry), "{}", ran.text);
    let lines = |line: &str| ran.text.lines().filter(|other| *other == line).count();
    for group in FUNCTIONS.chunk_by(|a, b| a.group == b.group) {
        assert_eq!(lines(group[0].group), 1);
    }
}

#[test]
fn everything_is_told_as_json() {
    let folder = TempDir::new().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    // Two rows of three numbers, as numpy writes them.
    let header = "{'descr': '<f8', 'fortran_order': False, 'shape': (2, 3), }";
    let mut npy = b"\x93NUMPY\x01\x00".to_vec();
    let padded = format!("{header:<117}\n");
    npy.extend((padded.len() as u16).to_le_bytes());
    npy.extend(padded.as_bytes());
    npy.extend([1.0_f64; 6].map(f64::to_le_bytes).concat());
    fs::write(path("data.npy"), npy).unwrap();
    let config = "ranks = 2\nlog = \"trace.jsonl\"\n[[datasets]]\npath = \"data.npy\"\n";
    fs::write(path("libgpu.toml"), config).unwrap();

    let ran = run(&["--json"], &[("LIBGPU_CONFIG", &path("libgpu.toml"))]);
    assert_eq!((ran.code, ran.errors.as_str()), (0, ""));
    let told = json(&ran);
    assert_eq!(told["functions"].as_array().unwrap().len(), FUNCTIONS.len());
    assert_eq!(told["devices"]["ids"], serde_json::json!([0, 1]));
    assert!(told["devices"]["backend"].is_string());
    assert_eq!(told["transports"]["ranks"], 2);
    assert_eq!(told["context"]["opens"], true);
    assert_eq!(told["datasets"][0]["rows"], 2);
    assert_eq!(told["datasets"][0]["columns"], 3);
    assert_eq!(told["datasets"][0]["element"], "float64");
    assert_eq!(told["log"]["path"], path("trace.jsonl"));
    let keys = &told["configuration"]["keys"];
    assert!(KEYS.iter().all(|key| keys[key.name]["from"].is_string()));
    assert_eq!(keys["ranks"]["from"], format!("{}:1", path("libgpu.toml")));
    assert!(!folder.path().join("trace.jsonl").exists(), "it only looks");
}

#[test]
fn the_functions_are_those_that_the_library_tells_the_compiler() {
    // Whatever the configuration.
    let ran = run(&["--functions", "--json"], &[("LIBGPU_RANKS", "none")]);
    assert_eq!(ran.code, 0);
    let library = common::open().description().unwrap().unwrap();
    let told = json(&ran);
    assert_eq!(told["api"], library.api.as_str());
    let told = told["functions"].as_array().unwrap();
    assert_eq!(told.len(), library.functions.len());
    for (told, function) in told.iter().zip(&library.functions) {
        let row = serde_json::to_value(function).unwrap();
        for (key, value) in row.as_object().unwrap() {
            assert_eq!(&told[key], value, "{} {key}", function.name);
        }
    }
    let text = run(&["--functions"], &[]).text;
    assert!(
        text.starts_with("Buffers\n  buffer_create() -> int\n"),
        "{text}"
    );
}

#[test]
fn what_a_program_would_be_refused_is_told_and_counts() {
    let wrong = |variables: &[(&str, &str)], message: &str| {
        let ran = run(&[], variables);
        assert_eq!(ran.code, 1, "{variables:?}");
        assert!(ran.errors.contains(message), "{}", ran.errors);
        ran.text
    };
    let text = wrong(
        &[("LIBGPU_RANKS", "65")],
        "libgpu-describe: environment: LIBGPU_RANKS is \"65\"; it takes a whole number from 1 to 64\n",
    );
    assert_eq!(text, "");
    wrong(&[("LIBGPU_RANKSS", "2")], "did you mean \"LIBGPU_RANKS\"?");
    let text = wrong(
        &[("LIBGPU_RANKS", "4"), ("LIBGPU_DEVICES", "0-1")],
        "libgpu-describe: LIBGPU_DEVICES: devices names 2, for 4 ranks (LIBGPU_RANKS); ",
    );
    assert_eq!(text, "");
    wrong(
        &[("LIBGPU_LOG", "/no/such/log")],
        "the log /no/such/log cannot be opened: ",
    );
    wrong(
        &[("LIBGPU_NCCL", "/no/such/folder")],
        "LIBGPU_NCCL: nccl names /no/such/folder, which cannot be used: ",
    );

    let folder = TempDir::new().unwrap();
    let file = folder.path().join("libgpu.toml");
    fs::write(&file, "[[datasets]]\npath = \"missing.npy\"\n").unwrap();
    let text = wrong(&[("LIBGPU_CONFIG", file.to_str().unwrap())], "data set 0: ");
    assert!(
        text.contains("Configured data sets\n  0  cannot be opened: "),
        "{text}"
    );
}

#[test]
fn the_command_line_is_checked() {
    let ran = run(&["--jsn"], &[]);
    assert_eq!((ran.code, ran.text.as_str()), (2, ""));
    assert!(
        ran.errors
            .contains("no option \"--jsn\"; there are --json, "),
        "{}",
        ran.errors
    );
    let help = run(&["--json", "--help"], &[]);
    assert_eq!(help.code, 0);
    assert!(
        help.text
            .contains("Usage: libgpu-describe [--json] [--functions]")
    );
    assert_eq!(run(&["--version"], &[]).text, "libgpu 0.1.0\n");
}

#[cfg(unix)]
#[test]
fn what_cannot_be_printed_as_standard_output_is_closed_is_an_error() {
    for arguments in ["", "--json", "--functions", "--help", "--version"] {
        let command = format!("exec \"$DESCRIBE\" {arguments} >&-");
        let output = toolchain::program("sh")
            .args(["-c", &command])
            .env("DESCRIBE", env!("CARGO_BIN_EXE_libgpu-describe"))
            .output()
            .unwrap();
        let errors = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{arguments}: {errors}");
        let expected = "libgpu-describe: the output cannot be written: standard output is closed\n";
        assert_eq!(errors, expected, "{arguments}");
    }
}

#[test]
fn data_sets_are_opened_within_the_limit() {
    let folder = TempDir::new().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let mut deep = lying::File::plain(lying::doubles(&[1.5]), 1);
    let group = lying::element("g", &[(3, lying::Value::I32(0)), (5, lying::Value::I32(1))]);
    deep.schema.splice(1..1, vec![group; 20_000]);
    fs::write(path("deep.parquet"), deep.bytes()).unwrap();
    let one = lying::File::plain(lying::doubles(&[1.5]), 1);
    fs::write(path("one.parquet"), one.bytes()).unwrap();
    let config = "[[datasets]]\npath = \"deep.parquet\"\n[[datasets]]\npath = \"one.parquet\"\n";
    fs::write(path("libgpu.toml"), config).unwrap();
    for (limit, words) in [
        ("1 kB", "limits.memory"),
        ("1 MB", "1 rows of 1 values, float64"),
    ] {
        let config = path("libgpu.toml");
        let ran = run(&[], &[("LIBGPU_CONFIG", &config), ("LIBGPU_MEMORY", limit)]);
        assert_eq!(ran.code, 1);
        assert!(
            ran.text.contains("its columns nest too deeply"),
            "{}",
            ran.text
        );
        assert!(ran.text.contains(words), "{}", ran.text);
    }
}
