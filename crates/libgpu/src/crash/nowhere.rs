//! Where crashes are not told of: nothing is noted.

use std::path::Path;

use super::LastLine;

pub(crate) fn watch(_last_line: Option<LastLine>) {}

pub(crate) fn prepare_thread() {}

#[inline]
pub(crate) fn during<T>(_call: &'static &'static str, body: impl FnOnce() -> T) -> T {
    body()
}

pub(crate) fn reading<T>(_file: &Path, body: impl FnOnce() -> T) -> T {
    body()
}
