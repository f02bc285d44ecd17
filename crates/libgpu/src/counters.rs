//! Counters, which all contexts share: how they tell each other that something is done.

use runtime_abi::kit::current_shot;

use crate::Error;
use crate::engine::{Condition, Conditions};
use crate::shared::Shared;

pub(crate) fn create(shared: &Shared) -> Result<i64, Error> {
    Ok(shared.board.create_counter(current_shot())?)
}

pub(crate) fn notify(shared: &Shared, counter: i64, value: i64, mode: i64) -> Result<(), Error> {
    match mode {
        0 => Ok(shared.board.add(counter, value)?),
        1 => Ok(shared.board.set(counter, value)?),
        _ => Err(Error::Mode { mode }),
    }
}

pub(crate) fn wait(shared: &Shared, counter: i64, expected: i64) -> Result<Conditions, Error> {
    // Asked here, so that the error names the handle as the program passed it.
    shared.board.counter(counter)?;
    let reached = Condition::Counter {
        counter: counter.cast_unsigned(),
        at_least: expected,
    };
    Ok(Conditions::new(vec![reached])?)
}

pub(crate) fn read(shared: &Shared, counter: i64) -> Result<i64, Error> {
    Ok(shared.board.counter(counter)?)
}

pub(crate) fn free(shared: &Shared, counter: i64) -> Result<(), Error> {
    Ok(shared.board.free(counter)?)
}
