//! `libgpu-worker`: the program of a rank in a process of its own. It opens libgpu, and has it join the process at the
//! other end of its standard input, or an MPI job.
//!
//! It calls C, so this file has `unsafe`.

use std::env;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

const USAGE: &str = "\
libgpu-worker runs a rank of libgpu in a process of its own. With LIBGPU_TRANSPORT=processes, libgpu starts it by
itself. In an MPI job, start it beside the program:

    mpirun -n 1 PROGRAM : -n 3 libgpu-worker

It opens the libgpu in its own folder, or the one that LIBGPU_PATH names.";

/// What it is to do.
enum Task {
    Help,
    /// Join the process at the other end of the standard input.
    Socket(OsString),
    /// Join the MPI job, with this library or the usual one.
    Job(Option<OsString>),
}

fn main() -> ExitCode {
    let done = task(env::args_os().skip(1).collect()).and_then(run);
    done.map_or_else(
        |error| {
            eprintln!("libgpu-worker: {error}");
            ExitCode::from(2)
        },
        ExitCode::from,
    )
}

fn task(arguments: Vec<OsString>) -> Result<Task, String> {
    match &arguments[..] {
        [] => Ok(Task::Job(None)),
        [word] if word == "--help" || word == "-h" => Ok(Task::Help),
        [word, library] if word == "--mpi" => Ok(Task::Job(Some(library.clone()))),
        [library] if !library.to_string_lossy().starts_with('-') => {
            Ok(Task::Socket(library.clone()))
        }
        _ => Err(format!("it takes no arguments\n{USAGE}")),
    }
}

fn run(task: Task) -> Result<u8, String> {
    match task {
        Task::Help => {
            println!("{USAGE}");
            Ok(0)
        }
        #[cfg(target_os = "linux")]
        Task::Socket(library) => join::process(library.into()),
        #[cfg(target_os = "linux")]
        Task::Job(library) => join::job(library.map(PathBuf::from)),
        #[cfg(not(target_os = "linux"))]
        _ => Err("it needs Linux".into()),
    }
}

#[cfg(target_os = "linux")]
mod join {
    use std::env;
    use std::ffi::c_int;
    use std::io::{IsTerminal, stdin};
    use std::os::fd::{AsFd, IntoRawFd};
    use std::path::PathBuf;

    use super::USAGE;

    /// Runs a rank of the process at the other end of the standard input.
    pub(super) fn process(library: PathBuf) -> Result<u8, String> {
        if stdin().is_terminal() {
            return Err(format!("its standard input is a terminal\n{USAGE}"));
        }
        let socket = stdin().as_fd().try_clone_to_owned();
        let socket = socket.map_err(|error| format!("it has no standard input: {error}"))?;
        rank(library, socket.into_raw_fd())
    }

    /// Runs a rank of an MPI job.
    pub(super) fn job(library: Option<PathBuf>) -> Result<u8, String> {
        let launched = [
            "OMPI_COMM_WORLD_SIZE",
            "PMI_FD",
            "PMI_PORT",
            "PMIX_RANK",
            "SLURM_PROCID",
        ];
        let launched = launched.iter().any(|name| env::var_os(name).is_some());
        if library.is_none() && !launched {
            return Err(format!("no MPI launcher has started it\n{USAGE}"));
        }
        rank(library.map_or_else(usual, Ok)?, -1)
    }

    /// The libgpu that the environment names, or the one beside this program.
    fn usual() -> Result<PathBuf, String> {
        if let Some(path) = env::var_os("LIBGPU_PATH") {
            return Ok(path.into());
        }
        let program = env::current_exe();
        let program = program.map_err(|error| format!("it does not know its folder: {error}"))?;
        let beside = program.with_file_name("libgpu.so");
        match beside.is_file() {
            true => Ok(beside),
            false => Err(format!(
                "{} is not there; name libgpu in LIBGPU_PATH",
                beside.display()
            )),
        }
    }

    fn rank(library: PathBuf, socket: c_int) -> Result<u8, String> {
        let name = library.display();
        // SAFETY: opening libgpu runs no code of ours beyond what any program that links it gets.
        let opened = unsafe { libloading::Library::new(&library) };
        let opened = opened.map_err(|error| format!("cannot open {name}: {error}"))?;
        // SAFETY: the type is that of the function.
        let worker =
            unsafe { opened.get::<unsafe extern "C" fn(c_int) -> c_int>(b"libgpu_worker\0") };
        let worker = worker
            .map_err(|_| format!("{name} is no libgpu of this version: it has no libgpu_worker"))?;
        // SAFETY: the socket is -1, or open and given away.
        let status = unsafe { worker(socket) };
        Ok(u8::try_from(status).unwrap_or(1))
    }
}
