//! Compiles the kernels and the driver with the C++ compiler of the target, once for all tests.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The kernels of every crate that has some. The first folder has what those of the others include.
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
    // Neither may a product and a sum be rounded in one, nor an address be computed that C++ leaves undefined.
    compiler
        .args(["-std=c++17", "-O1", "-ffp-contract=off", "-fPIC", "-shared"])
        .args(["-Wall", "-Wextra", "-Werror", "-Wno-unknown-pragmas"])
        // Where two or four numbers are read at once from a place that a GPU cannot do that from, the process ends.
        .args(["-fsanitize=alignment", "-fsanitize-undefined-trap-on-error"])
        .args(
            kernels
                .iter()
                .chain([&emulator])
                .flat_map(|folder| [Path::new("-I"), *folder]),
        )
        // Whoever looks for the driver finds this, where it is loaded already.
        .arg("-Wl,-soname,libcuda.so")
        .arg("-o")
        .arg(library)
        .args(files(emulator, "cpp"))
        .args(["-x", "c++"])
        .args(kernels.iter().flat_map(|folder| files(folder, "cu")));
    run(compiler);
}

/// The stand-in for NCCL, which finds the driver as it is loaded already.
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

/// The C++ compiler for the machine that cargo builds for.
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

/// The files of a folder that end so, by name.
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
