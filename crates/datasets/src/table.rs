//! A file of columns that is decoded in batches: the common part of Parquet and Arrow files.

use std::ops::Range;

use crate::batch::{Batch, FirstRow};
use crate::cursor::Cursor;
use crate::guard::guarded;
use crate::select::Layout;
use crate::{ErrorKind, Format, Number};

/// A file of columns, decoded in batches.
pub(crate) trait Table {
    /// Its format.
    fn format(&self) -> Format;

    /// The layout of a row.
    fn layout(&self) -> &Layout;

    /// The first row with values, which determines the number of values in all rows.
    fn first(&self) -> FirstRow;

    /// The number of values in a row.
    fn columns(&self) -> u64 {
        self.first().width
    }

    /// The batch with an existing row, which stays in the cursor.
    fn batch<'c>(&self, cursor: &'c mut Cursor, row: u64) -> Result<&'c Batch, ErrorKind>;

    /// Decodes the batch with an existing row.
    fn decode_row(&self, cursor: &mut Cursor, row: u64) -> Result<(), ErrorKind> {
        guarded(self.format(), || self.batch(cursor, row).map(drop))
    }

    /// Copies existing rows into `out`, which has exactly their length.
    fn read<T: Number>(
        &self,
        cursor: &mut Cursor,
        rows: Range<u64>,
        out: &mut [T],
    ) -> Result<(), ErrorKind> {
        guarded(self.format(), || self.read_unguarded(cursor, rows, out))
    }

    /// Like [`Table::read`], but lets panics of the decoder through.
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

/// The most rows that are searched for one with values.
const SEARCHED_ROWS: u64 = 1 << 20;

/// The most bytes that are decompressed in that search: small files can hold long runs of nulls.
const SEARCHED_BYTES: u64 = 1 << 28;

/// The progress of a search for a row with values.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Searched {
    pub(crate) rows: u64,
    /// The number of bytes decompressed so far.
    pub(crate) bytes: u64,
}

impl Searched {
    /// Checks that the search may continue.
    pub(crate) fn check(self) -> Result<(), ErrorKind> {
        match self.rows < SEARCHED_ROWS && self.bytes < SEARCHED_BYTES {
            true => Ok(()),
            false => Err(self.no_values()),
        }
    }

    /// The error if none of these rows has values.
    pub(crate) fn no_values(self) -> ErrorKind {
        ErrorKind::NoValues { rows: self.rows }
    }
}
