//! Upload streams: a stream of a GPU with the pinned memory through which a rank's data is copied.

use std::ops::Range;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytemuck::Pod;
use cuda::{CudaError, Gpu, Launch, Memory, PIECE_BYTES, Staging, Stream, UNPINNED_BYTES};

use crate::parallel::{self, PIECE};
use crate::thread_pool::ThreadPool;

/// A stream of a GPU that takes data from the host in pieces: while one is copied, threads make the next.
#[derive(Debug)]
pub struct UploadStream {
    stream: Arc<Stream>,
    /// Taken when something is sent for the first time.
    staging: Mutex<Option<Staging>>,
}

impl UploadStream {
    /// A new stream of the GPU of that number.
    ///
    /// # Errors
    /// There is no such GPU, or the driver refuses.
    pub fn open(gpu: u32) -> Result<Self, CudaError> {
        Ok(Self {
            stream: Stream::new(&Gpu::open(gpu)?)?,
            staging: Mutex::default(),
        })
    }

    /// The stream itself.
    #[must_use]
    pub fn stream(&self) -> &Arc<Stream> {
        &self.stream
    }

    /// What launches need to know of the GPU.
    #[must_use]
    pub fn device(&self) -> cuda::Device {
        self.stream.gpu().device()
    }

    /// Allocates memory of the GPU, in bytes, in the order of the stream. It is freed in the same order.
    ///
    /// # Errors
    /// There is too little, or the driver refuses.
    pub fn take(&self, bytes: u64) -> Result<Memory, CudaError> {
        self.stream.take(bytes)
    }

    /// Checks that `needed` bytes can be taken.
    ///
    /// # Errors
    /// [`CudaError::Memory`] with both figures, or the driver refuses.
    pub fn check_memory(&self, needed: u64) -> Result<(), CudaError> {
        let gpu = self.stream.gpu();
        if needed <= gpu.kept_memory()? || needed <= gpu.free_memory()? {
            return Ok(());
        }
        // Memory that was freed is available only when its stream gets there, so wait for all streams.
        gpu.wait()?;
        let free = gpu.free_memory()?;
        if needed <= free {
            return Ok(());
        }
        Err(CudaError::Memory {
            device: gpu.info().device,
            needed,
            free,
        })
    }

    /// Queues launches.
    ///
    /// # Errors
    /// The driver refuses one.
    ///
    /// # Safety
    /// As [`Stream::run`].
    pub unsafe fn run(&self, launches: &[Launch]) -> Result<(), CudaError> {
        // SAFETY: the caller's promise.
        unsafe { self.stream.run(launches) }
    }

    /// Sends `items` items to memory, from an offset in bytes on: `write(first, items)` makes those from number `first`
    /// on, on several threads in any order. `sent` is called for each piece when its copy is queued, in order; all
    /// pieces but the last end with a multiple of [`cuda::CHUNK`].
    ///
    /// # Errors
    /// There is no pinned memory, the driver refuses, or `sent` has failed.
    pub fn send<T: Pod + Send>(
        &self,
        memory: &Memory,
        offset: u64,
        items: u64,
        pool: &ThreadPool,
        write: impl Fn(u64, &mut [T]) + Sync,
        sent: impl FnMut(Range<u64>) -> Result<(), CudaError>,
    ) -> Result<(), CudaError> {
        let write = |range: Range<u64>, items: &mut [T]| {
            let (len, firsts) = (items.len(), range.step_by(PIECE));
            let pieces = firsts.zip(items.chunks_mut(PIECE));
            parallel::for_each(pool, len, pieces, |(first, items)| write(first, items));
        };
        self.send_in_order(memory, offset, items, write, sent)
    }

    /// The same for items that are made in their order.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub fn send_in_order<T: Pod>(
        &self,
        memory: &Memory,
        offset: u64,
        items: u64,
        mut write: impl FnMut(Range<u64>, &mut [T]),
        mut sent: impl FnMut(Range<u64>) -> Result<(), CudaError>,
    ) -> Result<(), CudaError> {
        if items == 0 {
            return Ok(());
        }
        if items * size_of::<T>() as u64 <= UNPINNED_BYTES {
            let mut all = vec![T::zeroed(); items as usize];
            write(0..items, &mut all);
            memory.put_at(offset, &all)?;
            return sent(0..items);
        }
        let mut staging = self.staging()?;
        let staging = staging.as_mut().expect("it was just made");
        let most = PIECE_BYTES / size_of::<T>();
        for first in (0..items).step_by(most) {
            let piece = first..(first + most as u64).min(items);
            let len = (piece.end - first) as usize;
            let place = offset + first * size_of::<T>() as u64;
            let write = |items: &mut [T]| write(piece.clone(), items);
            // SAFETY: all uses of the memory are queued on this stream, and so is its return to the pool.
            unsafe { staging.put(memory, place, len, write) }?;
            sent(piece)?;
        }
        Ok(())
    }

    fn staging(&self) -> Result<MutexGuard<'_, Option<Staging>>, CudaError> {
        // A panic may have left a copy on its way; it is waited for before its half is written again.
        let staging = self.staging.lock();
        let mut staging = staging.unwrap_or_else(PoisonError::into_inner);
        if staging.is_none() {
            *staging = Some(Staging::new(&self.stream)?);
        }
        Ok(staging)
    }
}
