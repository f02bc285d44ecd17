//! Why a function failed. The library puts the function's name in front.

use runtime_abi::BlobError;
use statevec::{EncodeError, ReadError};

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
    /// No memory for one more value.
    #[error("there is no memory for a buffer of more than {len} values")]
    BufferMemory {
        /// How many values there are.
        len: usize,
    },
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
