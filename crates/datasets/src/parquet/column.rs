//! One column of one row group, decoded level by level, in bounded steps whatever the file declares about rows and
//! pages.
//!
//! A level stands for a value, a null, or a list that is null or empty. The decoders of `parquet` get one page at a
//! time, without its repetition levels, which say where lists begin. `lists.rs` reads those in parallel, so that
//! reading can stop inside a list that is too long.

use std::collections::VecDeque;
use std::ops::Range;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use arrow_buffer::NullBufferBuilder;
use bytes::Bytes;
use parquet::basic::{Encoding, Repetition};
use parquet::column::page::{Page, PageMetadata, PageReader};
use parquet::column::reader::{ColumnReaderImpl, get_column_reader, get_typed_column_reader};
use parquet::data_type::DataType;
use parquet::errors::Result as PageResult;
use parquet::schema::types::{ColumnDescPtr, ColumnDescriptor, ColumnPath};

use super::damage::{TOO_FEW, damaged};
use super::lists::{Bounds, Lists};
use super::pages::{Body, Header, Kind, Pages};
use crate::ErrorKind;
use crate::memory::{Budget, Charge};

/// The number of levels that are decoded at a time.
const CHUNK: usize = 1 << 14;

/// The id of the encoding of levels.
const LEVELS: i64 = 3;

/// The most values of one row that are counted: a row with more cannot be read, and the file counts as damaged.
const MAX_ROW: u64 = 1 << 31;

/// The size of a length field.
const PREFIX: usize = 4;

/// The approximate memory of a column's decoders beside its pages and values.
pub(super) const DECODERS: usize = 2 << 10;

/// The memory of a dictionary decoder beside its dictionary: a thousand indices.
const INDICES: usize = 5 << 10;

/// The memory of the ALP decoder: a thousand values before their conversion to numbers.
const SCRATCH: usize = 8 << 10;

/// The values of one column of one row group.
pub(crate) struct Column<T: DataType> {
    pages: Pages,
    budget: Budget,
    feed: PageQueue,
    part: Part<T::T>,
    values: ColumnReaderImpl<T>,
    levels: Levels,
    lists: Option<Lists>,
    /// The number of remaining levels of the page.
    left: usize,
    page: Charge,
    dictionary: Option<[Charge; 2]>,
    _decoders: Charge,
    scratch: Option<Charge>,
    /// The next row of the group; with lists, the row in progress.
    row: u64,
}

/// The values decoded last, and their levels; columns without nulls and lists have no levels.
#[derive(Default)]
struct Part<V> {
    values: Vec<V>,
    levels: Vec<i16>,
    _charges: [Charge; 2],
}

/// The meaning of a leaf column's definition levels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Levels {
    /// The level of a value.
    max: i16,
    /// The lowest level of a value or a null in a list. One less is an empty list; lower levels are a null list.
    item: i16,
}

/// Decoded rows of a column.
pub(crate) struct Rows<V> {
    /// Their values, with an arbitrary value for each null.
    pub(crate) values: Vec<V>,
    /// For each value, whether it is not null.
    pub(crate) valid: NullBufferBuilder,
    /// For lists: the start of each.
    pub(crate) starts: Vec<i64>,
    /// For lists: whether each is not null.
    pub(crate) present: NullBufferBuilder,
}

/// The next part of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Next {
    /// Levels that are loaded.
    Levels,
    /// A page that was skipped, with its number of rows.
    Skipped(u64),
    End,
}

impl<T: DataType> Column<T>
where
    T::T: Copy + Default,
{
    pub(crate) fn new(
        pages: Pages,
        leaf: &ColumnDescPtr,
        budget: &Budget,
    ) -> Result<Self, ErrorKind> {
        let decoders = budget.probe(DECODERS)?;
        let feed = PageQueue::default();
        // Without repetition levels, every level is a row of its own. The decoders do not need the column's path, which
        // may be long.
        let (max, path) = (leaf.max_def_level(), ColumnPath::new(Vec::new()));
        let flat = ColumnDescriptor::new(leaf.self_type_ptr(), max, 0, path);
        let reader = get_column_reader(flat.into(), Box::new(feed.clone()));
        Ok(Self {
            pages,
            budget: budget.clone(),
            feed,
            part: Part::default(),
            values: get_typed_column_reader(reader),
            levels: Levels::of(leaf),
            lists: (leaf.max_rep_level() > 0).then(Lists::default),
            left: 0,
            page: Charge::default(),
            dictionary: None,
            _decoders: decoders,
            scratch: None,
            row: 0,
        })
    }

    /// Starts at the page that contains a row, if the file has an index, and not after the row. Columns without lists
    /// skip pages by their headers, which is as fast.
    pub(crate) fn start_at(&mut self, row: u64) -> Result<(), ErrorKind> {
        let Some((place, first)) = self.lists.as_ref().and_then(|_| self.pages.locate(row)) else {
            return Ok(());
        };
        if let Some(header) = self
            .pages
            .next()?
            .filter(|header| header.kind == Kind::Dictionary)
        {
            self.load(&header)?;
        }
        self.pages.skip_to(place);
        self.row = first;
        Ok(())
    }

    /// Whether reading can continue to a row: it lies ahead, and starting again would not reach it sooner.
    pub(crate) fn can_reach(&self, row: u64, near: u64) -> bool {
        let begun = self.lists.as_ref().is_some_and(|lists| lists.begun > 0);
        let ahead = self.row < row || self.row == row && !begun;
        ahead && (row - self.row <= near || self.lists.is_none() || !self.pages.has_index())
    }

    /// The number of bytes decompressed so far.
    pub(crate) fn decompressed(&self) -> u64 {
        self.pages.decompressed
    }

    /// The next row, or the row in progress.
    pub(crate) fn row(&self) -> u64 {
        self.row
    }

    /// Whether a part of that row was read already.
    pub(crate) fn is_in_row(&self) -> bool {
        self.lists.as_ref().is_some_and(|lists| lists.begun > 0)
    }

    /// Skips the rows before a row that lies ahead; stops at the last row.
    pub(crate) fn skip_to(&mut self, row: u64) -> Result<(), ErrorKind> {
        while self.row < row {
            match self.next(row - self.row)? {
                Next::End => break,
                Next::Skipped(rows) => self.row += rows,
                Next::Levels if self.row < row => drop(self.skip(row - self.row)?),
                Next::Levels => {}
            }
        }
        Ok(())
    }

    /// Reads up to `rows` rows of one value each.
    pub(crate) fn read_values(
        &mut self,
        rows: usize,
        out: &mut Rows<T::T>,
    ) -> Result<(), ErrorKind> {
        let bounds = Bounds {
            end: self.row + rows as u64,
            width: 1,
            levels: CHUNK,
        };
        while self.row < bounds.end && self.next(0)? == Next::Levels {
            let count = self.take(bounds, |_| ())?;
            self.read(count)?;
            out.append_values(&self.part, self.levels);
        }
        Ok(())
    }

    /// Reads up to `rows` lists, and stops at the first that is longer than `width`.
    pub(crate) fn read_lists(
        &mut self,
        rows: usize,
        width: usize,
        out: &mut Rows<T::T>,
    ) -> Result<(), ErrorKind> {
        let mut starts = Vec::new();
        let bounds = Bounds {
            end: self.row + rows as u64,
            width: width as u64,
            levels: CHUNK,
        };
        while self.row < bounds.end && self.next(0)? == Next::Levels {
            // The levels may start with those of another row.
            if self.row == bounds.end {
                break;
            }
            starts.clear();
            let count = self.take(bounds, |begin| starts.extend(begin))?;
            if count == 0 {
                out.drop_last();
                break;
            }
            self.read(count)?;
            out.append_lists(&self.part, self.levels, &starts);
        }
        Ok(())
    }

    /// Skips the next row and returns its number of values, none if it is null. `None` after the last row.
    pub(crate) fn measure(&mut self) -> Result<Option<Option<u64>>, ErrorKind> {
        if self.next(0)? != Next::Levels {
            return Ok(None);
        }
        let one = Bounds {
            end: u64::MAX,
            width: u64::MAX,
            levels: 1,
        };
        self.take(one, |_| ())?;
        self.read(1)?;
        let mut first = self.levels.max;
        self.part.each(first, |level, _| first = level);
        let levels = self.rest_of_row()?;
        Ok(Some(match first - self.levels.item {
            0.. => Some(levels),
            -1 => Some(0),
            _ => None,
        }))
    }

    /// Skips the rest of the row in progress and returns the number of its values.
    pub(crate) fn rest_of_row(&mut self) -> Result<u64, ErrorKind> {
        let row = self.row;
        let mut levels = self.lists.as_ref().map_or(0, |lists| lists.begun);
        while self.row == row && self.next(0)? == Next::Levels {
            if self.row > row {
                break;
            }
            levels += self.skip(1)? as u64;
            if levels > MAX_ROW {
                return Err(damaged(format!("a row has more than {MAX_ROW} values")));
            }
        }
        Ok(levels)
    }

    /// Skips loaded levels up to the end of `rows` rows; returns their number.
    fn skip(&mut self, rows: u64) -> Result<usize, ErrorKind> {
        let bounds = Bounds {
            end: self.row.saturating_add(rows),
            width: u64::MAX,
            levels: usize::MAX,
        };
        let count = self.take(bounds, |_| ())?;
        let skipped = self.values.skip_records(count).map_err(damaged)?;
        self.left -= count;
        match skipped == count {
            true => Ok(count),
            false => Err(damaged(TOO_FEW)),
        }
    }

    /// Reads loaded levels and their values.
    fn read(&mut self, count: usize) -> Result<(), ErrorKind> {
        let has_levels = self.levels.max > 0;
        self.part.clear(count, has_levels, &self.budget)?;
        let Part { values, levels, .. } = &mut self.part;
        let definition = has_levels.then_some(levels);
        let read = self.values.read_records(count, definition, None, values);
        let (read, ..) = read.map_err(damaged)?;
        self.left -= count;
        match read == count {
            true => Ok(()),
            false => Err(damaged(TOO_FEW)),
        }
    }

    /// Consumes loaded levels, whose values are read or skipped next; returns their number and which of them begin a
    /// list.
    fn take(
        &mut self,
        bounds: Bounds,
        begin: impl FnMut(Range<usize>),
    ) -> Result<usize, ErrorKind> {
        let levels = bounds.levels.min(self.left);
        if let Some(lists) = &mut self.lists {
            return lists.take(&mut self.row, Bounds { levels, ..bounds }, begin);
        }
        let rows = (bounds.end - self.row).min(levels as u64);
        self.row += rows;
        Ok(rows as usize)
    }

    /// Loads the next levels, or skips a page of at most `pass` rows.
    fn next(&mut self, pass: u64) -> Result<Next, ErrorKind> {
        while self.left == 0 {
            let Some(header) = self.pages.next()? else {
                let lists = self.lists.as_mut();
                self.row +=
                    lists.map_or(0, |lists| u64::from(std::mem::take(&mut lists.begun) > 0));
                return Ok(Next::End);
            };
            if let Some(rows) = self.rows_to_skip(&header, pass) {
                self.pages.skip(&header);
                return Ok(Next::Skipped(rows));
            }
            self.load(&header)?;
        }
        if let Some(lists) = &mut self.lists {
            lists.end_row(&mut self.row)?;
        }
        Ok(Next::Levels)
    }

    /// The number of rows of the page, if they can all be skipped. A page of version 2 begins with a new row.
    fn rows_to_skip(&mut self, header: &Header, pass: u64) -> Option<u64> {
        let rows = match (header.kind, &mut self.lists) {
            (Kind::Data { .. } | Kind::Data2 { .. }, None) => header.values.into(),
            (Kind::Data2 { rows, .. }, Some(lists)) => {
                let begun = u64::from(lists.begun > 0);
                let rows = (rows as u64).saturating_add(begun);
                lists.begun = if pass > 0 && rows <= pass {
                    0
                } else {
                    lists.begun
                };
                rows
            }
            _ => return None,
        };
        (pass > 0 && rows <= pass).then_some(rows)
    }

    /// Passes a page to the decoders.
    fn load(&mut self, header: &Header) -> Result<(), ErrorKind> {
        // A page without values may declare any unpacked size.
        if header.is_empty() {
            self.pages.skip(header);
            return Ok(());
        }
        let body = self.pages.body(header)?;
        match header.kind {
            Kind::Dictionary => self.load_dictionary(header, body),
            _ => self.load_values(header, body),
        }
    }

    fn load_dictionary(&mut self, header: &Header, body: Body) -> Result<(), ErrorKind> {
        let size = (header.values as usize).saturating_mul(T::get_type_size());
        if size > body.bytes.len() || self.dictionary.is_some() {
            return Err(damaged(
                "a dictionary has fewer values than its header says",
            ));
        }
        self.dictionary = Some([
            body.charge,
            self.budget.probe(size.saturating_add(INDICES))?,
        ]);
        self.feed.push(Page::DictionaryPage {
            buf: body.bytes,
            num_values: header.values,
            encoding: Encoding::PLAIN,
            is_sorted: false,
        });
        Ok(())
    }

    fn load_values(&mut self, header: &Header, body: Body) -> Result<(), ErrorKind> {
        if header.encoding == Encoding::RLE_DICTIONARY && self.dictionary.is_none() {
            return Err(damaged("a page refers to a dictionary that is not there"));
        }
        if header.encoding == Encoding::ALP && self.scratch.is_none() {
            self.scratch = Some(self.budget.probe(SCRATCH)?);
        }
        let values = match header.kind {
            Kind::Data2 {
                repetition,
                definition,
                ..
            } => {
                let (repetition, rest) = (
                    body.bytes.slice(..repetition),
                    body.bytes.slice(repetition..),
                );
                if let Some(lists) = &mut self.lists {
                    lists.load(repetition);
                }
                Page::DataPageV2 {
                    buf: rest,
                    num_values: header.values,
                    encoding: header.encoding,
                    num_nulls: header.nulls.min(header.values),
                    num_rows: header.values,
                    def_levels_byte_len: definition as u32,
                    rep_levels_byte_len: 0,
                    is_compressed: false,
                    statistics: None,
                }
            }
            kind => Page::DataPage {
                buf: self.split(kind, &body.bytes)?,
                num_values: header.values,
                encoding: header.encoding,
                def_level_encoding: Encoding::RLE,
                rep_level_encoding: Encoding::RLE,
                statistics: None,
            },
        };
        if header.encoding == Encoding::BYTE_STREAM_SPLIT && !self.fits(header, &values) {
            return Err(damaged(TOO_FEW));
        }
        self.page = body.charge;
        self.left = header.values as usize;
        if self.left > 0 {
            self.feed.push(values);
        }
        Ok(())
    }

    /// Whether byte streams have the length that the header implies, in a page that has no nulls or gives their number.
    /// Their decoder relies on it.
    fn fits(&self, header: &Header, page: &Page) -> bool {
        let (values, levels) = match header.kind {
            Kind::Data2 { definition, .. } => {
                (header.values.saturating_sub(header.nulls), definition)
            }
            _ if self.levels.max == 0 => (header.values, 0),
            _ => return true,
        };
        let bytes = page.buffer().len().saturating_sub(levels);
        bytes / T::get_type_size() >= values as usize
    }

    /// Removes the repetition levels, which are read separately, from a page of version 1.
    fn split(&mut self, kind: Kind, bytes: &Bytes) -> Result<Bytes, ErrorKind> {
        if let Kind::Data { definition, .. } = kind
            && self.levels.max > 0
            && definition != LEVELS
        {
            return Err(self.pages.encoding(definition));
        }
        let (Kind::Data { repetition, .. }, Some(lists)) = (kind, &mut self.lists) else {
            return Ok(bytes.clone());
        };
        if repetition != LEVELS {
            return Err(self.pages.encoding(repetition));
        }
        let cut = || damaged("a page is too small for its levels");
        let length = bytes
            .first_chunk()
            .map(|bytes| u32::from_le_bytes(*bytes) as usize);
        let end = length
            .and_then(|length| length.checked_add(PREFIX))
            .filter(|end| *end <= bytes.len());
        let end = end.ok_or_else(cut)?;
        lists.load(bytes.slice(PREFIX..end));
        Ok(bytes.slice(end..))
    }
}

impl Levels {
    fn of(leaf: &ColumnDescPtr) -> Self {
        let max = leaf.max_def_level();
        // Above the level of the list itself, an item may be optional.
        let optional = leaf.self_type().get_basic_info();
        let optional = optional.has_repetition() && optional.repetition() == Repetition::OPTIONAL;
        Self {
            max,
            item: max - i16::from(optional),
        }
    }
}

impl<V: Copy + Default> Part<V> {
    /// Makes space for other values, and their levels if any.
    fn clear(&mut self, count: usize, levels: bool, budget: &Budget) -> Result<(), ErrorKind> {
        if self.values.capacity() < count {
            // Releases the previous memory before requesting more.
            *self = Self::default();
            let (values, for_values) = budget.list(count)?;
            let (levels, for_levels) = budget.list(if levels { count } else { 0 })?;
            let _charges = [for_values, for_levels];
            *self = Self {
                values,
                levels,
                _charges,
            };
        }
        self.values.clear();
        self.levels.clear();
        Ok(())
    }

    /// The values, if each level has one.
    fn all(&self, max: i16) -> Option<&[V]> {
        (max == 0 || self.values.len() == self.levels.len()).then_some(&self.values)
    }

    /// Visits each level with its value, or with an arbitrary value if it has none.
    fn each(&self, max: i16, mut visit: impl FnMut(i16, V)) {
        let mut values = self.values.iter();
        for &level in &self.levels {
            let value = if level == max { values.next() } else { None };
            visit(level, value.copied().unwrap_or_default());
        }
    }
}

impl<V> Rows<V> {
    /// Allocates space for lists of a width or for plain values, and reserves its memory.
    pub(crate) fn new(
        rows: usize,
        width: Option<usize>,
        budget: &Budget,
    ) -> Result<(Self, [Charge; 3]), ErrorKind> {
        let len = rows.saturating_mul(width.unwrap_or(1));
        let lists = width.map_or(0, |_| rows);
        let (values, for_values) = budget.list(len)?;
        let (starts, for_starts) = budget.list(lists + 1)?;
        let for_nulls = budget.probe(len.div_ceil(8) + lists.div_ceil(8))?;
        let rows = Self {
            values,
            valid: NullBufferBuilder::new(len),
            starts,
            present: NullBufferBuilder::new(lists),
        };
        Ok((rows, [for_values, for_starts, for_nulls]))
    }

    /// The number of rows.
    pub(crate) fn len(&self) -> usize {
        if self.starts.is_empty() {
            self.values.len()
        } else {
            self.starts.len()
        }
    }
}

impl<V: Copy + Default> Rows<V> {
    fn append_values(&mut self, part: &Part<V>, levels: Levels) {
        match part.all(levels.max) {
            Some(values) => self.extend(values),
            None => part.each(levels.max, |level, value| {
                self.push(value, level == levels.max);
            }),
        }
    }

    /// Appends lists, or parts of them; `starts` says which levels begin one.
    fn append_lists(&mut self, part: &Part<V>, levels: Levels, starts: &[usize]) {
        if let Some(values) = part.all(levels.max) {
            let before = self.values.len();
            self.starts
                .extend(starts.iter().map(|start| (before + start) as i64));
            self.present.append_n_non_nulls(starts.len());
            return self.extend(values);
        }
        let (mut starts, mut at) = (starts.iter().peekable(), 0);
        part.each(levels.max, |level, value| {
            if starts.next_if_eq(&&at).is_some() {
                self.start(level >= levels.item - 1);
            }
            if level >= levels.item {
                self.push(value, level == levels.max);
            }
            at += 1;
        });
    }

    /// Appends values without nulls.
    fn extend(&mut self, values: &[V]) {
        self.values.extend_from_slice(values);
        self.valid.append_n_non_nulls(values.len());
    }

    fn push(&mut self, value: V, valid: bool) {
        self.valid.append(valid);
        self.values.push(value);
    }

    fn start(&mut self, present: bool) {
        self.starts.push(self.values.len() as i64);
        self.present.append(present);
    }

    /// Drops the last list.
    fn drop_last(&mut self) {
        let start = self.starts.pop().unwrap_or(0) as usize;
        self.present.truncate(self.starts.len());
        self.values.truncate(start);
        self.valid.truncate(start);
    }
}

/// A queue of pages: the column adds pages, its decoders take them.
#[derive(Clone, Default)]
struct PageQueue(Arc<Mutex<VecDeque<Page>>>);

impl PageQueue {
    fn pages(&self) -> MutexGuard<'_, VecDeque<Page>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn push(&self, page: Page) {
        self.pages().push_back(page);
    }
}

impl Iterator for PageQueue {
    type Item = PageResult<Page>;

    fn next(&mut self) -> Option<Self::Item> {
        self.pages().pop_front().map(Ok)
    }
}

impl PageReader for PageQueue {
    fn get_next_page(&mut self) -> PageResult<Option<Page>> {
        Ok(self.pages().pop_front())
    }

    fn peek_next_page(&mut self) -> PageResult<Option<PageMetadata>> {
        Ok(self.pages().front().map(|page| PageMetadata {
            num_rows: None,
            num_levels: Some(page.num_values() as usize),
            is_dict: matches!(page, Page::DictionaryPage { .. }),
        }))
    }

    fn skip_next_page(&mut self) -> PageResult<()> {
        self.pages().pop_front();
        Ok(())
    }
}
