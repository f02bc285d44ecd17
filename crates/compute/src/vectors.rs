//! What loops over arrays use of the processor: the width of its vectors, and prefetching.
//!
//! This is one of the crate's files with `unsafe`. On processors other than x86-64 there is nothing to ask for.

use std::fs;
use std::sync::OnceLock;

/// How many bytes a cache line has.
pub const LINE: usize = 64;

/// How many bytes ahead is prefetched; the processor's own prefetching stops at the end of each page of this size.
#[cfg(target_arch = "x86_64")]
const AHEAD: usize = 4096;

/// Prefetches the cache lines that lie a page of 4096 bytes after a block. There need not be memory.
#[inline(always)]
pub fn prefetch_after<T, const N: usize>(block: &[T; N]) {
    #[cfg(target_arch = "x86_64")]
    for line in (0..size_of_val(block)).step_by(LINE) {
        let address = block.as_ptr().cast::<i8>().wrapping_add(AHEAD + line);
        // SAFETY: SSE is part of x86-64; a prefetch never faults and does not read the address.
        unsafe {
            std::arch::x86_64::_mm_prefetch(address, std::arch::x86_64::_MM_HINT_T0);
        }
    }
    #[cfg(not(target_arch = "x86_64"))]
    let _ = block;
}

/// How wide the processor's vectors are. Every width computes the same bits: the operations on each number are the
/// same, one by one.
#[cfg(target_arch = "x86_64")]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Vectors {
    /// 16 bytes, which every processor of this kind has.
    Sse2,
    /// 32 bytes.
    Avx2,
    /// 64 bytes.
    Avx512,
}

#[cfg(target_arch = "x86_64")]
impl Vectors {
    /// The widest that this processor has.
    #[inline]
    #[must_use]
    pub fn of_machine() -> Self {
        if is_x86_feature_detected!("avx512f") {
            Self::Avx512
        } else if is_x86_feature_detected!("avx2") {
            Self::Avx2
        } else {
            Self::Sse2
        }
    }
}

/// How many bytes the largest cache that a core of this machine has, or shares with others, holds. Asked once.
#[must_use]
pub fn last_cache() -> usize {
    static BYTES: OnceLock<usize> = OnceLock::new();
    *BYTES.get_or_init(|| {
        // Levels have numbers from 0 on, several for the first, as it has one for instructions.
        let of_level = |index: u32| {
            let path = format!("/sys/devices/system/cpu/cpu0/cache/index{index}/size");
            cache_bytes(&fs::read_to_string(path).ok()?)
        };
        (0..8).filter_map(of_level).max().unwrap_or(USUAL_CACHE)
    })
}

/// The size that is assumed for the largest cache where the system does not say.
const USUAL_CACHE: usize = 8 << 20;

/// A size as the system writes it, `32768K`.
fn cache_bytes(text: &str) -> Option<usize> {
    let kilobytes: usize = text.trim().strip_suffix('K')?.parse().ok()?;
    Some(kilobytes << 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_of_caches_are_understood() {
        assert_eq!(cache_bytes("32768K\n"), Some(32 << 20));
        assert_eq!(cache_bytes("large\n"), None);
        assert!(last_cache() >= 1 << 10);
    }
}
