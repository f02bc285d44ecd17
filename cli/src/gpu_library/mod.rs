//! `--gpu-lib`: checks that the library has the functions that a program calls.
//!
//! The file is inspected first ([`mod@file`]); that shows its exports without running any of its code. Then it is
//! loaded in another process ([`child`]), with lazy binding as in the emulator, and queried. A library for another
//! machine, or one whose own dependencies are missing here, cannot be loaded; that gives a note, not an error.

mod child;
mod file;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

use qis_pipeline::{FunctionKey, GpuInterface};
use runtime_abi::{API_VERSION, DescribedFunction, Description};

pub(crate) use child::main as answer;
use child::{Answer, Unloadable, ask};
use file::{Found, inspect};

/// The most functions of a library that a message lists, and the most problems of a program.
const SHOWN: usize = 8;

/// A library that can be queried.
#[derive(Debug)]
pub(crate) struct GpuLibrary {
    path: PathBuf,
    name: String,
    description: Option<Description>,
    /// The time limit for its answers.
    limit: Duration,
}

/// The result of opening a library.
#[derive(Debug)]
pub(crate) enum Opened {
    /// It can be queried.
    Yes(GpuLibrary),
    /// It cannot be loaded here, for this reason.
    NotHere(String),
}

/// The result of checking a program against a library.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Verdict {
    /// The program's calls that the library would refuse.
    pub(crate) problems: Vec<String>,
    /// What could not be checked.
    pub(crate) notes: Vec<String>,
}

/// Inspects a library, loads it in another process, and reads its description.
pub(crate) fn open(path: &Path, name: String, limit: Duration) -> Result<Opened, String> {
    let not_here = |kind: String, why: String| {
        Ok(Opened::NotHere(format!(
            "this {kind} cannot be opened here, so GPU calls are not checked against it{why}"
        )))
    };
    if let Found::Elsewhere(kind) = inspect(path)? {
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
    /// The name in messages.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// Checks everything that a program calls. Any thread may call this.
    pub(crate) fn check(&self, interface: &GpuInterface) -> Verdict {
        let functions = interface.functions();
        if functions.is_empty() {
            return Verdict::default();
        }
        match ask(&self.path, &named(&functions), self.limit) {
            Ok(answer) => self.verdict(&functions, &answer),
            Err(Unloadable::NotHere(why) | Unloadable::Faulty(why)) => {
                Verdict::problem(format!("{}: {why}", self.name))
            }
        }
    }

    fn verdict(&self, functions: &BTreeMap<&FunctionKey, &str>, answer: &Answer) -> Verdict {
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
                .missing_functions(&missing)
                .into_iter()
                .chain(shortened(others.collect()))
                .collect(),
            notes: self.unchecked(functions).into_iter().collect(),
        }
    }

    /// Why the library lacks a function, in its own words if it gave any; none if it has the function.
    fn refusal(&self, key: &FunctionKey, answer: &Answer) -> Option<String> {
        match (key, &self.description) {
            (FunctionKey::Name(name), _) => answer.refusals.get(name).cloned(),
            (FunctionKey::Id(_), Some(description)) if described(description, key).is_none() => {
                Some(String::new())
            }
            // Only a call would show it.
            (FunctionKey::Id(_), _) => None,
        }
    }

    /// How a function of the library differs from the program's use of it. A description may omit functions.
    fn disagreement(&self, key: &FunctionKey, signature: &str) -> Option<String> {
        let found = described(self.description.as_ref()?, key)?;
        (found.signature != signature).then(|| {
            format!(
                "GPU function {key} is called with signature {signature}, but {} has it as {}",
                self.name, found.signature
            )
        })
    }

    /// One message for all missing functions, with those that exist.
    fn missing_functions(&self, missing: &[(&FunctionKey, String)]) -> Option<String> {
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

    /// What cannot be checked for a library without a description.
    fn unchecked(&self, functions: &BTreeMap<&FunctionKey, &str>) -> Option<String> {
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

/// The names of the functions called by name.
fn named<'a>(functions: &BTreeMap<&'a FunctionKey, &str>) -> Vec<&'a str> {
    let name = |key: &&'a FunctionKey| match key {
        FunctionKey::Name(name) => Some(name.as_str()),
        FunctionKey::Id(_) => None,
    };
    functions.keys().filter_map(name).collect()
}

/// The functions of a library, those with names most similar to the missing one first; for an id, ordered by id.
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

/// The first problems, and the number of the others.
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

/// The first of some names, and the number of the others.
fn listed(names: impl Iterator<Item = String>) -> String {
    let names: Vec<_> = names.collect();
    let first = names[..names.len().min(SHOWN)].join(", ");
    match names.len().saturating_sub(SHOWN) {
        0 => first,
        more => format!("{first} and {more} more"),
    }
}
