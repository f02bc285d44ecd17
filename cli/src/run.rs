//! From flags to an exit status: plan, do each job on a thread, tell in the order of the command line.

use std::collections::BTreeMap;
use std::io::{self, IsTerminal as _};
use std::num::NonZeroUsize;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{self, Sender};
use std::thread;

use clap::CommandFactory as _;
use clap::error::ErrorKind;

use crate::args::Args;
use crate::gpu_library::{self, GpuLibrary, Opened};
use crate::job::{self, Outcome, Settings};
use crate::plan::{self, Destination, Job};
use crate::report::{self, Failure, Status, io_reason};
use crate::timings::{self, Timings};
use crate::{crash, output};

/// Programs nest, and what reads and lowers them recurses; the usual 2 MiB of a thread end at some hundred levels.
const STACK: usize = 256 << 20;

/// Does what the command line says.
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
    in_order(&jobs, args.jobs, &settings, |job, outcome| {
        status = status.max(tell(&job.source.name(), &outcome));
        timings.push((job.source.name(), outcome.timings));
    });
    if args.timings {
        report::plain(&timings::table(&timings));
    }
    status
}

fn completions(shell: clap_complete::Shell) -> Status {
    let mut command = Args::command();
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command, "qis-compiler", &mut script);
    match output::write(&Destination::Stdout, &script) {
        Ok(()) => Status::Success,
        Err(error) => {
            report::error(Some("standard output"), &io_reason(&error));
            Status::BadInput
        }
    }
}

/// A terminal is not fed bytes that it cannot show.
fn printable(jobs: Vec<Job>, check_only: bool) -> Result<Vec<Job>, String> {
    let binary = |job: &Job| job.destination == Destination::Stdout && !job.emit.is_text();
    match !check_only && jobs.iter().any(binary) && io::stdout().is_terminal() {
        true => Err(
            "this output is binary, and standard output is a terminal; name a file with -o".into(),
        ),
        false => Ok(jobs),
    }
}

/// Ends the command with what is wrong with the command line.
fn usage(message: String) -> ! {
    Args::command()
        .error(ErrorKind::ValueValidation, message)
        .exit()
}

/// What all jobs share, checked before the first one starts.
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
    let name = path.display().to_string();
    match gpu_library::open(path) {
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

/// Prints what a job has to say.
fn tell(program: &str, outcome: &Outcome) -> Status {
    for note in &outcome.notes {
        report::note(Some(program), note);
    }
    let Err(failure) = &outcome.result else {
        return Status::Success;
    };
    for message in &failure.messages {
        report::error(Some(program), message);
    }
    failure.status
}

/// Does the jobs, several at a time, and hands over each outcome in the order of the jobs, as early as that allows.
fn in_order(
    jobs: &[Job],
    threads: NonZeroUsize,
    settings: &Settings,
    mut each: impl FnMut(&Job, Outcome),
) {
    let (sender, outcomes) = mpsc::channel();
    let next = AtomicUsize::new(0);
    thread::scope(|scope| {
        for _ in 0..threads.get().min(jobs.len()) {
            let (sender, next) = (sender.clone(), &next);
            let work = move || work(jobs, next, settings, &sender);
            let started = thread::Builder::new()
                .stack_size(STACK)
                .spawn_scoped(scope, work);
            started.expect("the system can start a thread");
        }
        drop(sender);
        let mut early = BTreeMap::new();
        let mut told = 0;
        for (index, outcome) in outcomes {
            early.insert(index, outcome);
            while let Some(outcome) = early.remove(&told) {
                each(&jobs[told], outcome);
                told += 1;
            }
        }
    });
}

/// What a thread does: the next job that nobody has begun, until there is none.
fn work(
    jobs: &[Job],
    next: &AtomicUsize,
    settings: &Settings,
    outcomes: &Sender<(usize, Outcome)>,
) {
    loop {
        let index = next.fetch_add(1, Ordering::Relaxed);
        let Some(job) = jobs.get(index) else {
            return;
        };
        // A few bytes a program, and they are needed until the process ends.
        crash::working_on(job.source.name().leak());
        let outcome = catch_unwind(AssertUnwindSafe(|| job::run(job, settings)))
            .unwrap_or_else(|_| crashed());
        // The receiver outlives the threads.
        let _ = outcomes.send((index, outcome));
    }
}

/// A panic that no library owned up to.
fn crashed() -> Outcome {
    Outcome {
        result: Err(Failure::input(
            "internal error; please report this, with the program",
        )),
        notes: Vec::new(),
        timings: Timings::default(),
    }
}
