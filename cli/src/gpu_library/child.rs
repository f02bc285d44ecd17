//! A library is code that somebody else wrote, and runs as soon as it is loaded. So it is loaded in a process of its own, which may
//! crash, end or hang: the one that compiles says so and goes on.
//!
//! That process is this command again. It gets its questions on standard input before the library is loaded, and writes what it is
//! doing and what comes of it to a file, a line each, because what a library prints goes anywhere.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs::File;
use std::io::{self, BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, Command, ExitCode, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use runtime_abi::{API_VERSION, DESCRIBE_SYMBOL, Description, Library, OpenError};
use serde::{Deserialize, Serialize};
use tempfile::NamedTempFile;

use crate::report::io_reason;

/// The first argument of the process that loads a library. The path of the library and that of the file for answers follow.
const FLAG: &str = "--answer-for-gpu-library";

/// How often the process that waits looks whether the other one is done.
const PACE: Duration = Duration::from_millis(1);

/// A line of the file.
#[derive(Debug, Serialize, Deserialize)]
enum Line {
    /// What the process is about to do.
    Doing(String),
    /// What came of it, last of all.
    Done(Result<Answer, Unloadable>),
}

/// What a library says.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Answer {
    /// What it says about its functions, if it does.
    pub(super) description: Option<Description>,
    /// Why it does not serve programs for this version of the contract.
    pub(super) api_refusal: Option<String>,
    /// Why it does not have functions that were asked for.
    pub(super) refusals: BTreeMap<String, String>,
}

/// Why a library cannot be asked.
#[derive(Debug, Serialize, Deserialize)]
pub(super) enum Unloadable {
    /// The loader of this machine refuses it, for this reason.
    NotHere(String),
    /// It is faulty.
    Faulty(String),
}

/// Loads a library in another process, and asks for functions by their names.
pub(super) fn ask(path: &Path, names: &[&str], limit: Duration) -> Result<Answer, Unloadable> {
    let failed = |error: io::Error| {
        let reason = io_reason(&error);
        Unloadable::Faulty(format!(
            "it cannot be loaded in a process of its own: {reason}"
        ))
    };
    let answers = NamedTempFile::new().map_err(failed)?;
    let mut child = start(path, answers.path()).map_err(failed)?;
    let questions = serde_json::to_vec(names).expect("names can be written");
    // One that ended already has said why.
    let _ = child
        .stdin
        .take()
        .map(|mut stdin| stdin.write_all(&questions));
    let end = wait(&mut child, limit).map_err(failed)?;
    outcome(lines(answers.as_file()), end, limit)
}

fn start(path: &Path, answers: &Path) -> io::Result<Child> {
    Command::new(std::env::current_exe()?)
        .arg(FLAG)
        .arg(path)
        .arg(answers)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
}

/// How the process ended; none where it had to be ended.
fn wait(child: &mut Child, limit: Duration) -> io::Result<Option<ExitStatus>> {
    let begun = Instant::now();
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(Some(status));
        }
        if begun.elapsed() >= limit {
            child.kill()?;
            child.wait()?;
            return Ok(None);
        }
        thread::sleep(PACE);
    }
}

/// The lines of the file; one that the process did not come to finish is none.
fn lines(file: &File) -> Vec<Line> {
    let lines = BufReader::new(file).lines();
    lines
        .map_while(|line| serde_json::from_str(&line.ok()?).ok())
        .collect()
}

/// What the lines and the end of the process mean.
fn outcome(
    mut lines: Vec<Line>,
    end: Option<ExitStatus>,
    limit: Duration,
) -> Result<Answer, Unloadable> {
    let doing = match lines.pop() {
        Some(Line::Done(outcome)) => return outcome,
        Some(Line::Doing(doing)) => doing,
        None => "loading it".into(),
    };
    let faulty = |what: String| Err(Unloadable::Faulty(format!("{doing} {what}")));
    match end {
        None => faulty(format!(
            "takes longer than {} seconds, which --time-limit changes",
            limit.as_secs_f64()
        )),
        Some(status) => faulty(match signal(status) {
            Some(signal) => format!("crashes (signal {signal})"),
            None => format!("ends the process ({status})"),
        }),
    }
}

#[cfg(unix)]
fn signal(status: ExitStatus) -> Option<i32> {
    std::os::unix::process::ExitStatusExt::signal(&status)
}

#[cfg(not(unix))]
fn signal(_status: ExitStatus) -> Option<i32> {
    None
}

/// What the other process does, where this is the other process.
pub(crate) fn main() -> Option<ExitCode> {
    let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    let [flag, library, answers] = &arguments[..] else {
        return None;
    };
    let answered = (flag == FLAG).then(|| answer(library.as_ref(), answers.as_ref()))?;
    Some(answered.map_or(ExitCode::FAILURE, |()| ExitCode::SUCCESS))
}

fn answer(library: &Path, answers: &Path) -> io::Result<()> {
    let names: Vec<String> = serde_json::from_reader(io::stdin().lock())?;
    let mut answers = File::options().append(true).open(answers)?;
    let mut tell = |line: Line| {
        let text = serde_json::to_string(&line).expect("texts can be written");
        writeln!(answers, "{text}")
    };
    let answer = answer_of(library, &names, |doing| tell(Line::Doing(doing)))?;
    tell(Line::Done(answer))
}

fn answer_of(
    path: &Path,
    names: &[String],
    mut doing: impl FnMut(String) -> io::Result<()>,
) -> io::Result<Result<Answer, Unloadable>> {
    doing("loading it".into())?;
    let library = match Library::open(path) {
        Ok(library) => library,
        Err(error) => return Ok(Err(unloadable(error))),
    };
    doing(format!("calling {DESCRIBE_SYMBOL}"))?;
    let description = match library.description() {
        Ok(description) => description,
        Err(error) => {
            let why = format!("its description of itself cannot be understood: {error}");
            return Ok(Err(Unloadable::Faulty(why)));
        }
    };
    let mut answer = Answer {
        description,
        ..Answer::default()
    };
    if names.is_empty() {
        return Ok(Ok(answer));
    }
    doing("calling gpu_validate_api".into())?;
    answer.api_refusal = library
        .validate_api(API_VERSION)
        .err()
        .map(|why| why.to_string());
    for name in names.iter().filter(|_| answer.api_refusal.is_none()) {
        doing(format!("calling gpu_get_function_id(\"{name}\")"))?;
        if let Err(refusal) = library.function_id(name) {
            answer.refusals.insert(name.clone(), refusal.to_string());
        }
    }
    Ok(Ok(answer))
}

fn unloadable(error: OpenError) -> Unloadable {
    match error {
        OpenError::Load { source, .. } => Unloadable::NotHere(source.to_string()),
        other => Unloadable::Faulty(other.to_string()),
    }
}
