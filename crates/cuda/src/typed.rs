//! The methods that users call, on every communicator between GPUs.

use collectives::{Operation, Reduction};

use crate::{DeviceCommunicator, DeviceError, Elements, ElementsMut};

/// Collective calls on memory of GPUs: what [`collectives::Collectives`] has for memory of the host. Every
/// [`DeviceCommunicator`] has them.
///
/// `P` below is the number of ranks. All ranks make the same call with the same type and lengths; otherwise all ranks
/// get an error that names the differing ranks. The errors are those of [`DeviceCommunicator`].
#[allow(clippy::missing_errors_doc)] // Said once, above.
pub trait DeviceCollectives: DeviceCommunicator {
    /// Replaces the elements of every rank by the reduction of all.
    fn all_reduce(&self, data: ElementsMut<'_>, reduction: Reduction) -> Result<(), DeviceError> {
        self.perform(Operation::AllReduce(reduction), None, Some(data))
    }

    /// Reduces inputs of `P` times as many elements as the output has and gives rank `r` block `r` of the result.
    fn reduce_scatter(
        &self,
        input: Elements<'_>,
        output: ElementsMut<'_>,
        reduction: Reduction,
    ) -> Result<(), DeviceError> {
        self.perform(
            Operation::ReduceScatter(reduction),
            Some(input),
            Some(output),
        )
    }

    /// Gives every rank the inputs of all ranks, in rank order: `P` times as many elements as the input has.
    fn all_gather(&self, input: Elements<'_>, output: ElementsMut<'_>) -> Result<(), DeviceError> {
        self.perform(Operation::AllGather, Some(input), Some(output))
    }

    /// Gives every rank the elements of the root.
    fn broadcast(&self, data: ElementsMut<'_>, root: usize) -> Result<(), DeviceError> {
        self.perform(Operation::Broadcast { root }, None, Some(data))
    }

    /// Sends block `d` of the input to rank `d`, where it becomes the block of this rank. Input and output have `P`
    /// blocks.
    fn all_to_all(&self, input: Elements<'_>, output: ElementsMut<'_>) -> Result<(), DeviceError> {
        self.perform(Operation::AllToAll, Some(input), Some(output))
    }

    /// Waits until all ranks have come, and all work that their streams were given before is done.
    fn barrier(&self) -> Result<(), DeviceError> {
        self.perform(Operation::Barrier, None, None)
    }
}

impl<C: DeviceCommunicator + ?Sized> DeviceCollectives for C {}
