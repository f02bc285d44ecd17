//! Which elements a call moves between two ranks, and how large ones are moved.

use crate::letter::{Transfers, elements_in};
use crate::library::{Comm, Mpi};
use crate::trouble::Trouble;
use collectives::{Call, Element, Operation, Pair, Reduction, reduce, reduce_pair};
use std::ffi::c_int;
use std::ops::Range;

/// The data of a rank before a call.
pub(crate) fn own_of<'a, T: Element>(call: &Call, pair: &'a Pair<'_, T>) -> &'a [T] {
    match call.operation.in_place() {
        true => pair.output,
        false => pair.input,
    }
}

/// The elements of its data that `rank` sends to another rank, or to itself.
pub(crate) fn outgoing(call: &Call, rank: usize, size: usize, to: usize) -> Option<Range<usize>> {
    let block = |length: usize| to * length..(to + 1) * length;
    match call.operation {
        Operation::Barrier => None,
        Operation::AllReduce(_) => Some(0..call.output),
        Operation::Broadcast { root } => (root == rank).then_some(0..call.output),
        Operation::ReduceScatter(_) => Some(block(call.output)),
        Operation::AllGather | Operation::Split => Some(0..call.input),
        Operation::Gather { root } => (root == to).then_some(0..call.input),
        Operation::Scatter { root } => (root == rank).then(|| block(call.output)),
        Operation::AllToAll => Some(block(call.input / size)),
        Operation::Exchange { to: peer, .. } => (peer == Some(to)).then_some(0..call.input),
    }
}

/// The one rank whose data an exchange receives.
pub(crate) fn incoming(call: &Call) -> Option<usize> {
    match call.operation {
        Operation::Exchange { from, .. } => from,
        _ => None,
    }
}

/// Makes the result of a rank from what each rank has sent to it.
pub(crate) fn settle<'a, T: Element>(
    operation: Operation,
    rank: usize,
    size: usize,
    sent: impl Fn(usize) -> &'a [T],
    output: &mut [T],
) {
    match operation {
        Operation::Barrier => {}
        Operation::AllReduce(reduction) | Operation::ReduceScatter(reduction) => {
            reduce(reduction, size, sent, output);
        }
        Operation::Gather { root } if root != rank => {}
        Operation::AllGather
        | Operation::Split
        | Operation::Gather { .. }
        | Operation::AllToAll => {
            let block = output.len() / size;
            (0..size).for_each(|from| {
                output[from * block..(from + 1) * block].copy_from_slice(sent(from))
            });
        }
        Operation::Broadcast { root } if root == rank => {}
        Operation::Broadcast { root } | Operation::Scatter { root } => {
            output.copy_from_slice(sent(root))
        }
        Operation::Exchange {
            from: Some(from), ..
        } => output.copy_from_slice(sent(from)),
        Operation::Exchange { from: None, .. } => {}
    }
}

/// A call whose data is too large for its small messages.
pub(crate) struct Parts<'a> {
    pub(crate) call: Call,
    pub(crate) rank: usize,
    pub(crate) size: usize,
    /// The ranks in MPI's communicator.
    pub(crate) members: &'a [usize],
    /// As many elements came with the calls.
    pub(crate) limit: usize,
    pub(crate) comm: Comm,
    pub(crate) tag: c_int,
    /// The largest message, in bytes.
    pub(crate) largest: usize,
}

/// Called while a rank waits.
type Wait<'a> = &'a mut dyn FnMut(Mpi) -> Result<(), Trouble>;

/// Moves the data of a call. All ranks have agreed to it. What is in `room` is of no use before and after.
pub(crate) fn move_large<T: Element>(
    mpi: Mpi,
    parts: &Parts<'_>,
    pair: Pair<'_, T>,
    room: &mut Vec<u64>,
    wait: Wait<'_>,
) -> Result<(), Trouble> {
    let Pair { input, output } = pair;
    match parts.call.operation {
        Operation::AllReduce(reduction) => parts.all_reduce(mpi, reduction, output, room, wait),
        Operation::ReduceScatter(reduction) => {
            let (rank, len) = (parts.rank, output.len());
            let own = &input[rank * len..(rank + 1) * len];
            let sends = |to: usize| &input[to * len..(to + 1) * len];
            let received = parts.collect(mpi, len, &sends, room, wait)?;
            let sent = |from: usize| match from == rank {
                true => own,
                false => parts.sent_by(received, len, from),
            };
            reduce(reduction, parts.size, sent, output);
            Ok(())
        }
        Operation::Broadcast { root } if root == parts.rank => {
            let output: &[T] = output;
            parts.trade(mpi, &|_| Some(output), Vec::new(), wait)
        }
        Operation::Broadcast { root } => parts.trade(mpi, &|_| None, vec![(root, output)], wait),
        _ => parts.blocks(mpi, Pair { input, output }, wait),
    }
}

impl Parts<'_> {
    fn transfers<'a>(&self, mpi: Mpi) -> Transfers<'a> {
        Transfers::new(mpi, self.comm, self.tag, self.largest)
    }

    fn others(&self) -> impl Iterator<Item = usize> + use<> {
        // Each rank begins with the one after it, so that not all send to the same one.
        let (rank, size) = (self.rank, self.size);
        (1..size).map(move |step| (rank + step) % size)
    }

    /// Sends to every other rank and receives from some.
    fn trade<'a, T: Element>(
        &self,
        mpi: Mpi,
        send: &dyn Fn(usize) -> Option<&'a [T]>,
        receive: Vec<(usize, &'a mut [T])>,
        wait: Wait<'_>,
    ) -> Result<(), Trouble> {
        let mut transfers = self.transfers(mpi);
        for (from, data) in receive {
            transfers.receive(data, self.members[from])?;
        }
        for to in self.others() {
            if let Some(data) = send(to) {
                transfers.send(data, self.members[to])?;
            }
        }
        transfers.finish(wait)
    }

    /// Operations that only move blocks.
    fn blocks<T: Element>(
        &self,
        mpi: Mpi,
        pair: Pair<'_, T>,
        wait: Wait<'_>,
    ) -> Result<(), Trouble> {
        let Pair { input, output } = pair;
        let (call, rank, size) = (&self.call, self.rank, self.size);
        let sends = |to: usize| outgoing(call, rank, size, to).map(|range| &input[range]);
        let mut receive = self.places(output);
        let own = receive.iter().position(|(from, _)| *from == rank);
        if let Some(own) = own {
            let (_, output) = receive.swap_remove(own);
            output.copy_from_slice(sends(rank).unwrap_or_default());
        }
        // What is small in an exchange came with the calls.
        let is_exchange = matches!(call.operation, Operation::Exchange { .. });
        let large = |data: &[T]| !is_exchange || data.len() > self.limit;
        receive.retain(|(_, data)| large(data));
        self.trade(
            mpi,
            &|to| sends(to).filter(|data| large(data)),
            receive,
            wait,
        )
    }

    /// The block of the output for each rank that this one receives from.
    fn places<'a, T: Element>(&self, output: &'a mut [T]) -> Vec<(usize, &'a mut [T])> {
        match self.call.operation {
            Operation::Gather { root } if root != self.rank => Vec::new(),
            Operation::AllGather | Operation::Gather { .. } | Operation::AllToAll => {
                let block = output.len() / self.size;
                output.chunks_mut(block).enumerate().collect()
            }
            Operation::Scatter { root } => vec![(root, output)],
            Operation::Exchange {
                from: Some(from), ..
            } => vec![(from, output)],
            _ => Vec::new(),
        }
    }

    /// Each rank reduces its part of the data of all, and sends the result to all.
    fn all_reduce<T: Element>(
        &self,
        mpi: Mpi,
        reduction: Reduction,
        data: &mut [T],
        room: &mut Vec<u64>,
        wait: Wait<'_>,
    ) -> Result<(), Trouble> {
        let (len, size) = (data.len(), self.size);
        let edge = |rank: usize| (len as u128 * rank as u128 / size as u128) as usize;
        let part = |rank: usize| edge(rank)..edge(rank + 1);
        let before: &[T] = data;
        let own = part(self.rank);
        let received = self.collect(mpi, own.len(), &|to| &before[part(to)], room, wait)?;
        self.reduce_where_it_is(reduction, received, &mut data[own]);
        let mut rest = data;
        let (mut own, mut receive): (&[T], _) = (&[], Vec::new());
        for rank in 0..size {
            let (one, others) = rest.split_at_mut(part(rank).len());
            rest = others;
            match rank == self.rank {
                true => own = one,
                false => receive.push((rank, one)),
            }
        }
        self.trade(mpi, &|_| Some(own), receive, wait)
    }

    /// Sends a part of the data to each other rank, and returns the `len` elements that each of them sends to this one.
    fn collect<'a, 'r, T: Element>(
        &self,
        mpi: Mpi,
        len: usize,
        sends: &dyn Fn(usize) -> &'a [T],
        room: &'r mut Vec<u64>,
        wait: Wait<'_>,
    ) -> Result<&'r [T], Trouble> {
        let words = ((self.size - 1) * len * size_of::<T>()).div_ceil(8);
        if room.len() < words {
            // What is in it is not needed any more.
            *room = vec![0; words];
        }
        let all = &mut elements_in(room)[..(self.size - 1) * len];
        let blocks = all.chunks_mut(len.max(1));
        let from = (0..self.size).filter(|from| *from != self.rank);
        self.trade(mpi, &|to| Some(sends(to)), from.zip(blocks).collect(), wait)?;
        Ok(&elements_in(room)[..(self.size - 1) * len])
    }

    /// What another rank has sent, of what [`Self::collect`] returns for `len` elements.
    fn sent_by<'a, T>(&self, received: &'a [T], len: usize, from: usize) -> &'a [T] {
        let index = from - usize::from(from > self.rank);
        &received[index * len..(index + 1) * len]
    }

    /// Reduces this rank's part and those of the others to the place of its own.
    fn reduce_where_it_is<T: Element>(&self, reduction: Reduction, received: &[T], own: &mut [T]) {
        let len = own.len();
        if self.size == 2 {
            return reduce_pair(reduction, own, received, self.rank == 0);
        }
        let mut before = [T::default(); BLOCK];
        for (index, block) in own.chunks_mut(BLOCK).enumerate() {
            let range = index * BLOCK..index * BLOCK + block.len();
            let before = &mut before[..block.len()];
            before.copy_from_slice(block);
            let before: &[T] = before;
            let sent = |from: usize| match from == self.rank {
                true => before,
                false => &self.sent_by(received, len, from)[range.clone()],
            };
            reduce(reduction, self.size, sent, block);
        }
    }
}

/// As many elements are reduced at a time; they stay in the nearest cache.
const BLOCK: usize = 256;
