//! The command as a user sees it: command lines in; started programs, messages and exit statuses out.
//!
//! Programs are small shell scripts, and so is `mpirun`.

mod jobs;
mod mpi;
mod page;
mod programs;
mod signals;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

/// A folder in which the command runs.
pub(crate) struct Folder(TempDir);

/// The result of the command.
pub(crate) struct Ran {
    pub(crate) status: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Folder {
    /// One with an executable `worker`, which nothing starts.
    pub(crate) fn new() -> Self {
        let folder = Self(tempfile::tempdir().expect("a folder"));
        folder.script("worker", "exit 0");
        folder
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    pub(crate) fn write(&self, name: &str, text: &str) {
        fs::write(self.path(name), text).expect("written");
    }

    /// Writes an executable script. Another process writes it: a file that is open for writing cannot be executed, and
    /// what this process has open is open for a moment in every process that another test starts.
    pub(crate) fn script(&self, name: &str, body: &str) -> PathBuf {
        let path = self.path(name);
        let written = Command::new("sh")
            .args([
                "-c",
                "printf '#!/bin/sh\\n%s\\n' \"$1\" > \"$2\" && chmod 755 \"$2\"",
                "sh",
                body,
            ])
            .arg(&path)
            .status();
        assert!(written.expect("a shell runs").success());
        path
    }

    /// The command, for more settings.
    pub(crate) fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_libgpu-run"));
        command
            .args(args)
            .current_dir(self.0.path())
            .stdin(Stdio::null());
        for (name, _) in std::env::vars_os() {
            if name.to_string_lossy().starts_with("LIBGPU_") {
                command.env_remove(name);
            }
        }
        // A GPU of the machine would change what is said.
        command.env("LIBGPU_BACKEND", "cpu");
        command.env("LIBGPU_WORKER", self.path("worker"));
        command
    }

    pub(crate) fn run(&self, args: &[&str]) -> Ran {
        ran(&mut self.command(args))
    }

    /// Runs a shell script as the program.
    pub(crate) fn run_script(&self, flags: &[&str], script: &str) -> Ran {
        self.run(&[flags, &["--", "sh", "-c", script]].concat())
    }
}

pub(crate) fn ran(command: &mut Command) -> Ran {
    let Output {
        status,
        stdout,
        stderr,
    } = command.output().expect("the command runs");
    let text = |bytes| String::from_utf8(bytes).expect("it prints text");
    Ran {
        status: status.code(),
        stdout: text(stdout),
        stderr: text(stderr),
    }
}

impl Ran {
    /// It ended with this status and said all of these parts.
    #[track_caller]
    pub(crate) fn says(self, status: i32, parts: &[&str]) -> Self {
        assert_eq!(self.status, Some(status), "it said: {}", self.stderr);
        for part in parts {
            assert!(
                self.stderr.contains(part),
                "{part:?} is not in {}",
                self.stderr
            );
        }
        self
    }
}

/// Whether there is this file.
pub(crate) fn is_there(path: &Path) -> bool {
    path.symlink_metadata().is_ok()
}
