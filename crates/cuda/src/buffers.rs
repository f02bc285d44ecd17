//! What a program does with a whole buffer: which kernel, on what.

use crate::launch::{Address, Device, Launch, THREADS};
use crate::ptx::{Module, module};
use crate::sections::Step;

/// Its kernels, `kernels/buffers.cu`.
pub(crate) static MODULE: Module = module!("buffers");

/// How many values a thread goes through at least, where there are many.
const VALUES_A_THREAD: u64 = 4;

/// Doubles on the device. Where they lie at a multiple of 16, two are read and written at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Buffer {
    /// Where they lie; a multiple of 8.
    pub values: Address,
    /// How many there are; none is fine.
    pub count: u64,
}

impl Buffer {
    /// Makes every value the same.
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

    /// Adds `a` times the value of another buffer at each place, the product rounded before the sum. The other one has as many values
    /// at least. It may be this one, but else shares no memory with it.
    #[must_use]
    pub fn axpy(&self, a: f64, x: Address, device: Device) -> Launch {
        self.launch("buffer_axpy", &[a.to_bits(), x], device)
    }

    /// Takes over the values of another buffer of as many, which shares no memory with this one.
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
