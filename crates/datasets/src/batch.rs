//! Copies rows of numbers out of a decoded batch of a table.

use std::ops::Range;

use arrow_array::cast::AsArray;
use arrow_array::types::{Float32Type, Float64Type};
use arrow_array::{Array, RecordBatch};

use crate::guard::damaged;
use crate::memory::Charge;
use crate::select::Layout;
use crate::{ErrorKind, Format, Number, Place};

/// The number of rows of plain columns that are copied at a time, so that the output stays in the cache.
const TILE: usize = 64;

/// The first row of a table with values, and their number.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct FirstRow {
    pub(crate) row: u64,
    pub(crate) width: u64,
}

impl FirstRow {
    /// The first row of a table with this number of plain columns.
    pub(crate) fn plain(columns: usize) -> Self {
        Self {
            row: 0,
            width: columns as u64,
        }
    }
}

/// A decoded batch, and the rows of the file that it holds.
pub(crate) struct Batch {
    pub(crate) format: Format,
    pub(crate) first_row: u64,
    pub(crate) columns: RecordBatch,
    /// The memory of the batch.
    pub(crate) _charges: Vec<Charge>,
}

/// The values of one array.
#[derive(Clone, Copy)]
enum Numbers<'a> {
    F32(&'a [f32]),
    F64(&'a [f64]),
}

impl Batch {
    /// The row after the last.
    pub(crate) fn end_row(&self) -> u64 {
        self.first_row + self.columns.num_rows() as u64
    }

    /// Whether the batch holds the row.
    pub(crate) fn holds(&self, row: u64) -> bool {
        (self.first_row..self.end_row()).contains(&row)
    }

    /// The first list with values. Lists of fixed size all count, because nulls in them take the same space.
    pub(crate) fn first_list(&self) -> Result<Option<FirstRow>, ErrorKind> {
        let first = Lists::new(self)?.first(self.columns.num_rows());
        Ok(first.map(|(at, width)| FirstRow {
            row: self.first_row + at as u64,
            width: width as u64,
        }))
    }

    /// Copies rows of the batch, numbered as in the file, into `out`, which has exactly their length.
    pub(crate) fn copy<T: Number>(
        &self,
        layout: &Layout,
        first: FirstRow,
        rows: Range<u64>,
        out: &mut [T],
    ) -> Result<(), ErrorKind> {
        let rows = (rows.start - self.first_row) as usize..(rows.end - self.first_row) as usize;
        match layout {
            Layout::Plain(places) => self.copy_plain(places, rows, out),
            Layout::List => self.copy_lists(first, rows, out),
        }
    }

    fn copy_plain<T: Number>(
        &self,
        places: &[usize],
        rows: Range<usize>,
        out: &mut [T],
    ) -> Result<(), ErrorKind> {
        self.check_plain(places, rows.clone())?;
        let columns = places
            .iter()
            .map(|&place| self.numbers(self.columns.column(place)));
        let columns = columns.collect::<Result<Vec<_>, _>>()?;
        for (tile, first) in out.chunks_mut(TILE * columns.len()).zip(rows.step_by(TILE)) {
            for (place, column) in columns.iter().enumerate() {
                column.scatter(first, tile[place..].iter_mut().step_by(columns.len()));
            }
        }
        Ok(())
    }

    /// Refuses nulls in these rows. The error names the first row with one, and the first column in it.
    fn check_plain(&self, places: &[usize], rows: Range<usize>) -> Result<(), ErrorKind> {
        let first =
            |&place: &usize| Some((first_null(self.columns.column(place), rows.clone())?, place));
        let Some((row, place)) = places.iter().filter_map(first).min_by_key(|(row, _)| *row) else {
            return Ok(());
        };
        Err(ErrorKind::Null {
            row: self.first_row + row as u64,
            place: Place::Column(self.columns.schema_ref().field(place).name().clone()),
        })
    }

    fn numbers<'a>(&self, array: &'a dyn Array) -> Result<Numbers<'a>, ErrorKind> {
        if let Some(values) = array.as_primitive_opt::<Float32Type>() {
            return Ok(Numbers::F32(values.values()));
        }
        match array.as_primitive_opt::<Float64Type>() {
            Some(values) => Ok(Numbers::F64(values.values())),
            None => Err(self.other_type(array)),
        }
    }

    /// The decoder returned another type than the schema, which was checked when the file was opened.
    fn other_type(&self, array: &dyn Array) -> ErrorKind {
        damaged(self.format)(format!("a column came out as {}", array.data_type()))
    }

    fn copy_lists<T: Number>(
        &self,
        first: FirstRow,
        rows: Range<usize>,
        out: &mut [T],
    ) -> Result<(), ErrorKind> {
        if rows.is_empty() {
            return Ok(());
        }
        let lists = Lists::new(self)?;
        let width = first.width as usize;
        lists.check_rows(self, rows.clone(), first)?;
        // Lists are stored one after another, so rows of one width are one run of values.
        let values = lists.bounds(rows.start).start..lists.bounds(rows.end - 1).end;
        if let Some(index) = first_null(lists.values, values.clone()) {
            let place = index - values.start;
            return Err(ErrorKind::Null {
                row: self.first_row + (rows.start + place / width) as u64,
                place: Place::Position((place % width) as u64),
            });
        }
        self.numbers(lists.values)?
            .scatter(values.start, out.iter_mut());
        Ok(())
    }
}

/// A column of lists of any kind.
struct Lists<'a> {
    rows: &'a dyn Array,
    values: &'a dyn Array,
    offsets: Offsets<'a>,
}

enum Offsets<'a> {
    Short(&'a [i32]),
    Long(&'a [i64]),
    Fixed(usize),
}

impl<'a> Lists<'a> {
    fn new(batch: &'a Batch) -> Result<Self, ErrorKind> {
        let rows = batch.columns.column(0).as_ref();
        let (values, offsets) = if let Some(lists) = rows.as_list_opt::<i32>() {
            (lists.values(), Offsets::Short(lists.value_offsets()))
        } else if let Some(lists) = rows.as_list_opt::<i64>() {
            (lists.values(), Offsets::Long(lists.value_offsets()))
        } else if let Some(lists) = rows.as_fixed_size_list_opt() {
            (
                lists.values(),
                Offsets::Fixed(lists.value_length() as usize),
            )
        } else {
            return Err(batch.other_type(rows));
        };
        Ok(Self {
            rows,
            values: values.as_ref(),
            offsets,
        })
    }

    /// The index of the first of `rows` rows with values, and their number.
    fn first(&self, mut rows: usize) -> Option<(usize, usize)> {
        if let Offsets::Fixed(width) = self.offsets {
            return (width > 0 && rows > 0).then_some((0, width));
        }
        rows = rows.min(self.rows.len());
        let len = |row: &usize| self.rows.is_valid(*row) && !self.bounds(*row).is_empty();
        let row = (0..rows).find(len)?;
        Some((row, self.bounds(row).len()))
    }

    /// The range of a row's values. The decoder has checked that offsets grow and stay within the values.
    fn bounds(&self, row: usize) -> Range<usize> {
        match self.offsets {
            Offsets::Short(offsets) => offsets[row] as usize..offsets[row + 1] as usize,
            Offsets::Long(offsets) => offsets[row] as usize..offsets[row + 1] as usize,
            Offsets::Fixed(width) => row * width..(row + 1) * width,
        }
    }

    /// Refuses the first row that is null or has another width.
    fn check_rows(
        &self,
        batch: &Batch,
        mut rows: Range<usize>,
        first: FirstRow,
    ) -> Result<(), ErrorKind> {
        let width = first.width as usize;
        let wrong = |&row: &usize| self.rows.is_null(row) || self.bounds(row).len() != width;
        let Some(row) = rows.find(wrong) else {
            return Ok(());
        };
        let in_file = batch.first_row + row as u64;
        match self.rows.is_null(row) {
            true => Err(ErrorKind::Null {
                row: in_file,
                place: Place::Row,
            }),
            false => Err(ErrorKind::Ragged {
                row: in_file,
                found: self.bounds(row).len() as u64,
                first: first.row,
                expected: first.width,
            }),
        }
    }
}

impl Numbers<'_> {
    /// Copies values, starting with `first`, to all places.
    fn scatter<'o, T: Number>(self, first: usize, places: impl Iterator<Item = &'o mut T>) {
        match self {
            Self::F32(values) => places
                .zip(&values[first..])
                .for_each(|(out, value)| *out = T::from_f32(*value)),
            Self::F64(values) => places
                .zip(&values[first..])
                .for_each(|(out, value)| *out = T::from_f64(*value)),
        }
    }
}

fn first_null(array: &dyn Array, within: Range<usize>) -> Option<usize> {
    let nulls = array.nulls().filter(|nulls| nulls.null_count() > 0)?;
    within.clone().find(|&index| nulls.is_null(index))
}
