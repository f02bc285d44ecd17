//! Writes outputs completely or not at all.

use std::fs::{self, File, Permissions};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{PoisonError, RwLock};

use tempfile::NamedTempFile;

use crate::closed;
use crate::plan::Destination;
use crate::report::shown;

/// Writes an output. A reader that closes standard output early is no error.
pub(crate) fn write(destination: &Destination, bytes: &[u8]) -> io::Result<()> {
    match destination {
        Destination::File(path) => write_file(path, bytes),
        Destination::Stdout => match write_stdout(bytes) {
            Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
            result => result,
        },
    }
}

/// Writes to standard output.
pub(crate) fn write_stdout(bytes: &[u8]) -> io::Result<()> {
    to_stdout(|| io::stdout().write_all(bytes))
}

/// Runs a function that writes to standard output.
pub(crate) fn to_stdout(write: impl FnOnce() -> io::Result<()>) -> io::Result<()> {
    if closed::stdout() {
        return Err(io::Error::other("it is closed"));
    }
    write()?;
    io::stdout().flush()
}

fn write_file(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let path = behind_links(path);
    match fs::metadata(&path) {
        Ok(found) if found.is_dir() => Err(ErrorKind::IsADirectory.into()),
        // A device or a pipe cannot be replaced, only written to.
        Ok(found) if !found.is_file() => File::options().write(true).open(&path)?.write_all(bytes),
        Ok(found) => replace(&path, bytes, Some(found.permissions())),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            let made = fs::create_dir_all(folder(&path));
            made.map_err(|error| not_a_folder(&path).unwrap_or(error))?;
            replace(&path, bytes, None)
        }
        // For example, links that form a cycle.
        Err(error) => Err(not_a_folder(&path).unwrap_or(error)),
    }
}

/// The error where a part of the path should be a folder but is something else.
fn not_a_folder(path: &Path) -> Option<io::Error> {
    let there = |part: &&Path| part.symlink_metadata().is_ok();
    let part = path.ancestors().skip(1).find(there)?;
    let what = match part.metadata() {
        Ok(found) if found.is_dir() => return None,
        Ok(_) => "a file",
        Err(error) if error.kind() == ErrorKind::NotFound => "a link to nothing",
        Err(_) => return None,
    };
    let sentence = format!("{} is {what}, where a folder is needed", shown(part));
    Some(io::Error::other(sentence))
}

/// The target of a path, whether it exists or not: links are kept, and the file that they point to is written or
/// replaced.
fn behind_links(path: &Path) -> PathBuf {
    /// The number of chained links that Linux follows.
    const MOST: usize = 40;
    if let Ok(path) = path.canonicalize() {
        return path;
    }
    let mut path = PathBuf::from(path);
    for _ in 0..MOST {
        let Ok(target) = fs::read_link(&path) else {
            break;
        };
        // A relative target is resolved in the folder of the link.
        path = folder(&path).join(target);
    }
    path
}

/// Held while a temporary file exists beside its final path.
static UNFINISHED: RwLock<()> = RwLock::new(());

/// Waits for the files that other threads are writing. While the caller holds the result, the process can end without
/// leaving temporary files behind.
pub(crate) fn finished() -> impl Drop {
    UNFINISHED.write().unwrap_or_else(PoisonError::into_inner)
}

/// Writes to a temporary file beside the path, then renames it to the path.
fn replace(path: &Path, bytes: &[u8], permissions: Option<Permissions>) -> io::Result<()> {
    let _unfinished = UNFINISHED.read().unwrap_or_else(PoisonError::into_inner);
    let mut file = new_file(&folder(path))?;
    if let Some(permissions) = permissions {
        file.as_file().set_permissions(permissions)?;
    }
    file.write_all(bytes)?;
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}

/// A file with a unique name; the umask decides its permissions, as with any other new file.
fn new_file(folder: &Path) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".qis-compiler-");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder.tempfile_in(folder)
}

fn folder(path: &Path) -> PathBuf {
    match path.parent() {
        Some(folder) if folder != Path::new("") => folder.into(),
        _ => PathBuf::from("."),
    }
}
