//! Snapshots of the compiler's output for each program, to be read in a diff.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use qis_pipeline::OptLevel;

use crate::ir;
use crate::programs::{self, Program, fixed_options};

const FOLDER: &str = "snapshots/programs";

/// Larger programs have a summary instead, because a megabyte of IR is not readable.
const WHOLE: usize = 300_000;

/// A golden file: its name and its text.
type Golden = (String, String);

/// The IR without optimisation, or the error message.
fn golden(program: &Program) -> Golden {
    let name = &program.name;
    let prepared = program.prepare(program.first_platform());
    let compiled = prepared.and_then(|prepared| prepared.compile(&fixed_options(OptLevel::O0)));
    match (compiled, &program.refused) {
        (Err(error), Some(_)) => (format!("{name}.txt"), format!("{error}\n")),
        (Err(error), None) => panic!("{name}: {error}"),
        (Ok(_), Some(why)) => panic!("{name} is compiled, although it has to be refused ({why})"),
        (Ok(compiled), None) => whole_or_summary(name, compiled.ir()),
    }
}

fn whole_or_summary(name: &str, ir: String) -> Golden {
    match ir.len() <= WHOLE {
        true => (format!("{name}.ll"), ir),
        false => (format!("{name}.txt"), ir::summary(&ir)),
    }
}

#[test]
fn every_program_has_the_ir_of_its_snapshot() {
    let programs = programs::all();
    let goldens: Vec<Golden> = programs.iter().map(golden).collect();
    let claimed: BTreeSet<String> = goldens.iter().map(|(file, _)| file.clone()).collect();
    let different: Vec<String> = goldens.iter().filter_map(difference).collect();
    let unclaimed = unclaimed(&golden::root().join(FOLDER), &claimed);
    assert!(different.is_empty(), "{}", different.join("\n"));
    assert!(
        unclaimed.is_empty(),
        "{FOLDER}: no program claims {}; remove them",
        unclaimed.join(", ")
    );
}

/// The fault of a golden file; with `BLESS` it is written instead.
fn difference((file, text): &Golden) -> Option<String> {
    let path = format!("{FOLDER}/{file}");
    let checked = std::panic::catch_unwind(|| golden::check(&path, text));
    checked
        .err()
        .map(|panic| panic.downcast_ref::<String>().cloned().unwrap_or(path))
}

/// Files that belong to no program; with `BLESS` they are removed.
fn unclaimed(folder: &Path, claimed: &BTreeSet<String>) -> Vec<String> {
    let entries =
        fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let names = entries.map(|entry| {
        entry
            .expect("a folder can be read")
            .file_name()
            .to_string_lossy()
            .into_owned()
    });
    let strays: Vec<String> = names.filter(|name| !claimed.contains(name)).collect();
    if !golden::blessing() {
        return strays;
    }
    let remove =
        |name: &String| fs::remove_file(folder.join(name)).expect("a stray file can be removed");
    strays.iter().for_each(remove);
    vec![]
}

/// The folder that a second process writes its output to.
const SECOND_PROCESS: &str = "E2E_SECOND_PROCESS";

#[test]
fn the_same_program_gives_the_same_bytes_in_every_process() {
    let first = everything();
    if let Some(path) = std::env::var_os(SECOND_PROCESS) {
        return fs::write(path, first).expect("the first process made the folder");
    }
    assert!(
        first == everything(),
        "the second compilation in one process gives other bytes"
    );
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("everything");
    let this = std::env::current_exe().expect("this test has a path");
    let test = "snapshots::the_same_program_gives_the_same_bytes_in_every_process";
    let status = Command::new(this)
        .args([test, "--exact"])
        .env(SECOND_PROCESS, &path)
        .output();
    let output = status.expect("this test can be started again");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stdout)
    );
    assert!(
        first == fs::read(path).expect("the second process wrote it"),
        "another process gives other bytes"
    );
}

/// Programs that together use every extension, compiled at both levels: IR and object.
fn everything() -> Vec<u8> {
    let chosen = [
        "custom_modifiers",
        "functions",
        "generics",
        "gpu_two_contexts",
        "measurements",
        "modifiers",
        "nested_arrays",
        "random_numbers",
        "states",
    ];
    let programs = programs::all()
        .into_iter()
        .filter(|program| chosen.contains(&&*program.name));
    let mut bytes = vec![];
    for program in programs {
        let prepared = program
            .prepare(program.first_platform())
            .expect("the program is right");
        for level in programs::LEVELS {
            let compiled = prepared
                .compile(&fixed_options(level))
                .expect("the program is right");
            bytes.extend(compiled.ir().into_bytes());
            bytes.extend(
                compiled
                    .write(qis_pipeline::Format::Object)
                    .expect("the target has objects"),
            );
        }
    }
    bytes
}
