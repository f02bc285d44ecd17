//! Memory is checked before it is taken: a clear refusal is better than a process that the system kills.

use std::fs;

/// From how many bytes on the system is asked; asking costs more than a small allocation.
const WORTH_ASKING: u64 = 64 << 20;

/// More memory is needed than there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{needed} bytes of memory are needed, {}", available_words(.available))]
pub struct MemoryError {
    /// How many bytes are needed.
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

/// A list of `len` items, filled by `item`; all the memory is taken at once, after a check.
pub(crate) fn filled<T>(len: usize, item: impl FnMut(usize) -> T) -> Result<Vec<T>, MemoryError> {
    let needed = len as u64 * size_of::<T>() as u64;
    if needed >= WORTH_ASKING {
        check(needed, available())?;
    }
    let mut items = Vec::new();
    items.try_reserve_exact(len).map_err(|_| MemoryError {
        needed,
        available: None,
    })?;
    items.extend((0..len).map(item));
    Ok(items)
}

fn check(needed: u64, available: Option<u64>) -> Result<(), MemoryError> {
    match available {
        Some(bytes) if needed > bytes => Err(MemoryError { needed, available }),
        _ => Ok(()),
    }
}

/// How many bytes can be taken without swapping, in the machine and in this process's group; none where nobody says.
fn available() -> Option<u64> {
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
    }
}
