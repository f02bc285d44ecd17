//! Our side of `cargo xtask bench compile`: compiles the requested programs in this process and answers with times.
//!
//! A request is a line on standard input, `LEVEL PLATFORM PATH`; the answer is a line on standard output,
//!
//! ```text
//! ok READ PREPARE EMIT OPTIMISE PRINT PEAK    five times in milliseconds, the peak of anonymous memory in KiB (0 where unknown)
//! error MESSAGE
//! ```
//!
//! So the caller can let two compilers take turns, and can start a fresh process to measure a single program.

use std::io::{BufRead as _, Write as _};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use qis_pipeline::{OptLevel, Options, Platform, Program};

fn main() -> ExitCode {
    let mut answers = std::io::stdout().lock();
    for request in std::io::stdin().lock().lines().map_while(Result::ok) {
        let answer = match measure(&request) {
            Ok(answer) => format!("ok {answer}"),
            Err(message) => format!("error {}", message.replace('\n', " ")),
        };
        let sent = writeln!(answers, "{answer}").and_then(|()| answers.flush());
        if sent.is_err() {
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

fn measure(request: &str) -> Result<String, String> {
    let mut words = request.splitn(3, ' ');
    let mut word = || {
        words
            .next()
            .ok_or("a request is `LEVEL PLATFORM PATH`".to_owned())
    };
    let (level, platform, path) = (opt_level(word()?)?, platform(word()?)?, word()?);
    let envelope = std::fs::read(path).map_err(|error| format!("{path}: {error}"))?;
    let laps = compile(&envelope, platform, level).map_err(|error| format!("{path}: {error}"))?;
    let laps = laps.map(|lap| format!("{:.4}", lap.as_secs_f64() * 1e3));
    let peak = peak_anonymous_kib().unwrap_or(0);
    Ok(format!("{} {peak}", laps.join(" ")))
}

/// From an envelope in memory to IR in memory. The time to free memory counts for the stage that frees it, as for any
/// caller.
fn compile(
    envelope: &[u8],
    platform: Platform,
    opt_level: OptLevel,
) -> Result<[Duration; 5], qis_pipeline::Error> {
    let options = Options {
        opt_level,
        ..Options::default()
    };
    let mut last = Instant::now();
    let mut lap = || {
        let now = Instant::now();
        now - std::mem::replace(&mut last, now)
    };
    let program = Program::read(envelope)?;
    let read = lap();
    let prepared = program.prepare(platform)?;
    let prepare = lap();
    let compiled = prepared.emit(&options)?;
    drop(prepared);
    let emit = lap();
    compiled.optimise()?;
    let optimise = lap();
    let ir = compiled.ir();
    drop(compiled);
    let print = lap();
    std::hint::black_box(ir);
    Ok([read, prepare, emit, optimise, print])
}

fn opt_level(word: &str) -> Result<OptLevel, String> {
    let level = word.parse().ok().and_then(|n: usize| OptLevel::ALL.get(n));
    level
        .copied()
        .ok_or_else(|| format!("no level `{word}`; there are 0 to 3"))
}

fn platform(word: &str) -> Result<Platform, String> {
    let named = Platform::ALL
        .into_iter()
        .find(|platform| platform.name() == word);
    named.ok_or_else(|| format!("no platform `{word}`; there are helios and sol"))
}

/// Linux keeps the peak of all resident memory only. Pages of files stay resident, so the rest of the peak was
/// anonymous.
fn peak_anonymous_kib() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let kib = |name: &str| -> Option<u64> {
        let line = status.lines().find(|line| line.starts_with(name))?;
        line.split_whitespace().nth(1)?.parse().ok()
    };
    Some(kib("VmHWM:")? - kib("RssFile:")? - kib("RssShmem:")?)
}
