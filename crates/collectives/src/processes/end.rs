//! One rank's end of a group: it shows its call and data to the others, and reads theirs.
//!
//! A rank writes its call to the slot of the barrier's epoch, arrives, and reads the calls of the others behind the
//! barrier. Small data is in the slot, too. Large data goes through the rings in pieces, with a barrier for each: a rank
//! writes the one half while others may still read the other half. It writes a half, or a slot, for the second time
//! only after it has passed a later barrier than that of its readers, so all of them are done with it.

use super::code::{CALL, decode_call, encode_call, failed};
use super::layout::SMALL;
use super::record::Record;
use crate::waiting::barrier::Barrier;
use crate::waiting::strategy::Waiting;
use crate::{Call, Element, Error, Operation, Pair, Ranks, Reduction, agree, meaning};
use std::ops::Range;
use std::sync::atomic::Ordering::Relaxed;

/// As many bytes as a piece has at most, so that it stays in the cache between the writer and its readers.
const PIECE: usize = 1 << 18;

/// The fewest ranks that share the work of a reduction. Fewer ranks reduce everything themselves, which takes one
/// barrier less and moves hardly more.
const SHARED_WORK: usize = 4;

/// Where a rank's part of a reduction may begin: a multiple of a cache line, whatever the type.
const PART: usize = 16;

/// One rank's end.
#[derive(Debug)]
pub(super) struct End {
    pub(super) barrier: Barrier<Record>,
    pub(super) rank: usize,
}

/// A rank's data.
#[derive(Debug)]
struct Data<'a, T> {
    input: &'a [T],
    output: &'a mut [T],
    /// How many elements others may see.
    shown: usize,
    in_place: bool,
}

impl<T> Data<'_, T> {
    /// What others may see.
    fn shown(&self) -> &[T] {
        let data = if self.in_place {
            &*self.output
        } else {
            self.input
        };
        &data[..self.shown]
    }
}

/// How the ranks cut their data into pieces. All ranks have the same plan, as it follows from their calls.
#[derive(Debug, Clone, Copy)]
struct Pieces {
    operation: Operation,
    /// How many blocks an input has: one for each rank that receives, or one for all.
    lanes: usize,
    /// The elements of a block that are in one piece.
    width: usize,
}

/// How many elements a rank shows in a call.
fn shown(call: &Call, rank: usize) -> usize {
    match call.operation {
        Operation::Broadcast { root } | Operation::Scatter { root } if root != rank => 0,
        operation if operation.in_place() => call.output,
        _ => call.input,
    }
}

fn clip(range: &Range<usize>, len: usize) -> Range<usize> {
    range.start.min(len)..range.end.min(len)
}

impl End {
    pub(super) fn record(&self) -> &Record {
        self.barrier.ground()
    }

    pub(super) fn size(&self) -> usize {
        self.record().members.len()
    }

    /// Makes one call; one at a time.
    pub(super) fn perform<T: Element>(&self, call: Call, pair: Pair<'_, T>) -> Result<(), Error> {
        let Pair { input, output } = pair;
        let mut data = Data {
            input: &input[..call.input],
            output: &mut output[..call.output],
            shown: shown(&call, self.rank),
            in_place: call.operation.in_place(),
        };
        let epoch = self.barrier.epoch();
        self.show(epoch, &call, data.shown());
        self.pass(call)?;
        let calls = self.calls(epoch, call)?;
        agree(&calls).map_err(|refusal| self.refuse(refusal))?;
        let all = calls.iter().enumerate();
        let most = all.map(|(rank, call)| shown(call, rank)).max().unwrap_or(0);
        if most.saturating_mul(size_of::<T>()) <= SMALL {
            self.fill_small(epoch, call.operation, data.output);
            return Ok(());
        }
        self.move_pieces(call, most, &mut data)
    }

    /// Moves data of which a rank shows at most so many elements through the rings.
    fn move_pieces<T: Element>(
        &self,
        call: Call,
        most: usize,
        data: &mut Data<'_, T>,
    ) -> Result<(), Error> {
        let pieces = self.pieces::<T>(call.operation);
        let starts = (0..most / pieces.lanes).step_by(pieces.width);
        for (number, start) in starts.enumerate() {
            let range = start..start.saturating_add(pieces.width);
            let half = number % 2;
            self.write_piece(&pieces, half, &range, data.shown());
            self.pass(call)?;
            self.read_piece(&pieces, half, &range, call, data.output)?;
        }
        Ok(())
    }

    /// Leaves the call for the others, and the data if there is little.
    fn show<T: Element>(&self, epoch: u64, call: &Call, data: &[T]) {
        let Record { shared, group, .. } = self.record();
        let place = shared.layout.call(*group, self.rank, epoch);
        for (i, word) in encode_call(call).into_iter().enumerate() {
            shared.word(place + 8 * i).store(word, Relaxed);
        }
        if size_of_val(data) <= SMALL {
            shared
                .mapping
                .write(shared.layout.small(*group, self.rank, epoch), data);
        }
    }

    /// Waits until all ranks have come.
    fn pass(&self, call: Call) -> Result<(), Error> {
        let Record {
            shared, members, ..
        } = self.record();
        let worker = |rank: usize| shared.mapping.worker(shared.layout.worker(members[rank]));
        let others = || (0..members.len()).filter(|rank| *rank != self.rank);
        let near = |core| others().any(|rank| worker(rank).may_be_on(core));
        let strategy = || Waiting::new(worker(self.rank), members.len(), shared.limit, near);
        let late = |missing: Vec<usize>| {
            let absent = !missing.iter().any(|rank| worker(*rank).is_on_its_way());
            absent.then(|| Error::Late {
                ranks: Ranks(missing),
                call,
                limit: shared.limit,
            })
        };
        self.barrier.pass(self.rank, false, strategy, late, || ())
    }

    /// The calls of all ranks; this rank's is `own`, whatever others have made of it.
    fn calls(&self, epoch: u64, own: Call) -> Result<Vec<Call>, Error> {
        let Record { shared, group, .. } = self.record();
        let call = |rank: usize| {
            if rank == self.rank {
                return Ok(own);
            }
            let place = shared.layout.call(*group, rank, epoch);
            let words: [u64; CALL] =
                std::array::from_fn(|i| shared.word(place + 8 * i).load(Relaxed));
            decode_call(words).ok_or(rank)
        };
        let calls: Result<_, usize> = (0..self.size()).map(call).collect();
        calls.map_err(|rank| {
            self.refuse(failed(&format!(
                "rank {rank} made a call that does not exist"
            )))
        })
    }

    /// The outcome of calls that do not fit together. If only the arguments are wrong the ranks are still in step, else
    /// the group has failed.
    pub(super) fn refuse(&self, refusal: Error) -> Error {
        if refusal.is_harmless() {
            return refusal;
        }
        // All ranks come to the same refusal by themselves; others get a text.
        let refusal = self.record().failure.get_or_init(|| refusal).clone();
        self.barrier.fail(refusal.clone());
        refusal
    }

    fn lane(&self, operation: Operation) -> usize {
        if meaning::by_destination(operation) {
            self.rank
        } else {
            0
        }
    }

    fn fill_small<T: Element>(&self, epoch: u64, operation: Operation, output: &mut [T]) {
        let Record { shared, group, .. } = self.record();
        let block = meaning::block(operation, self.size(), output.len());
        let skip = self.lane(operation) * block * size_of::<T>();
        let input = |rank: usize| {
            let place = shared.layout.small(*group, rank, epoch) + skip;
            // SAFETY: that rank wrote its slot before it arrived, and writes it again only two epochs later, for which
            // this rank has to arrive in the epoch between.
            unsafe { shared.mapping.numbers(place, block) }
        };
        meaning::fill_range(operation, self.rank, self.size(), 0..block, input, output);
    }

    fn pieces<T: Element>(&self, operation: Operation) -> Pieces {
        let layout = &self.record().shared.layout;
        let lanes = if meaning::by_destination(operation) {
            self.size()
        } else {
            1
        };
        let width = layout.half_len().min(PIECE.max(lanes * 64)) / lanes / size_of::<T>();
        Pieces {
            operation,
            lanes,
            width: width - width % PART.min(width),
        }
    }

    /// Copies a piece of this rank's data to its ring.
    fn write_piece<T: Element>(
        &self,
        pieces: &Pieces,
        half: usize,
        range: &Range<usize>,
        data: &[T],
    ) {
        let Record { shared, group, .. } = self.record();
        let ring = shared.layout.half(*group, self.rank, half);
        let block = data.len() / pieces.lanes;
        let range = clip(range, block);
        for lane in 0..pieces.lanes {
            let from = &data[lane * block..][range.clone()];
            shared
                .mapping
                .write(ring + lane * pieces.width * size_of::<T>(), from);
        }
    }

    /// Makes this rank's results from the pieces of all.
    fn read_piece<T: Element>(
        &self,
        pieces: &Pieces,
        half: usize,
        range: &Range<usize>,
        call: Call,
        output: &mut [T],
    ) -> Result<(), Error> {
        let operation = pieces.operation;
        let size = self.size();
        let range = clip(range, meaning::block(operation, size, output.len()));
        if let (Operation::AllReduce(reduction), SHARED_WORK..) = (operation, size) {
            return self.reduce_together(reduction, half, call, &mut output[range]);
        }
        let skip = self.lane(operation) * pieces.width;
        // Once for all: the reduction asks again for every few numbers.
        let inputs: Vec<&[T]> = (0..size)
            .map(|rank| self.ring(rank, half, skip, range.len()))
            .collect();
        let input = |rank: usize| inputs[rank];
        meaning::fill_range(operation, self.rank, size, range.clone(), input, output);
        Ok(())
    }

    /// Reduces a piece with the others: each rank reduces its part and leaves the result in its ring, in the place of
    /// that part, which no other rank reads before. Every rank then copies the parts of the others.
    fn reduce_together<T: Element>(
        &self,
        reduction: Reduction,
        half: usize,
        call: Call,
        output: &mut [T],
    ) -> Result<(), Error> {
        let Record { shared, group, .. } = self.record();
        let (size, len) = (self.size(), output.len());
        let each = len.div_ceil(size).next_multiple_of(PART);
        let part = |rank: usize| clip(&(rank * each..(rank + 1) * each), len);
        let own = part(self.rank);
        let inputs: Vec<&[T]> = (0..size)
            .map(|rank| self.ring(rank, half, own.start, own.len()))
            .collect();
        let input = |rank: usize| inputs[rank];
        meaning::reduce(reduction, size, input, &mut output[own.clone()]);
        let place = shared.layout.half(*group, self.rank, half) + own.start * size_of::<T>();
        shared.mapping.write(place, &output[own]);
        self.pass(call)?;
        for rank in (0..size).filter(|rank| *rank != self.rank) {
            let part = part(rank);
            output[part.clone()].copy_from_slice(self.ring(rank, half, part.start, part.len()));
        }
        Ok(())
    }

    /// Numbers of a piece that a rank has written.
    fn ring<T: Element>(&self, rank: usize, half: usize, skip: usize, len: usize) -> &[T] {
        let Record { shared, group, .. } = self.record();
        let place = shared.layout.half(*group, rank, half) + skip * size_of::<T>();
        assert!(
            (skip + len) * size_of::<T>() <= shared.layout.half_len(),
            "within the half"
        );
        // SAFETY: that rank wrote this before it arrived in an epoch that has ended, and writes that half again only
        // behind a later barrier, for which this rank has to arrive; the slices that it gets here are gone then.
        unsafe { shared.mapping.numbers(place, len) }
    }
}
