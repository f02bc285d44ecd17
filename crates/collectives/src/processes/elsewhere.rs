//! Ranks that are processes of one machine: not on this system. All constructors return an error that says so.

use crate::{Buffers, Communicator, Error, Operation, Pending, Vector};
#[cfg(unix)]
use std::os::fd::{BorrowedFd, OwnedFd};
use std::sync::atomic::AtomicU64;
use std::time::Duration;

/// How ranks that are processes behave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SegmentOptions {
    /// How long a rank waits for others to come to a call.
    pub limit: Duration,
    /// How many bytes each rank has in each group for large data, 4 KiB to 1 GiB.
    pub ring: usize,
}

impl Default for SegmentOptions {
    /// A limit of 60 seconds, and rings of 1 MiB.
    fn default() -> Self {
        Self {
            limit: Duration::from_secs(60),
            ring: 1 << 20,
        }
    }
}

/// There is no value of this type.
#[derive(Debug, Clone, Copy)]
enum Never {}

/// The memory that the ranks of a group share; there is none on this system.
#[derive(Debug, Clone)]
pub struct Segment(Never);

/// A rank that is a process of this machine; there is none on this system.
#[derive(Debug)]
pub struct ProcessRank(Never);

fn unsupported() -> Error {
    Error::Unsupported {
        transport: "processes",
        what: "share memory between ranks on this system; Linux can".into(),
    }
}

impl Segment {
    /// Memory for `size` ranks.
    ///
    /// # Errors
    /// Always.
    pub fn create(_size: usize, _options: &SegmentOptions) -> Result<Self, Error> {
        Err(unsupported())
    }

    /// The memory behind a descriptor.
    ///
    /// # Errors
    /// Always.
    #[cfg(unix)]
    pub fn open(_fd: OwnedFd) -> Result<Self, Error> {
        Err(unsupported())
    }

    /// The descriptor.
    #[cfg(unix)]
    #[must_use]
    pub fn fd(&self) -> BorrowedFd<'_> {
        match self.0 {}
    }

    /// How many ranks there are.
    #[must_use]
    pub fn size(&self) -> usize {
        match self.0 {}
    }

    /// The end of a rank of the group of all ranks.
    #[must_use]
    pub fn rank(&self, _rank: usize) -> ProcessRank {
        match self.0 {}
    }

    /// Makes all calls fail.
    pub fn fail(&self, _why: &Error) {
        match self.0 {}
    }

    /// A word that a rank leaves for others to read.
    #[must_use]
    pub fn note(&self, _rank: usize) -> &AtomicU64 {
        match self.0 {}
    }

    /// A counter that all ranks share.
    #[must_use]
    pub fn shared(&self) -> &AtomicU64 {
        match self.0 {}
    }
}

impl Communicator for ProcessRank {
    fn rank(&self) -> usize {
        match self.0 {}
    }

    fn size(&self) -> usize {
        match self.0 {}
    }

    fn perform(&self, _operation: Operation, _buffers: Buffers<'_>) -> Result<(), Error> {
        match self.0 {}
    }

    fn start(
        &self,
        _operation: Operation,
        _input: Vector,
        _output: usize,
    ) -> Result<Box<dyn Pending>, Error> {
        match self.0 {}
    }

    fn split(&self, _color: u64) -> Result<Box<dyn Communicator>, Error> {
        match self.0 {}
    }

    fn cancel(&self, _reason: &str) {
        match self.0 {}
    }
}
