//! One rank's part in a collective call on memory of GPUs, as plain data: the operation, the elements, and the errors
//! that the rank can find by itself.

use std::sync::Arc;

use collectives::{Call, ElementType, Operation, Reduction};

use crate::elements::Misfit;
use crate::launch::Address;
use crate::{Elements, ElementsMut, Stream};

/// The arguments of a rank's call.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Part<'a> {
    operation: Operation,
    input: Option<Elements<'a>>,
    output: Option<Elements<'a>>,
}

/// A checked call with its elements.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Work<'a> {
    Barrier,
    AllReduce(Elements<'a>, Reduction),
    ReduceScatter(Elements<'a>, Elements<'a>, Reduction),
    AllGather(Elements<'a>, Elements<'a>),
    Broadcast(Elements<'a>, usize),
    AllToAll(Elements<'a>, Elements<'a>),
}

impl<'a> Part<'a> {
    /// A part with the elements that the operation uses.
    pub(crate) fn new(
        operation: Operation,
        input: Option<Elements<'a>>,
        output: Option<ElementsMut<'a>>,
    ) -> Self {
        let data = operation != Operation::Barrier;
        let output = output.map(|output| output.as_elements());
        Self {
            operation,
            input: input.filter(|_| data && !operation.in_place()),
            output: output.filter(|_| data),
        }
    }

    /// The call that other ranks compare with their own.
    pub(crate) fn call(&self, rank: usize) -> Call {
        let lens = (len(self.input), len(self.output));
        Call::new(self.operation, self.element(), rank, lens)
    }

    /// The address of the elements that other ranks read. Operations in place have no input: others read the output.
    pub(crate) fn place(&self) -> Address {
        self.input
            .or(self.output)
            .map_or(0, |shown| shown.address())
    }

    fn element(&self) -> ElementType {
        let shown = self.input.or(self.output);
        shown.map_or(ElementType::U64, |shown| shown.element())
    }

    /// The checked call, for a rank with that stream.
    ///
    /// # Errors
    /// Ranks on GPUs cannot make this call, or not with these elements.
    pub(crate) fn work(&self, stream: &Arc<Stream>) -> Result<Work<'a>, Misfit> {
        let work = self.asked()?;
        let all = self.input.iter().chain(&self.output);
        let mut checks = all.map(|elements| elements.check(stream));
        checks.try_for_each(|check| check)?;
        let both = self.input.zip(self.output);
        both.map_or(Ok(()), |(input, output)| input.check_type(&output))?;
        Ok(work)
    }

    /// The call with its elements, which are not checked.
    fn asked(&self) -> Result<Work<'a>, Misfit> {
        let call = self.operation.name();
        match (self.operation, self.input, self.output) {
            (Operation::Barrier, ..) => Ok(Work::Barrier),
            (Operation::AllReduce(reduction), _, Some(data)) => {
                Ok(Work::AllReduce(data, reduction))
            }
            (Operation::Broadcast { root }, _, Some(data)) => Ok(Work::Broadcast(data, root)),
            (Operation::ReduceScatter(reduction), Some(input), Some(output)) => {
                Ok(Work::ReduceScatter(input, output, reduction))
            }
            (Operation::AllGather, Some(input), Some(output)) => Ok(Work::AllGather(input, output)),
            (Operation::AllToAll, Some(input), Some(output)) => Ok(Work::AllToAll(input, output)),
            (
                Operation::Gather { .. }
                | Operation::Scatter { .. }
                | Operation::Exchange { .. }
                | Operation::Split,
                ..,
            ) => Err(Misfit::HostOnly { call }),
            _ => Err(Misfit::Missing {
                call,
                in_place: self.operation.in_place(),
            }),
        }
    }
}

fn len(elements: Option<Elements<'_>>) -> usize {
    let count = elements.map_or(0, |elements| elements.count());
    usize::try_from(count).unwrap_or(usize::MAX)
}
