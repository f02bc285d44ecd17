//! The window of shared memory in which ranks show each other their data; all `unsafe` of this crate is here.
//!
//! Every rank has two slots, for even and for odd barrier epochs. It writes one, arrives at the barrier, and reads the
//! slots of the others behind it. Small data is copied into the slot, so that no rank has to wait for its readers: a
//! rank writes the same slot again two epochs later, and all ranks have read it once the epoch between has ended. Large
//! data is lent: the slot holds a pointer, and
//! [`Barrier::pass`] keeps its owner from leaving before all are done.

use crate::waiting::barrier::Barrier;
use crate::waiting::heap::Heap;
use crate::waiting::strategy::Waiting;
use crate::waiting::work::Workers;
use crate::{Call, Element, ElementType, Error, Ranks, Reduction, meaning};
use std::cell::UnsafeCell;
use std::marker::PhantomData;
use std::ops::Range;
use std::sync::Arc;
use std::time::Duration;

/// Data of at most this number of bytes is copied instead of lent.
const SMALL: usize = 4096;

/// How many elements of a lent reduction are worked on at a time.
const PIECE: usize = 1024;

/// Where a rank's part of a lent reduction may begin: a multiple of a cache line, whatever the type.
const PART: usize = 64;

/// What a rank brings to a call.
#[derive(Debug)]
pub(crate) enum Offer<'a, T> {
    /// Others may read this.
    Shared(&'a [T]),
    /// All ranks work on this together, with [`View::reduce`].
    InPlace(&'a mut [T]),
}

/// What a rank shows in one epoch.
#[derive(Debug)]
struct Slot {
    call: Call,
    /// Of the data, whose type is the call's.
    len: usize,
    /// Where the data is lent: its address. Else it is in `copy`.
    lent: Option<*mut u8>,
    in_place: bool,
    copy: [u64; SMALL / 8],
}

/// A rank's slots, apart from the next rank's.
#[derive(Debug)]
#[repr(align(128))]
struct Slots([UnsafeCell<Slot>; 2]);

// SAFETY: a slot is written by the one `Endpoint` of its rank, before that rank arrives in the epoch of the slot, and
// read by others only behind that barrier; see the head of this file. Elements are plain numbers, which any thread may
// read and write.
unsafe impl Send for Slots {}
// SAFETY: as above.
unsafe impl Sync for Slots {}

/// The slots of all ranks and their barrier.
#[derive(Debug)]
pub(crate) struct Window {
    slots: Box<[Slots]>,
    barrier: Barrier<Heap<Error>>,
    workers: Workers,
    limit: Duration,
}

/// The right to take part as one rank. There is one a rank.
#[derive(Debug)]
pub(crate) struct Endpoint {
    window: Arc<Window>,
    rank: usize,
}

/// What a rank sees behind a barrier of calls with data of type `T`.
#[derive(Debug)]
pub(crate) struct View<'a, T> {
    endpoint: &'a Endpoint,
    epoch: u64,
    /// The address of this rank's data, if it is worked on in place. No other rank uses it unless it is lent.
    own: Option<(*mut T, usize)>,
    element: PhantomData<&'a mut [T]>,
}

impl Slot {
    fn empty() -> UnsafeCell<Self> {
        UnsafeCell::new(Self {
            call: Call::new(crate::Operation::Barrier, ElementType::U64, 0, (0, 0)),
            len: 0,
            lent: None,
            in_place: false,
            copy: [0; SMALL / 8],
        })
    }

    /// Puts the data here if it is small, or else where it is.
    fn show<T: Element>(&mut self, call: Call, data: *mut T, len: usize, in_place: bool) {
        self.call = call;
        self.len = len;
        self.in_place = in_place;
        self.lent = (len * size_of::<T>() > SMALL).then_some(data.cast());
        if self.lent.is_none() {
            // SAFETY: `data` is a slice of `len` elements that the caller has, and they fit into `copy`, which is
            // aligned for all element types.
            unsafe { data.copy_to_nonoverlapping(self.copy.as_mut_ptr().cast(), len) }
        }
    }

    /// Where the data is that others may read.
    fn address<T: Element>(&self) -> *const T {
        assert_eq!(
            self.call.element,
            T::TYPE,
            "types are compared before data is read"
        );
        self.lent
            .map_or(self.copy.as_ptr().cast(), |lent| lent.cast_const().cast())
    }
}

impl Window {
    /// A window and its endpoints, one a rank.
    pub(crate) fn new(workers: Workers, limit: Duration) -> (Arc<Self>, Vec<Endpoint>) {
        let ranks = workers.len();
        let window = Arc::new(Self {
            slots: (0..ranks)
                .map(|_| Slots([Slot::empty(), Slot::empty()]))
                .collect(),
            barrier: Barrier::new(Heap::new(ranks)),
            workers,
            limit,
        });
        let endpoint = |rank| Endpoint {
            window: window.clone(),
            rank,
        };
        let endpoints = (0..ranks).map(endpoint).collect();
        (window, endpoints)
    }

    pub(crate) fn size(&self) -> usize {
        self.slots.len()
    }

    /// Makes all calls fail that have not begun.
    pub(crate) fn fail(&self, why: Error) {
        self.barrier.fail(why);
    }

    /// Why all calls fail, if they do.
    pub(crate) fn failure(&self) -> Option<Error> {
        self.barrier.failure()
    }

    fn cell(&self, rank: usize, epoch: u64) -> &UnsafeCell<Slot> {
        &self.slots[rank].0[(epoch % 2) as usize]
    }

    /// The error of ranks that are missing, unless one of them is on its way.
    fn late(&self, call: Call) -> impl Fn(Vec<usize>) -> Option<Error> {
        move |missing| {
            let absent = !self.workers.any_on_its_way(&missing);
            absent.then_some(Error::Late {
                ranks: Ranks(missing),
                call,
                limit: self.limit,
            })
        }
    }
}

impl Endpoint {
    /// Shows the call and the offer to all ranks, and runs `work` once all have shown theirs. When it returns, no rank
    /// reads the offer any more.
    ///
    /// # Errors
    /// The group has failed; no rank has read the offer.
    pub(crate) fn exchange<T: Element, R>(
        &mut self,
        call: Call,
        offer: Offer<'_, T>,
        work: impl FnOnce(&View<'_, T>) -> R,
    ) -> Result<R, Error> {
        let window = &*self.window;
        let epoch = window.barrier.epoch();
        let (data, len, in_place) = match offer {
            Offer::Shared(data) => (data.as_ptr().cast_mut(), data.len(), false),
            Offer::InPlace(data) => (data.as_mut_ptr(), data.len(), true),
        };
        // SAFETY: this endpoint is the only writer, `&mut self` makes it one at a time, and a rank that read this slot
        // two epochs ago was done with it when it arrived in the epoch since, which has ended.
        let slot = unsafe { &mut *window.cell(self.rank, epoch).get() };
        slot.show(call, data, len, in_place);
        let lends = slot.lent.is_some();
        let view = View {
            endpoint: self,
            epoch,
            own: in_place.then_some((data, len)),
            element: PhantomData,
        };
        let worker = window.workers.of(self.rank);
        let near = |core| window.workers.any_other_on(self.rank, core);
        let strategy = || Waiting::new(worker, window.size(), window.limit, near);
        window
            .barrier
            .pass(self.rank, lends, strategy, window.late(call), || {
                work(&view)
            })
    }
}

impl<T: Element> View<'_, T> {
    /// The barrier epoch of the call.
    pub(crate) fn epoch(&self) -> u64 {
        self.epoch
    }

    pub(crate) fn size(&self) -> usize {
        self.endpoint.window.size()
    }

    fn slot(&self, rank: usize) -> &Slot {
        // SAFETY: only `work` gets a view, and it runs behind the barrier; no rank writes the slots of that epoch then.
        unsafe { &*self.endpoint.window.cell(rank, self.epoch).get() }
    }

    /// The call of a rank.
    pub(crate) fn call(&self, rank: usize) -> Call {
        self.slot(rank).call
    }

    /// What a rank shares.
    ///
    /// # Panics
    /// It works in place, or on another type.
    pub(crate) fn shared(&self, rank: usize) -> &[T] {
        let slot = self.slot(rank);
        assert!(
            !slot.in_place,
            "data that is worked on in place is not for reading"
        );
        // SAFETY: the slot holds a slice of that length and type, as copy or lent, and its owner lends it as shared
        // until all ranks are done with the epoch, which is after this view.
        unsafe { std::slice::from_raw_parts(slot.address(), slot.len) }
    }

    /// Replaces the data of all ranks, each of which offers equally many elements in place, by their reduction. All
    /// ranks call this.
    ///
    /// # Panics
    /// A rank offers something else.
    pub(crate) fn reduce(&self, reduction: Reduction) {
        let (own, len) = self
            .own
            .expect("only what is offered in place is reduced in place");
        for rank in 0..self.size() {
            let slot = self.slot(rank);
            assert!(
                slot.in_place && slot.len == len,
                "calls are compared before data is read"
            );
        }
        if self.slot(self.endpoint.rank).lent.is_some() {
            return self.reduce_part(reduction, self.part(len));
        }
        // SAFETY: the slice was offered with its exclusive borrow, and others see only the copies.
        let output = unsafe { std::slice::from_raw_parts_mut(own, len) };
        let copy = |rank: usize| {
            let slot = self.slot(rank);
            // SAFETY: the slot holds that many elements of this type.
            unsafe { std::slice::from_raw_parts(slot.address(), slot.len) }
        };
        meaning::reduce(reduction, self.size(), copy, output);
    }

    /// This rank's part of `len` elements that all ranks lend.
    fn part(&self, len: usize) -> Range<usize> {
        let each = len.div_ceil(self.size()).next_multiple_of(PART);
        let start = len.min(self.endpoint.rank.saturating_mul(each));
        start..len.min(start.saturating_add(each))
    }

    /// Reduces a part of the lent data of all ranks and writes the result to all of them. Every value is read once and
    /// written once, as in a copy.
    fn reduce_part(&self, reduction: Reduction, part: Range<usize>) {
        let mut result = [T::default(); PIECE];
        for start in part.clone().step_by(PIECE) {
            let result = &mut result[..PIECE.min(part.end - start)];
            let piece = |rank: usize| {
                let lent = self.slot(rank).address::<T>();
                // SAFETY: within the slice that the rank lends in place, and in this rank's part, which no other rank
                // touches.
                unsafe { std::slice::from_raw_parts(lent.add(start), result_len(start, &part)) }
            };
            meaning::reduce(reduction, self.size(), piece, result);
            (0..self.size()).for_each(|rank| self.write(rank, start, result));
        }
    }

    /// Writes into data that a rank lends in place, within this rank's part.
    fn write(&self, rank: usize, start: usize, values: &[T]) {
        let lent = self.slot(rank).address::<T>().cast_mut();
        // SAFETY: as for reading; the address was made from an exclusive borrow, and the slices that were read do not
        // exist any more.
        unsafe {
            lent.add(start)
                .copy_from_nonoverlapping(values.as_ptr(), values.len())
        }
    }
}

fn result_len(start: usize, part: &Range<usize>) -> usize {
    PIECE.min(part.end - start)
}
