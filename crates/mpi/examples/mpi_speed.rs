//! A library that `tests/bench/ranks_mpi.py` loads on each rank: it times this crate's all-reduce, and lets other code
//! that is timed beside it call the same MPI on the same thread.

use collectives::{Collectives, Reduction};
use mpi::{MpiRank, Session, Settings};
use std::ffi::{CStr, OsStr, c_char, c_int, c_long};
use std::os::unix::ffi::OsStrExt;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// Calls an all-reduce of `count` values so often; returns the seconds of one call, or less than 0 after a failure.
type Timed = unsafe extern "C" fn(values: *mut f64, count: c_int, calls: c_int) -> f64;

static OPEN: Mutex<Option<(Session, MpiRank)>> = Mutex::new(None);

fn open() -> MutexGuard<'static, Option<(Session, MpiRank)>> {
    OPEN.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Opens the session with the library at a path; 0 if that went well.
///
/// # Safety
/// `library` is a text that ends with a zero.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn speed_start(library: *const c_char) -> c_int {
    // SAFETY: the caller's promise.
    let path = unsafe { CStr::from_ptr(library) };
    let settings = Settings {
        library: Some(OsStr::from_bytes(path.to_bytes()).into()),
        limit: Some(Duration::from_secs(30)),
        ..Settings::default()
    };
    let started = Session::start(&settings).and_then(|session| {
        let world = session.world(settings.limit)?;
        *open() = Some((session, world));
        Ok(())
    });
    if let Err(error) = &started {
        eprintln!("{error}");
    }
    c_int::from(started.is_err())
}

/// Calls a function on the thread that calls MPI; returns what it returns, and how often another thread took the core.
///
/// # Safety
/// There are `count` values, the function takes them, and `taken` has room for a number.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn speed_run(
    timed: Timed,
    values: *mut f64,
    count: c_int,
    calls: c_int,
    taken: *mut c_long,
) -> f64 {
    let session = open().as_ref().map(|(session, _)| session.clone());
    // SAFETY: the caller's promise.
    let values = unsafe { std::slice::from_raw_parts_mut(values, count as usize) };
    let job = move |_: &_| {
        let before = switches();
        // SAFETY: as above.
        let seconds = unsafe { timed(values.as_mut_ptr(), count, calls) };
        (seconds, switches() - before)
    };
    let (seconds, switches) = session.map_or((-1.0, 0), |session| session.run(job));
    // SAFETY: the caller's promise.
    unsafe { *taken = switches };
    seconds
}

/// How often this thread had to leave its core to another one.
fn switches() -> c_long {
    // SAFETY: all bits zero are a valid value of this plain structure.
    let mut usage: libc::rusage = unsafe { std::mem::zeroed() };
    // SAFETY: the figures are written to a place for them.
    unsafe { libc::getrusage(libc::RUSAGE_THREAD, &raw mut usage) };
    usage.ru_nivcsw
}

/// Times this crate; a function for [`speed_run`].
///
/// # Safety
/// There are `count` values.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn speed_ours(values: *mut f64, count: c_int, calls: c_int) -> f64 {
    // SAFETY: the caller's promise.
    let values = unsafe { std::slice::from_raw_parts_mut(values, count as usize) };
    match open().as_ref().map(|(_, world)| time(world, values, calls)) {
        Some(Ok(seconds)) => seconds,
        _ => -1.0,
    }
}

fn time(world: &MpiRank, values: &mut [f64], calls: c_int) -> Result<f64, collectives::Error> {
    world.barrier()?;
    let since = Instant::now();
    for _ in 0..calls {
        world.all_reduce(values, Reduction::Sum)?;
    }
    Ok(since.elapsed().as_secs_f64() / f64::from(calls))
}

/// Ends the session, and with it MPI.
#[unsafe(no_mangle)]
pub extern "C" fn speed_end() {
    drop(open().take());
}
