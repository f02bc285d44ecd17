//! Encoding where the data lies: a state that needs no memory besides its own.
//!
//! The data of a shard lands in the first half of the shard's memory, and is expanded from the end downwards: value `i` becomes
//! the floats `2i` and `2i + 1`. The upper half of the values can be expanded in any order, also by many threads, for their
//! amplitudes lie above all values; then the upper half of the rest, and so on.

use std::ops::Range;

use crate::complex::{Complex, Real};
use crate::encode::{Piece, first_bad};
use crate::norm::Sums;
use crate::parallel::{self, PIECE};
use crate::report::{self, Report};
use crate::state::Part;
use crate::stream::Divisor;
use crate::team::Team;
use crate::tree;
use crate::{EncodeError, Encoder, State};

/// The memory of a state, into which the values for it can be put; see [`Encoder::landing`] and [`Encoder::landing_in`].
///
/// ```
/// use statevec::{Encoder, Execution, Request};
///
/// let encoder = Encoder::new(&Execution::alone(), Request::new(2))?;
/// let mut landing = encoder.landing::<f64>(3)?;
/// for (range, values) in landing.parts_mut() {
///     range.zip(values).for_each(|(index, value)| *value = [1.0, 2.0, 2.0][index as usize]);
/// }
/// assert_eq!(landing.encode()?.norm(), 3.0);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Landing<T> {
    encoder: Encoder,
    values: u64,
    parts: Vec<Part<T>>,
    /// Whether the memory past the values may be other than zero.
    used: bool,
}

impl<T: Real> Landing<T> {
    /// A landing in fresh memory, or in that of a state.
    pub(crate) fn new(
        encoder: &Encoder,
        values: u64,
        state: Option<State>,
    ) -> Result<Self, EncodeError> {
        let used = state.is_some();
        let parts = check::<T>(encoder, values).and_then(|()| take(encoder, state));
        report::agree_only(encoder.plan(), parts.as_ref().err().cloned())?;
        Ok(Self {
            encoder: encoder.clone(),
            values,
            parts: parts.expect("a rank without memory has refused"),
            used,
        })
    }

    /// The places for the values of each range of indices that this rank holds, as far as there are values.
    pub fn parts_mut(&mut self) -> impl Iterator<Item = (Range<u64>, &mut [T])> {
        let values = self.values;
        self.parts.iter_mut().filter_map(move |part| {
            let range = landed(&part.range, values);
            let len = (range.end - range.start) as usize;
            (len > 0).then(|| (range, &mut floats(part)[..len]))
        })
    }

    /// Makes amplitudes of the values, in the same memory.
    ///
    /// # Errors
    /// As [`Encoder::amplitude`].
    pub fn encode(mut self) -> Result<State, EncodeError> {
        let report = self.report();
        let norms = report::agree(self.encoder.plan(), &[report]);
        let norm = norms.map_err(|error| error.source)?[0];
        let team = self.encoder.execution().team();
        for part in &mut self.parts {
            let range = landed(&part.range, self.values);
            let len = (range.end - range.start) as usize;
            expand(floats(part), len, norm.divisor, team);
            if self.used {
                clear(&mut floats(part)[2 * len..], team);
            }
        }
        let plan = self.encoder.plan().clone();
        Ok(State::new(plan, T::parts(self.parts), norm.value))
    }

    fn report(&mut self) -> Report {
        let team = self.encoder.execution().team();
        let values = self.values;
        let nodes = self.encoder.plan().own_nodes().to_vec();
        let slices: Vec<&[T]> = self
            .parts
            .iter_mut()
            .flat_map(|part| {
                let start = part.range.start;
                let nodes = tree::nodes(part.range.clone());
                let floats = &*floats(part);
                nodes.into_iter().map(move |node| {
                    let Range { start: from, end } = landed(&node.range(), values);
                    &floats[(from - start) as usize..(end - start) as usize]
                })
            })
            .collect();
        let sums = Sums::of(team, &slices);
        Report {
            refusal: first_bad(&nodes, &slices, &sums),
            values: slices.iter().map(|slice| slice.len() as u64).sum(),
            whole: Some(values),
            sums,
        }
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

fn take<T: Real>(encoder: &Encoder, state: Option<State>) -> Result<Vec<Part<T>>, EncodeError> {
    if let Some(state) = state {
        let parts = state.into_memory_for(encoder.plan());
        return parts.ok_or(EncodeError::OtherPlacement);
    }
    let mut states = encoder.take::<T>(1, 0)?;
    Ok(states.pop().expect("one state was asked for"))
}

/// Makes floats zero.
fn clear<T: Real>(floats: &mut [T], team: &Team) {
    let items = floats.len();
    parallel::for_each(team, items, floats.chunks_mut(PIECE), |piece| {
        piece.fill(T::ZERO);
    });
}

/// The indices of a range that there are values for.
fn landed(range: &Range<u64>, values: u64) -> Range<u64> {
    let end = range.end.min(values).max(range.start);
    range.start..end
}

/// The memory of a part, float by float.
fn floats<T: Real>(part: &mut Part<T>) -> &mut [T] {
    bytemuck::cast_slice_mut::<Complex<T>, T>(&mut part.amplitudes)
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

/// Makes amplitudes of the first values of a part.
fn expand<T: Real>(floats: &mut [T], values: usize, divisor: Divisor, team: &Team) {
    let bytes = values * size_of::<Complex<T>>();
    for step in steps(values) {
        if step.start == 0 {
            let value = [floats[0]];
            piece(&value, &mut floats[..2], divisor).write(bytes);
            continue;
        }
        let (below, above) = floats.split_at_mut(2 * step.start);
        let above = &mut above[..2 * step.len()];
        let pieces = below[step.clone()]
            .chunks(PIECE)
            .zip(above.chunks_mut(2 * PIECE));
        parallel::for_each(team, step.len(), pieces, |(values, floats)| {
            piece(values, floats, divisor).write(bytes);
        });
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

    fn check<T: Real>(values: usize, team: &Team) {
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
        expand(&mut floats[..2 * values], values, divisor, team);

        let mut expected = vec![T::ZERO; 2 * values];
        piece(&data, &mut expected, divisor).write(0);
        assert!(floats[..2 * values] == expected, "{values} values");
        assert_eq!(floats[2 * values], T::round(-7.0));
    }

    #[test]
    fn expanding_in_place_gives_what_writing_elsewhere_does() {
        let [two, three] = [2, 3].map(Team::new);
        for values in lengths() {
            check::<f32>(values, &two);
        }
        for values in lengths().filter(|values| *values < 300) {
            check::<f64>(values, &three);
        }
    }
}
