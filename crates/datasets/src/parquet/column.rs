//! One column of one row group, read level by level: as many as are asked for, whatever the file says of rows and pages.
//!
//! A level stands for a value, a null, or a list that is null or empty. The decoders of `parquet` get a page at a time, without the
//! levels that say where lists begin: `lists.rs` reads those beside it, so that a list of any length is cut where it is too long.

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

/// How many levels are decoded at a time.
const CHUNK: usize = 1 << 14;

/// The number of the encoding that levels have.
const LEVELS: i64 = 3;

/// How many values of one row are counted: a row of more cannot be read, and the file is taken for damaged.
const MAX_ROW: u64 = 1 << 31;

/// The bytes of a length.
const PREFIX: usize = 4;

/// About what the decoders of a column take beside its pages and values.
pub(super) const DECODERS: usize = 2 << 10;

/// What one of them takes beside a dictionary: a thousand indices into it.
const INDICES: usize = 5 << 10;

/// What the decoder of ALP keeps: a thousand values before they become numbers.
const SCRATCH: usize = 8 << 10;

/// Values of one type of a column of one row group.
pub(crate) struct Column<T: DataType> {
    pages: Pages,
    budget: Budget,
    feed: Feed,
    part: Part<T::T>,
    values: ColumnReaderImpl<T>,
    levels: Levels,
    lists: Option<Lists>,
    /// How many levels of the page are still to come.
    left: usize,
    page: Charge,
    dictionary: Option<[Charge; 2]>,
    _decoders: Charge,
    scratch: Option<Charge>,
    /// The row of the group that comes next; with lists, the row that has been begun.
    row: u64,
}

/// The values that were decoded last, and the levels they are of; columns without nulls and lists have no levels.
#[derive(Default)]
struct Part<V> {
    values: Vec<V>,
    levels: Vec<i16>,
    _charges: [Charge; 2],
}

/// What the levels of a leaf mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Levels {
    /// That of a value.
    max: i16,
    /// The least that stands for a value or a null in a list. One less is an empty list, anything below is no list.
    item: i16,
}

/// Rows of a column, as they came out.
pub(crate) struct Rows<V> {
    /// Their values, with anything in the place of a null.
    pub(crate) values: Vec<V>,
    /// Whether each of them is one.
    pub(crate) valid: NullBufferBuilder,
    /// Of lists, where each begins.
    pub(crate) starts: Vec<i64>,
    /// Of lists, whether each is one.
    pub(crate) present: NullBufferBuilder,
}

/// What comes next in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Next {
    /// Levels that are at hand.
    Levels,
    /// A page of so many rows that was passed over.
    Passed(u64),
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
        let feed = Feed::default();
        // Without the levels that say where lists begin, every level is a row of its own. The decoders need no path, which may be long.
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

    /// Starts at the page that holds a row, if the file says where that is, and behind no row of it. Without lists, pages are passed
    /// over as quickly by their headers.
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
        self.pages.go_to(place);
        self.row = first;
        Ok(())
    }

    /// Whether it can go on to a row: one that is still to come, and not found sooner from the start.
    pub(crate) fn comes_to(&self, row: u64, near: u64) -> bool {
        let begun = self.lists.as_ref().is_some_and(|lists| lists.begun > 0);
        let ahead = self.row < row || self.row == row && !begun;
        ahead && (row - self.row <= near || self.lists.is_none() || !self.pages.has_index())
    }

    /// How many bytes were decompressed for it.
    pub(crate) fn decompressed(&self) -> u64 {
        self.pages.decompressed
    }

    /// The row that comes next, or has been begun.
    pub(crate) fn row(&self) -> u64 {
        self.row
    }

    /// Whether a part of that row was read already.
    pub(crate) fn has_begun(&self) -> bool {
        self.lists.as_ref().is_some_and(|lists| lists.begun > 0)
    }

    /// Passes over the rows before one that is still to come; stops where the rows end.
    pub(crate) fn go_to(&mut self, row: u64) -> Result<(), ErrorKind> {
        while self.row < row {
            match self.next(row - self.row)? {
                Next::End => break,
                Next::Passed(rows) => self.row += rows,
                Next::Levels if self.row < row => drop(self.skip(row - self.row)?),
                Next::Levels => {}
            }
        }
        Ok(())
    }

    /// Reads rows of one value each, as many as there are up to a number.
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

    /// Reads lists, as many as there are up to a number, and up to the first that is longer than `width`.
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
            // The levels may have begun with another row's.
            if self.row == bounds.end {
                break;
            }
            starts.clear();
            let count = self.take(bounds, |begin| starts.extend(begin))?;
            if count == 0 {
                out.give_up_last();
                break;
            }
            self.read(count)?;
            out.append_lists(&self.part, self.levels, &starts);
        }
        Ok(())
    }

    /// How many values the next row has, none if it is null, and passes over it. `None` where the rows end.
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

    /// How many values a row has that has been begun, and passes over it.
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

    /// Passes over levels at hand, up to where so many rows end; how many there were.
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

    /// Reads levels at hand, and the values among them.
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

    /// Uses levels at hand, whose values are to be read or passed over next: how many there were, and of which of them a list begins.
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

    /// What comes next: levels, which are brought to hand; or a page that was passed over, as its rows are no more than `pass`.
    fn next(&mut self, pass: u64) -> Result<Next, ErrorKind> {
        while self.left == 0 {
            let Some(header) = self.pages.next()? else {
                let lists = self.lists.as_mut();
                self.row +=
                    lists.map_or(0, |lists| u64::from(std::mem::take(&mut lists.begun) > 0));
                return Ok(Next::End);
            };
            if let Some(rows) = self.rows_to_pass(&header, pass) {
                self.pages.pass(&header);
                return Ok(Next::Passed(rows));
            }
            self.load(&header)?;
        }
        if let Some(lists) = &mut self.lists {
            lists.end_row(&mut self.row)?;
        }
        Ok(Next::Levels)
    }

    /// How many rows the page has, if they can all be passed over. A page of version 2 begins with a row.
    fn rows_to_pass(&mut self, header: &Header, pass: u64) -> Option<u64> {
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

    /// Gives a page to the decoders.
    fn load(&mut self, header: &Header) -> Result<(), ErrorKind> {
        // A page of no values may unpack to any size.
        if header.is_empty() {
            self.pages.pass(header);
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

    /// Whether streams of bytes are as long as a page says that has no nulls, or counts them: their decoder relies on it.
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

    /// The bytes of a page of version 1 without the levels that say where lists begin, which are read by themselves.
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
        // Behind the level of the list itself, an item may be optional.
        let optional = leaf.self_type().get_basic_info();
        let optional = optional.has_repetition() && optional.repetition() == Repetition::OPTIONAL;
        Self {
            max,
            item: max - i16::from(optional),
        }
    }
}

impl<V: Copy + Default> Part<V> {
    /// Makes room for other values, and their levels if they have any.
    fn clear(&mut self, count: usize, levels: bool, budget: &Budget) -> Result<(), ErrorKind> {
        if self.values.capacity() < count {
            // What it had goes back before more is asked for.
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

    /// Goes through the levels, each with its value, or with anything if it has none.
    fn each(&self, max: i16, mut visit: impl FnMut(i16, V)) {
        let mut values = self.values.iter();
        for &level in &self.levels {
            let value = if level == max { values.next() } else { None };
            visit(level, value.copied().unwrap_or_default());
        }
    }
}

impl<V> Rows<V> {
    /// Rows with room for so many, lists of a width or plain values, and what that takes.
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

    /// How many rows there are.
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

    /// Takes lists, or parts of them, and which of the levels begin one.
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

    /// Takes values, none of which is null.
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

    /// Gives the last list up.
    fn give_up_last(&mut self) {
        let start = self.starts.pop().unwrap_or(0) as usize;
        self.present.truncate(self.starts.len());
        self.values.truncate(start);
        self.valid.truncate(start);
    }
}

/// Where one finds the pages that the other has for it.
#[derive(Clone, Default)]
struct Feed(Arc<Mutex<VecDeque<Page>>>);

impl Feed {
    fn pages(&self) -> MutexGuard<'_, VecDeque<Page>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn push(&self, page: Page) {
        self.pages().push_back(page);
    }
}

impl Iterator for Feed {
    type Item = PageResult<Page>;

    fn next(&mut self) -> Option<Self::Item> {
        self.pages().pop_front().map(Ok)
    }
}

impl PageReader for Feed {
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
