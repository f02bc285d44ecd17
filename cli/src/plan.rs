//! Plans the work before any of it starts: the output of each program.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use crate::args::{Args, Emit};
use crate::report::shown;

/// The argument for standard input and standard output.
const STANDARD: &str = "-";

/// The source of a program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Source {
    Stdin,
    File(PathBuf),
}

/// The destination of an output.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Destination {
    Stdout,
    File(PathBuf),
}

/// One program and its output.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Job {
    pub(crate) source: Source,
    pub(crate) destination: Destination,
    pub(crate) emit: Emit,
}

impl Source {
    fn new(path: &Path) -> Self {
        match path == Path::new(STANDARD) {
            true => Self::Stdin,
            false => Self::File(path.into()),
        }
    }

    /// The name in messages.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::Stdin => "standard input".into(),
            Self::File(path) => shown(path),
        }
    }

    /// The name of the LLVM module: that of the file, without folder and extension.
    pub(crate) fn module_name(&self) -> String {
        self.stem().display().to_string()
    }

    fn stem(&self) -> &Path {
        match self {
            Self::Stdin => Path::new("stdin"),
            Self::File(path) => path.file_stem().map_or(path, Path::new),
        }
    }
}

impl Destination {
    /// The name in messages.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::Stdout => "standard output".into(),
            Self::File(path) => shown(path),
        }
    }
}

/// The jobs of a command line, or an error message for the user.
pub(crate) fn jobs(args: &Args) -> Result<Vec<Job>, String> {
    let target = OutputArg::new(args)?;
    let emit = emitted(args, &target)?;
    let job = |program: &PathBuf| {
        let source = Source::new(program);
        let destination = target.destination(&source, emit);
        Job {
            source,
            destination,
            emit,
        }
    };
    let jobs: Vec<_> = args.programs.iter().map(job).collect();
    stdin_once(&jobs)?;
    no_clash(&jobs)?;
    no_program_lost(&jobs)?;
    Ok(jobs)
}

/// The meaning of `-o`.
enum OutputArg<'a> {
    /// Not given.
    Beside,
    Stdout,
    File(&'a Path),
    Folder(&'a Path),
}

impl<'a> OutputArg<'a> {
    fn new(args: &'a Args) -> Result<Self, String> {
        let Some(path) = args.output.as_deref() else {
            return Ok(Self::Beside);
        };
        let count = args.programs.len();
        match path == Path::new(STANDARD) {
            true if count > 1 => Err(format!(
                "{count} programs cannot share standard output; name a folder with -o"
            )),
            true => Ok(Self::Stdout),
            false if path.is_dir() || ends_in_separator(path) => Ok(Self::Folder(path)),
            false if count == 1 => Ok(Self::File(path)),
            // A missing folder is created.
            false if path.extension().is_none() && !path.exists() => Ok(Self::Folder(path)),
            false => Err(format!(
                "-o {0} names one file, but there are {count} programs; name a folder, as in -o {0}/",
                shown(path)
            )),
        }
    }

    fn destination(&self, source: &Source, emit: Emit) -> Destination {
        let mut name = source.stem().as_os_str().to_owned();
        name.push(".");
        name.push(emit.ending());
        match (self, source) {
            (Self::Beside, Source::Stdin) | (Self::Stdout, _) => Destination::Stdout,
            (Self::Beside, Source::File(path)) => Destination::File(path.with_file_name(name)),
            (Self::Folder(folder), _) => Destination::File(folder.join(name)),
            (Self::File(path), _) => Destination::File(path.to_path_buf()),
        }
    }
}

fn ends_in_separator(path: &Path) -> bool {
    path.as_os_str()
        .to_string_lossy()
        .ends_with(std::path::is_separator)
}

/// The kind of output: that of `--emit`, else by the extension of the output.
fn emitted(args: &Args, output: &OutputArg) -> Result<Emit, String> {
    let ending = match output {
        OutputArg::File(path) => path.extension(),
        _ => None,
    };
    match (args.emit, ending.map(|ending| ending.to_string_lossy())) {
        (Some(emit), _) => Ok(emit),
        (None, None) => Ok(Emit::Ll),
        (None, Some(ending)) => Emit::from_ending(&ending).ok_or_else(|| {
            format!(
                "-o: the ending .{ending} does not say what to write; .ll, .bc, .o, .s and .json do, or add --emit"
            )
        }),
    }
}

fn stdin_once(jobs: &[Job]) -> Result<(), String> {
    match jobs
        .iter()
        .filter(|job| job.source == Source::Stdin)
        .count()
    {
        0 | 1 => Ok(()),
        count => Err(format!(
            "standard input (-) is named {count} times, but can be read once"
        )),
    }
}

/// Checks that no two programs are written to the same file.
fn no_clash(jobs: &[Job]) -> Result<(), String> {
    let mut taken: HashMap<PathBuf, &Source> = HashMap::new();
    for job in jobs {
        let Destination::File(path) = &job.destination else {
            continue;
        };
        if let Some(first) = taken.insert(resolved(path), &job.source) {
            let (first, second) = (first.name(), job.source.name());
            return Err(format!(
                "{first} and {second} would both be written to {}",
                shown(path)
            ));
        }
    }
    Ok(())
}

/// Checks that no output replaces one of the given programs.
fn no_program_lost(jobs: &[Job]) -> Result<(), String> {
    let file = |job: &Job| match &job.source {
        Source::File(path) => Some(resolved(path)),
        Source::Stdin => None,
    };
    let programs: Vec<_> = jobs.iter().filter_map(file).collect();
    for job in jobs {
        match &job.destination {
            // Each job checks its own program, so that a file that is not a HUGR gets that error first.
            Destination::File(path)
                if !job.replaces_itself() && programs.contains(&resolved(path)) =>
            {
                return Err(would_be_lost(path));
            }
            _ => {}
        }
    }
    Ok(())
}

impl Job {
    /// Whether the output would overwrite the program.
    pub(crate) fn replaces_itself(&self) -> bool {
        match (&self.source, &self.destination) {
            (Source::File(source), Destination::File(destination)) => {
                resolved(source) == resolved(destination)
            }
            _ => false,
        }
    }
}

/// The message for an output that would overwrite a program.
pub(crate) fn would_be_lost(path: &Path) -> String {
    format!(
        "{} is one of the programs and would be written over; name another output with -o",
        shown(path)
    )
}

/// The path without links if the file exists, else without relative parts, so that equal files compare equal.
fn resolved(path: &Path) -> PathBuf {
    let whole = || std::path::absolute(path).unwrap_or_else(|_| path.into());
    path.canonicalize().unwrap_or_else(|_| {
        let whole = whole();
        match (
            whole.parent().and_then(|folder| folder.canonicalize().ok()),
            whole.file_name(),
        ) {
            (Some(folder), Some(name)) => folder.join(name),
            _ => whole,
        }
    })
}
