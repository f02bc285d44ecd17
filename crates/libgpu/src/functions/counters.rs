//! Counters, which all contexts share: a context uses one to signal to others that work is done.

use runtime_abi::kit::current_shot;

use crate::Error;
use crate::context::Process;
use crate::engine::{Condition, Conditions};
use crate::store::{CounterHandle, Handle};

pub(crate) fn create(process: &Process) -> Result<CounterHandle, Error> {
    Ok(Handle::new(process.waits.create_counter(current_shot())?))
}

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
