//! A file as bytes, mapped instead of read: the only unsafe block of this crate.

use std::fs::{self, File};
use std::path::Path;

use bytes::Bytes;
use memmap2::Mmap;

use crate::ErrorKind;

/// The bytes of a file. Parts of it can be kept; the mapping lives as long as the last of them.
pub(crate) fn map(path: &Path) -> Result<Bytes, ErrorKind> {
    // Asked before opening: to open a pipe can wait for ever.
    if !fs::metadata(path).map_err(ErrorKind::Open)?.is_file() {
        return Err(ErrorKind::NotAFile);
    }
    let file = File::open(path).map_err(ErrorKind::Open)?;
    // Not every system maps a file of no bytes.
    if file.metadata().map_err(ErrorKind::Open)?.len() == 0 {
        return Ok(Bytes::new());
    }
    // SAFETY: the mapping is private to read and lives in the `Bytes`. Nobody may shorten or change the file meanwhile; that
    // cannot be enforced, and the crate's documentation asks for it. Every access is checked against the length taken here.
    let map = unsafe { Mmap::map(&file) }.map_err(ErrorKind::Open)?;
    Ok(Bytes::from_owner(map))
}
