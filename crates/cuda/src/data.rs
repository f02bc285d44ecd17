//! Floats in the memory of a device.

use crate::launch::Address;

/// A kind of float.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Float {
    /// `float`, 4 bytes.
    F32,
    /// `double`, 8 bytes.
    F64,
}

impl Float {
    /// How many bytes it has.
    #[must_use]
    pub const fn bytes(self) -> u64 {
        match self {
            Self::F32 => 4,
            Self::F64 => 8,
        }
    }
}

/// Values on the device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Data {
    /// Their address; at a multiple of 16 they are read 16 bytes at a time.
    pub values: Address,
    /// How many there are.
    pub count: u64,
    /// Their type.
    pub float: Float,
}
