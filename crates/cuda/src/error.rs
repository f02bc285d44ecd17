//! Errors of GPUs and of the driver.

use std::ffi::CStr;

use cudarc::driver::DriverError;
use cudarc::driver::sys::CUresult;

/// Why a call to a GPU failed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CudaError {
    /// The system has no library of that name.
    #[error(
        "there is no CUDA driver: the system has no libcuda.so.1, which comes with the driver of an NVIDIA GPU"
    )]
    NoDriver,
    /// The driver cannot read the kernels.
    #[error(
        "the CUDA driver is too old: it knows CUDA {found}, and the kernels need {needed}; install a newer driver"
    )]
    OldDriver {
        /// The newest version of CUDA that it knows.
        found: String,
        /// The version that is needed.
        needed: String,
    },
    /// There is a driver, but no GPU.
    #[error("the CUDA driver finds no GPU")]
    NoDevice,
    /// There are GPUs, but not that one.
    #[error("there is no CUDA device {device}; {}", numbers(*count))]
    NoSuchDevice {
        /// The one that was asked for.
        device: u32,
        /// How many there are.
        count: u32,
    },
    /// The GPU is older than the kernels.
    #[error(
        "CUDA device {device} ({name}) has compute capability {major}.{minor}; 7.5 or more is needed"
    )]
    OldDevice {
        /// The device.
        device: u32,
        /// Its name.
        name: String,
        /// Its compute capability.
        major: u32,
        /// The second number of that.
        minor: u32,
    },
    /// The GPU is one of a kind, mostly shared by virtual machines, on which memory cannot be taken in the order of a
    /// stream.
    #[error(
        "CUDA device {device} ({name}) has no memory pools, which are needed; some virtual GPUs lack them"
    )]
    NoPools {
        /// The device.
        device: u32,
        /// Its name.
        name: String,
    },
    /// The device has too little memory.
    #[error("{needed} bytes of memory are needed on CUDA device {device}, {free} are free")]
    Memory {
        /// Which device.
        device: u32,
        /// How many bytes were asked for.
        needed: u64,
        /// How many there are.
        free: u64,
    },
    /// No module has such a kernel.
    #[error("there is no kernel {name:?}")]
    NoKernel {
        /// The name.
        name: String,
    },
    /// A graph was given nodes that are not its own with other arguments.
    #[error(
        "a graph takes other arguments, and no other shape: its node {node} is {has}, and {given} was given"
    )]
    Shape {
        /// The first node that differs.
        node: usize,
        /// What the node does in the graph, and the nodes that it waits for.
        has: String,
        /// What was given for it.
        given: String,
    },
    /// A function of the driver failed.
    #[error("{call} failed{about}: {text} ({code})")]
    Call {
        /// The function.
        call: &'static str,
        /// The arguments that matter: the kernel, the sizes.
        about: String,
        /// The driver's description of the error.
        text: String,
        /// The driver's name of that.
        code: String,
    },
}

impl CudaError {
    /// The error of a function of the driver.
    pub(crate) fn of(call: &'static str, about: String, error: DriverError) -> Self {
        Self::Call {
            call,
            about,
            text: words(error.error_string())
                .unwrap_or_else(|| "the driver does not say why".into()),
            code: words(error.error_name()).unwrap_or_else(|| format!("error {}", error.0 as u32)),
        }
    }
}

/// The driver's description, if it has one.
fn words(found: Result<&CStr, DriverError>) -> Option<String> {
    found.ok().map(|text| text.to_string_lossy().into_owned())
}

/// The numbers of `count` devices.
fn numbers(count: u32) -> String {
    match count {
        1 => "there is only device 0".into(),
        _ => format!("devices are numbered from 0 to {}", count.saturating_sub(1)),
    }
}

/// Whether there was no memory.
pub(crate) fn is_out_of_memory(error: DriverError) -> bool {
    error.0 == CUresult::CUDA_ERROR_OUT_OF_MEMORY
}

/// Adds the name of the driver's function to its error.
pub(crate) trait Called<T> {
    fn called(self, call: &'static str) -> Result<T, CudaError>;

    fn called_for(self, call: &'static str, about: impl FnOnce() -> String)
    -> Result<T, CudaError>;
}

impl<T> Called<T> for Result<T, DriverError> {
    fn called(self, call: &'static str) -> Result<T, CudaError> {
        self.called_for(call, String::new)
    }

    fn called_for(
        self,
        call: &'static str,
        about: impl FnOnce() -> String,
    ) -> Result<T, CudaError> {
        self.map_err(|error| CudaError::of(call, about(), error))
    }
}
