//! Why a function failed. The library puts the function's name in front.

use std::panic::{AssertUnwindSafe, catch_unwind};

use compute::{ExecutionError, MemoryError, MeshError};
use cuda::{CudaError, DeviceError};
use runtime_abi::BlobError;
use statevec::{EncodeError, PlacementError, ReadError};

use crate::config::ConfigError;
use crate::engine;
use crate::record::PlanError;

/// Why a function failed.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A handle that is not in this context.
    #[error(
        "there is no {expected} with handle {handle} in this context; it was freed, or it belongs to another context"
    )]
    Handle {
        /// The handle.
        handle: i64,
        /// What should have that handle.
        expected: &'static str,
    },
    /// A handle of something else.
    #[error("handle {handle} is a {found}; a {expected} is expected")]
    Kind {
        /// The handle.
        handle: i64,
        /// What has that handle.
        found: &'static str,
        /// What should have it.
        expected: &'static str,
    },
    /// More objects than a context can name.
    #[error("the context is full; it holds up to {limit} buffers and states")]
    Full {
        /// How many it holds.
        limit: usize,
    },
    /// An index that the buffer does not have.
    #[error("there is no value {index} in the buffer; it has {len}, from 0 on")]
    Index {
        /// The index.
        index: i64,
        /// How many values there are.
        len: usize,
    },
    /// A number that counts something and is negative.
    #[error("{what} is {value}; numbers from 0 on are accepted")]
    Negative {
        /// The argument.
        what: &'static str,
        /// Its value.
        value: i64,
    },
    /// A state of no qubits, or less.
    #[error("qubits is {qubits}; a state has 1 to {}", statevec::MAX_QUBITS)]
    Qubits {
        /// The number that was given.
        qubits: i64,
    },
    /// No memory for one more value.
    #[error("there is no memory for a buffer of more than {len} values")]
    BufferMemory {
        /// How many values there are.
        len: usize,
    },
    /// Two buffers that should have the same length.
    #[error("one buffer has {expected} values, the other {found}; they must have the same number")]
    Length {
        /// How many the first has.
        expected: usize,
        /// How many the second has.
        found: usize,
    },
    /// Values that are no rows.
    #[error("{len} values are not a whole number of rows of {width}")]
    Width {
        /// How many values there are.
        len: usize,
        /// How many a row should have.
        width: i64,
    },
    /// A row that does not exist.
    #[error("there is no row {row}; there are {rows}, from 0 on, and -1 is a row of zeros")]
    NoRow {
        /// The row.
        row: f64,
        /// How many there are.
        rows: usize,
    },
    /// A mode that does not exist.
    #[error("mode is {mode}; 0 adds the value, 1 sets it")]
    Mode {
        /// The mode.
        mode: i64,
    },
    /// An object cannot be made in a section, as its handle would be a result.
    #[error("nothing can be made in a section of a parallel region")]
    MadeInSection,
    /// What went wrong in a section.
    #[error("section {section}, {function}: {error}")]
    Section {
        /// The section, from 1 on.
        section: usize,
        /// The function.
        function: &'static str,
        /// Its error.
        error: Box<Error>,
    },
    /// A reduction that does not exist.
    #[error("op is {op}; 0 is the sum, 1 the minimum, 2 the maximum")]
    Reduction {
        /// The number that was given.
        op: i64,
    },
    /// A part of a state that does not exist.
    #[error("there is no shard {shard}; the state has {shards}, from 0 on")]
    NoShard {
        /// The shard.
        shard: u64,
        /// How many there are.
        shards: usize,
    },
    /// A rank that does not exist.
    #[error("there is no rank {rank}; there are {ranks}, from 0 on")]
    NoRank {
        /// The rank.
        rank: i64,
        /// How many there are.
        ranks: usize,
    },
    /// The error of a rank in another process.
    #[error("{0}")]
    OtherRank(String),
    /// What a rank in another process has sent makes no sense.
    #[error("a message among the ranks is {0}; the ranks cannot go on")]
    BrokenMessage(&'static str),
    /// A shard of a state that lies in another process.
    #[error(
        "shard {shard} lies in the memory of rank {rank}, which is another process; only shards of rank 0 can be read in place"
    )]
    RemoteShard {
        /// The shard.
        shard: u64,
        /// The rank that holds it.
        rank: usize,
    },
    /// The processes of the other ranks could not be started.
    #[error("{0}")]
    Workers(String),
    /// A rank that is not there any more.
    #[error("a rank was lost, as the system had no thread left for it")]
    LostRank,
    /// Ranks in no groups.
    #[error("groups is 0; the ranks make at least one group")]
    NoGroups,
    /// Values that cannot be dealt out.
    #[error(
        "{len} values cannot be shared evenly by {ranks} ranks; their number must be a multiple"
    )]
    Uneven {
        /// How many values.
        len: usize,
        /// How many ranks.
        ranks: usize,
    },
    /// A data set that the configuration does not have.
    #[error(
        "there is no data set {k}; the configuration has {count}, from 0 on, each a [[datasets]] in the file that LIBGPU_CONFIG names"
    )]
    NoDataset {
        /// The number that was asked for.
        k: i64,
        /// How many there are.
        count: usize,
    },
    /// A data set cannot be read.
    #[error("{0}")]
    Data(String),
    /// More memory than the machine has.
    #[error(transparent)]
    Memory(#[from] MemoryError),
    /// More memory than the configuration allows.
    #[error("{} are needed, {free} of the {limit} that limits.memory allows are free", bytes(*.needed))]
    Limit {
        /// How many bytes are needed.
        needed: u64,
        /// How many are free.
        free: u64,
        /// How many there are in all.
        limit: u64,
    },
    /// The configuration asks for what this machine does not have.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// A GPU does not do what was asked.
    #[error(transparent)]
    Gpu(#[from] CudaError),
    /// The ranks' GPUs did not come together.
    #[error(transparent)]
    Devices(#[from] DeviceError),
    /// The context of a loop is closed.
    #[error("the loop was given up, as the context was closed")]
    GivenUp,
    /// A loop whose counter does not change.
    #[error(
        "counter {counter}{} has been {value} for {seconds} seconds while a loop waited for it to reach 0, so the loop was given up", engine::of_rank(*.rank)
    )]
    Endless {
        /// The counter.
        counter: i64,
        /// Whose value it is, where there are several ranks.
        rank: Option<usize>,
        /// Its value.
        value: i64,
        /// How long it was looked at.
        seconds: f64,
    },
    /// A graph is not what was planned.
    #[error("the driver reports {found} nodes for a plan of {planned}")]
    Nodes {
        /// How many it has.
        found: usize,
        /// How many it should have.
        planned: usize,
    },
    /// The devices are none.
    #[error(transparent)]
    Mesh(#[from] MeshError),
    /// The devices do not suit the ranks.
    #[error(transparent)]
    Execution(#[from] ExecutionError),
    /// A function panicked.
    #[error("it panicked: {0}")]
    Panic(String),
    /// The call does not belong there.
    #[error(transparent)]
    Plan(#[from] PlanError),
    /// What the context's queue or the counters say.
    #[error("{0}")]
    Queue(String),
    /// An earlier call failed after it was queued; this is its error, with its name.
    #[error("{0}")]
    Earlier(String),
    /// The ranks could not agree.
    #[error(transparent)]
    Ranks(#[from] collectives::Error),
    /// The data cannot be encoded.
    #[error(transparent)]
    Encode(#[from] EncodeError),
    /// The state cannot answer.
    #[error(transparent)]
    Read(#[from] ReadError),
    /// The arguments are not what the signature says.
    #[error(transparent)]
    Arguments(#[from] BlobError),
}

/// A number of bytes; sizes are counted up to the largest number.
fn bytes(count: u64) -> String {
    match count {
        u64::MAX => "more bytes than there are addresses".into(),
        count => format!("{count} bytes"),
    }
}

impl Error {
    /// Runs a body; a panic becomes its error.
    pub(crate) fn catch<T>(body: impl FnOnce() -> Result<T, Self>) -> Result<T, Self> {
        catch_unwind(AssertUnwindSafe(body))
            .unwrap_or_else(|panic| Err(Self::Panic(engine::words_of(panic.as_ref()).into())))
    }

    /// The error, with the section and the function that it comes from.
    pub(crate) fn in_section(self, number: usize, function: &'static str) -> Self {
        Self::Section {
            section: number + 1,
            function,
            error: Box::new(self),
        }
    }

    /// The error as the caller of a function reads it.
    pub(crate) fn of(&self, function: &str) -> String {
        match self {
            Self::Earlier(text) => text.clone(),
            error => format!("{function}: {error}"),
        }
    }

    /// Whether a GPU, the machine, or what the configuration allows has too little memory.
    pub(crate) fn is_want_of_memory(&self) -> bool {
        match self {
            Self::Limit { .. } | Self::Memory(_) | Self::BufferMemory { .. } => true,
            Self::Gpu(error) => matches!(error, CudaError::Memory { .. }),
            Self::Encode(error) => error.is_want_of_memory(),
            Self::Read(error) => error.is_want_of_memory(),
            _ => false,
        }
    }

    /// Whether this only says that another rank failed.
    pub(crate) fn is_echo(&self) -> bool {
        matches!(
            self,
            Self::Ranks(_)
                | Self::Devices(DeviceError::Call(_))
                | Self::Encode(EncodeError::Communicator(_))
                | Self::Read(ReadError::Communicator(_) | ReadError::OtherRank)
                | Self::Execution(ExecutionError::Communicator(_))
        )
    }
}

impl From<PlacementError> for Error {
    fn from(error: PlacementError) -> Self {
        Self::Encode(error.into())
    }
}

impl From<datasets::Error> for Error {
    fn from(error: datasets::Error) -> Self {
        Self::Data(error.to_string())
    }
}

impl From<engine::Error> for Error {
    fn from(error: engine::Error) -> Self {
        match error {
            engine::Error::Earlier(text) => Self::Earlier(text),
            error => Self::Queue(error.to_string()),
        }
    }
}

impl From<engine::WaitError> for Error {
    fn from(error: engine::WaitError) -> Self {
        Self::Queue(error.to_string())
    }
}

impl From<engine::TooManyConditions> for Error {
    fn from(error: engine::TooManyConditions) -> Self {
        Self::Queue(error.to_string())
    }
}
