//! Loads a GPU library in another process. A library is foreign code that runs as soon as it is loaded. The other
//! process may crash, exit or hang; this one reports that and continues.
//!
//! The other process is this command again. It reads the questions from standard input before it loads the library. It
//! writes its progress and the answer to a file, one line each, because the library may print to standard output.

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

/// The first argument of the process that loads a library. The paths of the library and of the answer file follow.
const FLAG: &str = "--answer-for-gpu-library";

/// The interval between checks whether the other process has ended.
const PACE: Duration = Duration::from_millis(1);

/// A line of the answer file.
#[derive(Debug, Serialize, Deserialize)]
enum Line {
    /// The step that the process is about to do.
    Doing(String),
    /// The answer, always last.
    Done(Result<Answer, Unloadable>),
}

/// The answers of a library.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Answer {
    /// The library's description of its functions, if it has one.
    pub(super) description: Option<Description>,
    /// The reason why it does not serve this version of the contract.
    pub(super) api_refusal: Option<String>,
    /// The reasons why requested functions are missing.
    pub(super) refusals: BTreeMap<String, String>,
}

/// Why a library could not be loaded.
#[derive(Debug, Serialize, Deserialize)]
pub(super) enum Unloadable {
    /// The system's loader refuses it, for this reason.
    NotHere(String),
    /// The library is faulty.
    Faulty(String),
}

/// Loads a library in another process and looks functions up by name.
pub(super) fn ask(path: &Path, names: &[&str], limit: Duration) -> Result<Answer, Unloadable> {
    let failed = |error: io::Error| {
        let reason = io_reason(&error);
        Unloadable::Faulty(format!("it cannot be loaded in another process: {reason}"))
    };
    let answers = NamedTempFile::new().map_err(failed)?;
    let mut child = start(path, answers.path()).map_err(failed)?;
    let questions = serde_json::to_vec(names).expect("names can be written");
    // A process that has already ended has written the reason.
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

/// The exit status of the process; none where it was killed at the time limit.
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

/// The complete lines of the file; an unfinished last line is dropped.
fn lines(file: &File) -> Vec<Line> {
    let lines = BufReader::new(file).lines();
    lines
        .map_while(|line| serde_json::from_str(&line.ok()?).ok())
        .collect()
}

/// Interprets the lines and the exit status of the process.
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

/// Runs the child process, if this process is one.
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
