//! The configuration, from a file and variables of the fuzzer's bytes: what is refused is told in words with its place, and what is
//! accepted and shown is accepted again as it is shown.
//!
//! The bytes up to the first NUL are the file; each piece between NULs behind it is the variable of a key, in the order of the table.
//! `docs/testing.md` says how this is started.
#![no_main]

use std::ffi::{OsStr, OsString};
use std::fs;
use std::os::unix::ffi::OsStrExt as _;
use std::path::PathBuf;
use std::sync::LazyLock;

use gpu::config::{Config, FILE_VARIABLE, KEYS};
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

static FILE: LazyLock<PathBuf> = LazyLock::new(|| {
    std::env::temp_dir().join(format!("libgpu-fuzz-{}.toml", std::process::id()))
});

/// More than any message takes that shows a few words of the input.
const LONGEST_MESSAGE: usize = 4096;

fuzz_target!(|bytes: &[u8]| {
    let mut pieces = bytes.split(|byte| *byte == 0);
    let text = pieces.next().unwrap_or_default();
    fs::write(&*FILE, text).expect("there is room for a file");
    let of_keys = KEYS.iter().map(|key| key.variable).zip(pieces);
    let file = (FILE_VARIABLE, FILE.as_os_str().as_bytes());
    let variables: Vec<_> = [file].into_iter().chain(of_keys).collect();
    let value = |name: &str| {
        let found = variables.iter().find(|(variable, _)| *variable == name);
        found.map(|(_, value)| OsString::from(OsStr::from_bytes(value)))
    };
    match Config::load(value) {
        Ok(config) => check_accepted(&config, text),
        Err(error) => check_message(&error.to_string(), bytes),
    }
});

/// A refusal says what is wrong in a text that is no longer than it has to be.
fn check_message(text: &str, bytes: &[u8]) {
    // A control character may show as six.
    assert!(!text.is_empty() && text.len() < LONGEST_MESSAGE + 6 * bytes.len(), "{text}");
}

fn check_accepted(config: &Config, text: &[u8]) {
    let shown = config.to_json();
    assert!(!config.to_string().is_empty());
    let lines = text.split(|byte| *byte == b'\n').count();
    for data_set in &config.datasets {
        assert!((1..=lines).contains(&data_set.line), "{data_set:?}");
    }
    let again = Config::load(|name: &str| {
        let key = KEYS.iter().find(|key| key.variable == name)?;
        written(&shown["keys"][key.name]["value"])
    });
    let again = again.expect("what is shown is accepted").to_json();
    for key in KEYS {
        let value = |shown: &Value| shown["keys"][key.name]["value"].clone();
        assert_eq!(value(&shown), value(&again), "{}", key.name);
    }
}

/// A value as a variable has it; none where it does not show as it is.
fn written(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(Value::to_string).collect();
            Some(items.join(","))
        }
        other => Some(other.to_string()),
    }
}
