//! The table of groups in a segment: opening and closing them, and failing many at a time.
//!
//! Group 0 is that of all ranks. The first rank of a new group takes a free record by a compare-and-swap, and the
//! parent's ranks learn of it in a call of the parent. So where the parent has failed before that call ended, no rank
//! enters the group; where it fails later, the group is in the table.

use super::code::failed;
use super::layout;
use super::record::{Record, Shared, Writer};
use crate::Error;
use std::sync::Arc;
use std::sync::atomic::{
    AtomicU64,
    Ordering::{AcqRel, Acquire, Relaxed, SeqCst},
    fence,
};
use std::thread::sleep;
use std::time::Duration;

/// The number of the group of all ranks.
pub(super) const ROOT: u64 = 1;

/// How long to wait for another supervisor that writes its reason.
const LOOKS: u32 = 100;
const LOOK: Duration = Duration::from_micros(100);

/// A group in the table: its place, and a number that no other group has had.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Ticket {
    pub(super) group: usize,
    pub(super) id: u64,
}

impl Ticket {
    /// A word that is not 0.
    pub(super) fn word(self) -> u64 {
        self.id << 16 | self.group as u64
    }

    /// The ticket that a word stands for, in a table of so many groups.
    pub(super) fn of(word: u64, groups: usize) -> Result<Self, Error> {
        let group = (word & 0xffff) as usize;
        let known = (1..groups).contains(&group);
        let id = word >> 16;
        let ticket = known.then_some(Self { group, id });
        ticket.ok_or_else(|| failed("a rank names a group that does not exist"))
    }
}

/// Counts the group of all ranks as taken, in a new segment.
pub(super) fn open_root(shared: &Shared) {
    shared.word(layout::IDS).store(ROOT, Relaxed);
    let word = |word: usize| shared.group_word(0, word);
    word(layout::ID).store(ROOT, Relaxed);
    word(layout::ENDS).store(shared.layout.ranks as u64, Relaxed);
    word(layout::TAKEN).store(1, SeqCst);
}

/// Opens a group of so many members; none if all are taken.
pub(super) fn open(shared: &Arc<Shared>, parent: u64, members: usize) -> Option<Ticket> {
    let group = (1..shared.layout.groups).find(|group| take(shared, *group))?;
    let word = |word: usize| shared.group_word(group, word);
    let zero = |word: &AtomicU64| word.store(0, Relaxed);
    for member in 0..members {
        zero(shared.word(shared.layout.arrival(group, member)));
    }
    let words = [
        layout::STATE,
        layout::DONE,
        layout::SLEEPERS,
        layout::CHOSEN,
    ];
    words.into_iter().map(word).for_each(zero);
    word(layout::ENDS).store(members as u64, Relaxed);
    let id = shared
        .word(layout::IDS)
        .fetch_add(1, AcqRel)
        .wrapping_add(1)
        & (u64::MAX >> 16);
    word(layout::ID).store(id, Relaxed);
    word(layout::PARENT).store(parent, SeqCst);
    // A supervisor that fails all groups says so first. If it has come by here before the words were cleared, we see it.
    fence(SeqCst);
    if shared.word(layout::DEAD).load(SeqCst) != 0 {
        bury(shared, group);
    }
    Some(Ticket { group, id })
}

fn take(shared: &Shared, group: usize) -> bool {
    let taken = shared.group_word(group, layout::TAKEN);
    taken.load(Relaxed) == 0 && taken.compare_exchange(0, 1, SeqCst, Relaxed).is_ok()
}

/// Makes a group's record free. No rank has an end of it.
pub(super) fn close(shared: &Shared, group: usize) {
    shared.group_word(group, layout::PARENT).store(0, SeqCst);
    shared.group_word(group, layout::TAKEN).store(0, SeqCst);
}

/// Counts an end out; the last one closes the group.
pub(super) fn leave(shared: &Shared, group: usize) {
    let ends = shared.group_word(group, layout::ENDS);
    if ends.fetch_sub(1, AcqRel) == 1 && group != 0 {
        close(shared, group);
    }
}

/// Makes the groups fail that were split off a group, and those split off them.
pub(super) fn cancel_parts(shared: &Arc<Shared>, parent: u64, rank: usize, why: &Error) {
    let mut parents = vec![parent];
    let mut left: Vec<usize> = (1..shared.layout.groups).collect();
    // Each group is failed once, whatever the table says about who is whose parent.
    while let Some(parent) = parents.pop() {
        let is_part =
            |group: &usize| shared.group_word(*group, layout::PARENT).load(SeqCst) == parent;
        for group in left.extract_if(.., |group| is_part(group)) {
            parents.push(shared.group_word(group, layout::ID).load(Acquire));
            Record::stranger(shared, group, Writer::Rank(rank)).fail(why.clone());
        }
    }
}

/// Makes all groups fail, for a reason that only a supervisor gives.
pub(super) fn fail_all(shared: &Arc<Shared>, why: &Error) {
    leave_word(shared, why);
    let taken = |group: &usize| shared.group_word(*group, layout::TAKEN).load(SeqCst) != 0;
    for group in (0..shared.layout.groups).filter(taken) {
        bury(shared, group);
    }
}

/// Leaves the reason for all groups, unless there is one.
fn leave_word(shared: &Shared, why: &Error) {
    let _turn = shared.reasons();
    let dead = shared.word(layout::DEAD);
    let claim = shared.word(layout::CLAIM).swap(1, AcqRel);
    if claim != 0 {
        // Another one is at it, or has died there.
        let there = |_| {
            dead.load(Acquire) != 0 || {
                sleep(LOOK);
                false
            }
        };
        if (0..LOOKS).any(there) {
            return;
        }
    }
    shared.write_reason(layout::DEAD_REASON, why);
    dead.store(1, SeqCst);
}

/// Makes a group fail for the reason that is left for all.
fn bury(shared: &Arc<Shared>, group: usize) {
    let unused = failed("the supervisor's reason is there already");
    Record::stranger(shared, group, Writer::Supervisor).fail(unused);
}
