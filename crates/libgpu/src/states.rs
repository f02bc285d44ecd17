//! States: data as amplitudes, and what a program may ask of them.
//!
//! With several ranks a state lies in shards, a block of amplitudes for each device, and every question is one that all ranks
//! answer together.

use std::any::Any;
use std::ops::Deref;
use std::ptr;
use std::sync::{Mutex, PoisonError};

use cuda::{Gpu, Memory};
use statevec::{Amplitudes, Complex, EncodeError, Encoder, PlacementError, Policy, Request, State};

use crate::Error;
use crate::budget::Charge;
use crate::buffers::{Buffer, natural};
use crate::dlpack::{Place, Tensor};
use crate::objects::Object;
use crate::replica::{Crew, Replica};
use crate::sync::Arc;

/// A state with its share of the memory, which goes back with it: when neither a context nor a reader has it any more.
#[derive(Debug)]
pub(crate) struct Kept {
    state: State,
    #[expect(dead_code, reason = "dropping it is all that is done with it")]
    charge: Charge,
}

impl Kept {
    pub(crate) fn new(state: State, charge: Charge) -> Self {
        Self { state, charge }
    }
}

impl Deref for Kept {
    type Target = State;

    fn deref(&self) -> &State {
        &self.state
    }
}

pub(crate) fn amplitude(replica: &mut Replica, buffer: i64, qubits: i64) -> Result<i64, Error> {
    if let Some((encoder, memory, len)) = there(replica, buffer, qubits)? {
        return keep(replica, &encoder, |_| {
            encoder.amplitude_on_gpu(&memory, len)
        });
    }
    encode(replica, buffer, qubits, |encoder, values| {
        encoder.amplitude(values)
    })
}

pub(crate) fn angle(replica: &mut Replica, buffer: i64, qubits: i64) -> Result<i64, Error> {
    encode(replica, buffer, qubits, |encoder, values| {
        encoder.angle(values)
    })
}

pub(crate) fn phase(replica: &mut Replica, buffer: i64, qubits: i64) -> Result<i64, Error> {
    if let Some((encoder, memory, len)) = there(replica, buffer, qubits)? {
        return keep(replica, &encoder, |_| encoder.phase_on_gpu(&memory, len));
    }
    encode(replica, buffer, qubits, |encoder, values| {
        encoder.phase(values)
    })
}

/// The encoder for states of so many qubits, and the memory of a buffer with its length, where the values are on the GPU that the states
/// go to.
fn there(
    replica: &mut Replica,
    buffer: i64,
    qubits: i64,
) -> Result<Option<(Encoder, Arc<Memory>, u64)>, Error> {
    let values = replica.objects.get::<Buffer>(buffer)?;
    let Some(memory) = values.on_gpu().cloned() else {
        return Ok(None);
    };
    let len = values.len() as u64;
    let encoder = encoder(replica, qubits)?;
    if !encoder.takes(&memory) {
        return Ok(None);
    }
    Ok(Some((comparing(replica, buffer, encoder)?, memory, len)))
}

/// The encoder for the values of a buffer: where ranks may have different ones, it compares them.
fn comparing(replica: &mut Replica, buffer: i64, encoder: Encoder) -> Result<Encoder, Error> {
    let values = replica.objects.get_mut::<Buffer>(buffer)?;
    if !values.differs() {
        return Ok(encoder);
    }
    values.come_home()?;
    Ok(encoder.comparing(values))
}

pub(crate) fn basis(replica: &mut Replica, index: i64, qubits: i64) -> Result<i64, Error> {
    let encoder = encoder(replica, qubits)?;
    let index = natural("index", index)?;
    keep(replica, &encoder, |_| encoder.basis(index))
}

fn encode(
    replica: &mut Replica,
    buffer: i64,
    qubits: i64,
    make: impl FnOnce(&Encoder, &[f64]) -> Result<State, EncodeError>,
) -> Result<i64, Error> {
    // Asked for first: a handle that is none is the more likely mistake.
    replica.objects.get_mut::<Buffer>(buffer)?.come_home()?;
    let encoder = encoder(replica, qubits)?;
    let encoder = comparing(replica, buffer, encoder)?;
    keep(replica, &encoder, |replica| {
        make(&encoder, replica.objects.get::<Buffer>(buffer)?).map_err(Error::from)
    })
}

/// Makes a state within the memory that is allowed, and keeps it.
pub(crate) fn keep<E>(
    replica: &mut Replica,
    encoder: &Encoder,
    make: impl FnOnce(&Replica) -> Result<State, E>,
) -> Result<i64, Error>
where
    Error: From<E>,
{
    let charge = replica
        .shared
        .budget
        .take(encoder.estimate::<f64>(0).needed())?;
    let kept = Kept::new(make(replica)?, charge);
    replica.objects.insert(Object::State(Arc::new(kept)))
}

/// The encoder for states of so many qubits, laid over the devices as the configuration says.
pub(crate) fn encoder(replica: &Replica, qubits: i64) -> Result<Encoder, Error> {
    let qubits = match u64::try_from(qubits) {
        Err(_) | Ok(0) => return Err(Error::Qubits { qubits }),
        Ok(qubits) => qubits,
    };
    let qubits = u32::try_from(qubits).map_err(|_| PlacementError::TooManyQubits { qubits })?;
    let execution = &replica.execution;
    let devices = execution.mesh().devices().len();
    let request = Request::new(qubits).precise(replica.shared.config.precision);
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

pub(crate) fn qubits(replica: &mut Replica, state: i64) -> Result<i64, Error> {
    Ok(replica.objects.get::<Arc<Kept>>(state)?.qubits().into())
}

pub(crate) fn norm(replica: &mut Replica, state: i64) -> Result<f64, Error> {
    Ok(replica.objects.get::<Arc<Kept>>(state)?.norm())
}

pub(crate) fn probability(replica: &mut Replica, state: i64, index: i64) -> Result<f64, Error> {
    let state = replica.objects.get::<Arc<Kept>>(state)?;
    Ok(state.probability(natural("index", index)?)?)
}

pub(crate) fn real(replica: &mut Replica, state: i64, index: i64) -> Result<f64, Error> {
    Ok(amplitude_of(replica, state, index)?.re)
}

pub(crate) fn imaginary(replica: &mut Replica, state: i64, index: i64) -> Result<f64, Error> {
    Ok(amplitude_of(replica, state, index)?.im)
}

fn amplitude_of(replica: &Replica, state: i64, index: i64) -> Result<Complex, Error> {
    let state = replica.objects.get::<Arc<Kept>>(state)?;
    Ok(state.amplitude(natural("index", index)?)?)
}

pub(crate) fn sample(replica: &mut Replica, state: i64, u: f64) -> Result<i64, Error> {
    let state = replica.objects.get::<Arc<Kept>>(state)?;
    Ok(state.sample(u)?.cast_signed())
}

pub(crate) fn expectation_z(replica: &mut Replica, state: i64, mask: i64) -> Result<f64, Error> {
    let state = replica.objects.get::<Arc<Kept>>(state)?;
    Ok(state.expectation_z(mask.cast_unsigned())?)
}

pub(crate) fn overlap(replica: &mut Replica, state: i64, other: i64) -> Result<f64, Error> {
    let other = replica.objects.get::<Arc<Kept>>(other)?;
    let product = replica
        .objects
        .get::<Arc<Kept>>(state)?
        .inner_product(other)?;
    Ok(product.norm_squared())
}

pub(crate) fn prep_angle(
    replica: &mut Replica,
    state: i64,
    level: i64,
    k: i64,
) -> Result<f64, Error> {
    let state = replica.objects.get::<Arc<Kept>>(state)?;
    Ok(state.prep_angle(natural("level", level)?, natural("k", k)?)?)
}

pub(crate) fn free(replica: &mut Replica, state: i64) -> Result<(), Error> {
    replica.objects.remove::<Arc<Kept>>(state)
}

/// The amplitudes of a shard where they lie. They stay there, whatever becomes of the state, as long as the tensor is there.
pub(crate) fn tensor(crew: &mut Crew, state: i64, shard: u64) -> Result<Tensor, Error> {
    let find = |replica: &Replica| replica.objects.get::<Arc<Kept>>(state).cloned();
    let first = crew.first(|replica| find(replica))?;
    let shards = first.placement().shards();
    let place = usize::try_from(shard).ok();
    let plan = place.and_then(|place| shards.get(place));
    let plan = plan.ok_or(Error::NoShard {
        shard,
        shards: shards.len(),
    })?;
    let owner = first.execution().rank_of(plan.device);
    let kept = find(crew.replica(owner).ok_or(Error::LostRank)?)?;
    let own = kept.shards().find(|own| own.range == plan.range);
    let (data, place, owner): (_, _, Arc<dyn Any + Send + Sync>) =
        match own.ok_or(Error::LostRank)?.amplitudes {
            Amplitudes::Complex64(amplitudes) => (amplitudes.as_ptr().cast(), Place::CPU, kept),
            Amplitudes::Complex128(amplitudes) => (amplitudes.as_ptr().cast(), Place::CPU, kept),
            Amplitudes::Gpu(amplitudes) => {
                // Whatever queue the reader has, the amplitudes are there then.
                amplitudes.stream.wait()?;
                let gpu = Arc::clone(amplitudes.stream.gpu());
                let address = ptr::without_provenance(amplitudes.address as usize);
                let place = Place::cuda(gpu.info().device);
                (address, place, Arc::new(Lent { gpu, kept }))
            }
        };
    Ok(Tensor {
        data,
        place,
        precision: first.precision(),
        amplitudes: plan.len(),
        owner,
    })
}

/// A state that somebody reads where it lies on a GPU.
struct Lent {
    gpu: Arc<Gpu>,
    kept: Arc<Kept>,
}

/// States that were given back while nobody could say whether the GPU still reads them.
static UNSETTLED: Mutex<Vec<(Arc<Gpu>, Arc<Kept>)>> = Mutex::new(Vec::new());

impl Drop for Lent {
    fn drop(&mut self) {
        // The reader may have queued work that reads the amplitudes, of which only the GPU knows. It does not say while somebody records a
        // graph, for one; then the state goes with the next one. Nobody is left to be told of errors.
        let mut unsettled = UNSETTLED.lock().unwrap_or_else(PoisonError::into_inner);
        match self.gpu.wait() {
            Ok(()) => unsettled.retain(|(gpu, _)| !Arc::ptr_eq(gpu, &self.gpu)),
            Err(_) => unsettled.push((Arc::clone(&self.gpu), Arc::clone(&self.kept))),
        }
    }
}
