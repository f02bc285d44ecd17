//! The configuration in force, as plain data.

use std::path::{Path, PathBuf, absolute};
use std::time::Duration;

use serde::{Deserialize, Serialize};
use statevec::Precision;

/// The variable that names the file.
pub const FILE_VARIABLE: &str = "LIBGPU_CONFIG";

/// The configuration in force.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Config {
    /// What computes.
    pub backend: Backend,
    /// The ids of the devices in the order given; without it, one device for each rank.
    pub devices: Option<Vec<u32>>,
    /// How many ranks there are.
    pub ranks: usize,
    /// What they are.
    pub transport: TransportChoice,
    /// Where MPI is, besides where the system and the launcher have it.
    pub mpi: Option<PathBuf>,
    /// The program that runs a rank in a process of its own; without it, the one beside the library.
    pub worker: Option<PathBuf>,
    /// The folder for what those processes print.
    pub worker_logs: Option<PathBuf>,
    /// How many bytes of shared memory each of them has for large messages.
    pub ring: usize,
    /// How many threads all ranks have together; without it, as many as the machine runs at once.
    pub threads: Option<usize>,
    /// How parallel sections run.
    pub sections: Sections,
    /// Whether they are graphs on GPUs.
    pub graph: bool,
    /// Where NCCL is, besides where the system looks.
    pub nccl: Option<PathBuf>,
    /// The precision of states.
    #[serde(with = "as_word")]
    pub precision: Precision,
    /// How many bytes states and buffers may take; without it, what the system has.
    pub memory: Option<u64>,
    /// How long a queue may stand still before that is an error.
    pub watchdog: Duration,
    /// How many calls may wait in the queue of a context.
    pub queue: usize,
    /// How many results of a context may wait to be taken.
    pub results: usize,
    /// How many calls a loop or a region may record.
    pub recorded: usize,
    /// The file that gets a line for every call.
    pub log: Option<PathBuf>,
    /// Whether a crash of the process says in which call it happened.
    pub crash_report: bool,
    /// The data sets that programs open by number, from 0 on.
    pub datasets: Vec<DatasetEntry>,
    /// The file that was read.
    pub file: Option<PathBuf>,
    /// Where the value of each row of [`KEYS`](super::KEYS) comes from; what is behind the end has its default.
    #[serde(skip)]
    origins: Vec<Origin>,
}

/// What computes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum Backend {
    /// The best one that is there.
    Auto,
    /// Threads of this process.
    Cpu,
    /// GPUs, through CUDA's driver.
    Cuda,
}

/// What the ranks are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum TransportChoice {
    /// Threads of this process.
    Threads,
    /// Processes of this machine.
    Processes,
    /// Processes of an MPI job.
    Mpi,
}

impl TransportChoice {
    /// All of them.
    pub const ALL: &[Self] = &[Self::Threads, Self::Processes, Self::Mpi];

    /// Its name, as the configuration has it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Threads => "threads",
            Self::Processes => "processes",
            Self::Mpi => "mpi",
        }
    }
}

/// How parallel sections run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Sections {
    /// Each on a thread.
    Threads,
    /// One after another in the order of the program, with the same results.
    InOrder,
}

/// A data set of the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DatasetEntry {
    /// Where it is. A relative path in the file starts from the file's folder.
    pub path: PathBuf,
    /// The columns that make a row; without it, all.
    pub columns: Option<Vec<String>>,
    /// The line of the file that speaks of it.
    pub line: usize,
}

/// Where a value comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// It is not set.
    Default,
    /// A line of the file, from 1 on.
    File(usize),
    /// A variable of the environment.
    Variable(&'static str),
}

impl Default for Config {
    fn default() -> Self {
        Self {
            backend: Backend::Auto,
            devices: None,
            ranks: 1,
            transport: TransportChoice::Threads,
            mpi: None,
            worker: None,
            worker_logs: None,
            ring: 1 << 20,
            threads: None,
            sections: Sections::Threads,
            graph: true,
            nccl: None,
            precision: Precision::Complex128,
            memory: None,
            watchdog: Duration::from_secs(60),
            queue: 1 << 16,
            results: 1 << 20,
            recorded: 1 << 20,
            log: None,
            crash_report: true,
            datasets: Vec::new(),
            file: None,
            origins: Vec::new(),
        }
    }
}

impl Config {
    /// A path as the file means it.
    pub(super) fn beside_file(&self, path: &str) -> PathBuf {
        let folder = self.file.as_deref().and_then(Path::parent);
        folder.unwrap_or(Path::new("")).join(path)
    }

    /// The same for a process that may run in another folder: its paths are absolute.
    pub(crate) fn anywhere(&self) -> Self {
        let mut config = self.clone();
        let made_absolute = |path: &PathBuf| absolute(path).unwrap_or_else(|_| path.clone());
        for dataset in &mut config.datasets {
            dataset.path = made_absolute(&dataset.path);
        }
        config.nccl = config.nccl.as_ref().map(made_absolute);
        config.worker_logs = config.worker_logs.as_ref().map(made_absolute);
        config
    }

    /// Where the value of row `index` of the table of keys comes from.
    pub(super) fn origin_at(&self, index: usize) -> Origin {
        self.origins.get(index).copied().unwrap_or(Origin::Default)
    }

    /// Notes where it comes from.
    pub(super) fn set_origin(&mut self, index: usize, origin: Origin) {
        if self.origins.len() <= index {
            self.origins.resize(index + 1, Origin::Default);
        }
        self.origins[index] = origin;
    }
}

/// A value that is written as the word that the configuration has for it.
mod as_word {
    use std::fmt::Display;
    use std::str::FromStr;

    use serde::{Deserialize, Deserializer, Serializer, de};

    pub(super) fn serialize<T: Display, S: Serializer>(
        value: &T,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        to.collect_str(value)
    }

    pub(super) fn deserialize<'a, T, D>(from: D) -> Result<T, D::Error>
    where
        T: FromStr<Err: Display>,
        D: Deserializer<'a>,
    {
        let word = String::deserialize(from)?;
        word.parse().map_err(de::Error::custom)
    }
}
