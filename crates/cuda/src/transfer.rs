//! Copies between memory of a GPU and items of the host: small ones directly, larger ones through pinned memory.
//!
//! This is one of the crate's files with `unsafe`: the driver reads and writes memory of the host by address.

use bytemuck::Pod;
use cudarc::driver::result;

use crate::error::Called;
use crate::stream::about;
use crate::{CudaError, Memory, Staging};

/// At most this number of bytes is copied without pinned memory, as there is little to gain.
pub const UNPINNED_BYTES: u64 = 256 << 10;

impl Memory {
    /// Copies items to the beginning of the memory, after all queued work. The items may be changed when this returns.
    ///
    /// # Errors
    /// The driver fails.
    ///
    /// # Panics
    /// There are more items than fit.
    pub fn put<T: Pod>(&self, items: &[T]) -> Result<(), CudaError> {
        self.put_at(0, items)
    }

    /// The same from `offset` bytes on.
    ///
    /// # Errors
    /// As [`Self::put`].
    ///
    /// # Panics
    /// The memory ends before the items do.
    pub fn put_at<T: Pod>(&self, offset: u64, items: &[T]) -> Result<(), CudaError> {
        self.check(offset, items);
        match size_of_val(items) as u64 {
            0 => Ok(()),
            1..=UNPINNED_BYTES => self.put_unpinned(offset, items),
            // SAFETY: all uses of the memory are queued on this stream, and so is its return to the pool.
            _ => unsafe { Staging::new(self.stream())?.put_all(self, offset, items) },
        }
    }

    fn put_unpinned<T: Pod>(&self, offset: u64, items: &[T]) -> Result<(), CudaError> {
        let _bound = self.stream().gpu.bind()?;
        let to = self.address() + offset;
        // SAFETY: the memory has room. The driver has made a copy of the items when the call returns, or the GPU reads
        // them where they are; then they stay there until the stream was waited for.
        let copied = unsafe { result::memcpy_htod_async(to, items, self.stream().handle) };
        let waited = match self.stream().gpu.reads_unpinned() {
            true => self.stream().wait(),
            false => Ok(()),
        };
        copied.called_for("cuMemcpyHtoDAsync", || about(items))?;
        waited
    }

    /// Copies the beginning of the memory to items, and waits for the copy and for all queued work.
    ///
    /// # Errors
    /// Something that was queued failed, or the driver does.
    ///
    /// # Panics
    /// There are more items than the memory has.
    pub fn get<T: Pod>(&self, items: &mut [T]) -> Result<(), CudaError> {
        self.get_at(0, items)
    }

    /// The same from `offset` bytes on.
    ///
    /// # Errors
    /// As [`Self::get`].
    ///
    /// # Panics
    /// The memory ends before the items do.
    pub fn get_at<T: Pod>(&self, offset: u64, items: &mut [T]) -> Result<(), CudaError> {
        self.check(offset, items);
        match size_of_val(items) as u64 {
            0 => self.stream().wait(),
            1..=UNPINNED_BYTES => self.get_unpinned(offset, items),
            _ => Staging::new(self.stream())?.get_all(self, offset, items),
        }
    }

    fn get_unpinned<T: Pod>(&self, offset: u64, items: &mut [T]) -> Result<(), CudaError> {
        let _bound = self.stream().gpu.bind()?;
        let from = self.address() + offset;
        // SAFETY: the memory has as many bytes, and the items stay where they are until the stream was waited for.
        let copied = unsafe { result::memcpy_dtoh_async(items, from, self.stream().handle) };
        let waited = self.stream().wait();
        copied.called_for("cuMemcpyDtoHAsync", || about(items))?;
        waited
    }

    #[track_caller]
    fn check<T>(&self, offset: u64, items: &[T]) {
        let (needed, bytes) = (
            size_of_val(items) as u64,
            self.bytes() - offset.min(self.bytes()),
        );
        assert!(needed <= bytes, "{needed} bytes do not fit {bytes}");
    }
}
