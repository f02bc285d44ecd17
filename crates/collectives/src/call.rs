//! Calls as plain data: the operation, the type and the lengths. How values move is up to the transports.

use crate::ElementType;
use std::fmt;

/// How the values of the ranks are combined.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reduction {
    /// Their sum; integers wrap around.
    Sum,
    /// The smallest; the result is NaN if any value is.
    Min,
    /// The largest; the result is NaN if any value is.
    Max,
}

/// What a collective call does. `P` is the number of ranks, `block` a number of elements that is the same on all of
/// them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Operation {
    /// No rank leaves before the last has entered. No data.
    Barrier,
    /// Every rank's output becomes the reduction of all the outputs, in place. No input.
    AllReduce(Reduction),
    /// Input `P * block`, output `block`: rank `r` gets block `r` of the reduction of all inputs.
    ReduceScatter(Reduction),
    /// Input `block`, output `P * block`: every rank gets all inputs in rank order.
    AllGather,
    /// Input `block`; output `P * block` on the root, which alone gets all inputs. Elsewhere the output is not looked
    /// at.
    Gather {
        /// The rank that gets them.
        root: usize,
    },
    /// Every rank's output becomes that of the root, in place. No input.
    Broadcast {
        /// The rank that has the data.
        root: usize,
    },
    /// Output `block`; input `P * block` on the root: rank `r` gets block `r` of it. Elsewhere the input is not looked
    /// at.
    Scatter {
        /// The rank that has the data.
        root: usize,
    },
    /// Input and output `P * block`: block `d` of rank `s`'s input becomes block `s` of rank `d`'s output.
    AllToAll,
    /// Every rank sends its input to at most one rank and receives its output from at most one. What one rank sends,
    /// the other has to receive, with the same length. Without a peer, the buffer is not looked at.
    Exchange {
        /// The rank that gets this rank's input.
        to: Option<usize>,
        /// The rank whose input this rank gets.
        from: Option<usize>,
    },
    /// Input 1, output `P`: the ranks tell each other their colours. What `split` begins with.
    Split,
}

/// One rank's call: the operation with the type and the lengths of its buffers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Call {
    /// The operation.
    pub operation: Operation,
    /// The type of the elements; without meaning for a barrier.
    pub element: ElementType,
    /// How many elements the input has; 0 where it is not looked at.
    pub input: usize,
    /// How many elements the output has; 0 where it is not looked at.
    pub output: usize,
}

impl Reduction {
    /// Its name in messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Sum => "sum",
            Self::Min => "min",
            Self::Max => "max",
        }
    }
}

impl Operation {
    /// Its name, which is that of the method of [`Collectives`](crate::Collectives).
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Barrier => "barrier",
            Self::AllReduce(_) => "all_reduce",
            Self::ReduceScatter(_) => "reduce_scatter",
            Self::AllGather => "all_gather",
            Self::Gather { .. } => "gather",
            Self::Broadcast { .. } => "broadcast",
            Self::Scatter { .. } => "scatter",
            Self::AllToAll => "all_to_all",
            Self::Exchange { .. } => "exchange",
            Self::Split => "split",
        }
    }

    /// Whether data and result share the output.
    #[must_use]
    pub fn in_place(self) -> bool {
        matches!(self, Self::AllReduce(_) | Self::Broadcast { .. })
    }

    /// The ranks that the caller names.
    pub(crate) fn named(self) -> [Option<usize>; 2] {
        match self {
            Self::Gather { root } | Self::Broadcast { root } | Self::Scatter { root } => {
                [Some(root), None]
            }
            Self::Exchange { to, from } => [to, from],
            _ => [None, None],
        }
    }

    /// The operation without what may differ between ranks.
    fn common(self) -> Self {
        match self {
            Self::Exchange { .. } => Self::Exchange {
                to: None,
                from: None,
            },
            same => same,
        }
    }
}

impl Call {
    /// The call of rank `rank`, from an operation and the lengths of its buffers; what is not looked at counts 0.
    #[must_use]
    pub fn new(
        operation: Operation,
        element: ElementType,
        rank: usize,
        lengths: (usize, usize),
    ) -> Self {
        let (input, output) = match operation {
            Operation::Barrier => (0, 0),
            Operation::AllReduce(_) | Operation::Broadcast { .. } => (0, lengths.1),
            Operation::Gather { root } if root != rank => (lengths.0, 0),
            Operation::Scatter { root } if root != rank => (0, lengths.1),
            Operation::Exchange { to, from } => {
                (to.map_or(0, |_| lengths.0), from.map_or(0, |_| lengths.1))
            }
            _ => lengths,
        };
        Self {
            operation,
            element,
            input,
            output,
        }
    }

    /// What has to be the same on every rank: the operation, the type and the number of elements in a block.
    pub(crate) fn common(&self) -> (Operation, Option<ElementType>, usize) {
        let block = match self.operation {
            Operation::Barrier | Operation::Exchange { .. } => 0,
            Operation::AllReduce(_)
            | Operation::ReduceScatter(_)
            | Operation::Broadcast { .. }
            | Operation::Scatter { .. } => self.output,
            Operation::AllGather
            | Operation::Gather { .. }
            | Operation::AllToAll
            | Operation::Split => self.input,
        };
        let element = (self.operation != Operation::Barrier).then_some(self.element);
        (self.operation.common(), element, block)
    }
}

impl fmt::Display for Reduction {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.name())
    }
}

impl fmt::Display for Call {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            operation,
            element,
            input,
            output,
        } = self;
        let name = operation.name();
        match operation {
            Operation::Barrier | Operation::Split => write!(out, "{name}"),
            Operation::AllReduce(reduction) => {
                write!(out, "{name}({reduction}) of {output} {element}")
            }
            Operation::ReduceScatter(reduction) => {
                write!(out, "{name}({reduction}) of {output} {element} a rank")
            }
            Operation::AllGather => write!(out, "{name} of {input} {element} a rank"),
            Operation::AllToAll => write!(out, "{name} of {input} {element}"),
            Operation::Gather { root } => {
                write!(out, "{name} of {input} {element} a rank to rank {root}")
            }
            Operation::Broadcast { root } => {
                write!(out, "{name} of {output} {element} from rank {root}")
            }
            Operation::Scatter { root } => {
                write!(out, "{name} of {output} {element} a rank from rank {root}")
            }
            Operation::Exchange { to, from } => {
                let peer = |word, count: &usize, peer: &Option<usize>| match peer {
                    None => format!("{word} no rank"),
                    Some(peer) => format!("{count} {element} {word} rank {peer}"),
                };
                write!(
                    out,
                    "{name} ({}, {})",
                    peer("to", input, to),
                    peer("from", output, from)
                )
            }
        }
    }
}
