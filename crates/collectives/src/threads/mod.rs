//! Ranks that are threads of one process.
//!
//! Ranks come to a barrier for every call, see each other's call and data, and compare the calls before a rank reads
//! data. The algorithm depends on the number of bytes that a rank brings:
//!
//! - **up to 4 KiB**: the data is copied to memory that all ranks see, and each rank makes its own result from all the
//!   copies. This takes one barrier, and no rank waits for a reader.
//! - **more**: the data is lent, and each rank reads what it needs straight from the others' memory. An `all_reduce` is
//!   cut into one part for each rank: each rank reduces its part of all ranks' data and writes it to all of them. Every
//!   value is read once and written once, as in a copy. Ranks wait for their readers before they leave.
//!
//! A rank that waits spins for some microseconds if there is a core for each rank, then yields, then sleeps.

mod group;
mod started;
mod waiter;
mod window;

use crate::waiting::work::Workers;
use crate::{
    Buffers, Call, Communicator, Element, Error, Operation, Pair, Pending, Reduction, Vector,
};
use crate::{agree, meaning};
use group::Group;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::panicking;
use std::time::Duration;
use window::{Endpoint, Offer, View};

/// How ranks in one process behave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// How long a rank waits for others to come to a call, before the group fails with [`Error::Late`]. A rank that is
    /// dropped or panics is noticed immediately, and the limit does not hold for one that has
    /// [said](Communicator::set_at_work) that it is at work.
    pub limit: Duration,
}

impl Default for Options {
    /// A limit of 60 seconds.
    fn default() -> Self {
        Self {
            limit: Duration::from_secs(60),
        }
    }
}

/// The ranks of a new group, in order: give one to each thread.
///
/// ```
/// use collectives::{Collectives, Communicator, Options, Reduction, threads};
///
/// std::thread::scope(|scope| {
///     for rank in threads(4, Options::default()) {
///         scope.spawn(move || {
///             let sum = rank.all_reduce_value(rank.rank() as i64, Reduction::Sum);
///             assert_eq!(sum, Ok(6));
///         });
///     }
/// });
/// ```
///
/// # Panics
/// There are no ranks, or more than 65,535.
#[must_use]
pub fn threads(size: usize, options: Options) -> Vec<ThreadRank> {
    assert!(
        (1..=usize::from(u16::MAX)).contains(&size),
        "a group has 1 to {} ranks, not {size}",
        u16::MAX
    );
    let (group, endpoints) = Group::new(Workers::new(size), options.limit);
    let ranks = endpoints.into_iter().enumerate();
    ranks
        .map(|(rank, endpoint)| ThreadRank::new(rank, endpoint, group.clone()))
        .collect()
}

/// A rank that is a thread of this process.
///
/// A rank that is dropped has left: calls of other ranks that need it fail immediately. The same happens when its
/// thread panics.
#[derive(Debug)]
pub struct ThreadRank {
    rank: usize,
    size: usize,
    endpoint: Mutex<Endpoint>,
    group: Arc<Group>,
}

impl ThreadRank {
    fn new(rank: usize, endpoint: Endpoint, group: Arc<Group>) -> Self {
        Self {
            rank,
            size: group.size(),
            endpoint: Mutex::new(endpoint),
            group,
        }
    }

    /// Shows the offer to the other ranks and runs `work` once all have come with the same call.
    fn exchange<T: Element, R>(
        &self,
        call: Call,
        offer: Offer<'_, T>,
        work: impl FnOnce(&View<'_, T>) -> R,
    ) -> Result<R, Error> {
        // After a panic, this rank has not finished its work; the others get the error when it is dropped.
        let mut endpoint = self.endpoint.lock().unwrap_or_else(PoisonError::into_inner);
        let work = |view: &View<'_, T>| compare(view).map(|()| work(view));
        let result = endpoint.exchange(call, offer, work);
        match result {
            Ok(Ok(result)) => Ok(result),
            Ok(Err(refusal)) => Err(self.group.refuse(refusal)),
            Err(failure) => Err(self.group.fail(failure)),
        }
    }

    fn reduce<T: Element>(
        &self,
        call: Call,
        data: &mut [T],
        reduction: Reduction,
    ) -> Result<(), Error> {
        self.exchange(call, Offer::InPlace(data), |view| view.reduce(reduction))
    }

    fn broadcast<T: Element>(&self, call: Call, data: &mut [T], root: usize) -> Result<(), Error> {
        if root == self.rank {
            return self.exchange(call, Offer::Shared(data), |_| ());
        }
        self.exchange(call, Offer::Shared(&[]), |view| {
            data.copy_from_slice(view.shared(root))
        })
    }

    fn move_data<T: Element>(&self, call: Call, pair: Pair<'_, T>) -> Result<(), Error> {
        let Pair { input, output } = pair;
        let offer = Offer::Shared(&input[..call.input]);
        let output = &mut output[..call.output];
        self.exchange(call, offer, |view| {
            let input = |rank| view.shared(rank);
            meaning::fill(call.operation, self.rank, self.size, input, output);
        })
    }

    fn perform_typed<T: Element>(&self, call: Call, pair: Pair<'_, T>) -> Result<(), Error> {
        match call.operation {
            Operation::AllReduce(reduction) => self.reduce(call, pair.output, reduction),
            Operation::Broadcast { root } => self.broadcast(call, pair.output, root),
            _ => self.move_data(call, pair),
        }
    }

    /// The colours of all ranks and the barrier epoch.
    fn colors(&self, color: u64) -> Result<(Vec<u64>, u64), Error> {
        let call = Call::new(Operation::Split, u64::TYPE, self.rank, (1, self.size));
        self.exchange(call, Offer::Shared(&[color]), |view| {
            let colors = (0..self.size).map(|rank| view.shared(rank)[0]).collect();
            (colors, view.epoch())
        })
    }
}

/// Whether all ranks came with the same call.
fn compare<T: Element>(view: &View<'_, T>) -> Result<(), Error> {
    let calls: Vec<Call> = (0..view.size()).map(|rank| view.call(rank)).collect();
    agree(&calls)
}

impl Communicator for ThreadRank {
    fn rank(&self) -> usize {
        self.rank
    }

    fn size(&self) -> usize {
        self.size
    }

    fn perform(&self, operation: Operation, buffers: Buffers<'_>) -> Result<(), Error> {
        let call = Call::new(operation, buffers.element(), self.rank, buffers.lengths());
        on_pair!(buffers, pair => self.perform_typed(call, pair))
    }

    fn start(
        &self,
        operation: Operation,
        input: Vector,
        output: usize,
    ) -> Result<Box<dyn Pending>, Error> {
        let call = Call::new(operation, input.element(), self.rank, (input.len(), output));
        waiter::start(&self.group, self.rank, call, input)
    }

    fn split(&self, color: u64) -> Result<Box<dyn Communicator>, Error> {
        let (colors, epoch) = self.colors(color)?;
        let same = |rank: &usize| colors[*rank] == color;
        let ranks: Vec<usize> = (0..self.size).filter(same).collect();
        let rank = (0..self.rank).filter(same).count();
        let (group, endpoint) = self.group.part((epoch, color), rank, &ranks);
        Ok(Box::new(Self::new(rank, endpoint, group)))
    }

    fn cancel(&self, reason: &str) {
        self.group.cancel(reason);
    }

    fn set_at_work(&self, at_work: bool) {
        self.group.workers.set_at_work(self.rank, at_work);
    }
}

impl Drop for ThreadRank {
    fn drop(&mut self) {
        let rank = self.rank;
        self.group.fail(if panicking() {
            Error::Panicked { rank }
        } else {
            Error::Left { rank }
        });
    }
}
