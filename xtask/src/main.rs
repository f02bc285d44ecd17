//! The project's own commands: `cargo xtask COMMAND`.
//!
//! It depends on no other crate, so that the first command on a fresh machine starts in seconds.
//! Decisions are made on plain data ([`plan`], [`counts`], [`ptxas`], [`snapshots`]) and carried out in a thin layer
//! ([`facts`] inspects, [`setup`], [`suite`] and [`kernels`] act).

#[cfg(not(unix))]
compile_error!("xtask runs on Linux and macOS; on Windows, use the Windows Subsystem for Linux");

mod command;
mod counts;
mod cross;
mod facts;
mod failure;
mod gpu;
mod kernels;
mod pip;
mod plan;
mod process;
mod ptxas;
mod setup;
mod snapshots;
mod suite;
mod tasks;

use command::Command;
use failure::Result;
use kernels::Folders;
use process::Workspace;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let command = match command::parse(&arguments) {
        Ok(command) => command,
        Err(message) => {
            eprintln!("error: {message}");
            return ExitCode::from(2);
        }
    };
    match run(command) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<ExitCode> {
    if let Command::Help = command {
        print!("{}", command::help());
        return Ok(ExitCode::SUCCESS);
    }
    let workspace = Workspace::locate()?;
    let anything_done = setup::run(&workspace)?;
    match command {
        Command::Help => {}
        Command::Setup { mpi } => {
            let more = mpi && setup::run_mpi(&workspace)?;
            setup::say_ready(&workspace, anything_done || more);
        }
        Command::Test { all, target: None } => return suite::test(&workspace, all),
        Command::Test {
            all,
            target: Some(target),
        } => return suite::test_on(&workspace, target, all),
        Command::Bless => return suite::bless(&workspace),
        Command::Demo(arguments) => tasks::demo(&workspace, &arguments)?,
        Command::Kernels { check: false } => kernels::make(&workspace, &Folders::of_project())?,
        Command::Kernels { check: true } => kernels::check(&workspace, &Folders::of_project())?,
        Command::Programs(arguments) => tasks::programs(&workspace, &arguments)?,
        Command::BenchCompile(arguments) => {
            tasks::bench_compiler(&workspace, "tests/bench/compile.py", &arguments)?;
        }
        Command::BenchScaling(arguments) => {
            tasks::bench_compiler(&workspace, "tests/bench/scaling.py", &arguments)?;
        }
        Command::BenchLibgpu(arguments) => tasks::bench_libgpu(&workspace, &arguments)?,
        Command::BenchRanks(arguments) => tasks::bench_ranks(&workspace, &arguments)?,
        Command::BenchCuda(arguments) => tasks::bench_cuda(&workspace, &arguments)?,
    }
    Ok(ExitCode::SUCCESS)
}
