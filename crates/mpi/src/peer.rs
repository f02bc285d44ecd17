//! One other rank of a group: the stream of small messages from it, and the letter to it.

use crate::letter::Letter;
use crate::library::{Comm, Done, Mpi};
use crate::wire::{LARGEST, Message};
use std::ffi::c_int;

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
        if self.next != Next::Awaited {
            return Ok(self.next == Next::Arrived);
        }
        let done = self.letters[1 - self.current].is_done(mpi);
        match done {
            Ok(false) => {}
            Ok(true) => self.next = Next::Arrived,
            // No later message can be received.
            Err(_) => self.next = Next::Ended,
        }
        done
    }

    /// What the next message says, where it is there.
    pub(crate) fn peek(&self) -> Option<Message> {
        match self.next {
            Next::Arrived => Message::read(self.letters[1 - self.current].bytes()),
            _ => None,
        }
    }

    /// Takes the next message, which is there, and begins to receive the one after it. None if the bytes are no message.
    pub(crate) fn take(&mut self, mpi: Mpi, tag: c_int, comm: Comm) -> Done<Option<&Message>> {
        self.current = 1 - self.current;
        self.next = Next::Ended;
        let message = Message::read(self.letters[self.current].bytes());
        let last = matches!(message, None | Some(Message::Left(_) | Message::Panicked));
        if !last {
            self.await_next(mpi, tag, comm)?;
        }
        let Some(message) = message else {
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
        self.next == Next::Ended
    }

    /// Does not receive any more.
    pub(crate) fn withdraw(&mut self, mpi: Mpi) {
        self.letters
            .iter_mut()
            .for_each(|letter| letter.withdraw(mpi));
        self.next = Next::Ended;
    }
}
