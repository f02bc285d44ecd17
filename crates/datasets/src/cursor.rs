//! The position of a reader of a table.

use crate::batch::Batch;
use crate::parquet::open::OpenColumns;

/// The position of a reader, and the batch that it decoded last.
#[derive(Default)]
pub(crate) struct Cursor {
    pub(crate) batch: Option<Batch>,
    /// The columns of a Parquet file that continue where they stopped.
    pub(crate) open: OpenColumns,
    /// A row group, and the number of its rows that fit into memory.
    pub(crate) fits: Option<(usize, usize)>,
}

impl Cursor {
    /// Whether the batch that was decoded last holds the row.
    pub(crate) fn holds(&self, row: u64) -> bool {
        self.batch.as_ref().is_some_and(|batch| batch.holds(row))
    }
}
