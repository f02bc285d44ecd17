//! A library that a Python program with mpi4py loads in the tests: it uses the communicator that it is given.
//!
//! `hosted(handle, length, text, room)` runs the suite on the communicator with these bytes and writes what came of it.

use collectives::{Collectives, suite};
use mpi::{MpiRank, Session, Settings};
use std::ffi::c_char;
use std::sync::Mutex;
use std::time::Duration;

/// Runs the suite on a communicator; 0 if it passed.
///
/// # Safety
/// `handle` has `length` bytes, and `text` has room for `room`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hosted(
    handle: *const u8,
    length: usize,
    text: *mut c_char,
    room: usize,
) -> i32 {
    // SAFETY: the caller's promise.
    let (handle, text) = unsafe {
        (
            std::slice::from_raw_parts(handle, length),
            std::slice::from_raw_parts_mut(text.cast::<u8>(), room),
        )
    };
    tell(run(handle), text)
}

/// Keeps a rank of all processes; when called again, uses it and drops it. 0 if that went well.
///
/// # Safety
/// `text` has room for `room`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hosted_keep(text: *mut c_char, room: usize) -> i32 {
    // SAFETY: the caller's promise.
    let text = unsafe { std::slice::from_raw_parts_mut(text.cast::<u8>(), room) };
    let kept = KEPT.lock().expect("no panic").take();
    let outcome = match kept {
        Some(rank) => rank.barrier().map(|()| "used".into()).map_err(Into::into),
        None => keep(),
    };
    tell(outcome, text)
}

static KEPT: Mutex<Option<MpiRank>> = Mutex::new(None);

fn keep() -> Outcome {
    let rank = Session::start(&Settings::default())?.world(None)?;
    *KEPT.lock().expect("no panic") = Some(rank);
    Ok("kept".into())
}

type Outcome = Result<String, Box<dyn std::error::Error>>;

fn tell(outcome: Outcome, text: &mut [u8]) -> i32 {
    let words = match &outcome {
        Ok(words) => words.clone(),
        Err(error) => error.to_string(),
    };
    let count = words.len().min(text.len() - 1);
    text[..count].copy_from_slice(&words.as_bytes()[..count]);
    text[count] = 0;
    i32::from(outcome.is_err())
}

fn run(handle: &[u8]) -> Outcome {
    let limit = Some(Duration::from_secs(30));
    let session = Session::start(&Settings::default())?;
    let rank = match handle.is_empty() {
        true => session.world(limit)?,
        false => session.adopt(handle, limit)?,
    };
    let report = suite::check(&rank)?;
    let faults = suite::faults(&rank)?;
    let size = collectives::Communicator::size(&rank);
    Ok(format!(
        "ok: {} and {} cases on {size} ranks",
        report.passed, faults.passed
    ))
}
