//! Errors in loading NCCL.

use std::path::PathBuf;

/// Why NCCL cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NcclError {
    /// There is no such library.
    #[error("NCCL was not found; tried: {}", tried.join("; "))]
    NotFound {
        /// Each place, and what the loader said.
        tried: Vec<String>,
    },
    /// The library that was found is another one, or very old.
    #[error("{} is no NCCL that can be used: it has no {function}", path.display())]
    Lacks {
        /// The library.
        path: PathBuf,
        /// The function that it lacks.
        function: &'static str,
    },
    /// It is too old.
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
