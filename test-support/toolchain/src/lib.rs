//! Compilers and programs for tests: the C and C++ compilers of the target, and its programs, which run under an
//! emulator if the tests do.

use std::env;
use std::ffi::OsStr;
use std::path::PathBuf;
use std::process::Command;

/// The target of the tests.
pub const TARGET: &str = env!("TARGET");

/// The C compiler; `CC` and `CC_<target>` override it.
///
/// # Panics
/// There is no C compiler.
#[must_use]
#[track_caller]
pub fn c_compiler() -> Command {
    compiler(false)
}

/// The C++ compiler; `CXX` and `CXX_<target>` override it.
///
/// # Panics
/// There is no C++ compiler.
#[must_use]
#[track_caller]
pub fn cpp_compiler() -> Command {
    compiler(true)
}

#[track_caller]
fn compiler(cpp: bool) -> Command {
    let mut build = cc::Build::new();
    build.target(TARGET).host(env!("HOST")).cpp(cpp);
    build.opt_level(0).debug(false).no_default_flags(true);
    build.cargo_metadata(false);
    let compiler = build.try_get_compiler();
    compiler
        .unwrap_or_else(|error| panic!("the tests need a compiler for {TARGET}: {error}"))
        .to_command()
}

/// A command that runs a program of the target.
pub fn program(path: impl AsRef<OsStr>) -> Command {
    let runner = env::var(runner_variable(TARGET)).unwrap_or_default();
    let mut words = runner.split_whitespace();
    match words.next() {
        None => Command::new(path),
        Some(emulator) => {
            let mut command = Command::new(emulator);
            command.args(words).arg(path);
            command
        }
    }
}

/// A command that runs this test program again.
///
/// # Panics
/// The system does not provide its path.
#[must_use]
#[track_caller]
pub fn this_program() -> Command {
    let path: PathBuf = env::current_exe().expect("the system knows where this program is");
    program(path)
}

/// The variable with cargo's runner for the target.
fn runner_variable(target: &str) -> String {
    let target = target.to_uppercase().replace('-', "_");
    format!("CARGO_TARGET_{target}_RUNNER")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_compilers_make_can_be_started() {
        let folder = tempfile::tempdir().unwrap();
        let (source, made) = (folder.path().join("made.c"), folder.path().join("made"));
        for (mut compiler, code) in [
            (c_compiler(), "int main(void) { return 7; }"),
            (cpp_compiler(), "int main() { return [] { return 7; }(); }"),
        ] {
            std::fs::write(&source, code).unwrap();
            let compiled = compiler.arg("-o").args([&made, &source]).status().unwrap();
            assert!(compiled.success(), "{compiler:?}");
            assert_eq!(program(&made).status().unwrap().code(), Some(7));
        }
    }

    #[test]
    fn the_variable_of_a_runner_is_cargos() {
        assert_eq!(
            runner_variable("aarch64-unknown-linux-gnu"),
            "CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_RUNNER"
        );
    }
}
