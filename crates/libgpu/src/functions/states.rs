//! What programs do with states: they make them of data, and ask.
//!
//! With several ranks a state lies in shards, a block of amplitudes for each device, and every question is one that all
//! ranks answer together.

use cuda::Memory;
use statevec::{Complex, EncodeError, Encoder, PlacementError, Policy, Request, State};

use super::arguments::natural;
use crate::Error;
use crate::context::{Rank, RankGroup};
use crate::store::dlpack::Tensor;
use crate::store::{BufferHandle, StateHandle, StoredState};
use crate::sync::Arc;

pub(crate) fn amplitude(
    rank: &mut Rank,
    buffer: BufferHandle,
    qubits: i64,
) -> Result<StateHandle, Error> {
    if let Some((encoder, memory, len)) = there(rank, buffer, qubits)? {
        return keep(rank, &encoder, |_| encoder.amplitude_on_gpu(&memory, len));
    }
    encode(rank, buffer, qubits, |encoder, values| {
        encoder.amplitude(values)
    })
}

pub(crate) fn angle(
    rank: &mut Rank,
    buffer: BufferHandle,
    qubits: i64,
) -> Result<StateHandle, Error> {
    encode(rank, buffer, qubits, |encoder, values| {
        encoder.angle(values)
    })
}

pub(crate) fn phase(
    rank: &mut Rank,
    buffer: BufferHandle,
    qubits: i64,
) -> Result<StateHandle, Error> {
    if let Some((encoder, memory, len)) = there(rank, buffer, qubits)? {
        return keep(rank, &encoder, |_| encoder.phase_on_gpu(&memory, len));
    }
    encode(rank, buffer, qubits, |encoder, values| {
        encoder.phase(values)
    })
}

/// The encoder, and the memory and length of the buffer; none where the values are not on the GPU on which the state is
/// made.
fn there(
    rank: &mut Rank,
    buffer: BufferHandle,
    qubits: i64,
) -> Result<Option<(Encoder, Arc<Memory>, u64)>, Error> {
    let values = rank.objects.get(buffer)?;
    let Some(memory) = values.on_device().cloned() else {
        return Ok(None);
    };
    let len = values.len() as u64;
    let encoder = encoder(rank, qubits)?;
    if !encoder.takes(&memory) {
        return Ok(None);
    }
    Ok(Some((comparing(rank, buffer, encoder)?, memory, len)))
}

/// The encoder for the values of a buffer: where ranks may have different ones, it compares them.
fn comparing(rank: &mut Rank, buffer: BufferHandle, encoder: Encoder) -> Result<Encoder, Error> {
    let values = rank.objects.get_mut(buffer)?;
    if !values.differs() {
        return Ok(encoder);
    }
    values.copy_to_host()?;
    Ok(encoder.comparing(values))
}

pub(crate) fn basis(rank: &mut Rank, index: i64, qubits: i64) -> Result<StateHandle, Error> {
    let encoder = encoder(rank, qubits)?;
    let index = natural("index", index)?;
    keep(rank, &encoder, |_| encoder.basis(index))
}

fn encode(
    rank: &mut Rank,
    buffer: BufferHandle,
    qubits: i64,
    make: impl FnOnce(&Encoder, &[f64]) -> Result<State, EncodeError>,
) -> Result<StateHandle, Error> {
    // Asked for first: a handle that is none is the more likely mistake.
    rank.objects.get_mut(buffer)?.copy_to_host()?;
    let encoder = encoder(rank, qubits)?;
    let encoder = comparing(rank, buffer, encoder)?;
    keep(rank, &encoder, |rank| {
        make(&encoder, rank.objects.get(buffer)?).map_err(Error::from)
    })
}

/// Makes a state within the memory that is allowed, and keeps it.
pub(crate) fn keep<E>(
    rank: &mut Rank,
    encoder: &Encoder,
    make: impl FnOnce(&Rank) -> Result<State, E>,
) -> Result<StateHandle, Error>
where
    Error: From<E>,
{
    let charge = rank
        .process
        .budget
        .take(encoder.estimate::<f64>(0).needed())?;
    let stored = StoredState::new(make(rank)?, charge);
    rank.objects.insert(Arc::new(stored))
}

/// The encoder for states of `qubits` qubits, spread over the devices of the configuration.
pub(crate) fn encoder(rank: &Rank, qubits: i64) -> Result<Encoder, Error> {
    let qubits = match u64::try_from(qubits) {
        Err(_) | Ok(0) => return Err(Error::Qubits { qubits }),
        Ok(qubits) => qubits,
    };
    let qubits = u32::try_from(qubits).map_err(|_| PlacementError::TooManyQubits { qubits })?;
    let execution = &rank.execution;
    let devices = execution.mesh().devices().len();
    let request = Request::new(qubits).precise(rank.process.config.precision);
    Ok(Encoder::new(
        execution,
        request.laid(policy(devices, qubits)),
    )?)
}

/// Equal blocks where they can be; a state with fewer amplitudes than devices lies on one of them.
fn policy(devices: usize, qubits: u32) -> Policy {
    let fewer = 1u64
        .checked_shl(qubits)
        .is_some_and(|amplitudes| amplitudes < devices as u64);
    match devices {
        1 => Policy::Single,
        _ if fewer => Policy::Single,
        _ if devices.is_power_of_two() => Policy::Equal,
        _ => Policy::Balanced,
    }
}

pub(crate) fn qubits(rank: &mut Rank, state: StateHandle) -> Result<i64, Error> {
    Ok(rank.objects.get(state)?.qubits().into())
}

pub(crate) fn norm(rank: &mut Rank, state: StateHandle) -> Result<f64, Error> {
    Ok(rank.objects.get(state)?.norm())
}

pub(crate) fn probability(rank: &mut Rank, state: StateHandle, index: i64) -> Result<f64, Error> {
    let state = rank.objects.get(state)?;
    Ok(state.probability(natural("index", index)?)?)
}

pub(crate) fn real(rank: &mut Rank, state: StateHandle, index: i64) -> Result<f64, Error> {
    Ok(amplitude_of(rank, state, index)?.re)
}

pub(crate) fn imaginary(rank: &mut Rank, state: StateHandle, index: i64) -> Result<f64, Error> {
    Ok(amplitude_of(rank, state, index)?.im)
}

fn amplitude_of(rank: &Rank, state: StateHandle, index: i64) -> Result<Complex, Error> {
    let state = rank.objects.get(state)?;
    Ok(state.amplitude(natural("index", index)?)?)
}

pub(crate) fn sample(rank: &mut Rank, state: StateHandle, u: f64) -> Result<i64, Error> {
    let state = rank.objects.get(state)?;
    Ok(state.sample(u)?.cast_signed())
}

pub(crate) fn expectation_z(rank: &mut Rank, state: StateHandle, mask: i64) -> Result<f64, Error> {
    let state = rank.objects.get(state)?;
    Ok(state.expectation_z(mask.cast_unsigned())?)
}

pub(crate) fn overlap(
    rank: &mut Rank,
    state: StateHandle,
    other: StateHandle,
) -> Result<f64, Error> {
    let other = rank.objects.get(other)?;
    let product = rank.objects.get(state)?.inner_product(other)?;
    Ok(product.norm_squared())
}

pub(crate) fn prep_angle(
    rank: &mut Rank,
    state: StateHandle,
    level: i64,
    k: i64,
) -> Result<f64, Error> {
    let state = rank.objects.get(state)?;
    Ok(state.prep_angle(natural("level", level)?, natural("k", k)?)?)
}

pub(crate) fn free(rank: &mut Rank, state: StateHandle) -> Result<(), Error> {
    rank.objects.remove(state)
}

/// The amplitudes of a shard where they lie. They stay there, whatever becomes of the state, as long as the tensor is
/// there.
pub(crate) fn tensor(
    group: &mut RankGroup,
    state: StateHandle,
    shard: u64,
) -> Result<Tensor, Error> {
    let find = |rank: &Rank| rank.objects.get(state).cloned();
    let first = group.first(|rank| find(rank))?;
    let shards = first.placement().shards();
    let place = usize::try_from(shard).ok();
    let plan = place.and_then(|place| shards.get(place));
    let plan = plan.ok_or(Error::NoShard {
        shard,
        shards: shards.len(),
    })?;
    let rank = first.execution().rank_of(plan.device);
    let owner = group.rank(rank).ok_or(Error::RemoteShard { shard, rank });
    find(owner?)?.tensor(plan)
}
