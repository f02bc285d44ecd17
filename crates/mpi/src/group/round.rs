//! One round of small messages, and what a waiting rank looks at.

use super::{Group, State};
use crate::library::Mpi;
use crate::peer::Peer;
use crate::trouble::{Round, Trouble, nonsense};
use crate::waiter::Waiter;
use crate::wire::Message;
use collectives::{Call, Error, Ranks};
use std::time::Instant;

impl Group {
    /// One round of small messages to and from every other rank: of calls, or that all have seen all.
    pub(super) fn round(
        &self,
        mpi: Mpi,
        state: &mut State,
        call: Option<Call>,
        mut write: impl FnMut(usize, &mut [u8]) -> usize,
    ) -> Round<()> {
        let mut waiter = self.waiter();
        let late = self.is_late(state);
        for index in 0..state.peers.len() {
            self.wait_for_letter(mpi, state, index, &mut waiter, call)?;
            let peer = &mut state.peers[index];
            peer.came = false;
            let length = write(peer.rank, peer.out.bytes_mut());
            let sent = peer
                .out
                .send(mpi, length, peer.at, self.tag(), self.base.comm);
            sent.map_err(|failure| Trouble::Mpi(failure, Some(peer.rank)))?;
        }
        let mut missing = state.peers.len();
        loop {
            for peer in state.peers.iter_mut().filter(|peer| !peer.came) {
                missing -= usize::from(self.receive(mpi, peer, call.is_some())?);
            }
            if missing == 0 {
                break;
            }
            if waiter.pause() {
                self.look_around(mpi, state, &mut waiter, call)?;
            }
        }
        if late {
            self.look_for_failures(mpi, state)?;
        }
        Ok(())
    }

    /// Whether this rank was away so long that others may have given up on it.
    fn is_late(&self, state: &mut State) -> bool {
        let Some(limit) = self.manner.limit else {
            return false;
        };
        let now = Instant::now();
        let last = state.last.replace(now);
        last.is_some_and(|last| now.duration_since(last) > limit / 2)
    }

    /// Waits until the last message to a rank was sent, which it nearly always was.
    fn wait_for_letter(
        &self,
        mpi: Mpi,
        state: &mut State,
        index: usize,
        waiter: &mut Waiter,
        call: Option<Call>,
    ) -> Round<()> {
        loop {
            let peer = &mut state.peers[index];
            let done = peer.out.is_done(mpi);
            if done.map_err(|failure| Trouble::Mpi(failure, Some(peer.rank)))? {
                return Ok(());
            }
            if waiter.pause() {
                self.look_around(mpi, state, waiter, call)?;
            }
        }
    }

    /// Takes a rank's message of this round, if it is there.
    #[inline]
    fn receive(&self, mpi: Mpi, peer: &mut Peer, wants_call: bool) -> Round<bool> {
        let rank = peer.rank;
        if peer.has_ended() {
            return Err(Trouble::Known(Error::Left { rank }));
        }
        let known = |failure| Trouble::Mpi(failure, Some(rank));
        if !peer.has_next(mpi).map_err(known)? {
            return Ok(false);
        }
        peer.came = true;
        let message = peer.take(mpi, self.tag(), self.base.comm).map_err(known)?;
        match message {
            Some(Message::Call(..)) if wants_call => Ok(true),
            Some(Message::Go) if !wants_call => Ok(true),
            Some(Message::Failed(error) | Message::Left(Some(error))) => {
                Err(Trouble::Known(error.clone()))
            }
            Some(Message::Left(None)) => Err(Trouble::Known(Error::Left { rank })),
            Some(Message::Panicked) => Err(Trouble::Known(Error::Panicked { rank })),
            _ => Err(Trouble::News(nonsense(rank))),
        }
    }

    /// What a waiting rank does now and then.
    #[cold]
    fn look_around(
        &self,
        mpi: Mpi,
        state: &mut State,
        waiter: &mut Waiter,
        call: Option<Call>,
    ) -> Round<()> {
        self.base.serve(mpi);
        self.look_for_failures(mpi, state)?;
        // In the second round, every rank has begun: others may move their data already, so none gives up any more.
        let Some(call) = call else {
            return Ok(());
        };
        if let Some(error) = self.fate.of() {
            return Err(Trouble::News(error.clone()));
        }
        let Some(limit) = self.manner.limit else {
            return Ok(());
        };
        if waiter.elapsed() < limit {
            return Ok(());
        }
        let late = state.peers.iter().filter(|peer| !peer.came);
        Err(Trouble::News(Error::Late {
            ranks: Ranks(late.map(|peer| peer.rank).collect()),
            call,
            limit,
        }))
    }

    /// Messages that other ranks have sent after those of this round: that they have failed.
    #[cold]
    fn look_for_failures(&self, mpi: Mpi, state: &mut State) -> Round<()> {
        for peer in state
            .peers
            .iter_mut()
            .filter(|peer| peer.came && !peer.has_ended())
        {
            let rank = peer.rank;
            let failure = peer.failure(mpi, self.tag(), self.base.comm);
            let failure = failure.map_err(|failure| Trouble::Mpi(failure, Some(rank)))?;
            if let Some(error) = failure {
                return Err(Trouble::Known(error));
            }
        }
        Ok(())
    }

    /// While data moves, only a death ends a call.
    #[cold]
    pub(super) fn look_for_the_dead(&self, mpi: Mpi, state: &mut State) -> Round<()> {
        self.base.serve(mpi);
        for peer in state.peers.iter_mut().filter(|peer| !peer.has_ended()) {
            let rank = peer.rank;
            let failure = peer.failure(mpi, self.tag(), self.base.comm);
            let failure = failure.map_err(|failure| Trouble::Mpi(failure, Some(rank)))?;
            if let Some(error @ (Error::Died { .. } | Error::Transport { .. })) = failure {
                return Err(Trouble::Known(error));
            }
        }
        Ok(())
    }
}
