//! Ranks that are processes of one machine.
//!
//! They share a [`Segment`] of memory, a file without a name that a process hands to its children. A supervisor makes
//! it, and each rank opens the descriptor that it inherited:
//!
//! ```
//! use collectives::processes::{Segment, SegmentOptions};
//! use collectives::{Collectives, Error, Reduction};
//!
//! let segment = Segment::create(1, &SegmentOptions::default())?;
//! // In the process of rank 0:
//! let inherited = segment.fd().try_clone_to_owned().expect("there are descriptors left");
//! let rank = Segment::open(inherited)?.rank(0);
//! assert_eq!(rank.all_reduce_value(3.0, Reduction::Sum)?, 3.0);
//! # Ok::<(), Error>(())
//! ```
//!
//! The barrier is that of rank threads, with its words in the segment and a futex to sleep on. Data of up to 4 KiB is
//! copied to a slot, as there. More goes through a ring of each rank in pieces, as processes cannot lend each other
//! memory. An `all_reduce` of four ranks or more shares the work on each piece, so that what a rank reads and writes does
//! not grow with the number of ranks.
//!
//! Ranks need not trust each other with their memory: whatever a process writes to the segment, the others get an error
//! or wrong numbers, and they wait no longer than the limit, or as long as a rank is said to be at work.
//!
//! Memory of a segment is taken from the system when it is first written. Where none is left then, the system kills a
//! process with `SIGBUS`.

mod code;
mod end;
mod groups;
mod layout;
mod mapping;
mod record;

use crate::waiting::barrier::Barrier;
use crate::{Buffers, Call, Communicator, Error, Operation, Pair, Pending, Vector};
use code::{NAME, failed};
use end::End;
use groups::Ticket;
use layout::{FACTS, Layout};
use mapping::Mapping;
use record::{Record, Shared, Writer};
use rustix::fs::{MemfdFlags, SealFlags};
use std::fmt::Display;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::sync::atomic::AtomicU64;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::thread::panicking;
use std::time::Duration;

/// No process can change the size of the file any more.
const SEALS: SealFlags = SealFlags::SHRINK
    .union(SealFlags::GROW)
    .union(SealFlags::SEAL);

/// How ranks that are processes behave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SegmentOptions {
    /// How long a rank waits for others to come to a call, before the group fails with [`Error::Late`]. A rank that is
    /// dropped or panics is noticed immediately, and the limit does not hold for one that has
    /// [said](Communicator::set_at_work) that it is at work. For a process that dies see [`Segment::fail`].
    pub limit: Duration,
    /// How many bytes each rank has in each group for large data, 4 KiB to 1 GiB. They take memory once they are used.
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

/// The memory that the ranks of a group share.
///
/// It is a file in memory without a name. It lives as long as a process has it open or mapped.
#[derive(Debug, Clone)]
pub struct Segment(Arc<Shared>);

fn error(what: &'static str) -> impl Fn(rustix::io::Errno) -> Error {
    move |errno| segment_error(&format!("{what}: {errno}"))
}

fn segment_error(what: &dyn Display) -> Error {
    failed(&format!("the shared memory of the ranks: {what}"))
}

impl Segment {
    /// Memory for `size` ranks, 1 to 1024.
    ///
    /// The descriptor is closed on `exec`; who starts another program as a rank has to clear that flag.
    ///
    /// # Errors
    /// A size or options that are not possible, or the system gives no such memory.
    pub fn create(size: usize, options: &SegmentOptions) -> Result<Self, Error> {
        let wrong = |what: String| segment_error(&what);
        let layout = Layout::new(size, options.ring).map_err(wrong)?;
        let len = layout.len().map_err(wrong)?;
        let flags = MemfdFlags::CLOEXEC | MemfdFlags::ALLOW_SEALING;
        let file = rustix::fs::memfd_create("ranks", flags).map_err(error("memfd_create"))?;
        rustix::fs::ftruncate(&file, len as u64).map_err(error("ftruncate"))?;
        rustix::fs::fcntl_add_seals(&file, SEALS).map_err(error("sealing"))?;
        let mapping = Mapping::new(file.as_fd(), len).map_err(|why| segment_error(&why))?;
        mapping.write(0, &layout.facts(options.limit));
        let shared = Shared::new(file, mapping, layout, options.limit);
        groups::open_root(&shared);
        Ok(Self(Arc::new(shared)))
    }

    /// The memory behind a descriptor that another process made by [`create`](Self::create).
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn open(fd: OwnedFd) -> Result<Self, Error> {
        let seals = rustix::fs::fcntl_get_seals(&fd).map_err(error("reading its seals"))?;
        if !seals.contains(SEALS) || seals.intersects(SealFlags::WRITE | SealFlags::FUTURE_WRITE) {
            return Err(segment_error(&"it is not sealed as it should be"));
        }
        // The size cannot change any more.
        let len = rustix::fs::fstat(&fd).map_err(error("fstat"))?.st_size;
        let len = u64::try_from(len).unwrap_or(0);
        let facts = facts(&fd)?;
        let (layout, limit) = Layout::check(facts, len).map_err(|what| segment_error(&what))?;
        let len = layout.len().map_err(|what| segment_error(&what))?;
        let mapping = Mapping::new(fd.as_fd(), len).map_err(|why| segment_error(&why))?;
        Ok(Self(Arc::new(Shared::new(fd, mapping, layout, limit))))
    }

    /// The descriptor, for processes that are to open it.
    #[must_use]
    pub fn fd(&self) -> BorrowedFd<'_> {
        self.0.file.as_fd()
    }

    /// How many ranks there are.
    #[must_use]
    pub fn size(&self) -> usize {
        self.0.layout.ranks
    }

    /// The end of a rank of the group of all ranks. Each rank is taken once, by one process.
    ///
    /// # Panics
    /// There is no such rank.
    #[must_use]
    pub fn rank(&self, rank: usize) -> ProcessRank {
        self.check(rank);
        let record = Record {
            shared: Arc::clone(&self.0),
            group: 0,
            id: groups::ROOT,
            members: (0..self.size()).collect(),
            writer: Writer::Rank(rank),
            failure: OnceLock::new(),
        };
        ProcessRank::new(rank, record)
    }

    /// Makes all calls of all groups fail with this error that have not ended, unless a group has failed already. For
    /// who notices that a rank has died; only the first such error counts.
    pub fn fail(&self, why: &Error) {
        groups::fail_all(&self.0, why);
    }

    /// A word that a rank leaves for others to read, such as what it is doing; 0 at first.
    ///
    /// # Panics
    /// There is no such rank.
    #[must_use]
    pub fn note(&self, rank: usize) -> &AtomicU64 {
        self.check(rank);
        self.0.word(self.0.layout.note(rank))
    }

    /// A counter that all ranks share; 0 at first.
    #[must_use]
    pub fn shared(&self) -> &AtomicU64 {
        self.0.word(layout::SHARED)
    }

    fn check(&self, rank: usize) {
        assert!(
            rank < self.size(),
            "there is no rank {rank}; the ranks are 0 to {}",
            self.size() - 1
        );
    }
}

/// The facts that a file begins with, copied.
fn facts(file: &OwnedFd) -> Result<[u64; FACTS], Error> {
    let mut bytes = [0; FACTS * 8];
    let read = rustix::io::pread(file, &mut bytes, 0).map_err(error("reading it"))?;
    if read < bytes.len() {
        return Err(segment_error(&"it is too short"));
    }
    let word = |i: usize| {
        bytes[8 * i..]
            .first_chunk()
            .map_or(0, |word| u64::from_ne_bytes(*word))
    };
    Ok(std::array::from_fn(word))
}

/// A rank that is a process of this machine.
///
/// A rank that is dropped has left: calls of other ranks that need it fail immediately. The same happens when its
/// thread panics. If its process is killed, who notices that calls [`Segment::fail`].
#[derive(Debug)]
pub struct ProcessRank {
    end: End,
    /// Calls of two threads take turns.
    turn: Mutex<()>,
}

impl ProcessRank {
    fn new(rank: usize, record: Record) -> Self {
        Self {
            end: End {
                barrier: Barrier::new(record),
                rank,
            },
            turn: Mutex::new(()),
        }
    }

    fn turn(&self) -> MutexGuard<'_, ()> {
        self.turn.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Tells all ranks a number, and returns what each tells.
    fn tell(&self, value: u64) -> Result<Vec<u64>, Error> {
        let mut told = vec![0; self.size()];
        let call = Call::new(
            Operation::Split,
            crate::ElementType::U64,
            self.end.rank,
            (1, self.size()),
        );
        let pair = Pair {
            input: &[value],
            output: &mut told,
        };
        self.end.perform(call, pair)?;
        // Whatever others have made of it.
        told[self.end.rank] = value;
        Ok(told)
    }

    /// The end of this rank in the group of these ranks, whose first one has told which it is; none if there was no room
    /// for the group of any colour.
    fn enter(&self, colors: &[u64], told: &[u64], ranks: &[usize]) -> Result<Self, Error> {
        let leads = |rank: &usize| !colors[..*rank].contains(&colors[*rank]);
        if (0..self.size()).filter(leads).any(|rank| told[rank] == 0) {
            return Err(self.none_left());
        }
        let record = self.end.record();
        let Ticket { group, id } = Ticket::of(told[ranks[0]], record.shared.layout.groups)?;
        let rank = ranks
            .iter()
            .take_while(|rank| **rank != self.end.rank)
            .count();
        let part = Record {
            shared: Arc::clone(&record.shared),
            group,
            id,
            members: ranks.iter().map(|rank| record.members[*rank]).collect(),
            writer: record.writer,
            failure: OnceLock::new(),
        };
        Ok(Self::new(rank, part))
    }

    fn none_left(&self) -> Error {
        let most = self.end.record().shared.layout.groups;
        Error::Unsupported {
            transport: NAME,
            what: format!("split: there is room for {most} groups at a time"),
        }
    }

    /// The rank of the segment that this is.
    fn own(&self) -> usize {
        self.end.record().members[self.end.rank]
    }
}

impl Communicator for ProcessRank {
    fn rank(&self) -> usize {
        self.end.rank
    }

    fn size(&self) -> usize {
        self.end.size()
    }

    fn perform(&self, operation: Operation, buffers: Buffers<'_>) -> Result<(), Error> {
        let call = Call::new(
            operation,
            buffers.element(),
            self.end.rank,
            buffers.lengths(),
        );
        let _turn = self.turn();
        on_pair!(buffers, pair => self.end.perform(call, pair))
    }

    fn start(
        &self,
        _operation: Operation,
        _input: Vector,
        _output: usize,
    ) -> Result<Box<dyn Pending>, Error> {
        Err(Error::Unsupported {
            transport: NAME,
            what: "start calls".into(),
        })
    }

    fn split(&self, color: u64) -> Result<Box<dyn Communicator>, Error> {
        let _turn = self.turn();
        let colors = self.tell(color)?;
        let ranks: Vec<usize> = (0..self.size())
            .filter(|rank| colors[*rank] == color)
            .collect();
        // The first rank of each colour opens a group and tells the others which.
        let shared = &self.end.record().shared;
        let leads = ranks[0] == self.end.rank;
        let opened = leads
            .then(|| groups::open(shared, self.end.record().id, ranks.len()))
            .flatten();
        let told = self.tell(opened.map_or(0, Ticket::word));
        let part = told.and_then(|told| self.enter(&colors, &told, &ranks));
        if let (Some(ticket), Err(_)) = (opened, &part) {
            groups::close(shared, ticket.group);
        }
        part.map(|part| Box::new(part) as Box<dyn Communicator>)
    }

    fn cancel(&self, reason: &str) {
        let why = Error::Cancelled {
            reason: reason.into(),
        };
        self.end.barrier.fail(why.clone());
        let record = self.end.record();
        groups::cancel_parts(&record.shared, record.id, self.own(), &why);
    }

    fn set_at_work(&self, at_work: bool) {
        let shared = &self.end.record().shared;
        let worker = shared.layout.worker(self.own());
        shared.mapping.worker(worker).set_at_work(at_work);
    }
}

impl Drop for ProcessRank {
    fn drop(&mut self) {
        let rank = self.end.rank;
        self.end.barrier.fail(if panicking() {
            Error::Panicked { rank }
        } else {
            Error::Left { rank }
        });
        let record = self.end.record();
        groups::leave(&record.shared, record.group);
    }
}
