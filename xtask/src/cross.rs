//! Tests for another kind of processor: built here, and run in an emulator unless this machine is of that kind.
//!
//! Runs the tests in which the bits of results matter: the parts of libgpu on the CPU, and code whose results must not
//! depend on the processor.

use std::path::Path;
use std::process::Command;

use crate::facts;
use crate::process::{Workspace, output_of};

/// The packages whose tests run there.
const PACKAGES: [&str; 6] = [
    "runtime-abi",
    "collectives",
    "compute",
    "statevec",
    "datasets",
    "libgpu",
];

/// A target that tests can run on.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Target {
    /// Rust's name of the target.
    triple: &'static str,
    /// Rust's name of its processor.
    architecture: &'static str,
    linker: &'static str,
    cpp_compiler: &'static str,
    emulator: &'static str,
    /// The folder of its C library, for the emulator.
    libraries: &'static str,
    /// The command that installs all of these.
    install: &'static str,
}

const TARGETS: [Target; 1] = [Target {
    triple: "aarch64-unknown-linux-gnu",
    architecture: "aarch64",
    linker: "aarch64-linux-gnu-gcc",
    cpp_compiler: "aarch64-linux-gnu-g++",
    emulator: "qemu-aarch64-static",
    libraries: "/usr/aarch64-linux-gnu",
    install: "apt install gcc-aarch64-linux-gnu g++-aarch64-linux-gnu libc6-dev-arm64-cross qemu-user-static",
}];

/// What this machine has for the tests.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Machine {
    /// Whether the machine is of that kind itself.
    native: bool,
    /// Whether Rust's standard library for the target is installed.
    rust: bool,
    /// Whether compilers, emulator and C library are installed.
    tools: bool,
}

impl Target {
    /// Finds a target by its name.
    ///
    /// # Errors
    /// There is none; the message lists all targets.
    pub(crate) fn named(triple: &str) -> Result<&'static Self, String> {
        let found = TARGETS.iter().find(|target| target.triple == triple);
        found.ok_or_else(|| {
            let all = TARGETS.each_ref().map(|target| target.triple).join(", ");
            format!("`--target` takes {all}, got `{triple}`")
        })
    }

    /// What this machine has for that target.
    pub(crate) fn detect(&self, workspace: &Workspace) -> Machine {
        let answers = |program: &str| output_of(workspace.command(program).arg("--version"));
        let asked = ["--print", "target-libdir", "--target", self.triple];
        let rust = output_of(workspace.command("rustc").args(asked));
        let (os, architecture) = facts::system().name;
        let tools = [self.linker, self.cpp_compiler, self.emulator];
        Machine {
            native: (os, architecture) == ("linux", self.architecture),
            rust: rust.is_some_and(|folder| Path::new(&folder).is_dir()),
            tools: tools.iter().all(|tool| answers(tool).is_some())
                && Path::new(self.libraries).is_dir(),
        }
    }

    /// The variables that cargo needs to build for the target and to run its programs.
    ///
    /// # Errors
    /// Something is missing; the message says how to install it.
    pub(crate) fn variables(&self, machine: Machine) -> Result<Vec<(String, String)>, String> {
        if machine.native {
            return Ok(vec![]);
        }
        let (triple, install) = (self.triple, self.install);
        if !machine.rust {
            return Err(format!(
                "Rust's standard library for {triple} is missing: `rustup target add {triple}`"
            ));
        }
        if !machine.tools {
            return Err(format!(
                "tests for {triple} need its compilers and an emulator: `{install}` on Debian"
            ));
        }
        let lower = triple.replace('-', "_");
        let upper = lower.to_uppercase();
        let runner = format!("{} -L {}", self.emulator, self.libraries);
        Ok(vec![
            (format!("CARGO_TARGET_{upper}_LINKER"), self.linker.into()),
            (format!("CARGO_TARGET_{upper}_RUNNER"), runner),
            (format!("CC_{lower}"), self.linker.into()),
            (format!("CXX_{lower}"), self.cpp_compiler.into()),
        ])
    }

    /// The command that builds and runs the tests.
    pub(crate) fn command(
        &self,
        workspace: &Workspace,
        variables: &[(String, String)],
        all: bool,
    ) -> Command {
        let mut command = workspace.cargo(&["test", "--target", self.triple, "--no-fail-fast"]);
        for package in PACKAGES {
            command.args(["--package", package]);
        }
        command.args(["--", "--show-output"]);
        if all {
            command.arg("--include-ignored");
        }
        command.envs(variables.iter().map(|(name, value)| (name, value)));
        command
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const READY: Machine = Machine {
        native: false,
        rust: true,
        tools: true,
    };

    fn arm() -> &'static Target {
        Target::named("aarch64-unknown-linux-gnu").unwrap()
    }

    #[test]
    fn another_target_is_refused_with_those_that_there_are() {
        assert_eq!(
            Target::named("riscv64gc-unknown-linux-gnu").unwrap_err(),
            "`--target` takes aarch64-unknown-linux-gnu, got `riscv64gc-unknown-linux-gnu`"
        );
    }

    #[test]
    fn cargo_learns_how_to_link_and_to_start_its_programs() {
        let variables = arm().variables(READY).unwrap();
        let value = |name: &str| {
            let found = variables.iter().find(|(other, _)| other == name);
            found.map(|(_, value)| value.as_str())
        };
        assert_eq!(
            value("CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_RUNNER"),
            Some("qemu-aarch64-static -L /usr/aarch64-linux-gnu")
        );
        assert_eq!(
            value("CXX_aarch64_unknown_linux_gnu"),
            Some("aarch64-linux-gnu-g++")
        );
    }

    #[test]
    fn a_machine_of_that_kind_needs_nothing() {
        let machine = Machine {
            native: true,
            rust: false,
            tools: false,
        };
        assert_eq!(arm().variables(machine), Ok(vec![]));
    }

    #[test]
    fn what_is_missing_is_reported_with_how_to_get_it() {
        let without = |rust, tools| {
            let machine = Machine {
                rust,
                tools,
                ..READY
            };
            arm().variables(machine).unwrap_err()
        };
        assert!(without(false, true).ends_with("`rustup target add aarch64-unknown-linux-gnu`"));
        assert!(without(true, false).contains("apt install gcc-aarch64-linux-gnu"));
    }
}
