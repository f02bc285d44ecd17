//! Calls as plain data: what is asked for, whether it can be done, and whether the calls of all ranks are one call.
//!
//! Transports compare calls before they move a value; nothing here knows how values move.

use crate::{Clash, ElementType, Error, Ranks};
use std::fmt;

/// How the values of the ranks become one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reduction {
    /// Their sum; integers wrap around.
    Sum,
    /// The smallest; one that is not a number wins.
    Min,
    /// The largest; one that is not a number wins.
    Max,
}

/// What the ranks do together. `P` is the number of ranks, `block` a number of elements that is the same on all of them.
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
    /// Input `block`; output `P * block` on the root, which alone gets all inputs. Elsewhere the output is not looked at.
    Gather {
        /// The rank that gets them.
        root: usize,
    },
    /// Every rank's output becomes that of the root, in place. No input.
    Broadcast {
        /// The rank that has the data.
        root: usize,
    },
    /// Output `block`; input `P * block` on the root: rank `r` gets block `r` of it. Elsewhere the input is not looked at.
    Scatter {
        /// The rank that has the data.
        root: usize,
    },
    /// Input and output `P * block`: block `d` of rank `s`'s input becomes block `s` of rank `d`'s output.
    AllToAll,
    /// Every rank sends its input to at most one rank and receives its output from at most one. What one rank sends, the other
    /// has to receive, with the same length. Without a peer, the buffer is not looked at.
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
    /// What is asked for.
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
    fn named(self) -> [Option<usize>; 2] {
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

    /// Checks what rank `rank` of `size` can check alone.
    ///
    /// # Errors
    /// A rank beyond the size, or a length that does not fit the other.
    pub fn check(&self, rank: usize, size: usize) -> Result<(), Error> {
        let named = self.operation.named();
        if let Some(beyond) = named.into_iter().flatten().find(|rank| *rank >= size) {
            return Err(Error::NoSuchRank {
                call: *self,
                rank: beyond,
                size,
            });
        }
        match self.operation {
            Operation::ReduceScatter(_) => self.input_is(self.output.checked_mul(size), rank),
            Operation::Scatter { root } if root == rank => {
                self.input_is(self.output.checked_mul(size), rank)
            }
            Operation::AllGather | Operation::Split => {
                self.output_is(self.input.checked_mul(size), rank)
            }
            Operation::Gather { root } if root == rank => {
                self.output_is(self.input.checked_mul(size), rank)
            }
            Operation::AllToAll => self
                .output_is(Some(self.input), rank)
                .and_then(|()| self.divides(rank, size)),
            _ => Ok(()),
        }
    }

    fn input_is(&self, needed: Option<usize>, rank: usize) -> Result<(), Error> {
        self.length_is("input", self.input, needed, rank)
    }

    fn output_is(&self, needed: Option<usize>, rank: usize) -> Result<(), Error> {
        self.length_is("output", self.output, needed, rank)
    }

    fn length_is(
        &self,
        buffer: &'static str,
        found: usize,
        needed: Option<usize>,
        rank: usize,
    ) -> Result<(), Error> {
        // A product beyond usize is longer than any slice.
        let needed = needed.unwrap_or(usize::MAX);
        if found == needed {
            return Ok(());
        }
        Err(Error::Length {
            call: *self,
            rank,
            buffer,
            found,
            needed,
        })
    }

    fn divides(&self, rank: usize, size: usize) -> Result<(), Error> {
        if self.input.is_multiple_of(size) {
            return Ok(());
        }
        Err(Error::NotDivisible {
            call: *self,
            rank,
            size,
        })
    }

    /// What has to be the same on every rank: the operation, the type and the number of elements in a block.
    fn common(&self) -> (Operation, Option<ElementType>, usize) {
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

/// Checks that the calls of all ranks, in rank order, are one call that can be done.
///
/// # Errors
/// [`Error::Mismatch`] if they are different calls, [`Error::NotReceived`] and [`Error::NotSent`] if an exchange has a loose end;
/// else what [`Call::check`] says about the first rank that it refuses.
pub fn agree(calls: &[Call]) -> Result<(), Error> {
    let other = calls.iter().find(|call| call.common() != calls[0].common());
    if let Some(other) = other {
        return Err(mismatch(calls, *other));
    }
    for (rank, call) in calls.iter().enumerate() {
        call.check(rank, calls.len())?;
    }
    if !matches!(calls[0].operation, Operation::Exchange { .. }) {
        return Ok(());
    }
    (0..calls.len()).try_for_each(|rank| peers_agree(calls, rank))
}

fn mismatch(calls: &[Call], other: Call) -> Error {
    let made = |wanted: Call| {
        let same = |rank: &usize| calls[*rank].common() == wanted.common();
        Ranks((0..calls.len()).filter(same).collect())
    };
    Error::Mismatch(Box::new(Clash {
        ranks: made(calls[0]),
        call: calls[0],
        other_ranks: made(other),
        other,
    }))
}

/// Whether what `rank` sends is received, and what it receives is sent.
fn peers_agree(calls: &[Call], rank: usize) -> Result<(), Error> {
    let Operation::Exchange { to, from } = calls[rank].operation else {
        return Ok(());
    };
    let clash = |peer: usize| {
        Box::new(Clash {
            ranks: Ranks(vec![rank]),
            call: calls[rank],
            other_ranks: Ranks(vec![peer]),
            other: calls[peer],
        })
    };
    let unexpected = |to: &usize| receives_from(calls, *to) != Some(rank);
    if let Some(peer) = to.filter(unexpected) {
        return Err(Error::NotReceived(clash(peer)));
    }
    let missing = |from: &usize| {
        sends_to(calls, *from) != Some(rank) || calls[*from].input != calls[rank].output
    };
    match from.filter(missing) {
        None => Ok(()),
        Some(peer) => Err(Error::NotSent(clash(peer))),
    }
}

fn receives_from(calls: &[Call], rank: usize) -> Option<usize> {
    calls[rank].operation.named()[1]
}

fn sends_to(calls: &[Call], rank: usize) -> Option<usize> {
    calls[rank].operation.named()[0]
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
                    None => format!("{word} nobody"),
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

#[cfg(test)]
mod tests {
    use super::*;

    fn calls(operations: &[Operation], lengths: (usize, usize)) -> Vec<Call> {
        let call = |(rank, operation): (usize, &Operation)| {
            Call::new(*operation, ElementType::F64, rank, lengths)
        };
        operations.iter().enumerate().map(call).collect()
    }

    #[track_caller]
    fn refused(operations: &[Operation], lengths: (usize, usize), words: &str) {
        let error = agree(&calls(operations, lengths)).unwrap_err();
        assert_eq!(error.to_string(), words);
    }

    #[test]
    fn what_only_the_root_looks_at_may_have_any_length_elsewhere() {
        let gather = [Operation::Gather { root: 1 }; 3];
        let mut calls = calls(&gather, (2, 6));
        assert_eq!(agree(&calls), Ok(()));
        calls[0] = Call::new(gather[0], ElementType::F64, 0, (2, 17));
        assert_eq!(agree(&calls), Ok(()));
        calls[1] = Call::new(gather[0], ElementType::F64, 1, (2, 5));
        assert!(agree(&calls).unwrap_err().is_harmless());
    }

    #[test]
    fn calls_differ_by_operation_reduction_root_type_and_length() {
        let sum = Call::new(
            Operation::AllReduce(Reduction::Sum),
            ElementType::F32,
            0,
            (0, 3),
        );
        let max = Call {
            operation: Operation::AllReduce(Reduction::Max),
            ..sum
        };
        let wide = Call {
            element: ElementType::F64,
            ..sum
        };
        let long = Call { output: 4, ..sum };
        let other = Call {
            operation: Operation::Broadcast { root: 0 },
            ..sum
        };
        for differs in [
            max,
            wide,
            long,
            other,
            Call {
                operation: Operation::Barrier,
                ..sum
            },
        ] {
            let Err(Error::Mismatch(clash)) = agree(&[sum, differs, sum, differs]) else {
                panic!("{differs} is not {sum}");
            };
            assert_eq!(
                (clash.ranks.0, clash.other_ranks.0),
                (vec![0, 2], vec![1, 3])
            );
        }
        let roots = [
            Operation::Broadcast { root: 0 },
            Operation::Broadcast { root: 1 },
        ];
        refused(
            &roots,
            (0, 2),
            "rank 0 called broadcast of 2 f64 from rank 0, rank 1 called broadcast of 2 f64 from rank 1; \
             every rank has to make the same call",
        );
    }

    #[test]
    fn barriers_have_no_type() {
        let barrier = Call::new(Operation::Barrier, ElementType::F32, 0, (5, 5));
        assert_eq!(
            agree(&[
                barrier,
                Call {
                    element: ElementType::I64,
                    ..barrier
                }
            ]),
            Ok(())
        );
    }

    #[test]
    fn lengths_have_to_fit_the_number_of_ranks() {
        refused(
            &[Operation::ReduceScatter(Reduction::Min); 2],
            (5, 2),
            "reduce_scatter(min) of 2 f64 a rank: rank 0 has an input of 5 elements; it takes 4",
        );
        refused(
            &[Operation::AllToAll; 3],
            (4, 4),
            "all_to_all of 4 f64: rank 0 has elements that 3 ranks cannot share evenly; their number must be a multiple of 3",
        );
        refused(
            &[Operation::AllToAll; 2],
            (4, 2),
            "all_to_all of 4 f64: rank 0 has an output of 2 elements; it takes 4",
        );
        // A product that no usize holds is no length that any slice has.
        let huge = calls(&[Operation::AllGather; 2], (usize::MAX, 4));
        assert!(matches!(agree(&huge), Err(Error::Length { .. })));
    }

    #[test]
    fn an_exchange_has_two_ends() {
        let exchange = |to, from| Operation::Exchange { to, from };
        let swap = [
            exchange(Some(1), Some(1)),
            exchange(Some(0), Some(0)),
            exchange(None, None),
        ];
        assert_eq!(agree(&calls(&swap, (3, 3))), Ok(()));
        let to_itself = [exchange(Some(0), Some(0)), exchange(None, None)];
        assert_eq!(agree(&calls(&to_itself, (3, 3))), Ok(()));
        refused(
            &[exchange(Some(1), None), exchange(None, None)],
            (3, 3),
            "rank 0 called exchange (3 f64 to rank 1, from nobody), but rank 1 called exchange (to nobody, \
             from nobody) and receives nothing from it",
        );
        let longer = calls(&[exchange(None, Some(1)), exchange(Some(0), None)], (4, 3));
        assert!(matches!(agree(&longer), Err(Error::NotSent(_))));
        refused(
            &[exchange(Some(7), None); 2],
            (1, 1),
            "exchange (1 f64 to rank 7, from nobody): there is no rank 7; the ranks are 0 to 1",
        );
    }
}
