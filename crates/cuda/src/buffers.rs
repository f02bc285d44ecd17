//! Operations on whole buffers: the launch for each.

use crate::launch::{Address, Device, Launch, THREADS};
use crate::ptx::{Module, module};
use crate::sections::Step;

/// Its kernels, `kernels/buffers.cu`.
pub(crate) static MODULE: Module = module!("buffers");

/// The least number of values for each thread, where there are many.
const VALUES_A_THREAD: u64 = 4;

/// Doubles on the device. At an address that is a multiple of 16, two are read and written at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Buffer {
    /// Their address, a multiple of 8.
    pub values: Address,
    /// How many there are; may be 0.
    pub count: u64,
}

impl Buffer {
    /// Sets every value to a number.
    #[must_use]
    pub fn fill(&self, value: f64, device: Device) -> Launch {
        self.launch("buffer_fill", &[value.to_bits()], device)
    }

    /// Makes the value at each index `scale * index + offset`, the product rounded before the sum.
    #[must_use]
    pub fn fill_index(&self, scale: f64, offset: f64, device: Device) -> Launch {
        let numbers = [scale.to_bits(), offset.to_bits()];
        self.launch("buffer_fill_index", &numbers, device)
    }

    /// Adds a number to every value.
    #[must_use]
    pub fn add_scalar(&self, value: f64, device: Device) -> Launch {
        self.launch("buffer_add_scalar", &[value.to_bits()], device)
    }

    /// Multiplies every value by a factor.
    #[must_use]
    pub fn scale(&self, factor: f64, device: Device) -> Launch {
        self.launch("buffer_scale", &[factor.to_bits()], device)
    }

    /// Adds `a` times the value of another buffer at each place, the product rounded before the sum. The other buffer
    /// has at least as many values. It is this one, or shares no memory with it.
    #[must_use]
    pub fn axpy(&self, a: f64, x: Address, device: Device) -> Launch {
        self.launch("buffer_axpy", &[a.to_bits(), x], device)
    }

    /// Copies the values of another buffer of the same length, which shares no memory with this one.
    #[must_use]
    pub fn copy(&self, from: Address) -> Step {
        Step::Copy {
            to: self.values,
            from,
            bytes: self.count * 8,
        }
    }

    fn launch(&self, kernel: &'static str, more: &[u64], device: Device) -> Launch {
        let pieces = self.count.div_ceil(VALUES_A_THREAD * u64::from(THREADS));
        let mut arguments = vec![self.values, self.count];
        arguments.extend(more);
        Launch {
            module: &MODULE,
            kernel,
            blocks: device.blocks(pieces),
            arguments,
        }
    }
}
