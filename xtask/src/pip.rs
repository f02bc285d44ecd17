//! Runs pip quietly: its output goes to a file, and a failure becomes one sentence.

use crate::failure::Result;
use std::fmt;
use std::fs::{self, File};
use std::io::{IsTerminal, Write};
use std::path::Path;
use std::process::{Child, Command, ExitStatus};
use std::time::{Duration, Instant};

/// The reason of a failure, as far as pip's output says.
#[derive(Debug, PartialEq)]
pub(crate) enum Failure {
    DiskFull,
    NoNetwork,
    /// The index has no such file for this Python and system.
    NoMatch(String),
    /// The downloaded file is not the pinned one.
    WrongHash,
    /// Another reason: the last line that pip called an error.
    Other(String),
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::DiskFull => write!(
                f,
                "the disk is full: make room (set-up needs 2 GB) and run the command again"
            ),
            Failure::NoNetwork => write!(
                f,
                "the Python package index cannot be reached: connect to the network (behind a proxy, set HTTPS_PROXY; for a \
                 mirror, PIP_INDEX_URL) and run the command again"
            ),
            Failure::NoMatch(package) => write!(
                f,
                "the Python package index has no {package} for this Python and system: use CPython 3.12, 3.13 or 3.14 (set \
                 QIS_PYTHON) on x86-64 or AArch64"
            ),
            Failure::WrongHash => write!(
                f,
                "the package that came differs from the pinned one (wrong hash): check PIP_INDEX_URL and run the command again"
            ),
            Failure::Other(line) => write!(f, "pip failed: {line}"),
        }
    }
}

/// Finds the reason in pip's output.
pub(crate) fn classify(log: &str) -> Failure {
    let has = |words: &[&str]| words.iter().any(|word| log.contains(word));
    if has(&["No space left on device", "Errno 28", "Disk quota exceeded"]) {
        return Failure::DiskFull;
    }
    if has(&["THESE PACKAGES DO NOT MATCH THE HASHES"]) {
        return Failure::WrongHash;
    }
    // pip continues after a failed connection and ends with "no matching distribution", so check this first.
    if has(NETWORK_WORDS) {
        return Failure::NoNetwork;
    }
    if let Some((_, rest)) = log.split_once("No matching distribution found for ") {
        let package = rest.split_whitespace().next().unwrap_or("package");
        return Failure::NoMatch(package.to_string());
    }
    let mut errors = log
        .lines()
        .filter(|line| line.to_lowercase().contains("error"));
    let line = errors.next_back().or(log.lines().last());
    Failure::Other(line.unwrap_or("it said nothing").trim().to_string())
}

const NETWORK_WORDS: &[&str] = &[
    "NewConnectionError",
    "NameResolutionError",
    "ConnectTimeoutError",
    "ReadTimeoutError",
    "ProxyError",
    "SSLError",
    "Connection refused",
    "Could not fetch URL",
    "Max retries exceeded",
    "Failed to resolve",
];

/// Runs a command whose output goes to `log`, with a clock on a terminal.
pub(crate) fn run(mut command: Command, log: &Path) -> Result<()> {
    let file = File::create(log).map_err(|error| format!("{}: {error}", log.display()))?;
    command.stdout(file.try_clone()?).stderr(file);
    let child = command.spawn();
    let child = child.map_err(|error| {
        format!(
            "{} could not be started: {error}",
            command.get_program().display()
        )
    })?;
    if wait(child)?.success() {
        return Ok(());
    }
    let text = fs::read(log).unwrap_or_default();
    let failure = classify(&String::from_utf8_lossy(&text));
    match failure {
        Failure::Other(_) => Err(format!("{failure} (all it said is in {})", log.display()).into()),
        known => Err(known.to_string().into()),
    }
}

fn wait(mut child: Child) -> Result<ExitStatus> {
    let start = Instant::now();
    let terminal = std::io::stdout().is_terminal();
    loop {
        if let Some(status) = child.try_wait()? {
            clear_clock(terminal);
            return Ok(status);
        }
        show_clock(terminal, start);
        std::thread::sleep(Duration::from_millis(100));
    }
}

fn show_clock(terminal: bool, start: Instant) {
    if terminal {
        print!("\r    … {} s", start.elapsed().as_secs());
        let _ = std::io::stdout().flush();
    }
}

fn clear_clock(terminal: bool) {
    if terminal {
        print!("\r\x1b[K");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_network_is_seen_behind_the_last_line() {
        let log = "WARNING: Retrying (Retry(total=1)) after connection broken by 'NewConnectionError(...)': /simple/numpy/\n\
                   ERROR: Could not find a version that satisfies the requirement numpy==2.5.5 (from versions: none)\n\
                   ERROR: No matching distribution found for numpy==2.5.5\n";
        assert_eq!(classify(log), Failure::NoNetwork);
    }

    #[test]
    fn a_full_disk_comes_before_everything() {
        let log = "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device\n";
        assert_eq!(classify(log), Failure::DiskFull);
    }

    #[test]
    fn a_missing_wheel_is_named() {
        let log = "ERROR: No matching distribution found for lief==1.0.0\n";
        assert_eq!(classify(log), Failure::NoMatch("lief==1.0.0".into()));
    }

    #[test]
    fn a_changed_package_is_refused() {
        let log = "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.\n";
        assert_eq!(classify(log), Failure::WrongHash);
    }

    #[test]
    fn anything_else_keeps_the_last_error_line() {
        let log = "Collecting x\nERROR: first\nerror: second thing\nnote: see above\n";
        assert_eq!(classify(log), Failure::Other("error: second thing".into()));
        assert_eq!(classify(""), Failure::Other("it said nothing".into()));
    }

    #[test]
    fn a_failing_command_becomes_its_sentence() {
        let log = std::env::temp_dir().join(format!("xtask-pip-{}.log", std::process::id()));
        let mut command = Command::new("sh");
        command.args(["-c", "echo 'NameResolutionError' >&2; exit 1"]);
        let message = run(command, &log).unwrap_err().to_string();
        assert!(message.contains("cannot be reached"), "{message}");
        assert!(!message.contains('\n'));
        let _ = fs::remove_file(log);
    }
}
