//! The methods that users call: typed, on every communicator.

use crate::{Buffers, Communicator, Element, Error, Operation, Reduction};

/// Collective calls on slices of any [`Element`]. Every [`Communicator`] has them.
///
/// `P` below is the number of ranks. All ranks make the same call with the same type and lengths; otherwise all ranks
/// get an error that names the differing ranks. The errors are those of [`Communicator`].
#[allow(clippy::missing_errors_doc)] // Said once, above.
pub trait Collectives: Communicator {
    /// Replaces the data of every rank by the reduction of all.
    fn all_reduce<T: Element>(&self, data: &mut [T], reduction: Reduction) -> Result<(), Error> {
        self.perform(Operation::AllReduce(reduction), T::buffers(&[], data))
    }

    /// The reduction of one value a rank.
    fn all_reduce_value<T: Element>(&self, value: T, reduction: Reduction) -> Result<T, Error> {
        let mut values = [value];
        self.all_reduce(&mut values, reduction)?;
        Ok(values[0])
    }

    /// Reduces inputs of `P * output.len()` elements and gives rank `r` block `r` of the result.
    fn reduce_scatter<T: Element>(
        &self,
        input: &[T],
        output: &mut [T],
        reduction: Reduction,
    ) -> Result<(), Error> {
        self.perform(
            Operation::ReduceScatter(reduction),
            T::buffers(input, output),
        )
    }

    /// Gives every rank the inputs of all ranks, in rank order: `P * input.len()` elements.
    fn all_gather<T: Element>(&self, input: &[T], output: &mut [T]) -> Result<(), Error> {
        self.perform(Operation::AllGather, T::buffers(input, output))
    }

    /// Gives the root the inputs of all ranks, in rank order: `P * input.len()` elements. Other ranks' outputs are not
    /// looked at.
    fn gather<T: Element>(&self, input: &[T], output: &mut [T], root: usize) -> Result<(), Error> {
        self.perform(Operation::Gather { root }, T::buffers(input, output))
    }

    /// Gives every rank the data of the root.
    fn broadcast<T: Element>(&self, data: &mut [T], root: usize) -> Result<(), Error> {
        self.perform(Operation::Broadcast { root }, T::buffers(&[], data))
    }

    /// Gives rank `r` block `r` of the root's input of `P * output.len()` elements. Other ranks' inputs are not looked
    /// at.
    fn scatter<T: Element>(&self, input: &[T], output: &mut [T], root: usize) -> Result<(), Error> {
        self.perform(Operation::Scatter { root }, T::buffers(input, output))
    }

    /// Sends block `d` of the input to rank `d`, where it becomes the block of this rank.
    fn all_to_all<T: Element>(&self, input: &[T], output: &mut [T]) -> Result<(), Error> {
        self.perform(Operation::AllToAll, T::buffers(input, output))
    }

    /// Sends the input to one rank and receives the output from another, which may be the same, or this one. All ranks
    /// take part; `None` means that this rank has nothing to send or to receive.
    fn exchange<T: Element>(
        &self,
        input: &[T],
        to: Option<usize>,
        output: &mut [T],
        from: Option<usize>,
    ) -> Result<(), Error> {
        self.perform(Operation::Exchange { to, from }, T::buffers(input, output))
    }

    /// Waits until all ranks have come.
    fn barrier(&self) -> Result<(), Error> {
        self.perform(Operation::Barrier, Buffers::none())
    }
}

impl<C: Communicator + ?Sized> Collectives for C {}
