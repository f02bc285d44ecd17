//! Writing: an output appears whole or not at all.

use std::fs::{self, File, Permissions};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::plan::Destination;

/// Writes an output. A reader of standard output that has heard enough is no error.
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
    let mut stdout = io::stdout().lock();
    stdout.write_all(bytes)?;
    stdout.flush()
}

fn write_file(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let path = behind_links(path);
    match fs::metadata(&path) {
        Ok(found) if found.is_dir() => Err(ErrorKind::IsADirectory.into()),
        // A device or a pipe cannot be replaced, only written to.
        Ok(found) if !found.is_file() => File::options().write(true).open(&path)?.write_all(bytes),
        Ok(found) => replace(&path, bytes, Some(found.permissions())),
        Err(_) => {
            fs::create_dir_all(folder(&path))?;
            replace(&path, bytes, None)
        }
    }
}

/// What a path leads to, be it there or not: a link stays a link, and what it points to is written or replaced.
fn behind_links(path: &Path) -> PathBuf {
    /// As many links, one behind the other, as Linux follows.
    const MOST: usize = 40;
    if let Ok(path) = path.canonicalize() {
        return path;
    }
    let mut path = PathBuf::from(path);
    for _ in 0..MOST {
        let Ok(target) = fs::read_link(&path) else {
            break;
        };
        // A relative target begins where the link is.
        path = folder(&path).join(target);
    }
    path
}

/// Writes to a file beside the path, which then takes its place.
fn replace(path: &Path, bytes: &[u8], permissions: Option<Permissions>) -> io::Result<()> {
    let mut file = new_file(&folder(path))?;
    if let Some(permissions) = permissions {
        file.as_file().set_permissions(permissions)?;
    }
    file.write_all(bytes)?;
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}

/// A file with a name of its own; the process's mask decides who may read it, as with any other new file.
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
