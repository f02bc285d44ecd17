//! Maps a file into memory. This is the only unsafe block of this crate.

use std::fs::{self, File};
use std::path::Path;

use bytes::Bytes;
use memmap2::Mmap;

use crate::ErrorKind;

/// Maps the bytes of a file. Parts of them can be kept; the mapping lives as long as the last part.
pub(crate) fn map(path: &Path) -> Result<Bytes, ErrorKind> {
    // Checked before opening, because opening a pipe can block forever.
    if !fs::metadata(path).map_err(ErrorKind::Open)?.is_file() {
        return Err(ErrorKind::NotAFile);
    }
    let file = File::open(path).map_err(ErrorKind::Open)?;
    // Some systems cannot map an empty file.
    if file.metadata().map_err(ErrorKind::Open)?.len() == 0 {
        return Ok(Bytes::new());
    }
    // SAFETY: the mapping is private and read-only, and lives in the `Bytes`. No process may shorten or change the file
    // meanwhile; that cannot be enforced, and the crate's documentation asks for it. Every access is checked against
    // the length taken here.
    let map = unsafe { Mmap::map(&file) }.map_err(ErrorKind::Open)?;
    Ok(Bytes::from_owner(map))
}
