//! Memory as the kernels see it, and what is in it.

use cuda::{Float, Input};
use statevec::Real;

/// What lies behind memory that kernels write: they must leave it alone.
pub(crate) const CANARY: f64 = -7.25;

/// Memory as a device gives it: a multiple of 16 bytes at a multiple of 16, and something behind it.
pub(crate) struct Memory {
    words: Vec<[f64; 2]>,
    used: usize,
}

impl Memory {
    /// So many bytes of anything.
    pub(crate) fn new(bytes: usize) -> Self {
        let used = bytes.div_ceil(16);
        Self {
            words: vec![[CANARY; 2]; used + 4],
            used,
        }
    }

    pub(crate) fn of<T: bytemuck::Pod>(values: &[T]) -> Self {
        let mut memory = Self::new(size_of_val(values));
        memory.items_mut::<T>()[..values.len()].copy_from_slice(values);
        memory
    }

    pub(crate) fn address(&mut self) -> u64 {
        self.words.as_mut_ptr() as u64
    }

    pub(crate) fn items<T: bytemuck::Pod>(&self) -> &[T] {
        bytemuck::cast_slice(&self.words[..self.used])
    }

    pub(crate) fn items_mut<T: bytemuck::Pod>(&mut self) -> &mut [T] {
        bytemuck::cast_slice_mut(&mut self.words[..self.used])
    }

    #[track_caller]
    pub(crate) fn check_behind(&self) {
        assert!(
            self.words[self.used..]
                .iter()
                .flatten()
                .all(|word| *word == CANARY),
            "something was written behind the memory"
        );
    }
}

/// Floats with a name on the device.
pub(crate) trait Kind: Real {
    const FLOAT: Float;
}

impl Kind for f32 {
    const FLOAT: Float = Float::F32;
}

impl Kind for f64 {
    const FLOAT: Float = Float::F64;
}

pub(crate) fn doubles(count: usize) -> Vec<f64> {
    let input = Input::Random { seed: count as u64 };
    (0..count as u64).map(|index| input.value(index)).collect()
}

pub(crate) fn singles(count: usize) -> Vec<f32> {
    let input = Input::Random { seed: count as u64 };
    (0..count as u64)
        .map(|index| input.value_f32(index))
        .collect()
}
