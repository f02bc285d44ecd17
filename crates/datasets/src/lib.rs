//! Rows of numbers from files: `.npy`, Parquet and Arrow IPC.
//!
//! Every file is read as a table of rows, all of one width, of `f32` or of `f64`:
//!
//! | file | a row is |
//! |---|---|
//! | `.npy`, one axis | the whole array: there is one row |
//! | `.npy`, two axes or more | an index of the first axis; the other axes follow one another, the last fastest |
//! | Parquet, Arrow: one column of lists, also of fixed size | a list |
//! | Parquet, Arrow: plain columns | one value of each column, in the order of the file or of [`Options::columns`] |
//!
//! Arrays of one axis are one row because a row becomes a quantum state, and a saved vector is one state. Lists of
//! different lengths and nulls are refused, and the error names the row. NaN and infinities count as numbers.
//!
//! `.npy` and Arrow files are mapped and read in place; Parquet is decoded in blocks of rows. The first bytes of a file
//! determine its format.
//!
//! ```
//! use datasets::{Dataset, Options};
//!
//! let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/files/numpy_f32.npy");
//! let dataset = Dataset::open(path, &Options::default())?;
//! let mut row = Vec::<f64>::new();
//! for index in 0..dataset.rows() {
//!     dataset.read_row(index, &mut row)?;
//!     assert_eq!(row.len() as u64, dataset.columns());
//! }
//! # Ok::<(), datasets::Error>(())
//! ```
//!
//! # Files that change
//! On Unix, a file that another process shortens while it is mapped ends this process with SIGBUS. A file that is
//! written to may give old and new values. To be safe, write a new file and rename it to the old name.

mod batch;
mod compression;
mod cursor;
mod dataset;
mod detect;
mod error;
mod format;
mod guard;
mod ipc;
mod map;
mod memory;
mod npy;
mod parquet;
mod select;
mod table;
mod values;

pub use dataset::{Block, Blocks, Dataset, Options};
pub use error::{Error, ErrorKind, Place};
pub use format::Format;
pub use memory::Memory;
pub use values::{Element, Number, Values};
