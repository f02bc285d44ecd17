//! The trait that a transport implements.

use crate::{Buffers, Error, Operation, Vector};
use std::fmt::Debug;

/// One rank's end of a group of ranks.
///
/// Use it through [`Collectives`](crate::Collectives), whose typed methods every communicator has. A transport
/// implements this trait; [`suite`](crate::suite) tests the implementation.
///
/// # Rules
/// - All ranks make the same calls in the same order. A call returns when this rank's part is done and no other rank
///   uses its buffers any more.
/// - A call that is refused for its arguments ([`Error::is_harmless`]) moves nothing, and the communicator can be used
///   further. After any other error every later call fails with that same error.
/// - Length 0 is legal everywhere.
/// - Calls of one rank from two threads are safe, but take turns in no known order; make them from one.
pub trait Communicator: Send + Sync + Debug {
    /// Which rank this is, from 0.
    fn rank(&self) -> usize;

    /// How many ranks there are, at least 1.
    fn size(&self) -> usize;

    /// Takes part in an operation with borrowed buffers; [`Operation`] says what they hold.
    ///
    /// # Errors
    /// See the trait. What the buffers hold after an error is not specified.
    fn perform(&self, operation: Operation, buffers: Buffers<'_>) -> Result<(), Error>;

    /// Takes part in an operation without waiting for the others. The data goes with the call: `input` holds the input,
    /// or what is worked on in place, and the result has `output` elements.
    ///
    /// Started calls match other ranks' started calls, in the order in which they were started.
    ///
    /// # Errors
    /// See the trait; [`Error::Unsupported`] where the transport cannot.
    fn start(
        &self,
        operation: Operation,
        input: Vector,
        output: usize,
    ) -> Result<Box<dyn Pending>, Error>;

    /// A communicator for the ranks that give the same colour, in their present order. All ranks take part.
    ///
    /// # Errors
    /// See the trait.
    fn split(&self, color: u64) -> Result<Box<dyn Communicator>, Error>;

    /// Makes all pending and later calls fail with [`Error::Cancelled`], on all ranks, also in communicators split off
    /// this one. Any thread may call this; it does not wait. Calls that have already begun to move values finish.
    fn cancel(&self, reason: &str);

    /// Says whether this rank is at work. While it is, other ranks wait for it without a time limit, unless it waits
    /// for other ranks itself. This holds for communicators split off this one, too.
    ///
    /// A transport need not implement this; then its time limit always counts.
    fn set_at_work(&self, at_work: bool) {
        let _ = at_work;
    }
}

/// A call that was started and is not finished.
///
/// If it is dropped, the other ranks still get their results.
pub trait Pending: Send + Debug {
    /// Whether [`wait`](Self::wait) would return immediately.
    fn ready(&mut self) -> bool;

    /// Waits for the result.
    ///
    /// # Errors
    /// As for the call itself.
    fn wait(self: Box<Self>) -> Result<Vector, Error>;
}
