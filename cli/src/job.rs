//! Compiles one program, from its file to its output.

use std::fs::File;
use std::io::{self, ErrorKind};

use qis_pipeline::{
    Error, GpuInterface, Limits, Options, Platform, Prepared, Program, ReadError, Target,
};

use crate::args::{Args, Emit};
use crate::gpu_library::GpuLibrary;
use crate::plan::{Destination, Job, Source, would_be_lost};
use crate::report::{Failure, Status, io_reason};
use crate::timings::{Stage, Timings};
use crate::watch::Watch;
use crate::{interface, output};

/// The settings that all jobs share.
#[derive(Debug)]
pub(crate) struct Settings {
    pub(crate) options: Options,
    pub(crate) platform: Platform,
    pub(crate) limits: Limits,
    pub(crate) check_only: bool,
    pub(crate) gpu_library: Option<GpuLibrary>,
}

impl Settings {
    pub(crate) fn new(args: &Args, gpu_library: Option<GpuLibrary>) -> Self {
        let options = Options {
            opt_level: args.opt_level,
            target: args.target.unwrap_or(Target::HOST),
            cpu: args.cpu.clone(),
            debug_info: args.debug_info,
            entry: args.entry.clone(),
            ..Options::default()
        };
        Self {
            options,
            platform: args.platform,
            limits: Limits {
                bytes: (args.size_limit.get() as u64).saturating_mul(1 << 20),
            },
            check_only: args.check,
            gpu_library,
        }
    }
}

/// The result of a job.
#[derive(Debug)]
pub(crate) struct Outcome {
    /// A message for an interactive user after success, or the failure.
    pub(crate) result: Result<Option<String>, Failure>,
    pub(crate) notes: Vec<String>,
    pub(crate) timings: Timings,
}

/// Runs a job.
pub(crate) fn run(job: &Job, settings: &Settings, watch: &Watch) -> Outcome {
    let mut notes = Vec::new();
    let mut timings = Timings::default();
    let result = done(job, settings, watch, &mut notes, &mut timings);
    Outcome {
        result,
        notes,
        timings,
    }
}

fn done(
    job: &Job,
    settings: &Settings,
    watch: &Watch,
    notes: &mut Vec<String>,
    timings: &mut Timings,
) -> Result<Option<String>, Failure> {
    let envelope = timings
        .time(Stage::Load, || load(&job.source, settings.limits))
        .map_err(failure)?;
    let read = || watch.over(|| Program::read_within(&envelope, settings.limits));
    let program = timings.time(Stage::Read, read)?.map_err(failure)?;
    check_not_overwritten(job)?;
    let prepared = timings
        .time(Stage::Lower, || program.prepare(settings.platform))
        .map_err(failure)?;
    if let Some(library) = &settings.gpu_library {
        let verdict = timings.time(Stage::Library, || library.check(prepared.gpu_interface()));
        notes.extend(verdict.notes);
        no_problems(verdict.problems)?;
    }
    let bytes = generated(job, settings, &prepared, timings)?;
    if settings.check_only {
        return Ok(Some(check_passed(settings, prepared.gpu_interface())));
    }
    timings.time(Stage::Save, || save(&job.destination, &bytes))?;
    Ok(written(job))
}

/// The message after a check that found no faults.
fn check_passed(settings: &Settings, interface: &GpuInterface) -> String {
    let count = interface.functions().len();
    let functions = if count == 1 { "function" } else { "functions" };
    match &settings.gpu_library {
        Some(library) if count > 0 => format!(
            "no faults found; {} has the {count} GPU {functions} that it calls",
            library.name()
        ),
        _ => format!("no faults found; it calls {count} GPU {functions}"),
    }
}

/// The path of the interface, whose extension is not obvious.
fn written(job: &Job) -> Option<String> {
    let file = matches!(job.destination, Destination::File(_));
    (job.emit == Emit::Interface && file).then(|| format!("written to {}", job.destination.name()))
}

fn load(source: &Source, limits: Limits) -> Result<Vec<u8>, Error> {
    match source {
        Source::Stdin => Program::load(io::stdin().lock(), limits),
        Source::File(path) => Program::load(File::open(path)?, limits),
    }
}

fn check_not_overwritten(job: &Job) -> Result<(), Failure> {
    match &job.destination {
        Destination::File(path) if job.replaces_itself() => {
            Err(Failure::usage(would_be_lost(path)))
        }
        _ => Ok(()),
    }
}

fn no_problems(problems: Vec<String>) -> Result<(), Failure> {
    match problems.is_empty() {
        true => Ok(()),
        false => Err(Failure {
            status: Status::BadInput,
            messages: problems,
        }),
    }
}

/// The bytes of the job's output.
fn generated(
    job: &Job,
    settings: &Settings,
    prepared: &Prepared,
    timings: &mut Timings,
) -> Result<Vec<u8>, Failure> {
    let Some(format) = job.emit.format() else {
        let json = timings.time(Stage::Generate, || {
            interface::json(prepared, settings.platform)
        });
        return Ok(json.into_bytes());
    };
    let options = Options {
        module_name: job.source.module_name(),
        ..settings.options.clone()
    };
    let compiled = timings
        .time(Stage::Emit, || prepared.emit(&options))
        .map_err(failure)?;
    timings
        .time(Stage::Optimise, || compiled.optimise())
        .map_err(failure)?;
    timings
        .time(Stage::Generate, || compiled.write(format))
        .map_err(failure)
}

fn save(destination: &Destination, bytes: &[u8]) -> Result<(), Failure> {
    output::write(destination, bytes).map_err(|error| {
        Failure::input(format!(
            "cannot write {}: {}",
            destination.name(),
            io_reason(&error)
        ))
    })
}

/// An error of the library, attributed to the command line or to the input.
pub(crate) fn failure(error: Error) -> Failure {
    match error {
        Error::Cpu { .. } => Failure::usage(format!("--cpu: {error}")),
        Error::EntrySymbol { .. } => Failure::usage(format!("--entry: {error}")),
        Error::Read(ReadError::TooLarge { .. }) => {
            Failure::input(format!("{error}; --size-limit changes it"))
        }
        Error::Io(error) if error.kind() == ErrorKind::IsADirectory => {
            Failure::input("this is a folder; a HUGR file is expected")
        }
        Error::Io(error) => Failure::input(io_reason(&error)),
        error => Failure::input(error),
    }
}
