//! What can go wrong between ranks on GPUs, in words.

use crate::CudaError;

/// Why ranks on GPUs did not do what was asked. Every rank gets the same one.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DeviceError {
    /// The calls of the ranks do not fit together, or a rank is gone.
    #[error(transparent)]
    Call(#[from] collectives::Error),
    /// A rank cannot take part with what it was asked for, or with the elements that it gave.
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
        /// What its GPU says.
        error: CudaError,
    },
    /// What carries the data, or the GPU, has failed on a rank that may be in another process.
    #[error("rank {rank}: {why}")]
    Failed {
        /// The first such rank.
        rank: usize,
        /// What was said there.
        why: String,
    },
    /// There is no way from one card to the other.
    #[error(
        "CUDA device {reader} cannot reach the memory of CUDA device {owner}; ranks on these two have to talk through NCCL or the host"
    )]
    Apart {
        /// The one that would read.
        reader: u32,
        /// The one whose memory it would read.
        owner: u32,
    },
    /// Memory of another process has no meaning in this one.
    #[error(
        "rank {rank} is not in the process of rank 0; such ranks have to talk through NCCL or the host"
    )]
    Elsewhere {
        /// The first such rank.
        rank: usize,
    },
    /// More ranks than a reduction goes through.
    #[error("there are {size} ranks; at most {most} can reduce together")]
    TooMany {
        /// How many there are.
        size: usize,
        /// How many there may be.
        most: usize,
    },
}

impl DeviceError {
    /// Whether only the arguments of a call were wrong: nothing has moved, and the ranks can go on.
    #[must_use]
    pub fn is_harmless(&self) -> bool {
        match self {
            Self::Call(error) => error.is_harmless(),
            Self::Elements { .. } => true,
            _ => false,
        }
    }

    /// Whether this transport has no way between the ranks, which another one may have.
    #[must_use]
    pub fn is_out_of_reach(&self) -> bool {
        matches!(self, Self::Apart { .. } | Self::Elsewhere { .. })
    }
}
