//! How the GPUs of ranks exchange data: each reads the others' memory where they all reach each other, and else through
//! NCCL, where that is found. Both give the bits that the host's memory would.

use std::collections::HashSet;

use cuda::{DeviceCommunicator, Nccl, NcclError, NcclLibrary, Peers, Stream};
use statevec::Execution;

use crate::Error;
use crate::config::Config;
use crate::sync::Arc;

/// A way between the GPUs of all ranks, if there is one; all ranks make theirs at the same time.
pub(crate) fn between_gpus(
    execution: &Execution,
    config: &Config,
) -> Result<Option<Box<dyn DeviceCommunicator>>, Error> {
    let (Some(stream), 2..) = (execution.stream(), execution.ranks()) else {
        return Ok(None);
    };
    match Peers::new(execution.communicator(), stream) {
        Err(error) if error.is_out_of_reach() => through_nccl(execution, config, stream),
        peers => Ok(Some(Box::new(peers?))),
    }
}

/// NCCL serves one rank on a GPU. Without it the host's memory is a way.
fn through_nccl(
    execution: &Execution,
    config: &Config,
    stream: &Arc<Stream>,
) -> Result<Option<Box<dyn DeviceCommunicator>>, Error> {
    let mut gpus = HashSet::new();
    let devices = execution.mesh().devices().iter();
    let shared = devices
        .filter_map(|device| device.gpu)
        .any(|gpu| !gpus.insert(gpu));
    let (false, Ok(library)) = (shared, find_nccl(config)) else {
        return Ok(None);
    };
    // The ranks hear of a call that never ends from NCCL, and not from those who wait for them.
    let limit = config.watchdog.mul_f64(0.9);
    let nccl = Nccl::new(&library, execution.communicator(), stream, limit);
    Ok(Some(Box::new(nccl?)))
}

/// NCCL, in the folder of the configuration or where the system looks.
///
/// # Errors
/// It is not there, or too old.
pub fn find_nccl(config: &Config) -> Result<std::sync::Arc<NcclLibrary>, NcclError> {
    let folders: Vec<_> = config.nccl.iter().cloned().collect();
    NcclLibrary::find(&folders)
}
