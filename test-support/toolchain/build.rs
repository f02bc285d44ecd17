//! Passes on values that cargo provides to build scripts only.

use std::env;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    for name in ["TARGET", "HOST"] {
        let triple = env::var(name).expect("cargo says which");
        println!("cargo::rustc-env={name}={triple}");
    }
}
