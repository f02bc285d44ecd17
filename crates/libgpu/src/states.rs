//! States: data as amplitudes, and what a program may ask of them.

use statevec::{EncodeError, PlacementError, State};

use crate::Error;
use crate::objects::Object;
use crate::replica::Replica;

pub(crate) fn encode(replica: &mut Replica, buffer: i64, qubits: i64) -> Result<i64, Error> {
    let values = replica.objects.get::<Vec<f64>>(buffer)?;
    let qubits = natural("qubits", qubits)?;
    let qubits = u32::try_from(qubits)
        .map_err(|_| EncodeError::from(PlacementError::TooManyQubits { qubits }))?;
    let state = statevec::encode(values, qubits)?;
    replica.objects.insert(Object::State(Box::new(state)))
}

pub(crate) fn norm(replica: &mut Replica, state: i64) -> Result<f64, Error> {
    Ok(replica.objects.get::<State>(state)?.norm())
}

pub(crate) fn probability(replica: &mut Replica, state: i64, index: i64) -> Result<f64, Error> {
    Ok(replica
        .objects
        .get::<State>(state)?
        .probability(natural("index", index)?)?)
}

pub(crate) fn amplitude(replica: &mut Replica, state: i64, index: i64) -> Result<f64, Error> {
    Ok(replica
        .objects
        .get::<State>(state)?
        .amplitude(natural("index", index)?)?
        .re)
}

pub(crate) fn sample(replica: &mut Replica, state: i64, u: f64) -> Result<i64, Error> {
    Ok(replica
        .objects
        .get::<State>(state)?
        .sample(u)?
        .cast_signed())
}

pub(crate) fn prep_angle(
    replica: &mut Replica,
    state: i64,
    level: i64,
    k: i64,
) -> Result<f64, Error> {
    let state = replica.objects.get::<State>(state)?;
    Ok(state.prep_angle(natural("level", level)?, natural("k", k)?)?)
}

pub(crate) fn free(replica: &mut Replica, state: i64) -> Result<(), Error> {
    replica.objects.remove::<State>(state)
}

/// An argument that counts something.
pub(crate) fn natural(what: &'static str, value: i64) -> Result<u64, Error> {
    u64::try_from(value).map_err(|_| Error::Negative { what, value })
}
