//! States, with their share of the memory, which a context and readers of its amplitudes hold together.

use std::any::Any;
use std::ops::Deref;
use std::ptr;
use std::sync::{Mutex, PoisonError};

use cuda::Gpu;
use statevec::{Amplitudes, ShardPlan, State};

use super::Charge;
use super::dlpack::{Place, Tensor};
use crate::Error;
use crate::sync::Arc;

/// A state with its charge on the memory limit. Both are given back when neither a context nor a reader has the state.
#[derive(Debug)]
pub(crate) struct StoredState {
    state: State,
    #[expect(dead_code, reason = "dropping it is all that is done with it")]
    charge: Charge,
}

impl StoredState {
    pub(crate) fn new(state: State, charge: Charge) -> Self {
        Self { state, charge }
    }

    /// The amplitudes of a shard that this rank holds, where they lie. They stay there as long as the tensor is there.
    ///
    /// # Errors
    /// Another rank holds the shard, or the GPU does not come to an end of what is queued there.
    pub(crate) fn tensor(self: &Arc<Self>, shard: &ShardPlan) -> Result<Tensor, Error> {
        let own = self.shards().find(|own| own.range == shard.range);
        let on_host = || Arc::clone(self) as Arc<dyn Any + Send + Sync>;
        let (data, place, owner) = match own.ok_or(Error::LostRank)?.amplitudes {
            Amplitudes::Complex64(amplitudes) => {
                (amplitudes.as_ptr().cast(), Place::CPU, on_host())
            }
            Amplitudes::Complex128(amplitudes) => {
                (amplitudes.as_ptr().cast(), Place::CPU, on_host())
            }
            Amplitudes::Gpu(amplitudes) => {
                // Whichever stream the reader has, the amplitudes are there then.
                amplitudes.stream.wait()?;
                let gpu = Arc::clone(amplitudes.stream.gpu());
                let address = ptr::without_provenance(amplitudes.address as usize);
                let place = Place::cuda(gpu.info().device);
                let state = Arc::clone(self);
                (address, place, Arc::new(Lent { gpu, state }) as _)
            }
        };
        Ok(Tensor {
            data,
            place,
            precision: self.precision(),
            amplitudes: shard.len(),
            owner,
        })
    }
}

impl Deref for StoredState {
    type Target = State;

    fn deref(&self) -> &State {
        &self.state
    }
}

/// A state whose amplitudes another library reads on a GPU.
struct Lent {
    gpu: Arc<Gpu>,
    state: Arc<StoredState>,
}

/// States that were given back while the GPU could not say whether it still reads them.
static UNSETTLED: Mutex<Vec<(Arc<Gpu>, Arc<StoredState>)>> = Mutex::new(Vec::new());

impl Drop for Lent {
    fn drop(&mut self) {
        // The reader may have queued work on the GPU that reads the amplitudes. The wait may fail, for example while a
        // graph is recorded; then the state is freed with the next one. `drop` cannot report errors.
        let mut unsettled = UNSETTLED.lock().unwrap_or_else(PoisonError::into_inner);
        match self.gpu.wait() {
            Ok(()) => unsettled.retain(|(gpu, _)| !Arc::ptr_eq(gpu, &self.gpu)),
            Err(_) => unsettled.push((Arc::clone(&self.gpu), Arc::clone(&self.state))),
        }
    }
}
