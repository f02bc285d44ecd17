//! One open file of any format, and its rows, one by one or in blocks.

use std::fmt;
use std::iter::FusedIterator;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use crate::cursor::Cursor;
use crate::detect::detect;
use crate::ipc::{self, Ipc};
use crate::memory::{Budget, Memory};
use crate::npy::Npy;
use crate::parquet::Parquet;
use crate::table::Table as _;
use crate::{Element, Error, ErrorKind, Format, Number, Values, map};

/// Options for reading a file.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Options {
    /// The columns of a table that make a row, in this order; by default, all columns in the file's order.
    pub columns: Option<Vec<String>>,
    /// The memory that decoding may take; by default, all that the system has.
    pub memory: Option<Arc<dyn Memory>>,
}

impl Options {
    /// Requests the memory for decoding from `memory`.
    #[must_use]
    pub fn memory(mut self, memory: Arc<dyn Memory>) -> Self {
        self.memory = Some(memory);
        self
    }

    /// Makes rows of these columns, in this order.
    #[must_use]
    pub fn columns<S: Into<String>>(mut self, names: impl IntoIterator<Item = S>) -> Self {
        self.columns = Some(names.into_iter().map(Into::into).collect());
        self
    }
}

/// An open file: rows of numbers, all of one width.
///
/// Threads may share it. For Parquet and Arrow files, [`Dataset::read_row`] and [`Dataset::read_into`] cache the block
/// that was decoded last, one for all threads; each [`Blocks`] has a cache of its own.
pub struct Dataset {
    path: PathBuf,
    format: Format,
    source: Source,
    cursor: Mutex<Cursor>,
}

enum Source {
    Npy(Npy),
    Ipc(Box<Ipc>),
    Parquet(Box<Parquet>),
}

impl Dataset {
    /// Opens a file. Checks its header against its length; reads no values, or only the first.
    ///
    /// # Errors
    /// The file cannot be opened, has another format, is cut short or damaged, has no rows, or has columns that make no
    /// rows.
    pub fn open(path: impl AsRef<Path>, options: &Options) -> Result<Self, Error> {
        let path = path.as_ref();
        let (format, source) = Source::open(path, options).map_err(|kind| Error {
            path: path.into(),
            kind,
        })?;
        Ok(Self {
            path: path.into(),
            format,
            source,
            cursor: Mutex::default(),
        })
    }

    /// The path that was opened.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The format of the file.
    #[must_use]
    pub fn format(&self) -> Format {
        self.format
    }

    /// The number of rows, at least one.
    #[must_use]
    pub fn rows(&self) -> u64 {
        match &self.source {
            Source::Npy(npy) => npy.rows(),
            Source::Ipc(ipc) => ipc.rows(),
            Source::Parquet(parquet) => parquet.rows(),
        }
    }

    /// The number of values in a row, at least one.
    #[must_use]
    pub fn columns(&self) -> u64 {
        self.source.columns()
    }

    /// The type of the values; if columns differ, the wider one.
    #[must_use]
    pub fn element(&self) -> Element {
        match &self.source {
            Source::Npy(npy) => npy.element(),
            Source::Ipc(ipc) => ipc.element(),
            Source::Parquet(parquet) => parquet.element(),
        }
    }

    /// Checks that a row exists.
    ///
    /// # Errors
    /// It does not.
    pub fn check_row(&self, index: u64) -> Result<(), Error> {
        let rows = self.rows();
        if index < rows {
            return Ok(());
        }
        Err(self.error(ErrorKind::Row { row: index, rows }))
    }

    /// Reads a row, replacing the contents of `row`.
    ///
    /// # Errors
    /// As [`Dataset::read_into`], or there is no memory for a row.
    pub fn read_row<T: Number>(&self, index: u64, row: &mut Vec<T>) -> Result<(), Error> {
        self.check_row(index)?;
        if let Source::Npy(npy) = &self.source {
            resize(row, self.columns()).map_err(|kind| self.error(kind))?;
            npy.read(index..index + 1, row);
            return Ok(());
        }
        let mut cursor = self.cursor.lock().unwrap_or_else(PoisonError::into_inner);
        self.read_list(&mut cursor, index..index + 1, row)
    }

    /// Reads rows one after another into `out`, which must have exactly their length.
    ///
    /// # Errors
    /// The rows do not exist, `out` has another length, a row has a null or another width than the first row of the
    /// file, or the file is damaged. The contents of `out` are then unspecified.
    pub fn read_into<T: Number>(&self, rows: Range<u64>, out: &mut [T]) -> Result<(), Error> {
        self.check(&rows, out.len())?;
        if let Source::Npy(npy) = &self.source {
            npy.read(rows, out);
            return Ok(());
        }
        let mut cursor = self.cursor.lock().unwrap_or_else(PoisonError::into_inner);
        self.read_with(&mut cursor, rows, out)
    }

    /// Frees the cached block; the next read decodes it again.
    pub fn release(&self) {
        *self.cursor.lock().unwrap_or_else(PoisonError::into_inner) = Cursor::default();
    }

    /// Reads rows in blocks, in order and in the file's own type. The last block may be shorter.
    ///
    /// # Errors
    /// The rows do not exist, or `block_rows` is 0.
    pub fn blocks(&self, rows: Range<u64>, block_rows: u64) -> Result<Blocks<'_>, Error> {
        if block_rows == 0 {
            return Err(self.error(ErrorKind::EmptyBlocks));
        }
        self.check_range(&rows)?;
        Ok(Blocks {
            dataset: self,
            cursor: Cursor::default(),
            rows,
            block_rows,
        })
    }

    /// Reads one or more existing rows, replacing the contents of a list. The first row is decoded before the list is
    /// allocated: a file may declare more rows than fit into memory.
    /// may speak of rows for which there is no memory.
    fn read_list<T: Number>(
        &self,
        cursor: &mut Cursor,
        rows: Range<u64>,
        list: &mut Vec<T>,
    ) -> Result<(), Error> {
        let decoded = match &self.source {
            Source::Npy(_) => Ok(()),
            Source::Ipc(ipc) => ipc.decode_row(cursor, rows.start),
            Source::Parquet(parquet) => parquet.decode_row(cursor, rows.start),
        };
        self.checked(cursor, decoded)?;
        let len = (rows.end - rows.start).saturating_mul(self.columns());
        resize(list, len).map_err(|kind| self.error(kind))?;
        self.read_with(cursor, rows, list)
    }

    /// Reads existing rows into a slice of exactly their length.
    fn read_with<T: Number>(
        &self,
        cursor: &mut Cursor,
        rows: Range<u64>,
        out: &mut [T],
    ) -> Result<(), Error> {
        let result = match &self.source {
            Source::Npy(npy) => {
                npy.read(rows, out);
                Ok(())
            }
            Source::Ipc(ipc) => ipc.read(cursor, rows, out),
            Source::Parquet(parquet) => parquet.read(cursor, rows, out),
        };
        self.checked(cursor, result)
    }

    fn checked(&self, cursor: &mut Cursor, result: Result<(), ErrorKind>) -> Result<(), Error> {
        result.map_err(|kind| {
            // A decoder that failed may be in an inconsistent state.
            *cursor = Cursor::default();
            self.error(kind)
        })
    }

    fn check(&self, rows: &Range<u64>, room: usize) -> Result<(), Error> {
        self.check_range(rows)?;
        let (found, expected) = (
            room as u64,
            (rows.end - rows.start).saturating_mul(self.columns()),
        );
        match found == expected {
            true => Ok(()),
            false => Err(self.error(ErrorKind::Room { found, expected })),
        }
    }

    fn check_range(&self, range: &Range<u64>) -> Result<(), Error> {
        let (start, end, rows) = (range.start, range.end, self.rows());
        match start <= end && end <= rows {
            true => Ok(()),
            false => Err(self.error(ErrorKind::Rows { start, end, rows })),
        }
    }

    fn error(&self, kind: ErrorKind) -> Error {
        Error {
            path: self.path.clone(),
            kind,
        }
    }
}

impl fmt::Debug for Dataset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Dataset")
            .field("path", &self.path)
            .field("format", &self.format)
            .field("rows", &self.rows())
            .field("columns", &self.columns())
            .field("element", &self.element())
            .finish_non_exhaustive()
    }
}

impl Source {
    fn open(path: &Path, options: &Options) -> Result<(Format, Self), ErrorKind> {
        let file = map::map(path)?;
        let format = detect(path, &file, ipc::is_old_stream)?;
        let columns = options.columns.as_deref();
        let budget = Budget(options.memory.clone());
        let source = match format {
            Format::Npy if columns.is_some() => Err(ErrorKind::Columns {
                reason: "the columns of an .npy file have no names",
            }),
            Format::Npy => Npy::open(&file).map(Self::Npy),
            Format::Parquet => {
                Parquet::open(&file, columns, &budget).map(|parquet| Self::Parquet(parquet.into()))
            }
            Format::ArrowFile | Format::ArrowStream => {
                Ipc::open(&file, format, columns, &budget).map(|ipc| Self::Ipc(ipc.into()))
            }
        }?;
        match source.columns() {
            0 => Err(ErrorKind::NoColumns),
            _ => Ok((format, source)),
        }
    }

    fn columns(&self) -> u64 {
        match self {
            Self::Npy(npy) => npy.columns(),
            Self::Ipc(ipc) => ipc.columns(),
            Self::Parquet(parquet) => parquet.columns(),
        }
    }
}

/// Consecutive rows, as returned by [`Blocks`].
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Block {
    /// The number of the first row.
    pub first_row: u64,
    /// The number of rows.
    pub rows: u64,
    /// Their values, row after row.
    pub values: Values,
}

/// The blocks of a range of rows. After an error there are no more.
pub struct Blocks<'a> {
    dataset: &'a Dataset,
    cursor: Cursor,
    rows: Range<u64>,
    block_rows: u64,
}

impl Blocks<'_> {
    /// Reads the next block into `block` and reuses its memory; returns none after the last.
    ///
    /// # Errors
    /// As [`Dataset::read_row`].
    pub fn next_into(&mut self, block: &mut Block) -> Option<Result<(), Error>> {
        if self.rows.is_empty() {
            return None;
        }
        let start = self.rows.start;
        let end = start.saturating_add(self.block_rows).min(self.rows.end);
        let result = self.read(start..end, block);
        self.rows.start = if result.is_ok() { end } else { self.rows.end };
        Some(result)
    }

    fn read(&mut self, rows: Range<u64>, block: &mut Block) -> Result<(), Error> {
        if block.values.element() != self.dataset.element() {
            block.values = Values::empty(self.dataset.element());
        }
        (block.first_row, block.rows) = (rows.start, rows.end - rows.start);
        let (dataset, cursor) = (self.dataset, &mut self.cursor);
        match &mut block.values {
            Values::F32(values) => dataset.read_list(cursor, rows, values),
            Values::F64(values) => dataset.read_list(cursor, rows, values),
        }
    }
}

impl Iterator for Blocks<'_> {
    type Item = Result<Block, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut block = Block::default();
        let result = self.next_into(&mut block)?;
        Some(result.map(|()| block))
    }
}

impl FusedIterator for Blocks<'_> {}

impl fmt::Debug for Blocks<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Blocks")
            .field("dataset", self.dataset)
            .field("rows", &self.rows)
            .field("block_rows", &self.block_rows)
            .finish_non_exhaustive()
    }
}

/// Resizes a list, or returns an error if there is not enough memory.
fn resize<T: Number>(list: &mut Vec<T>, len: u64) -> Result<(), ErrorKind> {
    let memory = || ErrorKind::Memory {
        values: len,
        element: T::ELEMENT,
    };
    let wanted = usize::try_from(len).map_err(|_| memory())?;
    let more = wanted.saturating_sub(list.len());
    list.try_reserve_exact(more).map_err(|_| memory())?;
    list.resize(wanted, T::default());
    Ok(())
}
