//! Memory as the kernels see it, and its contents.

use bytemuck::Pod;
use cuda::{Float, Input};
use statevec::Real;

use crate::machine;

/// A guard behind memory that kernels write: they must not change it.
pub(crate) const CANARY: f64 = -7.25;

/// Memory as on a device: a multiple of 16 bytes at a multiple of 16, and a guard behind it.
pub(crate) struct Memory {
    place: Place,
    used: usize,
}

/// Words of 16 bytes.
enum Place {
    /// Memory of the emulator, and where it lies.
    Host(Vec<Word>, u64),
    /// Memory of a GPU, and how many words it has.
    Gpu(cuda::Memory, usize),
}

type Word = [f64; 2];

impl Memory {
    /// Memory of `bytes` bytes, with any contents.
    pub(crate) fn new(bytes: usize) -> Self {
        Self::with::<u8>(bytes, &[])
    }

    pub(crate) fn of<T: Pod>(values: &[T]) -> Self {
        Self::with(size_of_val(values), values)
    }

    /// Memory of `bytes` bytes, which begin with these values.
    pub(crate) fn with<T: Pod>(bytes: usize, values: &[T]) -> Self {
        let used = bytes.div_ceil(size_of::<Word>());
        let mut words = vec![[CANARY; 2]; used + 4];
        bytemuck::cast_slice_mut(&mut words)[..values.len()].copy_from_slice(values);
        let place = match machine::gpu() {
            None => {
                let address = words.as_mut_ptr() as u64;
                Place::Host(words, address)
            }
            Some(stream) => {
                let memory = stream.take(size_of_val(&words[..]) as u64).unwrap();
                memory.put(&words).unwrap();
                Place::Gpu(memory, words.len())
            }
        };
        Self { place, used }
    }

    pub(crate) fn address(&self) -> u64 {
        match &self.place {
            Place::Host(_, address) => *address,
            Place::Gpu(memory, _) => memory.address(),
        }
    }

    /// Its contents now.
    pub(crate) fn items<T: Pod>(&self) -> Vec<T> {
        bytemuck::cast_slice(&self.words()[..self.used]).to_vec()
    }

    fn words(&self) -> Vec<Word> {
        match &self.place {
            Place::Host(words, _) => words.clone(),
            Place::Gpu(memory, len) => {
                let mut words = vec![[0.0; 2]; *len];
                memory.get(&mut words).unwrap();
                words
            }
        }
    }

    #[track_caller]
    pub(crate) fn check_behind(&self) {
        assert!(
            self.words()[self.used..]
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
