//! The other ranks of a context, where they are in processes of their own: rank 0 tells them what to do, and all of
//! them say how it went.
//!
//! Everything goes through one communicator, the *control*, so any transport will do. A message is a broadcast of rank
//! 0; an outcome is the greatest of a word of each rank, so all of them know whether the others succeeded.

use collectives::{Collectives, Communicator, Reduction};

use super::Rank;
use super::lane::{IDLE, Lane};
use super::message::{Message, pack, send, send_quick, unpack};
use super::work::Revocable;
use crate::Error;
use crate::engine::Bits;
use crate::sync::{Arc, AtomicU64, Ordering};

/// The longest text of an error that is sent to other ranks.
const TEXT: usize = 2048;

/// The bytes of quick calls that are kept before they are sent.
const BATCH: usize = 4000;

/// How a rank fared, as a word. The greatest word of all ranks is that of the rank whose error counts: the lowest whose
/// error is its own, else the highest that repeats another's.
fn status<T>(own: &Result<T, Error>, rank: usize) -> u64 {
    let rank = rank as u64;
    match own {
        Ok(_) => 0,
        Err(error) if error.is_echo() => 1 + rank,
        Err(_) => OWN_ERROR - rank,
    }
}

/// The word of rank 0 with an error of its own. Half of all words lie below it, for other ranks and for echoes.
const OWN_ERROR: u64 = u64::MAX;

/// The rank whose error counts, by the greatest status of `size` ranks, whatever that is.
fn failing(greatest: u64, size: usize) -> Option<usize> {
    let rank = match greatest {
        0 => return None,
        echo if echo <= OWN_ERROR / 2 => echo - 1,
        own => OWN_ERROR - own,
    };
    Some((rank as usize).min(size - 1))
}

/// Tells all ranks how this one fared. Where one failed, all return the same error.
///
/// # Errors
/// The ranks cannot go on.
pub(crate) fn outcome<T>(
    control: &dyn Communicator,
    own: Result<T, Error>,
) -> Result<Result<T, Error>, collectives::Error> {
    outcome_and_least(control, own, 0).map(|(outcome, _)| outcome)
}

/// The outcome, and the least number of all ranks.
fn outcome_and_least<T>(
    control: &dyn Communicator,
    own: Result<T, Error>,
    number: u64,
) -> Result<(Result<T, Error>, u64), collectives::Error> {
    // The complement of the least number is the greatest complement.
    let mut words = [status(&own, control.rank()), !number];
    control.all_reduce(&mut words, Reduction::Max)?;
    let outcome = match failing(words[0], control.size()) {
        None => own,
        Some(rank) => Err(error_of(rank, control, own.err())?),
    };
    Ok((outcome, !words[1]))
}

/// The error of a rank that failed, on all ranks; `own` is this rank's.
fn error_of(
    rank: usize,
    control: &dyn Communicator,
    own: Option<Error>,
) -> Result<Error, collectives::Error> {
    let failed = own.filter(|_| rank == control.rank());
    // Rank 0 reports to the program, and knows its own error.
    if rank == 0 {
        return Ok(failed.unwrap_or(Error::LostRank));
    }
    let mut words = [0; 1 + TEXT / 8];
    if let Some(error) = &failed {
        let text = error.to_string();
        let text = &text.as_bytes()[..text.floor_char_boundary(TEXT)];
        words[0] = text.len() as u64;
        pack(text, &mut words[1..]);
    }
    control.broadcast(&mut words, rank)?;
    Ok(failed.unwrap_or_else(|| {
        let len = TEXT.min(words[0] as usize);
        Error::OtherRank(String::from_utf8_lossy(&unpack(&words[1..], len)).into_owned())
    }))
}

/// Runs a command on this rank, as on all others, if its check succeeds on all of them; undoes it where it fails on
/// one. `failed` is why this rank cannot take part.
///
/// # Errors
/// The ranks cannot go on.
pub(crate) fn all_or_none(
    command: &impl Revocable,
    failed: Option<Error>,
    rank: &mut Rank,
    control: &dyn Communicator,
) -> Result<Result<Option<Bits>, Error>, collectives::Error> {
    let checked = failed.map_or_else(|| Error::catch(|| command.check(rank)), Err);
    if let Err(error) = outcome(control, checked)? {
        return Ok(Err(error));
    }
    rank.objects.set_generation(command.generation());
    let own = in_order(command.takes_memory(), control, || {
        Error::catch(|| command.run(rank))
    })?;
    let done = own.is_ok();
    let (outcome, room) = outcome_and_least(control, own, command.room(rank))?;
    match &outcome {
        Err(_) if done => return Ok(command.undo(rank).and(outcome)),
        Err(_) => {}
        Ok(_) if command.takes_memory() => command.set_room(rank, room),
        Ok(_) => {}
    }
    Ok(outcome)
}

/// Does something on all ranks: at the same time, or one after the other, so that how much memory each of them gets
/// does not depend on which is the first. The last rank may still be at it when the others return.
fn in_order<T>(
    in_order: bool,
    control: &dyn Communicator,
    work: impl FnOnce() -> T,
) -> Result<T, collectives::Error> {
    if !in_order {
        return Ok(work());
    }
    let (before, after) = (control.rank(), control.size() - control.rank() - 1);
    (0..before).try_for_each(|_| control.barrier())?;
    let done = work();
    (0..after).try_for_each(|_| control.barrier())?;
    Ok(done)
}

/// The other ranks of a context.
pub(crate) struct Remote {
    control: Arc<dyn Communicator>,
    /// The number that the ranks know the context by.
    context: u64,
    /// It is given back once the context is closed.
    lane: Option<Box<dyn Lane>>,
    /// Quick calls that were not sent yet.
    batch: Vec<u8>,
}

impl Remote {
    /// Opens a context with the ranks of a lane: each makes its part, as `make` does for this one with a communicator
    /// for data.
    pub(crate) fn open<T: Send>(
        lane: Box<dyn Lane>,
        make: impl FnOnce(Arc<dyn Communicator>) -> Result<T, Error> + Send,
    ) -> Result<(Self, T), Error> {
        static OPENED: AtomicU64 = AtomicU64::new(0);
        let mut remote = Self {
            control: Arc::clone(lane.control()),
            context: OPENED.fetch_add(1, Ordering::Relaxed),
            lane: Some(lane),
            batch: Vec::new(),
        };
        let made = remote.in_turn("gpu_init", Message::Open, &[], |control| {
            let data = control.split(0)?;
            outcome(control, make(Arc::from(data)))
        })?;
        Ok((remote, made))
    }

    /// Has the other ranks do something that is called `name`, and takes part in it. No other context does that
    /// meanwhile.
    pub(crate) fn in_turn<T: Send>(
        &mut self,
        name: &'static str,
        message: Message,
        bytes: &[u8],
        take_part: impl FnOnce(&dyn Communicator) -> Result<Result<T, Error>, collectives::Error> + Send,
    ) -> Result<T, Error> {
        self.doing(name);
        let (context, batch) = (self.context, std::mem::take(&mut self.batch));
        let outcome = self.with_control(move |control| {
            send_quick(control, context, &batch)?;
            send(control, message, context, bytes)?;
            take_part(control).map_err(Error::from)
        })?;
        self.doing(IDLE);
        outcome
    }

    /// Does something with the control, in its turn.
    fn with_control<T: Send>(
        &self,
        work: impl FnOnce(&dyn Communicator) -> Result<T, Error> + Send,
    ) -> Result<T, Error> {
        let control = &*self.control;
        let Some(lane) = &self.lane else {
            return work(control);
        };
        let (mut work, mut done) = (Some(work), None);
        lane.in_turn(&mut || done = work.take().map(|work| work(control)));
        done.unwrap_or(Err(Error::LostRank))
    }

    fn doing(&self, name: &'static str) {
        if let Some(lane) = &self.lane {
            lane.doing(name);
        }
    }

    /// Keeps a command that cannot fail on one rank alone, until a message is sent or there are many of them.
    pub(crate) fn quick(&mut self, command: &[u8]) -> Result<(), Error> {
        self.batch.extend((command.len() as u32).to_ne_bytes());
        self.batch.extend(command);
        if self.batch.len() < BATCH {
            return Ok(());
        }
        let (context, batch) = (self.context, std::mem::take(&mut self.batch));
        self.with_control(move |control| send_quick(control, context, &batch))
    }

    /// Closes the context on all ranks; `own` is the outcome on this one. A second time it does nothing.
    pub(crate) fn close(&mut self, own: Result<(), Error>) -> Result<(), Error> {
        if self.lane.is_none() {
            return own;
        }
        let mut closed = false;
        let outcome = self.in_turn("gpu_discard", Message::Close, &[], |control| {
            let outcome = outcome(control, own)?;
            closed = true;
            Ok(outcome)
        });
        // After an error of the control the lane is of no more use.
        if let Some(lane) = self.lane.take()
            && closed
        {
            lane.give_back();
        }
        outcome
    }
}

impl Drop for Remote {
    fn drop(&mut self) {
        // Errors are reported where the program closes the context.
        let _ = self.close(Ok(()));
    }
}

#[cfg(test)]
mod tests {
    use super::super::on_all::on_all;
    use super::*;
    use proptest::collection::vec;
    use proptest::prelude::*;

    #[test]
    fn all_ranks_return_the_same_outcome() {
        let fails = |failing: &'static [(usize, Error)]| {
            on_all(4, |rank| {
                let own = failing.iter().find(|(of, _)| *of == rank.rank());
                let own = own.map_or(Ok(rank.rank()), |(_, error)| Err(error.clone()));
                outcome(&rank, own)
                    .unwrap()
                    .map_err(|error| error.to_string())
            })
        };
        assert_eq!(fails(&[]), [Ok(0), Ok(1), Ok(2), Ok(3)]);
        const ECHO: Error = Error::Ranks(collectives::Error::Left { rank: 2 });
        let words = "groups is 0; the ranks make at least one group".to_string();
        let of_two = fails(&[(1, ECHO), (2, Error::NoGroups), (3, Error::LostRank)]);
        assert_eq!(of_two, vec![Err(words.clone()); 4]);
        let only_echoes = fails(&[(0, ECHO), (1, ECHO)]);
        assert_eq!(only_echoes, vec![Err(ECHO.to_string()); 4]);
        let of_zero = fails(&[(0, Error::NoGroups), (3, Error::LostRank)]);
        assert_eq!(of_zero[0], Err(words));
    }

    #[test]
    fn long_texts_are_cut_between_letters() {
        let text = "ä".repeat(2 * TEXT);
        let seen = on_all(2, |rank| {
            let own = match rank.rank() {
                0 => Ok(()),
                _ => Err(Error::Data(text.clone())),
            };
            outcome(&rank, own).unwrap().unwrap_err().to_string()
        });
        assert_eq!(seen[0], "ä".repeat(TEXT / 2));
    }

    proptest! {
        #[test]
        fn no_words_of_another_rank_do_harm(
            status: [u64; 2],
            len in prop_oneof![any::<u64>(), 0..4000_u64],
            text in vec(any::<u64>(), TEXT / 8),
            own: bool,
        ) {
            let outcomes = on_all(2, |rank| match rank.rank() {
                0 => outcome(&rank, own.then_some(()).ok_or(Error::NoGroups)).map_err(|_| ()),
                _ => {
                    let mut text = [vec![len], text.clone()].concat();
                    let told = rank.all_reduce(&mut status.clone(), Reduction::Max);
                    // Rank 0 may not wait for it.
                    let _ = told.and_then(|()| rank.broadcast(&mut text, 1));
                    Ok(Ok(()))
                }
            });
            if let Ok(Err(error)) = &outcomes[0] {
                prop_assert!(error.to_string().len() <= 3 * TEXT + 200);
            } else {
                prop_assert!(own || outcomes[0].is_err());
            }
        }
    }
}
