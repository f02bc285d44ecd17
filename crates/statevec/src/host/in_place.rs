//! Encoding in place on the host: a state that needs no memory besides its own.
//!
//! The values of a shard are put into the first half of the shard's memory, and are expanded from the end downwards:
//! value `i` becomes the floats `2i` and `2i + 1`. Threads take blocks of values, the last first. The amplitudes of
//! block `k` are written where the values of the blocks `2k` and `2k + 1` were, so it waits for these two only. The
//! first block is expanded when all others are: first its upper half, whose amplitudes lie above it, then the upper
//! half of the rest, and so on.

use std::ops::Range;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard};
use std::thread;

use compute::parallel::{self, PIECE};
use compute::{ThreadPool, tree};

use crate::complex::Real;
use crate::error::EncodeError;
use crate::host::encode::{Piece, first_bad};
use crate::host::parts::{HostPart, clear};
use crate::host::stream::Store;
use crate::norm::{Divisor, Sums};
use crate::plan::Plan;
use crate::report::{self, Report};

/// Puts values: `write` gets, for each part, the indices that have values, and the memory for these values.
pub(super) fn put<T: Real>(
    parts: &mut [HostPart<T>],
    values: u64,
    mut write: impl FnMut(Range<u64>, &mut [T]),
) {
    for part in parts {
        let range = with_values(&part.range, values);
        let len = (range.end - range.start) as usize;
        if len > 0 {
            write(range, &mut part.floats()[..len]);
        }
    }
}

/// Makes amplitudes of the values in parts, and returns their norm. Parts are `reused` where memory past the values may
/// not be zero.
pub(super) fn encode<T: Real>(
    plan: &Plan,
    values: u64,
    refusal: Option<EncodeError>,
    parts: &mut [HostPart<T>],
    reused: bool,
) -> Result<f64, EncodeError> {
    let pool = plan.execution.thread_pool();
    let report = match refusal {
        Some(refusal) => Report::refusing(refusal),
        None => own_report(plan, values, parts),
    };
    let norms = report::agree(plan, &[report]);
    let norm = norms.map_err(|error| error.source)?[0];
    for part in parts {
        let range = with_values(&part.range, values);
        let len = (range.end - range.start) as usize;
        expand(&mut part.floats()[..2 * len], norm.divisor, pool);
        if reused {
            clear(&mut part.floats()[2 * len..], pool);
        } else {
            part.clear_used(2 * len, pool);
        }
    }
    Ok(norm.value)
}

fn own_report<T: Real>(plan: &Plan, values: u64, parts: &mut [HostPart<T>]) -> Report {
    let nodes = plan.own_nodes();
    let slices: Vec<&[T]> = parts
        .iter_mut()
        .flat_map(|part| {
            let start = part.range.start;
            let nodes = tree::nodes(part.range.clone());
            let floats = &*part.floats();
            nodes.into_iter().map(move |node| {
                let Range { start: from, end } = with_values(&node.range(), values);
                &floats[(from - start) as usize..(end - start) as usize]
            })
        })
        .collect();
    let sums = Sums::of(plan.execution.thread_pool(), &slices);
    Report {
        refusal: first_bad(nodes, &slices, &sums),
        values: slices.iter().map(|slice| slice.len() as u64).sum(),
        whole: Some(values),
        sums,
    }
}

/// The indices of a range that have values.
fn with_values(range: &Range<u64>, values: u64) -> Range<u64> {
    let end = range.end.min(values).max(range.start);
    range.start..end
}

/// Up to this size of a part, in bytes, its values are still in a cache after they have been added up. Then writing
/// over them there takes less time than streaming past the cache.
const CACHED: usize = 32 << 20;

/// Makes amplitudes of the values in the first half of some floats.
fn expand<T: Real>(floats: &mut [T], divisor: Divisor, pool: &ThreadPool) {
    let (values, bytes) = (floats.len() / 2, size_of_val(floats));
    let write = |values: &[T], floats: &mut [T], over_values: bool| {
        let store = if over_values && bytes <= CACHED {
            Store::Cached
        } else {
            Store::of(bytes)
        };
        piece(values, floats, divisor).write(store);
    };
    expand_blocks(&Blocks::new(floats, PIECE), pool, write);
    expand_first(&mut floats[..2 * values.min(PIECE)], |values, floats| {
        write(values, floats, true);
    });
}

/// The memory of a part in blocks of floats, the first of which hold values.
struct Blocks<'a, T> {
    floats: Vec<Mutex<&'a mut [T]>>,
    /// Whether the values of a block have become amplitudes.
    done: Vec<AtomicBool>,
    size: usize,
    values: usize,
}

impl<'a, T: Real> Blocks<'a, T> {
    fn new(floats: &'a mut [T], size: usize) -> Self {
        let values = floats.len() / 2;
        Self {
            floats: floats.chunks_mut(size).map(Mutex::new).collect(),
            done: (0..values.div_ceil(size))
                .map(|_| AtomicBool::new(false))
                .collect(),
            size,
            values,
        }
    }

    /// Expands a block other than the first one, as soon as possible. The third argument of `write` says whether the
    /// memory that it writes held values.
    fn expand(&self, block: usize, write: impl Fn(&[T], &mut [T], bool)) {
        for later in self.overwritten(block) {
            while !self.done[later].load(Ordering::Acquire) {
                // Another thread expands it.
                thread::yield_now();
            }
        }
        let values = self.lock(block);
        let len = self.size.min(self.values - block * self.size);
        let (lower, upper) = values[..len].split_at(len.min(self.size / 2));
        for (half, target) in [(lower, 2 * block), (upper, 2 * block + 1)] {
            if !half.is_empty() {
                let over_values = target < self.done.len();
                write(half, &mut self.lock(target)[..2 * half.len()], over_values);
            }
        }
        self.done[block].store(true, Ordering::Release);
    }

    /// The blocks of values that the amplitudes of a block overwrite.
    fn overwritten(&self, block: usize) -> Range<usize> {
        let blocks = self.done.len();
        (2 * block).min(blocks)..(2 * block + 2).min(blocks)
    }

    /// The floats of a block. The lock is always free, as `done` says which thread may use them; it is needed only for
    /// the type system.
    fn lock(&self, block: usize) -> MutexGuard<'_, &'a mut [T]> {
        self.floats[block].lock().expect("writing does not panic")
    }
}

/// Expands all blocks but the first.
fn expand_blocks<T: Real>(
    blocks: &Blocks<'_, T>,
    pool: &ThreadPool,
    write: impl Fn(&[T], &mut [T], bool) + Sync,
) {
    let from_the_last = (1..blocks.done.len()).rev();
    parallel::for_each(pool, blocks.values, from_the_last, |block| {
        blocks.expand(block, &write)
    });
}

/// Ranges of values that can be expanded one after another, each in any order: from the end down, the upper half of the
/// rest.
fn steps(values: usize) -> impl Iterator<Item = Range<usize>> {
    let mut end = values;
    std::iter::from_fn(move || {
        let step = end / 2 + end % 2..end;
        // The first value stays where it is, and so it is a range of its own.
        let step = if end == 1 { 0..1 } else { step };
        end = step.start;
        (!step.is_empty()).then_some(step)
    })
}

/// Makes amplitudes of the values in the first half of some floats, one step after another.
fn expand_first<T: Real>(floats: &mut [T], write: impl Fn(&[T], &mut [T])) {
    for step in steps(floats.len() / 2) {
        if step.start == 0 {
            let value = [floats[0]];
            write(&value, &mut floats[..2]);
            continue;
        }
        let (below, above) = floats.split_at_mut(2 * step.start);
        write(&below[step.clone()], &mut above[..2 * step.len()]);
    }
}

fn piece<'a, T: Real>(values: &'a [T], floats: &'a mut [T], divisor: Divisor) -> Piece<'a, T, T> {
    Piece {
        values,
        amplitudes: bytemuck::cast_slice_mut(floats),
        divisor,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lengths() -> impl Iterator<Item = usize> {
        let around = (12..=22).flat_map(|k| [(1 << k) - 1, 1 << k, (1 << k) + 1]);
        (0..=4096).chain(around)
    }

    #[test]
    fn no_value_is_overwritten_before_it_is_read() {
        for values in lengths() {
            let mut unread = values;
            for step in steps(values) {
                assert_eq!(
                    step.end, unread,
                    "{values} values: every value has its turn"
                );
                unread = step.start;
                // What a step writes lies above what it reads itself and what is still to be read.
                let first_written = 2 * step.start;
                assert!(
                    first_written >= step.end || step == (0..1),
                    "{values} values: {step:?}"
                );
            }
            assert_eq!(unread, 0);
        }
    }

    #[test]
    fn no_block_is_overwritten_before_it_is_read() {
        for (values, size) in lengths().flat_map(|values| [(values, 16), (values, PIECE)]) {
            let mut floats = vec![0f32; 2 * values];
            let blocks = Blocks::new(&mut floats, size);
            let count = blocks.done.len();
            assert_eq!(count, values.div_ceil(size));
            for block in 1..count {
                // Where its amplitudes go, and which values are there.
                let end = (2 * size * (block + 1)).min(2 * values);
                let (first, last) = (2 * block, (end - 1) / size);
                let waits_for = blocks.overwritten(block);
                assert!((first..=last).all(|other| other >= count || waits_for.contains(&other)));
                // Threads have taken those blocks earlier, so other threads expand them, and this block is none of
                // them.
                assert!(waits_for.start > block || waits_for.is_empty());
                // Its own values stay until it is done, as only a block that waits for it writes there.
                assert!(blocks.overwritten(block / 2).contains(&block));
            }
        }
    }

    fn check<T: Real>(values: usize, pool: &ThreadPool) {
        let divisor = Divisor {
            scale: 1.0,
            norm: 3.0,
        };
        let value = |i: usize| T::round(i as f64 + 0.5);
        // The float after the part must stay as it is.
        let mut floats = vec![T::ZERO; 2 * values + 1];
        floats[2 * values] = T::round(-7.0);
        let data: Vec<T> = (0..values).map(value).collect();
        floats[..values].copy_from_slice(&data);
        expand(&mut floats[..2 * values], divisor, pool);

        let mut expected = vec![T::ZERO; 2 * values];
        piece(&data, &mut expected, divisor).write(Store::Cached);
        assert!(floats[..2 * values] == expected, "{values} values");
        assert_eq!(floats[2 * values], T::round(-7.0));
    }

    #[test]
    fn expanding_in_place_gives_what_writing_elsewhere_does() {
        let [two, three] = [2, 3].map(ThreadPool::new);
        for values in lengths() {
            check::<f32>(values, &two);
        }
        for values in lengths().filter(|values| *values < 300 || *values > 100_000) {
            check::<f64>(values, &three);
        }
    }

    #[test]
    fn small_blocks_give_the_same() {
        let pool = ThreadPool::new(3);
        for values in (0..200).chain([4096, 70_000, 1 << 18]) {
            let mut floats: Vec<f64> = (0..2 * values).map(|i| i as f64).collect();
            let double = |values: &[f64], floats: &mut [f64]| {
                for (value, floats) in values.iter().zip(floats.chunks_mut(2)) {
                    floats.copy_from_slice(&[*value, -value]);
                }
            };
            expand_blocks(&Blocks::new(&mut floats, 16), &pool, |values, floats, _| {
                double(values, floats);
            });
            expand_first(&mut floats[..2 * values.min(16)], double);
            let expected: Vec<f64> = (0..values).flat_map(|i| [i as f64, -(i as f64)]).collect();
            assert!(floats == expected, "{values} values");
        }
    }
}
