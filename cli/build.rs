//! Passes the version of HUGR to the program at build time; the crate itself does not export it.

use std::path::Path;
use std::{env, fs};

fn main() {
    let lock =
        Path::new(&env::var("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("../Cargo.lock");
    println!("cargo::rerun-if-changed={}", lock.display());
    println!("cargo::rerun-if-changed=build.rs");
    let text = fs::read_to_string(&lock).expect("the workspace has a Cargo.lock");
    let version = locked_version(&text, "hugr").expect("Cargo.lock holds the package hugr");
    println!("cargo::rustc-env=HUGR_VERSION={version}");
}

/// The version of a package in the text of a Cargo.lock.
fn locked_version<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let (_, entry) = lock.split_once(&format!("name = \"{package}\"\nversion = \""))?;
    entry.split('"').next()
}
