//! The functions of the library: the [`table`], and the bodies of its rows.

mod buffers;
mod collectives;
mod counters;
mod datasets;
mod kernels;
mod recording;
pub(crate) mod states;
pub(crate) mod table;

use crate::Error;

/// An argument that counts something.
fn natural(what: &'static str, value: i64) -> Result<u64, Error> {
    u64::try_from(value).map_err(|_| Error::Negative { what, value })
}
