//! How the shared library is linked.
//!
//! It gets the name that programs remember it by; without one they would remember the path it was built at. And on Linux it stays in
//! memory once it was loaded: it has threads, and Rust leaves something in each thread that called it, to be run when that thread
//! ends. A library that is gone by then takes the process with it.

use std::env;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
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
