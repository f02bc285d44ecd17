//! Where everything lies in a segment, as plain numbers.
//!
//! A page of its own facts, one block a rank with what it says about itself, then the records of groups. A record has
//! the words of its barrier, and for each member what it shows: two slots for calls and small data, and a ring for large
//! data. Memory that is never written takes no space, so there is room for many groups.

use super::code::{MAX_RANKS, REASON};
use std::time::Duration;

/// The number that a segment begins with, and the version of all that this module and `code.rs` define.
const MAGIC: u64 = u64::from_le_bytes(*b"qcranks\0");
const VERSION: u64 = 1;

/// The sizes of rings that may be asked for.
pub(super) const RINGS: std::ops::RangeInclusive<usize> = 4096..=1 << 30;

/// Data of at most this number of bytes is in the slot of its call.
pub(super) const SMALL: usize = 4096;

/// Apart, so that two ranks do not write to one cache line, nor to two that the processor loads together.
const LINE: usize = 128;
const PAGE: usize = 4096;

/// The facts of a segment, from its first byte on; each is a word.
pub(super) const FACTS: usize = 6;
/// The facts' words and those that ranks share.
pub(super) const DEAD: usize = LINE;
pub(super) const CLAIM: usize = LINE + 8;
pub(super) const IDS: usize = 2 * LINE;
pub(super) const SHARED: usize = 3 * LINE;
/// Why the supervisor failed all groups.
pub(super) const DEAD_REASON: usize = 1024;

/// The words of a group, from the start of its record.
pub(super) const TAKEN: usize = 0;
pub(super) const ID: usize = 8;
pub(super) const PARENT: usize = 16;
pub(super) const ENDS: usize = 24;
pub(super) const STATE: usize = LINE;
pub(super) const DONE: usize = 2 * LINE;
pub(super) const EVENT: usize = 3 * LINE;
pub(super) const SLEEPERS: usize = 3 * LINE + 8;
pub(super) const CHOSEN: usize = 4 * LINE;
const ARRIVALS: usize = 5 * LINE;

/// In a slot: the call, then the data.
const SLOT_DATA: usize = 64;
const SLOT: usize = SLOT_DATA + SMALL + 64;
const WORKER: usize = 2 * LINE;

/// Where everything lies in a segment of so many ranks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Layout {
    pub(super) ranks: usize,
    pub(super) groups: usize,
    /// The bytes of a ring, of which each half holds a piece.
    pub(super) ring: usize,
    record: usize,
    first_record: usize,
    reasons: usize,
    slots: usize,
    rings: usize,
}

impl Layout {
    /// The layout for so many ranks with rings of at least so many bytes.
    pub(super) fn new(ranks: usize, ring: usize) -> Result<Self, String> {
        if !(1..=MAX_RANKS).contains(&ranks) {
            return Err(format!(
                "it has {ranks} ranks; 1 to {MAX_RANKS} are possible"
            ));
        }
        if !RINGS.contains(&ring) {
            let (least, most) = (RINGS.start(), RINGS.end());
            return Err(format!(
                "its rings have {ring} bytes; {least} to {most} are possible"
            ));
        }
        // A half holds at least one cache line for each destination.
        let ring = ring.max(ranks * 2 * LINE).next_multiple_of(2 * PAGE);
        let reasons = ARRIVALS + ranks * LINE;
        let slots = (reasons + ranks * REASON).next_multiple_of(PAGE);
        let rings = (slots + ranks * 2 * SLOT).next_multiple_of(PAGE);
        Ok(Self {
            ranks,
            // At least one for each rank, twice over.
            groups: 32.max(4 * ranks),
            ring,
            record: rings + ranks * ring,
            first_record: PAGE + (ranks * WORKER).next_multiple_of(PAGE),
            reasons,
            slots,
            rings,
        })
    }

    /// The bytes of the segment.
    pub(super) fn len(&self) -> Result<usize, String> {
        let records = self.record.checked_mul(self.groups);
        let len = records.and_then(|records| records.checked_add(self.first_record));
        len.filter(|len| isize::try_from(*len).is_ok())
            .ok_or_else(|| "it is larger than an address space".into())
    }

    /// The facts that a segment begins with.
    pub(super) fn facts(&self, limit: Duration) -> [u64; FACTS] {
        let limit = u64::try_from(limit.as_nanos()).unwrap_or(u64::MAX);
        [
            MAGIC,
            VERSION,
            self.ranks as u64,
            self.groups as u64,
            self.ring as u64,
            limit,
        ]
    }

    /// The layout and the time limit that a segment of `len` bytes says it has.
    pub(super) fn check(facts: [u64; FACTS], len: u64) -> Result<(Self, Duration), String> {
        let [magic, version, ranks, groups, ring, limit] = facts;
        if magic != MAGIC {
            return Err("it is no segment of ranks".into());
        }
        if version != VERSION {
            return Err(format!(
                "its layout has version {version}; this program has {VERSION}"
            ));
        }
        let number = |value: u64| usize::try_from(value).unwrap_or(usize::MAX);
        let layout = Self::new(number(ranks), number(ring))?;
        if layout.ring as u64 != ring || layout.groups as u64 != groups {
            return Err(format!(
                "{ranks} ranks do not have {groups} groups with rings of {ring} bytes"
            ));
        }
        let needed = layout.len()?;
        if needed as u64 != len {
            return Err(format!(
                "it has {len} bytes, but {ranks} ranks take {needed}"
            ));
        }
        Ok((layout, Duration::from_nanos(limit)))
    }

    /// What a rank says about itself.
    pub(super) fn worker(&self, rank: usize) -> usize {
        PAGE + rank * WORKER
    }

    /// What a rank notes for others.
    pub(super) fn note(&self, rank: usize) -> usize {
        self.worker(rank) + LINE
    }

    /// The record of a group.
    pub(super) fn record(&self, group: usize) -> usize {
        self.first_record + group * self.record
    }

    /// A member's word of a group's arrivals.
    pub(super) fn arrival(&self, group: usize, member: usize) -> usize {
        self.record(group) + ARRIVALS + member * LINE
    }

    /// Where a rank of the segment says why a group failed.
    pub(super) fn reason(&self, group: usize, rank: usize) -> usize {
        self.record(group) + self.reasons + rank * REASON
    }

    /// A member's call in an epoch.
    pub(super) fn call(&self, group: usize, member: usize, epoch: u64) -> usize {
        let slot = 2 * member + (epoch % 2) as usize;
        self.record(group) + self.slots + slot * SLOT
    }

    /// A member's small data in an epoch.
    pub(super) fn small(&self, group: usize, member: usize, epoch: u64) -> usize {
        self.call(group, member, epoch) + SLOT_DATA
    }

    /// One half of a member's ring.
    pub(super) fn half(&self, group: usize, member: usize, half: usize) -> usize {
        self.record(group) + self.rings + member * self.ring + half * self.half_len()
    }

    /// The bytes of a half.
    pub(super) fn half_len(&self) -> usize {
        self.ring / 2
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const LIMIT: Duration = Duration::from_secs(60);

    #[test]
    fn parts_of_a_record_follow_one_another() {
        let layout = Layout::new(3, 5000).unwrap();
        assert_eq!(layout.ring, 8192);
        let ends = [
            layout.record(1),
            layout.arrival(1, 0),
            layout.arrival(1, 2) + 8,
            layout.reason(1, 0),
            layout.reason(1, 2) + REASON,
            layout.call(1, 0, 0),
            layout.small(1, 2, 1) + SMALL,
            layout.half(1, 0, 0),
            layout.half(1, 2, 1) + layout.half_len(),
        ];
        assert!(ends.is_sorted(), "{ends:?}");
        assert_eq!(ends[8], layout.record(2));
        assert_eq!(layout.record(layout.groups), layout.len().unwrap());
        assert!(layout.note(2) + 8 <= layout.record(0));
        assert!(DEAD_REASON + REASON <= layout.worker(0));
    }

    #[test]
    fn facts_come_back() {
        for (ranks, ring) in [(1, 4096), (7, 1 << 20), (MAX_RANKS, 1 << 30)] {
            let layout = Layout::new(ranks, ring).unwrap();
            let len = layout.len().unwrap() as u64;
            assert_eq!(Layout::check(layout.facts(LIMIT), len), Ok((layout, LIMIT)));
            assert!(Layout::check(layout.facts(LIMIT), len - 1).is_err());
        }
    }

    #[test]
    fn what_is_wrong_is_said() {
        let words = |ranks, ring| Layout::new(ranks, ring).unwrap_err();
        assert_eq!(words(0, 4096), "it has 0 ranks; 1 to 1024 are possible");
        assert_eq!(
            words(1, 1),
            "its rings have 1 bytes; 4096 to 1073741824 are possible"
        );
        let mut facts = Layout::new(2, 4096).unwrap().facts(LIMIT);
        facts[1] = 9;
        assert_eq!(
            Layout::check(facts, 0).unwrap_err(),
            "its layout has version 9; this program has 1"
        );
    }

    proptest! {
        #[test]
        fn any_facts_are_checked(change in 0..FACTS, value: u64, len: u64) {
            let mut facts = Layout::new(2, 4096).unwrap().facts(LIMIT);
            facts[change] = value;
            if let Ok((layout, _)) = Layout::check(facts, len) {
                prop_assert_eq!(layout.len().unwrap() as u64, len);
            }
        }
    }
}
