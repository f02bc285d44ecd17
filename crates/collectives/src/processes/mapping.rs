//! Memory that processes share: mapping it, and typed access to it.
//!
//! Another process may write anything there at any time. So words are atomic, other data is copied out before it is
//! looked at, and only plain numbers are read in place.

use crate::Element;
use crate::waiting::work::Worker;
use rustix::mm::{MapFlags, ProtFlags, mmap, munmap};
use std::ffi::c_void;
use std::io;
use std::os::fd::BorrowedFd;
use std::ptr::{NonNull, null_mut};
use std::sync::atomic::{AtomicU32, AtomicU64};

/// A mapped segment.
#[derive(Debug)]
pub(super) struct Mapping {
    base: NonNull<u8>,
    len: usize,
}

// SAFETY: the memory belongs to this mapping alone until it is dropped, and threads use it as processes do.
unsafe impl Send for Mapping {}
// SAFETY: as above.
unsafe impl Sync for Mapping {}

impl Mapping {
    /// Maps a file of at least `len` bytes that cannot shrink: touching memory behind the end of a file kills a process.
    pub(super) fn new(file: BorrowedFd<'_>, len: usize) -> io::Result<Self> {
        let access = ProtFlags::READ | ProtFlags::WRITE;
        let flags = MapFlags::SHARED | MapFlags::NORESERVE;
        // SAFETY: the system chooses an address that is free.
        let base = unsafe { mmap(null_mut(), len, access, flags, file, 0)? };
        let base = NonNull::new(base.cast()).ok_or(io::ErrorKind::OutOfMemory)?;
        Ok(Self { base, len })
    }

    /// The address of `count` values of a type.
    ///
    /// # Panics
    /// They do not lie in the mapping, or are not aligned.
    fn place<T>(&self, offset: usize, count: usize) -> NonNull<T> {
        let end = count
            .checked_mul(size_of::<T>())
            .and_then(|len| len.checked_add(offset));
        assert!(end.is_some_and(|end| end <= self.len), "within the segment");
        assert!(offset.is_multiple_of(align_of::<T>()), "aligned");
        // SAFETY: the place lies in the mapping, which begins at a page and so is aligned for all that it holds.
        unsafe { self.base.add(offset).cast() }
    }

    /// A word.
    pub(super) fn word(&self, offset: usize) -> &AtomicU64 {
        // SAFETY: the place is mapped as long as `self` lives, and any bits are a value.
        unsafe { self.place(offset, 1).as_ref() }
    }

    /// A word to sleep on.
    pub(super) fn futex(&self, offset: usize) -> &AtomicU32 {
        // SAFETY: as for a word.
        unsafe { self.place(offset, 1).as_ref() }
    }

    /// What a rank says about itself.
    pub(super) fn worker(&self, offset: usize) -> &Worker {
        // SAFETY: as for a word; a worker is made of such words.
        unsafe { self.place(offset, 1).as_ref() }
    }

    /// Copies bytes out.
    pub(super) fn read(&self, offset: usize, bytes: &mut [u8]) {
        let from = self.place::<u8>(offset, bytes.len());
        // SAFETY: both places have that length, and `bytes` is memory of this process alone.
        unsafe {
            bytes
                .as_mut_ptr()
                .copy_from_nonoverlapping(from.as_ptr(), bytes.len())
        }
    }

    /// Copies numbers in.
    pub(super) fn write<T: Copy>(&self, offset: usize, values: &[T]) {
        let to = self.place::<T>(offset, values.len());
        // SAFETY: both places have that length, and `values` is memory of this process alone.
        unsafe {
            to.as_ptr()
                .copy_from_nonoverlapping(values.as_ptr(), values.len())
        }
    }

    /// Numbers, to be read in place.
    ///
    /// # Safety
    /// By the rules of the transport, no rank writes them as long as the slice lives. Should another process break the
    /// rules then the numbers are wrong, but they are numbers: of these types any bits are a value, and no address or
    /// length is made from them.
    pub(super) unsafe fn numbers<T: Element>(&self, offset: usize, len: usize) -> &[T] {
        let place = self.place::<T>(offset, len);
        // SAFETY: the place is mapped and aligned; the rest is the caller's promise.
        unsafe { std::slice::from_raw_parts(place.as_ptr(), len) }
    }
}

impl Drop for Mapping {
    fn drop(&mut self) {
        // SAFETY: nothing borrows from the mapping any more.
        let _ = unsafe { munmap(self.base.as_ptr().cast::<c_void>(), self.len) };
    }
}
