//! A call, from its first message to its result.

use super::{Group, State, index};
use crate::base::tags;
use crate::letter::{bytes_of, elements_of};
use crate::library::Mpi;
use crate::moves::{Parts, incoming, move_large, outgoing, own_of, settle};
use crate::peer::Peer;
use crate::trouble::{Round, Trouble, nonsense};
use crate::waiter::Waiter;
use crate::wire::{HEAD, INLINE, Message};
use collectives::{Buffers, Call, Element, Error, Operation, Pair, agree};
use std::mem;
use std::sync::atomic::Ordering;

impl Group {
    /// Takes part in a call.
    pub(crate) fn perform(
        &self,
        mpi: Mpi,
        operation: Operation,
        buffers: Buffers<'_>,
    ) -> Result<(), Error> {
        let call = Call::new(operation, buffers.element(), self.rank, buffers.lengths());
        match buffers {
            Buffers::F32(pair) => self.call(mpi, call, pair),
            Buffers::F64(pair) => self.call(mpi, call, pair),
            Buffers::I64(pair) => self.call(mpi, call, pair),
            Buffers::U64(pair) => self.call(mpi, call, pair),
        }
    }

    fn call<T: Element>(&self, mpi: Mpi, call: Call, pair: Pair<'_, T>) -> Result<(), Error> {
        let mut state = self.state();
        let state = &mut *state;
        self.ready(mpi, state)?;
        let result = self.begin(mpi, state, call, &pair).and_then(|()| {
            // The same on all ranks, so nobody has to be told.
            agree(&state.calls).map_err(Trouble::Known)?;
            self.finish(mpi, state, call, pair)
        });
        result.map_err(|trouble| self.fail(mpi, state, trouble))
    }

    /// Whether a call can be made.
    pub(super) fn ready(&self, mpi: Mpi, state: &mut State) -> Result<(), Error> {
        if let Some(error) = &state.failed {
            return Err(error.clone());
        }
        match self.fate.of() {
            None => Ok(()),
            Some(error) => Err(self.fail(mpi, state, Trouble::News(error.clone()))),
        }
    }

    /// The first round: all ranks' calls, into `state.calls`.
    fn begin<T: Element>(
        &self,
        mpi: Mpi,
        state: &mut State,
        call: Call,
        pair: &Pair<'_, T>,
    ) -> Round<()> {
        let (rank, size) = (self.rank, self.size());
        // A call that will be refused has no data.
        let sound = call.check(rank, size).is_ok();
        let data = own_of(&call, pair);
        self.round(mpi, state, Some(call), |to, bytes| {
            let range = outgoing(&call, rank, size, to).filter(|_| sound);
            let data = range.map_or(&[][..], |range| bytes_of(&data[range]));
            let data = if data.len() <= INLINE { data } else { &[] };
            let head = Message::Call(call, data.len()).write(bytes);
            bytes[head..head + data.len()].copy_from_slice(data);
            head + data.len()
        })?;
        collect(state, rank, call).map_err(Trouble::News)
    }

    /// After all calls were found to fit: the data.
    fn finish<T: Element>(
        &self,
        mpi: Mpi,
        state: &mut State,
        call: Call,
        pair: Pair<'_, T>,
    ) -> Round<()> {
        let (rank, size) = (self.rank, self.size());
        let Pair { input, output } = pair;
        let (input, output) = (
            &input[..call.input.min(input.len())],
            &mut output[..call.output],
        );
        let limit = INLINE / size_of::<T>();
        let large = state.calls.iter().any(|call| largest(call, size) > limit);
        if large && size > 1 {
            return self.finish_large(mpi, state, call, Pair { input, output }, limit);
        }
        let State {
            peers, calls, own, ..
        } = state;
        // Where data and result share the output, the data is copied.
        let own: &[T] = match call.operation.in_place() && size > 1 {
            true => copy_to(own, output),
            false => &[],
        };
        if size == 1 {
            return single(&call, Pair { input, output });
        }
        check_lengths::<T>(peers, calls, rank, limit)?;
        let payload = |from: usize| match from == rank {
            false => data_of::<T>(&peers[index(from, rank)]),
            true if call.operation.in_place() => own,
            true => outgoing(&call, rank, size, rank).map_or(&[][..], |range| &input[range]),
        };
        settle(call.operation, rank, size, payload, output);
        Ok(())
    }

    /// The second round, and then the data in messages of their own.
    fn finish_large<T: Element>(
        &self,
        mpi: Mpi,
        state: &mut State,
        call: Call,
        pair: Pair<'_, T>,
        limit: usize,
    ) -> Round<()> {
        let (rank, size) = (self.rank, self.size());
        let from = incoming(&call).filter(|from| *from != rank);
        if let Some(from) = from
            && call.output <= limit
        {
            check_lengths::<T>(&state.peers, &state.calls, rank, limit)?;
            pair.output
                .copy_from_slice(data_of(&state.peers[index(from, rank)]));
        }
        self.round(mpi, state, None, |_, bytes| Message::Go.write(bytes))?;
        let parts = Parts {
            call,
            rank,
            size,
            members: &self.members,
            limit,
            comm: self.base.comm,
            tag: tags(self.number).1,
            largest: self.manner.largest.next_multiple_of(size_of::<T>()),
        };
        let bytes = largest(&call, size) * size_of::<T>();
        let mut waiter = Waiter::for_data(self.base.spins.load(Ordering::Relaxed), bytes);
        let mut room = mem::take(&mut state.room);
        let moved = move_large(
            mpi,
            &parts,
            pair,
            &mut room,
            &mut |mpi| match waiter.pause() {
                false => Ok(()),
                true => self.look_for_the_dead(mpi, state),
            },
        );
        if size_of_val(&room[..]) <= KEPT {
            state.room = room;
        }
        moved
    }
}

/// As much memory for the parts of others is kept for the next call, in bytes.
const KEPT: usize = 16 << 20;

/// The calls of all ranks, in their order.
pub(super) fn collect(state: &mut State, rank: usize, own: Call) -> Result<(), Error> {
    state.calls.clear();
    for (index, peer) in state.peers.iter().enumerate() {
        if index == rank {
            state.calls.push(own);
        }
        match &peer.message {
            Message::Call(call, _) => state.calls.push(*call),
            _ => return Err(nonsense(peer.rank)),
        }
    }
    if state.calls.len() == rank {
        state.calls.push(own);
    }
    Ok(())
}

/// The elements that came with a rank's call.
pub(super) fn data_of<T: Element>(peer: &Peer) -> &[T] {
    let Message::Call(_, length) = peer.message else {
        return &[];
    };
    elements_of(peer.bytes().get(HEAD..HEAD + length).unwrap_or_default())
}

/// Whether the data that came with the calls is what the calls say.
fn check_lengths<T: Element>(
    peers: &[Peer],
    calls: &[Call],
    rank: usize,
    limit: usize,
) -> Round<()> {
    for peer in peers {
        let range = outgoing(&calls[peer.rank], peer.rank, calls.len(), rank);
        let wanted = range.map_or(0, |range| range.len());
        if wanted <= limit && data_of::<T>(peer).len() != wanted {
            return Err(Trouble::News(nonsense(peer.rank)));
        }
    }
    Ok(())
}

/// The largest number of elements that a rank sends to one other.
fn largest(call: &Call, size: usize) -> usize {
    match call.operation {
        Operation::Barrier | Operation::Split => 0,
        Operation::AllReduce(_)
        | Operation::Broadcast { .. }
        | Operation::ReduceScatter(_)
        | Operation::Scatter { .. } => call.output,
        Operation::AllGather | Operation::Gather { .. } | Operation::Exchange { .. } => call.input,
        Operation::AllToAll => call.input / size,
    }
}

fn copy_to<'a, T: Element>(own: &'a mut [u64], data: &[T]) -> &'a [T] {
    let bytes = bytes_of(data);
    let words = bytes.chunks(8).zip(own.iter_mut());
    for (chunk, word) in words {
        let mut eight = [0; 8];
        eight[..chunk.len()].copy_from_slice(chunk);
        *word = u64::from_ne_bytes(eight);
    }
    let own: &[u64] = own;
    elements_of(&bytes_of(own)[..bytes.len()])
}

/// With one rank, operations in place change nothing.
fn single<T: Element>(call: &Call, pair: Pair<'_, T>) -> Round<()> {
    if !call.operation.in_place() {
        settle(call.operation, 0, 1, |_| pair.input, pair.output);
    }
    Ok(())
}
