//! How far a reader of a table has come.

use crate::batch::Batch;
use crate::parquet::open::OpenColumns;

/// How far a reader has come, and what it decoded last.
#[derive(Default)]
pub(crate) struct Cursor {
    pub(crate) batch: Option<Batch>,
    /// The columns of a Parquet file that go on where they were left.
    pub(crate) open: OpenColumns,
    /// A row group, and how many of its rows there was memory for at once.
    pub(crate) fits: Option<(usize, usize)>,
}

impl Cursor {
    /// Whether the row is in what was decoded last.
    pub(crate) fn holds(&self, row: u64) -> bool {
        self.batch.as_ref().is_some_and(|batch| batch.holds(row))
    }
}
