//! Streams of a GPU, and memory that is allocated and freed in the order of a stream.
//!
//! This is one of the crate's files with `unsafe`: what is queued reads and writes memory later, by address.

use std::ffi::c_void;
use std::fmt;
use std::sync::Arc;

use cudarc::driver::result::{self, event, stream};
use cudarc::driver::sys;

use crate::error::{Called, is_out_of_memory};
use crate::launch::Address;
use crate::{CudaError, Gpu, Launch, Step, THREADS};

/// A stream of a GPU: queued work runs in order, while the caller goes on.
pub struct Stream {
    pub(crate) gpu: Arc<Gpu>,
    pub(crate) handle: sys::CUstream,
}

// SAFETY: a stream may be used from any thread that makes its context current, which every use here does first.
unsafe impl Send for Stream {}
// SAFETY: as above; the driver puts what comes from several threads in some order.
unsafe impl Sync for Stream {}

impl Stream {
    /// A new stream.
    ///
    /// # Errors
    /// The driver fails.
    pub fn new(gpu: &Arc<Gpu>) -> Result<Arc<Self>, CudaError> {
        let _bound = gpu.bind()?;
        let handle = stream::create(stream::StreamKind::NonBlocking).called("cuStreamCreate")?;
        Ok(Arc::new(Self {
            gpu: Arc::clone(gpu),
            handle,
        }))
    }

    /// The GPU.
    #[must_use]
    pub fn gpu(&self) -> &Arc<Gpu> {
        &self.gpu
    }

    /// Allocates `bytes` bytes, rounded up to a multiple of 16, at a multiple of 256. The contents are undefined.
    ///
    /// # Errors
    /// The memory does not suffice, or the driver fails.
    pub fn take(self: &Arc<Self>, bytes: u64) -> Result<Memory, CudaError> {
        let _bound = self.gpu.bind()?;
        let bytes = bytes.max(1).next_multiple_of(16);
        let address = match self.try_take(bytes) {
            // Freed memory of any stream in the pool may be in pieces that are too small.
            Err(error) if is_out_of_memory(error) => {
                self.gpu.wait()?;
                self.gpu.release_memory()?;
                self.try_take(bytes)
            }
            taken => taken,
        };
        match address {
            Ok(address) => Ok(Memory {
                stream: Arc::clone(self),
                address,
                bytes,
            }),
            Err(error) if is_out_of_memory(error) => Err(CudaError::Memory {
                device: self.gpu.info().device,
                needed: bytes,
                free: result::mem_get_info().called("cuMemGetInfo")?.0 as u64,
            }),
            Err(error) => {
                Err(error).called_for("cuMemAllocAsync", || format!(" for {bytes} bytes"))
            }
        }
    }

    fn try_take(&self, bytes: u64) -> Result<Address, result::DriverError> {
        // SAFETY: the stream is open; the contents are not read.
        unsafe { result::malloc_async(self.handle, bytes as usize) }
    }

    /// Queues launches, in their order.
    ///
    /// # Errors
    /// There is no such kernel, or the driver refuses a launch. Those before it are queued.
    ///
    /// # Safety
    /// The addresses in the arguments lie in memory of this stream that is large enough for what the kernels do, and
    /// nothing else uses it until they are done.
    pub unsafe fn run(&self, launches: &[Launch]) -> Result<(), CudaError> {
        let _bound = self.gpu.bind()?;
        for launch in launches {
            let kernel = self.gpu.kernel(launch.module, launch.kernel)?;
            let mut arguments = launch.arguments.clone();
            let mut places = places(&mut arguments);
            let (grid, block) = ((launch.blocks, 1, 1), (THREADS, 1, 1));
            // SAFETY: the driver reads the arguments before it returns; the caller promises the rest.
            let launched =
                unsafe { result::launch_kernel(kernel, grid, block, 0, self.handle, &mut places) };
            launched.called_for("cuLaunchKernel", || format!(" for {launch}"))?;
        }
        Ok(())
    }

    /// Queues a copy of `bytes` bytes from one address of the device to another.
    ///
    /// # Errors
    /// The driver fails.
    ///
    /// # Safety
    /// Both places lie in memory of this stream that has as many bytes from there on, they do not overlap, and nothing
    /// else uses them until the copy is done.
    pub unsafe fn copy(&self, to: Address, from: Address, bytes: u64) -> Result<(), CudaError> {
        // The driver's manual does not say that this is allowed.
        if bytes == 0 {
            return Ok(());
        }
        let _bound = self.gpu.bind()?;
        // SAFETY: the caller's promise.
        let copied = unsafe { result::memcpy_dtod_async(to, from, bytes as usize, self.handle) };
        copied.called_for("cuMemcpyDtoDAsync", || format!(" for {bytes} bytes"))
    }

    /// Queues a step.
    ///
    /// # Errors
    /// As [`Self::run`] and [`Self::copy`].
    ///
    /// # Safety
    /// As for these.
    pub unsafe fn run_step(&self, step: &Step) -> Result<(), CudaError> {
        match step {
            // SAFETY: the caller's promise.
            Step::Run(launch) => unsafe { self.run(std::slice::from_ref(launch)) },
            // SAFETY: as above.
            Step::Copy { to, from, bytes } => unsafe { self.copy(*to, *from, *bytes) },
        }
    }

    /// Makes work that is queued from now on wait for an event, also of another stream or another GPU. The caller does
    /// not wait.
    ///
    /// # Errors
    /// The driver fails.
    pub fn wait_for_event(&self, event: &Event) -> Result<(), CudaError> {
        let _bound = self.gpu.bind()?;
        let flags = sys::CUevent_wait_flags::CU_EVENT_WAIT_DEFAULT;
        // SAFETY: the stream is open, and the event was recorded.
        unsafe { stream::wait_event(self.handle, event.handle, flags) }.called("cuStreamWaitEvent")
    }

    pub(crate) fn handle(&self) -> sys::CUstream {
        self.handle
    }

    /// Waits until all queued work is done.
    ///
    /// # Errors
    /// Something that was queued failed, or the driver does.
    pub fn wait(&self) -> Result<(), CudaError> {
        let _bound = self.gpu.bind()?;
        // SAFETY: the stream is open.
        unsafe { stream::synchronize(self.handle) }.called("cuStreamSynchronize")
    }

    /// Records an event behind all work that is queued so far.
    ///
    /// # Errors
    /// The driver fails.
    pub fn record_event(self: &Arc<Self>) -> Result<Event, CudaError> {
        self.record_with(sys::CUevent_flags::CU_EVENT_DEFAULT)
    }

    /// An event without a time stamp, which costs less.
    pub(crate) fn record_untimed_event(self: &Arc<Self>) -> Result<Event, CudaError> {
        self.record_with(sys::CUevent_flags::CU_EVENT_DISABLE_TIMING)
    }

    fn record_with(self: &Arc<Self>, flags: sys::CUevent_flags) -> Result<Event, CudaError> {
        let _bound = self.gpu.bind()?;
        let event = event::create(flags).called("cuEventCreate")?;
        let recorded = Event {
            stream: Arc::clone(self),
            handle: event,
        };
        // SAFETY: both were made by the driver and are there.
        unsafe { event::record(event, self.handle) }.called("cuEventRecord")?;
        Ok(recorded)
    }
}

/// The address of each argument, as the driver needs it.
pub(crate) fn places(arguments: &mut [u64]) -> Vec<*mut c_void> {
    let place = |argument| std::ptr::from_mut::<u64>(argument).cast();
    arguments.iter_mut().map(place).collect()
}

impl fmt::Debug for Stream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Stream").field(&self.gpu).finish()
    }
}

impl Drop for Stream {
    fn drop(&mut self) {
        // `drop` cannot return errors.
        let _bound = self.gpu.bind();
        let _ = self.wait();
        // SAFETY: made by the driver, and not used any more.
        let _ = unsafe { stream::destroy(self.handle) };
    }
}

/// Memory of a GPU. When it is dropped, it returns to the pool after all work that was queued before.
#[derive(Debug)]
pub struct Memory {
    stream: Arc<Stream>,
    address: Address,
    bytes: u64,
}

impl Memory {
    /// Its address.
    #[must_use]
    pub fn address(&self) -> Address {
        self.address
    }

    /// How many bytes it has.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    /// The stream that it belongs to.
    #[must_use]
    pub fn stream(&self) -> &Arc<Stream> {
        &self.stream
    }
}

/// How much is copied, for messages.
pub(crate) fn about<T>(items: &[T]) -> String {
    format!(" for {} bytes", size_of_val(items))
}

impl Drop for Memory {
    fn drop(&mut self) {
        // `drop` cannot return errors.
        let _bound = self.stream.gpu.bind();
        // SAFETY: allocated on this stream, and freed once.
        let _ = unsafe { result::free_async(self.address, self.stream.handle) };
    }
}

/// A point in the order of a stream.
pub struct Event {
    stream: Arc<Stream>,
    handle: sys::CUevent,
}

// SAFETY: an event may be used from any thread that makes its context current, which every use here does first.
unsafe impl Send for Event {}
// SAFETY: as above.
unsafe impl Sync for Event {}

impl Event {
    /// Whether everything before it is done.
    ///
    /// # Errors
    /// Something before it failed, or the driver does.
    pub fn is_complete(&self) -> Result<bool, CudaError> {
        let _bound = self.stream.gpu.bind()?;
        // SAFETY: the event was recorded.
        match unsafe { event::query(self.handle) } {
            Err(error) if error.0 == sys::CUresult::CUDA_ERROR_NOT_READY => Ok(false),
            outcome => outcome.called("cuEventQuery").map(|()| true),
        }
    }

    /// Waits until everything before it is done.
    ///
    /// # Errors
    /// Something before it failed, or the driver does.
    pub fn wait(&self) -> Result<(), CudaError> {
        let _bound = self.stream.gpu.bind()?;
        // SAFETY: the event was recorded.
        unsafe { event::synchronize(self.handle) }.called("cuEventSynchronize")
    }

    /// The seconds between an earlier event and this one, both of which are complete.
    ///
    /// # Errors
    /// One is not complete, or the driver fails.
    pub fn seconds_since(&self, earlier: &Self) -> Result<f64, CudaError> {
        let _bound = self.stream.gpu.bind()?;
        // SAFETY: both events were recorded.
        let elapsed = unsafe { event::elapsed(earlier.handle, self.handle) };
        Ok(f64::from(elapsed.called("cuEventElapsedTime")?) / 1000.0)
    }
}

impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Event").finish_non_exhaustive()
    }
}

impl Drop for Event {
    fn drop(&mut self) {
        // `drop` cannot return errors.
        let _bound = self.stream.gpu.bind();
        // SAFETY: made by the driver, and destroyed once.
        let _ = unsafe { event::destroy(self.handle) };
    }
}
