//! Calls that were started and are waited for later: the ranks hand in their inputs, and once all have, each makes its
//! own result from them when it asks for it.

use super::group::Group;
use super::started::Part;
use crate::{Call, Element, Error, Pending, Ranks, Vector};
use crate::{agree, meaning};
use std::sync::Arc;
use std::time::Instant;

/// Hands in a rank's started call.
pub(super) fn start(
    group: &Arc<Group>,
    rank: usize,
    call: Call,
    input: Vector,
) -> Result<Box<dyn Pending>, Error> {
    if let Some(failure) = group.failure() {
        return Err(failure);
    }
    let number = group.started.hand_in(rank, call, input);
    Ok(Box::new(Waiter {
        group: Arc::clone(group),
        rank,
        number,
        call,
    }))
}

/// One rank's side of a started call.
#[derive(Debug)]
struct Waiter {
    group: Arc<Group>,
    rank: usize,
    number: u64,
    call: Call,
}

impl Waiter {
    /// Waits until all ranks have handed in.
    fn parts(&self) -> Result<Vec<Part>, Error> {
        let mut since = Instant::now();
        let _wait = self.group.workers.of(self.rank).wait();
        let mut calls = self.group.started.calls();
        loop {
            let missing = match calls.parts(self.number) {
                Ok(parts) => return Ok(parts),
                Err(missing) => missing,
            };
            if let Some(failure) = self.group.failure() {
                return Err(failure);
            }
            let mut rest = self.group.limit.saturating_sub(since.elapsed());
            if rest.is_zero() && self.group.workers.any_on_its_way(&missing.0) {
                (rest, since) = (self.group.limit, Instant::now());
            }
            if rest.is_zero() {
                // Failing wakes the others, for which it needs the lock.
                drop(calls);
                return Err(self.late(missing));
            }
            calls = self.group.started.wait(calls, rest);
        }
    }

    fn late(&self, ranks: Ranks) -> Error {
        self.group.fail(Error::Late {
            ranks,
            call: self.call,
            limit: self.group.limit,
        })
    }

    fn result(&self, parts: &[Part]) -> Vector {
        with_type!(self.call.element, T => self.typed_result::<T>(parts))
    }

    fn typed_result<T: Element>(&self, parts: &[Part]) -> Vector {
        let mut output = vec![T::default(); self.call.output];
        let input = |rank: usize| T::in_vector(&parts[rank].input).unwrap_or_default();
        meaning::fill(
            self.call.operation,
            self.rank,
            parts.len(),
            input,
            &mut output,
        );
        T::vector(output)
    }
}

impl Pending for Waiter {
    fn ready(&mut self) -> bool {
        self.group.started.calls().parts(self.number).is_ok() || self.group.failure().is_some()
    }

    fn wait(self: Box<Self>) -> Result<Vector, Error> {
        let parts = self.parts()?;
        let calls: Vec<Call> = parts.iter().map(|part| part.call).collect();
        agree(&calls).map_err(|refusal| self.group.refuse(refusal))?;
        Ok(self.result(&parts))
    }
}

impl Drop for Waiter {
    fn drop(&mut self) {
        self.group.started.calls().finish(self.number);
    }
}
