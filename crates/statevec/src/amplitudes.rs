//! Amplitudes in memory: on the host in either precision, or on a GPU.

use std::sync::Arc;

use cuda::Stream;

use crate::complex::{Complex, Precision};

/// Amplitudes in the precision that they have.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Amplitudes<'a> {
    /// Two `f32` each.
    Complex64(&'a [Complex<f32>]),
    /// Two `f64` each.
    Complex128(&'a [Complex<f64>]),
    /// In the memory of a GPU.
    Gpu(OnGpu<'a>),
}

/// Amplitudes in the memory of a GPU.
#[derive(Debug, Clone, Copy)]
pub struct OnGpu<'a> {
    /// The address of the first one.
    pub address: u64,
    /// How many there are.
    pub len: u64,
    /// Their precision.
    pub precision: Precision,
    /// The stream that makes them; what it was given has to be done before they are read elsewhere.
    pub stream: &'a Arc<Stream>,
}

impl PartialEq for OnGpu<'_> {
    /// Whether they are the same memory.
    fn eq(&self, other: &Self) -> bool {
        (self.address, self.len) == (other.address, other.len)
    }
}

impl Amplitudes<'_> {
    /// How many there are.
    #[must_use]
    #[expect(clippy::len_without_is_empty, reason = "a shard is never empty")]
    pub fn len(self) -> usize {
        match self {
            Self::Complex64(amplitudes) => amplitudes.len(),
            Self::Complex128(amplitudes) => amplitudes.len(),
            Self::Gpu(amplitudes) => amplitudes.len as usize,
        }
    }
}
