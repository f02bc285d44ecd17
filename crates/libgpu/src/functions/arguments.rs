//! Checks of arguments that several functions share.

use crate::Error;

/// An argument that counts something.
pub(super) fn natural(what: &'static str, value: i64) -> Result<u64, Error> {
    u64::try_from(value).map_err(|_| Error::Negative { what, value })
}
