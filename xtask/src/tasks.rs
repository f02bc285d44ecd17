//! The commands that build something and hand over to it.

use crate::Result;
use crate::process::{Workspace, succeed};
use crate::suite::products;

/// Release builds of compiler and library, then the demo.
pub(crate) fn demo(workspace: &Workspace, arguments: &[String]) -> Result<()> {
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

/// Compile times beside the official compiler's. Backtraces would cost both sides time that users do
/// not pay, so the variables that ask for them are taken out.
pub(crate) fn bench_compile(workspace: &Workspace, arguments: &[String]) -> Result<()> {
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
    bench.arg("tests/bench/compile.py").args(arguments);
    bench.env_remove("RUST_BACKTRACE");
    bench.env_remove("RUST_LIB_BACKTRACE");
    bench.envs(products(&workspace.target.join("release")));
    succeed(bench, "the bench")
}

fn build_release(workspace: &Workspace) -> Result<()> {
    if !workspace.target.join("release/qis-compiler").exists() {
        println!(
            "Building the compiler and the library in release mode; the first time takes some minutes."
        );
    }
    let build = workspace.cargo(&[
        "build",
        "--release",
        "--package",
        "qis-compiler",
        "--package",
        "libgpu",
    ]);
    succeed(build, "the release build")
}
