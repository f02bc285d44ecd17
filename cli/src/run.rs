//! From flags to an exit status: plans, runs each job on a thread, and reports in the order of the command line.

use std::collections::BTreeMap;
use std::io::{self, IsTerminal as _};
use std::num::NonZeroUsize;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::Duration;

use clap::error::ErrorKind;
use clap::{CommandFactory as _, Parser as _};

use crate::args::Args;
use crate::gpu_library::{self, GpuLibrary, Opened};
use crate::job::{self, Outcome, Settings};
use crate::plan::{self, Destination, Job};
use crate::report::{self, Failure, Status, io_reason, shown};
use crate::timings::{self, Timings};
use crate::watch::Watch;
use crate::{crash, output};

/// The stack of a thread. Programs nest, and reading and lowering recurse; the usual 2 MiB suffice for some hundred
/// levels.
const STACK: usize = 256 << 20;

/// The interval between checks for jobs that take too long.
const WATCHED: Duration = Duration::from_millis(100);

/// Parses the command line; ends the command if it is wrong.
pub(crate) fn arguments() -> Args {
    Args::try_parse().unwrap_or_else(|error| exit_with(error))
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Status {
    if let Some(shell) = args.completions {
        return completions(shell);
    }
    let jobs = plan::jobs(args)
        .and_then(|jobs| printable(jobs, args.check))
        .unwrap_or_else(|message| usage(message));
    let settings = match settings(args) {
        Ok(settings) => settings,
        Err(status) => return status,
    };
    let mut timings = Vec::new();
    let mut status = Status::Success;
    let watches: Vec<_> = jobs.iter().map(|_| Watch::new(args.time_limit)).collect();
    let work = Work {
        jobs: &jobs,
        watches: &watches,
        next: AtomicUsize::new(0),
        settings: &settings,
    };
    let done = work.in_order(args.jobs, |job, outcome| {
        status = status.max(report_outcome(&job.source.name(), &outcome));
        timings.push((job.source.name(), outcome.timings));
    });
    if let Err(error) = done {
        report::error(
            None,
            &format!(
                "no thread with a stack of {} MiB can be started: {}",
                STACK >> 20,
                io_reason(&error)
            ),
        );
        return Status::BadInput;
    }
    if args.timings {
        report::plain(&timings::table(&timings));
    }
    status
}

fn completions(shell: clap_complete::Shell) -> Status {
    let mut command = Args::command();
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command, "qis-compiler", &mut script);
    stdout_written(output::write(&Destination::Stdout, &script))
}

fn stdout_written(result: io::Result<()>) -> Status {
    match result {
        Ok(()) => Status::Success,
        Err(error) => {
            report::error(Some("standard output"), &io_reason(&error));
            Status::BadInput
        }
    }
}

/// Checks that no binary output is written to a terminal.
fn printable(jobs: Vec<Job>, check_only: bool) -> Result<Vec<Job>, String> {
    let binary = |job: &Job| job.destination == Destination::Stdout && !job.emit.is_text();
    match !check_only && jobs.iter().any(binary) && io::stdout().is_terminal() {
        true => Err(
            "this output is binary, and standard output is a terminal; name a file with -o".into(),
        ),
        false => Ok(jobs),
    }
}

/// Ends the command with an error in the command line.
fn usage(message: String) -> ! {
    exit_with(Args::command().error(ErrorKind::ValueValidation, message))
}

/// Prints help unchanged and an error shortened: it may quote an argument of any length.
fn exit_with(error: clap::Error) -> ! {
    if !error.use_stderr() {
        let printed = output::to_stdout(|| error.print());
        std::process::exit(stdout_written(printed) as i32);
    }
    let text = error.to_string();
    let too_long = |line: &str| line.chars().nth(report::LONGEST).is_some();
    if !text.lines().any(too_long) {
        error.exit();
    }
    let message = text.strip_prefix("error: ").unwrap_or(&text);
    report::error(None, message.lines().next().unwrap_or_default());
    std::process::exit(Status::BadUsage as i32);
}

/// The settings that all jobs share, checked before the first one starts.
fn settings(args: &Args) -> Result<Settings, Status> {
    let mut settings = Settings::new(args, None);
    if let Err(error) = settings.options.check() {
        usage(job::failure(error).messages.join("; "));
    }
    settings.gpu_library = gpu_library(args)?;
    Ok(settings)
}

fn gpu_library(args: &Args) -> Result<Option<GpuLibrary>, Status> {
    let Some(path) = &args.gpu_lib else {
        return Ok(None);
    };
    let name = shown(path);
    match gpu_library::open(path, name.clone(), args.time_limit) {
        Ok(Opened::Yes(library)) => Ok(Some(library)),
        Ok(Opened::NotHere(reason)) => {
            report::note(Some(&name), &reason);
            Ok(None)
        }
        Err(reason) => {
            report::error(Some(&name), &reason);
            Err(Status::BadInput)
        }
    }
}

/// Prints the messages of a job.
fn report_outcome(program: &str, outcome: &Outcome) -> Status {
    for note in &outcome.notes {
        report::note(Some(program), note);
    }
    match &outcome.result {
        Ok(remark) => {
            let remark = remark.iter().filter(|_| io::stderr().is_terminal());
            remark.for_each(|remark| report::note(Some(program), remark));
            Status::Success
        }
        Err(failure) => {
            let messages = failure.messages.iter();
            messages.for_each(|message| report::error(Some(program), message));
            failure.status
        }
    }
}

/// The jobs and their progress.
struct Work<'a> {
    jobs: &'a [Job],
    watches: &'a [Watch],
    /// The first job that no thread has started.
    next: AtomicUsize,
    settings: &'a Settings,
}

impl Work<'_> {
    /// Runs the jobs, several at a time, and passes on each outcome in the order of the jobs, as early as possible.
    ///
    /// # Errors
    /// No thread could be started.
    fn in_order(
        &self,
        threads: NonZeroUsize,
        mut each: impl FnMut(&Job, Outcome),
    ) -> io::Result<()> {
        let (sender, outcomes) = mpsc::channel();
        thread::scope(|scope| {
            for count in 0..threads.get().min(self.jobs.len()) {
                let sender = sender.clone();
                let started = thread::Builder::new()
                    .stack_size(STACK)
                    .spawn_scoped(scope, move || self.run_jobs(&sender));
                match started {
                    Err(error) if count == 0 => return Err(error),
                    // The threads that could be started do all of the work.
                    Err(_) => break,
                    Ok(_) => {}
                }
            }
            drop(sender);
            let mut early = BTreeMap::new();
            let mut reported = 0;
            while let Some((index, outcome)) = self.next_outcome(&outcomes) {
                early.insert(index, outcome);
                while let Some(outcome) = early.remove(&reported) {
                    each(&self.jobs[reported], outcome);
                    reported += 1;
                }
            }
            Ok(())
        })
    }

    /// Waits for an outcome; none when all have arrived.
    fn next_outcome(&self, outcomes: &Receiver<(usize, Outcome)>) -> Option<(usize, Outcome)> {
        loop {
            match outcomes.recv_timeout(WATCHED) {
                Ok(outcome) => return Some(outcome),
                Err(RecvTimeoutError::Disconnected) => return None,
                Err(RecvTimeoutError::Timeout) => self.end_if_overdue(),
            }
        }
    }

    /// Ends the command if a job takes too long.
    fn end_if_overdue(&self) {
        let mut jobs = self.jobs.iter().zip(self.watches);
        let Some((job, watch)) = jobs.find(|(_, watch)| watch.overdue()) else {
            return;
        };
        let failure = watch.failure();
        report::error(Some(&job.source.name()), &failure.messages.join("; "));
        let _finished = output::finished();
        std::process::exit(failure.status as i32);
    }

    /// The loop of a thread: runs the next job that no thread has started, until none is left.
    fn run_jobs(&self, outcomes: &Sender<(usize, Outcome)>) {
        loop {
            let index = self.next.fetch_add(1, Ordering::Relaxed);
            let Some(job) = self.jobs.get(index) else {
                return;
            };
            // A few bytes for each program, needed until the process ends.
            crash::working_on(job.source.name().leak());
            let run = || job::run(job, self.settings, &self.watches[index]);
            let outcome = catch_unwind(AssertUnwindSafe(run)).unwrap_or_else(|_| crashed());
            // The receiver outlives the threads.
            let _ = outcomes.send((index, outcome));
        }
    }
}

/// A panic outside the library calls that are guarded.
fn crashed() -> Outcome {
    Outcome {
        result: Err(Failure::input(
            "internal error; please report this, with the program",
        )),
        notes: Vec::new(),
        timings: Timings::default(),
    }
}
