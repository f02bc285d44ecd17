//! Counters, which all contexts share: a context uses one to signal to others that work is done.
//!
//! Each rank has a value of its own. All values are here, in the process that the program calls. The ranks of a context
//! run in step, so a call that comes after others finds them done on every rank.

use runtime_abi::kit::current_shot;

use crate::Error;
use crate::context::Process;
use crate::engine::{Condition, Conditions};
use crate::store::{CounterHandle, Handle};

pub(crate) fn create(process: &Process) -> Result<CounterHandle, Error> {
    Ok(Handle::new(process.waits.create_counter(current_shot())?))
}

/// Every rank notifies itself.
pub(crate) fn notify(
    process: &Process,
    counter: CounterHandle,
    value: i64,
    mode: i64,
) -> Result<(), Error> {
    match mode {
        0 => Ok(process.waits.add(counter.number(), value)?),
        1 => Ok(process.waits.set(counter.number(), value)?),
        _ => Err(Error::Mode { mode }),
    }
}

/// A rank notifies another one, or itself.
pub(crate) fn notify_rank(
    process: &Process,
    counter: CounterHandle,
    from_rank: i64,
    to_rank: i64,
    value: i64,
    mode: i64,
) -> Result<(), Error> {
    // Its earlier calls are done, as those of all ranks are.
    rank_of(process, from_rank)?;
    let to = rank_of(process, to_rank)?;
    match mode {
        0 => Ok(process.waits.add_on(to..to + 1, counter.number(), value)?),
        1 => Ok(process.waits.set_on(to..to + 1, counter.number(), value)?),
        _ => Err(Error::Mode { mode }),
    }
}

fn rank_of(process: &Process, rank: i64) -> Result<usize, Error> {
    let ranks = process.waits.ranks();
    let found = usize::try_from(rank).ok().filter(|rank| *rank < ranks);
    found.ok_or(Error::NoRank { rank, ranks })
}

pub(crate) fn wait(
    process: &Process,
    counter: CounterHandle,
    expected: i64,
) -> Result<Conditions, Error> {
    // Checked here, so that the error names the handle as the program passed it.
    process.waits.counter(counter.number())?;
    let reached = Condition::Counter {
        counter: counter.number().cast_unsigned(),
        at_least: expected,
    };
    Ok(Conditions::new(vec![reached])?)
}

pub(crate) fn read(process: &Process, counter: CounterHandle) -> Result<i64, Error> {
    Ok(process.waits.counter(counter.number())?)
}

pub(crate) fn free(process: &Process, counter: CounterHandle) -> Result<(), Error> {
    Ok(process.waits.free(counter.number())?)
}
