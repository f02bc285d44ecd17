//! The program of a rank, and the library that it opens.

use std::path::{Path, PathBuf};

use crate::Error;
use crate::config::Config;

const PROGRAM: &str = "libgpu-worker";
const LIBRARY: &str = "libgpu.so";

/// What is started for a rank.
#[derive(Debug)]
pub(in crate::context) struct Program {
    worker: PathBuf,
    library: PathBuf,
}

impl Program {
    /// Finds both.
    ///
    /// # Errors
    /// There is no worker, or no shared library that it could open.
    pub(in crate::context) fn find(config: &Config) -> Result<Self, Error> {
        let own = own_image();
        let folder = own.as_deref().and_then(Path::parent);
        let beside = |name: &str| folder.map(|folder| folder.join(name));
        let worker = match &config.worker {
            Some(path) if path.is_file() => path.clone(),
            Some(path) => {
                let (from, path) = (config.origin_of("worker.program"), path.display());
                return Err(Error::Workers(format!(
                    "there is no file {path}, which should be the program of ranks ({from})"
                )));
            }
            None => beside(PROGRAM).filter(|path| path.is_file()).ok_or_else(|| {
                let place = folder.map_or("the library".into(), |folder| folder.display().to_string());
                Error::Workers(format!(
                    "{PROGRAM} is not in {place}; ranks in processes need it: put it there, or name it in LIBGPU_WORKER"
                ))
            })?,
        };
        let is_library = |path: &PathBuf| path.to_string_lossy().contains(".so");
        let named = std::env::var_os("LIBGPU_PATH").map(PathBuf::from);
        let candidates = [own.clone().filter(is_library), named, beside(LIBRARY)];
        let candidates = candidates
            .into_iter()
            .flatten()
            .chain([worker.with_file_name(LIBRARY)]);
        let library = candidates.into_iter().find(|path| path.is_file());
        let library = library.ok_or_else(|| {
            Error::Workers(format!(
                "the processes of ranks open {LIBRARY}, which is linked into this program and not beside {}; name it in LIBGPU_PATH",
                worker.display()
            ))
        })?;
        Ok(Self { worker, library })
    }

    /// The shared library.
    pub(in crate::context) fn library(&self) -> &Path {
        &self.library
    }

    /// The program.
    pub(in crate::context) fn worker(&self) -> &Path {
        &self.worker
    }
}

/// The file that this code is in: the shared library, or the program that it was linked into.
fn own_image() -> Option<PathBuf> {
    crate::image::path_of(own_image as *const () as usize)
}
