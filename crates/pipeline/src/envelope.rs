//! Reads an envelope: bytes → a package, or a plain error.
//!
//! The reader's error types are private, so errors are told apart by their messages; the tests cover each kind.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::error::Error as StdError;
use std::io::{self, ErrorKind, Read};
use std::num::NonZeroUsize;
use std::str::Utf8Error;
use std::sync::{Mutex, MutexGuard, PoisonError};

use hugr::envelope::description::ExtensionDesc;
use hugr::envelope::{
    EnvelopeFormat, MAGIC_NUMBERS, ReadError as EnvelopeReadError, read_envelope,
};
use hugr::extension::Version;
use hugr::metadata::HugrUsedExtensions;
use hugr::package::Package;
use hugr::{Hugr, HugrView as _};
use hugr_model::v0::binary::read_from_reader;
use hugr_model::v0::bumpalo::Bump;
use tket_qsystem::extension::REGISTRY;

use crate::error::first_sentence;
use crate::{Error, Limits, ReadError, expansion, message};

/// Magic, one byte for the format, one for flags.
const HEADER: usize = MAGIC_NUMBERS.len() + 2;

/// The flag of an envelope whose payload is compressed with zstd.
const ZSTD: u8 = 1;

/// The bytes that a byte of text counts for: a word of two letters becomes a few hundred bytes in the reader's memory.
const TEXT: u64 = 16;

/// The most steps that the parser of the text format may take for each byte. Programs of the tests take up to 170.
const STEPS: usize = 1000;

/// The least value of that limit, about a second: nested types are nested lists, which take steps even in valid
/// programs.
const FEWEST_STEPS: usize = 1 << 27;

/// The number of bytes that are read to recognise a file that is not an envelope.
const SAMPLE: u64 = 4096;

/// Reads a file or a pipe; of a file that is not an envelope, only the beginning.
pub(crate) fn load(mut source: impl Read, limits: Limits) -> Result<Vec<u8>, Error> {
    let mut bytes = Vec::new();
    source
        .by_ref()
        .take(HEADER as u64)
        .read_to_end(&mut bytes)?;
    if !begins_well(&bytes) {
        source.by_ref().take(SAMPLE).read_to_end(&mut bytes)?;
    }
    check_start(&bytes)?;
    let rest = limits
        .bytes
        .saturating_add(1)
        .saturating_sub(bytes.len() as u64);
    source.take(rest).read_to_end(&mut bytes)?;
    check_size(bytes.len() as u64, limits)?;
    Ok(bytes)
}

/// Reads an envelope.
pub(crate) fn read_package(envelope: &[u8], limits: Limits) -> Result<Package, ReadError> {
    check_start(envelope)?;
    check_size(envelope.len() as u64, limits)?;
    let truncated = ReadError::Truncated {
        bytes: envelope.len(),
    };
    if envelope.len() < HEADER {
        return Err(truncated);
    }
    let unpacked = unpacked(envelope, limits)?;
    check_contents(&unpacked, limits)?;
    let few_steps = is_text(&unpacked).then(|| FewSteps::of(&unpacked[HEADER..]));
    let package = read_envelope(&unpacked[..], &REGISTRY);
    drop(few_steps);
    match package {
        Ok((_, package)) => Ok(package),
        Err(error) if breaks_off(&error, &unpacked) => Err(truncated),
        Err(error) => Err(match error_of(&cause(&error)) {
            // Bytes that look damaged may be valid in another version.
            ReadError::Damaged(words) => {
                written_elsewhere(&error).unwrap_or(ReadError::Damaged(words))
            }
            sorted => sorted,
        }),
    }
}

/// The envelope without compression. It is unpacked here because HUGR's own reader unpacks without a limit.
fn unpacked(envelope: &[u8], limits: Limits) -> Result<Cow<'_, [u8]>, ReadError> {
    let (header, payload) = envelope.split_at(HEADER);
    if header[HEADER - 1] & ZSTD == 0 {
        return Ok(envelope.into());
    }
    let mut bytes = header.to_vec();
    bytes[HEADER - 1] &= !ZSTD;
    let most = limits.bytes.saturating_add(1).saturating_sub(HEADER as u64);
    let read = zstd::Decoder::with_buffer(payload)
        .and_then(|decoder| decoder.take(most).read_to_end(&mut bytes));
    match read {
        Ok(_) => check_size(bytes.len() as u64, limits).map(|()| bytes.into()),
        Err(error) if wants_more(&error) => Err(ReadError::Truncated {
            bytes: envelope.len(),
        }),
        Err(error) => Err(error_of(&error.to_string())),
    }
}

fn begins_well(bytes: &[u8]) -> bool {
    MAGIC_NUMBERS.starts_with(&bytes[..bytes.len().min(MAGIC_NUMBERS.len())])
}

fn check_start(bytes: &[u8]) -> Result<(), ReadError> {
    if bytes.is_empty() {
        return Err(ReadError::Empty);
    }
    match begins_well(bytes) {
        true => Ok(()),
        false => Err(ReadError::NotHugr {
            found: looks_like(&bytes[..bytes.len().min(SAMPLE as usize)]),
        }),
    }
}

fn check_size(bytes: u64, limits: Limits) -> Result<(), ReadError> {
    match bytes <= limits.bytes {
        true => Ok(()),
        false => Err(ReadError::TooLarge {
            limit: limits.bytes,
        }),
    }
}

/// A program may expand to far more than its bytes, and nest deeply: both have limits.
fn check_contents(envelope: &[u8], limits: Limits) -> Result<(), ReadError> {
    let payload = &envelope[HEADER..];
    if is_text(envelope) {
        expansion::check_text(payload)?;
    }
    let binary = [EnvelopeFormat::Model, EnvelopeFormat::ModelWithExtensions];
    if !is_one_of(envelope, binary) {
        return check_size(payload.len() as u64 * TEXT, limits);
    }
    message::check(payload, limits.bytes)?;
    let memory = Bump::new();
    match read_from_reader(payload, &memory) {
        Ok(package) => expansion::check(&package, limits.bytes),
        // The reader reports what cannot be read.
        Err(_) => Ok(()),
    }
}

/// Limits the steps of the text parser while it lives. The parser tries every meaning of a bracket anew: for an error
/// deep inside, the steps double with each bracket around it. The limit holds for the whole process, so texts are
/// parsed one at a time.
struct FewSteps {
    _alone: MutexGuard<'static, ()>,
}

impl FewSteps {
    fn of(payload: &[u8]) -> Self {
        static TEXTS: Mutex<()> = Mutex::new(());
        let alone = TEXTS.lock().unwrap_or_else(PoisonError::into_inner);
        let steps = payload.len().saturating_mul(STEPS).max(FEWEST_STEPS);
        pest::set_call_limit(NonZeroUsize::new(steps));
        Self { _alone: alone }
    }
}

impl Drop for FewSteps {
    fn drop(&mut self) {
        pest::set_call_limit(None);
    }
}

fn is_text(envelope: &[u8]) -> bool {
    let text = [
        EnvelopeFormat::SExpression,
        EnvelopeFormat::SExpressionWithExtensions,
    ];
    is_one_of(envelope, text)
}

/// Whether an envelope is in one of these formats.
fn is_one_of(envelope: &[u8], formats: [EnvelopeFormat; 2]) -> bool {
    let format = envelope[HEADER - 2];
    formats.iter().any(|&known| known as u8 == format)
}

/// The likely kind of a file, from its first bytes.
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
    if bytes.iter().all(|&byte| byte == 0) {
        return "a file that begins with zeros".into();
    }
    // The sample may end inside a character; the rest is still text.
    let cut = |error: Utf8Error| match error.error_len() {
        None => std::str::from_utf8(&bytes[..error.valid_up_to()]),
        Some(_) => Err(error),
    };
    match std::str::from_utf8(bytes).or_else(cut) {
        Ok(text) if !text.contains('\0') => kind_of_text(text.trim_start()),
        _ => "binary data of some other kind".into(),
    }
}

fn kind_of_text(text: &str) -> String {
    let imports = |line: &str| {
        ["from guppy", "import guppy"]
            .iter()
            .any(|start| line.starts_with(start))
    };
    // A page about Guppy contains programs, too.
    if text.lines().any(imports) && !text.contains("```") && !text.starts_with('<') {
        return "the source of a Guppy program".into();
    }
    // A table in a TOML file begins with a bracket, too.
    let list = text.strip_prefix('[').map(str::trim_start);
    let is_list = list
        .is_some_and(|list| list.starts_with(|c: char| "{[]\"-".contains(c) || c.is_ascii_digit()));
    if text.starts_with('{') || is_list {
        return "JSON".into();
    }
    let line: String = text.lines().next().unwrap_or("").chars().take(40).collect();
    format!("text that begins with `{line}`")
}

fn chain(error: &EnvelopeReadError) -> impl Iterator<Item = &(dyn StdError + 'static)> {
    let first: &(dyn StdError + 'static) = error;
    std::iter::successors(Some(first), |&error| error.source())
}

/// The message of the innermost error; the outer ones say where in the reader it happened.
fn cause(error: &EnvelopeReadError) -> String {
    chain(error)
        .last()
        .expect("it begins with the error")
        .to_string()
}

/// Whether the reader needed more bytes than there are.
fn breaks_off(error: &EnvelopeReadError, envelope: &[u8]) -> bool {
    const WORDS: &[&str] = &[
        "remature end",
        "EOF while parsing",
        "to fill whole buffer",
        "to fill the whole buffer",
    ];
    let says_so = |error: &(dyn StdError + 'static)| {
        let error = error.downcast_ref::<io::Error>();
        error.is_some_and(wants_more)
    };
    let cause = cause(error);
    chain(error).any(says_so)
        || WORDS.iter().any(|words| cause.contains(words))
        || position(&cause).is_some_and(|position| is_at_end(position, envelope))
}

/// Whether the input ends too early; zstd's message is recognised because its error has no kind of the system.
fn wants_more(error: &io::Error) -> bool {
    error.kind() == ErrorKind::UnexpectedEof || error.to_string().contains("incomplete frame")
}

/// Line and column, from 1, in an error of the text parser.
fn position(words: &str) -> Option<(usize, usize)> {
    let (line, column) = words
        .trim_start()
        .strip_prefix("--> ")?
        .lines()
        .next()?
        .split_once(':')?;
    Some((line.parse().ok()?, column.trim().parse().ok()?))
}

/// Whether a position in the text format is the end of the envelope.
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

/// The error that matches the reader's message.
fn error_of(words: &str) -> ReadError {
    // The messages of the standard library and of zstd.
    if words == "out of memory" || words.contains("not enough memory") {
        return ReadError::Memory;
    }
    let found = unknown_format(words)
        .or_else(|| other_version(words))
        .or_else(|| unknown_definition(words))
        .or_else(|| unknown_extension(words));
    found.unwrap_or_else(|| {
        let words = sentence(words);
        ReadError::Damaged(words.replace(
            "call limit reached",
            "the text takes too many steps to read",
        ))
    })
}

/// An envelope format that is newer than this compiler.
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

/// A known extension that lacks a type or an operation.
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
        "it uses version {used} of the extension `{extension}`; this compiler knows version {known}"
    );
    match numbers(used) > numbers(known) {
        true => ReadError::TooNew(sentence),
        false => ReadError::TooOld(sentence),
    }
}

fn numbers(version: &str) -> Vec<u64> {
    version
        .split('.')
        .filter_map(|part| part.parse().ok())
        .collect()
}

/// Refuses a program written with a newer version of an extension than this compiler knows, where that version may
/// differ in meaning.
///
/// The reader checks this in some formats only.
pub(crate) fn check_versions(hugr: &Hugr) -> Result<(), ReadError> {
    let written = hugr.get_metadata::<HugrUsedExtensions>(hugr.module_root());
    // The list may name extensions that the program does not use.
    let used = |name: &str| hugr.extensions().get(name).is_some();
    let newer = written.into_iter().flatten().filter_map(other_line);
    match newer
        .into_iter()
        .find(|(name, order, _)| *order == Ordering::Greater && used(name))
    {
        Some((_, _, error)) => Err(error),
        None => Ok(()),
    }
}

/// The extension whose version differs between the writer of an envelope and this compiler, from the envelope's own
/// list.
fn written_elsewhere(error: &EnvelopeReadError) -> Option<ReadError> {
    let EnvelopeReadError::Payload {
        partial_description,
        ..
    } = error
    else {
        return None;
    };
    let modules = partial_description.modules.iter().flatten();
    let written = modules.filter_map(|module| module.used_extensions_generator.clone());
    let (_, _, error) = written.flatten().find_map(other_line)?;
    Some(error)
}

/// The name of an extension whose versions are incompatible with this compiler's, how the written version compares, and
/// the error. As in Cargo, versions with equal first numbers are compatible; before 1.0, those with equal second
/// numbers.
fn other_line(extension: ExtensionDesc) -> Option<(String, Ordering, ReadError)> {
    let line = |version: &Version| match version.major {
        0 => (0, version.minor),
        major => (major, 0),
    };
    let (name, written) = (extension.name, extension.version?);
    let known = REGISTRY.get(name.as_str())?.version();
    let order = line(&written).cmp(&line(known));
    let error = version_of(&name, &written.to_string(), &known.to_string());
    (order != Ordering::Equal).then(|| (name.to_string(), order, error))
}

/// The text between two others.
fn between<'a>(text: &'a str, before: &str, after: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(before)?;
    rest.split_once(after).map(|(part, _)| part)
}

/// An error on one line. The text parser prints a picture of the error; its last line says what it expected.
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
