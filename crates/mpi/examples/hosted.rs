//! A library that a Python program with mpi4py loads in the tests: it uses the communicator that it is given.
//!
//! `hosted(handle, length, text, room)` runs the suite on the communicator with these bytes and writes what came of it.

use collectives::suite;
use mpi::{Session, Settings};
use std::ffi::c_char;
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
    let outcome = run(handle);
    let words = match &outcome {
        Ok(words) => words.clone(),
        Err(error) => error.to_string(),
    };
    let count = words.len().min(room - 1);
    text[..count].copy_from_slice(&words.as_bytes()[..count]);
    text[count] = 0;
    i32::from(outcome.is_err())
}

fn run(handle: &[u8]) -> Result<String, Box<dyn std::error::Error>> {
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
