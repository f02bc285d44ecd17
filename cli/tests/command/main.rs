//! The command as a user sees it: command lines in; files, messages and exit statuses out.
//!
//! The tests only start the built program; this binary does not link LLVM.

mod files;
mod flags;
mod gpu_library;
mod inputs;
mod page;

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

/// A small program in the text form of envelopes: it reports the number 42 as `answer`.
pub(crate) const ANSWER: &str = r#"HUGRiHJv(@(hugr 0)

(mod)

(meta core.entrypoint)

(define-func private _1 (core.fn [] [])
  (meta (core.title "main"))
  (dfg
    (signature (core.fn [] []))
    ((core.load_const
        (arithmetic.int.types.int@0.1.0 6)
        (arithmetic.int.const 6 42))
      [] [%_2]
      (signature (core.fn [] [(arithmetic.int.types.int@0.1.0 6)])))
    ((tket.result.result_int@0.2.0 "answer" 6) [%_2] []
      (signature (core.fn [(arithmetic.int.types.int@0.1.0 6)] [])))))
"#;

/// The result of the command.
pub(crate) struct Ran {
    pub(crate) status: Option<i32>,
    pub(crate) stdout: Vec<u8>,
    pub(crate) stderr: String,
}

impl Ran {
    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.stdout).expect("standard output is text")
    }

    /// It succeeded and printed nothing.
    #[track_caller]
    pub(crate) fn quietly(self) -> Self {
        assert_eq!((self.status, self.stderr.as_str()), (Some(0), ""));
        self
    }

    /// It ended with this status, printed all of these parts, and followed the rules for messages.
    #[track_caller]
    pub(crate) fn refused(self, status: i32, parts: &[&str]) -> Self {
        assert_eq!(self.status, Some(status), "it said: {}", self.stderr);
        for part in parts {
            assert!(
                self.stderr.contains(part),
                "no {part:?} in: {}",
                self.stderr
            );
        }
        self.is_readable();
        self
    }

    /// A message fits on a screen and shows no internals of the program.
    #[track_caller]
    fn is_readable(&self) {
        assert!(
            self.stderr.starts_with("error: ") || self.stderr.starts_with("note: "),
            "{}",
            self.stderr
        );
        assert!(self.stderr.lines().count() < 15, "{}", self.stderr);
        for insides in ["backtrace", "panicked", "0x", "src/", "thread '", "\u{1b}"] {
            assert!(
                !self.stderr.contains(insides),
                "{insides:?} in: {}",
                self.stderr
            );
        }
    }
}

/// A folder for one test; the command runs in it.
pub(crate) struct Folder(TempDir);

impl Folder {
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().expect("the system has a place for temporary files"))
    }

    /// A folder that holds some of the programs of `tests/programs`, as `NAME.hugr`.
    pub(crate) fn with(programs: &[&str]) -> Self {
        let folder = Self::new();
        for name in programs {
            folder.put(&format!("{name}.hugr"), program(name));
        }
        folder
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub(crate) fn put(&self, name: &str, bytes: impl AsRef<[u8]>) {
        fs::write(self.path(name), bytes).expect("the folder can be written to");
    }

    #[track_caller]
    pub(crate) fn get(&self, name: &str) -> Vec<u8> {
        fs::read(self.path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    #[track_caller]
    pub(crate) fn text(&self, name: &str) -> String {
        String::from_utf8(self.get(name)).expect("the file is text")
    }

    /// The names of all entries of the folder, including hidden ones.
    pub(crate) fn names(&self) -> Vec<String> {
        names_in(self.0.path())
    }

    /// The command with these arguments, not started yet.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_qis-compiler"));
        command.args(arguments).current_dir(self.0.path());
        // Tests must not depend on the user's environment, and a backtrace would show in the output.
        for variable in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"] {
            command.env_remove(variable);
        }
        command
            .env("RUST_BACKTRACE", "1")
            .env("RUST_LIB_BACKTRACE", "1");
        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        ran(self
            .command(arguments)
            .output()
            .expect("the command starts"))
    }

    /// Runs a script in a shell; `$0` in it is the command.
    #[cfg(unix)]
    pub(crate) fn shell(&self, script: &str) -> Ran {
        let mut shell = Command::new("sh");
        shell
            .args(["-c", script, env!("CARGO_BIN_EXE_qis-compiler")])
            .current_dir(self.0.path());
        ran(shell.output().expect("there is a shell"))
    }

    pub(crate) fn run_with_input(&self, arguments: &[&str], input: &[u8]) -> Ran {
        let mut command = self.command(arguments);
        command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = command.spawn().expect("the command starts");
        // A command that ends early does not read all of its input.
        let _ = child.stdin.take().expect("it is piped").write_all(input);
        ran(child.wait_with_output().expect("the command ends"))
    }
}

fn ran(output: Output) -> Ran {
    Ran {
        status: output.status.code(),
        stdout: output.stdout,
        stderr: String::from_utf8(output.stderr).expect("messages are text"),
    }
}

pub(crate) fn names_in(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("the folder can be read");
    let mut names: Vec<_> = entries
        .map(|entry| {
            entry
                .expect("it can be read")
                .file_name()
                .into_string()
                .expect("names are text")
        })
        .collect();
    names.sort();
    names
}

/// The envelope of one of the programs of `tests/programs`.
pub(crate) fn program(name: &str) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../tests/programs")
        .join(name)
        .with_extension("hugr");
    fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
