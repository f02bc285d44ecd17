//! What computes: the CPU, or the GPUs that CUDA's driver finds. Looked for once, when the first context is opened.

use std::fmt;

use compute::{Device, Mesh, MeshError};
use cuda::{CudaError, DeviceInfo, Gpu};

use crate::config::{Backend, Config};
use crate::sync::Arc;

/// What computes.
#[derive(Debug, Clone)]
pub enum Machine {
    /// Threads of this process.
    Cpu {
        /// Why no GPU does.
        reason: String,
    },
    /// GPUs, one for each device of the configuration.
    Cuda(Gpus),
}

/// GPUs that are open.
#[derive(Debug, Clone)]
pub struct Gpus {
    /// Those of the devices, in the order of the configuration.
    open: Vec<Arc<Gpu>>,
}

impl Gpus {
    /// What the driver says of each of them, in the order of their numbers.
    #[must_use]
    pub fn infos(&self) -> Vec<&DeviceInfo> {
        let mut infos: Vec<_> = self.open.iter().map(|gpu| gpu.info()).collect();
        infos.sort_by_key(|info| info.device);
        infos.dedup();
        infos
    }
}

impl fmt::Display for Machine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Cpu { .. } => f.write_str("cpu"),
            Self::Cuda(gpus) => {
                let name = |gpu: &DeviceInfo| format!("cuda:{} ({})", gpu.device, gpu.name);
                let names: Vec<_> = gpus.infos().into_iter().map(name).collect();
                f.write_str(&names.join(", "))
            }
        }
    }
}

impl Machine {
    /// What a configuration gets on this machine.
    ///
    /// # Errors
    /// It asks for GPUs that are not there.
    pub fn of(config: &Config) -> Result<Self, CudaError> {
        match config.backend {
            Backend::Cpu => Ok(Self::Cpu {
                reason: format!("backend is \"cpu\" ({})", config.origin_of("backend")),
            }),
            Backend::Cuda => gpus(config).map(Self::Cuda),
            Backend::Auto => Ok(match gpus(config) {
                Ok(gpus) => Self::Cuda(gpus),
                Err(error) => Self::Cpu {
                    reason: error.to_string(),
                },
            }),
        }
    }

    /// The devices that states are spread over.
    pub(crate) fn mesh(&self, config: &Config) -> Result<Mesh, MeshError> {
        let ids = ids(config);
        let devices = match self {
            Self::Cpu { .. } => ids.into_iter().map(Device::cpu).collect(),
            Self::Cuda(Gpus { open }) => {
                let gpus = open.iter().map(|gpu| gpu.info().device);
                let both = ids.into_iter().zip(gpus);
                both.map(|(id, gpu)| Device::cuda(id, gpu)).collect()
            }
        };
        Mesh::new(devices)
    }
}

/// The devices of the configuration; without any, one for each rank.
fn ids(config: &Config) -> Vec<u32> {
    let one_a_rank = || (0..config.ranks as u32).collect();
    config.devices.clone().unwrap_or_else(one_a_rank)
}

/// The GPU of each device. Ranks take those that are there in turn, unless the configuration names some.
fn gpus(config: &Config) -> Result<Gpus, CudaError> {
    let count = cuda::devices()?.len() as u32;
    let named = config.devices.is_some();
    let gpu = |id: u32| Gpu::open(if named { id } else { id % count });
    let open = ids(config).into_iter().map(gpu).collect::<Result<_, _>>()?;
    Ok(Gpus { open })
}
