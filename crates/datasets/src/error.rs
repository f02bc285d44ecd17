//! Why a file, or a row of it, cannot be read: what was found, and what is accepted.

use std::fmt;
use std::io;
use std::path::PathBuf;

use crate::{Element, Format};

/// Why a file, or a row of it, cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("{}: {kind}", path.display())]
pub struct Error {
    /// The file.
    pub path: PathBuf,
    /// What is wrong with it.
    pub kind: ErrorKind,
}

/// What is wrong with a file, or with what was asked of it.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The system does not open or map the file.
    #[error("the file cannot be opened: {0}")]
    Open(io::Error),
    /// A folder, a pipe or a device.
    #[error("this is no regular file; {ACCEPTED}")]
    NotAFile,
    /// No bytes at all.
    #[error("the file is empty; {ACCEPTED}")]
    EmptyFile,
    /// First bytes that no accepted format has.
    #[error("the file is {found}; {ACCEPTED}")]
    UnknownFormat {
        /// What the first bytes are.
        found: String,
    },
    /// A name that promises another format.
    #[error(
        "the file's name ends in .{extension}, but its first bytes are those of {found}; rename it, or write it anew"
    )]
    Extension {
        /// What the name ends in.
        extension: String,
        /// What the file is.
        found: Format,
    },
    /// Fewer bytes than the file's own header speaks of.
    #[error("the file is cut short: it has {found} bytes, and its header speaks of {needed}")]
    Truncated {
        /// How many bytes the header speaks of.
        needed: u64,
        /// How many there are.
        found: u64,
    },
    /// The end of the file is not what every such file ends with.
    #[error("the file is cut short or was not finished: it does not end as {format} does")]
    Unfinished {
        /// What the file is.
        format: Format,
    },
    /// The decoder does not understand the file.
    #[error("the file begins as {format} does, but what follows is damaged: {message}")]
    Damaged {
        /// What the file is.
        format: Format,
        /// What the decoder says.
        message: String,
    },
    /// A header of an `.npy` file that is damaged, or has what Python would understand and NumPy does not write.
    #[error("the header is not as numpy.save writes it: {expected} is expected at byte {at}")]
    Header {
        /// Where in the file.
        at: u64,
        /// What may stand there.
        expected: &'static str,
    },
    /// An array in place of a table.
    #[error(
        "the file holds a tensor of Arrow and no table; Arrow tables and, for single arrays, .npy files are accepted"
    )]
    Tensor,
    /// Elements of a type that is not read.
    #[error("the elements are {found}; float32 and float64 are accepted, in either byte order")]
    ElementType {
        /// Their type.
        found: String,
    },
    /// An array without axes.
    #[error("the array is a single number; arrays with one axis or more are accepted")]
    Scalar,
    /// No rows.
    #[error("there are no rows; one row or more are accepted")]
    NoRows,
    /// Rows without values.
    #[error("the rows are empty; one value or more a row are accepted")]
    NoColumns,
    /// Lists, none of which has values.
    #[error(
        "the first {rows} rows are null or empty; one of the first million, in the first 256 MiB that are decompressed, has to have \
         values, as it says how many a row has"
    )]
    NoValues {
        /// How many rows were looked at.
        rows: u64,
    },
    /// More values than can be counted.
    #[error("the header speaks of more values than 63 bits can count")]
    TooLarge,
    /// A column of a type that is not read.
    #[error(
        "column {column:?} has type {found}; float32, float64, and lists of them (of fixed size or not) are accepted. \
         Other columns are left out by naming those to read"
    )]
    ColumnType {
        /// The column.
        column: String,
        /// Its type.
        found: String,
    },
    /// A column of lists beside other columns.
    #[error(
        "column {column:?} holds lists and there are others beside it; one column of lists, or any number of plain ones, are \
         accepted. Name those to read"
    )]
    ListAmongOthers {
        /// The column of lists.
        column: String,
    },
    /// A column that is not in the file.
    #[error("there is no column {column:?}; there are {}", names(.known))]
    UnknownColumn {
        /// The name that was asked for.
        column: String,
        /// The columns of the file.
        known: Vec<String>,
    },
    /// A column that was asked for twice, or a name that the file has twice.
    #[error("column {column:?} is named twice; each column once is accepted")]
    RepeatedColumn {
        /// The name.
        column: String,
    },
    /// A list of columns for a file that has none by name, or an empty list.
    #[error("columns cannot be chosen here: {reason}")]
    Columns {
        /// Why.
        reason: &'static str,
    },
    /// A compression that is not read.
    #[error(
        "column {column:?} is compressed with {found}; none, snappy, gzip, lz4 and zstd are accepted"
    )]
    Compression {
        /// The column.
        column: String,
        /// The compression.
        found: String,
    },
    /// An encoding that is not read.
    #[error(
        "column {column:?} has the encoding {found}; plain, by a dictionary, as byte streams and ALP (0, 2, 8, 9, 10), with \
         levels in runs (3), are accepted"
    )]
    Encoding {
        /// The column.
        column: String,
        /// The encoding's number in the format.
        found: i64,
    },
    /// A column that is encrypted.
    #[error(
        "column {column:?} is encrypted; columns in the clear are accepted. Others are left out by naming those to read"
    )]
    Encrypted {
        /// The column.
        column: String,
    },
    /// A value that is missing.
    #[error(
        "row {row} {place} null; numbers are accepted in every place (pandas writes NaN as null)"
    )]
    Null {
        /// The row.
        row: u64,
        /// Where in the row.
        place: Place,
    },
    /// A row that is longer or shorter than the first that has values.
    #[error(
        "row {row} has {found} values and row {first} has {expected}; rows of one length are accepted"
    )]
    Ragged {
        /// The row.
        row: u64,
        /// How many values it has.
        found: u64,
        /// The first row that has values.
        first: u64,
        /// How many every row should have.
        expected: u64,
    },
    /// A row that is not there.
    #[error("there is no row {row}; there are {rows}, from 0 on")]
    Row {
        /// The row that was asked for.
        row: u64,
        /// How many there are.
        rows: u64,
    },
    /// Rows that are not there.
    #[error(
        "rows {start} to {end} (the last left out) were asked for; there are {rows}, from 0 on"
    )]
    Rows {
        /// The first row that was asked for.
        start: u64,
        /// The row after the last.
        end: u64,
        /// How many there are.
        rows: u64,
    },
    /// Blocks of no rows.
    #[error("blocks of 0 rows were asked for; one row or more are accepted")]
    EmptyBlocks,
    /// Room for another number of values.
    #[error("there is room for {found} values; the rows have {expected}")]
    Room {
        /// How many values have room.
        found: u64,
        /// How many there are.
        expected: u64,
    },
    /// No memory to decode the file in.
    #[error("to decode the file takes {bytes} bytes at once: {reason}")]
    DecodingMemory {
        /// How many.
        bytes: u64,
        /// Why they cannot be had.
        reason: String,
    },
    /// No memory.
    #[error("there is no memory for {values} values of {element}")]
    Memory {
        /// How many values.
        values: u64,
        /// Of which type.
        element: Element,
    },
}

/// What is said where a file is none of these.
const ACCEPTED: &str = ".npy, Parquet and Arrow IPC files are accepted";

/// Where in a row a value is missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// The whole row.
    Row,
    /// In a named column.
    Column(String),
    /// At a position of a list.
    Position(u64),
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Row => write!(f, "is"),
            Self::Column(name) => write!(f, "of column {name:?} is"),
            Self::Position(index) => write!(f, "has at position {index} a"),
        }
    }
}

/// How many columns a message lists before it counts the others.
const LISTED: usize = 12;

fn names(known: &[String]) -> String {
    let listed: Vec<_> = known
        .iter()
        .take(LISTED)
        .map(|name| format!("{name:?}"))
        .collect();
    match known.len().checked_sub(LISTED) {
        None | Some(0) => listed.join(", "),
        Some(more) => format!("{} and {more} others", listed.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_list_of_columns_is_counted() {
        let known: Vec<_> = (0..15).map(|index| format!("c{index}")).collect();
        let text = names(&known);
        assert!(text.starts_with("\"c0\", \"c1\""), "{text}");
        assert!(text.ends_with("\"c11\" and 3 others"), "{text}");
        assert_eq!(names(&known[..2]), "\"c0\", \"c1\"");
    }

    #[test]
    fn missing_values_are_told_by_their_place() {
        let null = |place| ErrorKind::Null { row: 7, place }.to_string();
        assert!(null(Place::Row).starts_with("row 7 is null;"));
        assert!(null(Place::Column("x".into())).starts_with("row 7 of column \"x\" is null;"));
        assert!(null(Place::Position(3)).starts_with("row 7 has at position 3 a null;"));
    }
}
