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
    /// The problem.
    pub kind: ErrorKind,
}

/// A problem with a file, or with a request.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The system cannot open or map the file.
    #[error("the file cannot be opened: {0}")]
    Open(io::Error),
    /// A folder, a pipe or a device.
    #[error("this is no regular file; {ACCEPTED}")]
    NotAFile,
    /// No bytes at all.
    #[error("the file is empty; {ACCEPTED}")]
    EmptyFile,
    /// The first bytes of no accepted format.
    #[error("the file is {found}; {ACCEPTED}")]
    UnknownFormat {
        /// A description of the first bytes.
        found: String,
    },
    /// A name that stands for another format.
    #[error(
        "the file's name ends in .{extension}, but its first bytes are those of {found}; rename it, or write it again"
    )]
    Extension {
        /// The extension of the name.
        extension: String,
        /// The format of the contents.
        found: Format,
    },
    /// Fewer bytes than the header of the file declares.
    #[error("the file is cut short: it has {found} bytes, and its header declares {needed}")]
    Truncated {
        /// The number of bytes by the header.
        needed: u64,
        /// The actual number of bytes.
        found: u64,
    },
    /// The file does not end as its format requires.
    #[error("the file is cut short or was not finished: it does not end as {format} does")]
    Unfinished {
        /// The format.
        format: Format,
    },
    /// The decoder cannot read the file.
    #[error("the file begins as {format} does, but what follows is damaged: {message}")]
    Damaged {
        /// The format.
        format: Format,
        /// The decoder's message.
        message: String,
    },
    /// A header of an `.npy` file that is damaged, or valid Python that NumPy does not write.
    #[error("the header is not as numpy.save writes it: {expected} is expected at byte {at}")]
    Header {
        /// The offset in the file.
        at: u64,
        /// What is accepted there.
        expected: &'static str,
    },
    /// An array where a table is expected.
    #[error(
        "the file holds a tensor of Arrow and no table; Arrow tables and, for single arrays, .npy files are accepted"
    )]
    Tensor,
    /// Elements of an unsupported type.
    #[error("the elements are {found}; float32 and float64 are accepted, in either byte order")]
    ElementType {
        /// The type.
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
    /// Lists without any values.
    #[error(
        "the first {rows} rows are null or empty; one of the first million, in the first 256 MiB that are decompressed, has to have \
         values, as it says how many a row has"
    )]
    NoValues {
        /// The number of rows that were searched.
        rows: u64,
    },
    /// More values than can be counted.
    #[error("the header declares more values than 63 bits can count")]
    TooLarge,
    /// A column of an unsupported type.
    #[error(
        "column {column:?} has type {found}; float32, float64, and lists of them (of fixed size or not) are accepted. \
         To leave a column out, name the columns to read"
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
    /// A column that does not exist.
    #[error("there is no column {column:?}; there are {}", names(.known))]
    UnknownColumn {
        /// The requested name.
        column: String,
        /// The columns of the file.
        known: Vec<String>,
    },
    /// A column that was requested twice, or a name that occurs twice in the file.
    #[error("column {column:?} is named twice; each column once is accepted")]
    RepeatedColumn {
        /// The name.
        column: String,
    },
    /// A list of columns for a file without column names, or an empty list.
    #[error("columns cannot be chosen here: {reason}")]
    Columns {
        /// The reason.
        reason: &'static str,
    },
    /// An unsupported compression.
    #[error(
        "column {column:?} is compressed with {found}; none, snappy, gzip, lz4 and zstd are accepted"
    )]
    Compression {
        /// The column.
        column: String,
        /// The compression.
        found: String,
    },
    /// An unsupported encoding.
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
        "column {column:?} is encrypted; unencrypted columns are accepted. To leave a column out, name the columns to read"
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
        /// The place in the row.
        place: Place,
    },
    /// A row whose length differs from that of the first row with values.
    #[error(
        "row {row} has {found} values and row {first} has {expected}; rows of one length are accepted"
    )]
    Ragged {
        /// The row.
        row: u64,
        /// Its number of values.
        found: u64,
        /// The first row with values.
        first: u64,
        /// The number of values in that row.
        expected: u64,
    },
    /// A row that does not exist.
    #[error("there is no row {row}; there are {rows}, from 0 on")]
    Row {
        /// The requested row.
        row: u64,
        /// The number of rows.
        rows: u64,
    },
    /// Rows that do not exist.
    #[error(
        "rows {start} to {end} (the last left out) were asked for; there are {rows}, from 0 on"
    )]
    Rows {
        /// The first requested row.
        start: u64,
        /// The row after the last.
        end: u64,
        /// The number of rows.
        rows: u64,
    },
    /// Blocks of no rows.
    #[error("blocks of 0 rows were asked for; one row or more are accepted")]
    EmptyBlocks,
    /// A slice of the wrong length.
    #[error("there is room for {found} values; the rows have {expected}")]
    Room {
        /// The length of the slice.
        found: u64,
        /// The number of values.
        expected: u64,
    },
    /// Not enough memory to decode the file.
    #[error("to decode the file takes {bytes} bytes at once: {reason}")]
    DecodingMemory {
        /// The number of bytes.
        bytes: u64,
        /// The reason.
        reason: String,
    },
    /// Not enough memory for values.
    #[error("there is no memory for {values} values of {element}")]
    Memory {
        /// The number of values.
        values: u64,
        /// Their type.
        element: Element,
    },
}

/// Part of the message for a file of another format.
const ACCEPTED: &str = ".npy, Parquet and Arrow IPC files are accepted";

/// The place of a missing value in a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// The whole row.
    Row,
    /// In a named column.
    Column(String),
    /// At an index of a list.
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

/// The most columns that a message lists before it counts the others.
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
    fn missing_values_are_reported_with_their_place() {
        let null = |place| ErrorKind::Null { row: 7, place }.to_string();
        assert!(null(Place::Row).starts_with("row 7 is null;"));
        assert!(null(Place::Column("x".into())).starts_with("row 7 of column \"x\" is null;"));
        assert!(null(Place::Position(3)).starts_with("row 7 has at position 3 a null;"));
    }
}
