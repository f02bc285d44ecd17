//! Why MPI cannot be used.

use crate::{Launcher, abi::Abi};
use std::path::PathBuf;

/// Why MPI cannot be used. Errors of calls between ranks are [`collectives::Error`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// There is no MPI.
    #[error("no MPI library was found; tried: {}; install one, or name its library or its folder", tried.join("; "))]
    NotFound {
        /// Each place, and what the loader said.
        tried: Vec<String>,
    },

    /// The library is no MPI, or lacks a function.
    #[error("{} is no MPI library that can be used: it has no {symbol}", path.display())]
    Lacks {
        /// The library.
        path: PathBuf,
        /// What it lacks.
        symbol: &'static str,
    },

    /// Another MPI than the one that was asked for is in the process.
    #[error(
        "this process has already loaded the MPI library {}, and {} was asked for; one process can use only one: name the \
         loaded one or none, or start the program with the other one", loaded.display(), asked.display()
    )]
    OtherLoaded {
        /// The library in the process.
        loaded: PathBuf,
        /// The one that was asked for.
        asked: PathBuf,
    },

    /// Several MPIs are in the process.
    #[error("this process has loaded more than one MPI library: {}; one process can use only one", show(.loaded))]
    SeveralLoaded {
        /// The libraries.
        loaded: Vec<PathBuf>,
    },

    /// The launcher is another MPI's. Each process would be rank 0 of 1.
    #[error(
        "{launcher} started this process, but its MPI library is {library} ({}), to which that launcher tells nothing; \
         start it with {library}'s own mpirun, or name the library of {launcher}", path.display()
    )]
    OtherLauncher {
        /// What started the process.
        launcher: Box<Launcher>,
        /// The library, with its version.
        library: String,
        /// Where it is.
        path: PathBuf,
    },

    /// The library is too old for the launcher.
    #[error(
        "{launcher} started this process, but its MPI library is {library} ({}), which is older and cannot talk to it; \
         start it with that version's own mpirun, or name the library of {launcher}", path.display()
    )]
    OlderThanLauncher {
        /// What started the process.
        launcher: Box<Launcher>,
        /// The library, with its version.
        library: String,
        /// Where it is.
        path: PathBuf,
    },

    /// The connection to the launcher was closed on the way to this process.
    #[error(
        "{launcher} started this program, but the connection to it (file {fd}, which PMI_FD names) is closed in this \
         process; the process in between has to pass it on: in Python, subprocess.run(..., close_fds=False)"
    )]
    ConnectionClosed {
        /// What started the process.
        launcher: Box<Launcher>,
        /// The descriptor.
        fd: String,
    },

    /// The launcher started another number of processes than MPI sees.
    #[error(
        "{launcher} started {started} processes, but {library} sees {seen}: the library and the launcher do not belong \
         together; start the program with the library's own mpirun, or name the library of the launcher"
    )]
    Size {
        /// What started the process.
        launcher: Box<Launcher>,
        /// How many processes it says that it started.
        started: usize,
        /// The library, with its version.
        library: String,
        /// How many MPI has.
        seen: usize,
    },

    /// The messages of the first round trip were wrong.
    #[error(
        "the first messages between the ranks of {library} were wrong: {why}; do all ranks run the same program?"
    )]
    Sentinel {
        /// The library, with its version.
        library: String,
        /// What was wrong.
        why: String,
    },

    /// The program that uses this crate has initialised MPI for less than is needed.
    #[error(
        "MPI was initialised with {found}, and GPU calls come from other threads; initialise it by MPI_Init_thread with \
         MPI_THREAD_MULTIPLE (mpi4py does this unless mpi4py.rc.thread_level says otherwise)"
    )]
    Threads {
        /// The level that it provides.
        found: &'static str,
    },

    /// The program has no communicators, as it has not initialised MPI.
    #[error(
        "this program has not initialised MPI, so it has no communicator; call MPI_Init_thread first (mpi4py does when \
         mpi4py.MPI is imported)"
    )]
    NotInitialised,

    /// MPI can be initialised only once.
    #[error("MPI has already been finalised in this process, and cannot be initialised again")]
    Finalised,

    /// The session that is open uses another library.
    #[error("a session with {} is open in this process, and {} was asked for", open.display(), asked.display())]
    OtherSession {
        /// The library of the open session.
        open: PathBuf,
        /// The one that was asked for.
        asked: PathBuf,
    },

    /// A call of MPI failed.
    #[error("{function} failed: {message}")]
    Mpi {
        /// The function.
        function: &'static str,
        /// MPI's words.
        message: String,
    },

    /// The bytes are no handle of this MPI.
    #[error(
        "a communicator of {library} is a handle of {needed} bytes, and {found} bytes were given: is it one of another MPI?"
    )]
    HandleSize {
        /// The library, with its version.
        library: String,
        /// How many bytes were given.
        found: usize,
        /// How many a handle has.
        needed: usize,
    },

    /// The handle is MPI_COMM_NULL.
    #[error("the communicator is MPI_COMM_NULL: it was freed, or this rank is no part of it")]
    NullCommunicator,

    /// The communicator connects two groups.
    #[error("the communicator is an intercommunicator; merge it with MPI_Intercomm_merge first")]
    Intercommunicator,

    /// The communicator is in use here.
    #[error("the communicator is already in use here; one rank can use it once at a time")]
    AlreadyAdopted,

    /// The program that was to be started is none.
    #[error("{} cannot be started as a worker: {why}", program.display())]
    Worker {
        /// The program.
        program: PathBuf,
        /// What is wrong.
        why: String,
    },

    /// MPI could not start workers.
    #[error("{library} did not start {count} processes of {}: {why}", program.display())]
    Spawn {
        /// The library, with its version.
        library: String,
        /// How many were asked for.
        count: usize,
        /// The program.
        program: PathBuf,
        /// MPI's words, or the time limit.
        why: String,
    },

    /// A program of the library was not found, which starts workers or serves a process that no launcher has started.
    #[error(
        "{library} needs its program {program} in a process that no launcher has started, and it is neither beside the \
         library ({}) nor on PATH; add its folder to PATH, or start the program with mpirun", path.display()
    )]
    NoLauncher {
        /// The library, with its version.
        library: String,
        /// The program that is missing.
        program: &'static str,
        /// Where the library is.
        path: PathBuf,
    },

    /// A call between the ranks failed.
    #[error(transparent)]
    Ranks(#[from] collectives::Error),
}

fn show(paths: &[PathBuf]) -> String {
    let paths: Vec<String> = paths
        .iter()
        .map(|path| path.display().to_string())
        .collect();
    paths.join(", ")
}

impl Abi {
    /// The name in messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Mpich => "MPICH's",
            Self::OpenMpi => "Open MPI's",
            Self::Standard => "the MPI 5 standard's",
        }
    }
}
