//! Parquet: decoded in blocks of rows, one after another; a row elsewhere starts the decoder there, in its row group.
//!
//! The last block is kept, so that reading rows one by one in order decodes each block once. The file is mapped rather than
//! read through a file handle because threads would share the handle's position.

use bytes::Bytes;
use parquet::arrow::ProjectionMask;
use parquet::arrow::arrow_reader::{
    ArrowReaderMetadata, ArrowReaderOptions, ParquetRecordBatchReader,
    ParquetRecordBatchReaderBuilder,
};
use parquet::basic::Compression;
use parquet::file::metadata::{ColumnChunkMetaData, PageIndexPolicy, ParquetMetaData};

use crate::dataset::Cursor;
use crate::guard::{damaged, guarded};
use crate::select::{Layout, Selection};
use crate::table::{Batch, Table};
use crate::{Element, ErrorKind, Format};

/// What a file ends with.
const MAGIC: &[u8] = b"PAR1";

/// About how many values a block has: a megabyte, enough to hide what starting costs, little to keep.
const BLOCK_VALUES: u64 = 1 << 17;

const FORMAT: Format = Format::Parquet;

/// An opened file.
pub(crate) struct Parquet {
    file: Bytes,
    metadata: ArrowReaderMetadata,
    selection: Selection,
    /// The first row of each row group, and the number of all rows.
    starts: Vec<u64>,
    columns: u64,
    block_rows: u64,
}

/// A decoder that has come to some row.
pub(crate) struct Stream {
    reader: ParquetRecordBatchReader,
    next_row: u64,
}

impl Parquet {
    pub(crate) fn open(file: &Bytes, columns: Option<&[String]>) -> Result<Self, ErrorKind> {
        if !file.ends_with(MAGIC) {
            return Err(ErrorKind::Unfinished { format: FORMAT });
        }
        guarded(FORMAT, || Self::open_unguarded(file, columns))
    }

    fn open_unguarded(file: &Bytes, columns: Option<&[String]>) -> Result<Self, ErrorKind> {
        // Where a file says where its pages begin, a row in the midst is found without decoding those before it.
        let options = ArrowReaderOptions::new().with_offset_index_policy(PageIndexPolicy::Optional);
        let metadata = ArrowReaderMetadata::load(file, options).map_err(damaged(FORMAT))?;
        let selection = Selection::new(metadata.schema(), columns)?;
        let mut parquet = Self {
            file: file.clone(),
            starts: starts(metadata.metadata())?,
            metadata,
            selection,
            columns: 1,
            block_rows: 1,
        };
        parquet.check_chunks()?;
        parquet.columns = match parquet.rows() {
            0 => return Err(ErrorKind::NoRows),
            _ => parquet.width()?,
        };
        parquet.block_rows = (BLOCK_VALUES / parquet.columns.max(1)).max(1);
        Ok(parquet)
    }

    pub(crate) fn rows(&self) -> u64 {
        self.starts.last().copied().unwrap_or(0)
    }

    pub(crate) fn element(&self) -> Element {
        self.selection.element
    }

    /// How many values a row has: the first row tells, for lists.
    fn width(&self) -> Result<u64, ErrorKind> {
        match &self.selection.layout {
            Layout::Plain(places) => Ok(places.len() as u64),
            list => self.batch(&mut Cursor::default(), 0)?.width(list),
        }
    }

    /// A decoder whose first block holds the row. Blocks are counted from the start of the row group, so that rows that are
    /// read backwards find their block too.
    fn stream(&self, row: u64) -> Result<Stream, ErrorKind> {
        let group = self.starts.partition_point(|&start| start <= row) - 1;
        let skip = (row - self.starts[group]) / self.block_rows * self.block_rows;
        let roots = self.selection.projection.iter().copied();
        let mask = ProjectionMask::roots(self.metadata.parquet_schema(), roots);
        let reader = ParquetRecordBatchReaderBuilder::new_with_metadata(
            self.file.clone(),
            self.metadata.clone(),
        )
        .with_projection(mask)
        .with_batch_size(self.block_rows as usize)
        .with_row_groups((group..self.starts.len() - 1).collect())
        .with_offset(skip as usize)
        .build()
        .map_err(damaged(FORMAT))?;
        Ok(Stream {
            reader,
            next_row: self.starts[group] + skip,
        })
    }

    /// Refuses chunks of the selected columns that cannot be decoded, or that are not there.
    fn check_chunks(&self) -> Result<(), ErrorKind> {
        let schema = self.metadata.parquet_schema();
        let selected = |leaf: &usize| {
            self.selection
                .projection
                .contains(&schema.get_column_root_idx(*leaf))
        };
        let leaves: Vec<_> = (0..schema.num_columns()).filter(selected).collect();
        let groups = self.metadata.metadata().row_groups();
        let mut chunks = groups
            .iter()
            .flat_map(|group| leaves.iter().map(|&leaf| group.column(leaf)));
        chunks.try_for_each(|chunk| self.check_chunk(chunk))
    }

    fn check_chunk(&self, chunk: &ColumnChunkMetaData) -> Result<(), ErrorKind> {
        let (start, len) = chunk.byte_range();
        let (needed, found) = (start.saturating_add(len), self.file.len() as u64);
        match chunk.compression() {
            _ if needed > found => Err(ErrorKind::Truncated { needed, found }),
            Compression::BROTLI(_) | Compression::LZO => Err(ErrorKind::Compression {
                column: chunk.column_path().string(),
                found: chunk.compression().to_string(),
            }),
            _ => Ok(()),
        }
    }
}

impl Table for Parquet {
    fn format(&self) -> Format {
        FORMAT
    }

    fn layout(&self) -> &Layout {
        &self.selection.layout
    }

    fn columns(&self) -> u64 {
        self.columns
    }

    // The last block, the next one, or one where the decoder is started anew.
    fn batch<'c>(&self, cursor: &'c mut Cursor, row: u64) -> Result<&'c Batch, ErrorKind> {
        if !cursor.holds(row) {
            // Taken out meanwhile: a decoder that failed is not asked again.
            let stream = cursor.stream.take().filter(|stream| stream.next_row == row);
            let mut stream = stream.map_or_else(|| self.stream(row), Ok)?;
            cursor.batch = Some(stream.next()?);
            cursor.stream = Some(stream);
        }
        let missing = || damaged(FORMAT)(format!("row {row} is missing"));
        cursor
            .batch
            .as_ref()
            .filter(|batch| batch.holds(row))
            .ok_or_else(missing)
    }
}

impl Stream {
    fn next(&mut self) -> Result<Batch, ErrorKind> {
        let missing = || damaged(FORMAT)(format!("row {} is missing", self.next_row));
        let columns = self
            .reader
            .next()
            .ok_or_else(missing)?
            .map_err(damaged(FORMAT))?;
        let batch = Batch {
            format: FORMAT,
            first_row: self.next_row,
            columns,
        };
        self.next_row = batch.end_row();
        Ok(batch)
    }
}

/// The first row of each row group and the number of all rows.
fn starts(metadata: &ParquetMetaData) -> Result<Vec<u64>, ErrorKind> {
    let mut starts = vec![0];
    let mut rows = 0_u64;
    for group in metadata.row_groups() {
        let length = u64::try_from(group.num_rows());
        let length =
            length.map_err(|_| damaged(FORMAT)("a row group has a negative number of rows"))?;
        rows = rows.checked_add(length).ok_or(ErrorKind::TooLarge)?;
        starts.push(rows);
    }
    Ok(starts)
}
