//! The methods that users call: typed, on every communicator.

use crate::{Buffers, Communicator, Element, Error, Operation, Reduction, Request};

/// Collective calls on slices of any [`Element`]. Every [`Communicator`] has them.
///
/// `P` below is the number of ranks. All ranks make the same call with the same type and lengths; who does not is named to all of
/// them. The errors are those of [`Communicator`].
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

    /// Gives the root the inputs of all ranks, in rank order: `P * input.len()` elements. Other ranks' outputs are not looked at.
    fn gather<T: Element>(&self, input: &[T], output: &mut [T], root: usize) -> Result<(), Error> {
        self.perform(Operation::Gather { root }, T::buffers(input, output))
    }

    /// Gives every rank the data of the root.
    fn broadcast<T: Element>(&self, data: &mut [T], root: usize) -> Result<(), Error> {
        self.perform(Operation::Broadcast { root }, T::buffers(&[], data))
    }

    /// Gives rank `r` block `r` of the root's input of `P * output.len()` elements. Other ranks' inputs are not looked at.
    fn scatter<T: Element>(&self, input: &[T], output: &mut [T], root: usize) -> Result<(), Error> {
        self.perform(Operation::Scatter { root }, T::buffers(input, output))
    }

    /// Sends block `d` of the input to rank `d`, where it becomes the block of this rank.
    fn all_to_all<T: Element>(&self, input: &[T], output: &mut [T]) -> Result<(), Error> {
        self.perform(Operation::AllToAll, T::buffers(input, output))
    }

    /// Sends the input to one rank and receives the output from another, which may be the same, or this one. All ranks take part; who
    /// has nothing to send or to receive names nobody.
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

    /// Starts [`all_reduce`](Self::all_reduce).
    fn start_all_reduce<T: Element>(
        &self,
        data: Vec<T>,
        reduction: Reduction,
    ) -> Result<Request<T>, Error> {
        let len = data.len();
        self.start_typed(Operation::AllReduce(reduction), data, len)
    }

    /// Starts [`reduce_scatter`](Self::reduce_scatter).
    fn start_reduce_scatter<T: Element>(
        &self,
        input: Vec<T>,
        reduction: Reduction,
    ) -> Result<Request<T>, Error> {
        let block = input.len() / self.size();
        self.start_typed(Operation::ReduceScatter(reduction), input, block)
    }

    /// Starts [`all_gather`](Self::all_gather).
    fn start_all_gather<T: Element>(&self, input: Vec<T>) -> Result<Request<T>, Error> {
        let all = input.len().saturating_mul(self.size());
        self.start_typed(Operation::AllGather, input, all)
    }

    /// Starts [`gather`](Self::gather); the result is empty on other ranks than the root.
    fn start_gather<T: Element>(&self, input: Vec<T>, root: usize) -> Result<Request<T>, Error> {
        let ranks = if self.rank() == root { self.size() } else { 0 };
        let all = input.len().saturating_mul(ranks);
        self.start_typed(Operation::Gather { root }, input, all)
    }

    /// Starts [`broadcast`](Self::broadcast); of other ranks' data than the root's only the length matters.
    fn start_broadcast<T: Element>(&self, data: Vec<T>, root: usize) -> Result<Request<T>, Error> {
        let len = data.len();
        self.start_typed(Operation::Broadcast { root }, data, len)
    }

    /// Starts [`scatter`](Self::scatter) of `block` elements a rank.
    fn start_scatter<T: Element>(
        &self,
        input: Vec<T>,
        block: usize,
        root: usize,
    ) -> Result<Request<T>, Error> {
        self.start_typed(Operation::Scatter { root }, input, block)
    }

    /// Starts [`all_to_all`](Self::all_to_all).
    fn start_all_to_all<T: Element>(&self, input: Vec<T>) -> Result<Request<T>, Error> {
        let len = input.len();
        self.start_typed(Operation::AllToAll, input, len)
    }

    /// Starts [`exchange`](Self::exchange), receiving `count` elements.
    fn start_exchange<T: Element>(
        &self,
        input: Vec<T>,
        to: Option<usize>,
        count: usize,
        from: Option<usize>,
    ) -> Result<Request<T>, Error> {
        self.start_typed(Operation::Exchange { to, from }, input, count)
    }

    /// Starts [`barrier`](Self::barrier).
    fn start_barrier(&self) -> Result<Request<u64>, Error> {
        self.start_typed(Operation::Barrier, Vec::new(), 0)
    }

    #[doc(hidden)]
    fn start_typed<T: Element>(
        &self,
        operation: Operation,
        input: Vec<T>,
        output: usize,
    ) -> Result<Request<T>, Error> {
        let pending = self.start(operation, T::vector(input), output)?;
        Ok(Request::new(pending))
    }
}

impl<C: Communicator + ?Sized> Collectives for C {}
