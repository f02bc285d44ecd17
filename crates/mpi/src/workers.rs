//! Workers: processes that MPI starts for this one.

use crate::Error;
use crate::alone::{launcher, on_path};
use crate::inner::Inner;
use crate::library::Comm;
use std::ffi::CString;
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::sync::atomic::Ordering;
use std::time::Duration;

/// How long workers may take to start where no limit is given.
const PATIENCE: Duration = Duration::from_secs(60);

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
