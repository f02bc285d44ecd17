//! Ranks over any MPI, which is found when the program runs.
//!
//! Nothing of MPI is needed to build: no header, no `mpicc`. At run time, the library is the one that is already in the
//! process, the one that the user names, the one of the launcher, or the system's. Tables of constants for the three
//! binary interfaces let one program use MPICH, Intel MPI, Open MPI 4 and 5, and libraries of the MPI 5 standard.
//!
//! ```no_run
//! use collectives::{Collectives, Communicator, Reduction};
//! use mpi::{MpiRank, Session, Settings};
//!
//! let settings = Settings::default();
//! let session = Session::start(&settings)?;
//! let world = MpiRank::world(&session, settings.limit)?;
//! let sum = world.all_reduce_value(world.rank() as u64, Reduction::Sum)?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What it does itself, and what MPI does
//!
//! MPI moves bytes from one rank to another, without blocking. Reductions, their order, the comparison of calls, groups
//! of ranks and waiting are done here: so results have the same bits as on every other transport, different calls are
//! refused with the same words, a wait has a limit and can be cancelled, and ranks may outnumber processors.
//!
//! # Threads
//!
//! If this crate initialises MPI, one thread makes all calls of MPI, and other threads hand their calls to it. Calls in a
//! job that [`Session::run`] hands to that thread are made directly, which takes some microseconds less. If the program
//! has initialised MPI, with `MPI_THREAD_SERIALIZED` or more, the calling thread makes the calls; with
//! `MPI_THREAD_SERIALIZED`, the program must not call MPI on another thread at the same time. One thread calls MPI at a
//! time; while it waits for other ranks, it lets the others call. So calls on two communicators may begin in another
//! order on each rank.
//!
//! # Layers
//!
//! `raw` has the functions as C knows them, `library` and `letter` give them results and memory that MPI cannot outlive,
//! and all above is safe code.

#[cfg(not(unix))]
compile_error!("MPI is used on Linux and other Unix systems");

mod abi;
mod alone;
mod base;
mod baton;
mod error;
mod find;
mod group;
mod inner;
mod launcher;
mod letter;
mod library;
mod moves;
mod peer;
mod process;
mod rank;
mod raw;
mod session;
mod trouble;
mod turn;
mod waiter;
mod wire;
mod workers;

pub use abi::Abi;
pub use error::Error;
pub use find::find;
pub use inner::Settings;
pub use launcher::{Launcher, LauncherKind};
pub use library::{Library, Mpi};
pub use rank::MpiRank;
pub use session::Session;
