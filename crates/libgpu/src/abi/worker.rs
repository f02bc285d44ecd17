//! `libgpu_worker`: runs a rank in this process. The program `libgpu-worker` calls it, and nothing else does.
//!
//! C passes the number of a file and the process is left without its ceremonies, so this file has `unsafe`.

use std::ffi::c_int;
use std::os::fd::{FromRawFd, OwnedFd};

use collectives::{Communicator, Segment};

use crate::context::{Process, workers};
use crate::functions::table_hash;
use crate::sync::{Arc, thread};
use crate::{crash, execute};

/// Joins the process at the other end of the socket `socket`, and serves as one of its ranks until that ends. Returns
/// the status for the process to end with.
///
/// # Safety
/// `socket` is open, and nothing else closes it.
#[unsafe(no_mangle)]
unsafe extern "C" fn libgpu_worker(socket: c_int) -> c_int {
    // SAFETY: the caller vouches for it.
    let socket = unsafe { OwnedFd::from_raw_fd(socket) };
    let joined = match workers::join(socket, table_hash()) {
        Ok(joined) => joined,
        Err(error) => {
            eprintln!("{error}");
            return 1;
        }
    };
    if joined.config.crash_report {
        // Rust's own handlers look for the end of the stack, and say nothing of calls.
        for signal in [libc::SIGSEGV, libc::SIGBUS] {
            // SAFETY: no other thread runs yet, and the default is what a program begins with.
            unsafe { libc::signal(signal, libc::SIG_DFL) };
        }
        crash::watch(None);
    }
    let (config, memory) = (joined.config.clone(), joined.memory.clone());
    let process = Process::of_worker(config, memory, table_hash());
    let rank = joined.rank;
    workers::wait_for_lanes(&joined, |lane| serve(&process, lane, rank));
    // The other threads of this process may be in the middle of a call, and its memory goes with it.
    // SAFETY: nothing is left to be done.
    unsafe { libc::_exit(0) }
}

/// Serves a lane on a thread of its own.
fn serve(process: &Arc<Process>, lane: Segment, rank: usize) {
    let process = Arc::clone(process);
    let name = format!("libgpu-rank-{rank}");
    let served = thread::Builder::new().name(name).spawn(move || {
        crash::prepare_thread();
        let control: Arc<dyn Communicator> = Arc::new(lane.rank(rank));
        // Rank 0 has the error, too.
        execute::serve(&process, &control);
    });
    if let Err(error) = served {
        eprintln!("libgpu-worker: no thread could be started: {error}");
    }
}
