//! Errors of ranks on GPUs.

use crate::CudaError;

/// Why a call of ranks on GPUs failed. Every rank gets the same error.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DeviceError {
    /// The calls of the ranks do not fit together, or a rank has left.
    #[error(transparent)]
    Call(#[from] collectives::Error),
    /// A rank cannot make the call, or not with its elements.
    #[error("rank {rank}: {why}")]
    Elements {
        /// The rank.
        rank: usize,
        /// Why not.
        why: String,
    },
    /// A rank's GPU has failed.
    #[error("rank {rank}: {error}")]
    Gpu {
        /// The rank.
        rank: usize,
        /// The error of its GPU.
        error: CudaError,
    },
    /// The transport or the GPU has failed on a rank that may be in another process.
    #[error("rank {rank}: {why}")]
    Failed {
        /// The first such rank.
        rank: usize,
        /// The message of that rank.
        why: String,
    },
    /// One GPU cannot read the memory of another.
    #[error(
        "CUDA device {reader} cannot reach the memory of CUDA device {owner}; ranks on these two have to talk through NCCL or the host"
    )]
    Apart {
        /// The GPU that would read.
        reader: u32,
        /// The GPU whose memory it would read.
        owner: u32,
    },
    /// A rank is in another process, where memory cannot be read.
    #[error(
        "rank {rank} is not in the process of rank 0; such ranks have to talk through NCCL or the host"
    )]
    Elsewhere {
        /// The first such rank.
        rank: usize,
    },
    /// More ranks than a reduction can have.
    #[error("there are {size} ranks; at most {most} can reduce together")]
    TooMany {
        /// How many there are.
        size: usize,
        /// How many there may be.
        most: usize,
    },
}

impl DeviceError {
    /// Whether only the arguments of a call were wrong: nothing has moved, and the ranks can make more calls.
    #[must_use]
    pub fn is_harmless(&self) -> bool {
        match self {
            Self::Call(error) => error.is_harmless(),
            Self::Elements { .. } => true,
            _ => false,
        }
    }

    /// Whether this transport cannot connect the ranks, while another one may.
    #[must_use]
    pub fn is_out_of_reach(&self) -> bool {
        matches!(self, Self::Apart { .. } | Self::Elsewhere { .. })
    }
}
