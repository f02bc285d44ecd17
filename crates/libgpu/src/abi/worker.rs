//! `libgpu_worker`: runs a rank in this process. The program `libgpu-worker` calls it, and nothing else does.
//!
//! C passes the number of a file and the process is left without its ceremonies, so this file has `unsafe`.

use std::ffi::c_int;
use std::os::fd::{FromRawFd, OwnedFd};
use std::path::PathBuf;

use collectives::{Communicator, Segment};

use crate::config::Config;
use crate::context::job::{Told, Worker};
use crate::context::{Process, workers};
use crate::functions::table_hash;
use crate::sync::{Arc, AtomicBool, Duration, Ordering, thread};
use crate::{crash, execute};

/// Runs a rank until rank 0 ends: of the process at the other end of the socket `socket`, or, if that is -1, of the MPI
/// job that this process is in. Returns the status for the process to end with.
///
/// # Safety
/// `socket` is -1, or open and closed by nothing else.
#[unsafe(no_mangle)]
unsafe extern "C" fn libgpu_worker(socket: c_int) -> c_int {
    if socket == -1 {
        return in_job();
    }
    // SAFETY: the caller vouches for it.
    let socket = unsafe { OwnedFd::from_raw_fd(socket) };
    let joined = match workers::join(socket, table_hash()) {
        Ok(joined) => joined,
        Err(error) => return refuse(&error),
    };
    prepare(&joined.config);
    let (config, memory) = (joined.config.clone(), joined.memory.clone());
    let here = config.ranks;
    let process = Process::of_worker(config, here, memory, table_hash());
    let rank = joined.rank;
    let served = workers::wait_for_lanes(&joined, |lane| serve(&process, lane, rank));
    let status = served.map_or_else(|error| refuse(&format!("libgpu-worker: {error}")), |()| 0);
    // The other threads of this process may be in the middle of a call, and its memory goes with it.
    leave(status)
}

/// Runs a rank of the MPI job that this process is in.
fn in_job() -> c_int {
    let joined = Arc::new(AtomicBool::new(false));
    leave_unless(&joined);
    let library = std::env::var_os("LIBGPU_MPI").map(PathBuf::from);
    let worker = match Worker::join(library.as_deref(), table_hash()) {
        Ok(worker) => worker,
        Err(error) => return refuse(&format!("libgpu-worker: {error}")),
    };
    joined.store(true, Ordering::Relaxed);
    let mut is_first = true;
    loop {
        let told = match worker.run(|| worker.next()) {
            Ok(Some(told)) => told,
            Ok(None) => {
                worker.end();
                return 0;
            }
            Err(error) => return refuse(&format!("libgpu-worker: {error}")),
        };
        if std::mem::take(&mut is_first) {
            prepare_in_job(&told, worker.rank);
        }
        let process = Process::of_worker(told.config, worker.here, told.memory, table_hash());
        if let Err(error) = worker.run(|| execute::serve(&process, &worker.control)) {
            eprintln!("libgpu-worker: rank {}: {error}", worker.rank);
            // The others learn that this rank has left.
            drop((process, worker));
            return after_rank_0(told.host);
        }
    }
}

fn prepare_in_job(told: &Told, rank: usize) {
    prepare(&told.config);
    if let Some(host) = told.host {
        leave_with(host);
    }
    if let Err(error) = workers::print_to_log(&told.config, rank) {
        eprintln!("libgpu-worker: rank {rank} cannot write its log: {error}");
    }
}

/// The status to end with after an error, once the process of rank 0 has ended, if it has a number here. A launcher ends
/// all processes when one of them fails, and rank 0 has to tell its program first.
fn after_rank_0(host: Option<u32>) -> c_int {
    if let Some(host) = host {
        // Where it cannot be watched, it has ended.
        let _ = workers::wait_for_end(host);
    }
    1
}

/// How long the ranks of a job may take to come together.
const JOINING: Duration = Duration::from_secs(60);

/// Ends this process if it has not joined its job in time: not every launcher notices that rank 0 ended before it used
/// MPI.
fn leave_unless(joined: &Arc<AtomicBool>) {
    let joined = Arc::clone(joined);
    let watched = thread::Builder::new().name("libgpu-join".into());
    // Without a thread, the launcher has to do it.
    let _ = watched.spawn(move || {
        thread::sleep(JOINING);
        if !joined.load(Ordering::Relaxed) {
            eprintln!("libgpu-worker: rank 0 has not called gpu_init within {JOINING:?}");
            leave(1);
        }
    });
}

/// Ends this process when the one of rank 0 has ended: not every launcher does.
fn leave_with(host: u32) {
    let watched = thread::Builder::new().name("libgpu-host".into());
    // Without a thread, the launcher has to do it.
    let _ = watched.spawn(move || {
        if workers::wait_for_end(host).is_ok() {
            // Time to end in order, if rank 0 has.
            thread::sleep(Duration::from_secs(2));
            leave(1);
        }
    });
}

fn refuse(error: &str) -> c_int {
    eprintln!("{error}");
    1
}

/// Ends the process at once.
fn leave(status: c_int) -> ! {
    // SAFETY: nothing is left to be done.
    unsafe { libc::_exit(status) }
}

/// Prepares the reports of crashes.
fn prepare(config: &Config) {
    if !config.crash_report {
        return;
    }
    // Rust's own handlers look for the end of the stack, and say nothing of calls.
    for signal in [libc::SIGSEGV, libc::SIGBUS] {
        // SAFETY: the default is what a program begins with.
        unsafe { libc::signal(signal, libc::SIG_DFL) };
    }
    crash::watch(None);
}

/// Serves a lane on a thread of its own.
fn serve(process: &Arc<Process>, lane: Segment, rank: usize) {
    let process = Arc::clone(process);
    let name = format!("libgpu-rank-{rank}");
    let served = thread::Builder::new().name(name).spawn(move || {
        crash::prepare_thread();
        let control: Arc<dyn Communicator> = Arc::new(lane.rank(rank));
        // Rank 0 has the error, too.
        let _ = execute::serve(&process, &control);
    });
    if let Err(error) = served {
        eprintln!("libgpu-worker: no thread could be started: {error}");
    }
}
