//! Pinned memory that a GPU copies from and to while the host works on.
//!
//! A GPU reads and writes pinned memory directly, at full speed; the driver first copies other memory, and waits. So
//! data is copied through two pinned halves: while one is on its way, the next piece is written to the other, or the
//! one before is read there. This is one of the crate's files with `unsafe`: the memory is the driver's, and read by
//! the GPU.

use std::sync::Arc;

use bytemuck::Pod;
use cudarc::driver::result;

use crate::error::Called;
use crate::launch::Address;
use crate::pinned::{PIECE_BYTES, Pinned};
use crate::stream::about;
use crate::{CudaError, Event, Memory, Stream};

/// Two halves of pinned memory, for the copies of one stream.
#[derive(Debug)]
pub struct Staging {
    stream: Arc<Stream>,
    halves: [Half; 2],
    next: usize,
}

/// A half, and the copy from or to it that may not be done yet.
#[derive(Debug)]
struct Half {
    memory: Pinned,
    copied: Option<Event>,
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

    /// Lets `write` make `items` items, at most [`PIECE_BYTES`] bytes of them, and queues their copy to `offset` bytes
    /// from the beginning of the memory. At first the items hold any values. Returns as soon as they are written.
    ///
    /// # Errors
    /// Something that was queued failed, or the driver does.
    ///
    /// # Panics
    /// The items do not fit a half, or the memory.
    ///
    /// # Safety
    /// Only the stream of this staging uses that part of the memory until the copy is done, and the memory stays until
    /// then.
    pub unsafe fn put<T: Pod>(
        &mut self,
        memory: &Memory,
        offset: u64,
        items: usize,
        write: impl FnOnce(&mut [T]),
    ) -> Result<(), CudaError> {
        let to = place_in::<T>(memory, offset, items);
        let half = &mut self.halves[self.next];
        let items = half.items(items)?;
        write(items);
        let _bound = self.stream.gpu.bind()?;
        // SAFETY: the memory has room, and the half is not used until the event behind the copy is complete.
        let copied = unsafe { result::memcpy_htod_async(to, items, self.stream.handle) };
        copied.called_for("cuMemcpyHtoDAsync", || about(items))?;
        half.record(&self.stream)?;
        self.next = 1 - self.next;
        Ok(())
    }

    /// The same with any number of existing items. They may be changed when this returns.
    ///
    /// # Safety
    /// As for [`Self::put`].
    pub(crate) unsafe fn put_all<T: Pod>(
        &mut self,
        memory: &Memory,
        offset: u64,
        items: &[T],
    ) -> Result<(), CudaError> {
        let places = (offset..).step_by(PIECE_BYTES);
        for (place, piece) in places.zip(items.chunks(items_of_half::<T>())) {
            let write = |to: &mut [T]| to.copy_from_slice(piece);
            // SAFETY: the caller's promise.
            unsafe { self.put(memory, place, piece.len(), write) }?;
        }
        Ok(())
    }

    /// Copies from the memory, from `offset` bytes on, to items. Waits for the copy and for all work that was queued
    /// before. While a piece is copied by the GPU, the host copies the one before out of the other half.
    pub(crate) fn get_all<T: Pod>(
        &mut self,
        memory: &Memory,
        offset: u64,
        items: &mut [T],
    ) -> Result<(), CudaError> {
        let places = (offset..).step_by(PIECE_BYTES);
        let pieces = places.zip(items.chunks_mut(items_of_half::<T>()));
        let mut coming: Option<(usize, &mut [T])> = None;
        for (number, (place, piece)) in pieces.enumerate() {
            let half = number % 2;
            self.fetch::<T>(half, memory, place, piece.len())?;
            if let Some((other, before)) = coming.replace((half, piece)) {
                before.copy_from_slice(self.halves[other].items(before.len())?);
            }
        }
        if let Some((half, last)) = coming {
            last.copy_from_slice(self.halves[half].items(last.len())?);
        }
        Ok(())
    }

    /// Queues a copy of `items` items to a half.
    fn fetch<T: Pod>(
        &mut self,
        half: usize,
        memory: &Memory,
        offset: u64,
        items: usize,
    ) -> Result<(), CudaError> {
        let from = place_in::<T>(memory, offset, items);
        let half = &mut self.halves[half];
        let items = half.items::<T>(items)?;
        let _bound = self.stream.gpu.bind()?;
        // SAFETY: the memory has as many bytes, and the half is not used until the event behind the copy is complete.
        let copied = unsafe { result::memcpy_dtoh_async(items, from, self.stream.handle) };
        copied.called_for("cuMemcpyDtoHAsync", || about(items))?;
        half.record(&self.stream)
    }
}

impl Half {
    /// The first `count` items of the half, after its last copy is done.
    fn items<T: Pod>(&mut self, count: usize) -> Result<&mut [T], CudaError> {
        if let Some(copied) = self.copied.take() {
            copied.wait()?;
        }
        assert!(count <= items_of_half::<T>(), "{count} items");
        // SAFETY: the memory has room for as many and a page's alignment, any bits are valid items, and nothing else
        // uses it now.
        Ok(unsafe { std::slice::from_raw_parts_mut(self.memory.place().cast(), count) })
    }

    /// Notes that a copy was queued.
    fn record(&mut self, stream: &Arc<Stream>) -> Result<(), CudaError> {
        let copied = stream.record_untimed_event().inspect_err(|_| {
            // Without an event, the half is free when everything is done.
            let _ = stream.wait();
        });
        self.copied = Some(copied?);
        Ok(())
    }
}

/// How many items fit a half.
fn items_of_half<T>() -> usize {
    PIECE_BYTES / size_of::<T>()
}

/// The address of `items` items, `offset` bytes from the beginning of memory.
#[track_caller]
fn place_in<T>(memory: &Memory, offset: u64, items: usize) -> Address {
    let bytes = items as u64 * size_of::<T>() as u64;
    let end = offset.checked_add(bytes);
    assert!(
        end.is_some_and(|end| end <= memory.bytes()),
        "{bytes} bytes from {offset} on do not fit {}",
        memory.bytes()
    );
    memory.address() + offset
}

impl Drop for Staging {
    fn drop(&mut self) {
        let memory = self.halves.each_mut().map(|half| {
            // A copy may not be done yet. `drop` cannot return errors.
            let _ = half.copied.take().map(|copied| copied.wait());
            half.memory
        });
        self.stream.gpu.keep_pinned(memory);
    }
}
