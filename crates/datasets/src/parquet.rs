//! Parquet files, decoded in blocks of rows in order. To reach another row, decoding starts at its row group or its
//! page.
//!
//! The last block is cached, so that reading rows one by one in order decodes each block once. The file is mapped
//! rather than read through a file handle, because threads would share the handle's position.
//!
//! The `parquet` crate only decodes data that was checked before: `footer.rs` checks the metadata, `pages.rs` reads the
//! headers of pages and decompresses them, `lists.rs` reads where lists begin, and `column.rs` requests a bounded
//! number of values.

mod column;
mod damage;
mod footer;
mod lists;
pub(crate) mod open;
mod pages;
mod thrift;

use std::collections::BTreeSet;
use std::sync::Arc;

use arrow_array::types::{ArrowPrimitiveType, Float32Type, Float64Type};
use arrow_array::{ArrayRef, LargeListArray, PrimitiveArray, RecordBatch};
use arrow_buffer::{OffsetBuffer, ScalarBuffer};
use arrow_schema::{DataType as ArrowType, Field, Schema, SchemaRef};
use bytes::Bytes;
use parquet::arrow::parquet_to_arrow_schema;
use parquet::basic::{Compression, Type as PhysicalType};
use parquet::data_type::DataType;
use parquet::file::metadata::{
    ColumnChunkMetaData, ParquetMetaData, ParquetMetaDataOptions, ParquetMetaDataReader,
    ParquetStatisticsPolicy, RowGroupMetaData,
};

use self::column::{Column, Rows};
use self::damage::{FORMAT, damaged};
use self::open::{Open, Typed};
use self::pages::Pages;
use crate::batch::{Batch, FirstRow};
use crate::cursor::Cursor;
use crate::guard::guarded;
use crate::memory::{Budget, Charge};
use crate::select::{Layout, Selection};
use crate::table::{Searched, Table};
use crate::{Element, ErrorKind, Format};

/// The final bytes of a file.
const MAGIC: &[u8] = b"PAR1";

/// The approximate number of values in a block: a megabyte hides the start-up cost and is cheap to keep.
const BLOCK_VALUES: u64 = 1 << 17;

/// The approximate memory of a decoded column beside its values: Arrow's description of it, and the accounting.
const COLUMN: usize = 512;

/// The least size of a page's header, and the most values that a page may declare, 2^31 - 1.
const MIN_PAGE: i64 = 16;

/// An opened file.
pub(crate) struct Parquet {
    file: Bytes,
    metadata: ParquetMetaData,
    selection: Selection,
    /// The decoded columns.
    schema: SchemaRef,
    /// The indices of their leaf columns.
    leaves: Vec<usize>,
    /// The first row of each row group, followed by the number of all rows.
    starts: Vec<u64>,
    first: FirstRow,
    block_rows: usize,
    budget: Budget,
    _metadata: Charge,
}

/// Rows of a row group, numbered from its start.
#[derive(Debug, Clone, Copy)]
struct Block {
    group: usize,
    first: u64,
    rows: usize,
    /// The requested row.
    wanted: u64,
    /// Whether columns are kept for the next block.
    keep: bool,
}

/// Decoded values of a column, and their memory.
struct Decoded {
    array: ArrayRef,
    charges: [Charge; 3],
}

impl Parquet {
    pub(crate) fn open(
        file: &Bytes,
        columns: Option<&[String]>,
        budget: &Budget,
    ) -> Result<Self, ErrorKind> {
        if !file.ends_with(MAGIC) {
            return Err(ErrorKind::Unfinished { format: FORMAT });
        }
        guarded(FORMAT, || Self::open_unguarded(file, columns, budget))
    }

    fn open_unguarded(
        file: &Bytes,
        columns: Option<&[String]>,
        budget: &Budget,
    ) -> Result<Self, ErrorKind> {
        let footer = footer::check(file)?;
        let charge = budget.probe(footer.memory)?;
        let metadata = read_metadata(file)?;
        let descriptor = metadata.file_metadata().schema_descr();
        // The writer's Arrow schema is ignored: it is not needed, and describes dictionaries that are not in the file.
        let schema = parquet_to_arrow_schema(descriptor, None).map_err(damaged)?;
        let selection = Selection::new(&schema, columns)?;
        let root = |leaf: usize| descriptor.get_column_root_idx(leaf);
        let selected = |leaf: &usize| selection.projection.binary_search(&root(*leaf)).is_ok();
        let leaves: Vec<_> = (0..descriptor.num_columns()).filter(selected).collect();
        let fields = selection
            .projection
            .iter()
            .map(|&index| schema.field(index));
        let fields: Vec<_> = fields.map(decoded_field).collect();
        let mut parquet = Self {
            file: file.clone(),
            starts: starts(&metadata)?,
            metadata,
            selection,
            schema: Schema::new(fields).into(),
            leaves,
            first: FirstRow::default(),
            block_rows: 1,
            budget: budget.clone(),
            _metadata: charge,
        };
        parquet.check_chunks(&footer.encrypted)?;
        parquet.first = match parquet.rows() {
            0 => return Err(ErrorKind::NoRows),
            _ => parquet.first_row()?,
        };
        parquet.block_rows = (BLOCK_VALUES / parquet.columns().max(1)).max(1) as usize;
        Ok(parquet)
    }

    pub(crate) fn rows(&self) -> u64 {
        self.starts.last().copied().unwrap_or(0)
    }

    pub(crate) fn element(&self) -> Element {
        self.selection.element
    }

    /// The number of values in a row; for lists, that of the first row with values.
    fn first_row(&self) -> Result<FirstRow, ErrorKind> {
        match (&self.selection.layout, &self.leaves[..]) {
            (Layout::Plain(places), _) => Ok(FirstRow::plain(places.len())),
            (Layout::List, &[leaf]) => self.first_list(leaf),
            _ => Err(damaged("a list has more than one column")),
        }
    }

    fn first_list(&self, leaf: usize) -> Result<FirstRow, ErrorKind> {
        let mut searched = Searched::default();
        for group in 0..self.metadata.num_row_groups() {
            let mut column = self.open_column(group, leaf)?;
            let before = searched.bytes;
            while let Some(len) = column.measure()? {
                if let Some(width @ 1..) = len {
                    let row = searched.rows;
                    return Ok(FirstRow { row, width });
                }
                searched.rows += 1;
                searched.bytes = before + column.decompressed();
                searched.check()?;
            }
            searched.bytes = before + column.decompressed();
            searched.check()?;
        }
        Err(searched.no_values())
    }

    fn open_column(&self, group: usize, leaf: usize) -> Result<Typed, ErrorKind> {
        let descriptor = self.metadata.file_metadata().schema_descr().column(leaf);
        let chunk = self.metadata.row_group(group).column(leaf);
        let pages = Pages::new(&self.file, chunk, &self.budget)?;
        match descriptor.physical_type() {
            PhysicalType::FLOAT => Ok(Typed::F32(Column::new(pages, &descriptor, &self.budget)?)),
            PhysicalType::DOUBLE => Ok(Typed::F64(Column::new(pages, &descriptor, &self.budget)?)),
            other => Err(damaged(format!("a column has values of type {other}"))),
        }
    }

    /// Decodes a block that contains the row. If memory is short, tries half as many rows, and so on, and finally the
    /// row alone, one column after another. The number of rows that fit is remembered for the row group. A partial
    /// block takes at most half of the free memory, so that the caches of many files leave space for others.
    fn decode(&self, cursor: &mut Cursor, row: u64) -> Result<Batch, ErrorKind> {
        let group = self.starts.partition_point(|&start| start <= row) - 1;
        let fits = cursor.fits.filter(|&(of, _)| of == group);
        let mut most = fits.map_or(self.block_rows, |(_, rows)| rows);
        loop {
            let is_part = 0 < most && most < self.block_rows;
            match self.decode_within(cursor, group, row, most) {
                Ok(batch) if is_part && !self.leaves_as_much_free(&batch) => most /= 2,
                Err(ErrorKind::DecodingMemory { .. }) if most > 0 => most /= 2,
                result => return result,
            }
            *cursor = Cursor::default();
            cursor.fits = Some((group, most));
        }
    }

    /// Whether as much memory is free as the values of a batch take.
    fn leaves_as_much_free(&self, batch: &Batch) -> bool {
        let bytes = batch.columns.get_array_memory_size();
        self.budget.probe(bytes).is_ok()
    }

    /// Decodes a row in a block of at most `most` rows, or alone. Blocks are counted from the start of the row group,
    /// so that reading backwards hits the same blocks.
    fn decode_within(
        &self,
        cursor: &mut Cursor,
        group: usize,
        row: u64,
        most: usize,
    ) -> Result<Batch, ErrorKind> {
        let (start, end) = (self.starts[group], self.starts[group + 1]);
        let (wanted, size) = (row - start, most.max(1) as u64);
        let first = wanted - wanted % size;
        let block = Block {
            group,
            first,
            rows: (end - start - first).min(size) as usize,
            wanted,
            keep: most > 0,
        };
        let batch = self.block(cursor, block)?;
        if batch.holds(row) {
            return Ok(batch);
        }
        // A longer row in front of the requested one ended the block early.
        let rest = Block {
            first: wanted,
            rows: block.rows - (wanted - first) as usize,
            ..block
        };
        self.block(cursor, rest)
    }

    fn block(&self, cursor: &mut Cursor, block: Block) -> Result<Batch, ErrorKind> {
        let count = self.leaves.len();
        let (mut arrays, for_arrays) = self.budget.list(count)?;
        let (mut charges, for_charges) = self.budget.list(3 * count + 3)?;
        charges.extend([for_arrays, for_charges]);
        charges.push(self.budget.probe(count.saturating_mul(COLUMN))?);
        if block.keep {
            cursor.open.make_room(count, &self.budget)?;
        }
        for (place, &leaf) in self.leaves.iter().enumerate() {
            // Only kept columns have space in the list.
            let mut unkept = None;
            let open = cursor.open.columns.get_mut(place).unwrap_or(&mut unkept);
            let decoded = self.column(open, leaf, block)?;
            arrays.push(decoded.array);
            charges.extend(decoded.charges);
        }
        let columns = RecordBatch::try_new(Arc::clone(&self.schema), arrays);
        Ok(Batch {
            format: FORMAT,
            first_row: self.starts[block.group] + block.first,
            columns: columns.map_err(damaged)?,
            _charges: charges,
        })
    }

    /// Decodes a block of one column, continuing where it stopped if that is not after the block.
    fn column(
        &self,
        open: &mut Option<Open>,
        leaf: usize,
        block: Block,
    ) -> Result<Decoded, ErrorKind> {
        // Removed meanwhile: a decoder that failed is not used again.
        let near = self.block_rows as u64;
        let goes_on =
            |open: &Open| open.group == block.group && open.column.can_reach(block.first, near);
        let before = open.take().filter(goes_on);
        let mut column = match before {
            Some(open) => open.column,
            None => {
                let mut column = self.open_column(block.group, leaf)?;
                column.start_at(block.first)?;
                column
            }
        };
        let decoded = match &mut column {
            Typed::F32(column) => self.values::<_, Float32Type>(column, block),
            Typed::F64(column) => self.values::<_, Float64Type>(column, block),
        }?;
        *open = block.keep.then_some(Open {
            group: block.group,
            column,
        });
        Ok(decoded)
    }

    fn values<T, A>(&self, column: &mut Column<T>, block: Block) -> Result<Decoded, ErrorKind>
    where
        T: DataType<T = A::Native>,
        A: ArrowPrimitiveType,
    {
        let missing = |row: u64| damaged(format!("row {row} is missing"));
        let file_row = |row: u64| self.starts[block.group] + row;
        column.skip_to(block.first)?;
        if column.row() != block.first {
            return Err(missing(file_row(block.first)));
        }
        let is_list = self.selection.layout == Layout::List;
        let width = is_list.then_some(self.first.width as usize);
        let (mut rows, charges) = Rows::new(block.rows, width, &self.budget)?;
        match width {
            Some(width) => column.read_lists(block.rows, width, &mut rows)?,
            None => column.read_values(block.rows, &mut rows)?,
        }
        match (is_list, rows.len()) {
            (true, 0) if column.is_in_row() && block.first == block.wanted => {
                Err(ErrorKind::Ragged {
                    row: file_row(block.first),
                    found: column.rest_of_row()?,
                    first: self.first.row,
                    expected: self.first.width,
                })
            }
            (true, 0) if !column.is_in_row() => Err(missing(file_row(block.first))),
            (false, len) if len != block.rows => Err(missing(file_row(block.first + len as u64))),
            _ => Ok(Decoded {
                array: array::<A>(rows, is_list)?,
                charges,
            }),
        }
    }

    /// Refuses column chunks that cannot be decoded, lie outside the file, or declare other rows than their group.
    /// Refuses chunks that share bytes as well, which would be decoded repeatedly.
    fn check_chunks(&self, encrypted: &BTreeSet<usize>) -> Result<(), ErrorKind> {
        if let Some(&leaf) = self.leaves.iter().find(|leaf| encrypted.contains(leaf)) {
            let descriptor = self.metadata.file_metadata().schema_descr();
            return Err(ErrorKind::Encrypted {
                column: descriptor.column(leaf).path().string(),
            });
        }
        let mut bytes = 0_usize;
        for group in self.metadata.row_groups() {
            for &leaf in &self.leaves {
                bytes = bytes.saturating_add(self.check_chunk(group, group.column(leaf))?);
            }
        }
        match bytes <= self.file.len() {
            true => Ok(()),
            false => Err(damaged("its columns take more bytes than it has")),
        }
    }

    /// Checks a column chunk; returns its size in bytes.
    fn check_chunk(
        &self,
        group: &RowGroupMetaData,
        chunk: &ColumnChunkMetaData,
    ) -> Result<usize, ErrorKind> {
        let column = || chunk.column_path().string();
        let (start, end) = pages::range(chunk, self.file.len())?;
        let (rows, values) = (group.num_rows(), chunk.num_values());
        let counts_agree = match self.selection.layout {
            Layout::List => values >= rows,
            Layout::Plain(_) => values == rows,
        };
        let most = ((end - start) as i64 / MIN_PAGE).saturating_mul(i32::MAX.into());
        match chunk.compression() {
            Compression::BROTLI(_) | Compression::LZO => Err(ErrorKind::Compression {
                column: column(),
                found: chunk.compression().to_string(),
            }),
            _ if !counts_agree => Err(damaged(format!(
                "a row group has {rows} rows, and its column {:?} has {values} values",
                column()
            ))),
            _ if values > most => Err(damaged(format!(
                "column {:?} declares {values} values, which {} bytes cannot hold",
                column(),
                end - start
            ))),
            _ => Ok(end - start),
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

    fn first(&self) -> FirstRow {
        self.first
    }

    // Returns the cached block, or decodes another.
    fn batch<'c>(&self, cursor: &'c mut Cursor, row: u64) -> Result<&'c Batch, ErrorKind> {
        if !cursor.holds(row) {
            cursor.batch = None;
            cursor.batch = Some(self.decode(cursor, row)?);
        }
        let missing = || damaged(format!("row {row} is missing"));
        cursor
            .batch
            .as_ref()
            .filter(|batch| batch.holds(row))
            .ok_or_else(missing)
    }
}

/// The metadata of the file, without statistics, which are not needed.
fn read_metadata(file: &Bytes) -> Result<ParquetMetaData, ErrorKind> {
    let options = ParquetMetaDataOptions::new()
        .with_column_stats_policy(ParquetStatisticsPolicy::SkipAll)
        .with_size_stats_policy(ParquetStatisticsPolicy::SkipAll)
        .with_encoding_stats_policy(ParquetStatisticsPolicy::SkipAll);
    let reader = ParquetMetaDataReader::new().with_metadata_options(Some(options));
    reader.parse_and_finish(file).map_err(damaged)
}

/// The type that a column is decoded to: lists of any kind become large ones.
fn decoded_field(field: &Field) -> Field {
    let data_type = match field.data_type() {
        ArrowType::List(item) | ArrowType::LargeList(item) | ArrowType::FixedSizeList(item, _) => {
            large_list(item.data_type())
        }
        other => other.clone(),
    };
    Field::new(field.name(), data_type, true)
}

fn large_list(item: &ArrowType) -> ArrowType {
    ArrowType::LargeList(item_field(item))
}

fn item_field(item: &ArrowType) -> Arc<Field> {
    Field::new_list_field(item.clone(), true).into()
}

/// Converts the rows to an Arrow array.
fn array<A: ArrowPrimitiveType>(
    rows: Rows<A::Native>,
    is_list: bool,
) -> Result<ArrayRef, ErrorKind> {
    let Rows {
        values,
        mut valid,
        mut starts,
        mut present,
    } = rows;
    starts.push(values.len() as i64);
    let values = PrimitiveArray::<A>::new(ScalarBuffer::from(values), valid.finish());
    if !is_list {
        return Ok(Arc::new(values));
    }
    let offsets = OffsetBuffer::new(ScalarBuffer::from(starts));
    let lists = LargeListArray::try_new(
        item_field(&A::DATA_TYPE),
        offsets,
        Arc::new(values),
        present.finish(),
    );
    Ok(Arc::new(lists.map_err(damaged)?))
}

/// The first row of each row group, followed by the number of all rows.
fn starts(metadata: &ParquetMetaData) -> Result<Vec<u64>, ErrorKind> {
    let mut starts = vec![0];
    let mut rows = 0_i64;
    for group in metadata.row_groups() {
        let length = group.num_rows();
        if length < 0 {
            return Err(damaged("a row group has a negative number of rows"));
        }
        rows = rows.checked_add(length).ok_or(ErrorKind::TooLarge)?;
        starts.push(rows.cast_unsigned());
    }
    Ok(starts)
}
