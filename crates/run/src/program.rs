//! Runs a plan: starts the program, hands on what it prints, and waits for it.

use std::ffi::OsStr;
use std::io::{self, Read, Write};
use std::os::unix::process::ExitStatusExt as _;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;
use std::time::{Duration, Instant};

use crate::find;
use crate::group::{Groups, NotStarted};
use crate::lines::Lines;
use crate::logs::{self, Follower, Log};
use crate::plan::Plan;

/// How long output is awaited after the program has ended: a process that it left behind may keep it open for ever.
const LAST_OUTPUT: Duration = Duration::from_secs(2);

/// What happens to what ranks print.
pub(crate) struct Output<'a> {
    /// The folder for logs, which is there. Without it, the program prints where this process does.
    pub(crate) logs: Option<&'a Path>,
    /// Print what all ranks write to standard error, and other ranks to standard output. It needs logs.
    pub(crate) verbose: bool,
    /// What stands before `rank` in the prefix of a line.
    pub(crate) label: &'a str,
    pub(crate) ranks: u32,
}

/// What a program reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Input {
    /// What this process reads.
    Inherited,
    /// The same, and it is a terminal, which only one process group can read.
    Terminal,
    /// Nothing.
    Empty,
}

/// Why a program did not run to its end.
#[derive(Debug)]
pub(crate) enum NotRun {
    /// A signal had asked for the end before.
    Stopped,
    /// It cannot be started; with the exit status of a shell.
    Refused(u8, String),
}

/// Runs a program to its end.
pub(crate) fn run(
    plan: &Plan,
    groups: &Groups,
    output: &Output<'_>,
    input: Input,
) -> Result<ExitStatus, NotRun> {
    let mut command = Command::new(&plan.command[0]);
    command.args(&plan.command[1..]);
    command.envs(plan.environment.iter().map(|(name, value)| (name, value)));
    if input == Input::Empty {
        command.stdin(Stdio::null());
    }
    if output.logs.is_some() {
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
    }
    let started = groups.start(&mut command, input != Input::Terminal);
    let mut child = started.map_err(|why| not_run(&plan.command[0], why))?;
    let follower = output.logs.filter(|_| output.verbose);
    let follower = follower.map(|folder| Follower::start(folder, output.ranks, output.label));
    let pumps = output.logs.map(|folder| pumps(&mut child, folder, output));
    let status = groups.wait(&mut child).map_err(|error| {
        NotRun::Refused(1, format!("the program cannot be waited for: {error}"))
    })?;
    if let Some(done) = pumps {
        await_output(&done);
    }
    drop(follower);
    Ok(status)
}

/// The exit status of a shell for that of a program.
pub(crate) fn status_code(status: ExitStatus) -> u8 {
    let signal = || 128 + status.signal().unwrap_or(0);
    status.code().unwrap_or_else(signal) as u8
}

fn not_run(program: &OsStr, why: NotStarted) -> NotRun {
    match why {
        NotStarted::Stopped => NotRun::Stopped,
        NotStarted::System(error) => {
            let status = match error.kind() {
                io::ErrorKind::NotFound => 127,
                _ => 126,
            };
            let program = program.display();
            NotRun::Refused(status, format!("{program} cannot be started: {error}"))
        }
    }
}

/// Hands on what the program prints, on a thread for each stream. Each says when it is done.
fn pumps(child: &mut Child, folder: &Path, output: &Output<'_>) -> Receiver<()> {
    let log = Arc::new(Log::create(folder));
    let (done, awaited) = mpsc::channel();
    if let Some(stdout) = child.stdout.take() {
        pump(
            stdout,
            through(Arc::clone(&log), io::stdout()),
            done.clone(),
        );
    }
    match child.stderr.take() {
        Some(stderr) if output.verbose => {
            let lines = Lines::new(logs::prefix(output.label, 0));
            pump(stderr, with_prefix(log, lines), done);
        }
        Some(stderr) => pump(stderr, through(log, io::stderr()), done),
        None => {}
    }
    awaited
}

/// What is done with the bytes of a stream.
type HandOn = Box<dyn FnMut(&[u8]) -> io::Result<()> + Send>;

fn pump(stream: impl Read + Send + 'static, hand_on: HandOn, done: Sender<()>) {
    thread::spawn(move || {
        logs::pump(stream, hand_on);
        // Nobody waits any more if output was awaited for too long.
        let _ = done.send(());
    });
}

/// Unchanged, and into the log.
fn through(log: Arc<Log>, mut to: impl Write + Send + 'static) -> HandOn {
    Box::new(move |bytes| {
        log.add(bytes);
        to.write_all(bytes)?;
        to.flush()
    })
}

/// Line by line with the rank, and into the log without it.
fn with_prefix(log: Arc<Log>, lines: Lines) -> HandOn {
    let mut lines = LastLine(lines);
    Box::new(move |bytes| {
        log.add(bytes);
        logs::print_lines(&lines.0.add(bytes))
    })
}

/// Lines whose last one is printed when the stream ends, even if no line end came.
struct LastLine(Lines);

impl Drop for LastLine {
    fn drop(&mut self) {
        let _ = logs::print_lines(&self.0.end());
    }
}

/// Waits until all pumps are done, within limits.
fn await_output(done: &Receiver<()>) {
    let deadline = Instant::now() + LAST_OUTPUT;
    loop {
        let left = deadline.saturating_duration_since(Instant::now());
        // It ends when the last pump has dropped its end, too.
        if done.recv_timeout(left).is_err() {
            return;
        }
    }
}

/// Checks that the program of a command can be started.
pub(crate) fn check(plan: &Plan, program: &OsStr) -> Result<(), NotRun> {
    let set = plan.environment.iter().find(|(name, _)| name == "PATH");
    let path = set.map_or_else(find::path, |(_, path)| path.clone());
    match find::program(program, &path) {
        Ok(_) => Ok(()),
        Err(missing) => Err(NotRun::Refused(missing.status(), missing.message().into())),
    }
}
