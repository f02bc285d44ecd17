//! Checks one rank's call, and whether all ranks make the same call.
//!
//! Transports compare calls before they move a value.

use crate::{Call, Clash, Error, Operation, Ranks};

impl Call {
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
}

/// Checks that all ranks make the same call and that it can be done. `calls` is in rank order.
///
/// # Errors
/// [`Error::Mismatch`] if they are different calls, [`Error::NotReceived`] and [`Error::NotSent`] if only one side of
/// an exchange takes part; else the error of the first rank whose call is wrong.
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{ElementType, Reduction};

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
        // A slice cannot have a length that does not fit in a usize.
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
            "rank 0 called exchange (3 f64 to rank 1, from no rank), but rank 1 called exchange (to no rank, \
             from no rank) and receives nothing from it",
        );
        let longer = calls(&[exchange(None, Some(1)), exchange(Some(0), None)], (4, 3));
        assert!(matches!(agree(&longer), Err(Error::NotSent(_))));
        refused(
            &[exchange(Some(7), None); 2],
            (1, 1),
            "exchange (1 f64 to rank 7, from no rank): there is no rank 7; the ranks are 0 to 1",
        );
    }
}
