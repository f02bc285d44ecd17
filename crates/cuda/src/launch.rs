//! Launches as plain data.

use std::fmt;

use crate::ptx::Module;

/// How many threads each block of every kernel has.
pub const THREADS: u32 = 256;

/// How many values a chunk has, whose sum is one node of the sum tree. `CHUNK` in `kernels/index.h`.
pub const CHUNK: u64 = 1 << 14;

/// How many units of 16 bytes a tile has. `TILE` in `kernels/index.h`.
pub const TILE: u64 = 4 * THREADS as u64;

/// The maximum number of blocks that a multiprocessor works on at a time. More blocks would only wait.
const BLOCKS_A_PROCESSOR: u64 = 8;

/// An address in the memory of the device, in bytes.
pub type Address = u64;

/// What a launch needs to know about a device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Device {
    /// How many multiprocessors it has.
    pub processors: u32,
}

impl Device {
    /// The number of blocks: each has something to do, and there are at most as many as the device works on at a time.
    /// Blocks take one piece after another.
    #[must_use]
    pub fn blocks(self, pieces: u64) -> u32 {
        let most = u64::from(self.processors) * BLOCKS_A_PROCESSOR;
        pieces.clamp(1, most.max(1)).min(u64::from(u32::MAX)) as u32
    }
}

/// One launch of a kernel, with [`THREADS`] threads a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Launch {
    /// The module that has the kernel.
    pub module: &'static Module,
    /// The kernel's name in its module.
    pub kernel: &'static str,
    /// How many blocks.
    pub blocks: u32,
    /// Its arguments, in their order: addresses, whole numbers and the bits of doubles, 8 bytes each.
    pub arguments: Vec<u64>,
}

impl fmt::Display for Launch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, blocks) = (self.kernel, self.blocks);
        write!(f, "{name} with {blocks} blocks of {THREADS} threads")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_no_idle_blocks_and_not_too_many() {
        let device = Device { processors: 132 };
        assert_eq!(device.blocks(0), 1);
        assert_eq!(device.blocks(7), 7);
        assert_eq!(device.blocks(1 << 40), 132 * 8);
        assert_eq!(Device { processors: 0 }.blocks(9), 1);
    }
}
