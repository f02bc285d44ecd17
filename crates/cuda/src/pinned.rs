//! Pinned memory of the host, which a GPU reads and writes directly.
//!
//! This is one of the crate's files with `unsafe`: the memory is the driver's.

use std::ffi::c_void;

use cudarc::driver::result;

use crate::CudaError;
use crate::error::Called;

/// How many bytes a piece of pinned memory has. Longer pieces would not be faster, and they would leave the cache.
pub const PIECE_BYTES: usize = 4 << 20;

/// [`PIECE_BYTES`] of pinned memory. The memory stays until it is [freed](Self::free).
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pinned {
    place: *mut c_void,
}

// SAFETY: the memory belongs to the owner of this value, on any thread.
unsafe impl Send for Pinned {}

impl Pinned {
    /// Pins memory for the GPU whose context is current on this thread.
    pub(crate) fn new() -> Result<Self, CudaError> {
        // SAFETY: the memory is the driver's until `free` gives it back.
        let place = unsafe { result::malloc_host(PIECE_BYTES, 0) };
        let about = || format!(" for {PIECE_BYTES} bytes");
        let place = place.called_for("cuMemHostAlloc", about)?;
        Ok(Self { place })
    }

    /// Where it lies.
    pub(crate) fn place(self) -> *mut c_void {
        self.place
    }

    /// Gives the memory back.
    ///
    /// # Safety
    /// The memory is not used any more, and is freed once.
    pub(crate) unsafe fn free(self) {
        // Errors are ignored, as there is nothing that a caller could do.
        // SAFETY: taken from the driver; the rest is the caller's promise.
        let _ = unsafe { result::free_host(self.place) };
    }
}
