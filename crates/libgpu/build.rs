//! How the shared library is linked.
//!
//! It gets the name that programs remember it by; without one they would remember the path it was built at. And on Linux it stays in
//! memory once it was loaded: it has threads, and Rust leaves something in each thread that called it, to be run when that thread
//! ends. A library that is gone by then takes the process with it.
//!
//! `SOURCES_OF_LIBGPU` is a hash of the sources: ranks in processes of their own compare it, as they send each other what only the same
//! build reads.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::{env, fs};

/// The folders whose sources decide how ranks talk.
const SOURCES: [&str; 4] = [
    "src",
    "../collectives/src",
    "../compute/src",
    "../statevec/src",
];

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let mut files = Vec::new();
    for folder in SOURCES {
        println!("cargo::rerun-if-changed={folder}");
        add_files(Path::new(folder), &mut files);
    }
    files.sort();
    let mut hash = DefaultHasher::new();
    for file in files {
        fs::read(file).unwrap_or_default().hash(&mut hash);
    }
    println!("cargo::rustc-env=SOURCES_OF_LIBGPU={:016x}", hash.finish());
    match env::var("CARGO_CFG_TARGET_OS").as_deref() {
        Ok("linux") => {
            println!("cargo::rustc-cdylib-link-arg=-Wl,-soname,libgpu.so,-z,nodelete");
        }
        Ok("macos") => {
            println!("cargo::rustc-cdylib-link-arg=-Wl,-install_name,@rpath/libgpu.dylib")
        }
        _ => {}
    }
}

fn add_files(folder: &Path, files: &mut Vec<PathBuf>) {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    for path in entries.map(|entry| entry.path()) {
        match path.is_dir() {
            true => add_files(&path, files),
            false => files.push(path),
        }
    }
}
