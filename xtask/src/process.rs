//! Runs other programs, with the environment of the user's shell.
//!
//! `cargo run` adds variables to the environment of the programs that it starts. They would make a nested cargo
//! rebuild, and let tests find libraries that they would not find elsewhere.

use crate::failure::Result;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The checkout, and where cargo writes.
pub(crate) struct Workspace {
    /// The folder of the root Cargo.toml.
    pub(crate) root: PathBuf,
    /// The target directory that this program was built into.
    pub(crate) target: PathBuf,
}

impl Workspace {
    /// Finds both from the path of this program.
    pub(crate) fn locate() -> Result<Workspace> {
        let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
        let root = std::env::var_os("CARGO_MANIFEST_DIR").map_or(manifest.into(), PathBuf::from);
        let root = root.parent().ok_or("xtask has no parent folder")?;
        // target/debug/xtask
        let program = std::env::current_exe()?;
        let target = program.ancestors().nth(2);
        let target = target.ok_or("xtask was not built by cargo")?;
        Ok(Workspace {
            root: root.to_path_buf(),
            target: target.to_path_buf(),
        })
    }

    /// The folder of everything that set-up fetches.
    pub(crate) fn deps(&self) -> PathBuf {
        self.root.join(".deps")
    }

    /// LLVM 21.1: a folder, or a link to an installed one.
    pub(crate) fn llvm(&self) -> PathBuf {
        self.deps().join("llvm")
    }

    /// The CUDA compiler, where kernels have been compiled.
    pub(crate) fn cuda(&self) -> PathBuf {
        self.deps().join("cuda")
    }

    /// The virtual environment.
    pub(crate) fn venv(&self) -> PathBuf {
        self.deps().join("python")
    }

    /// The virtual environment's Python.
    pub(crate) fn python(&self) -> PathBuf {
        self.venv().join("bin/python")
    }

    /// A program, started in the root, without the variables of `cargo run`.
    pub(crate) fn command(&self, program: impl AsRef<Path>) -> Command {
        let mut command = Command::new(program.as_ref());
        command.current_dir(&self.root);
        for (name, _) in std::env::vars_os() {
            if name.to_str().is_some_and(is_set_by_cargo_run) {
                command.env_remove(name);
            }
        }
        if self.user_llvm_prefix().is_none() {
            command.env_remove(LLVM_PREFIX);
        }
        for name in ["LD_LIBRARY_PATH", "DYLD_FALLBACK_LIBRARY_PATH"] {
            self.without_own_folders(&mut command, name);
        }
        command
    }

    /// Python of the virtual environment, without the user's own paths and settings.
    pub(crate) fn python_command(&self) -> Command {
        self.python_command_of(&self.python())
    }

    /// Python of an environment, likewise.
    pub(crate) fn python_command_of(&self, python: &Path) -> Command {
        let mut command = self.command(python);
        for name in PYTHON_VARIABLES {
            command.env_remove(name);
        }
        command
    }

    /// Cargo, the one that started this program.
    pub(crate) fn cargo(&self, arguments: &[&str]) -> Command {
        let cargo = std::env::var_os("CARGO").unwrap_or("cargo".into());
        let mut command = self.command(PathBuf::from(cargo));
        command.args(arguments);
        command
    }

    /// `LLVM_SYS_211_PREFIX` as the user set it. Cargo's own default for it, from `.cargo/config.toml`, does not count.
    pub(crate) fn user_llvm_prefix(&self) -> Option<PathBuf> {
        let value = PathBuf::from(std::env::var_os(LLVM_PREFIX)?);
        let ours = value == self.llvm();
        (!ours).then_some(value)
    }

    fn without_own_folders(&self, command: &mut Command, name: &str) {
        let Some(value) = std::env::var_os(name) else {
            return;
        };
        let kept: Vec<PathBuf> = std::env::split_paths(&value)
            .filter(|folder| !folder.starts_with(&self.target) && !is_toolchain(folder))
            .collect();
        match std::env::join_paths(&kept) {
            Ok(value) if !kept.is_empty() => command.env(name, value),
            _ => command.env_remove(name),
        };
    }
}

/// The variable through which llvm-sys finds LLVM.
pub(crate) const LLVM_PREFIX: &str = "LLVM_SYS_211_PREFIX";

/// The variable that selects what the tests of the kernels run on; part of a command as typed.
pub(crate) const KERNELS_ON: &str = "KERNELS_ON";

/// Settings that would make pip or Python use another place than the virtual environment.
const PYTHON_VARIABLES: &[&str] = &[
    "PYTHONPATH",
    "PYTHONHOME",
    "PIP_USER",
    "PIP_TARGET",
    "PIP_PREFIX",
    "PIP_REQUIRE_VIRTUALENV",
];

fn is_set_by_cargo_run(name: &str) -> bool {
    name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_")
}

fn is_toolchain(folder: &Path) -> bool {
    folder.ends_with("lib")
        && folder
            .components()
            .any(|part| part.as_os_str() == "toolchains")
        || folder
            .components()
            .any(|part| part.as_os_str() == "rustlib")
}

/// Runs to the end with output to the terminal; failure is an error that names `what`.
pub(crate) fn succeed(mut command: Command, what: &str) -> Result<()> {
    let status = command.status();
    let status = status.map_err(|error| format!("{what} could not be started: {error}"))?;
    match status.success() {
        true => Ok(()),
        false => Err(format!("{what} failed ({status}); its messages are above").into()),
    }
}

/// The trimmed standard output of a program that succeeds; none otherwise.
pub(crate) fn output_of(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim().to_string())
}

/// The command as a user would type it in the root of the checkout.
pub(crate) fn as_typed(command: &Command, root: &Path) -> String {
    let program = Path::new(command.get_program());
    let program = match program.file_name() {
        Some(name) if name == "cargo" => PathBuf::from(name),
        _ => program.strip_prefix(root).unwrap_or(program).to_path_buf(),
    };
    let variables = command.get_envs().filter_map(|(name, value)| {
        let name = name.to_str().filter(|name| is_typed(name))?;
        Some(format!("{name}={}", quoted(value?.to_str()?)))
    });
    let arguments = command
        .get_args()
        .map(|word| quoted(&word.to_string_lossy()));
    let program = program.to_string_lossy().into_owned();
    let words = variables.chain([program]).chain(arguments);
    words.collect::<Vec<_>>().join(" ")
}

/// Whether a user has to set the variable to repeat a command.
fn is_typed(name: &str) -> bool {
    let of_a_target = ["CARGO_TARGET_", "CC_", "CXX_"];
    name == KERNELS_ON || of_a_target.iter().any(|start| name.starts_with(start))
}

/// A word, quoted for a shell.
fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "-_./=:,+@%".contains(c);
    if word.chars().all(plain) {
        return word.into();
    }
    let mut text = String::from("\"");
    for c in word.chars() {
        if "\"\\$`".contains(c) {
            text.push('\\');
        }
        text.push(c);
    }
    text.push('"');
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_repeated_command_reads_as_typed() {
        let root = Path::new("/home/ada/qis");
        let mut command = Command::new("/home/ada/.cargo/bin/cargo");
        command.args(["test", "--workspace"]);
        assert_eq!(as_typed(&command, root), "cargo test --workspace");
        let mut command = Command::new("/home/ada/qis/.deps/python/bin/python");
        command.arg("demo.py");
        assert_eq!(as_typed(&command, root), ".deps/python/bin/python demo.py");
        let mut command = Command::new("cargo");
        command.args(["test", "--config", r#"a.'b()'.c=["d"]"#]);
        command.env(KERNELS_ON, "gpu").env("OTHER", "1");
        assert_eq!(
            as_typed(&command, root),
            r#"KERNELS_ON=gpu cargo test --config "a.'b()'.c=[\"d\"]""#
        );
        let mut command = Command::new("cargo");
        command.env("CARGO_TARGET_X_RUNNER", "qemu -L /usr/x");
        assert_eq!(
            as_typed(&command, root),
            "CARGO_TARGET_X_RUNNER=\"qemu -L /usr/x\" cargo"
        );
    }

    #[test]
    fn only_cargo_runs_own_variables_are_dropped() {
        assert!(is_set_by_cargo_run("CARGO_PKG_NAME"));
        assert!(is_set_by_cargo_run("CARGO_MANIFEST_DIR"));
        for kept in ["CARGO_HOME", "CARGO_TARGET_DIR", "CARGO_TERM_COLOR", "PATH"] {
            assert!(!is_set_by_cargo_run(kept), "{kept}");
        }
    }

    #[test]
    fn output_of_a_failing_or_missing_program_is_none() {
        assert_eq!(output_of(&mut Command::new("false")), None);
        assert_eq!(output_of(&mut Command::new("/no/such/program")), None);
        assert_eq!(
            output_of(Command::new("echo").arg("yes")),
            Some("yes".into())
        );
    }
}
