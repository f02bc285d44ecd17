//! Envelope → a validated HUGR with a known entry point.

use std::error::Error as StdError;
use std::io::ErrorKind;

use hugr::core::Visibility;
use hugr::envelope::{MAGIC_NUMBERS, ReadError as EnvelopeReadError, read_envelope};
use hugr::hugr::hugrmut::HugrMut as _;
use hugr::ops::OpType;
use hugr::package::Package;
use hugr::{Hugr, HugrView as _, Node};
use tket_qsystem::extension::REGISTRY;

use crate::prepare::{Prepared, guarded};
use crate::{Error, Platform, ReadError};

/// A program: a validated HUGR whose entry point is a function without inputs.
#[derive(Debug, Clone)]
pub struct Program {
    pub(crate) hugr: Hugr,
}

impl Program {
    /// Reads an envelope, such as Guppy's `main.compile().to_bytes()`.
    ///
    /// # Errors
    /// [`Error::Read`] for bytes that are no HUGR, [`Error::Modules`], and what [`Program::from_hugr`] refuses.
    pub fn read(envelope: &[u8]) -> Result<Self, Error> {
        let package = guarded("reading the envelope", || Ok(read_package(envelope)?))?;
        let count = package.modules.len();
        let [hugr] =
            <[Hugr; 1]>::try_from(package.modules).map_err(|_| Error::Modules { count })?;
        Self::from_hugr(hugr)
    }

    /// Takes a HUGR that was built in Rust.
    ///
    /// The entry point is the HUGR's own where that is a function, else the one function named `main`.
    ///
    /// # Errors
    /// [`Error::Invalid`] and [`Error::Entrypoint`].
    pub fn from_hugr(mut hugr: Hugr) -> Result<Self, Error> {
        hugr.validate()
            .map_err(|error| Error::Invalid(one_line(&error)))?;
        let entry = entry_function(&hugr)?;
        hugr.set_entrypoint(entry);
        Ok(Self { hugr })
    }

    /// Lowers the program to a platform's operations and checks what can be checked before code is emitted.
    ///
    /// # Errors
    /// [`Error::Gpu`], [`Error::Unsupported`] and [`Error::Lowering`].
    pub fn prepare(self, platform: Platform) -> Result<Prepared, Error> {
        Prepared::new(self, platform)
    }
}

fn read_package(envelope: &[u8]) -> Result<Package, ReadError> {
    let magic = &envelope[..envelope.len().min(MAGIC_NUMBERS.len())];
    if envelope.is_empty() {
        return Err(ReadError::Empty);
    }
    if !MAGIC_NUMBERS.starts_with(magic) {
        return Err(ReadError::NotHugr {
            found: looks_like(envelope),
        });
    }
    match read_envelope(envelope, &REGISTRY) {
        Ok((_, package)) => Ok(package),
        Err(error) => Err(read_error(&error, envelope.len())),
    }
}

/// What kind of file this may be, from its first bytes.
fn looks_like(bytes: &[u8]) -> String {
    const KINDS: &[(&[u8], &str)] = &[
        (b"; ModuleID", "LLVM IR"),
        (b"BC\xC0\xDE", "LLVM bitcode"),
        (b"\x7FELF", "an ELF file"),
        (b"PK\x03\x04", "a zip file"),
        (b"\x28\xB5\x2F\xFD", "a file compressed with zstd"),
        (b"\x1F\x8B", "a file compressed with gzip"),
    ];
    if let Some((_, kind)) = KINDS.iter().find(|(start, _)| bytes.starts_with(start)) {
        return (*kind).into();
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => {
            let line: String = text
                .trim_start()
                .lines()
                .next()
                .unwrap_or("")
                .chars()
                .take(40)
                .collect();
            format!("text that begins with `{line}`")
        }
        Err(_) => "binary data of some other kind".into(),
    }
}

/// Sorts an error of the reader. Its types are private, so some are told by their words; a test holds each kind.
fn read_error(error: &EnvelopeReadError, bytes: usize) -> ReadError {
    let first: &(dyn StdError + 'static) = error;
    let chain: Vec<_> = std::iter::successors(Some(first), |&error| error.source()).collect();
    let words = chain
        .iter()
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join(": ");
    let says = |parts: &[&str]| parts.iter().any(|part| words.contains(part));
    if chain.iter().any(is_end_of_file)
        || says(&["remature end", "incomplete frame", "EOF while parsing"])
    {
        return ReadError::Truncated { bytes };
    }
    if let Some(mismatch) = version_mismatch(&words) {
        return mismatch;
    }
    if says(&[
        "Format descriptor",
        "Please update your HUGR version",
        "is not supported",
    ]) {
        return ReadError::TooNew(first_sentence(&words));
    }
    match missing_extension(&words) {
        Some(extension) => ReadError::Extension(format!(
            "the extension `{extension}`, which no Selene runtime serves and this compiler does not know"
        )),
        None => ReadError::Damaged(first_sentence(&words)),
    }
}

fn is_end_of_file(error: &&(dyn StdError + 'static)) -> bool {
    let error = error.downcast_ref::<std::io::Error>();
    error.is_some_and(|error| error.kind() == ErrorKind::UnexpectedEof)
}

/// `Extension 'x' version mismatch: registered version is a, but used version is b`, in our words.
fn version_mismatch(words: &str) -> Option<ReadError> {
    let (_, rest) = words.split_once("Extension '")?;
    let (name, rest) = rest.split_once("' version mismatch: registered version is ")?;
    let (known, rest) = rest.split_once(", but used version is ")?;
    let used = rest.split([':', ' ', '\n']).next()?;
    let sentence =
        format!("extension `{name}` in version {used}; this compiler knows version {known}");
    Some(match newer(used, known) {
        true => ReadError::TooNew(format!("it uses {sentence}")),
        false => ReadError::Extension(sentence),
    })
}

fn newer(version: &str, than: &str) -> bool {
    let numbers = |text: &str| -> Vec<u64> {
        text.split('.')
            .filter_map(|part| part.parse().ok())
            .collect()
    };
    numbers(version) > numbers(than)
}

/// The name behind `requires extension`, or what the reader of the binary format says instead.
fn missing_extension(words: &str) -> Option<String> {
    let after = |text: &str| -> Option<String> {
        let rest = words
            .split_once(text)?
            .1
            .trim_start_matches(['`', '\'', '"']);
        let name = rest.split([' ', ',', ':', '`', '\'', '"', '\n']).next()?;
        (!name.is_empty()).then(|| name.to_owned())
    };
    [
        "requires extension ",
        "missing extension ",
        "Importing extension ",
        "extension not found: ",
    ]
    .iter()
    .find_map(|text| after(text))
}

/// The first line of an error, at most 300 characters of it.
fn first_sentence(words: &str) -> String {
    words
        .lines()
        .next()
        .unwrap_or("")
        .chars()
        .take(300)
        .collect()
}

/// An error and its causes on one line.
pub(crate) fn one_line(error: &dyn StdError) -> String {
    first_sentence(&error.to_string())
}

/// The function that the program starts with.
fn entry_function(hugr: &Hugr) -> Result<Node, Error> {
    let entry = match hugr.entrypoint_optype() {
        OpType::FuncDefn(_) => hugr.entrypoint(),
        _ => main_function(hugr)?,
    };
    let OpType::FuncDefn(function) = hugr.get_optype(entry) else {
        unreachable!("both ways give a function");
    };
    let (name, signature) = (function.func_name(), function.signature());
    let refuse = |why: String| Err(Error::Entrypoint(why));
    if !signature.params().is_empty() {
        return refuse(format!(
            "function `{name}` is generic; a program starts with a concrete one"
        ));
    }
    match signature.body().input.len() {
        0 => Ok(entry),
        count => refuse(format!(
            "function `{name}` takes {count} inputs; a program starts with a function that takes none"
        )),
    }
}

/// The one function named `main`, public ones first.
fn main_function(hugr: &Hugr) -> Result<Node, Error> {
    let named_main = |wanted: Option<Visibility>| -> Vec<Node> {
        let is_main = |&node: &Node| match hugr.get_optype(node) {
            OpType::FuncDefn(function) => {
                function.func_name() == "main"
                    && wanted
                        .as_ref()
                        .is_none_or(|wanted| function.visibility() == wanted)
            }
            _ => false,
        };
        hugr.children(hugr.module_root()).filter(is_main).collect()
    };
    match (&named_main(Some(Visibility::Public))[..], &named_main(None)[..]) {
        ([main], _) | ([], [main]) => Ok(*main),
        ([], []) => Err(Error::Entrypoint(
            "the HUGR names none, and no function is called `main`; in Guppy, compile the function that the program starts with".into(),
        )),
        (_, several) => Err(Error::Entrypoint(format!(
            "the HUGR names none, and {} functions are called `main`",
            several.len()
        ))),
    }
}
