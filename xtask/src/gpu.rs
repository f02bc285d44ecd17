//! The tests on an NVIDIA GPU, if there is one: the tests of the emulator again, with exact comparison.
//!
//! `cargo xtask test` runs them once, and with `--all` again under each tool of `compute-sanitizer`, which is part of
//! CUDA's toolkit. If something is missing, the report says so.

use std::fmt::Write as _;
use std::process::Command;

use crate::process::{KERNELS_ON, Workspace, output_of};

/// What this machine has for the tests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Machine {
    /// Whether there is a GPU with a working driver.
    pub(crate) gpu: bool,
    /// Whether `compute-sanitizer` starts.
    pub(crate) sanitizer: bool,
}

/// A step of the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Plan {
    /// Run `cargo` with these arguments.
    Run(Vec<String>),
    /// Skip, because something is missing.
    Skip {
        name: &'static str,
        reason: &'static str,
    },
}

/// Tests of one package: its targets, and the names of the tests; none means all.
struct List {
    package: &'static str,
    targets: &'static [&'static str],
    tests: &'static [&'static str],
}

/// Tests that always run on the emulator, and on a GPU with `KERNELS_ON=gpu`.
const LISTS: [List; 3] = [
    List {
        package: "cuda",
        targets: &["emulated"],
        tests: &[
            "amplitude",
            "buffers",
            "encoders",
            "graphs",
            "peers",
            "reading",
            "reduce",
            "sections",
        ],
    },
    List {
        package: "statevec",
        targets: &["distributed", "cases", "states"],
        tests: &[],
    },
    List {
        package: "libgpu",
        targets: &["on_gpu", "buffers_on_gpu", "backend"],
        tests: &[],
    },
];

/// Tests that find a GPU by themselves, so they have run already, but not under the sanitizer. One of them measures
/// time.
const BY_ITSELF: List = List {
    package: "cuda",
    targets: &["gpu"],
    tests: &["--skip", "sections_of_a_graph_run_at_the_same_time"],
};

/// The tools: invalid accesses, races in shared memory, reads of uninitialised memory.
const TOOLS: [&str; 3] = ["memcheck", "racecheck", "initcheck"];

impl Machine {
    /// Detects the GPU and the sanitizer of this machine.
    pub(crate) fn detect(workspace: &Workspace) -> Self {
        let says = |program: &str, argument: &str| {
            output_of(workspace.command(program).arg(argument)).unwrap_or_default()
        };
        Self {
            gpu: says("nvidia-smi", "-L").contains("GPU 0:"),
            sanitizer: !says("compute-sanitizer", "--version").is_empty(),
        }
    }
}

/// The plan for a machine.
pub(crate) fn plan(machine: Machine, all: bool) -> Vec<Plan> {
    if !machine.gpu {
        let (name, reason) = ("tests on a GPU", "nvidia-smi finds none");
        return vec![Plan::Skip { name, reason }];
    }
    let mut plans: Vec<Plan> = LISTS.iter().map(|list| list.run(None)).collect();
    if all && !machine.sanitizer {
        let (name, reason) = (
            "tests on a GPU under compute-sanitizer",
            "there is none in PATH",
        );
        plans.push(Plan::Skip { name, reason });
    } else if all {
        let lists = || LISTS.iter().chain([&BY_ITSELF]);
        let under = |tool| lists().map(move |list| list.run(Some(tool)));
        plans.extend(TOOLS.into_iter().flat_map(under));
    }
    plans
}

impl List {
    /// The tests, under a tool or without one.
    fn run(&self, tool: Option<&str>) -> Plan {
        let mut words = vec!["test".to_string()];
        if let Some(tool) = tool {
            words.extend(["--config".into(), runner(tool)]);
        }
        words.extend(["--package", self.package].map(String::from));
        let targets = self.targets.iter().flat_map(|target| ["--test", target]);
        words.extend(targets.map(String::from));
        words.extend(["--no-fail-fast", "--", "--show-output"].map(String::from));
        if tool.is_some() {
            // The tool slows tests down many times, and counts leaks at the end.
            words.push("--test-threads=1".into());
        }
        words.extend(self.tests.iter().map(|test| (*test).into()));
        Plan::Run(words)
    }
}

/// The runner for cargo's test programs; an error that the tool finds fails them.
fn runner(tool: &str) -> String {
    let words = ["compute-sanitizer", "--tool", tool, "--error-exitcode", "1"];
    let mut list = String::new();
    for word in words {
        let _ = write!(list, "{word:?},");
    }
    format!("target.'cfg(all())'.runner=[{list}]")
}

/// The command for the arguments of a plan.
pub(crate) fn command(workspace: &Workspace, words: &[String]) -> Command {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let mut command = workspace.cargo(&words);
    command.env(KERNELS_ON, "gpu");
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    fn planned(gpu: bool, sanitizer: bool, all: bool) -> Vec<String> {
        let line = |plan: &Plan| match plan {
            Plan::Run(words) => words.join(" "),
            Plan::Skip { name, reason } => format!("skipped {name}: {reason}"),
        };
        plan(Machine { gpu, sanitizer }, all)
            .iter()
            .map(line)
            .collect()
    }

    #[test]
    fn a_machine_without_a_gpu_says_so_once() {
        for all in [false, true] {
            assert_eq!(
                planned(false, true, all),
                ["skipped tests on a GPU: nvidia-smi finds none"]
            );
        }
    }

    #[test]
    fn a_gpu_runs_the_list_of_the_emulator() {
        let found = planned(true, true, false);
        assert_eq!(found.len(), 3);
        assert_eq!(
            found[1],
            "test --package statevec --test distributed --test cases --test states --no-fail-fast -- --show-output"
        );
    }

    #[test]
    fn all_of_it_is_run_under_each_tool_where_there_is_one() {
        let found = planned(true, true, true);
        assert_eq!(found.len(), 3 + 3 * 4);
        assert!(found[3].starts_with(
            r#"test --config target.'cfg(all())'.runner=["compute-sanitizer","--tool","memcheck","--error-exitcode","1",] --package cuda"#
        ));
        assert!(
            found[6].ends_with("--test-threads=1 --skip sections_of_a_graph_run_at_the_same_time")
        );
        let without = planned(true, false, true);
        assert_eq!(
            without[3..],
            ["skipped tests on a GPU under compute-sanitizer: there is none in PATH"]
        );
    }
}
