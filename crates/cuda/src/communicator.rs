//! The trait that a transport between GPUs implements.

use std::fmt::Debug;
use std::sync::Arc;

use collectives::Operation;

use crate::{DeviceError, Elements, ElementsMut, Stream};

/// One rank's end of a group of ranks on GPUs: what [`collectives::Communicator`] is for memory of the host.
///
/// Use it through [`DeviceCollectives`](crate::DeviceCollectives), whose methods every communicator has. The ranks may
/// be threads of one process, processes of their own, or on different machines; a transport that does not serve some of
/// these says so when it is made.
///
/// # Rules
/// - All ranks make the same calls in the same order, each on memory of the stream that it was made with. A call takes
///   effect in the order of that stream: it sees the results of work that was queued before, and work that is queued
///   later, or a copy to the host, sees its result.
/// - Floats are reduced by the tree of [`collectives`], so that results have the bits that they have on the host.
/// - A call that is refused for its arguments ([`DeviceError::is_harmless`]) moves nothing, and the communicator can be
///   used further. After any other error every later call fails with that same error. All ranks get the same one.
/// - Length 0 is legal everywhere.
pub trait DeviceCommunicator: Send + Sync + Debug {
    /// Which rank this is, from 0.
    fn rank(&self) -> usize;

    /// How many ranks there are, at least 1.
    fn size(&self) -> usize;

    /// The stream of this rank.
    fn stream(&self) -> &Arc<Stream>;

    /// Takes part in an operation; [`Operation`] says what input and output hold. `gather`, `scatter` and `exchange`
    /// are refused: these are for memory of the host.
    ///
    /// # Errors
    /// See the trait. What the output holds after an error is not specified. A failure that a GPU shows only after a
    /// call has returned is reported by the next one, and by a barrier at the latest.
    fn perform(
        &self,
        operation: Operation,
        input: Option<Elements<'_>>,
        output: Option<ElementsMut<'_>>,
    ) -> Result<(), DeviceError>;

    /// A communicator for the ranks that give the same colour, in their present order, with the same streams. All ranks
    /// take part.
    ///
    /// # Errors
    /// See the trait.
    fn split(&self, color: u64) -> Result<Box<dyn DeviceCommunicator>, DeviceError>;

    /// Whether a rank that is dropped may wait for other ranks to be dropped, too. Then each has to be dropped on a
    /// thread of its own.
    fn leaves_together(&self) -> bool {
        false
    }
}
