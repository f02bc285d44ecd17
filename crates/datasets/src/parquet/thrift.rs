//! A reader for the part of Thrift's compact protocol that the checks need: page headers, and the structure of a footer
//! before its decoder reads it. All sizes are checked against the available bytes, and nothing is stored.
//!
//! `None` always means that the bytes are invalid.

/// The kinds of a field.
pub(crate) const BYTE: u8 = 3;
pub(crate) const I16: u8 = 4;
pub(crate) const I32: u8 = 5;
pub(crate) const I64: u8 = 6;
pub(crate) const BINARY: u8 = 8;
pub(crate) const LIST: u8 = 9;
pub(crate) const STRUCT: u8 = 12;
/// Both kinds of a Boolean field, 1 and 2, which are also its value.
pub(crate) const BOOL: u8 = 1;

/// The greatest nesting depth of skipped values: Parquet itself needs only a few levels.
const MAX_DEPTH: usize = 16;

/// A position in the bytes.
pub(crate) struct Thrift<'a> {
    bytes: &'a [u8],
    at: usize,
    /// The number of list items and byte strings so far: a decoder allocates memory for each.
    pub(crate) items: usize,
}

impl<'a> Thrift<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self {
            bytes,
            at: 0,
            items: 0,
        }
    }

    /// The number of bytes read.
    pub(crate) fn position(&self) -> usize {
        self.at
    }

    /// Reads a structure: passes each field's number and kind to `visit`, which reads it or returns false to skip it.
    pub(crate) fn fields(
        &mut self,
        mut visit: impl FnMut(&mut Self, i16, u8) -> Option<bool>,
    ) -> Option<()> {
        let mut last = 0;
        while let Some((id, kind)) = self.field(last)? {
            if !visit(self, id, kind)? {
                self.skip(kind, MAX_DEPTH)?;
            }
            last = id;
        }
        Some(())
    }

    /// Reads a list of structures with `read`, which also gets the number of structures that follow.
    pub(crate) fn structs(
        &mut self,
        mut read: impl FnMut(&mut Self, usize) -> Option<()>,
    ) -> Option<()> {
        let (len, kind) = self.list()?;
        (kind == STRUCT || len == 0).then_some(())?;
        (0..len).rev().try_for_each(|behind| read(self, behind))
    }

    pub(crate) fn number(&mut self) -> Option<i64> {
        let number = self.varint()?;
        Some((number >> 1).cast_signed() ^ -(number & 1).cast_signed())
    }

    pub(crate) fn binary(&mut self) -> Option<&'a [u8]> {
        let len = usize::try_from(self.varint()?).ok()?;
        let bytes = self.bytes.get(self.at..self.at.checked_add(len)?)?;
        self.at += len;
        self.items += 1;
        Some(bytes)
    }

    fn byte(&mut self) -> Option<u8> {
        let byte = *self.bytes.get(self.at)?;
        self.at += 1;
        Some(byte)
    }

    pub(crate) fn varint(&mut self) -> Option<u64> {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Some(number);
            }
        }
        None
    }

    fn field(&mut self, last: i16) -> Option<Option<(i16, u8)>> {
        let head = self.byte()?;
        let (delta, kind) = (head >> 4, head & 0xf);
        match (kind, delta) {
            (0, _) => Some(None),
            (_, 0) => Some(Some((i16::try_from(self.number()?).ok()?, kind))),
            _ => Some(Some((last.checked_add(delta.into())?, kind))),
        }
    }

    /// The number and kind of a list's items. Every item takes at least a byte.
    fn list(&mut self) -> Option<(usize, u8)> {
        let head = self.byte()?;
        let len = match head >> 4 {
            15 => usize::try_from(self.varint()?).ok()?,
            short => short.into(),
        };
        self.items = self.items.saturating_add(len);
        (len <= self.bytes.len() - self.at).then_some((len, head & 0xf))
    }

    fn skip(&mut self, kind: u8, depth: usize) -> Option<()> {
        let depth = depth.checked_sub(1)?;
        match kind {
            1 | 2 => Some(()),
            BYTE => self.byte().map(drop),
            I16 | I32 | I64 => self.varint().map(drop),
            7 => self.skip_bytes(8),
            BINARY => self.binary().map(drop),
            LIST | 10 => self.skip_list(depth),
            11 => self.skip_map(depth),
            STRUCT => self.skip_struct(depth),
            13 => self.skip_bytes(16),
            _ => None,
        }
    }

    fn skip_bytes(&mut self, len: usize) -> Option<()> {
        self.at = self
            .at
            .checked_add(len)
            .filter(|at| *at <= self.bytes.len())?;
        Some(())
    }

    fn skip_struct(&mut self, depth: usize) -> Option<()> {
        let mut last = 0;
        while let Some((id, kind)) = self.field(last)? {
            self.skip(kind, depth)?;
            last = id;
        }
        Some(())
    }

    fn skip_list(&mut self, depth: usize) -> Option<()> {
        let (len, kind) = self.list()?;
        (0..len).try_for_each(|_| self.skip_item(kind, depth))
    }

    fn skip_map(&mut self, depth: usize) -> Option<()> {
        let len = self.varint()?;
        if len == 0 {
            return Some(());
        }
        let kinds = self.byte()?;
        (0..len).try_for_each(|_| {
            self.skip_item(kinds >> 4, depth)?;
            self.skip_item(kinds & 0xf, depth)
        })
    }

    /// In a list, a Boolean takes a byte.
    fn skip_item(&mut self, kind: u8, depth: usize) -> Option<()> {
        match kind {
            1 | 2 => self.byte().map(drop),
            _ => self.skip(kind, depth),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The numbers and kinds of a structure's fields, all skipped.
    fn fields(bytes: &[u8]) -> Option<Vec<(i16, u8)>> {
        let mut found = Vec::new();
        let mut thrift = Thrift::new(bytes);
        thrift.fields(|_, id, kind| {
            found.push((id, kind));
            Some(false)
        })?;
        (thrift.position() == bytes.len()).then_some(found)
    }

    #[test]
    fn every_kind_is_passed_over() {
        let bytes = [
            &[0x11, 0x12][..],                     // 1: true, 2: false
            &[0x13, 7, 0x15, 0x80, 1],             // 3: a byte, 4: a number of two bytes
            &[0x17, 0, 0, 0, 0, 0, 0, 0, 0],       // 5: a double
            &[0x18, 2, b'a', b'b'],                // 6: two bytes
            &[0x19, 0x25, 1, 2, 0x19, 0x21, 1, 2], // 7: two numbers, 8: two Booleans
            &[0x1b, 1, 0x58, 3, 1, b'x', 0x1b, 0], // 9: a map of one, 10: an empty one
            &[0x1c, 0x15, 2, 0, 0x0c, 0x40, 0, 0], // 11: a structure, 32: an empty one
        ]
        .concat();
        let kinds = [1, 2, 3, 5, 7, 8, 9, 9, 11, 11, 12, 12];
        let ids = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 32];
        assert_eq!(fields(&bytes), Some(ids.into_iter().zip(kinds).collect()));
        for len in 0..bytes.len() {
            assert_eq!(fields(&bytes[..len]), None, "cut to {len}");
        }
    }

    #[test]
    fn sizes_beyond_the_bytes_and_depth_are_refused() {
        assert_eq!(fields(&[0x18, 0xff, 0xff, 0xff, 0xff, 0x0f, 0]), None);
        assert_eq!(fields(&[0x19, 0xf5, 0xff, 0xff, 0xff, 0xff, 0x0f, 0]), None);
        assert_eq!(fields(&[0x19, 0xfc, 0x04, 0, 0]), None);
        let nested = |levels| [vec![0x1c; levels], vec![0; levels + 1]].concat();
        assert_eq!(fields(&nested(16)), Some(vec![(1, STRUCT)]));
        assert_eq!(fields(&nested(17)), None);
        assert_eq!(fields(&[0x15; 40]), None);
    }
}
