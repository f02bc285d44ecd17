//! The record of a group in shared memory: the words of its barrier, a futex to sleep on, and why the group failed.
//!
//! Every rank has a place of its own for a reason. It writes the reason there, and then one word says whose reason
//! counts, for good. So a process that dies while it writes holds up no other.

use super::code::{REASON, decode_error, encode_error, failed};
use super::layout::{self, Layout};
use super::mapping::Mapping;
use crate::Error;
use crate::waiting::barrier::{Barrier, Ground};
use rustix::thread::futex;
use std::os::fd::OwnedFd;
use std::sync::atomic::{
    AtomicU32, AtomicU64,
    Ordering::{AcqRel, Acquire, SeqCst},
    fence,
};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::thread::sleep;
use std::time::Duration;

/// How long to wait for the reason of a group that has failed: the rank that decided so leaves it in the next
/// instructions, unless its process dies there.
const REASON_LOOKS: u32 = 100;
const LOOK: Duration = Duration::from_micros(200);

/// Whose reason counts where none was left.
const NOBODY: u64 = u64::MAX;

/// The longest sleep: should a process die between a change and the wake-up, the others still notice the change.
const NAP: Duration = Duration::from_millis(100);

/// A segment, as this process has it.
#[derive(Debug)]
pub(super) struct Shared {
    pub(super) file: OwnedFd,
    pub(super) mapping: Mapping,
    pub(super) layout: Layout,
    pub(super) limit: Duration,
    /// Held while a reason is written: the threads of a process share its place.
    reasons: Mutex<()>,
}

impl Shared {
    pub(super) fn new(file: OwnedFd, mapping: Mapping, layout: Layout, limit: Duration) -> Self {
        let reasons = Mutex::new(());
        Self {
            file,
            mapping,
            layout,
            limit,
            reasons,
        }
    }

    pub(super) fn word(&self, offset: usize) -> &AtomicU64 {
        self.mapping.word(offset)
    }

    /// A word of a group.
    pub(super) fn group_word(&self, group: usize, word: usize) -> &AtomicU64 {
        self.word(self.layout.record(group) + word)
    }

    pub(super) fn reasons(&self) -> MutexGuard<'_, ()> {
        self.reasons.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Writes a reason, with its length before it.
    pub(super) fn write_reason(&self, offset: usize, why: &Error) {
        let bytes = encode_error(why);
        self.mapping.write(offset + 8, &bytes);
        self.mapping.write(offset, &[bytes.len() as u64]);
    }

    fn read_reason(&self, offset: usize) -> Option<Error> {
        let mut bytes = [0; REASON];
        self.mapping.read(offset, &mut bytes);
        let (len, rest) = bytes.split_first_chunk()?;
        decode_error(rest.get(..usize::try_from(u64::from_le_bytes(*len)).ok()?)?)
    }
}

/// Who gives a reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Writer {
    /// A rank, by its number in the segment.
    Rank(usize),
    /// Who looks after all ranks; its reason is the same for all groups, and is there already.
    Supervisor,
}

/// A group of ranks, as this process has it.
#[derive(Debug)]
pub(super) struct Record {
    pub(super) shared: Arc<Shared>,
    /// Which of the segment's groups.
    pub(super) group: usize,
    /// No other group has had this number.
    pub(super) id: u64,
    /// The members, by their numbers in the segment.
    pub(super) members: Box<[usize]>,
    pub(super) writer: Writer,
    /// The reason of the failure, once this process has seen it: it stays the same, whatever others write.
    pub(super) failure: OnceLock<Error>,
}

impl Record {
    /// A group, for who only fails it.
    pub(super) fn stranger(shared: &Arc<Shared>, group: usize, writer: Writer) -> Barrier<Self> {
        Barrier::new(Self {
            shared: Arc::clone(shared),
            group,
            id: 0,
            members: Box::default(),
            writer,
            failure: OnceLock::new(),
        })
    }

    fn word(&self, word: usize) -> &AtomicU64 {
        self.shared.group_word(self.group, word)
    }

    fn event(&self) -> &AtomicU32 {
        let offset = self.shared.layout.record(self.group) + layout::EVENT;
        self.shared.mapping.futex(offset)
    }

    /// What stands for the writer in the word that says whose reason counts.
    fn choice(&self) -> u64 {
        match self.writer {
            Writer::Rank(rank) => rank as u64 + 1,
            Writer::Supervisor => self.shared.layout.ranks as u64 + 1,
        }
    }

    /// Whose reason counts; after a while without one, nobody's.
    fn chosen(&self) -> u64 {
        let word = self.word(layout::CHOSEN);
        for _ in 0..REASON_LOOKS {
            match word.load(Acquire) {
                0 => sleep(LOOK),
                chosen => return chosen,
            }
        }
        word.compare_exchange(0, NOBODY, AcqRel, Acquire)
            .unwrap_or_else(|chosen| chosen)
    }

    fn read_reason(&self) -> Error {
        let (layout, chosen) = (&self.shared.layout, self.chosen());
        let ranks = layout.ranks as u64;
        let offset = match chosen {
            rank if (1..=ranks).contains(&rank) => {
                Some(layout.reason(self.group, rank as usize - 1))
            }
            supervisor if supervisor == ranks + 1 => Some(layout::DEAD_REASON),
            _ => None,
        };
        let reason = offset.and_then(|offset| self.shared.read_reason(offset));
        reason.unwrap_or_else(|| failed("a rank failed and left no reason"))
    }
}

impl Ground for Record {
    type Failure = Error;
    const LENDS: bool = false;

    fn ranks(&self) -> usize {
        self.members.len()
    }

    fn state(&self) -> &AtomicU64 {
        self.word(layout::STATE)
    }

    fn done(&self) -> &AtomicU64 {
        self.word(layout::DONE)
    }

    fn arrival(&self, rank: usize) -> &AtomicU64 {
        self.shared
            .word(self.shared.layout.arrival(self.group, rank))
    }

    fn keep(&self, why: Error, decide: impl FnOnce() -> bool) {
        let _turn = self.shared.reasons();
        let chosen = self.word(layout::CHOSEN);
        if let (Writer::Rank(rank), 0) = (self.writer, chosen.load(Acquire)) {
            self.shared
                .write_reason(self.shared.layout.reason(self.group, rank), &why);
        }
        if decide() {
            let _ = chosen.compare_exchange(0, self.choice(), AcqRel, Acquire);
        }
    }

    fn reason(&self) -> Error {
        self.failure.get_or_init(|| self.read_reason()).clone()
    }

    fn sleep(&self, limit: Duration, nothing_new: impl Fn() -> bool) {
        let sleepers = self.word(layout::SLEEPERS);
        // In this order: a later change sees the sleeper and moves the event on, and an earlier one is seen here.
        sleepers.fetch_add(1, AcqRel);
        fence(SeqCst);
        let event = self.event().load(Acquire);
        if nothing_new() {
            let limit = limit.min(NAP).try_into().ok();
            // Woken, interrupted or late: the caller looks again.
            let _ = futex::wait(self.event(), futex::Flags::empty(), event, limit.as_ref());
        }
        sleepers.fetch_sub(1, AcqRel);
    }

    fn wake(&self) {
        fence(SeqCst);
        if self.word(layout::SLEEPERS).load(Acquire) > 0 {
            self.event().fetch_add(1, AcqRel);
            let _ = futex::wake(self.event(), futex::Flags::empty(), i32::MAX as u32);
        }
    }
}
