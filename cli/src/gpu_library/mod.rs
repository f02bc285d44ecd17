//! `--gpu-lib`: does the library have what a program calls?
//!
//! The library is opened lazily bound, as the emulator would, and asked. A library for another machine, or one whose own
//! dependencies are not here, cannot be asked; that is said and is no error.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use qis_pipeline::{FunctionKey, GpuInterface};
use runtime_abi::{API_VERSION, DescribedFunction, Description, Library, OpenError};

use crate::report::io_reason;

/// How many functions of a library a message lists, and how many problems of a program.
const SHOWN: usize = 8;

/// A library that can be asked.
#[derive(Debug)]
pub(crate) struct GpuLibrary {
    library: Library,
    name: String,
    description: Option<Description>,
}

/// What became of opening a library.
#[derive(Debug)]
pub(crate) enum Opened {
    /// It can be asked.
    Yes(GpuLibrary),
    /// It cannot be opened here, for this reason.
    NotHere(String),
}

/// What a library makes of a program.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Verdict {
    /// What the program asks for and would not get.
    pub(crate) problems: Vec<String>,
    /// What the library could not be asked.
    pub(crate) notes: Vec<String>,
}

/// Opens a library.
pub(crate) fn open(path: &Path) -> Result<Opened, String> {
    let name = path.display().to_string();
    match Library::open(path) {
        Ok(library) => GpuLibrary::new(library, name).map(Opened::Yes),
        Err(OpenError::File { source, .. }) => Err(io_reason(&source)),
        Err(OpenError::Load { source, .. }) => match foreign_kind(path) {
            Some(kind) => Ok(Opened::NotHere(format!(
                "this {kind} cannot be opened here, so GPU calls are not checked against it: {source}"
            ))),
            None => Err("this is no shared library; a GPU library is one, and exports the functions of gpu.h".into()),
        },
        Err(OpenError::Missing { missing, .. }) => Err(format!(
            "this is no GPU library: it does not export {}",
            missing.join(", ")
        )),
        Err(other) => Err(other.to_string()),
    }
}

/// What kind of compiled code a file holds, by its first bytes.
fn foreign_kind(path: &Path) -> Option<&'static str> {
    let mut start = [0; 8];
    File::open(path)
        .and_then(|mut file| file.read_exact(&mut start))
        .ok()?;
    match &start {
        [0x7F, b'E', b'L', b'F', ..] => Some("ELF file"),
        [0xCF | 0xCE, 0xFA, 0xED, 0xFE, ..] | [0xCA, 0xFE, 0xBA, 0xBE, ..] => Some("macOS library"),
        [b'M', b'Z', ..] => Some("Windows library"),
        b"!<arch>\n" => Some("static library"),
        _ => None,
    }
}

impl GpuLibrary {
    fn new(library: Library, name: String) -> Result<Self, String> {
        let description = library.description();
        let description = description
            .map_err(|error| format!("its description of itself cannot be understood: {error}"))?;
        Ok(Self {
            library,
            name,
            description,
        })
    }

    /// Asks the library for everything that a program calls. Any thread may ask.
    pub(crate) fn check(&self, interface: &GpuInterface) -> Verdict {
        let functions = interface.functions();
        if functions.is_empty() {
            return Verdict::default();
        }
        if let Err(refusal) = self.library.validate_api(API_VERSION) {
            let problem = format!(
                "{} does not serve programs for GPU API {API_VERSION}: {refusal}",
                self.name
            );
            return Verdict {
                problems: vec![problem],
                ..Verdict::default()
            };
        }
        let missing: Vec<_> = functions
            .keys()
            .filter_map(|key| Some((*key, self.refusal(key)?)))
            .collect();
        let others = functions
            .iter()
            .filter_map(|(key, signature)| self.disagreement(key, signature));
        Verdict {
            problems: self
                .none_of(&missing)
                .into_iter()
                .chain(shortened(others.collect()))
                .collect(),
            notes: self.unasked(&functions).into_iter().collect(),
        }
    }

    /// Why the library does not have a function, in its own words if it has any; none if it has it.
    fn refusal(&self, key: &FunctionKey) -> Option<String> {
        match (key, &self.description) {
            (FunctionKey::Name(name), _) => self
                .library
                .function_id(name)
                .err()
                .map(|refusal| refusal.to_string()),
            (FunctionKey::Id(_), Some(description)) if described(description, key).is_none() => {
                Some(String::new())
            }
            // Only a call would tell.
            (FunctionKey::Id(_), _) => None,
        }
    }

    /// How a function that the library has differs from what is called. A description may leave functions out.
    fn disagreement(&self, key: &FunctionKey, signature: &str) -> Option<String> {
        let found = described(self.description.as_ref()?, key)?;
        (found.signature != signature).then(|| {
            format!(
                "GPU function {key} is called with signature {signature}, but {} has it as {}",
                self.name, found.signature
            )
        })
    }

    /// All functions that are missing in one message, with those that are there.
    fn none_of(&self, missing: &[(&FunctionKey, String)]) -> Option<String> {
        let (key, first_refusal) = missing.first()?;
        let keys = listed(missing.iter().map(|(key, _)| key.to_string()));
        let reason = match &self.description {
            Some(description) if description.functions.is_empty() => "; it has none at all".into(),
            Some(description) => {
                format!("; it has {}", listed(candidates(description, key)))
            }
            None => format!(": {first_refusal}"),
        };
        let functions = if missing.len() == 1 {
            "function"
        } else {
            "functions"
        };
        Some(format!(
            "{} has no GPU {functions} {keys}{reason}",
            self.name
        ))
    }

    /// What a library that says nothing about itself leaves open.
    fn unasked(&self, functions: &BTreeMap<&FunctionKey, &str>) -> Option<String> {
        let by_id = functions
            .keys()
            .any(|key| matches!(key, FunctionKey::Id(_)));
        match (&self.description, by_id) {
            (Some(_), _) => None,
            (None, false) => Some(format!(
                "{} does not describe its functions, so signatures are not checked",
                self.name
            )),
            (None, true) => Some(format!(
                "{} does not describe its functions, so signatures and functions called by id are not checked",
                self.name
            )),
        }
    }
}

/// The functions of a library: those with the names that are most like the one that is missing come first; for a number, by their numbers.
fn candidates(description: &Description, missing: &FunctionKey) -> impl Iterator<Item = String> {
    let mut functions: Vec<_> = description.functions.iter().collect();
    match missing {
        FunctionKey::Name(name) => {
            functions.sort_by_key(|function| strsim::damerau_levenshtein(&function.name, name));
        }
        FunctionKey::Id(_) => functions.sort_by_key(|function| function.id),
    }
    functions.into_iter().map(|function| match missing {
        FunctionKey::Name(_) => function.name.clone(),
        FunctionKey::Id(_) => format!("{} ({})", function.id, function.name),
    })
}

fn described<'a>(description: &'a Description, key: &FunctionKey) -> Option<&'a DescribedFunction> {
    match key {
        FunctionKey::Name(name) => description.function(name),
        FunctionKey::Id(id) => description
            .functions
            .iter()
            .find(|function| function.id == *id),
    }
}

/// The first problems, and how many more there are.
fn shortened(mut problems: Vec<String>) -> Vec<String> {
    let more = problems.len().saturating_sub(SHOWN);
    if more > 0 {
        problems.truncate(SHOWN);
        problems.push(format!(
            "{more} more GPU functions are called with another signature"
        ));
    }
    problems
}

/// The first of some names, and how many more there are.
fn listed(names: impl Iterator<Item = String>) -> String {
    let names: Vec<_> = names.collect();
    let first = names[..names.len().min(SHOWN)].join(", ");
    match names.len().saturating_sub(SHOWN) {
        0 => first,
        more => format!("{first} and {more} more"),
    }
}
