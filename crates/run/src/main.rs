//! `libgpu-run`: starts programs that use libgpu, with their ranks in threads, in processes or under MPI.
//!
//! Flags become a [`plan`], plain data: a command and its environment. [`program`] runs it, in a process group that
//! [`group`] passes signals to. A file of jobs becomes such plans too, as devices get free ([`jobs`]).

mod args;
mod devices;
mod dry_run;
mod find;
mod group;
mod jobs;
mod lines;
mod logs;
mod machine;
mod mpi;
mod plan;
mod program;
mod quote;
mod signals;
mod single;
mod words;

use std::process::ExitCode;

use clap::Parser as _;

use args::Args;

fn main() -> ExitCode {
    let args = Args::parse();
    let status = match &args.jobs {
        Some(file) => jobs::run(file, &args),
        None => single::run(&args),
    };
    match status {
        Ok(status) => status.into(),
        Err((status, message)) => {
            words::say(message);
            status.into()
        }
    }
}
