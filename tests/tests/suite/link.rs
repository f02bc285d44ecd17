//! Links objects into a program with a runtime that records its calls.

use std::path::{Path, PathBuf};
use std::process::Command;

use hugr::Hugr;
use qis_pipeline::{Compiled, Format, OptLevel, Options, Platform, Program};

/// A hand-built program, compiled for the host.
pub(crate) fn compile(hugr: &Hugr, opt_level: OptLevel, entry: &str) -> Compiled {
    let options = Options {
        opt_level,
        entry: entry.into(),
        ..Options::default()
    };
    let prepared =
        Program::from_hugr(hugr.clone()).and_then(|program| program.prepare(Platform::Helios));
    let compiled = prepared.and_then(|prepared| prepared.compile(&options));
    compiled.unwrap_or_else(|error| panic!("{entry}: {error}"))
}

/// Objects to be linked into one program.
pub(crate) struct Linker {
    folder: tempfile::TempDir,
    objects: Vec<PathBuf>,
}

impl Linker {
    pub(crate) fn new() -> Self {
        Self {
            folder: tempfile::tempdir().expect("a temporary folder"),
            objects: vec![],
        }
    }

    pub(crate) fn add(&mut self, compiled: &Compiled) {
        let path = self.folder.path().join(format!("{}.o", self.objects.len()));
        let object = compiled
            .write(Format::Object)
            .expect("the host has objects");
        std::fs::write(&path, object).expect("the folder takes files");
        self.objects.push(path);
    }

    /// Runs the programs with these entry symbols, each in a separate shot; returns the recorded calls of each shot.
    pub(crate) fn run(&self, entries: &[&str]) -> Vec<Vec<String>> {
        let program = self.folder.path().join("program");
        let list: String = entries
            .iter()
            .map(|entry| format!("PROGRAM({entry}) "))
            .collect();
        let mut compiler = Command::new("cc");
        compiler
            .arg("-std=gnu11")
            .arg(format!("-DPROGRAMS={list}"))
            .arg(runtime())
            .args(&self.objects);
        let output = compiler
            .arg("-lm")
            .arg("-o")
            .arg(&program)
            .output()
            .expect("there is a C compiler");
        assert!(
            output.status.success(),
            "cc: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        let output = Command::new(&program).output().expect("the program starts");
        let text = String::from_utf8(output.stdout).expect("the runtime writes text");
        assert!(
            output.status.success(),
            "the program ends with {}, after\n{text}",
            output.status
        );
        let mut shots: Vec<Vec<String>> = text.split("run ").skip(1).map(lines).collect();
        for (shot, entry) in shots.iter_mut().zip(entries) {
            assert_eq!(shot.remove(0), *entry);
        }
        assert_eq!(shots.len(), entries.len());
        shots
    }
}

fn runtime() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/suite/runtime.c")
}

fn lines(text: &str) -> Vec<String> {
    text.lines().map(Into::into).collect()
}
