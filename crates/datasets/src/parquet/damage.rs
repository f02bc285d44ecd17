//! The error for a damaged file.

use crate::guard;
use crate::{ErrorKind, Format};

pub(super) const FORMAT: Format = Format::Parquet;

pub(super) const TOO_FEW: &str = "a page has fewer values than its header says";

/// The error for a damaged file.
pub(super) fn damaged(message: impl ToString) -> ErrorKind {
    guard::damaged(FORMAT)(message)
}
