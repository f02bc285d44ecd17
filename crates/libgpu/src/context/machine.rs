//! What computes: the CPU, or the GPUs that CUDA's driver finds. It is found once, when the first context is opened.

use std::fmt;

use compute::{Device, Mesh, MeshError, Topology};
use cuda::{CudaError, DeviceInfo, Gpu};

use crate::config::{Backend, Config};
use crate::sync::Arc;

/// What computes.
#[derive(Debug, Clone)]
pub enum Machine {
    /// Threads of this process.
    Cpu {
        /// Why no GPU computes.
        reason: String,
    },
    /// GPUs, one for each device of the configuration.
    Cuda(Gpus),
}

/// GPUs that are open.
#[derive(Debug, Clone)]
pub struct Gpus {
    /// The GPUs of the devices, in the order of the configuration.
    open: Vec<Arc<Gpu>>,
    /// Which of them reach each other; none where the configuration names the devices, as that sets their order.
    topology: Option<Topology>,
}

impl Gpus {
    /// The driver's facts about each of them, in the order of their numbers.
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
    /// It asks for GPUs that do not exist.
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
        let ids = ids(config).into_iter();
        match self {
            Self::Cpu { .. } => Mesh::new(ids.map(Device::cpu).collect()),
            Self::Cuda(gpus) => {
                let numbers = gpus.open.iter().map(|gpu| gpu.info().device);
                let devices = ids.zip(numbers).map(|(id, gpu)| Device::cuda(id, gpu));
                let mesh = Mesh::new(devices.collect())?;
                match &gpus.topology {
                    Some(topology) => mesh.connected(topology.clone()),
                    None => Ok(mesh),
                }
            }
        }
    }
}

/// The devices of the configuration; without any, one for each rank.
fn ids(config: &Config) -> Vec<u32> {
    let one_a_rank = || (0..config.ranks as u32).collect();
    config.devices.clone().unwrap_or_else(one_a_rank)
}

/// The GPU of each device. Devices take the existing ones in turn, unless the configuration names some.
fn gpus(config: &Config) -> Result<Gpus, CudaError> {
    let count = cuda::devices()?.len() as u32;
    let named = config.devices.is_some();
    let gpu = |id: u32| Gpu::open(if named { id } else { id % count });
    let open = ids(config)
        .into_iter()
        .map(gpu)
        .collect::<Result<Vec<_>, _>>()?;
    let topology = match named {
        true => None,
        false => Some(topology(&open)?),
    };
    Ok(Gpus { open, topology })
}

/// Which GPUs reach each other's memory. All links count alike.
fn topology(gpus: &[Arc<Gpu>]) -> Result<Topology, CudaError> {
    let link = |from: &Gpu, to: &Gpu| Ok(from.reaches(to)?.then_some(0));
    let links_of = |from: &Arc<Gpu>| gpus.iter().map(|to| link(from, to)).collect();
    let links = gpus.iter().map(links_of).collect::<Result<_, _>>()?;
    Ok(Topology::new(links).expect("there is a link from each GPU to each"))
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;
    use cuda_emulator::Driver;

    fn order(variables: &[(&str, &str)]) -> Vec<usize> {
        let config = Config::from_variables(variables.iter().copied()).unwrap();
        let machine = Machine::of(&config).unwrap();
        machine.mesh(&config).unwrap().order().to_vec()
    }

    #[test]
    fn the_best_connected_gpu_comes_first_unless_the_order_is_given() {
        let Some(driver) = Driver::of_emulator() else {
            return;
        };
        driver.set_devices(3);
        assert_eq!(order(&[("LIBGPU_RANKS", "3")]), [0, 1, 2]);
        driver.set_alone(0);
        assert_eq!(order(&[("LIBGPU_RANKS", "3")]), [1, 2, 0]);
        assert_eq!(order(&[("LIBGPU_DEVICES", "0-2")]), [0, 1, 2]);
    }
}
