//! Compiles the kernels and the driver once for all tests, with the target's C++ compiler.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The kernels of every crate with kernels. The first folder has the headers that the others include.
const KERNELS: [&str; 2] = ["../../crates/cuda/kernels", "../../crates/statevec/kernels"];

fn main() {
    let kernels = KERNELS.map(Path::new);
    let emulator = Path::new("cpp");
    for folder in kernels.into_iter().chain([emulator]) {
        println!("cargo::rerun-if-changed={}", folder.display());
    }
    let library =
        PathBuf::from(env::var_os("OUT_DIR").expect("cargo says where")).join("libcuda.so");
    if env::var("CARGO_CFG_TARGET_OS").is_ok_and(|system| system == "linux") {
        compile(&kernels, emulator, &library);
        compile_nccl(emulator, &library);
    }
    println!("cargo::rustc-env=EMULATOR={}", library.display());
    let folder = library.parent().expect("the library lies in a folder");
    println!("cargo::rustc-env=EMULATOR_FOLDER={}", folder.display());
}

fn compile(kernels: &[&Path], emulator: &Path, library: &Path) {
    let mut compiler = compiler();
    // A product and a sum must not be rounded together, and an address must not be computed that C++ leaves undefined.
    compiler
        .args(["-std=c++17", "-O1", "-ffp-contract=off", "-fPIC", "-shared"])
        .args(["-Wall", "-Wextra", "-Werror", "-Wno-unknown-pragmas"])
        // A misaligned read of two or four numbers, which a GPU cannot do, ends the process.
        .args(["-fsanitize=alignment", "-fsanitize-undefined-trap-on-error"])
        .args(
            kernels
                .iter()
                .chain([&emulator])
                .flat_map(|folder| [Path::new("-I"), *folder]),
        )
        // A program that loads the driver gets this library if it is loaded already.
        .arg("-Wl,-soname,libcuda.so")
        .arg("-o")
        .arg(library)
        .args(files(emulator, "cpp"))
        .args(["-x", "c++"])
        .args(kernels.iter().flat_map(|folder| files(folder, "cu")));
    run(compiler);
}

/// The stand-in for NCCL, which uses the loaded driver.
fn compile_nccl(emulator: &Path, driver: &Path) {
    let mut compiler = compiler();
    compiler
        .args(["-std=c++17", "-O1", "-fPIC", "-shared"])
        .args(["-Wall", "-Wextra", "-Werror"])
        .arg("-o")
        .arg(driver.with_file_name("libnccl.so.2"))
        .args(files(&emulator.join("nccl"), "cpp"))
        .arg(driver);
    run(compiler);
}

/// The C++ compiler for cargo's target.
fn compiler() -> Command {
    let mut build = cc::Build::new();
    let compiler = build.cpp(true).no_default_flags(true).try_get_compiler();
    compiler
        .unwrap_or_else(|error| panic!("the tests need a C++ compiler: {error}"))
        .to_command()
}

fn run(mut compiler: Command) {
    match compiler.status() {
        Ok(status) if status.success() => {}
        Ok(_) => panic!("the sources do not compile: {compiler:?}"),
        Err(error) => panic!("the C++ compiler does not start: {compiler:?}: {error}"),
    }
}

/// The files of a folder with this ending, sorted by name.
fn files(folder: &Path, end: &str) -> Vec<PathBuf> {
    let entries =
        fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let files = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let mut files: Vec<PathBuf> = files
        .filter(|path| path.extension().is_some_and(|e| e == end))
        .collect();
    files.sort();
    files
}
