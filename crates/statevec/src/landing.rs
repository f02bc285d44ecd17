//! Encoding where the data lies: a state that needs no memory besides its own.
//!
//! The data of a shard lands in the first half of the shard's memory, and is expanded from the end downwards: value `i` becomes
//! the floats `2i` and `2i + 1`. Threads take blocks of values, the last first. The amplitudes of block `k` go where the values of
//! the blocks `2k` and `2k + 1` were, so it waits for these two and for no other. The first block is expanded when all others
//! are: first its upper half, whose amplitudes lie above it, then the upper half of the rest, and so on.

use std::ops::Range;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread;

use compute::parallel::{self, PIECE};
use compute::{ThreadPool, tree};
use cuda::CudaError;

use crate::complex::Real;
use crate::encode::{Encoder, Piece, first_bad};
use crate::error::EncodeError;
use crate::gpu::GpuPart;
use crate::norm::{Divisor, Sums};
use crate::report::{self, Report};
use crate::state::{Part, Parts, State, clear};

/// The memory of a state, into which the values for it can be put; see [`Encoder::landing`] and [`Encoder::landing_in`].
///
/// ```
/// use compute::Execution;
/// use statevec::{Encoder, Request};
///
/// let encoder = Encoder::new(&Execution::alone(), Request::new(2))?;
/// let mut landing = encoder.landing::<f64>(3)?;
/// landing.fill(|indices, values| {
///     indices.zip(values).for_each(|(index, value)| *value = [1.0, 2.0, 2.0][index as usize]);
/// });
/// assert_eq!(landing.encode()?.norm(), 3.0);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Landing<T> {
    encoder: Encoder,
    values: u64,
    place: Place<T>,
    /// Whether the values were put, or why not.
    filled: Option<Result<(), CudaError>>,
}

/// The memory.
#[derive(Debug)]
enum Place<T> {
    Host {
        parts: Vec<Part<T>>,
        /// Whether the memory past the values may be other than zero.
        used: bool,
    },
    Gpu(Vec<GpuPart>),
}

impl<T: Real> Landing<T> {
    /// A landing in fresh memory, or in that of a state.
    pub(crate) fn new(
        encoder: &Encoder,
        values: u64,
        state: Option<State>,
    ) -> Result<Self, EncodeError> {
        let place = check::<T>(encoder, values).and_then(|()| take(encoder, state));
        report::agree_only(encoder.plan(), place.as_ref().err().cloned())?;
        Ok(Self {
            encoder: encoder.clone(),
            values,
            place: place.expect("a rank without memory has refused"),
            filled: None,
        })
    }

    /// Puts the values: `write` is given indices that this rank holds, as far as there are values, and the places for their values, which are
    /// anything at first. It is called for all of them in order, for as many at a time as suits the memory.
    pub fn fill(&mut self, mut write: impl FnMut(Range<u64>, &mut [T])) {
        let values = self.values;
        self.filled = Some(Ok(()));
        match &mut self.place {
            Place::Host { parts, .. } => {
                for part in parts {
                    let range = landed(&part.range, values);
                    let len = (range.end - range.start) as usize;
                    if len > 0 {
                        write(range, &mut part.floats()[..len]);
                    }
                }
            }
            Place::Gpu(parts) => {
                let put = |part: &GpuPart| {
                    let range = landed(&part.range, values);
                    part.put(range.end - range.start, &mut write)
                };
                self.filled = Some(parts.iter().try_for_each(put));
            }
        }
    }

    /// Makes amplitudes of the values, in the same memory.
    ///
    /// # Errors
    /// As [`Encoder::amplitude`]. Without [`Self::fill`] there is no data.
    pub fn encode(mut self) -> Result<State, EncodeError> {
        let refusal = match self.filled.take() {
            Some(Ok(())) => None,
            Some(Err(error)) => Some(error.into()),
            None => Some(EncodeError::Empty),
        };
        let plan = Arc::clone(self.encoder.plan());
        match self.place {
            Place::Host { mut parts, used } => {
                let norm = encode(&self.encoder, self.values, refusal, &mut parts, used)?;
                Ok(State::new(plan, Parts::new(parts), norm))
            }
            Place::Gpu(parts) => {
                let norm = self
                    .encoder
                    .encode_landed::<T>(&parts, self.values, refusal)?;
                Ok(State::new(plan, Parts::Gpu(parts), norm))
            }
        }
    }
}

/// Makes amplitudes of the values in parts, and returns their norm.
fn encode<T: Real>(
    encoder: &Encoder,
    values: u64,
    refusal: Option<EncodeError>,
    parts: &mut [Part<T>],
    used: bool,
) -> Result<f64, EncodeError> {
    let pool = encoder.execution().thread_pool();
    let report = match refusal {
        Some(refusal) => Report::refusing(refusal),
        None => own_report(encoder, values, parts),
    };
    let norms = report::agree(encoder.plan(), &[report]);
    let norm = norms.map_err(|error| error.source)?[0];
    for part in parts {
        let range = landed(&part.range, values);
        let len = (range.end - range.start) as usize;
        expand(&mut part.floats()[..2 * len], norm.divisor, pool);
        if used {
            clear(&mut part.floats()[2 * len..], pool);
        } else {
            part.clear_used(2 * len, pool);
        }
    }
    Ok(norm.value)
}

fn own_report<T: Real>(encoder: &Encoder, values: u64, parts: &mut [Part<T>]) -> Report {
    let nodes = encoder.plan().own_nodes();
    let slices: Vec<&[T]> = parts
        .iter_mut()
        .flat_map(|part| {
            let start = part.range.start;
            let nodes = tree::nodes(part.range.clone());
            let floats = &*part.floats();
            nodes.into_iter().map(move |node| {
                let Range { start: from, end } = landed(&node.range(), values);
                &floats[(from - start) as usize..(end - start) as usize]
            })
        })
        .collect();
    let sums = Sums::of(encoder.execution().thread_pool(), &slices);
    Report {
        refusal: first_bad(nodes, &slices, &sums),
        values: slices.iter().map(|slice| slice.len() as u64).sum(),
        whole: Some(values),
        sums,
    }
}

/// Whether values can land in the states of an encoder.
fn check<T: Real>(encoder: &Encoder, values: u64) -> Result<(), EncodeError> {
    let (precision, amplitudes) = (encoder.precision(), encoder.placement().len());
    if precision != T::PRECISION {
        return Err(EncodeError::OtherFloats { precision });
    }
    if values > amplitudes {
        return Err(EncodeError::TooManyValues { values, amplitudes });
    }
    Ok(())
}

fn take<T: Real>(encoder: &Encoder, state: Option<State>) -> Result<Place<T>, EncodeError> {
    let on_gpus = encoder.execution().on_gpus();
    if let Some(state) = state {
        let place = if on_gpus {
            let parts = state.into_gpu_memory_for(encoder.plan());
            parts.map(Place::Gpu)
        } else {
            let parts = state.into_memory_for(encoder.plan());
            parts.map(|parts| Place::Host { parts, used: true })
        };
        return place.ok_or(EncodeError::OtherPlacement);
    }
    let one = "one state was asked for";
    if on_gpus {
        let mut states = encoder.take_on_gpus(1)?;
        return Ok(Place::Gpu(states.pop().expect(one)));
    }
    let mut states = encoder.take::<T>(1, 0)?;
    let parts = states.pop().expect(one);
    Ok(Place::Host { parts, used: false })
}

/// The indices of a range that there are values for.
fn landed(range: &Range<u64>, values: u64) -> Range<u64> {
    let end = range.end.min(values).max(range.start);
    range.start..end
}

/// Up to how many bytes of a part its values are in a cache when they have been added up. To write over them there takes less time
/// than streaming past the cache.
const CACHED: usize = 32 << 20;

/// Makes amplitudes of the values in the first half of some floats.
fn expand<T: Real>(floats: &mut [T], divisor: Divisor, pool: &ThreadPool) {
    let (values, bytes) = (floats.len() / 2, size_of_val(floats));
    let write = |values: &[T], floats: &mut [T], over_values: bool| {
        // Not streaming is what few bytes are for.
        let bytes = if over_values && bytes <= CACHED {
            0
        } else {
            bytes
        };
        piece(values, floats, divisor).write(bytes);
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

    /// Expands a block other than the first one, as soon as that may be. Writing knows whether values were there.
    fn expand(&self, block: usize, write: impl Fn(&[T], &mut [T], bool)) {
        for later in self.overwritten(block) {
            while !self.done[later].load(Ordering::Acquire) {
                // Another thread is at it.
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

    /// The blocks of values that the amplitudes of a block take the place of.
    fn overwritten(&self, block: usize) -> Range<usize> {
        let blocks = self.done.len();
        (2 * block).min(blocks)..(2 * block + 2).min(blocks)
    }

    /// The floats of a block. Nobody else has them: who may is a matter of `done`, and this lets the compiler know.
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

/// Ranges of values that can be expanded one after another, each in any order: from the end down, the upper half of the rest.
fn steps(values: usize) -> impl Iterator<Item = Range<usize>> {
    let mut end = values;
    std::iter::from_fn(move || {
        let step = end / 2 + end % 2..end;
        // The first value stays where it is, and so it comes by itself.
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
                // Those are taken earlier, so somebody is at them, and it is none of them itself.
                assert!(waits_for.start > block || waits_for.is_empty());
                // Its own values are there until it is done, as only the block that waits for it writes there.
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
        piece(&data, &mut expected, divisor).write(0);
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
