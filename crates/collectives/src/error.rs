//! Why a call failed.
//!
//! Every error names ranks and calls, as the rank that gets the error is rarely the one with the mistake.

use crate::Call;
use std::fmt;
use std::time::Duration;

/// Why a call failed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// A root or a peer beyond the last rank.
    #[error("{call}: there is no rank {rank}; the ranks are 0 to {}", size - 1)]
    NoSuchRank {
        /// The call.
        call: Call,
        /// The rank that the call names.
        rank: usize,
        /// How many ranks there are.
        size: usize,
    },

    /// One buffer does not fit the other.
    #[error("{call}: rank {rank} has an {buffer} of {found} elements; it takes {}", count(*.needed))]
    Length {
        /// The call.
        call: Call,
        /// The rank with that buffer.
        rank: usize,
        /// Which buffer: `input` or `output`.
        buffer: &'static str,
        /// How many elements it has.
        found: usize,
        /// How many it should have.
        needed: usize,
    },

    /// Buffers that cannot be cut into one block for each rank.
    #[error(
        "{call}: rank {rank} has elements that {size} ranks cannot share evenly; their number must be a multiple of {size}"
    )]
    NotDivisible {
        /// The call.
        call: Call,
        /// The rank with those buffers.
        rank: usize,
        /// How many ranks there are.
        size: usize,
    },

    /// The ranks did not make the same call.
    #[error("{} called {}, {} called {}; every rank has to make the same call", .0.ranks, .0.call, .0.other_ranks, .0.other)]
    Mismatch(Box<Clash>),

    /// A rank sends in an exchange, and its peer does not receive from it.
    #[error("{} called {}, but {} called {} and receives nothing from it", .0.ranks, .0.call, .0.other_ranks, .0.other)]
    NotReceived(Box<Clash>),

    /// A rank receives in an exchange, and its peer does not send to it.
    #[error("{} called {}, but {} called {} and does not send that", .0.ranks, .0.call, .0.other_ranks, .0.other)]
    NotSent(Box<Clash>),

    /// A rank dropped its communicator while other ranks still had calls to make.
    #[error("rank {rank} left; the other ranks cannot go on without it")]
    Left {
        /// The rank that left.
        rank: usize,
    },

    /// A rank panicked.
    #[error("rank {rank} panicked; the other ranks cannot go on without it")]
    Panicked {
        /// The rank that panicked.
        rank: usize,
    },

    /// The process of a rank ended.
    #[error("rank {rank} died: {how}")]
    Died {
        /// The rank that died.
        rank: usize,
        /// What is known of its end.
        how: String,
    },

    /// Some ranks did not come to a call in time.
    #[error("{ranks} did not come to {call} within {limit:?}")]
    Late {
        /// The ranks that did not come.
        ranks: Ranks,
        /// The call of the rank that gave up first.
        call: Call,
        /// How long it waited.
        limit: Duration,
    },

    /// A rank called [`cancel`](crate::Communicator::cancel).
    #[error("cancelled: {reason}")]
    Cancelled {
        /// The reason that it gave.
        reason: String,
    },

    /// The transport cannot do this.
    #[error("{transport} cannot {what}")]
    Unsupported {
        /// The transport.
        transport: &'static str,
        /// What was asked for.
        what: String,
    },

    /// The transport itself failed.
    #[error("{transport}: {message}")]
    Transport {
        /// The transport.
        transport: &'static str,
        /// Its message.
        message: String,
    },
}

impl Error {
    /// Whether only the arguments of a call were wrong: nothing has moved, and the communicator can be used further.
    #[must_use]
    pub fn is_harmless(&self) -> bool {
        matches!(
            self,
            Self::NoSuchRank { .. } | Self::Length { .. } | Self::NotDivisible { .. }
        )
    }
}

/// Two calls that do not fit together, and the ranks that made them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clash {
    /// The ranks that made the first call.
    pub ranks: Ranks,
    /// What they called.
    pub call: Call,
    /// The ranks that made the other call.
    pub other_ranks: Ranks,
    /// What those called.
    pub other: Call,
}

/// Some ranks, in order; at least one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ranks(pub Vec<usize>);

impl fmt::Display for Ranks {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.as_slice() {
            [] => out.write_str("no rank"),
            [rank] => write!(out, "rank {rank}"),
            [first @ .., last] => {
                let first: Vec<_> = first.iter().map(ToString::to_string).collect();
                write!(out, "ranks {} and {last}", first.join(", "))
            }
        }
    }
}

/// A number of elements. A product beyond `usize` is longer than any buffer.
fn count(elements: usize) -> String {
    match elements {
        usize::MAX => "more than memory can hold".into(),
        elements => elements.to_string(),
    }
}
