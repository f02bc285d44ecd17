//! Memory is checked before it is allocated: an error is better than a process that the system kills.
//!
//! Memory from the system starts out as zeros, and only the pages that are written are handed out. So the padding of a
//! first array costs nothing. The memory of a freed array is kept for the next one of the same size, which is then
//! several times faster.

use std::fmt;
use std::fs;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use bytemuck::{Pod, Zeroable};
use memmap2::MmapMut;

use crate::shared;

/// The free memory is checked for allocations from this number of bytes on; the check takes longer than a small
/// allocation.
const WORTH_ASKING: u64 = 64 << 20;

/// From this number of bytes on, memory comes from the system in large pages, and is kept for the next array when it is
/// freed. Touching a gigabyte for the first time in pages of 4 KiB takes three times as long as filling it, and in
/// large pages still longer than encoding does. Smaller memory comes from the allocator.
const WORTH_KEEPING: u64 = 1 << 20;

/// The maximum number of bytes that a process keeps.
const KEPT: usize = 1 << 30;

/// A cache line.
#[derive(Debug, Clone, Copy)]
#[repr(C, align(64))]
struct Line([u64; 8]);

// SAFETY: all bits zero are numbers that are zero.
unsafe impl Zeroable for Line {}
// SAFETY: the numbers fill it, so there is no padding, and they may hold any bits.
unsafe impl Pod for Line {}

/// How much memory a computation needs on this rank, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Estimate {
    /// The data that this rank reads. It is in memory already, so it does not count as needed.
    pub input: u64,
    /// The result, which stays when the computation is done.
    pub output: u64,
    /// Scratch memory until the result is ready.
    pub staging: u64,
}

impl Estimate {
    /// The number of bytes to allocate.
    #[must_use]
    pub const fn needed(self) -> u64 {
        self.output.saturating_add(self.staging)
    }

    /// Checks that there is enough memory for each of the ranks that share it.
    pub(crate) fn check(self, ranks: u64) -> Result<(), MemoryError> {
        let needed = self.needed().saturating_mul(ranks);
        if needed < WORTH_ASKING {
            return Ok(());
        }
        check(needed, available_memory())
    }
}

/// There is not enough memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{} of memory are needed, {}", amount(*.needed), available_words(.available))]
pub struct MemoryError {
    /// How many bytes are needed, by all ranks that share the machine.
    pub needed: u64,
    /// How many are free, where the system says so.
    pub available: Option<u64>,
}

fn available_words(available: &Option<u64>) -> String {
    match available {
        Some(bytes) => format!("{} are available", amount(*bytes)),
        None => "the system has none to give".into(),
    }
}

/// A number of bytes as text; in GiB, too, where it is large.
fn amount(bytes: u64) -> String {
    const GIB: u64 = 1 << 30;
    match bytes {
        ..GIB => format!("{bytes} bytes"),
        // Sizes are counted up to here.
        u64::MAX => "more bytes than there are addresses".into(),
        _ => format!("{bytes} bytes ({:.1} GiB)", bytes as f64 / GIB as f64),
    }
}

/// Checks that this machine has `bytes` bytes of free memory. Less than 64 MiB is not checked, as the check takes
/// longer than the allocation.
///
/// # Errors
/// There is not enough.
pub fn check_memory(bytes: u64) -> Result<(), MemoryError> {
    Estimate {
        staging: bytes,
        ..Estimate::default()
    }
    .check(1)
}

/// A list of `len` items, filled by `item`. The memory is allocated as a whole, after a check.
///
/// # Errors
/// There is not enough.
pub fn filled<T>(len: usize, item: impl FnMut(usize) -> T) -> Result<Vec<T>, MemoryError> {
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

/// Items in memory of their own, aligned to 64 bytes: some libraries that read arrays in place require that.
pub struct Buffer<T>(Place<T>);

enum Place<T> {
    /// Lines, and the number of items.
    Heap(Box<[Line]>, usize),
    Pages(Pages, PhantomData<T>),
}

impl<T: Pod> Buffer<T> {
    /// Allocates memory for `len` items; the caller has checked that there is enough. The items are zeros, or
    /// [used](Self::is_used).
    ///
    /// # Errors
    /// The system has none to give.
    pub fn take(len: u64, pool: &Arc<MemoryPool>) -> Result<Self, MemoryError> {
        let needed = len.saturating_mul(size_of::<T>() as u64);
        let refused = MemoryError {
            needed,
            available: None,
        };
        let bytes = isize::try_from(needed)
            .map_err(|_| refused)?
            .cast_unsigned();
        if needed >= WORTH_KEEPING {
            let pages = Pages::take(bytes, pool).ok_or(refused)?;
            return Ok(Self(Place::Pages(pages, PhantomData)));
        }
        let lines = bytemuck::allocation::try_zeroed_slice_box(bytes.div_ceil(size_of::<Line>()));
        let lines = lines.map_err(|()| refused)?;
        Ok(Self(Place::Heap(lines, bytes / size_of::<T>())))
    }
}

impl<T> Buffer<T> {
    /// Whether the memory was another buffer's, so that the items have any values.
    #[must_use]
    pub fn is_used(&self) -> bool {
        matches!(&self.0, Place::Pages(pages, _) if pages.used)
    }
}

/// Memory from the system, or from a freed buffer, which leaves it to the next.
struct Pages {
    map: Option<MmapMut>,
    used: bool,
    pool: Arc<MemoryPool>,
}

impl Pages {
    fn take(bytes: usize, pool: &Arc<MemoryPool>) -> Option<Self> {
        let kept = pool.take(bytes);
        let used = kept.is_some();
        let map = match kept {
            Some(map) => map,
            None => MmapMut::map_anon(bytes).ok()?,
        };
        // A system without large pages uses small ones.
        #[cfg(target_os = "linux")]
        if !used {
            let _ = map.advise(memmap2::Advice::HugePage);
        }
        Some(Self {
            map: Some(map),
            used,
            pool: Arc::clone(pool),
        })
    }
}

impl Drop for Pages {
    fn drop(&mut self) {
        if let Some(map) = self.map.take() {
            self.pool.keep(map);
        }
    }
}

/// Memory of freed buffers, for buffers of the same size: the system would have to clear it before it handed it out
/// again.
pub struct MemoryPool {
    /// The oldest first.
    maps: Mutex<Vec<MmapMut>>,
    limit: usize,
}

impl MemoryPool {
    fn new(limit: usize) -> Arc<Self> {
        Arc::new(Self {
            maps: Mutex::default(),
            limit,
        })
    }

    /// The pool of the process. It lives as long as it is used.
    #[must_use]
    pub fn of_process() -> Arc<Self> {
        static POOL: Mutex<Weak<MemoryPool>> = Mutex::new(Weak::new());
        shared::one(&POOL, || Self::new(KEPT))
    }

    /// Memory of that size.
    fn take(&self, bytes: usize) -> Option<MmapMut> {
        let mut maps = self.lock();
        let place = maps.iter().rposition(|map| map.len() == bytes)?;
        Some(maps.remove(place))
    }

    /// Keeps memory, and returns the oldest to the system where that is too much.
    fn keep(&self, map: MmapMut) {
        let mut maps = self.lock();
        maps.push(map);
        let mut kept: usize = maps.iter().map(|map| map.len()).sum();
        let is_too_much = |map: &mut MmapMut| {
            let too_much = kept > self.limit;
            kept -= if too_much { map.len() } else { 0 };
            too_much
        };
        maps.extract_if(.., is_too_much).for_each(drop);
    }

    /// Returns all of it to the system.
    pub fn release(&self) {
        self.lock().clear();
    }

    /// A list of maps is consistent after a panic, too.
    fn lock(&self) -> MutexGuard<'_, Vec<MmapMut>> {
        self.maps.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for MemoryPool {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sizes: Vec<usize> = self.lock().iter().map(|map| map.len()).collect();
        f.debug_tuple("MemoryPool").field(&sizes).finish()
    }
}

impl<T: Pod> Deref for Buffer<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        match &self.0 {
            Place::Heap(lines, len) => &bytemuck::cast_slice(lines)[..*len],
            Place::Pages(pages, _) => pages.map.as_deref().map_or(&[], bytemuck::cast_slice),
        }
    }
}

impl<T: Pod> DerefMut for Buffer<T> {
    fn deref_mut(&mut self) -> &mut [T] {
        match &mut self.0 {
            Place::Heap(lines, len) => &mut bytemuck::cast_slice_mut(lines)[..*len],
            Place::Pages(pages, _) => {
                let bytes = pages.map.as_deref_mut();
                bytes.map_or(&mut [], bytemuck::cast_slice_mut)
            }
        }
    }
}

impl<T> fmt::Debug for Buffer<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // An array is too long to print.
        f.write_str("Buffer(..)")
    }
}

fn check(needed: u64, available: Option<u64>) -> Result<(), MemoryError> {
    match available {
        Some(bytes) if needed > bytes => Err(MemoryError { needed, available }),
        _ => Ok(()),
    }
}

/// How many bytes can be allocated without swapping, in the machine and in this process's control group; none where the
/// system does not say.
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

/// The least memory that one of the nested control groups of this process leaves it.
fn group_available() -> Option<u64> {
    let groups = fs::read_to_string("/proc/self/cgroup").ok()?;
    let number = |path: &str| fs::read_to_string(path).ok()?.trim().parse::<u64>().ok();
    let left = |(limit, used): (String, String)| {
        // No limit reads "max", which is no number.
        Some(number(&limit)?.saturating_sub(number(&used)?))
    };
    limits(&groups).filter_map(left).min()
}

/// The files with limit and use of each group that `/proc/self/cgroup` names, and of those around it. In a container
/// the files of its own group are at the top, under any name.
fn limits(groups: &str) -> impl Iterator<Item = (String, String)> {
    let of_line = |line: &str| {
        let mut fields = line.splitn(3, ':').skip(1);
        let (controllers, group) = (fields.next()?, fields.next()?);
        let (root, limit, used) = match controllers {
            "" => ("/sys/fs/cgroup", "memory.max", "memory.current"),
            "memory" => (
                "/sys/fs/cgroup/memory",
                "memory.limit_in_bytes",
                "memory.usage_in_bytes",
            ),
            _ => return None,
        };
        let own = group.trim_end_matches('/');
        let groups = std::iter::successors(Some(own), |group| Some(group.rsplit_once('/')?.0));
        let files = move |group| {
            (
                format!("{root}{group}/{limit}"),
                format!("{root}{group}/{used}"),
            )
        };
        Some(groups.map(files).collect::<Vec<_>>())
    };
    groups.lines().filter_map(of_line).flatten()
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
            "101 bytes of memory are needed, 100 bytes are available"
        );
    }

    #[test]
    fn ranks_that_share_a_machine_share_its_memory() {
        let Some(available) = available_memory() else {
            return println!("skipped: this system does not say how much memory it has");
        };
        let third = Estimate {
            input: u64::MAX,
            output: available / 4,
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
    fn limits_of_all_groups_around_count() {
        let of = |text: &str| limits(text).map(|(limit, _)| limit).collect::<Vec<_>>();
        assert_eq!(
            of("0::/slurm/job_7"),
            [
                "/sys/fs/cgroup/slurm/job_7/memory.max",
                "/sys/fs/cgroup/slurm/memory.max",
                "/sys/fs/cgroup/memory.max"
            ]
        );
        assert_eq!(of("0::/"), ["/sys/fs/cgroup/memory.max"]);
        assert_eq!(
            of("5:cpu:/a\n3:memory:/a\nno line"),
            [
                "/sys/fs/cgroup/memory/a/memory.limit_in_bytes",
                "/sys/fs/cgroup/memory/memory.limit_in_bytes"
            ]
        );
    }

    #[test]
    fn an_impossible_list_is_an_error_and_no_abort() {
        let error = filled(1 << 58, |_| 0u64).unwrap_err();
        assert_eq!(error.needed, 1 << 61);
        for len in [1 << 57, u64::MAX] {
            assert!(Buffer::<f64>::take(len, &MemoryPool::new(KEPT)).is_err());
        }
    }

    #[test]
    fn fresh_memory_of_any_size_is_zero_and_can_be_written() {
        let pool = MemoryPool::new(KEPT);
        for len in [1, 1000, WORTH_KEEPING / 8 - 1, WORTH_KEEPING / 8 + 1] {
            let mut buffer = Buffer::<f64>::take(len, &pool).unwrap();
            assert_eq!(buffer.len() as u64, len);
            assert!(buffer.as_ptr().addr().is_multiple_of(64));
            assert!(!buffer.is_used() && buffer.iter().all(|item| *item == 0.0));
            buffer.fill(2.0);
            assert_eq!(buffer[len as usize - 1], 2.0);
        }
    }

    #[test]
    fn memory_is_kept_for_the_next_of_its_size() {
        let pool = MemoryPool::new(KEPT);
        let take = |len: u64| Buffer::<u8>::take(len, &pool).unwrap();
        let (len, other) = (WORTH_KEEPING, 2 * WORTH_KEEPING);
        let mut first = take(len);
        first[5] = 1;
        drop((first, take(len)));
        assert!(!take(other).is_used());
        let [second, third] = [take(len), take(len)];
        assert!(second.is_used() && third.is_used());
        assert_eq!(second[5] + third[5], 1);
        drop((second, third));
        pool.release();
        assert!(!take(len).is_used());
    }

    #[test]
    fn no_more_is_kept_than_the_limit() {
        let pool = MemoryPool::new(KEPT / 4);
        let kept = || -> Vec<usize> { pool.lock().iter().map(|map| map.len()).collect() };
        let sizes = [1, 2, 3, 4].map(|k| (KEPT / 16) as u64 * k);
        for size in sizes {
            drop(Buffer::<u8>::take(size, &pool).unwrap());
        }
        assert_eq!(kept(), [KEPT / 4]);
        drop(Buffer::<u8>::take(sizes[0], &pool).unwrap());
        assert_eq!(kept(), [KEPT / 16]);
        drop(Buffer::<u8>::take(KEPT as u64, &pool).unwrap());
        assert_eq!(kept(), [0; 0]);
    }
}
