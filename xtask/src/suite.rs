//! `cargo xtask test` and `cargo xtask bless`: runs a list of steps and makes one report.

use crate::counts::{Counts, Libtest, Reader, Skip, Unittest};
use crate::cross::Target;
use crate::facts;
use crate::failure::Result;
use crate::gpu::{self, Machine, Plan};
use crate::plan::check_cuda_package;
use crate::process::{Workspace, as_typed};
use crate::setup;
use crate::snapshots;
use std::fmt::Write as _;
use std::io::{BufRead, BufReader, PipeReader};
use std::path::PathBuf;
use std::process::{Command, ExitCode, ExitStatus};
use std::time::{Duration, Instant};

/// One step.
struct Step {
    title: &'static str,
    command: Command,
    /// The reader that counts its output; a step without one counts as one check.
    reader: Option<Box<dyn Reader>>,
}

/// The results of all steps.
#[derive(Default)]
struct Report {
    counts: Counts,
    /// Title and command of each step that failed.
    failures: Vec<(String, String)>,
}

/// Runs every check. The exit code says whether all passed.
pub(crate) fn test(workspace: &Workspace, all: bool) -> Result<ExitCode> {
    let references = references_file(workspace)?;
    if let Err(error) = setup::run_mpi(workspace) {
        println!("the MPIs of tests cannot be fetched, so tests with them are skipped: {error}");
    }
    let mut report = Report::default();
    for mut step in [lints(workspace), builds(workspace), tests(workspace, all)]
        .into_iter()
        .flatten()
    {
        step.command.env(snapshots::REFERENCES_FILE, &references);
        report.run(workspace, step)?;
    }
    report.test_on_gpu(workspace, all)?;
    report.check_kernels(workspace)?;
    report.check_snapshots(workspace, &references);
    println!("\n{}", report.text());
    Ok(report.exit_code())
}

/// Runs the tests for another target.
pub(crate) fn test_on(workspace: &Workspace, target: &Target, all: bool) -> Result<ExitCode> {
    let variables = target.variables(target.detect(workspace))?;
    let command = target.command(workspace, &variables, all);
    let mut report = Report::default();
    let reader = Box::new(Libtest::default());
    report.run(
        workspace,
        counted("tests on another processor", command, reader),
    )?;
    println!("\n{}", report.text());
    Ok(report.exit_code())
}

/// Runs the tests again and writes their golden files.
pub(crate) fn bless(workspace: &Workspace) -> Result<ExitCode> {
    let references = references_file(workspace)?;
    let mut report = Report::default();
    for mut step in [builds(workspace), tests(workspace, false)]
        .into_iter()
        .flatten()
    {
        step.command.env(snapshots::REFERENCES_FILE, &references);
        step.command.env("BLESS", "1").env("INSTA_UPDATE", "always");
        report.run(workspace, step)?;
    }
    report.check_snapshots(workspace, &references);
    println!("\n{}", report.text());
    println!("Golden files are rewritten; read `git diff` before you commit them.");
    Ok(report.exit_code())
}

fn lints(workspace: &Workspace) -> Vec<Step> {
    let mut documentation = workspace.cargo(&["doc", "--workspace", "--no-deps"]);
    documentation.env("RUSTDOCFLAGS", "-D warnings");
    let clippy = [
        "clippy",
        "--workspace",
        "--all-targets",
        "--",
        "-D",
        "warnings",
    ];
    vec![
        check("format", workspace.cargo(&["fmt", "--all", "--check"])),
        check("lints", workspace.cargo(&clippy)),
        check("documentation", documentation),
    ]
}

/// Builds the programs and libraries that tests start, which `cargo test` alone does not all build. Includes the test
/// binaries, so that dependencies are built once, with the features of `cargo test`.
fn builds(workspace: &Workspace) -> Vec<Step> {
    vec![check(
        "build",
        workspace.cargo(&["build", "--workspace", "--all-targets"]),
    )]
}

fn tests(workspace: &Workspace, all: bool) -> Vec<Step> {
    let mut rust = workspace.cargo(&[
        "test",
        "--workspace",
        "--no-fail-fast",
        "--",
        "--show-output",
    ]);
    if all {
        rust.arg("--include-ignored");
    }
    let mut python = workspace.python_command();
    python.args(["-m", "unittest", "discover", "-v", "-s", "python/tests"]);
    if all {
        python.env("ALL_TESTS", "1");
    }
    vec![
        counted(
            "Rust tests",
            with_products(workspace, rust),
            Box::new(Libtest::default()),
        ),
        counted(
            "Python tests",
            with_products(workspace, python),
            Box::new(Unittest::default()),
        ),
    ]
}

/// Sets the paths of the built compiler and library for the tests.
fn with_products(workspace: &Workspace, mut command: Command) -> Command {
    let folder = workspace.target.join("debug");
    let products = products(&folder);
    command.envs(products);
    command
}

/// The variables that make Python use the products in `folder`.
pub(crate) fn products(folder: &std::path::Path) -> [(&'static str, PathBuf); 2] {
    let library = format!("libgpu{}", std::env::consts::DLL_SUFFIX);
    [
        ("QIS_COMPILER", folder.join("qis-compiler")),
        ("LIBGPU_PATH", folder.join(library)),
    ]
}

fn check(title: &'static str, command: Command) -> Step {
    Step {
        title,
        command,
        reader: None,
    }
}

fn counted(title: &'static str, command: Command, reader: Box<dyn Reader>) -> Step {
    Step {
        title,
        command,
        reader: Some(reader),
    }
}

/// The file where insta lists the snapshots that tests read; emptied before each run.
fn references_file(workspace: &Workspace) -> Result<PathBuf> {
    let path = workspace.target.join("snapshot-references");
    std::fs::write(&path, "").map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(path)
}

impl Report {
    fn run(&mut self, workspace: &Workspace, mut step: Step) -> Result<()> {
        println!("── {}", step.title);
        let typed = as_typed(&step.command, &workspace.root);
        let start = Instant::now();
        let (status, counts) = match step.reader {
            None => (step.command.status()?, None),
            Some(reader) => {
                run_counted(step.command, reader).map(|(status, counts)| (status, Some(counts)))?
            }
        };
        println!("   {}", outcome(status, counts.as_ref(), start.elapsed()));
        self.add(step.title, typed, status.success(), counts);
        Ok(())
    }

    fn add(&mut self, title: &str, typed: String, success: bool, counts: Option<Counts>) {
        let counts = counts.unwrap_or(Counts {
            passed: usize::from(success),
            ..Counts::default()
        });
        // A step that fails without a failed test (a build error or a crash) counts as one failure.
        let extra = usize::from(!success && counts.failed == 0);
        self.counts.add(counts);
        self.counts.failed += extra;
        if !success {
            self.failures.push((title.to_string(), typed));
        }
    }

    /// Runs the tests on a GPU.
    fn test_on_gpu(&mut self, workspace: &Workspace, all: bool) -> Result<()> {
        for plan in gpu::plan(Machine::detect(workspace), all) {
            match plan {
                Plan::Skip { name, reason } => self.skip(name, reason),
                Plan::Run(words) => {
                    let command = gpu::command(workspace, &words);
                    let reader = Box::new(Libtest::default());
                    self.run(workspace, counted("tests on a GPU", command, reader))?;
                }
            }
        }
        Ok(())
    }

    /// Checks the committed PTX, if there is a CUDA compiler.
    fn check_kernels(&mut self, workspace: &Workspace) -> Result<()> {
        match check_cuda_package(facts::system()) {
            Ok(()) => {
                let command = workspace.cargo(&["xtask", "kernels", "--check"]);
                self.run(workspace, check("kernels", command))
            }
            Err(missing) => {
                self.skip("kernels", &missing.to_string());
                Ok(())
            }
        }
    }

    fn skip(&mut self, name: &str, reason: &str) {
        self.counts.skipped.push(Skip {
            name: name.into(),
            reason: reason.into(),
        });
    }

    /// Only a run without failures reads every snapshot.
    fn check_snapshots(&mut self, workspace: &Workspace, references: &std::path::Path) {
        if self.counts.failed > 0 {
            let reason = "tests failed, so some snapshots were not read";
            return self.skip("left-over snapshots", reason);
        }
        let unclaimed = snapshots::unclaimed(&workspace.root, references);
        if unclaimed.is_empty() {
            self.counts.passed += 1;
            return;
        }
        let files = unclaimed.iter().map(|path| path.display().to_string());
        let files = files.collect::<Vec<_>>().join(" ");
        self.counts.failed += 1;
        self.failures.push((
            "snapshots that no test reads".into(),
            format!("git rm {files}"),
        ));
    }

    fn text(&self) -> String {
        let mut text = String::new();
        for Skip { name, reason } in &self.counts.skipped {
            let _ = writeln!(text, "skipped  {name}: {reason}");
        }
        for (title, typed) in &self.failures {
            let _ = writeln!(text, "FAILED   {title}: {typed}");
        }
        let Counts {
            passed,
            failed,
            skipped,
        } = &self.counts;
        let _ = write!(
            text,
            "{passed} passed, {failed} failed, {} skipped",
            skipped.len()
        );
        text
    }

    fn exit_code(&self) -> ExitCode {
        match self.counts.failed {
            0 => ExitCode::SUCCESS,
            _ => ExitCode::FAILURE,
        }
    }
}

fn outcome(status: ExitStatus, counts: Option<&Counts>, time: Duration) -> String {
    let word = if status.success() { "ok" } else { "FAILED" };
    let seconds = time.as_secs_f64();
    match counts {
        None => format!("{word}, {seconds:.1} s"),
        Some(counts) => {
            let Counts {
                passed,
                failed,
                skipped,
            } = counts;
            format!(
                "{word}: {passed} passed, {failed} failed, {} skipped, {seconds:.1} s",
                skipped.len()
            )
        }
    }
}

/// Runs a test runner; both of its streams go through the reader, and lines for the user are shown.
fn run_counted(mut command: Command, mut reader: Box<dyn Reader>) -> Result<(ExitStatus, Counts)> {
    let cargo_speaks_on_stderr = command.get_program().to_string_lossy().ends_with("cargo");
    let (pipe, writer) = std::io::pipe()?;
    if !cargo_speaks_on_stderr {
        command.stderr(writer.try_clone()?);
    }
    let mut child = command.stdout(writer).spawn()?;
    // The command holds the other end of the pipe; reading ends when all ends are closed.
    drop(command);
    read_lines(pipe, reader.as_mut())?;
    Ok((child.wait()?, reader.finish()))
}

fn read_lines(pipe: PipeReader, reader: &mut dyn Reader) -> Result<()> {
    for line in BufReader::new(pipe).split(b'\n') {
        let line = line?;
        let line = String::from_utf8_lossy(&line);
        if reader.line(line.trim_end()) {
            println!("   {line}");
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(passed: usize, failed: usize) -> Counts {
        Counts {
            passed,
            failed,
            skipped: vec![],
        }
    }

    #[test]
    fn the_last_line_is_the_sum() {
        let mut report = Report::default();
        report.add("format", "cargo fmt".into(), true, None);
        report.add("Rust tests", "cargo test".into(), false, Some(counts(7, 2)));
        let text = report.text();
        assert_eq!(text.lines().last(), Some("8 passed, 2 failed, 0 skipped"));
        assert_eq!(text.lines().next(), Some("FAILED   Rust tests: cargo test"));
    }

    #[test]
    fn a_step_that_dies_is_a_failure_even_when_no_test_failed() {
        let mut report = Report::default();
        report.add("Rust tests", "cargo test".into(), false, Some(counts(7, 0)));
        report.add("build", "cargo build".into(), false, None);
        assert!(report.text().ends_with("7 passed, 2 failed, 0 skipped"));
    }

    #[test]
    fn each_skip_is_a_line_of_its_own() {
        let mut report = Report::default();
        let skip = Skip {
            name: "cuda".into(),
            reason: "no GPU here".into(),
        };
        let counts = Counts {
            skipped: vec![skip],
            ..Counts::default()
        };
        report.add("Rust tests", "cargo test".into(), true, Some(counts));
        assert_eq!(
            report.text(),
            "skipped  cuda: no GPU here\n0 passed, 0 failed, 1 skipped"
        );
    }

    #[test]
    fn a_runner_is_read_through_both_streams() {
        let mut command = Command::new("sh");
        command.args(["-c", "echo 'Ran 2 tests in 0s' >&2; echo chatter; exit 3"]);
        let (status, counts) = run_counted(command, Box::new(Unittest::default())).unwrap();
        assert_eq!(status.code(), Some(3));
        assert_eq!(counts.passed, 2);
    }
}
