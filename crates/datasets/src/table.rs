//! A file of columns that is decoded a batch at a time: what Parquet and Arrow files share.

use std::ops::Range;

use crate::batch::{Batch, FirstRow};
use crate::cursor::Cursor;
use crate::guard::guarded;
use crate::select::Layout;
use crate::{ErrorKind, Format, Number};

/// A file of columns, decoded a batch at a time.
pub(crate) trait Table {
    /// Its format.
    fn format(&self) -> Format;

    /// What a row is made of.
    fn layout(&self) -> &Layout;

    /// The first row that has values, which says how many every row has.
    fn first(&self) -> FirstRow;

    /// How many values a row has.
    fn columns(&self) -> u64 {
        self.first().width
    }

    /// The batch that holds a row that is there, left in the cursor.
    fn batch<'c>(&self, cursor: &'c mut Cursor, row: u64) -> Result<&'c Batch, ErrorKind>;

    /// Decodes what holds a row that is there.
    fn decode_row(&self, cursor: &mut Cursor, row: u64) -> Result<(), ErrorKind> {
        guarded(self.format(), || self.batch(cursor, row).map(drop))
    }

    /// Copies rows that are there; `out` has room for them exactly.
    fn read<T: Number>(
        &self,
        cursor: &mut Cursor,
        rows: Range<u64>,
        out: &mut [T],
    ) -> Result<(), ErrorKind> {
        guarded(self.format(), || self.read_unguarded(cursor, rows, out))
    }

    /// As [`Table::read`], but panics with the decoder.
    fn read_unguarded<T: Number>(
        &self,
        cursor: &mut Cursor,
        mut rows: Range<u64>,
        mut out: &mut [T],
    ) -> Result<(), ErrorKind> {
        while !rows.is_empty() {
            let batch = self.batch(cursor, rows.start)?;
            let end = batch.end_row().min(rows.end);
            let len = ((end - rows.start) * self.columns()) as usize;
            let (now, later) = out.split_at_mut(len);
            batch.copy(self.layout(), self.first(), rows.start..end, now)?;
            (out, rows.start) = (later, end);
        }
        Ok(())
    }
}

/// Among how many rows one with values is looked for.
const SEARCHED_ROWS: u64 = 1 << 20;

/// How many bytes are decompressed in search of it: small files can hold long ones of nulls.
const SEARCHED_BYTES: u64 = 1 << 28;

/// How far a row with values was looked for, in vain.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Searched {
    pub(crate) rows: u64,
    /// How many bytes were decompressed meanwhile.
    pub(crate) bytes: u64,
}

impl Searched {
    /// Whether it is to be looked for further on.
    pub(crate) fn check(self) -> Result<(), ErrorKind> {
        match self.rows < SEARCHED_ROWS && self.bytes < SEARCHED_BYTES {
            true => Ok(()),
            false => Err(self.in_vain()),
        }
    }

    /// That none of these rows has values.
    pub(crate) fn in_vain(self) -> ErrorKind {
        ErrorKind::NoValues { rows: self.rows }
    }
}
