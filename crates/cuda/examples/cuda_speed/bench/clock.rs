//! Times of repeated work, which alternates with the work that it is compared with.

use std::array;
use std::sync::Arc;
use std::time::Instant;

use cuda::{CudaError, Event, Stream};

type Work<'a> = Box<dyn FnMut() -> Result<(), CudaError> + 'a>;

/// Work that is timed, and work before it that is not.
pub(crate) struct Turn<'a> {
    before: Option<Work<'a>>,
    timed: Work<'a>,
}

impl<'a> Turn<'a> {
    /// Nothing comes before it.
    pub(crate) fn of(timed: impl FnMut() -> Result<(), CudaError> + 'a) -> Self {
        Self {
            before: None,
            timed: Box::new(timed),
        }
    }

    /// Something comes before it.
    pub(crate) fn after(
        before: impl FnMut() -> Result<(), CudaError> + 'a,
        timed: impl FnMut() -> Result<(), CudaError> + 'a,
    ) -> Self {
        Self {
            before: Some(Box::new(before)),
            timed: Box::new(timed),
        }
    }

    fn prepare(&mut self) -> Result<(), CudaError> {
        self.before.as_mut().map_or(Ok(()), |before| before())
    }

    /// Queues it once, between two events.
    fn queue(&mut self, stream: &Arc<Stream>) -> Result<(Event, Event), CudaError> {
        self.prepare()?;
        let start = stream.record_event()?;
        (self.timed)()?;
        Ok((start, stream.record_event()?))
    }

    /// Does it once, and says how long the host took.
    fn seconds(&mut self) -> Result<f64, CudaError> {
        self.prepare()?;
        let start = Instant::now();
        (self.timed)()?;
        Ok(start.elapsed().as_secs_f64())
    }
}

/// The median seconds of each of these by the device's clock. All rounds are queued before the host waits, so the
/// device never waits. The first round is not counted.
///
/// # Errors
/// Something that is queued fails.
pub(crate) fn on_device<const N: usize>(
    stream: &Arc<Stream>,
    rounds: usize,
    mut turns: [Turn<'_>; N],
) -> Result<[f64; N], CudaError> {
    let mut events = Vec::new();
    for _ in 0..=rounds {
        for turn in &mut turns {
            events.push(turn.queue(stream)?);
        }
    }
    stream.wait()?;
    let seconds = |(start, end): &(Event, Event)| end.seconds_since(start);
    let seconds: Vec<f64> = events.iter().map(seconds).collect::<Result<_, _>>()?;
    Ok(medians(&seconds))
}

/// The median seconds of each of these by the host's clock. Each waits for the device itself. The first round is not
/// counted.
///
/// # Errors
/// Something fails.
pub(crate) fn on_host<const N: usize>(
    rounds: usize,
    mut turns: [Turn<'_>; N],
) -> Result<[f64; N], CudaError> {
    let mut seconds = Vec::new();
    for _ in 0..=rounds {
        for turn in &mut turns {
            seconds.push(turn.seconds()?);
        }
    }
    Ok(medians(&seconds))
}

/// The medians of alternating times, without the first round.
fn medians<const N: usize>(seconds: &[f64]) -> [f64; N] {
    array::from_fn(|turn| {
        let mut of_turn: Vec<f64> = seconds.iter().copied().skip(N + turn).step_by(N).collect();
        of_turn.sort_by(f64::total_cmp);
        of_turn[of_turn.len() / 2]
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn medians_are_of_each_turn_and_without_the_first_round() {
        let first = [100.0, 100.0];
        let others = [1.0, 20.0, 3.0, 30.0, 2.0, 10.0];
        assert_eq!(medians(&[&first[..], &others].concat()), [2.0, 20.0]);
    }

    #[test]
    fn what_comes_before_is_done_each_time() {
        let log = std::cell::RefCell::new(String::new());
        let say = |letter| {
            log.borrow_mut().push(letter);
            Ok(())
        };
        let turns = [Turn::after(|| say('a'), || say('b')), Turn::of(|| say('c'))];
        let seconds = on_host(2, turns).unwrap();
        assert_eq!(*log.borrow(), "abcabcabc");
        assert!(seconds.iter().all(|seconds| *seconds >= 0.0));
    }
}
