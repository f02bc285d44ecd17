//! Collective calls between ranks.
//!
//! A *rank* is one of `size` equal partners that run the same code. A [`Communicator`] is one rank's end of a group: a
//! small, object-safe trait that a transport implements. [`Collectives`] puts typed methods on every communicator, also
//! behind `&dyn Communicator` or `Arc<dyn Communicator>`:
//!
//! ```
//! use collectives::{Collectives, Communicator, Reduction, alone};
//!
//! let communicator: std::sync::Arc<dyn Communicator> = std::sync::Arc::new(alone());
//! let mut norms = [3.0, 4.0];
//! communicator.all_reduce(&mut norms, Reduction::Sum)?;
//! assert_eq!(norms, [3.0, 4.0]);
//! # Ok::<(), collectives::Error>(())
//! ```
//!
//! The idea: **a call is plain data**. An [`Operation`] says which values are sent where, and a [`Call`] adds types and
//! lengths. The calls of all ranks are compared as data before a value moves. So every transport refuses the same
//! mistakes with the same messages.
//!
//! # Order of sums
//!
//! A reduction combines the ranks' values by one fixed binary tree in rank order, element by element: the lower half of
//! the ranks, combined, with the upper half, combined, where the halves are those of the next power of two. Four ranks
//! give `(r0 + r1) + (r2 + r3)`, three give `(r0 + r1) + r2`. The same values give the same bits in every run, on every
//! transport and for every length.

// First, as the other modules use its macros.
#[macro_use]
mod element;

mod agree;
mod call;
mod communicator;
mod error;
mod meaning;
#[cfg_attr(not(target_os = "linux"), path = "processes/elsewhere.rs")]
pub mod processes;
mod single;
pub mod suite;
mod threads;
mod typed;
mod waiting;

pub use agree::agree;
pub use call::{Call, Operation, Reduction};
pub use communicator::{Communicator, Pending};
pub use element::{Buffers, Element, ElementType, Pair, Vector};
pub use error::{Clash, Error, Ranks};
pub use meaning::{reduce, reduce_pair};
pub use processes::{ProcessRank, Segment, SegmentOptions};
pub use single::{Alone, Finished, alone};
pub use threads::{Options, ThreadRank, threads};
pub use typed::Collectives;
