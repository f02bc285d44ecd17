//! One other rank of a group: the stream of small messages from it, and the letter to it.

use crate::letter::Letter;
use crate::library::{Comm, Done, Mpi};
use crate::wire::{LARGEST, Message};
use collectives::Error;
use std::collections::VecDeque;
use std::ffi::c_int;
use std::mem;

/// Another rank.
#[derive(Debug)]
pub(crate) struct Peer {
    /// Its number in the group.
    pub(crate) rank: usize,
    /// Its number in MPI's communicator.
    pub(crate) at: usize,
    /// The message in use, and the one that comes next.
    letters: [Letter; 2],
    current: usize,
    next: Next,
    /// Messages that have arrived before the next one and are not taken yet: a call that this rank has not come to.
    ahead: VecDeque<Letter>,
    /// The message in use has come in this round.
    pub(crate) came: bool,
    pub(crate) message: Message,
    pub(crate) out: Letter,
}

/// The state of the next message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Next {
    Awaited,
    Arrived,
    /// None will come.
    Ended,
}

impl Peer {
    /// Begins to receive its first message.
    pub(crate) fn new(mpi: Mpi, rank: usize, at: usize, tag: c_int, comm: Comm) -> Done<Self> {
        let mut peer = Self {
            rank,
            at,
            letters: [Letter::new(LARGEST), Letter::new(LARGEST)],
            current: 0,
            next: Next::Ended,
            ahead: VecDeque::new(),
            came: false,
            message: Message::Go,
            out: Letter::new(LARGEST),
        };
        peer.await_next(mpi, tag, comm)?;
        Ok(peer)
    }

    fn await_next(&mut self, mpi: Mpi, tag: c_int, comm: Comm) -> Done<()> {
        self.letters[1 - self.current].receive(mpi, self.at, tag, comm)?;
        self.next = Next::Awaited;
        Ok(())
    }

    /// Whether the next message is there. It stays where it is.
    #[inline]
    pub(crate) fn has_next(&mut self, mpi: Mpi) -> Done<bool> {
        match self.next {
            _ if !self.ahead.is_empty() => return Ok(true),
            Next::Awaited => {}
            next => return Ok(next == Next::Arrived),
        }
        self.test(mpi)
    }

    fn test(&mut self, mpi: Mpi) -> Done<bool> {
        let done = self.letters[1 - self.current].is_done(mpi);
        match done {
            Ok(false) => {}
            Ok(true) => self.next = Next::Arrived,
            // No later message can be received.
            Err(_) => self.next = Next::Ended,
        }
        done
    }

    /// What the messages that have arrived and were not taken say of a failure. So that a failure is seen behind a call,
    /// this receives one more message than is needed.
    pub(crate) fn failure(&mut self, mpi: Mpi, tag: c_int, comm: Comm) -> Done<Option<Error>> {
        if self.next == Next::Awaited {
            self.test(mpi)?;
        }
        let failed = |letter: &Letter| match Message::read(letter.bytes()) {
            Some(Message::Failed(error)) => Some(error),
            _ => None,
        };
        let next = &self.letters[1 - self.current];
        let found = self.ahead.iter().find_map(failed);
        let found = found.or_else(|| (self.next == Next::Arrived).then(|| failed(next)).flatten());
        if found.is_none()
            && self.next == Next::Arrived
            && !is_last(next)
            && self.ahead.len() < AHEAD
        {
            let arrived = mem::replace(&mut self.letters[1 - self.current], Letter::new(LARGEST));
            self.ahead.push_back(arrived);
            self.next = Next::Ended;
            self.await_next(mpi, tag, comm)?;
        }
        Ok(found)
    }

    /// Takes the next message, which is there, and begins to receive the one after it. None if the bytes are no message.
    pub(crate) fn take(&mut self, mpi: Mpi, tag: c_int, comm: Comm) -> Done<Option<&Message>> {
        match self.ahead.pop_front() {
            Some(letter) => self.letters[self.current] = letter,
            None => {
                self.current = 1 - self.current;
                self.next = Next::Ended;
                if !is_last(&self.letters[self.current]) {
                    self.await_next(mpi, tag, comm)?;
                }
            }
        }
        let Some(message) = Message::read(self.bytes()) else {
            return Ok(None);
        };
        self.message = message;
        Ok(Some(&self.message))
    }

    /// The bytes of the message in use.
    pub(crate) fn bytes(&self) -> &[u8] {
        self.letters[self.current].bytes()
    }

    /// Whether no message will come any more.
    pub(crate) fn has_ended(&self) -> bool {
        self.next == Next::Ended && self.ahead.is_empty()
    }

    /// Does not receive any more.
    pub(crate) fn withdraw(&mut self, mpi: Mpi) {
        self.letters
            .iter_mut()
            .for_each(|letter| letter.withdraw(mpi));
        self.next = Next::Ended;
        self.ahead.clear();
    }
}

/// A rank sends at most its call, and that it has seen all, before it waits for this one.
const AHEAD: usize = 3;

/// Whether no message follows this one.
fn is_last(letter: &Letter) -> bool {
    let message = Message::read(letter.bytes());
    matches!(message, None | Some(Message::Left(_) | Message::Panicked))
}
