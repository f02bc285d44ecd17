//! Memory of the host that a GPU reads and writes by itself.
//!
//! This is one of the crate's files with `unsafe`: the memory is the driver's.

use std::ffi::c_void;

use cudarc::driver::result;

use crate::CudaError;
use crate::error::Called;

/// How many bytes a piece of pinned memory has. Longer pieces would not be faster, and they would leave the cache.
pub const PIECE_BYTES: usize = 4 << 20;

/// [`PIECE_BYTES`] of pinned memory. They are there until they are [freed](Self::free).
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pinned {
    place: *mut c_void,
}

// SAFETY: the memory belongs to whoever has this, whichever thread that is.
unsafe impl Send for Pinned {}

impl Pinned {
    /// Pins memory for the GPU that this thread talks to.
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
    /// Nobody uses it any more, and it is given back once.
    pub(crate) unsafe fn free(self) {
        // Nobody is left to be told of errors.
        // SAFETY: taken from the driver; the rest is the caller's promise.
        let _ = unsafe { result::free_host(self.place) };
    }
}
