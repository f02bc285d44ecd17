//! `libgpu-worker`: the program of a rank in a process of its own. It opens the libgpu that its first argument names,
//! and has it join the process at the other end of its standard input.
//!
//! It calls C, so this file has `unsafe`.

use std::env;
use std::ffi::c_int;
use std::process::ExitCode;

const USAGE: &str = "\
libgpu-worker runs a rank of libgpu in a process of its own. libgpu starts it by itself where
LIBGPU_TRANSPORT=processes; there is no other use for it.";

fn main() -> ExitCode {
    match run() {
        Ok(status) => ExitCode::from(status),
        Err(error) => {
            eprintln!("libgpu-worker: {error}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<u8, String> {
    let mut arguments = env::args_os().skip(1);
    let (Some(library), None) = (arguments.next(), arguments.next()) else {
        return Err(format!("it takes the path of a libgpu\n{USAGE}"));
    };
    if library == "--help" || library == "-h" {
        println!("{USAGE}");
        return Ok(0);
    }
    #[cfg(unix)]
    return join(&library);
    #[cfg(not(unix))]
    Err("it needs a Unix system".into())
}

/// Runs the rank.
#[cfg(unix)]
fn join(library: &std::ffi::OsStr) -> Result<u8, String> {
    use std::io::{IsTerminal, stdin};
    use std::os::fd::{AsFd, IntoRawFd};

    if stdin().is_terminal() {
        return Err(format!("its standard input is a terminal\n{USAGE}"));
    }
    let socket = stdin().as_fd().try_clone_to_owned();
    let socket = socket.map_err(|error| format!("it has no standard input: {error}"))?;
    let name = library.display();
    // SAFETY: opening libgpu runs no code of ours beyond what any program that links it gets.
    let library = unsafe { libloading::Library::new(library) }
        .map_err(|error| format!("cannot open {name}: {error}"))?;
    // SAFETY: the type is that of the function.
    let worker = unsafe { library.get::<unsafe extern "C" fn(c_int) -> c_int>(b"libgpu_worker\0") };
    let worker = worker
        .map_err(|_| format!("{name} is no libgpu of this version: it has no libgpu_worker"))?;
    // SAFETY: the socket is open and is given away.
    let status = unsafe { worker(socket.into_raw_fd()) };
    Ok(u8::try_from(status).unwrap_or(1))
}
