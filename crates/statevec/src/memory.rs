//! Memory is checked before it is taken: a clear refusal is better than a process that the system kills.
//!
//! Memory starts out as zeros, and the system only hands out the pages that are written. So the padding of a state costs nothing.

use std::fmt;
use std::fs;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};

use bytemuck::Pod;
use memmap2::MmapMut;

/// From how many bytes on the system is asked; asking costs more than a small allocation.
const WORTH_ASKING: u64 = 64 << 20;

/// From how many bytes on memory comes from the system in large pages. Touching a gigabyte for the first time in pages of
/// 4 KiB takes three times as long as filling it. What is smaller the allocator keeps for the next one, which is faster still.
const WORTH_LARGE_PAGES: u64 = 32 << 20;

/// How much memory an encoding needs on this rank, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Estimate {
    /// The data that this rank reads. It lies there already, so it does not count as needed.
    pub input: u64,
    /// The amplitudes.
    pub state: u64,
    /// What is needed besides until the state is ready.
    pub staging: u64,
}

impl Estimate {
    /// What has to be taken.
    #[must_use]
    pub const fn needed(self) -> u64 {
        self.state.saturating_add(self.staging)
    }

    /// Checks that the memory is there for each of the ranks that share it.
    pub(crate) fn check(self, ranks: u64) -> Result<(), MemoryError> {
        let needed = self.needed().saturating_mul(ranks);
        if needed < WORTH_ASKING {
            return Ok(());
        }
        check(needed, available_memory())
    }
}

/// More memory is needed than there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{needed} bytes of memory are needed, {}", available_words(.available))]
pub struct MemoryError {
    /// How many bytes are needed, by all ranks that share the machine.
    pub needed: u64,
    /// How many there are, where the system says so.
    pub available: Option<u64>,
}

fn available_words(available: &Option<u64>) -> String {
    match available {
        Some(bytes) => format!("{bytes} are available"),
        None => "the system has none to give".into(),
    }
}

/// Checks that a machine has so many bytes to give. It is not asked for little, which costs more than taking it.
///
/// # Errors
/// It has not.
pub fn check_memory(bytes: u64) -> Result<(), MemoryError> {
    Estimate {
        staging: bytes,
        ..Estimate::default()
    }
    .check(1)
}

/// A list of `len` items, filled by `item`; all the memory is taken at once, after a check.
pub(crate) fn filled<T>(len: usize, item: impl FnMut(usize) -> T) -> Result<Vec<T>, MemoryError> {
    let needed = len as u64 * size_of::<T>() as u64;
    Estimate {
        staging: needed,
        ..Estimate::default()
    }
    .check(1)?;
    let mut items = Vec::new();
    items.try_reserve_exact(len).map_err(|_| MemoryError {
        needed,
        available: None,
    })?;
    items.extend((0..len).map(item));
    Ok(items)
}

/// Items that start out as zeros, in memory of their own.
pub(crate) enum Buffer<T> {
    Heap(Box<[T]>),
    Pages(MmapMut, PhantomData<T>),
}

impl<T: Pod> Buffer<T> {
    /// Takes the memory; whether there is enough has been checked.
    pub(crate) fn zeroed(len: u64) -> Result<Self, MemoryError> {
        let needed = len.saturating_mul(size_of::<T>() as u64);
        let refused = MemoryError {
            needed,
            available: None,
        };
        let bytes = isize::try_from(needed)
            .map_err(|_| refused)?
            .cast_unsigned();
        if needed >= WORTH_LARGE_PAGES {
            return Ok(Self::Pages(pages(bytes).ok_or(refused)?, PhantomData));
        }
        let items = bytemuck::allocation::try_zeroed_slice_box(bytes / size_of::<T>());
        items.map(Self::Heap).map_err(|()| refused)
    }
}

fn pages(bytes: usize) -> Option<MmapMut> {
    let pages = MmapMut::map_anon(bytes).ok()?;
    // A system without large pages does with small ones.
    #[cfg(target_os = "linux")]
    let _ = pages.advise(memmap2::Advice::HugePage);
    Some(pages)
}

impl<T: Pod> Deref for Buffer<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        match self {
            Self::Heap(items) => items,
            Self::Pages(pages, _) => bytemuck::cast_slice(pages),
        }
    }
}

impl<T: Pod> DerefMut for Buffer<T> {
    fn deref_mut(&mut self) -> &mut [T] {
        match self {
            Self::Heap(items) => items,
            Self::Pages(pages, _) => bytemuck::cast_slice_mut(pages),
        }
    }
}

impl<T> fmt::Debug for Buffer<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A state is too long to print.
        f.write_str("Buffer(..)")
    }
}

fn check(needed: u64, available: Option<u64>) -> Result<(), MemoryError> {
    match available {
        Some(bytes) if needed > bytes => Err(MemoryError { needed, available }),
        _ => Ok(()),
    }
}

/// How many bytes can be taken without swapping, in the machine and in this process's group; none where nobody says.
#[must_use]
pub fn available_memory() -> Option<u64> {
    let machine = fs::read_to_string("/proc/meminfo")
        .ok()
        .and_then(|text| machine_available(&text));
    [machine, group_available()].into_iter().flatten().min()
}

fn machine_available(meminfo: &str) -> Option<u64> {
    let line = meminfo
        .lines()
        .find_map(|line| line.strip_prefix("MemAvailable:"))?;
    let kilobytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kilobytes << 10)
}

fn group_available() -> Option<u64> {
    let number = |name: &str| {
        fs::read_to_string(format!("/sys/fs/cgroup/{name}"))
            .ok()?
            .trim()
            .parse::<u64>()
            .ok()
    };
    // No limit reads "max", which is no number.
    Some(number("memory.max")?.saturating_sub(number("memory.current")?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_than_there_is_is_refused_with_both_numbers() {
        assert_eq!(check(100, Some(100)), Ok(()));
        assert_eq!(check(u64::MAX, None), Ok(()));
        let error = check(101, Some(100)).unwrap_err();
        assert_eq!(
            error.to_string(),
            "101 bytes of memory are needed, 100 are available"
        );
    }

    #[test]
    fn ranks_that_share_a_machine_share_its_memory() {
        let Some(available) = available_memory() else {
            return println!("skipped: this system does not say how much memory it has");
        };
        let third = Estimate {
            input: u64::MAX,
            state: available / 4,
            staging: available / 12,
        };
        assert_eq!(third.check(2), Ok(()));
        let error = third.check(4).unwrap_err();
        assert_eq!(error.needed, 4 * third.needed());
        assert!(error.available.is_some());
    }

    #[test]
    fn the_systems_answer_is_understood() {
        let text =
            "MemTotal:       8000000 kB\nMemFree:         100 kB\nMemAvailable:    2048 kB\n";
        assert_eq!(machine_available(text), Some(2048 << 10));
        assert_eq!(machine_available("MemTotal: 1 kB\n"), None);
        assert_eq!(machine_available("MemAvailable: many\n"), None);
    }

    #[test]
    fn an_impossible_list_is_an_error_and_no_abort() {
        let error = filled(1 << 58, |_| 0u64).unwrap_err();
        assert_eq!(error.needed, 1 << 61);
        for len in [1 << 57, u64::MAX] {
            assert!(Buffer::<f64>::zeroed(len).is_err());
        }
    }

    #[test]
    fn memory_is_zero_and_can_be_written_whatever_its_size() {
        for len in [
            1,
            1000,
            WORTH_LARGE_PAGES / 8 - 1,
            WORTH_LARGE_PAGES / 8 + 1,
        ] {
            let mut buffer = Buffer::<f64>::zeroed(len).unwrap();
            assert_eq!(buffer.len() as u64, len);
            assert!(buffer.iter().all(|item| *item == 0.0));
            buffer.fill(2.0);
            assert_eq!(buffer[len as usize - 1], 2.0);
        }
    }
}
