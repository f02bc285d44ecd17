//! Runs programs in Selene, through `tests/selene/run.py`.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The stack of a program: the usual stack of a thread.
pub(crate) const STACK: u64 = 8 << 20;

/// A program and how to run it; `run.py` describes each field.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Job {
    pub(crate) program: PathBuf,
    pub(crate) platform: &'static str,
    pub(crate) qubits: u64,
    pub(crate) shots: u64,
    pub(crate) seed: u64,
    pub(crate) simulator: String,
    pub(crate) gpu_lib: Option<PathBuf>,
    pub(crate) arguments: Value,
    pub(crate) timeout: f64,
    pub(crate) keep: Option<u64>,
    pub(crate) stack: u64,
}

/// The outcome of a job.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(crate) struct Outcome {
    /// For each shot, the reported tags and values.
    pub(crate) shots: Vec<Vec<(String, Value)>>,
    pub(crate) counts: Value,
    pub(crate) error: Option<RunError>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(crate) struct RunError {
    pub(crate) code: Option<u64>,
    pub(crate) message: String,
}

/// The Python with Selene; if there is none, prints that the test is skipped.
pub(crate) fn python() -> Option<PathBuf> {
    let python = golden::root().join(".deps/python/bin/python");
    if python.exists() {
        return Some(python);
    }
    println!("skipped: there is no Selene in .deps/python; `cargo xtask setup` installs it");
    None
}

/// Runs jobs; returns the outcomes in their order.
pub(crate) fn run(python: &Path, jobs: &[Job]) -> Vec<Outcome> {
    let mut command = Command::new(python);
    command
        .arg(golden::root().join("tests/selene/run.py"))
        .arg("--batch");
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("Python starts");
    let mut stdin = child.stdin.take().expect("it was asked for");
    let text = serde_json::to_vec(jobs).expect("jobs are plain data");
    stdin.write_all(&text).expect("run.py reads its jobs");
    drop(stdin);
    let output = child.wait_with_output().expect("run.py ends");
    assert!(
        output.status.success(),
        "run.py ends with {}",
        output.status
    );
    serde_json::from_slice(&output.stdout).expect("run.py answers with a list of outcomes")
}

/// The toy library of `runtime-abi/examples`, which the GPU programs call, built in a folder.
pub(crate) fn toy_library(folder: &Path) -> PathBuf {
    let root = golden::root();
    // Without `lib` and SONAME, Selene links it by path.
    let library = folder.join("libtoy.so");
    let mut compiler = Command::new("cc");
    compiler.args([
        "-std=c11",
        "-O1",
        "-shared",
        "-fPIC",
        "-Wl,-soname,libtoy.so",
        "-I",
    ]);
    compiler
        .arg(root.join("runtime-abi/include"))
        .arg(root.join("runtime-abi/examples/toy.c"));
    let status = compiler
        .arg("-o")
        .arg(&library)
        .status()
        .expect("there is a C compiler");
    assert!(status.success(), "the toy library does not compile");
    library
}

/// The first difference of two outcomes, if any. States may differ by rounding.
pub(crate) fn difference(ours: &Outcome, theirs: &Outcome) -> Option<String> {
    if ours.error != theirs.error {
        return Some(format!(
            "error {:?}, expected {:?}",
            ours.error, theirs.error
        ));
    }
    if ours.counts != theirs.counts || ours.shots.len() != theirs.shots.len() {
        return Some(format!(
            "{} results, expected {}",
            ours.counts, theirs.counts
        ));
    }
    let ours = ours.shots.iter().flatten();
    let mut pairs = ours.zip(theirs.shots.iter().flatten());
    let (ours, theirs) =
        pairs.find(|(ours, theirs)| ours.0 != theirs.0 || !same(&ours.1, &theirs.1))?;
    Some(format!("{ours:?}, expected {theirs:?}"))
}

/// Whether two values are equal, floats to nine digits.
fn same(ours: &Value, theirs: &Value) -> bool {
    match (ours, theirs) {
        (Value::Number(ours), Value::Number(theirs)) if ours.is_f64() && theirs.is_f64() => close(
            ours.as_f64().unwrap_or(f64::NAN),
            theirs.as_f64().unwrap_or(f64::NAN),
        ),
        (Value::Array(ours), Value::Array(theirs)) => {
            ours.len() == theirs.len()
                && ours
                    .iter()
                    .zip(theirs)
                    .all(|(ours, theirs)| same(ours, theirs))
        }
        (Value::Object(ours), Value::Object(theirs)) => {
            ours.len() == theirs.len()
                && ours
                    .iter()
                    .all(|(key, value)| theirs.get(key).is_some_and(|other| same(value, other)))
        }
        _ => ours == theirs,
    }
}

fn close(ours: f64, theirs: f64) -> bool {
    (ours - theirs).abs() <= 1e-9 * theirs.abs().max(1.0)
}

#[test]
fn values_are_compared_by_kind() {
    let json = |text: &str| serde_json::from_str::<Value>(text).unwrap();
    let same = |ours, theirs| same(&json(ours), &json(theirs));
    assert!(same("[1, true, 0.5]", "[1, true, 0.50000000001]"));
    assert!(same(
        r#"{"re": [1.0], "im": []}"#,
        r#"{"re": [1.0], "im": []}"#
    ));
    for (ours, theirs) in [
        ("[1]", "[1, 1]"),
        ("1", "2"),
        ("1", "1.0"),
        ("0.5", "0.500001"),
        (r#"{"re": []}"#, r#"{"im": []}"#),
    ] {
        assert!(!same(ours, theirs), "{ours} and {theirs}");
    }
}
