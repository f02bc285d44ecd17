//! States: data as amplitudes, and what a program may ask of them.

use statevec::{EncodeError, PlacementError, State};

use crate::Error;
use crate::context::Context;
use crate::objects::Object;

pub(crate) fn encode(context: &mut Context, buffer: i64, qubits: i64) -> Result<i64, Error> {
    let values = context.objects.get::<Vec<f64>>(buffer)?;
    let qubits = natural("qubits", qubits)?;
    let qubits = u32::try_from(qubits)
        .map_err(|_| EncodeError::from(PlacementError::TooManyQubits { qubits }))?;
    let state = statevec::encode(values, qubits)?;
    context.objects.insert(Object::State(Box::new(state)))
}

pub(crate) fn norm(context: &mut Context, state: i64) -> Result<f64, Error> {
    Ok(context.objects.get::<State>(state)?.norm())
}

pub(crate) fn probability(context: &mut Context, state: i64, index: i64) -> Result<f64, Error> {
    Ok(context
        .objects
        .get::<State>(state)?
        .probability(natural("index", index)?)?)
}

pub(crate) fn amplitude(context: &mut Context, state: i64, index: i64) -> Result<f64, Error> {
    Ok(context
        .objects
        .get::<State>(state)?
        .amplitude(natural("index", index)?)?
        .re)
}

pub(crate) fn sample(context: &mut Context, state: i64, u: f64) -> Result<i64, Error> {
    Ok(context
        .objects
        .get::<State>(state)?
        .sample(u)?
        .cast_signed())
}

pub(crate) fn prep_angle(
    context: &mut Context,
    state: i64,
    level: i64,
    k: i64,
) -> Result<f64, Error> {
    let state = context.objects.get::<State>(state)?;
    Ok(state.prep_angle(natural("level", level)?, natural("k", k)?)?)
}

pub(crate) fn free(context: &mut Context, state: i64) -> Result<(), Error> {
    context.objects.remove::<State>(state)
}

/// An argument that counts something.
fn natural(what: &'static str, value: i64) -> Result<u64, Error> {
    u64::try_from(value).map_err(|_| Error::Negative { what, value })
}
