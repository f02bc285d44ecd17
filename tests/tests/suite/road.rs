//! Compiles every program at two levels for both platforms, runs it in Selene, and compares it with the official
//! compiler's result for the same HUGR and seed.

use std::path::{Path, PathBuf};
use std::process::Command;

use qis_pipeline::{Error, Format, OptLevel, Options, Platform, Program as Source};

use crate::ir;
use crate::programs::{self, LEVELS, Program, compile_to_run};
use crate::selene::{self, Job, Outcome, RunError};

/// A program on a platform.
struct Case {
    program: Program,
    platform: Platform,
    /// One for each level.
    compiled: Vec<(OptLevel, PathBuf)>,
}

#[test]
fn programs_do_on_helios_what_the_official_compiler_makes_them_do() {
    check(Platform::Helios);
}

#[test]
fn programs_do_on_sol_what_the_official_compiler_makes_them_do() {
    check(Platform::Sol);
}

/// Guppy's debug information contains paths, so it is generated here and not committed.
#[test]
fn debug_information_goes_into_the_module_on_request_and_contradicts_nothing() {
    let Some(python) = selene::python() else {
        return;
    };
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut guppy = Command::new(python);
    guppy.arg(golden::root().join("tests/programs/generate.py"));
    guppy.arg("--into").arg(folder.path());
    let status = guppy.env("GUPPYLANG_FORCE_DEBUGINFO", "1").status();
    assert!(status.expect("Python starts").success());
    for program in runnable() {
        let envelope = std::fs::read(folder.path().join(format!("{}.hugr", program.name)));
        let source = Source::read(&envelope.expect("Guppy wrote it"));
        let prepared = source.and_then(|source| source.prepare(program.first_platform()));
        let prepared = prepared.unwrap_or_else(|error| panic!("{}: {error}", program.name));
        let with = OptLevel::ALL.map(|opt_level| (opt_level, true));
        for (opt_level, debug_info) in with.into_iter().chain([(OptLevel::O2, false)]) {
            let options = Options {
                opt_level,
                debug_info,
                ..Options::default()
            };
            let compiled = prepared.compile(&options);
            let compiled = compiled
                .unwrap_or_else(|error| panic!("{} at O{opt_level}: {error}", program.name));
            check_module(&program, &compiled.ir(), &compiled.bitcode());
            let object = compiled.write(Format::Object);
            assert!(object.is_ok(), "{} at O{opt_level}", program.name);
            let has_lines = compiled.ir().contains("!DILocation(line: ");
            assert_eq!(has_lines, debug_info, "{} at O{opt_level}", program.name);
            // The function's name in Guppy, without its module and a number.
            let has_name = compiled.ir().contains("!DISubprogram(name: \"main\"");
            assert_eq!(has_name, debug_info, "{} at O{opt_level}", program.name);
        }
    }
}

/// A thread caches the data of platforms and processors.
#[test]
fn a_program_comes_out_the_same_whatever_its_thread_compiled_before() {
    let machine_code = |program: Program| {
        let prepared = program.prepare(program.first_platform());
        let prepared = prepared.unwrap_or_else(|error| panic!("{}: {error}", program.name));
        let compiled = compile_to_run(&prepared, OptLevel::O2);
        let object = compiled.write(Format::Object);
        (compiled.ir(), object.expect("LLVM generates code"))
    };
    let in_new_thread = |program| {
        let thread = std::thread::spawn(move || machine_code(program));
        thread.join().expect("it compiles")
    };
    let alone: Vec<_> = runnable().map(in_new_thread).collect();
    let after_others: Vec<_> = runnable().map(machine_code).collect();
    for ((program, alone), after_others) in runnable().zip(alone).zip(after_others) {
        assert!(alone == after_others, "{}", program.name);
    }
}

/// The programs that can be compiled.
fn runnable() -> impl Iterator<Item = Program> {
    programs::all()
        .into_iter()
        .filter(|program| program.refused.is_none())
}

/// Compiles everything, even if there is no Selene to run it.
fn check(platform: Platform) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let cases: Vec<Case> = runnable()
        .filter_map(|program| compiled(program, platform, folder.path()))
        .collect();
    let Some(python) = selene::python() else {
        return;
    };
    let toy = selene::toy_library(folder.path());
    let jobs: Vec<Vec<Job>> = cases.iter().map(|case| case.jobs(&toy)).collect();
    let mut outcomes = selene::run(&python, &jobs.concat()).into_iter();
    let mut wrong = vec![];
    for (case, jobs) in cases.iter().zip(&jobs) {
        let outcomes: Vec<Outcome> = outcomes.by_ref().take(jobs.len()).collect();
        wrong.extend(case.wrong(&outcomes));
    }
    assert!(cases.len() > 30, "only {} programs ran", cases.len());
    assert!(
        wrong.is_empty(),
        "{} of {} programs:\n{}",
        wrong.len(),
        cases.len(),
        wrong.join("\n")
    );
}

/// The compiled program in files, one for each level. None where Selene does not support it; then it may be refused
/// with a message.
fn compiled(program: Program, platform: Platform, folder: &Path) -> Option<Case> {
    let prepared = match program.prepare(platform) {
        Err(Error::Lowering { .. } | Error::Unsupported { .. }) if !program.runs_on(platform) => {
            return None;
        }
        prepared => prepared
            .unwrap_or_else(|error| panic!("{} on {}: {error}", program.name, platform.name())),
    };
    let write = |level: OptLevel| {
        let compiled = compile_to_run(&prepared, level);
        check_module(&program, &compiled.ir(), &compiled.bitcode());
        let path = folder.join(format!("{}.O{level}.bc", program.name));
        std::fs::write(&path, compiled.bitcode()).expect("the folder takes files");
        (level, path)
    };
    let compiled = LEVELS.map(write).to_vec();
    program.runs_on(platform).then_some(Case {
        program,
        platform,
        compiled,
    })
}

/// Checks that hold for every module.
fn check_module(program: &Program, ir: &str, bitcode: &[u8]) {
    let name = &program.name;
    ir::verify(bitcode).unwrap_or_else(|error| panic!("{name}: {error}"));
    let slots = ir::slots_in_loops(ir);
    assert!(
        slots.is_empty(),
        "{name}: the stack grows in\n{}",
        slots.join("\n")
    );
}

impl Case {
    /// Our program at each level, then the official compiler's, if it is comparable.
    fn jobs(&self, toy: &Path) -> Vec<Job> {
        let ours = self.compiled.iter().map(|(_, path)| path.clone());
        let official = self
            .program
            .official_fails
            .is_none()
            .then(|| self.program.path());
        ours.chain(official)
            .map(|path| self.job(path, toy))
            .collect()
    }

    fn job(&self, program: PathBuf, toy: &Path) -> Job {
        let row = &self.program;
        Job {
            program,
            platform: self.platform.name(),
            qubits: row.qubits,
            shots: row.shots,
            seed: row.seed,
            simulator: row.simulator.clone(),
            gpu_lib: row.gpu.then(|| toy.to_owned()),
            arguments: row.arguments.clone(),
            timeout: 300.0,
            keep: row.keep,
            stack: selene::STACK,
        }
    }

    /// The faults at each level.
    fn wrong(&self, outcomes: &[Outcome]) -> Vec<String> {
        let (ours, official) = outcomes.split_at(self.compiled.len());
        let pairs = self.compiled.iter().zip(ours);
        let wrong = pairs.filter_map(|((level, _), ours)| {
            let why = self.wrong_outcome(ours, official.first())?;
            Some(format!(
                "{} on {} at O{level}: {why}",
                self.program.name,
                self.platform.name()
            ))
        });
        wrong.collect()
    }

    fn wrong_outcome(&self, ours: &Outcome, official: Option<&Outcome>) -> Option<String> {
        let row = &self.program;
        let panic = match (&ours.error, &row.expect) {
            (None, None) => None,
            (Some(RunError { code, message }), Some(expect)) => {
                let right = message.contains(&expect.message)
                    && (expect.code.is_none() || expect.code == *code);
                (!right).then(|| format!("panic {code:?} {message:?}, expected {expect:?}"))
            }
            (error, expect) => Some(format!("error {error:?}, expected {expect:?}")),
        };
        panic.or_else(|| match official {
            Some(official) => selene::difference(ours, official),
            None => selene::difference(ours, &row.foreseen(ours.error.clone())),
        })
    }
}

impl Program {
    /// The expected results, written by hand because no other compiler can provide them; the error was checked before.
    fn foreseen(&self, error: Option<RunError>) -> Outcome {
        let results = self
            .results
            .as_ref()
            .unwrap_or_else(|| panic!("{}: RESULTS are needed", self.name));
        let shots: Vec<Vec<_>> =
            serde_json::from_value(results.clone()).expect("RESULTS are tags and values");
        let counts = shots.iter().map(Vec::len).collect();
        Outcome {
            counts: self.counts.clone().unwrap_or(counts),
            shots,
            error,
        }
    }
}
