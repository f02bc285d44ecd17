//! The program of a rank and the library that it opens, and how they are started.

use std::fs::File;
use std::os::fd::OwnedFd;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use super::output;
use super::socket::Socket;
use crate::Error;
use crate::config::Config;
use crate::engine::lock;
use crate::sync::Mutex;

const PROGRAM: &str = "libgpu-worker";
const LIBRARY: &str = "libgpu.so";

/// What is started for a rank.
#[derive(Debug)]
pub(super) struct Program {
    worker: PathBuf,
    library: PathBuf,
}

/// A process that runs a rank. It ends when this is dropped.
#[derive(Debug)]
pub(super) struct Running {
    pub(super) child: Mutex<Child>,
    pub(super) socket: Socket,
    pub(super) output: File,
}

impl Running {
    /// Ends the process. It has data in memory only, so nothing is lost.
    pub(super) fn end(&self) {
        self.socket.shut();
        let mut child = lock(&self.child);
        // Where it is gone, or another part of the program has waited for it, that is as good.
        let _ = child.kill();
        let _ = child.wait();
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.end();
    }
}

impl Program {
    /// Finds both.
    ///
    /// # Errors
    /// There is no worker, or no shared library that it could open.
    pub(super) fn find(config: &Config) -> Result<Self, Error> {
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
    pub(super) fn library(&self) -> &Path {
        &self.library
    }

    /// Starts it for rank `rank`. Its standard input is its socket, it has no terminal, and a Ctrl-C there does not
    /// reach it.
    pub(super) fn start(&self, config: &Config, rank: usize) -> Result<Running, Error> {
        let cannot = |what: &str, error: std::io::Error| {
            let worker = self.worker.display();
            Error::Workers(format!("{what} of rank {rank} ({worker}): {error}"))
        };
        let opened = output::open(config, rank);
        let output = opened.map_err(|error| cannot("cannot write the log", error))?;
        let pair = Socket::pair().map_err(|error| cannot("no socket for the process", error));
        let (socket, other) = pair?;
        let copies = output
            .try_clone()
            .and_then(|one| Ok((one, output.try_clone()?)));
        let (stdout, stderr) = copies.map_err(|error| cannot("cannot write the log", error))?;
        let child = Command::new(&self.worker)
            .arg(&self.library)
            .stdin(Stdio::from(OwnedFd::from(other)))
            .stdout(stdout)
            .stderr(stderr)
            .process_group(0)
            .spawn()
            .map_err(|error| cannot("cannot start the process", error))?;
        Ok(Running {
            child: Mutex::new(child),
            socket,
            output,
        })
    }
}

/// The file that this code is in: the shared library, or the program that it was linked into.
fn own_image() -> Option<PathBuf> {
    crate::image::path_of(own_image as *const () as usize)
}
