//! The process of a rank.

use std::fs::File;
use std::os::fd::OwnedFd;
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};

use super::output;
use super::socket::Socket;
use crate::Error;
use crate::config::Config;
use crate::context::program::Program;
use crate::engine::lock;
use crate::sync::Mutex;

/// A process that runs a rank. It ends when this is dropped.
#[derive(Debug)]
pub(super) struct Running {
    pub(super) child: Mutex<Child>,
    pub(super) socket: Socket,
    pub(super) output: File,
}

impl Running {
    /// Starts a program for rank `rank`. Its standard input is its socket, it has no terminal, and a Ctrl-C there does not
    /// reach it.
    pub(super) fn start(program: &Program, config: &Config, rank: usize) -> Result<Self, Error> {
        let cannot = |what: &str, error: std::io::Error| {
            let worker = program.worker().display();
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
        let child = Command::new(program.worker())
            .arg(program.library())
            .stdin(Stdio::from(OwnedFd::from(other)))
            .stdout(stdout)
            .stderr(stderr)
            .process_group(0)
            .spawn()
            .map_err(|error| cannot("cannot start the process", error))?;
        Ok(Self {
            child: Mutex::new(child),
            socket,
            output,
        })
    }

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
