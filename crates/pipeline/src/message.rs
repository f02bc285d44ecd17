//! The number of bytes that reading a binary envelope would visit. An envelope is a packed message of Cap'n Proto.
//!
//! HUGR's reader switches off the limits of that format. A message may therefore declare a size of gigabytes, hold
//! zeros that take no space, lists of many empty elements, or one list that is named repeatedly. This module walks the
//! message once, following its [encoding](https://capnproto.org/encoding.html), and counts everything as often as the
//! reader would visit it.

use capnp::ErrorKind;
use capnp::message::{ReaderOptions, ReaderSegments};
use capnp::serialize_packed::read_message;

use crate::ReadError;

const WORD: u64 = 8;

/// The least number of words that an element of a list of structures counts for: the reader allocates as much for it,
/// even where it is empty.
const ELEMENT: u64 = 16;

/// Checks that the contents of a message take at most `limit` bytes. Other faults are left to the reader, which reports
/// them.
///
/// # Errors
/// The contents are larger.
pub(crate) fn check(payload: &[u8], limit: u64) -> Result<(), ReadError> {
    let too_large = ReadError::TooLarge { limit };
    let mut options = ReaderOptions::default();
    options.traversal_limit_in_words(Some(usize::try_from(limit / WORD).unwrap_or(usize::MAX)));
    let segments = match read_message(payload, options) {
        Ok(message) => message.into_segments(),
        Err(error) if matches!(error.kind, ErrorKind::MessageTooLarge(_)) => {
            return Err(too_large);
        }
        Err(_) => return Ok(()),
    };
    let mut walk = Walk {
        segments: &segments,
        left: limit / WORD,
        open: vec![(0, 0)],
    };
    walk.follow_all().ok_or(too_large)
}

/// A word of a message: its segment and its index there.
type Place = (u32, u64);

struct Walk<'m, S> {
    segments: &'m S,
    /// How many words may still be read.
    left: u64,
    /// Pointers that are not followed yet.
    open: Vec<Place>,
}

impl<S: ReaderSegments> Walk<'_, S> {
    /// None where the contents exceed the limit.
    fn follow_all(&mut self) -> Option<()> {
        while let Some(place) = self.open.pop() {
            self.take(1)?;
            match self.word(place) {
                // A null pointer, or one that the reader refuses.
                None | Some(0) => {}
                Some(far) if far & 0b111 == 0b010 => self.open.push(far_target(far)),
                Some(far) if far & 0b111 == 0b110 => {
                    let (segment, at) = far_target(far);
                    let object = self.word((segment, at)).zip(self.word((segment, at + 1)));
                    object.map_or(Some(()), |(far, pointer)| {
                        self.object(pointer, far_target(far))
                    })?;
                }
                // The offset of a pointer counts the words between the pointer and its target.
                Some(pointer) => {
                    let offset = i64::from(pointer as u32 as i32 >> 2);
                    let target = place.1.checked_add(1)?.checked_add_signed(offset);
                    target.map_or(Some(()), |at| self.object(pointer, (place.0, at)))?;
                }
            }
        }
        Some(())
    }

    /// Counts the target of a pointer.
    fn object(&mut self, pointer: u64, target: Place) -> Option<()> {
        match pointer & 0b11 {
            0b00 => {
                let (data, pointers) = sizes(pointer);
                self.take(data + pointers)?;
                self.follow(target, data, pointers);
                Some(())
            }
            0b01 => self.list(pointer, target),
            _ => Some(()),
        }
    }

    fn list(&mut self, pointer: u64, target: Place) -> Option<()> {
        let count = pointer >> 35;
        match pointer >> 32 & 0b111 {
            1 => self.take(count / 64),
            2 => self.take(count / 8),
            3 => self.take(count / 4),
            4 => self.take(count / 2),
            6 => {
                self.take(count)?;
                self.follow(target, 0, count);
                Some(())
            }
            7 => self.structures(count, target),
            // Words, and elements without a size.
            _ => self.take(count),
        }
    }

    /// A list of structures: `words` words, behind one that gives the number and size of the structures.
    fn structures(&mut self, words: u64, (segment, at): Place) -> Option<()> {
        let Some(tag) = self.word((segment, at)) else {
            return Some(());
        };
        let (count, (data, pointers)) = (u64::from(tag as u32 >> 2), sizes(tag));
        self.take(words.max(count.saturating_mul(ELEMENT)))?;
        let size = data + pointers;
        // Otherwise the list is invalid, which the reader reports.
        if count.saturating_mul(size) <= words {
            (0..count).for_each(|element| {
                self.follow((segment, at + 1 + element * size), data, pointers);
            });
        }
        Some(())
    }

    /// Adds the pointers of a structure, which stand behind its data.
    fn follow(&mut self, (segment, at): Place, data: u64, pointers: u64) {
        let length = self.segments.get_segment(segment).map_or(0, <[u8]>::len) as u64 / WORD;
        let first = at.saturating_add(data).min(length);
        let end = first.saturating_add(pointers).min(length);
        self.open.extend((first..end).map(|at| (segment, at)));
    }

    fn take(&mut self, words: u64) -> Option<()> {
        self.left = self.left.checked_sub(words)?;
        Some(())
    }

    fn word(&self, (segment, at): Place) -> Option<u64> {
        let start = usize::try_from(at.checked_mul(WORD)?).ok()?;
        let bytes = self.segments.get_segment(segment)?.get(start..)?;
        bytes.first_chunk().map(|bytes| u64::from_le_bytes(*bytes))
    }
}

/// The target of a pointer to another segment.
fn far_target(far: u64) -> Place {
    ((far >> 32) as u32, u64::from(far as u32 >> 3))
}

/// The number of words of data and the number of pointers in a structure.
fn sizes(pointer: u64) -> (u64, u64) {
    (pointer >> 32 & 0xFFFF, pointer >> 48)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMIT: u64 = 1 << 20;

    fn too_large() -> Result<(), ReadError> {
        Err(ReadError::TooLarge { limit: LIMIT })
    }

    /// A packed message of one segment: each word stands behind a byte whose bits say which of its bytes are present.
    fn message(words: &[u64]) -> Vec<u8> {
        let header = [(words.len() as u64) << 32];
        let packed = header.iter().chain(words);
        packed
            .flat_map(|word| [&[0xFF][..], &word.to_le_bytes(), &[0]].concat())
            .collect()
    }

    /// A message whose root is one list.
    fn list(code: u64, count: u64, contents: &[u64]) -> Vec<u8> {
        message(&[&[count << 35 | code << 32 | 1], contents].concat())
    }

    #[test]
    fn lists_count_for_their_elements() {
        let words = LIMIT / WORD;
        for (code, most) in [(0, words), (1, words * 64), (2, words * 8), (5, words)] {
            assert_eq!(check(&list(code, most - 100, &[]), LIMIT), Ok(()), "{code}");
            assert_eq!(
                check(&list(code, most + 100, &[]), LIMIT),
                too_large(),
                "{code}"
            );
        }
        // Elements without contents.
        let empty = |count: u64| list(7, 0, &[count << 2]);
        assert_eq!(check(&empty(words / ELEMENT - 1), LIMIT), Ok(()));
        assert_eq!(check(&empty(words / ELEMENT + 1), LIMIT), too_large());
    }

    #[test]
    fn what_is_named_twice_counts_twice() {
        // A list of pointers to the same list, 2^depth of them in total.
        let twice = |depth: u64| {
            let words = (0..depth).flat_map(|level| {
                let next = |from: u64| (2 - from) << 2 | 2 << 35 | 6 << 32 | 1;
                let last = level + 1 == depth;
                [
                    if last { 0 } else { next(1) },
                    if last { 0 } else { next(2) },
                ]
            });
            list(6, 2, &words.collect::<Vec<_>>())
        };
        assert_eq!(check(&twice(10), LIMIT), Ok(()));
        assert_eq!(check(&twice(30), LIMIT), too_large());
        // A structure that holds itself.
        let itself = message(&[1 << 48, (-1_i32 as u32 as u64 & !0b11) | 1 << 48]);
        assert_eq!(check(&itself, LIMIT), too_large());
    }

    #[test]
    fn zeros_that_take_no_room_count() {
        // A word of zeros, and the number of zero words that follow it.
        let zeros = |runs: u64| {
            let words = runs * 256;
            let mut bytes = [&[0xFF][..], &(words << 32).to_le_bytes(), &[0]].concat();
            (0..runs).for_each(|_| bytes.extend([0, 255]));
            bytes
        };
        assert_eq!(check(&zeros(511), LIMIT), Ok(()));
        assert_eq!(check(&zeros(513), LIMIT), too_large());
    }

    #[test]
    fn what_is_no_message_is_left_to_the_reader() {
        for bytes in [
            &b""[..],
            b"\xFF",
            &message(&[0b11]),
            &message(&[7 << 32 | 1]),
            &list(6, 9, &[]),
        ] {
            assert_eq!(check(bytes, LIMIT), Ok(()), "{bytes:?}");
        }
    }
}
