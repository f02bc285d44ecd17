//! One rank on its own.

use crate::{Buffers, Call, Communicator, Element, Error, Operation, Pair, Pending, Vector};
use crate::{agree, meaning};
use std::sync::OnceLock;

/// A communicator with one rank.
#[must_use]
pub fn alone() -> Alone {
    Alone::default()
}

/// The communicator that [`alone`] makes.
#[derive(Debug, Default)]
pub struct Alone {
    cancelled: OnceLock<String>,
}

impl Alone {
    fn check(&self, call: Call) -> Result<(), Error> {
        match self.cancelled.get() {
            None => agree(&[call]),
            Some(reason) => Err(Error::Cancelled {
                reason: reason.clone(),
            }),
        }
    }
}

impl Communicator for Alone {
    fn rank(&self) -> usize {
        0
    }

    fn size(&self) -> usize {
        1
    }

    fn perform(&self, operation: Operation, buffers: Buffers<'_>) -> Result<(), Error> {
        self.check(Call::new(
            operation,
            buffers.element(),
            0,
            buffers.lengths(),
        ))?;
        on_pair!(buffers, pair => give_back(operation, pair));
        Ok(())
    }

    fn start(
        &self,
        operation: Operation,
        input: Vector,
        output: usize,
    ) -> Result<Box<dyn Pending>, Error> {
        let call = Call::new(operation, input.element(), 0, (input.len(), output));
        self.check(call)?;
        Ok(Box::new(Finished(on_vector!(input, values => {
            let mut result = vec![Default::default(); call.output];
            meaning::fill(operation, 0, 1, |_| &values[..], &mut result);
            Element::vector(result)
        }))))
    }

    fn split(&self, _color: u64) -> Result<Box<dyn Communicator>, Error> {
        self.check(Call::new(Operation::Split, u64::TYPE, 0, (1, 1)))?;
        Ok(Box::new(alone()))
    }

    fn cancel(&self, reason: &str) {
        // The first reason stays, so that all calls return the same error.
        let _ = self.cancelled.set(reason.into());
    }
}

/// With one rank, operations in place change nothing.
fn give_back<T: Element>(operation: Operation, pair: Pair<'_, T>) {
    if !operation.in_place() {
        meaning::fill(operation, 0, 1, |_| pair.input, pair.output);
    }
}

/// A started call that finished immediately, with its result.
#[derive(Debug)]
pub struct Finished(pub Vector);

impl Pending for Finished {
    fn ready(&mut self) -> bool {
        true
    }

    fn wait(self: Box<Self>) -> Result<Vector, Error> {
        Ok(self.0)
    }
}
