//! Workers: processes that MPI starts for this one.

use crate::library::{Comm, Library};
use crate::session::Inner;
use crate::{Error, process};
use std::env;
use std::ffi::CString;
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;
use std::time::Duration;

/// How long workers may take to start where no limit is given.
const PATIENCE: Duration = Duration::from_secs(60);

/// What lets Open MPI's launchers start more workers than there are processors, and root start any. Versions 5 and 4.
const VARIABLES: [(&str, &str); 2] = [
    ("PRTE_MCA_rmaps_default_mapping_policy", ":oversubscribe"),
    ("OMPI_MCA_rmaps_base_oversubscribe", "1"),
];

const FOR_ROOT: [&str; 4] = [
    "OMPI_ALLOW_RUN_AS_ROOT",
    "OMPI_ALLOW_RUN_AS_ROOT_CONFIRM",
    "PRTE_ALLOW_RUN_AS_ROOT",
    "PRTE_ALLOW_RUN_AS_ROOT_CONFIRM",
];

/// Lets a process that no launcher has started find the programs of its library, before MPI is initialised.
///
/// # Errors
/// The library ends a process that no launcher has started unless it finds a program, and that is not there.
pub(crate) fn prepare(library: &Library, starts_workers: bool) -> Result<(), Error> {
    let folder = programs(library).filter(|folder| folder.join(launcher(library)).is_file());
    if library.is_open_mpi() {
        // An installation that was moved finds its files by this variable.
        let prefix = folder
            .as_deref()
            .and_then(Path::parent)
            .and_then(Path::to_str);
        prefix
            .into_iter()
            .for_each(|prefix| process::set_default("OPAL_PREFIX", prefix));
        if library.major() < 5 && folder.is_none() && !on_path("orted") {
            return Err(Error::NoLauncher {
                library: library.version().into(),
                program: "orted",
                path: library.path().into(),
            });
        }
    }
    if !starts_workers {
        return Ok(());
    }
    folder
        .iter()
        .for_each(|folder| process::add_to_path(folder));
    if library.is_open_mpi() {
        VARIABLES
            .iter()
            .for_each(|(name, value)| process::set_default(name, value));
        let names = FOR_ROOT.iter().filter(|_| process::is_root());
        names.for_each(|name| process::set_default(name, "1"));
    }
    Ok(())
}

/// The folder of the programs of a library.
fn programs(library: &Library) -> Option<PathBuf> {
    let path = fs::canonicalize(library.path()).ok()?;
    Some(path.parent()?.parent()?.join("bin"))
}

/// The program through which a library starts others.
fn launcher(library: &Library) -> &'static str {
    if library.is_open_mpi() {
        "mpirun"
    } else {
        "mpiexec"
    }
}

/// Starts workers; returns the communicator to them.
pub(crate) fn start(
    session: &Inner,
    worker: &Path,
    arguments: &[&str],
    count: usize,
    limit: Option<Duration>,
) -> Result<Comm, Error> {
    let library = session.library;
    check(worker)?;
    if session.launcher.is_none() && !on_path(launcher(library)) {
        return Err(Error::NoLauncher {
            library: library.version().into(),
            program: launcher(library),
            path: library.path().into(),
        });
    }
    let failed = |why: String| Error::Spawn {
        library: library.version().into(),
        count,
        program: worker.into(),
        why,
    };
    let text = |bytes: &[u8]| {
        CString::new(bytes).map_err(|_| failed("a text contains a zero byte".into()))
    };
    let program = text(worker.as_os_str().as_bytes())?;
    let arguments: Vec<CString> = arguments
        .iter()
        .map(|word| text(word.as_bytes()))
        .collect::<Result<_, _>>()?;
    let number = i32::try_from(count).ok().filter(|count| *count > 0);
    let number = number.ok_or_else(|| failed("there have to be 1 or more".into()))?;
    let limit = limit.unwrap_or(PATIENCE);
    let spawned = session
        .turn
        .run_within(limit, move |mpi| mpi.spawn(&program, &arguments, number));
    match spawned {
        Some(Ok(comm)) => Ok(comm),
        Some(Err(failure)) => Err(failed(failure.message)),
        None => {
            session.stuck.store(true, Ordering::Release);
            Err(failed(format!(
                "they did not initialise MPI within {limit:?}; MPI cannot be used in this process any more"
            )))
        }
    }
}

/// Whether a program can be started at all. MPI would wait for it, or end this process.
fn check(worker: &Path) -> Result<(), Error> {
    let unusable = |why: String| Error::Worker {
        program: worker.into(),
        why,
    };
    let status = fs::metadata(worker).map_err(|error| unusable(error.to_string()))?;
    if !status.is_file() {
        return Err(unusable("it is no file".into()));
    }
    match status.permissions().mode() & 0o111 {
        0 => Err(unusable("it is not executable".into())),
        _ => Ok(()),
    }
}

fn on_path(program: &str) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).any(|folder| folder.join(program).is_file())
}
