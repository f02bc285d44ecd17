//! `--gpu-lib`: does the library have what a program calls?
//!
//! The file is looked at first ([`mod@look`]); what it exports is known without running any of it. Then it is loaded in another process
//! ([`child`]), lazily bound, as the emulator would, and asked. A library for another machine, or one whose own dependencies are not
//! here, cannot be asked; that is said and is no error.

mod child;
mod look;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

use qis_pipeline::{FunctionKey, GpuInterface};
use runtime_abi::{API_VERSION, DescribedFunction, Description};

pub(crate) use child::main as answer;
use child::{Answer, Unloadable, ask};
use look::{Found, look};

/// How many functions of a library a message lists, and how many problems of a program.
const SHOWN: usize = 8;

/// A library that can be asked.
#[derive(Debug)]
pub(crate) struct GpuLibrary {
    path: PathBuf,
    name: String,
    description: Option<Description>,
    /// How long it may take to answer.
    limit: Duration,
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

/// Looks at a library, loads it in another process, and has it describe itself.
pub(crate) fn open(path: &Path, name: String, limit: Duration) -> Result<Opened, String> {
    let not_here = |kind: String, why: String| {
        Ok(Opened::NotHere(format!(
            "this {kind} cannot be opened here, so GPU calls are not checked against it{why}"
        )))
    };
    if let Found::Elsewhere(kind) = look(path)? {
        return not_here(kind, String::new());
    }
    match ask(path, &[], limit) {
        Ok(answer) => Ok(Opened::Yes(GpuLibrary {
            path: path.into(),
            name,
            description: answer.description,
            limit,
        })),
        Err(Unloadable::NotHere(why)) => not_here("library".into(), format!(": {why}")),
        Err(Unloadable::Faulty(why)) => Err(why),
    }
}

impl Verdict {
    fn problem(problem: String) -> Self {
        Self {
            problems: vec![problem],
            notes: Vec::new(),
        }
    }
}

impl GpuLibrary {
    /// What messages call it.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// Asks the library for everything that a program calls. Any thread may ask.
    pub(crate) fn check(&self, interface: &GpuInterface) -> Verdict {
        let functions = interface.functions();
        if functions.is_empty() {
            return Verdict::default();
        }
        match ask(&self.path, &named(&functions), self.limit) {
            Ok(answer) => self.judged(&functions, &answer),
            Err(Unloadable::NotHere(why) | Unloadable::Faulty(why)) => {
                Verdict::problem(format!("{}: {why}", self.name))
            }
        }
    }

    fn judged(&self, functions: &BTreeMap<&FunctionKey, &str>, answer: &Answer) -> Verdict {
        if let Some(refusal) = &answer.api_refusal {
            return Verdict::problem(format!(
                "{} does not serve programs for GPU API {API_VERSION}: {refusal}",
                self.name
            ));
        }
        let missing: Vec<_> = functions
            .keys()
            .filter_map(|key| Some((*key, self.refusal(key, answer)?)))
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
            notes: self.unasked(functions).into_iter().collect(),
        }
    }

    /// Why the library does not have a function, in its own words if it has any; none if it has it.
    fn refusal(&self, key: &FunctionKey, answer: &Answer) -> Option<String> {
        match (key, &self.description) {
            (FunctionKey::Name(name), _) => answer.refusals.get(name).cloned(),
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

/// The names of the functions that are called by name.
fn named<'a>(functions: &BTreeMap<&'a FunctionKey, &str>) -> Vec<&'a str> {
    let name = |key: &&'a FunctionKey| match key {
        FunctionKey::Name(name) => Some(name.as_str()),
        FunctionKey::Id(_) => None,
    };
    functions.keys().filter_map(name).collect()
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
