//! Why there is no configuration, and where what is wrong stands.

use std::fmt;
use std::path::PathBuf;

use super::settings::FILE_VARIABLE;
use super::words::shown;

/// Where something wrong stands.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Place {
    /// In a variable of the environment.
    Variable(&'static str),
    /// In a line of a file, from 1 on.
    Line {
        /// The file.
        path: PathBuf,
        /// The line.
        line: usize,
    },
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Variable(_) => write!(f, "environment"),
            Self::Line { path, line } => write!(f, "{}:{line}", path.display()),
        }
    }
}

/// Why there is no configuration.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ConfigError {
    /// The file cannot be read.
    #[error("{FILE_VARIABLE} names {}, which cannot be read: {reason}; it takes the path of a TOML file", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the system says.
        reason: String,
    },
    /// The file is no TOML.
    #[error("{place}: this is not valid TOML: {message}")]
    Syntax {
        /// Where.
        place: Place,
        /// What the parser says.
        message: String,
    },
    /// A key that is not known.
    #[error("{place}: there is no key {:?}; {hint}", shown(key))]
    UnknownKey {
        /// Where.
        place: Place,
        /// The key.
        key: String,
        /// The key that may be meant, or all that there are.
        hint: String,
    },
    /// A variable that is not known.
    #[error("environment: there is no variable {}; {hint}", shown(name))]
    UnknownVariable {
        /// The variable.
        name: String,
        /// The variable that may be meant, or all that there are.
        hint: String,
    },
    /// The log cannot be opened.
    #[error("{from}: the log {} cannot be opened: {reason}; it takes the path of a file in a folder that exists", shown(&path.to_string_lossy()))]
    Log {
        /// The file.
        path: PathBuf,
        /// Where it is named: a variable, or a line of a file.
        from: String,
        /// What the system says.
        reason: String,
    },
    /// What should have NCCL's library is no folder.
    #[error("{from}: nccl names {}, which cannot be used: {reason}; it takes the path of a folder", shown(&path.to_string_lossy()))]
    Nccl {
        /// What it names.
        path: PathBuf,
        /// Where it is named: a variable, or a line of a file.
        from: String,
        /// What is wrong.
        reason: String,
    },
    /// GPUs that cannot be used.
    #[error("{from}: backend is \"cuda\", but {reason}")]
    Backend {
        /// Where they are asked for: a variable, or a line of a file.
        from: String,
        /// What is wrong.
        reason: String,
    },
    /// Fewer devices than ranks.
    #[error(
        "{devices_from}: devices names {devices}, for {ranks} ranks ({ranks_from}); every rank needs a device of its own"
    )]
    IdleRanks {
        /// How many devices.
        devices: usize,
        /// Where they are named: a variable, or a line of a file.
        devices_from: String,
        /// How many ranks.
        ranks: usize,
        /// Where that is set.
        ranks_from: String,
    },
    /// A value that its key does not take.
    #[error("{place}: {} {problem}; it takes {takes}", shown(name))]
    Value {
        /// Where.
        place: Place,
        /// The key or the variable.
        name: String,
        /// What is wrong.
        problem: String,
        /// What is accepted.
        takes: &'static str,
    },
}
