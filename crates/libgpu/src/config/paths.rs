//! Files that the configuration names: what they are, before they are opened.

use std::fs::{self, File, FileType, OpenOptions};
use std::io;
use std::path::Path;

/// How many bytes a file may have. A hundred thousand data sets fit.
const LONGEST_FILE: u64 = 16 << 20;

const PIPE: &str = "a pipe";

/// The text of an ordinary file of up to [`LONGEST_FILE`] bytes. A pipe or a device is refused: reading it may never
/// end.
pub(super) fn text_of(path: &Path) -> io::Result<String> {
    let refused = |reason: String| Err(io::Error::other(reason));
    let found = fs::metadata(path)?;
    match kind(found.file_type()) {
        None if found.len() <= LONGEST_FILE => fs::read_to_string(path),
        None => refused(format!(
            "it has {} bytes, and may have {LONGEST_FILE}",
            found.len()
        )),
        Some(kind) => refused(format!("it is {kind}")),
    }
}

/// Opens a log for appending, and makes it where that is wanted.
///
/// # Errors
/// The system refuses, or it is a pipe: to open one, and to write to it, can wait for ever.
pub fn open_log(path: &Path, create: bool) -> io::Result<File> {
    let found = fs::metadata(path).ok();
    match found.and_then(|found| kind(found.file_type())) {
        Some(PIPE) => Err(io::Error::other(format!("it is {PIPE}"))),
        _ => OpenOptions::new().append(true).create(create).open(path),
    }
}

/// What something is that is no ordinary file, in words.
pub(super) fn kind(found: FileType) -> Option<&'static str> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::FileTypeExt as _;
        if found.is_fifo() {
            return Some(PIPE);
        }
        if found.is_char_device() || found.is_block_device() {
            return Some("a device");
        }
    }
    match (found.is_file(), found.is_dir()) {
        (true, _) => None,
        (_, true) => Some("a folder"),
        _ => Some("no file"),
    }
}
