//! What can go wrong with NCCL, in words.

use std::path::PathBuf;

/// Why NCCL did not do what was asked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NcclError {
    /// There is no such library.
    #[error("NCCL was not found; tried: {}", tried.join("; "))]
    NotFound {
        /// Each place, and what the loader said.
        tried: Vec<String>,
    },
    /// What was found is another library, or a very old one.
    #[error("{} is no NCCL that can be used: it has no {function}", path.display())]
    Lacks {
        /// The library.
        path: PathBuf,
        /// The function that it has not.
        function: &'static str,
    },
    /// It is older than what is used of it.
    #[error("{} is NCCL {found}; {needed} or newer is needed", path.display())]
    Old {
        /// The library.
        path: PathBuf,
        /// Its version.
        found: String,
        /// The version that is needed.
        needed: String,
    },
    /// The calls of the ranks do not fit together, or a rank is gone.
    #[error(transparent)]
    Call(#[from] collectives::Error),
    /// A rank cannot take part with the elements that it gave.
    #[error("rank {rank}: {why}")]
    Elements {
        /// The rank.
        rank: usize,
        /// What is wrong with them.
        why: String,
    },
    /// NCCL or the GPU has failed on a rank.
    #[error("rank {rank}: {why}")]
    Failed {
        /// The first such rank.
        rank: usize,
        /// What was said there.
        why: String,
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

impl NcclError {
    /// Whether only the arguments of a call were wrong: nothing has moved, and the ranks can go on.
    #[must_use]
    pub fn is_harmless(&self) -> bool {
        match self {
            Self::Call(error) => error.is_harmless(),
            Self::Elements { .. } => true,
            _ => false,
        }
    }
}
