//! Devices, and how well they are connected.
//!
//! A mesh is a list of devices in the order in which a user named them. The [`Topology`] says which of them reach each
//! other directly; it determines the order in which parts of a state are laid over the devices, and the device to
//! gather at. All of this is plain data: nothing here opens a device.

use std::collections::HashSet;
use std::fmt;

/// How many devices one mesh can have.
pub const MAX_DEVICES: usize = 4096;

/// A device that holds amplitudes. On the CPU it is a share of the machine's memory and threads.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Device {
    /// The number by which the user names it.
    pub id: u32,
    /// The name to show.
    pub name: String,
    /// The number of the GPU in whose memory it is; none on the CPU.
    pub gpu: Option<u32>,
}

impl Device {
    /// A device of the CPU, named `cpu:ID`.
    #[must_use]
    pub fn cpu(id: u32) -> Self {
        Self {
            id,
            name: format!("cpu:{id}"),
            gpu: None,
        }
    }

    /// A share of a GPU's memory, named `cuda:GPU`. Several devices may be of the same GPU.
    #[must_use]
    pub fn cuda(id: u32, gpu: u32) -> Self {
        Self {
            id,
            name: format!("cuda:{gpu}"),
            gpu: Some(gpu),
        }
    }
}

impl fmt::Display for Device {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}

/// Devices in the order in which they were given, with how they are connected.
///
/// ```
/// use compute::{Mesh, Topology};
///
/// let mesh = Mesh::cpu("0-1,4")?;
/// assert_eq!(mesh.devices()[2].name, "cpu:4");
/// // Only the last two reach each other.
/// let links = [[None; 3], [None, None, Some(5)], [None, Some(5), None]];
/// let mesh = mesh.connected(Topology::new(links.map(Vec::from).into())?)?;
/// assert_eq!(mesh.order(), [1, 2, 0]);
/// assert_eq!(mesh.gather_root(), 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Mesh {
    devices: Vec<Device>,
    topology: Option<Topology>,
    order: Vec<usize>,
}

impl Mesh {
    /// A mesh of devices that are all connected alike.
    ///
    /// # Errors
    /// There is no device, one is named twice, there are too many, or some are of the CPU and some of GPUs.
    pub fn new(devices: Vec<Device>) -> Result<Self, MeshError> {
        check_ids(devices.iter().map(|device| device.id))?;
        check_kinds(&devices)?;
        let order = (0..devices.len()).collect();
        Ok(Self {
            devices,
            topology: None,
            order,
        })
    }

    /// A mesh of devices of the CPU, by a specification as [`device_ids`] reads it.
    ///
    /// # Errors
    /// See [`device_ids`].
    pub fn cpu(specification: &str) -> Result<Self, MeshError> {
        Self::new(
            device_ids(specification)?
                .into_iter()
                .map(Device::cpu)
                .collect(),
        )
    }

    /// The same devices with a topology.
    ///
    /// # Errors
    /// The topology is one of another number of devices.
    pub fn connected(self, topology: Topology) -> Result<Self, MeshError> {
        let (devices, found) = (self.devices.len(), topology.len());
        if devices != found {
            return Err(MeshError::TopologySize { devices, found });
        }
        Ok(Self {
            order: topology.order(),
            topology: Some(topology),
            devices: self.devices,
        })
    }

    /// The devices, in the order given.
    #[must_use]
    pub fn devices(&self) -> &[Device] {
        &self.devices
    }

    /// How the devices are connected, where a topology was given.
    #[must_use]
    pub fn topology(&self) -> Option<&Topology> {
        self.topology.as_ref()
    }

    /// Positions in [`devices`](Self::devices), best connected first; the order given where all are connected alike.
    #[must_use]
    pub fn order(&self) -> &[usize] {
        &self.order
    }

    /// The position of the device to gather at: the best connected one.
    #[must_use]
    pub fn gather_root(&self) -> usize {
        self.order[0]
    }
}

/// Which devices reach each other's memory directly, and how good each link is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Topology {
    links: Vec<Vec<Option<u32>>>,
}

/// The score of reaching another device, which is added to that of the link.
const REACHABLE: u64 = 10;

impl Topology {
    /// From the links: row `i`, column `j` is the score of the link from device `i` to device `j`, none where `i`
    /// cannot reach `j`. The diagonal does not matter.
    ///
    /// # Errors
    /// The links are no square.
    pub fn new(links: Vec<Vec<Option<u32>>>) -> Result<Self, MeshError> {
        let devices = links.len();
        match links.iter().position(|row| row.len() != devices) {
            Some(row) => Err(MeshError::NotSquare {
                row,
                found: links[row].len(),
                devices,
            }),
            None => Ok(Self { links }),
        }
    }

    /// How many devices there are.
    #[must_use]
    #[expect(clippy::len_without_is_empty, reason = "no mesh is empty")]
    pub fn len(&self) -> usize {
        self.links.len()
    }

    /// How well a device is connected: 10 and the score of its link for each device that it reaches and that reaches
    /// it.
    #[must_use]
    pub fn score(&self, device: usize) -> u64 {
        let others = (0..self.links.len()).filter(|other| *other != device);
        others.map(|other| self.link_score(device, other)).sum()
    }

    fn link_score(&self, from: usize, to: usize) -> u64 {
        match (self.links[from][to], self.links[to][from]) {
            (Some(link), Some(_)) => REACHABLE + u64::from(link),
            _ => 0,
        }
    }

    /// The devices, best connected first; those that are connected equally well in the order given.
    #[must_use]
    pub fn order(&self) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.links.len()).collect();
        order.sort_by_key(|device| std::cmp::Reverse(self.score(*device)));
        order
    }
}

/// Reads a specification of devices: ids and ranges of ids with a comma in between, `0-3`, `0,2` or `0-3,8`.
///
/// ```
/// assert_eq!(compute::device_ids("4, 0-2")?, [4, 0, 1, 2]);
/// # Ok::<(), compute::MeshError>(())
/// ```
///
/// # Errors
/// A part is no id and no range, a range runs backwards, a device is named twice, there are too many or none.
pub fn device_ids(specification: &str) -> Result<Vec<u32>, MeshError> {
    let mut ids = Vec::new();
    for part in specification.split(',') {
        let range = id_range(part.trim(), specification)?;
        // Checked before the list grows: a typing error may name four thousand million devices.
        let devices = ids.len() as u64 + u64::from(range.end() - range.start()) + 1;
        if devices > MAX_DEVICES as u64 {
            return Err(MeshError::TooManyDevices { devices });
        }
        ids.extend(range);
    }
    check_ids(ids.iter().copied())?;
    Ok(ids)
}

fn id_range(part: &str, specification: &str) -> Result<std::ops::RangeInclusive<u32>, MeshError> {
    let (first, last) = part.split_once('-').unwrap_or((part, part));
    let id = |text: &str| text.trim().parse::<u32>().ok();
    match (id(first), id(last)) {
        (Some(first), Some(last)) if first <= last => Ok(first..=last),
        _ => Err(MeshError::Specification {
            part: part.into(),
            specification: specification.into(),
        }),
    }
}

fn check_ids(ids: impl ExactSizeIterator<Item = u32>) -> Result<(), MeshError> {
    let devices = ids.len();
    if devices == 0 {
        return Err(MeshError::NoDevice);
    }
    if devices > MAX_DEVICES {
        return Err(MeshError::TooManyDevices {
            devices: devices as u64,
        });
    }
    let mut seen = HashSet::new();
    for id in ids {
        if !seen.insert(id) {
            return Err(MeshError::Twice { id });
        }
    }
    Ok(())
}

fn check_kinds(devices: &[Device]) -> Result<(), MeshError> {
    let kind = devices[0].gpu.is_some();
    match devices.iter().find(|device| device.gpu.is_some() != kind) {
        Some(other) => Err(MeshError::Mixed {
            device: devices[0].name.clone(),
            other: other.name.clone(),
        }),
        None => Ok(()),
    }
}

/// Why there is no such mesh.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum MeshError {
    /// There is no device.
    #[error("there is no device; at least one is needed")]
    NoDevice,
    /// A device is named twice.
    #[error("device {id} twice; each device can be named once")]
    Twice {
        /// Which.
        id: u32,
    },
    /// More than [`MAX_DEVICES`] devices.
    #[error("{devices} devices are too many; at most {MAX_DEVICES} are accepted")]
    TooManyDevices {
        /// How many.
        devices: u64,
    },
    /// Devices of the CPU and of GPUs.
    #[error("{device} and {other} in one mesh; devices are all of the CPU or all of GPUs")]
    Mixed {
        /// The first device.
        device: String,
        /// One of the other kind.
        other: String,
    },
    /// Not a specification.
    #[error(
        "{part:?} in the devices {specification:?} is neither an id like 2 nor a range like 0-3, from low to high"
    )]
    Specification {
        /// The part that is wrong.
        part: String,
        /// All of it.
        specification: String,
    },
    /// A row of links for another number of devices.
    #[error("row {row} of the links has {found} entries; it needs {devices}, one for each device")]
    NotSquare {
        /// The row, from 0.
        row: usize,
        /// How many entries it has.
        found: usize,
        /// How many rows there are.
        devices: usize,
    },
    /// A topology of other devices.
    #[error("the topology is one of {found} devices, but the mesh has {devices}")]
    TopologySize {
        /// How many devices the mesh has.
        devices: usize,
        /// How many the topology has.
        found: usize,
    },
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn specifications_are_lists_of_ids_and_ranges() {
        assert_eq!(device_ids("0-3"), Ok(vec![0, 1, 2, 3]));
        assert_eq!(device_ids("0,2"), Ok(vec![0, 2]));
        assert_eq!(device_ids("7, 3-4 ,0"), Ok(vec![7, 3, 4, 0]));
        assert_eq!(device_ids("5-5"), Ok(vec![5]));
    }

    #[test]
    fn specifications_with_a_mistake_are_refused_by_name() {
        for (specification, message) in [
            ("0,1,0", "device 0 twice"),
            ("0-3,2", "device 2 twice"),
            ("", "\"\" in the devices \"\""),
            ("0,,1", "\"\" in the devices \"0,,1\""),
            ("3-1", "\"3-1\" in the devices"),
            ("a", "\"a\" in the devices"),
            ("-1", "\"-1\" in the devices"),
            ("0-1-2", "\"0-1-2\" in the devices"),
            (
                "0-4294967295",
                "4294967296 devices are too many; at most 4096",
            ),
        ] {
            let error = device_ids(specification).unwrap_err().to_string();
            assert!(error.starts_with(message), "{specification:?}: {error}");
        }
    }

    #[test]
    fn devices_keep_their_order_and_names() {
        let mesh = Mesh::cpu("7,3").unwrap();
        assert_eq!(mesh.devices(), [Device::cpu(7), Device::cpu(3)]);
        assert_eq!(mesh.order(), [0, 1]);
        assert_eq!(mesh.gather_root(), 0);
        assert_eq!(mesh.devices()[0].to_string(), "cpu:7");
        assert_eq!(Mesh::new(Vec::new()), Err(MeshError::NoDevice));
    }

    #[test]
    fn the_best_connected_device_comes_first() {
        // Device 2 reaches all; 0 and 1 reach only 2; 3 is reached by 2 but does not reach back.
        let topology = Topology::new(vec![
            vec![None, None, Some(1), None],
            vec![None, None, Some(4), None],
            vec![Some(1), Some(4), None, Some(9)],
            vec![None, None, None, None],
        ])
        .unwrap();
        assert_eq!([0, 1, 2, 3].map(|i| topology.score(i)), [11, 14, 25, 0]);
        let mesh = Mesh::cpu("0-3").unwrap().connected(topology).unwrap();
        assert_eq!(mesh.order(), [2, 1, 0, 3]);
        assert_eq!(mesh.gather_root(), 2);
    }

    #[test]
    fn ties_go_to_the_lowest_index() {
        let all_alike = Topology::new(vec![vec![Some(2); 5]; 5]).unwrap();
        assert_eq!(all_alike.order(), [0, 1, 2, 3, 4]);
        assert_eq!(all_alike.score(0), 48);
    }

    #[test]
    fn topologies_that_do_not_fit_are_refused() {
        let ragged = Topology::new(vec![vec![None; 2], vec![None; 3]]).unwrap_err();
        assert_eq!(
            ragged.to_string(),
            "row 1 of the links has 3 entries; it needs 2, one for each device"
        );
        let two = Topology::new(vec![vec![None; 2]; 2]).unwrap();
        assert_eq!(
            Mesh::cpu("0-2").unwrap().connected(two),
            Err(MeshError::TopologySize {
                devices: 3,
                found: 2
            })
        );
    }
}
