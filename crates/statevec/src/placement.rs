//! Which device holds which amplitudes.
//!
//! A placement is computed from a [`Request`] and a [`Mesh`] and is plain data: a range of indices for each device. The
//! `k`-th device of the mesh's order holds shard `k`. Where shards are equal, the high bits of an index are the number
//! of its shard.

use std::fmt;
use std::ops::Range;
use std::str::FromStr;

use compute::Mesh;

use crate::complex::Precision;

/// The largest number of qubits that is accepted; memory usually allows fewer.
pub const MAX_QUBITS: u32 = 48;

/// How amplitudes are laid over devices.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Policy {
    /// All on the first device.
    #[default]
    Single,
    /// In equal, contiguous blocks; the number of devices is a power of two.
    Equal,
    /// In contiguous blocks that differ by at most one in length, longer ones first; for any number of devices.
    Balanced,
    /// All on every device.
    Replicated,
}

impl Policy {
    const ALL: [Self; 4] = [Self::Single, Self::Equal, Self::Balanced, Self::Replicated];

    const fn name(self) -> &'static str {
        match self {
            Self::Single => "single",
            Self::Equal => "equal",
            Self::Balanced => "balanced",
            Self::Replicated => "replicated",
        }
    }
}

impl fmt::Display for Policy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Policy {
    type Err = PlacementError;

    fn from_str(text: &str) -> Result<Self, PlacementError> {
        let unknown = || PlacementError::UnknownPolicy { text: text.into() };
        Self::ALL
            .into_iter()
            .find(|policy| policy.name() == text)
            .ok_or_else(unknown)
    }
}

/// The qubits, policy and precision of a state, before its placement is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Request {
    /// How many qubits.
    pub qubits: u32,
    /// How the amplitudes are laid over the devices.
    pub policy: Policy,
    /// The precision of the amplitudes.
    pub precision: Precision,
}

impl Request {
    /// A state on one device, in double precision.
    #[must_use]
    pub const fn new(qubits: u32) -> Self {
        Self {
            qubits,
            policy: Policy::Single,
            precision: Precision::Complex128,
        }
    }

    /// The same with another policy.
    #[must_use]
    pub const fn laid(self, policy: Policy) -> Self {
        Self { policy, ..self }
    }

    /// The same in another precision.
    #[must_use]
    pub const fn precise(self, precision: Precision) -> Self {
        Self { precision, ..self }
    }
}

/// The part of a state that one device holds.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ShardPlan {
    /// The position of the device in the mesh.
    pub device: usize,
    /// The indices of its amplitudes.
    pub range: Range<u64>,
}

impl ShardPlan {
    /// How many amplitudes it has.
    #[must_use]
    #[expect(clippy::len_without_is_empty, reason = "a shard is never empty")]
    pub fn len(&self) -> u64 {
        self.range.end - self.range.start
    }
}

/// The device of each amplitude of a state.
///
/// ```
/// use compute::Mesh;
/// use statevec::{Placement, Policy, Request};
///
/// let mesh = Mesh::cpu("0-2")?;
/// let placement = Placement::new(Request::new(3).laid(Policy::Balanced), &mesh)?;
/// let ranges: Vec<_> = placement.shards().iter().map(|shard| shard.range.clone()).collect();
/// assert_eq!(ranges, [0..3, 3..6, 6..8]);
/// assert_eq!(placement.bytes_per_device(), 48);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Placement {
    request: Request,
    shards: Vec<ShardPlan>,
}

impl Placement {
    /// Lays a state over the devices of a mesh.
    ///
    /// # Errors
    /// There are no qubits or too many, or the policy does not suit the number of devices.
    pub fn new(request: Request, mesh: &Mesh) -> Result<Self, PlacementError> {
        let (amplitudes, devices) = (amplitudes(request.qubits)?, mesh.order());
        let ranges = match request.policy {
            Policy::Single => balanced(amplitudes, 1)?,
            Policy::Replicated => vec![0..amplitudes; devices.len()],
            Policy::Equal => equal(amplitudes, devices.len() as u64)?,
            Policy::Balanced => balanced(amplitudes, devices.len() as u64)?,
        };
        let shards = devices.iter().zip(ranges);
        Ok(Self {
            request,
            shards: shards
                .map(|(&device, range)| ShardPlan { device, range })
                .collect(),
        })
    }

    /// The request.
    #[must_use]
    pub const fn request(&self) -> Request {
        self.request
    }

    /// The parts, in the order of their indices.
    #[must_use]
    pub fn shards(&self) -> &[ShardPlan] {
        &self.shards
    }

    /// The number of amplitudes, `2^qubits`.
    #[must_use]
    #[expect(clippy::len_without_is_empty, reason = "a state is never empty")]
    pub const fn len(&self) -> u64 {
        1 << self.request.qubits
    }

    /// Whether every device holds all amplitudes.
    #[must_use]
    pub fn is_replicated(&self) -> bool {
        self.request.policy == Policy::Replicated
    }

    /// How many high bits of an index are the number of its shard. None where the blocks are balanced, as then no bits
    /// are.
    #[must_use]
    pub fn shard_bits(&self) -> Option<u32> {
        match self.request.policy {
            Policy::Single | Policy::Replicated => Some(0),
            Policy::Equal => Some(self.shards.len().ilog2()),
            Policy::Balanced => None,
        }
    }

    /// How many low bits of an index say where it is within its shard, where bits do.
    #[must_use]
    pub fn local_bits(&self) -> Option<u32> {
        Some(self.request.qubits - self.shard_bits()?)
    }

    /// How many bytes the device with the most amplitudes holds.
    #[must_use]
    pub fn bytes_per_device(&self) -> u64 {
        let longest = self.shards.iter().map(ShardPlan::len).max();
        longest.unwrap_or(0) * self.request.precision.bytes()
    }

    /// The shard that holds an index; the first that does, where all do.
    #[must_use]
    pub fn shard_of(&self, index: u64) -> usize {
        if self.is_replicated() {
            return 0;
        }
        self.shards
            .partition_point(|shard| shard.range.end <= index)
    }
}

fn amplitudes(qubits: u32) -> Result<u64, PlacementError> {
    match qubits {
        0 => Err(PlacementError::NoQubits),
        1..=MAX_QUBITS => Ok(1 << qubits),
        _ => Err(PlacementError::TooManyQubits {
            qubits: qubits.into(),
        }),
    }
}

fn equal(amplitudes: u64, devices: u64) -> Result<Vec<Range<u64>>, PlacementError> {
    if !devices.is_power_of_two() {
        return Err(PlacementError::NotAPowerOfTwo { devices });
    }
    balanced(amplitudes, devices)
}

fn balanced(amplitudes: u64, devices: u64) -> Result<Vec<Range<u64>>, PlacementError> {
    if devices > amplitudes {
        return Err(PlacementError::EmptyShard {
            amplitudes,
            devices,
        });
    }
    let (base, longer) = (amplitudes / devices, amplitudes % devices);
    let start = |shard: u64| shard * base + shard.min(longer);
    Ok((0..devices)
        .map(|shard| start(shard)..start(shard + 1))
        .collect())
}

/// Why a state cannot be placed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PlacementError {
    /// A state needs a qubit.
    #[error("there are no qubits; a state has at least one qubit")]
    NoQubits,
    /// More qubits than any machine can hold.
    #[error("{qubits} qubits are too many; at most {MAX_QUBITS} are accepted")]
    TooManyQubits {
        /// How many.
        qubits: u64,
    },
    /// Equal blocks need bits of the index.
    #[error(
        "{devices} devices cannot hold equal blocks; policy \"equal\" needs a power-of-two device count, \"balanced\" takes any"
    )]
    NotAPowerOfTwo {
        /// How many devices.
        devices: u64,
    },
    /// More devices than amplitudes.
    #[error(
        "{amplitudes} amplitudes over {devices} devices leave an empty shard; at most {amplitudes} devices are accepted"
    )]
    EmptyShard {
        /// How many amplitudes.
        amplitudes: u64,
        /// How many devices.
        devices: u64,
    },
    /// An unknown name of a policy.
    #[error(
        "{text:?} is no policy; \"single\", \"equal\", \"balanced\" and \"replicated\" are accepted"
    )]
    UnknownPolicy {
        /// The name.
        text: String,
    },
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(qubits: u32, devices: &str, policy: Policy) -> Result<Placement, PlacementError> {
        Placement::new(
            Request::new(qubits).laid(policy),
            &Mesh::cpu(devices).unwrap(),
        )
    }

    #[test]
    fn every_index_is_in_one_shard() {
        for devices in 1..=16u32 {
            let mesh = format!("0-{}", devices - 1);
            let placement = place(4, &mesh, Policy::Balanced).unwrap();
            assert_eq!(placement.shards().len(), devices as usize);
            for index in 0..16 {
                let shard = &placement.shards()[placement.shard_of(index)];
                assert!(shard.range.contains(&index));
            }
            let lengths: Vec<u64> = placement.shards().iter().map(ShardPlan::len).collect();
            assert_eq!(lengths.iter().sum::<u64>(), 16);
            assert!(
                lengths.is_sorted_by(|a, b| a >= b) && lengths[0] - lengths.last().unwrap() < 2
            );
        }
    }

    #[test]
    fn the_high_bits_are_the_shard() {
        let placement = place(5, "0-7", Policy::Equal).unwrap();
        assert_eq!(
            (placement.shard_bits(), placement.local_bits()),
            (Some(3), Some(2))
        );
        for index in 0..32 {
            assert_eq!(placement.shard_of(index), (index >> 2) as usize);
        }
        assert_eq!(
            place(5, "0-2", Policy::Balanced).unwrap().shard_bits(),
            None
        );
    }

    #[test]
    fn replicas_hold_everything() {
        let placement = place(3, "5,6", Policy::Replicated).unwrap();
        assert!(placement.shards().iter().all(|shard| shard.range == (0..8)));
        assert_eq!(placement.bytes_per_device(), 128);
        assert_eq!(placement.shard_of(7), 0);
        assert_eq!(placement.local_bits(), Some(3));
    }

    #[test]
    fn the_largest_state_can_be_planned() {
        let placement = place(MAX_QUBITS, "0-3", Policy::Equal).unwrap();
        assert_eq!(placement.shards()[3].range, 3 << 46..1 << 48);
        assert_eq!(placement.bytes_per_device(), 1 << 50);
        assert_eq!(
            place(MAX_QUBITS + 1, "0", Policy::Single),
            Err(PlacementError::TooManyQubits { qubits: 49 })
        );
    }

    #[test]
    fn policies_read_as_they_are_written() {
        for policy in Policy::ALL {
            assert_eq!(policy.to_string().parse(), Ok(policy));
        }
        assert_eq!(
            "even".parse::<Policy>().unwrap_err().to_string(),
            "\"even\" is no policy; \"single\", \"equal\", \"balanced\" and \"replicated\" are accepted"
        );
    }
}
