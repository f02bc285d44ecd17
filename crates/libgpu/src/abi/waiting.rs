//! Waits with a time limit, for callers that handle signals in between: `libgpu_wait_result`, `libgpu_wait_idle` and
//! `libgpu_wait_room`.
//!
//! C passes addresses to write to, so this file has `unsafe`.

use std::time::Duration;

use runtime_abi::CBool;
use runtime_abi::kit::{guard, not_null};

use super::documents::{WAIT_IDLE_SYMBOL, WAIT_RESULT_SYMBOL, WAIT_ROOM_SYMBOL};
use super::exports::LIBRARY;
use crate::engine::Awaited;

/// Waits for a result, as `libgpu.h` says.
///
/// # Safety
/// `results` is null or has room for a `u64`, and `ready` for a `bool`.
#[unsafe(no_mangle)]
unsafe extern "C" fn libgpu_wait_result(
    gpu_ref: u64,
    milliseconds: u64,
    results: *mut u64,
    ready: *mut bool,
) -> CBool {
    guard(&LIBRARY, |library| {
        not_null(results, WAIT_RESULT_SYMBOL, "results")?;
        not_null(ready, WAIT_RESULT_SYMBOL, "ready")?;
        let limit = Duration::from_millis(milliseconds);
        let seen = library.wait(gpu_ref, Awaited::Result, limit)?;
        // SAFETY: neither is null, and the caller vouches for the room.
        unsafe {
            results.write_unaligned(seen.results as u64);
            ready.write(seen.there);
        }
        Ok(())
    })
}

/// Waits until all is done, as `libgpu.h` says.
///
/// # Safety
/// `idle` is null or has room for a `bool`.
#[unsafe(no_mangle)]
unsafe extern "C" fn libgpu_wait_idle(gpu_ref: u64, milliseconds: u64, idle: *mut bool) -> CBool {
    guard(&LIBRARY, |library| {
        not_null(idle, WAIT_IDLE_SYMBOL, "idle")?;
        let limit = Duration::from_millis(milliseconds);
        let seen = library.wait(gpu_ref, Awaited::Idle, limit)?;
        // SAFETY: not null, and the caller vouches for the room.
        unsafe { idle.write(seen.there) };
        Ok(())
    })
}

/// Waits until the queue has room for a call, as `libgpu.h` says.
///
/// # Safety
/// `room` is null or has room for a `bool`.
#[unsafe(no_mangle)]
unsafe extern "C" fn libgpu_wait_room(gpu_ref: u64, milliseconds: u64, room: *mut bool) -> CBool {
    guard(&LIBRARY, |library| {
        not_null(room, WAIT_ROOM_SYMBOL, "room")?;
        let limit = Duration::from_millis(milliseconds);
        let seen = library.wait(gpu_ref, Awaited::Room, limit)?;
        // SAFETY: not null, and the caller vouches for the room.
        unsafe { room.write(seen.there) };
        Ok(())
    })
}
