//! The GPUs that the driver finds, and one of them that is open.
//!
//! The driver is loaded at the first use, so a program that uses this crate starts on machines without one. This is one
//! of the crate's files with `unsafe`: the driver is a C library.

use std::ffi::c_int;
use std::fmt;
use std::marker::PhantomData;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use cudarc::driver::result::{self, ctx, device, primary_ctx};
use cudarc::driver::sys;
use cudarc::driver::sys::CUdevice_attribute as Attribute;

use crate::buffers;
use crate::error::Called;
use crate::kernels::Kernels;
use crate::pinned::Pinned;
use crate::ptx::Module;
use crate::{CudaError, Device};

/// The CUDA version whose PTX the kernels are, and whose functions are called, as the driver counts: 1000 times the
/// first number and 10 times the second.
const NEEDED_VERSION: c_int = 12_000;

/// The compute capability that the kernels are compiled for.
const NEEDED_CAPABILITY: (u32, u32) = (7, 5);

/// The driver's facts about a GPU.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeviceInfo {
    /// Its number, from 0.
    pub device: u32,
    /// Its name.
    pub name: String,
    /// Its memory, in bytes.
    pub memory: u64,
    /// Its multiprocessors.
    pub processors: u32,
    /// Its compute capability.
    pub capability: (u32, u32),
}

/// The GPUs of this machine.
///
/// # Errors
/// There is no driver, it is too old, or there is no GPU.
pub fn devices() -> Result<Vec<DeviceInfo>, CudaError> {
    let count = count()?;
    (0..count).map(info).collect()
}

/// How many GPUs there are: at least one.
fn count() -> Result<u32, CudaError> {
    // SAFETY: loading the driver runs nothing but its own initialisation.
    if !unsafe { sys::is_culib_present() } {
        return Err(CudaError::NoDriver);
    }
    let mut version = 0;
    // SAFETY: the version is written to a place for it.
    let found = unsafe { sys::cuDriverGetVersion(&raw mut version) };
    found.result().called("cuDriverGetVersion")?;
    // Checked first, as an old driver lacks functions, too.
    if version < NEEDED_VERSION {
        return Err(CudaError::OldDriver {
            found: version_text(version),
            needed: version_text(NEEDED_VERSION),
        });
    }
    match result::init() {
        Err(error) if error.0 == sys::CUresult::CUDA_ERROR_NO_DEVICE => {
            return Err(CudaError::NoDevice);
        }
        outcome => outcome.called("cuInit")?,
    }
    let count = device::get_count().called("cuDeviceGetCount")?;
    match u32::try_from(count) {
        Ok(count) if count > 0 => Ok(count),
        _ => Err(CudaError::NoDevice),
    }
}

fn version_text(version: c_int) -> String {
    format!("{}.{}", version / 1000, version % 1000 / 10)
}

fn info(ordinal: u32) -> Result<DeviceInfo, CudaError> {
    let about = || format!(" for CUDA device {ordinal}");
    let handle = handle(ordinal)?;
    // SAFETY: the device is one of the driver's.
    let memory = unsafe { device::total_mem(handle) }.called_for("cuDeviceTotalMem", about)?;
    Ok(DeviceInfo {
        device: ordinal,
        name: device::get_name(handle).called_for("cuDeviceGetName", about)?,
        memory: memory as u64,
        processors: attribute(ordinal, Attribute::CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT)?,
        capability: (
            attribute(
                ordinal,
                Attribute::CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR,
            )?,
            attribute(
                ordinal,
                Attribute::CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR,
            )?,
        ),
    })
}

/// An attribute of a device.
fn attribute(ordinal: u32, attribute: Attribute) -> Result<u32, CudaError> {
    // SAFETY: the device is one of the driver's.
    let value = unsafe { device::get_attribute(handle(ordinal)?, attribute) };
    let about = || format!(" for CUDA device {ordinal}");
    let value = value.called_for("cuDeviceGetAttribute", about)?;
    Ok(u32::try_from(value).unwrap_or(0))
}

fn handle(ordinal: u32) -> Result<sys::CUdevice, CudaError> {
    let handle = device::get(ordinal as c_int);
    handle.called_for("cuDeviceGet", || format!(" for CUDA device {ordinal}"))
}

/// Whether a device can access the memory of another one.
fn can_access(device: sys::CUdevice, other: sys::CUdevice) -> Result<bool, CudaError> {
    let mut can = 0;
    // SAFETY: both devices are the driver's, and the answer is written to a place for it.
    let asked = unsafe { sys::cuDeviceCanAccessPeer(&raw mut can, device, other) };
    asked.result().called("cuDeviceCanAccessPeer")?;
    Ok(can != 0)
}

/// A kernel that is loaded when a GPU is opened, with the few of its module, to check that the driver accepts the
/// compiled code.
const FIRST: (&Module, &str) = (&buffers::MODULE, "buffer_fill");

/// A GPU, with the kernels that are loaded so far. It is used through [`Stream`](crate::Stream)s.
pub struct Gpu {
    info: DeviceInfo,
    device: sys::CUdevice,
    context: sys::CUcontext,
    kernels: Kernels,
    /// Whether the GPU reads pageable memory of the host directly, at any time until the copy is done.
    reads_unpinned: bool,
    /// Pinned memory that is not in use.
    pinned: Mutex<Vec<[Pinned; 2]>>,
}

// SAFETY: a context and what belongs to it may be used from any thread that makes it current, which every use here does
// first.
unsafe impl Send for Gpu {}
// SAFETY: as above; the driver locks what it shares.
unsafe impl Sync for Gpu {}

/// The GPUs that are open in this process. They are shared, as loading kernels takes the driver longer than most
/// programs run.
static OPEN: Mutex<Vec<(u32, Weak<Gpu>)>> = Mutex::new(Vec::new());

impl Gpu {
    /// Opens a device. All users of a device in the process share it.
    ///
    /// # Errors
    /// There is no driver or no such device, one of them is too old, or the driver fails.
    pub fn open(device: u32) -> Result<Arc<Self>, CudaError> {
        let mut open = OPEN.lock().unwrap_or_else(PoisonError::into_inner);
        open.retain(|(_, gpu)| gpu.strong_count() > 0);
        let shared = open.iter().find(|(number, _)| *number == device);
        if let Some(gpu) = shared.and_then(|(_, gpu)| gpu.upgrade()) {
            return Ok(gpu);
        }
        let gpu = Self::open_first(device)?;
        open.push((device, Arc::downgrade(&gpu)));
        Ok(gpu)
    }

    fn open_first(device: u32) -> Result<Arc<Self>, CudaError> {
        let count = count()?;
        if device >= count {
            return Err(CudaError::NoSuchDevice { device, count });
        }
        let info = info(device)?;
        if info.capability < NEEDED_CAPABILITY {
            let (major, minor) = info.capability;
            return Err(CudaError::OldDevice {
                device,
                name: info.name,
                major,
                minor,
            });
        }
        if attribute(
            device,
            Attribute::CU_DEVICE_ATTRIBUTE_MEMORY_POOLS_SUPPORTED,
        )? == 0
        {
            let name = info.name;
            return Err(CudaError::NoPools { device, name });
        }
        let unpinned = attribute(
            device,
            Attribute::CU_DEVICE_ATTRIBUTE_PAGEABLE_MEMORY_ACCESS,
        )?;
        let handle = handle(device)?;
        // SAFETY: the device is one of the driver's; `Drop` gives the context back.
        let context = unsafe { primary_ctx::retain(handle) };
        let gpu = Self {
            info,
            device: handle,
            context: context.called("cuDevicePrimaryCtxRetain")?,
            kernels: Kernels::default(),
            reads_unpinned: unpinned != 0,
            pinned: Mutex::default(),
        };
        gpu.keep_memory()?;
        gpu.bind().and_then(|_bound| gpu.kernel(FIRST.0, FIRST.1))?;
        Ok(Arc::new(gpu))
    }

    /// The driver's facts about it.
    #[must_use]
    pub fn info(&self) -> &DeviceInfo {
        &self.info
    }

    /// What launches need to know about it.
    #[must_use]
    pub fn device(&self) -> Device {
        Device {
            processors: self.info.processors,
        }
    }

    /// Lets the pool of the device keep freed memory, as allocating it again takes milliseconds. A limit that other
    /// code in this process has set stays.
    fn keep_memory(&self) -> Result<(), CudaError> {
        let threshold = sys::CUmemPool_attribute::CU_MEMPOOL_ATTR_RELEASE_THRESHOLD;
        if self.of_pool(threshold)? != 0 {
            return Ok(());
        }
        let mut all = u64::MAX;
        // SAFETY: this attribute is a number of 64 bits.
        let set =
            unsafe { sys::cuMemPoolSetAttribute(self.pool()?, threshold, (&raw mut all).cast()) };
        set.result().called("cuMemPoolSetAttribute")
    }

    /// The pool of the device, which the whole process shares.
    fn pool(&self) -> Result<sys::CUmemoryPool, CudaError> {
        // SAFETY: the device is one of the driver's.
        let pool = unsafe { device::get_default_mem_pool(self.device) };
        pool.called("cuDeviceGetDefaultMemPool")
    }

    /// Whether kernels on this GPU can read the memory of another one.
    ///
    /// # Errors
    /// The driver fails.
    pub fn reaches(&self, other: &Self) -> Result<bool, CudaError> {
        if self.device == other.device {
            return Ok(true);
        }
        can_access(self.device, other.device)
    }

    /// Lets another device use all memory that is allocated on this one, and returns whether it can. This may be called
    /// again.
    ///
    /// # Errors
    /// There is no such device, or the driver fails.
    pub(crate) fn open_memory_to(&self, device: u32) -> Result<bool, CudaError> {
        let guest = handle(device)?;
        if !can_access(guest, self.device)? {
            return Ok(false);
        }
        let (_bound, pool) = (self.bind()?, self.pool()?);
        let access = sys::CUmemAccessDesc {
            location: sys::CUmemLocation {
                type_: sys::CUmemLocationType::CU_MEM_LOCATION_TYPE_DEVICE,
                id: guest,
            },
            flags: sys::CUmemAccess_flags::CU_MEM_ACCESS_FLAGS_PROT_READWRITE,
        };
        // Access to memory from a pool depends only on the pool's own list of devices.
        // SAFETY: the pool is the driver's, and one description is passed.
        let set = unsafe { sys::cuMemPoolSetAccess(pool, &raw const access, 1) };
        let about = || format!(" for CUDA devices {device} and {}", self.info.device);
        set.result().called_for("cuMemPoolSetAccess", about)?;
        Ok(true)
    }

    /// How many bytes can be allocated: those that are free on the device, and those that the pool keeps.
    ///
    /// # Errors
    /// The driver fails.
    pub fn free_memory(&self) -> Result<u64, CudaError> {
        let _bound = self.bind()?;
        let (free, _) = result::mem_get_info().called("cuMemGetInfo")?;
        Ok(free as u64 + self.kept_memory()?)
    }

    /// How many unused bytes the pool keeps. This takes far less time than [`free_memory`](Self::free_memory).
    ///
    /// # Errors
    /// The driver fails.
    pub fn kept_memory(&self) -> Result<u64, CudaError> {
        let kept = self.of_pool(sys::CUmemPool_attribute::CU_MEMPOOL_ATTR_RESERVED_MEM_CURRENT)?;
        let used = self.of_pool(sys::CUmemPool_attribute::CU_MEMPOOL_ATTR_USED_MEM_CURRENT)?;
        Ok(kept.saturating_sub(used))
    }

    /// An attribute of the pool.
    fn of_pool(&self, attribute: sys::CUmemPool_attribute) -> Result<u64, CudaError> {
        let (_bound, pool, mut value) = (self.bind()?, self.pool()?, 0u64);
        // SAFETY: the attributes that this is called for are numbers of 64 bits.
        let found = unsafe { sys::cuMemPoolGetAttribute(pool, attribute, (&raw mut value).cast()) };
        found.result().called("cuMemPoolGetAttribute")?;
        Ok(value)
    }

    /// Waits for all work that this process has queued on it.
    ///
    /// # Errors
    /// Some of that work failed, or the driver does.
    pub fn wait(&self) -> Result<(), CudaError> {
        let _bound = self.bind()?;
        ctx::synchronize().called("cuCtxSynchronize")
    }

    /// Returns the memory that the pool keeps to the system.
    pub(crate) fn release_memory(&self) -> Result<(), CudaError> {
        // SAFETY: the pool is the driver's.
        unsafe { result::mem_pool::trim_to(self.pool()?, 0) }.called("cuMemPoolTrimTo")
    }

    /// Pinned memory for two pieces.
    pub(crate) fn take_pinned(&self) -> Result<[Pinned; 2], CudaError> {
        if let Some(kept) = self.pinned().pop() {
            return Ok(kept);
        }
        let _bound = self.bind()?;
        let first = Pinned::new()?;
        match Pinned::new() {
            Ok(second) => Ok([first, second]),
            Err(error) => {
                // SAFETY: it was just taken.
                unsafe { first.free() };
                Err(error)
            }
        }
    }

    /// Keeps pinned memory that is not in use any more for the next use.
    pub(crate) fn keep_pinned(&self, memory: [Pinned; 2]) {
        self.pinned().push(memory);
    }

    fn pinned(&self) -> MutexGuard<'_, Vec<[Pinned; 2]>> {
        self.pinned.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A kernel of a module, which is loaded at its first use. This GPU's context is current on the thread.
    pub(crate) fn kernel(&self, module: &Module, name: &str) -> Result<sys::CUfunction, CudaError> {
        self.kernels.get(module, name)
    }

    /// Whether pageable memory of the host must not change until a copy from it is done.
    pub(crate) fn reads_unpinned(&self) -> bool {
        self.reads_unpinned
    }

    pub(crate) fn context(&self) -> sys::CUcontext {
        self.context
    }

    /// Makes this device's context current on this thread until the result is dropped. Then the context that was
    /// current before is current again.
    pub(crate) fn bind(&self) -> Result<Bound, CudaError> {
        let mut current = std::ptr::null_mut();
        // SAFETY: the context is written to a place for it.
        let found = unsafe { sys::cuCtxGetCurrent(&raw mut current) };
        found.result().called("cuCtxGetCurrent")?;
        let pushed = current != self.context;
        if pushed {
            // SAFETY: the context is there as long as this is.
            let bound = unsafe { sys::cuCtxPushCurrent_v2(self.context) };
            bound.result().called("cuCtxPushCurrent")?;
        }
        Ok(Bound {
            pushed,
            of_thread: PhantomData,
        })
    }
}

/// While it lives, a device's context is current on the thread.
#[must_use]
pub(crate) struct Bound {
    pushed: bool,
    /// Must not be sent to another thread.
    of_thread: PhantomData<*const ()>,
}

impl Drop for Bound {
    fn drop(&mut self) {
        if self.pushed {
            let mut popped = std::ptr::null_mut();
            // SAFETY: pushed by this thread, and all that was pushed later is popped. `drop` cannot return errors.
            let _ = unsafe { sys::cuCtxPopCurrent_v2(&raw mut popped) };
        }
    }
}

impl fmt::Debug for Gpu {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Gpu").field(&self.info).finish()
    }
}

impl Drop for Gpu {
    fn drop(&mut self) {
        // `drop` cannot return errors.
        {
            let _bound = self.bind();
            for memory in self.pinned().drain(..).flatten() {
                // SAFETY: its last user has waited for the copies from it.
                unsafe { memory.free() };
            }
            // No stream is left that could run a kernel, as each has a reference to this.
            self.kernels.unload();
            // Other code in this process may need the memory that the pool keeps.
            let _ = self.release_memory();
        }
        // SAFETY: retained once, when this was made.
        let _ = unsafe { primary_ctx::release(self.device) };
    }
}
