//! A process that no launcher has started: what it needs before MPI is initialised.

use crate::library::Library;
use crate::{Error, process};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

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
pub(crate) fn launcher(library: &Library) -> &'static str {
    if library.is_open_mpi() {
        "mpirun"
    } else {
        "mpiexec"
    }
}

/// Whether a program is in a folder of `PATH`.
pub(crate) fn on_path(program: &str) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).any(|folder| folder.join(program).is_file())
}
