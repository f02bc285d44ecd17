//! Reads the repetition levels of a page run by run: a run of equal levels takes as long as a single level.
//!
//! Each level says whether it continues the list before it. Levels are stored as runs, a count and a level, or packed,
//! with one bit each. So a page of a few bytes may declare billions of values, although the caller needs only some of
//! them.

use std::ops::Range;

use bytes::Bytes;

use super::damage::{TOO_FEW, damaged};
use super::thrift::Thrift;
use crate::ErrorKind;

/// The repetition levels of a column.
#[derive(Default)]
pub(crate) struct Lists {
    levels: Levels,
    /// The number of levels of the row in progress that were consumed.
    pub(crate) begun: u64,
}

/// The limits on consuming levels.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Bounds {
    /// Stops at the start of this row, which lies ahead.
    pub(crate) end: u64,
    /// Stops before the level that makes a row longer than this.
    pub(crate) width: u64,
    /// Stops after this number of levels.
    pub(crate) levels: usize,
}

impl Lists {
    /// Continues with the levels of another page.
    pub(crate) fn load(&mut self, bytes: Bytes) {
        self.levels = Levels {
            bytes,
            ..Levels::default()
        };
    }

    /// Ends the row in progress if the next level, which exists, belongs to another row.
    pub(crate) fn end_row(&mut self, row: &mut u64) -> Result<(), ErrorKind> {
        if self.begun > 0 && !self.levels.next()?.first() {
            self.begun = 0;
            *row += 1;
        }
        Ok(())
    }

    /// Consumes levels of this row and the following ones. Reports the range of levels that begin a row, counted from
    /// the first, and returns the number of levels.
    pub(crate) fn take(
        &mut self,
        row: &mut u64,
        bounds: Bounds,
        mut begin: impl FnMut(Range<usize>),
    ) -> Result<usize, ErrorKind> {
        let mut used = 0;
        while used < bounds.levels {
            let levels = bounds.levels - used;
            let rest = Bounds { levels, ..bounds };
            let begin = |range: Range<usize>| begin(used + range.start..used + range.end);
            let taken = match self.levels.next()? {
                Next::Run(more, count) => self.take_run(more, count, row, rest, begin),
                Next::Word(word, bits) => self.take_word(word, bits, row, rest, begin),
            };
            if taken == 0 {
                break;
            }
            self.levels.take(taken);
            used += taken;
        }
        Ok(used)
    }

    /// Consumes levels of a run. At the start of a column, a run that continues no list begins a row.
    fn take_run(
        &mut self,
        more: bool,
        count: u64,
        row: &mut u64,
        bounds: Bounds,
        mut begin: impl FnMut(Range<usize>),
    ) -> usize {
        if !more && self.begun > 0 {
            self.begun = 0;
            *row += 1;
        }
        let room = match more {
            true => bounds.width.saturating_sub(self.begun),
            false => bounds.end - *row,
        };
        let taken = count.min(room).min(bounds.levels as u64);
        let rows = match more {
            true => taken.min(u64::from(self.begun == 0)),
            false => taken,
        };
        begin(0..rows as usize);
        *row += rows.saturating_sub(1);
        self.begun = match more {
            true => self.begun + taken,
            false => taken.min(1),
        };
        taken as usize
    }

    /// Consumes levels of a word, as [`Lists::take_run`] does.
    fn take_word(
        &mut self,
        word: u64,
        bits: u32,
        row: &mut u64,
        bounds: Bounds,
        mut begin: impl FnMut(Range<usize>),
    ) -> usize {
        let bits = (bits as usize).min(bounds.levels);
        let word = if self.begun == 0 { word & !1 } else { word };
        let mut starts = !word & (u64::MAX >> (u64::BITS as usize - bits));
        let mut at = 0;
        while starts != 0 {
            let start = starts.trailing_zeros() as usize;
            let len = self.begun + (start - at) as u64;
            if len > bounds.width {
                break;
            }
            *row += u64::from(len > 0);
            if *row == bounds.end {
                self.begun = 0;
                return start;
            }
            begin(start..start + 1);
            self.begun = 1;
            at = start + 1;
            starts &= starts - 1;
        }
        let rest = ((bits - at) as u64).min(bounds.width.saturating_sub(self.begun));
        self.begun += rest;
        at + rest as usize
    }
}

/// The next levels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Next {
    /// Equal levels: whether they continue a list, and their number.
    Run(bool, u64),
    /// Packed levels, the next one in the lowest bit, and their number.
    Word(u64, u32),
}

impl Next {
    /// Whether the first continues a list.
    fn first(self) -> bool {
        match self {
            Self::Run(more, _) => more,
            Self::Word(word, _) => word & 1 == 1,
        }
    }
}

/// The levels of a page.
#[derive(Default)]
struct Levels {
    bytes: Bytes,
    at: usize,
    /// The number of following bytes that hold packed levels.
    packed: usize,
    /// The rest of the run or word that was read last.
    more: bool,
    run: u64,
    word: u64,
    bits: u32,
}

impl Levels {
    /// At least one level.
    fn next(&mut self) -> Result<Next, ErrorKind> {
        while self.run == 0 && self.bits == 0 {
            match self.packed {
                0 => self.read_header()?,
                _ => self.unpack(),
            }
        }
        Ok(match self.run {
            0 => Next::Word(self.word, self.bits),
            run => Next::Run(self.more, run),
        })
    }

    /// Consumes `count` of the next levels.
    fn take(&mut self, count: usize) {
        if self.run > 0 {
            self.run -= count as u64;
        } else {
            self.bits -= count as u32;
            self.word = self.word.checked_shr(count as u32).unwrap_or(0);
        }
    }

    /// Reads the header of the next levels: a variable-length number in Thrift's format.
    fn read_header(&mut self) -> Result<(), ErrorKind> {
        let mut head = Thrift::new(&self.bytes[self.at..]);
        // Some writers fill pages with zeros.
        let number = head.varint().filter(|&number| number > 0);
        let number = number.ok_or_else(|| damaged(TOO_FEW))?;
        self.at += head.position();
        match number & 1 {
            0 => self.read_run(number >> 1),
            _ => {
                // Some writers truncate the last levels.
                let bytes = usize::try_from(number >> 1).unwrap_or(usize::MAX);
                self.packed = bytes.min(self.bytes.len() - self.at);
                Ok(())
            }
        }
    }

    fn read_run(&mut self, count: u64) -> Result<(), ErrorKind> {
        self.more = match self.bytes.get(self.at) {
            Some(0) => false,
            Some(1) => true,
            Some(level) => {
                return Err(damaged(format!(
                    "a page has the repetition level {level}; 0 and 1 are accepted"
                )));
            }
            None => return Err(damaged(TOO_FEW)),
        };
        self.at += 1;
        self.run = count;
        Ok(())
    }

    /// Loads packed levels into the word.
    fn unpack(&mut self) {
        let len = self.packed.min(size_of::<u64>());
        let mut word = [0; size_of::<u64>()];
        word[..len].copy_from_slice(&self.bytes[self.at..self.at + len]);
        self.word = u64::from_le_bytes(word);
        self.bits = 8 * len as u32;
        self.at += len;
        self.packed -= len;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// A piece of a page: equal levels, or bytes of packed ones.
    #[derive(Debug, Clone)]
    enum Piece {
        Run(bool, u8),
        Packed(Vec<u8>),
    }

    fn piece() -> impl Strategy<Value = Piece> {
        prop_oneof![
            (any::<bool>(), 0..40_u8).prop_map(|(more, count)| Piece::Run(more, count)),
            prop::collection::vec(any::<u8>(), 1..20).prop_map(Piece::Packed),
        ]
    }

    impl Piece {
        fn bytes(&self) -> Vec<u8> {
            match self {
                // An empty run would mark the end of the page.
                Self::Run(more, count) => vec![(count + 1) << 1, u8::from(*more)],
                Self::Packed(bytes) => [&[(bytes.len() as u8) << 1 | 1], &bytes[..]].concat(),
            }
        }

        fn levels(&self) -> Vec<bool> {
            match self {
                Self::Run(more, count) => vec![*more; usize::from(*count) + 1],
                Self::Packed(bytes) => {
                    let bits = bytes
                        .iter()
                        .flat_map(|byte| (0..8).map(move |bit| byte >> bit));
                    bits.map(|bit| bit & 1 == 1).collect()
                }
            }
        }
    }

    /// The result of [`Lists::take`], computed level by level.
    fn expected(
        levels: &[bool],
        begun: &mut u64,
        row: &mut u64,
        bounds: Bounds,
    ) -> (usize, Vec<usize>) {
        let mut starts = Vec::new();
        for (at, &more) in levels.iter().enumerate() {
            if !more && *begun > 0 {
                (*begun, *row) = (0, *row + 1);
            }
            if at == bounds.levels || *row == bounds.end || *begun == bounds.width {
                return (at, starts);
            }
            if *begun == 0 {
                starts.push(at);
            }
            *begun += 1;
        }
        (levels.len(), starts)
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn runs_and_packed_levels_mean_what_their_levels_do(
            pieces in prop::collection::vec(piece(), 1..12),
            steps in prop::collection::vec((1..30_u64, 1..40_u64, 1..200_usize), 1..40),
        ) {
            let bytes: Vec<_> = pieces.iter().flat_map(Piece::bytes).collect();
            let levels: Vec<_> = pieces.iter().flat_map(Piece::levels).collect();
            let mut lists = Lists::default();
            lists.load(bytes.into());
            let (mut used, mut row, mut begun, mut expected_row) = (0, 0, 0, 0);
            for (rows, width, most) in steps {
                let rest = &levels[used..];
                if rest.is_empty() {
                    break;
                }
                lists.end_row(&mut row).unwrap();
                if !rest[0] && begun > 0 {
                    (begun, expected_row) = (0, expected_row + 1);
                }
                prop_assert_eq!(row, expected_row);
                let bounds = Bounds { end: row + rows, width: width.max(begun), levels: most.min(rest.len()) };
                let mut starts = Vec::new();
                let count = lists.take(&mut row, bounds, |begin| starts.extend(begin)).unwrap();
                let expected = expected(rest, &mut begun, &mut expected_row, bounds);
                prop_assert_eq!((count, starts), expected);
                used += count;
            }
        }
    }
}
