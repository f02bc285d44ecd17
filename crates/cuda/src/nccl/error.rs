//! What can be wrong with the library, in words.

use std::path::PathBuf;

/// Why there is no NCCL to use.
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
}
