//! Memory of the host that a GPU copies from while the host goes on.
//!
//! A GPU reads pinned memory by itself, at full speed; of other memory the driver first makes a copy, and waits. So data goes through two
//! pinned halves: while one is on its way, the next piece is written to the other. This is one of the crate's files with `unsafe`: the
//! memory is the driver's, and read by the GPU.

use std::ffi::c_void;
use std::sync::Arc;

use bytemuck::Pod;
use cudarc::driver::result;

use crate::error::Called;
use crate::{CudaError, Mark, Memory, Stream};

/// How many bytes a half has. Longer pieces would not be faster, and they would leave the cache.
pub const PIECE_BYTES: usize = 4 << 20;

/// Two halves of pinned memory, for the copies of one queue.
#[derive(Debug)]
pub struct Staging {
    stream: Arc<Stream>,
    halves: [Half; 2],
    next: usize,
}

/// A half, and the copy from it that may still be on its way.
#[derive(Debug)]
struct Half {
    memory: Pinned,
    copied: Option<Mark>,
}

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

impl Staging {
    /// Takes the memory.
    ///
    /// # Errors
    /// The system has none to pin, or the driver fails.
    pub fn new(stream: &Arc<Stream>) -> Result<Self, CudaError> {
        let half = |memory| Half {
            memory,
            copied: None,
        };
        Ok(Self {
            stream: Arc::clone(stream),
            halves: stream.gpu.take_pinned()?.map(half),
            next: 0,
        })
    }

    /// Lets `write` make so many items, at most [`PIECE_BYTES`] of them, and queues their copy to so many bytes from the beginning of
    /// memory. The items are anything at first. Returns as soon as they are written.
    ///
    /// # Errors
    /// Something that was queued failed, or the driver does.
    ///
    /// # Panics
    /// The items do not fit a half, or the memory.
    ///
    /// # Safety
    /// Nobody but the queue of this staging uses that part of the memory until the copy is done, and the memory is there until then.
    pub unsafe fn put<T: Pod>(
        &mut self,
        memory: &Memory,
        offset: u64,
        items: usize,
        write: impl FnOnce(&mut [T]),
    ) -> Result<(), CudaError> {
        let bytes = items * size_of::<T>();
        assert!(
            bytes <= PIECE_BYTES,
            "{bytes} bytes do not fit {PIECE_BYTES}"
        );
        let end = offset.checked_add(bytes as u64);
        assert!(
            end.is_some_and(|end| end <= memory.bytes()),
            "{bytes} bytes from {offset} on do not fit {}",
            memory.bytes()
        );
        let half = &mut self.halves[self.next];
        if let Some(copied) = half.copied.take() {
            copied.wait()?;
        }
        // SAFETY: pinned memory has a page's alignment, any bits are items, and nobody reads it now: the copy from it is done.
        let items = unsafe { std::slice::from_raw_parts_mut(half.memory.place.cast::<T>(), items) };
        write(items);
        let _bound = self.stream.gpu.bind()?;
        let to = memory.address() + offset;
        // SAFETY: the memory has room, and the half is left alone until the mark behind the copy is reached.
        let copied = unsafe { result::memcpy_htod_async(to, items, self.stream.handle) };
        copied.called_for("cuMemcpyHtoDAsync", || format!(" for {bytes} bytes"))?;
        let copied = self.stream.untimed_mark().inspect_err(|_| {
            // Without a mark, the half is free when everything is done.
            let _ = self.stream.wait();
        });
        half.copied = Some(copied?);
        self.next = 1 - self.next;
        Ok(())
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        let memory = self.halves.each_mut().map(|half| {
            // A copy may still be on its way. Nobody is left to be told of errors.
            let _ = half.copied.take().map(|copied| copied.wait());
            half.memory
        });
        self.stream.gpu.keep_pinned(memory);
    }
}
