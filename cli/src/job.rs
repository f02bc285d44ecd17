//! One program, from its file to its output.

use std::fs;
use std::io::{self, ErrorKind, Read as _};

use qis_pipeline::{Error, Options, Platform, Prepared, Program, Target};

use crate::args::Args;
use crate::gpu_library::GpuLibrary;
use crate::plan::{Destination, Job, Source, would_be_lost};
use crate::report::{Failure, Status, io_reason};
use crate::timings::{Stage, Timings};
use crate::{interface, output};

/// What all jobs share.
#[derive(Debug)]
pub(crate) struct Settings {
    pub(crate) options: Options,
    pub(crate) platform: Platform,
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
            check_only: args.check,
            gpu_library,
        }
    }
}

/// What became of a job.
#[derive(Debug)]
pub(crate) struct Outcome {
    pub(crate) result: Result<(), Failure>,
    pub(crate) notes: Vec<String>,
    pub(crate) timings: Timings,
}

/// Does a job.
pub(crate) fn run(job: &Job, settings: &Settings) -> Outcome {
    let mut notes = Vec::new();
    let mut timings = Timings::default();
    let result = done(job, settings, &mut notes, &mut timings);
    Outcome {
        result,
        notes,
        timings,
    }
}

fn done(
    job: &Job,
    settings: &Settings,
    notes: &mut Vec<String>,
    timings: &mut Timings,
) -> Result<(), Failure> {
    let envelope = timings
        .time(Stage::Load, || load(&job.source))
        .map_err(Failure::input)?;
    let program = timings
        .time(Stage::Read, || Program::read(&envelope))
        .map_err(failure)?;
    spare_program(job)?;
    let prepared = timings
        .time(Stage::Lower, || program.prepare(settings.platform))
        .map_err(failure)?;
    if let Some(library) = &settings.gpu_library {
        let verdict = timings.time(Stage::Library, || library.check(prepared.gpu_interface()));
        notes.extend(verdict.notes);
        served(verdict.problems)?;
    }
    let bytes = generated(job, settings, &prepared, timings)?;
    match settings.check_only {
        true => Ok(()),
        false => timings.time(Stage::Save, || save(&job.destination, &bytes)),
    }
}

fn load(source: &Source) -> Result<Vec<u8>, String> {
    match source {
        Source::Stdin => {
            let mut bytes = Vec::new();
            let read = io::stdin().lock().read_to_end(&mut bytes);
            read.map(|_| bytes).map_err(|error| io_reason(&error))
        }
        Source::File(path) => fs::read(path).map_err(|error| match error.kind() {
            ErrorKind::IsADirectory => "this is a folder; a HUGR file is expected".into(),
            _ => io_reason(&error),
        }),
    }
}

fn spare_program(job: &Job) -> Result<(), Failure> {
    match &job.destination {
        Destination::File(path) if job.replaces_itself() => {
            Err(Failure::usage(would_be_lost(path)))
        }
        _ => Ok(()),
    }
}

fn served(problems: Vec<String>) -> Result<(), Failure> {
    match problems.is_empty() {
        true => Ok(()),
        false => Err(Failure {
            status: Status::BadInput,
            messages: problems,
        }),
    }
}

/// The bytes that the job is about.
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

/// An error of the library, and whose fault it is.
pub(crate) fn failure(error: Error) -> Failure {
    match error {
        Error::Cpu { .. } => Failure::usage(format!("--cpu: {error}")),
        Error::EntrySymbol { .. } => Failure::usage(format!("--entry: {error}")),
        error => Failure::input(error),
    }
}
