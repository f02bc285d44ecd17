//! Commands that build something and then run it.

use crate::failure::Result;
use crate::process::{Workspace, succeed};
use crate::suite::products;
use std::path::PathBuf;

/// Release builds of compiler and library, then the demo.
pub(crate) fn demo(workspace: &Workspace, arguments: &[String]) -> Result<()> {
    if !arguments.is_empty() {
        // A misspelt option fails here, before the build, which takes minutes.
        let mut check = workspace.python_command();
        let parse = "import sys; sys.path[:0] = ['examples', 'python/src']; sys.argv[0] = 'demo'; import demo; demo.parse_arguments()";
        check.args(["-c", parse]).args(arguments);
        succeed(check, "reading the options")?;
    }
    build_release(workspace)?;
    let mut demo = workspace.python_command();
    demo.arg("examples/demo.py").args(arguments);
    demo.envs(products(&workspace.target.join("release")));
    succeed(demo, "the demo")
}

/// Runs the generator of the test programs.
pub(crate) fn programs(workspace: &Workspace, arguments: &[String]) -> Result<()> {
    let mut generator = workspace.python_command();
    generator.arg("tests/programs/generate.py").args(arguments);
    succeed(generator, "generating the test programs")
}

/// Measures compile times, compared with the official compiler's. Backtraces would slow both compilers down, but not
/// for users, so the variables that enable them are removed.
pub(crate) fn bench_compiler(
    workspace: &Workspace,
    script: &str,
    arguments: &[String],
) -> Result<()> {
    build_release(workspace)?;
    let stopwatch = workspace.cargo(&[
        "build",
        "--release",
        "--package",
        "e2e",
        "--bin",
        "bench-compile",
    ]);
    succeed(stopwatch, "the release build of the bench")?;
    let mut bench = workspace.python_command();
    bench.arg(script).args(arguments);
    bench.env_remove("RUST_BACKTRACE");
    bench.env_remove("RUST_LIB_BACKTRACE");
    bench.envs(products(&workspace.target.join("release")));
    succeed(bench, "the bench")
}

/// Measures libgpu's calls, compared with a library without checks, and its work on data, compared with copies. The
/// library is the one for release; the programs that measure its parts are built without link-time optimisation, which
/// takes minutes and changes nothing in loops over data.
pub(crate) fn bench_libgpu(workspace: &Workspace, arguments: &[String]) -> Result<()> {
    println!(
        "Building libgpu and the programs that measure it; the first time takes some minutes."
    );
    build_library(workspace)?;
    let examples = build_figures(workspace, &FIGURES)?;
    let mut bench = workspace.python_command();
    bench.arg("tests/bench/libgpu.py").args(arguments);
    let [_, (_, library)] = products(&workspace.target.join("release"));
    bench.arg("--library").arg(library);
    bench.arg("--examples").arg(examples);
    succeed(bench, "the bench")
}

/// Measures ranks, as processes, as threads and over MPI, compared with each other and their rivals. The ranks run the
/// library for release; the program that opens it for a rank is built as the other measuring programs are.
pub(crate) fn bench_ranks(workspace: &Workspace, arguments: &[String]) -> Result<()> {
    println!("Building libgpu and the programs of ranks; the first time takes some minutes.");
    build_library(workspace)?;
    let examples = build_figures(workspace, &[RANK_FIGURES, MPI_FIGURES])?;
    let worker = build_worker(workspace)?;
    let mut bench = workspace.python_command();
    bench.arg("tests/bench/ranks.py").args(arguments);
    let [_, (_, library)] = products(&workspace.target.join("release"));
    bench.arg("--library").arg(library);
    bench.arg("--examples").arg(examples);
    bench.arg("--worker").arg(worker);
    succeed(bench, "the bench")
}

/// Measures the CUDA kernels on a card, compared with its memory bandwidth and with another library.
pub(crate) fn bench_cuda(workspace: &Workspace, arguments: &[String]) -> Result<()> {
    let examples = build_figures(workspace, &[CUDA_FIGURES])?;
    let mut bench = workspace.python_command();
    bench.arg("tests/bench/cuda.py").args(arguments);
    bench.arg("--program").arg(examples.join(CUDA_FIGURES.1));
    succeed(bench, "the bench")
}

/// Builds the measuring programs; returns their folder.
fn build_figures(workspace: &Workspace, programs: &[(&str, &str)]) -> Result<PathBuf> {
    let mut build = workspace.cargo(&["build", "--profile", "figures"]);
    for (package, example) in programs {
        build.args(["--package", package, "--example", example]);
    }
    succeed(build, "the build of the programs that measure")?;
    Ok(workspace.target.join("figures/examples"))
}

/// Builds the program of a rank that is a process; returns where it is.
fn build_worker(workspace: &Workspace) -> Result<PathBuf> {
    let mut build = workspace.cargo(&["build", "--profile", "figures"]);
    build.args(["--package", "libgpu", "--bin", "libgpu-worker"]);
    succeed(build, "the build of the program of ranks")?;
    Ok(workspace.target.join("figures/libgpu-worker"))
}

/// The package of the transports, and the program that measures two of them.
const RANK_FIGURES: (&str, &str) = ("collectives", "ranks_speed");

/// The package of ranks over MPI, and the library that measures it.
const MPI_FIGURES: (&str, &str) = ("mpi", "mpi_speed");

/// The package of the kernels, and its measuring program.
const CUDA_FIGURES: (&str, &str) = ("cuda", "cuda_speed");

/// Packages, and their measuring programs.
const FIGURES: [(&str, &str); 3] = [
    ("statevec", "encode_speed"),
    ("collectives", "bench"),
    ("datasets", "throughput"),
];

fn build_release(workspace: &Workspace) -> Result<()> {
    if !workspace.target.join("release/qis-compiler").exists() {
        println!(
            "Building the compiler and the library in release mode; the first time takes some minutes."
        );
    }
    let compiler = workspace.cargo(&["build", "--release", "--package", "qis-compiler"]);
    succeed(compiler, "the release build")?;
    build_library(workspace)
}

/// Builds the shared library by itself. Together with the package's Rust library, Cargo would not optimise across
/// crates, and calls would take one and a half times as long.
fn build_library(workspace: &Workspace) -> Result<()> {
    let library = workspace.cargo(&[
        "rustc",
        "--release",
        "--package",
        "libgpu",
        "--lib",
        "--crate-type",
        "cdylib",
    ]);
    succeed(library, "the release build of the library")
}
