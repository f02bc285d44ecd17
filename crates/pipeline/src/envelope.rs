//! Bytes → a package, and in plain words why not.
//!
//! The reader's error types are private, so they are told apart by what they say; the tests hold each kind.

use std::error::Error as StdError;
use std::io::ErrorKind;

use hugr::envelope::{MAGIC_NUMBERS, ReadError as EnvelopeReadError, read_envelope};
use hugr::metadata::HugrUsedExtensions;
use hugr::package::Package;
use hugr::{Hugr, HugrView as _};
use tket_qsystem::extension::REGISTRY;

use crate::ReadError;

/// Magic, one byte for the format, one for flags.
const HEADER: usize = MAGIC_NUMBERS.len() + 2;

/// Reads an envelope.
pub(crate) fn read_package(envelope: &[u8]) -> Result<Package, ReadError> {
    let magic = &envelope[..envelope.len().min(MAGIC_NUMBERS.len())];
    if envelope.is_empty() {
        return Err(ReadError::Empty);
    }
    if !MAGIC_NUMBERS.starts_with(magic) {
        return Err(ReadError::NotHugr {
            found: looks_like(envelope),
        });
    }
    let truncated = ReadError::Truncated {
        bytes: envelope.len(),
    };
    if envelope.len() < HEADER {
        return Err(truncated);
    }
    match read_envelope(envelope, &REGISTRY) {
        Ok((_, package)) => Ok(package),
        Err(error) if breaks_off(&error, envelope) => Err(truncated),
        Err(error) => Err(sorted(&cause(&error))),
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
        Ok(text) => kind_of_text(text.trim_start()),
        Err(_) => "binary data of some other kind".into(),
    }
}

fn kind_of_text(text: &str) -> String {
    if text.contains("import guppy") {
        return "the source of a Guppy program".into();
    }
    if text.starts_with(['{', '[']) {
        return "JSON".into();
    }
    let line: String = text.lines().next().unwrap_or("").chars().take(40).collect();
    format!("text that begins with `{line}`")
}

fn chain(error: &EnvelopeReadError) -> impl Iterator<Item = &(dyn StdError + 'static)> {
    let first: &(dyn StdError + 'static) = error;
    std::iter::successors(Some(first), |&error| error.source())
}

/// What the innermost error says; those around it say where the reader's code was.
fn cause(error: &EnvelopeReadError) -> String {
    chain(error)
        .last()
        .expect("it begins with the error")
        .to_string()
}

/// Whether the reader wanted more bytes than there are.
fn breaks_off(error: &EnvelopeReadError, envelope: &[u8]) -> bool {
    const WORDS: &[&str] = &[
        "remature end",
        "incomplete frame",
        "EOF while parsing",
        "to fill whole buffer",
        "to fill the whole buffer",
    ];
    let says_so = |error: &(dyn StdError + 'static)| {
        let error = error.downcast_ref::<std::io::Error>();
        error.is_some_and(|error| error.kind() == ErrorKind::UnexpectedEof)
    };
    let cause = cause(error);
    chain(error).any(says_so)
        || WORDS.iter().any(|words| cause.contains(words))
        || position(&cause).is_some_and(|position| is_at_end(position, envelope))
}

/// Line and column, from 1, that the parser of the text format points at.
fn position(words: &str) -> Option<(usize, usize)> {
    let (line, column) = words
        .trim_start()
        .strip_prefix("--> ")?
        .lines()
        .next()?
        .split_once(':')?;
    Some((line.parse().ok()?, column.trim().parse().ok()?))
}

/// Whether a position in the text format is where the envelope ends.
fn is_at_end((line, column): (usize, usize), envelope: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(&envelope[HEADER..]) else {
        return false;
    };
    let rest: Vec<_> = text.lines().skip(line.saturating_sub(1)).collect();
    match &rest[..] {
        [] => true,
        [last] => last.chars().count() < column,
        _ => false,
    }
}

/// The error that the reader's words mean.
fn sorted(words: &str) -> ReadError {
    let found = unknown_format(words)
        .or_else(|| other_version(words))
        .or_else(|| unknown_definition(words))
        .or_else(|| unknown_extension(words));
    found.unwrap_or_else(|| ReadError::Damaged(sentence(words)))
}

/// A way of writing envelopes that came after this compiler.
fn unknown_format(words: &str) -> Option<ReadError> {
    let newer = |what: String| Some(ReadError::TooNew(what));
    if let Some(format) = between(words, "Format descriptor ", " is invalid") {
        return newer(format!("format {format} of envelopes is not known here"));
    }
    if let Some(flags) = between(words, "configuration has unknown ", ". Please") {
        return newer(format!("its envelope has {flags}, which is not known here"));
    }
    let version = between(words, "Can not read file with version ", " (")?;
    let known = between(words, "tooling version ", ")")?;
    let sentence =
        format!("it is written in version {version} of the format; this compiler reads {known}");
    Some(match numbers(version) > numbers(known) {
        true => ReadError::TooNew(sentence),
        false => ReadError::Damaged(sentence),
    })
}

/// `Extension 'x' version mismatch: …` and `Extension x@1.2.3 is required, but …`.
fn other_version(words: &str) -> Option<ReadError> {
    if let Some(name) = between(words, "Extension '", "' version mismatch") {
        let (known, used) = words
            .split_once("registered version is ")?
            .1
            .split_once(", but used version is ")?;
        return Some(version_of(name, used, known));
    }
    let (name, wanted) = between(words, "Extension ", " is required, but ")?.split_once('@')?;
    let known = between(words, "the available versions [", "]")
        .or_else(|| between(words, "the available version ", " is too old"));
    Some(match known {
        Some(known) => version_of(name, wanted, known),
        None => missing(name),
    })
}

/// An extension that is known, but lacks a type or an operation.
fn unknown_definition(words: &str) -> Option<ReadError> {
    let of = |what: &str, name: &str, extension: &str| {
        Some(ReadError::Extension(format!(
            "the {what} `{name}` of the extension `{extension}`, which the version of it that this compiler knows does not have"
        )))
    };
    if let Some(extension) = between(words, "requires extension ", " to have a type named ") {
        return of("type", between(words, "a type named ", ",")?, extension);
    }
    if let Some(name) = between(
        words,
        "requires an extension symbol named ",
        " from extension ",
    ) {
        return of(
            "operation or type",
            name,
            between(words, " from extension ", ",")?,
        );
    }
    let extension = between(words, " not found in Extension ", ". ")?;
    let whole = between(words, "Operation '", "'")?;
    let name = whole
        .strip_prefix(extension)
        .map_or(whole, |name| name.trim_start_matches('.'));
    of("operation", name, extension)
}

fn unknown_extension(words: &str) -> Option<ReadError> {
    between(words, "requires extension ", ", ").map(missing)
}

fn missing(extension: &str) -> ReadError {
    ReadError::Extension(format!(
        "the extension `{extension}`, which this compiler does not know and no Selene runtime serves"
    ))
}

fn version_of(extension: &str, used: &str, known: &str) -> ReadError {
    let sentence = format!(
        "version {used} of the extension `{extension}`; this compiler knows version {known}"
    );
    match numbers(used) > numbers(known) {
        true => ReadError::TooNew(format!("it uses {sentence}")),
        false => ReadError::Extension(sentence),
    }
}

fn numbers(version: &str) -> Vec<u64> {
    version
        .split('.')
        .filter_map(|part| part.parse().ok())
        .collect()
}

/// Refuses a program that was written with a newer version of an extension than this compiler knows, where that may mean something else.
///
/// The reader notices in some formats only. As Cargo has it, equal first numbers are compatible, and before 1.0 equal second ones.
pub(crate) fn check_versions(hugr: &Hugr) -> Result<(), ReadError> {
    let written = hugr.get_metadata::<HugrUsedExtensions>(hugr.module_root());
    for extension in written.into_iter().flatten() {
        let name = extension.name.as_str();
        // The list may name what the program does not use.
        let used = hugr.extensions().get(name).is_some();
        let known = REGISTRY.get(name).map(|known| known.version());
        let (Some(known), Some(written), true) = (known, &extension.version, used) else {
            continue;
        };
        let line = |major: u64, minor: u64| (major, if major == 0 { minor } else { 0 });
        if line(written.major, written.minor) > line(known.major, known.minor) {
            return Err(version_of(name, &written.to_string(), &known.to_string()));
        }
    }
    Ok(())
}

/// The part of a text between two others.
fn between<'a>(text: &'a str, before: &str, after: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(before)?;
    rest.split_once(after).map(|(part, _)| part)
}

/// An error on one line. The parser of the text format draws a picture; its last line says what it wanted.
fn sentence(words: &str) -> String {
    let wanted = words
        .lines()
        .last()
        .and_then(|line| line.trim_start().strip_prefix("= "));
    match (position(words), wanted) {
        (Some((line, column)), Some(wanted)) => format!("line {line}, column {column}: {wanted}"),
        _ => first_sentence(words),
    }
}

/// The first line of an error, at most 300 characters of it.
pub(crate) fn first_sentence(words: &str) -> String {
    words
        .lines()
        .next()
        .unwrap_or("")
        .chars()
        .take(300)
        .collect()
}
