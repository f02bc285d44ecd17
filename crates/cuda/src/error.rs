//! What can go wrong with a GPU, in words.

use std::ffi::CStr;

use cudarc::driver::DriverError;
use cudarc::driver::sys::CUresult;

/// Why a GPU does not do what was asked.
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
    /// There is a driver, and nothing that it drives.
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
        /// Which one.
        device: u32,
        /// Its name.
        name: String,
        /// Its compute capability.
        major: u32,
        /// The second number of that.
        minor: u32,
    },
    /// The GPU is one of a kind, mostly shared by virtual machines, on which memory cannot be taken in the order of a stream.
    #[error(
        "CUDA device {device} ({name}) has no memory pools, which are needed; some virtual GPUs lack them"
    )]
    NoPools {
        /// Which one.
        device: u32,
        /// Its name.
        name: String,
    },
    /// The device's memory does not suffice.
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
        /// What it does in the graph, behind which nodes.
        has: String,
        /// What was given for it.
        given: String,
    },
    /// A function of the driver failed.
    #[error("{call} failed{about}: {text} ({code})")]
    Call {
        /// The function.
        call: &'static str,
        /// What it was called for: the kernel, the sizes.
        about: String,
        /// What the driver says.
        text: String,
        /// The driver's name of that.
        code: String,
    },
}

impl CudaError {
    /// The error of a function of the driver, which was called for something.
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

/// What the driver says, unless it knows as little of the error as we do.
fn words(found: Result<&CStr, DriverError>) -> Option<String> {
    found.ok().map(|text| text.to_string_lossy().into_owned())
}

/// Which numbers so many devices have.
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

/// Gives the errors of a function of the driver its name.
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
