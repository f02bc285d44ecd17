//! Why data cannot be encoded, and why reading a state fails.

use collectives::Ranks;
use compute::MemoryError;
use cuda::CudaError;

use crate::complex::Precision;
use crate::placement::PlacementError;
use crate::rotations::MAX_ANGLE_QUBITS;

/// Why data cannot be encoded.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum EncodeError {
    /// The state cannot be placed.
    #[error(transparent)]
    Placement(#[from] PlacementError),
    /// There are no values.
    #[error("the data is empty; at least one value is needed")]
    Empty,
    /// More values than amplitudes.
    #[error("{values} values do not fit {amplitudes} amplitudes")]
    TooManyValues {
        /// How many values.
        values: u64,
        /// How many amplitudes.
        amplitudes: u64,
    },
    /// A rank was given more values of its own than it holds amplitudes.
    #[error("rank {rank} was given {values} values for the {amplitudes} amplitudes that it holds")]
    TooManyOnRank {
        /// The rank.
        rank: usize,
        /// How many values.
        values: u64,
        /// How many amplitudes.
        amplitudes: u64,
    },
    /// A NaN or an infinity.
    #[error("value {index} is {value}, which is not finite")]
    NotFinite {
        /// The index of the first one.
        index: u64,
        /// The value.
        value: f64,
    },
    /// All values are zero.
    #[error("the data has zero norm; at least one value has to differ from zero")]
    ZeroNorm,
    /// Ranks were given different data that should be the same.
    #[error("the data of {ranks} differs from rank 0's; every rank needs the same")]
    OtherData {
        /// The ranks that differ.
        ranks: Ranks,
    },
    /// Memory of a state of another kind.
    #[error(
        "the state to be overwritten has other qubits, precision or devices than the encoder's"
    )]
    OtherPlacement,
    /// The data has another precision than the state, so it cannot be encoded in place.
    #[error(
        "values that are encoded in place in a state of {precision} have to be the floats that it is made of"
    )]
    OtherFloats {
        /// The precision of the state.
        precision: Precision,
    },
    /// More angles than qubits.
    #[error("{angles} angles do not fit {qubits} qubits; each qubit takes one")]
    TooManyAngles {
        /// How many angles.
        angles: u64,
        /// How many qubits.
        qubits: u32,
    },
    /// The index of a basis state is out of range.
    #[error("there is no index {index}; the state has {amplitudes} amplitudes, from 0 on")]
    NoIndex {
        /// The index.
        index: u64,
        /// How many amplitudes.
        amplitudes: u64,
    },
    /// The state does not fit the memory.
    #[error("the state does not fit: {0}")]
    Memory(#[from] MemoryError),
    /// The state does not fit the memory of a GPU.
    #[error("{needed} bytes of memory are needed on CUDA device {device}, {free} are free")]
    GpuMemory {
        /// Which device.
        device: u32,
        /// How many bytes were asked for.
        needed: u64,
        /// How many there are.
        free: u64,
    },
    /// A GPU failed.
    #[error("{reason}")]
    Gpu {
        /// The reason.
        reason: String,
    },
    /// The ranks cannot communicate.
    #[error(transparent)]
    Communicator(#[from] collectives::Error),
}

impl From<CudaError> for EncodeError {
    fn from(error: CudaError) -> Self {
        match error {
            CudaError::Memory {
                device,
                needed,
                free,
            } => Self::GpuMemory {
                device,
                needed,
                free,
            },
            error => Self::Gpu {
                reason: error.to_string(),
            },
        }
    }
}

impl EncodeError {
    /// Whether the machine or a GPU has too little memory.
    #[must_use]
    pub const fn is_want_of_memory(&self) -> bool {
        matches!(self, Self::Memory(_) | Self::GpuMemory { .. })
    }
}

/// Why a row of data cannot be encoded.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("row {row}{}", self.reason())]
pub struct RowError {
    /// Which row, from 0.
    pub row: usize,
    /// What is wrong with it.
    pub source: EncodeError,
}

impl RowError {
    pub(crate) const fn new(row: usize, source: EncodeError) -> Self {
        Self { row, source }
    }

    /// The same error with the row counted from the beginning of a stream.
    pub(crate) fn after(self, rows: usize) -> Self {
        Self {
            row: self.row + rows,
            source: self.source,
        }
    }

    fn reason(&self) -> String {
        match &self.source {
            EncodeError::ZeroNorm => {
                " has zero norm; at least one value has to differ from zero".into()
            }
            other => format!(": {other}"),
        }
    }
}

/// Why reading a state fails.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ReadError {
    /// No such amplitude.
    #[error("there is no index {index}; the state has {len} amplitudes, from 0 on")]
    Index {
        /// The index.
        index: u64,
        /// How many amplitudes there are.
        len: u64,
    },
    /// No such range.
    #[error("there is no range {start}..{end}; the state has {len} amplitudes, from 0 on")]
    Range {
        /// The first index.
        start: u64,
        /// The index after the last.
        end: u64,
        /// How many amplitudes there are.
        len: u64,
    },
    /// A random number out of range.
    #[error("u is {u:?}; a number from 0 to below 1 is expected")]
    Uniform {
        /// The number.
        u: f64,
    },
    /// The mask of a Z string has bits beyond the qubits.
    #[error(
        "mask {mask:#x} names a qubit that is not there; the state has {qubits} qubits, from bit 0 on"
    )]
    Mask {
        /// The mask.
        mask: u64,
        /// How many qubits there are.
        qubits: u32,
    },
    /// Two states with different placements.
    #[error("{}", other_placement(*qubits, *other))]
    OtherPlacement {
        /// The qubits of this state.
        qubits: u32,
        /// The qubits of the other one.
        other: u32,
    },
    /// Angles of too many amplitudes.
    #[error(
        "the state has {qubits} qubits; there are angles for at most {}",
        MAX_ANGLE_QUBITS
    )]
    TooManyAngles {
        /// How many qubits the state has.
        qubits: u32,
    },
    /// Angles of a state with imaginary parts, which Ry and CX cannot prepare.
    #[error(
        "amplitude {index} has imaginary part {im:?}; angles are for states with real amplitudes"
    )]
    NotReal {
        /// The index of the first one.
        index: u64,
        /// The imaginary part.
        im: f64,
    },
    /// No such level.
    #[error(
        "there is no level {level}; the state has {qubits} levels, one for each qubit, from 0 on"
    )]
    Level {
        /// The level.
        level: u64,
        /// How many levels there are.
        qubits: u32,
    },
    /// No such angle.
    #[error("there is no angle {k} on level {level}; it has {count}, from 0 on")]
    Angle {
        /// The angle.
        k: u64,
        /// The level.
        level: u32,
        /// How many it has.
        count: usize,
    },
    /// Sums, angles or copies do not fit the memory.
    #[error(transparent)]
    Memory(#[from] MemoryError),
    /// A GPU failed, or has too little memory.
    #[error(transparent)]
    Gpu(#[from] CudaError),
    /// A GPU of another rank failed, and that rank's error says why; or that rank has no memory for the sums.
    #[error("another rank, which says why, cannot answer")]
    OtherRank,
    /// The ranks cannot communicate.
    #[error(transparent)]
    Communicator(#[from] collectives::Error),
}

impl ReadError {
    /// Whether the machine or a GPU of this rank has too little memory.
    #[must_use]
    pub const fn is_want_of_memory(&self) -> bool {
        matches!(self, Self::Memory(_) | Self::Gpu(CudaError::Memory { .. }))
    }
}

fn other_placement(qubits: u32, other: u32) -> String {
    match qubits == other {
        true => format!(
            "both states have {qubits} qubits, but lie on different devices, or in other parts on them"
        ),
        false => format!("one state has {qubits} qubits and the other {other}; both need as many"),
    }
}
