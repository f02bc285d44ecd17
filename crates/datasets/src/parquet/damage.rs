//! What is said of a file that is not as it should be.

use crate::guard;
use crate::{ErrorKind, Format};

pub(super) const FORMAT: Format = Format::Parquet;

pub(super) const TOO_FEW: &str = "a page has fewer values than its header says";

/// That the file is not as it should be.
pub(super) fn damaged(message: impl ToString) -> ErrorKind {
    guard::damaged(FORMAT)(message)
}
