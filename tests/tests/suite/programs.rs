//! The programs of `tests/programs`, and how to run each.

use std::collections::BTreeMap;
use std::path::PathBuf;

use qis_pipeline::{
    Compiled, Error, OptLevel, Options, Platform, Prepared, Program as Source, Target,
};
use serde::Deserialize;
use serde_json::Value;

/// A program's row of `programs.json`; `tests/programs/generate.py` says what each field means.
#[derive(Debug, Deserialize)]
pub(crate) struct Program {
    #[serde(skip)]
    pub(crate) name: String,
    pub(crate) qubits: u64,
    pub(crate) shots: u64,
    pub(crate) seed: u64,
    platforms: Vec<String>,
    pub(crate) gpu: bool,
    pub(crate) simulator: String,
    pub(crate) arguments: Value,
    pub(crate) expect: Option<Panic>,
    pub(crate) refused: Option<String>,
    pub(crate) official_fails: Option<String>,
    pub(crate) results: Option<Value>,
    pub(crate) keep: Option<u64>,
    pub(crate) counts: Option<Value>,
}

/// The panic that ends a program.
#[derive(Debug, Deserialize)]
pub(crate) struct Panic {
    pub(crate) code: Option<u64>,
    pub(crate) message: String,
}

/// The levels that programs are tested at.
pub(crate) const LEVELS: [OptLevel; 2] = [OptLevel::O0, OptLevel::O2];

/// All programs, by name.
pub(crate) fn all() -> Vec<Program> {
    let list = golden::read("tests/programs/programs.json");
    let rows: BTreeMap<String, Program> =
        serde_json::from_str(&list).expect("programs.json has the fields of Program");
    let named = rows.into_iter().map(|(name, row)| Program { name, ..row });
    named.collect()
}

impl Program {
    pub(crate) fn path(&self) -> PathBuf {
        golden::root().join(format!("tests/programs/{}.hugr", self.name))
    }

    pub(crate) fn envelope(&self) -> Vec<u8> {
        std::fs::read(self.path()).unwrap_or_else(|error| panic!("{}: {error}", self.name))
    }

    /// Whether Selene supports the program on a platform.
    pub(crate) fn runs_on(&self, platform: Platform) -> bool {
        self.platforms.iter().any(|name| name == platform.name())
    }

    pub(crate) fn prepare(&self, platform: Platform) -> Result<Prepared, Error> {
        Source::read(&self.envelope())?.prepare(platform)
    }

    /// The platform of the program's snapshot.
    pub(crate) fn first_platform(&self) -> Platform {
        let found = Platform::ALL
            .into_iter()
            .find(|&platform| self.runs_on(platform));
        found.expect("a program runs somewhere")
    }
}

/// Options with the same IR on every machine.
pub(crate) fn fixed_options(opt_level: OptLevel) -> Options {
    Options {
        opt_level,
        target: Target::X86_64Linux,
        ..Options::default()
    }
}

/// Compiles for the host, to be run there.
pub(crate) fn compile_to_run(prepared: &Prepared, opt_level: OptLevel) -> Compiled {
    let options = Options {
        opt_level,
        ..Options::default()
    };
    prepared
        .compile(&options)
        .unwrap_or_else(|error| panic!("at O{opt_level}: {error}"))
}
