//! `libgpu_init_with_communicator`: a context whose ranks are those of a communicator of the program.
//!
//! C passes the address of a handle of MPI, so this file has `unsafe`.

use std::ffi::c_void;
use std::ptr;

use runtime_abi::CBool;
use runtime_abi::kit::{Outcome, guard, not_null};

use super::documents::COMMUNICATOR_SYMBOL;
use super::exports::LIBRARY;

/// The sizes of a communicator's handle: a number in MPICH's interface, an address in the others.
const SIZES: [u64; 2] = [4, 8];

/// Opens a context on a communicator, as `libgpu.h` says.
///
/// # Safety
/// `handle` is null or the address of `size` bytes, and `gpu_ref_out` is null or has room for a `u64`.
#[unsafe(no_mangle)]
unsafe extern "C" fn libgpu_init_with_communicator(
    handle: *const c_void,
    size: u64,
    gpu_ref_out: *mut u64,
) -> CBool {
    guard(&LIBRARY, |library| {
        not_null(handle, COMMUNICATOR_SYMBOL, "handle")?;
        not_null(gpu_ref_out, COMMUNICATOR_SYMBOL, "gpu_ref_out")?;
        check_size(size)?;
        let mut bytes = [0_u8; 8];
        // SAFETY: neither is null, they do not overlap, and the size is at most 8.
        unsafe { ptr::copy_nonoverlapping(handle.cast(), bytes.as_mut_ptr(), size as usize) };
        let context = library.init_with_communicator(&bytes[..size as usize])?;
        // SAFETY: not null, and the caller vouches for the room.
        unsafe { gpu_ref_out.write_unaligned(context) };
        Ok(())
    })
}

/// Before the handle is read, as no more bytes than it has may be.
fn check_size(size: u64) -> Outcome<()> {
    match SIZES.contains(&size) {
        true => Ok(()),
        false => Err(format!(
            "{COMMUNICATOR_SYMBOL}: size is {size}; the handle of a communicator has 4 or 8 bytes, sizeof(MPI_Comm)"
        )
        .into()),
    }
}
