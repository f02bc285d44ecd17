//! Reads the file of a library without running any of its code.

use std::collections::HashSet;
use std::fs::{self, File};
use std::path::Path;

use object::read::archive::ArchiveFile;
use object::{
    Architecture, BinaryFormat, FileKind, Object as _, ObjectKind, ObjectSymbol as _, ReadCache,
};
use runtime_abi::GpuFunction;

use crate::report::io_reason;

const NO_LIBRARY: &str =
    "this is no shared library; a GPU library is one, and exports the functions of gpu.h";

/// How a file with the functions of the contract can be used.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// A library for this machine.
    Here,
    /// A file of this kind, which cannot be loaded here.
    Elsewhere(String),
}

type Cache = ReadCache<File>;

/// Inspects a file; reads only its headers and symbol tables.
pub(super) fn inspect(path: &Path) -> Result<Found, String> {
    let reason = |error| io_reason(&error);
    let metadata = fs::metadata(path).map_err(reason)?;
    // Opening a pipe blocks until another process writes to it.
    if !metadata.is_file() {
        let kind = if metadata.is_dir() {
            "a folder"
        } else {
            "a pipe or a device"
        };
        return Err(format!("this is {kind}; a GPU library is a file"));
    }
    let cache = ReadCache::new(File::open(path).map_err(reason)?);
    match FileKind::parse(&cache) {
        Ok(FileKind::Archive) => static_library(&cache),
        Ok(FileKind::MachOFat32 | FileKind::MachOFat64) => Ok(Found::Elsewhere(
            "macOS library for several processors".into(),
        )),
        Ok(_) => object_file(&cache),
        Err(_) => Err(NO_LIBRARY.into()),
    }
}

fn static_library(cache: &Cache) -> Result<Found, String> {
    let archive = ArchiveFile::parse(cache).map_err(|error| damaged(&error))?;
    let symbols = archive.symbols().map_err(|error| damaged(&error))?;
    if let Some(symbols) = symbols {
        let names = symbols.map(|symbol| symbol.map(|symbol| plain(symbol.name(), true)));
        let names: Result<_, _> = names.collect();
        complete(&names.map_err(|error| damaged(&error))?)?;
    }
    Ok(Found::Elsewhere("static library".into()))
}

fn object_file(cache: &Cache) -> Result<Found, String> {
    let file = object::File::parse(cache).map_err(|error| damaged(&error))?;
    let underscore = file.format() == BinaryFormat::MachO;
    if file.kind() == ObjectKind::Relocatable {
        let symbols = file.symbols().filter(|symbol| symbol.is_definition());
        let names = symbols.filter_map(|symbol| symbol.name_bytes().ok());
        complete(&names.map(|name| plain(name, underscore)).collect())?;
        return Ok(Found::Elsewhere("object file, which is not linked,".into()));
    }
    let exports = file.exports().map_err(|error| damaged(&error))?;
    let names = exports
        .iter()
        .map(|export| plain(export.name(), underscore));
    complete(&names.collect())?;
    Ok(match runs_here(&file) {
        true => Found::Here,
        false => Found::Elsewhere(kind(&file)),
    })
}

/// A symbol under its C name: macOS adds an underscore in front.
fn plain(symbol: &[u8], underscore: bool) -> Vec<u8> {
    let name = symbol.strip_prefix(b"_").filter(|_| underscore);
    name.unwrap_or(symbol).to_vec()
}

/// Checks that all functions of the contract are among these names.
fn complete(names: &HashSet<Vec<u8>>) -> Result<(), String> {
    let wanted = GpuFunction::ALL.iter().map(|function| function.name());
    let missing: Vec<_> = wanted
        .filter(|name| !names.contains(name.as_bytes()))
        .collect();
    match missing.is_empty() {
        true => Ok(()),
        false => Err(format!(
            "this is no GPU library: it does not export {}",
            missing.join(", ")
        )),
    }
}

fn damaged(error: &object::Error) -> String {
    format!("{NO_LIBRARY}; or it is damaged: {error}")
}

fn runs_here<'a>(file: &object::File<'a, &'a Cache>) -> bool {
    let format = match std::env::consts::OS {
        "macos" => BinaryFormat::MachO,
        "windows" => BinaryFormat::Pe,
        _ => BinaryFormat::Elf,
    };
    let architecture = match std::env::consts::ARCH {
        "aarch64" => Architecture::Aarch64,
        _ => Architecture::X86_64,
    };
    file.format() == format && file.architecture() == architecture && file.is_64()
}

/// The kind of a library, such as `Linux library for Aarch64`.
fn kind<'a>(file: &object::File<'a, &'a Cache>) -> String {
    let system = match file.format() {
        BinaryFormat::MachO => "macOS",
        BinaryFormat::Pe | BinaryFormat::Coff => "Windows",
        _ => "ELF",
    };
    format!("{system} library for {:?}", file.architecture())
}
