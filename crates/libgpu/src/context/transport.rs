//! How the GPUs of ranks exchange data: each reads the others' memory where they all reach each other, and else through
//! NCCL, where that is found. Both give the bits that the host's memory would.

use std::collections::HashSet;

use collectives::Reduction;
use cuda::{Elements, ElementsMut, Nccl, NcclError, NcclLibrary, PeerError, Peers, Stream};
use statevec::Execution;

use crate::Error;
use crate::config::Config;
use crate::sync::Arc;

/// The other ranks' GPUs.
#[derive(Debug)]
pub(crate) enum DeviceTransport {
    /// Which read each other's memory.
    Peers(Peers),
    /// By way of NCCL.
    Nccl(Nccl),
}

impl DeviceTransport {
    /// A way between the GPUs of all ranks, if there is one; all ranks make theirs at the same time.
    pub(crate) fn of(execution: &Execution, config: &Config) -> Result<Option<Self>, Error> {
        let (Some(stream), 2..) = (execution.stream(), execution.ranks()) else {
            return Ok(None);
        };
        match Peers::new(execution.communicator(), stream) {
            Err(PeerError::Apart { .. }) => Self::through_nccl(execution, config, stream),
            peers => Ok(Some(Self::Peers(peers?))),
        }
    }

    /// NCCL serves one rank on a GPU. Without it the host's memory is a way.
    fn through_nccl(
        execution: &Execution,
        config: &Config,
        stream: &Arc<Stream>,
    ) -> Result<Option<Self>, Error> {
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
        Ok(Some(Self::Nccl(nccl?)))
    }

    /// The queue of this rank.
    pub(crate) fn stream(&self) -> &Arc<Stream> {
        match self {
            Self::Peers(peers) => peers.stream(),
            Self::Nccl(nccl) => nccl.stream(),
        }
    }

    pub(crate) fn all_reduce(
        &self,
        data: ElementsMut<'_>,
        reduction: Reduction,
    ) -> Result<(), Error> {
        match self {
            Self::Peers(peers) => peers.all_reduce(data, reduction).map_err(Error::from),
            Self::Nccl(nccl) => nccl.all_reduce(data, reduction).map_err(Error::from),
        }
    }

    pub(crate) fn reduce_scatter(
        &self,
        from: Elements<'_>,
        to: ElementsMut<'_>,
        reduction: Reduction,
    ) -> Result<(), Error> {
        match self {
            Self::Peers(peers) => peers
                .reduce_scatter(from, to, reduction)
                .map_err(Error::from),
            Self::Nccl(nccl) => nccl
                .reduce_scatter(from, to, reduction)
                .map_err(Error::from),
        }
    }

    pub(crate) fn all_gather(&self, from: Elements<'_>, to: ElementsMut<'_>) -> Result<(), Error> {
        match self {
            Self::Peers(peers) => peers.all_gather(from, to).map_err(Error::from),
            Self::Nccl(nccl) => nccl.all_gather(from, to).map_err(Error::from),
        }
    }

    pub(crate) fn all_to_all(&self, from: Elements<'_>, to: ElementsMut<'_>) -> Result<(), Error> {
        match self {
            Self::Peers(peers) => peers.all_to_all(from, to).map_err(Error::from),
            Self::Nccl(nccl) => nccl.all_to_all(from, to).map_err(Error::from),
        }
    }

    pub(crate) fn broadcast(&self, data: ElementsMut<'_>, root: usize) -> Result<(), Error> {
        match self {
            Self::Peers(peers) => peers.broadcast(data, root).map_err(Error::from),
            Self::Nccl(nccl) => nccl.broadcast(data, root).map_err(Error::from),
        }
    }
}

/// NCCL, in the folder of the configuration or where the system looks.
///
/// # Errors
/// It is not there, or too old.
pub fn find_nccl(config: &Config) -> Result<std::sync::Arc<NcclLibrary>, NcclError> {
    let folders: Vec<_> = config.nccl.iter().cloned().collect();
    NcclLibrary::find(&folders)
}
