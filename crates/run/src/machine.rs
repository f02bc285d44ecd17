//! What this machine and its environment have. Nothing here decides.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::thread;

use crate::find;
use crate::mpi::Mpi;
use crate::plan::Surroundings;

/// A variable of the environment; one that is empty counts as not set.
pub(crate) fn variable(name: &str) -> Option<OsString> {
    env::var_os(name).filter(|value| !value.is_empty())
}

/// How many GPUs libgpu would use; none if it uses the CPU. A configuration file may choose either, so with one nobody
/// knows before libgpu does.
pub(crate) fn gpus() -> Option<u32> {
    let backend = variable("LIBGPU_BACKEND");
    let is = |name: &str| backend.as_ref().is_some_and(|backend| backend == name);
    if is("cpu") || (backend.is_none() && variable("LIBGPU_CONFIG").is_some()) {
        return None;
    }
    cuda::devices().ok().map(|gpus| gpus.len() as u32)
}

/// How many processes run at once.
pub(crate) fn cores() -> u32 {
    thread::available_parallelism().map_or(1, |cores| cores.get() as u32)
}

/// What matters for the command of MPI.
pub(crate) fn surroundings() -> Surroundings {
    let names = env::vars_os().filter_map(|(name, _)| name.into_string().ok());
    Surroundings {
        root: rustix::process::geteuid().is_root(),
        cores: cores(),
        variables: names.filter(|name| name.starts_with("LIBGPU_")).collect(),
    }
}

/// The MPI at hand.
pub(crate) fn mpi() -> Result<Mpi, String> {
    Mpi::find(variable("LIBGPU_MPI").as_deref(), &find::path())
}

/// The worker.
pub(crate) fn worker(named: Option<&Path>) -> Result<PathBuf, String> {
    let named = named.map(Path::to_owned);
    let named = named.or_else(|| variable("LIBGPU_WORKER").map(PathBuf::from));
    let command = env::current_exe().ok();
    let beside = command.as_deref().and_then(Path::parent);
    find::worker(named.as_deref(), beside)
}
