//! Detects the format of a file from its first bytes; its name must agree.

use std::path::Path;

use crate::{ErrorKind, Format};

/// The first bytes of each format.
const MAGIC: [(&[u8], Format); 4] = [
    (b"\x93NUMPY", Format::Npy),
    (b"PAR1", Format::Parquet),
    (b"ARROW1", Format::ArrowFile),
    (b"\xff\xff\xff\xff", Format::ArrowStream),
];

/// File name extensions and the formats that they stand for. Both kinds of Arrow files use all of Arrow's extensions.
const EXTENSIONS: [(&str, &[Format]); 7] = [
    ("npy", &[Format::Npy]),
    ("parquet", &[Format::Parquet]),
    ("pq", &[Format::Parquet]),
    ("arrow", ARROW),
    ("arrows", ARROW),
    ("feather", ARROW),
    ("ipc", ARROW),
];

const ARROW: &[Format] = &[Format::ArrowFile, Format::ArrowStream];

/// The first bytes of files that users pass by mistake.
const OTHERS: [(&[u8], &str); 6] = [
    (
        b"PK\x03\x04",
        "a zip archive, perhaps an .npz; save single arrays with numpy.save",
    ),
    (b"\x89HDF", "an HDF5 file"),
    (b"\x1f\x8b", "compressed with gzip as a whole"),
    (b"\x28\xb5\x2f\xfd", "compressed with zstd as a whole"),
    (b"FEA1", "a Feather file of version 1"),
    (b"PARE", "a Parquet file with an encrypted footer"),
];

/// The format of a file with these first bytes and this name. Arrow streams written before version 0.15 have no marker;
/// `is_old_stream` detects them.
pub(crate) fn detect(
    path: &Path,
    bytes: &[u8],
    is_old_stream: impl Fn(&[u8]) -> bool,
) -> Result<Format, ErrorKind> {
    if bytes.is_empty() {
        return Err(ErrorKind::EmptyFile);
    }
    let known = MAGIC.iter().find(|(magic, _)| bytes.starts_with(magic));
    let format = match known {
        Some(&(_, format)) => format,
        None if is_old_stream(bytes) => Format::ArrowStream,
        None => return Err(unknown(bytes)),
    };
    check_extension(path, format)?;
    Ok(format)
}
fn check_extension(path: &Path, format: Format) -> Result<(), ErrorKind> {
    let Some(extension) = path.extension().and_then(|extension| extension.to_str()) else {
        return Ok(());
    };
    let promised = EXTENSIONS
        .iter()
        .find(|(name, _)| extension.eq_ignore_ascii_case(name));
    match promised {
        Some((_, formats)) if !formats.contains(&format) => Err(ErrorKind::Extension {
            extension: extension.into(),
            found: format,
        }),
        _ => Ok(()),
    }
}

fn unknown(bytes: &[u8]) -> ErrorKind {
    let other = OTHERS.iter().find(|(magic, _)| bytes.starts_with(magic));
    let found = match other {
        Some((_, name)) => (*name).into(),
        None => format!(
            "of another kind: it begins with \"{}\"",
            bytes[..bytes.len().min(8)].escape_ascii()
        ),
    };
    ErrorKind::UnknownFormat { found }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: &str, bytes: &[u8], expected: Result<Format, &str>) {
        let found = detect(Path::new(name), bytes, |_| false).map_err(|error| error.to_string());
        match (found, expected) {
            (Err(found), Err(expected)) => assert!(found.contains(expected), "{found}"),
            (found, expected) => assert_eq!(found, expected.map_err(String::from)),
        }
    }

    #[test]
    fn the_first_bytes_decide() {
        check("a.npy", b"\x93NUMPY\x01\x00", Ok(Format::Npy));
        check("a.bin", b"PAR1....", Ok(Format::Parquet));
        check("a", b"ARROW1\0\0", Ok(Format::ArrowFile));
        check(
            "a.ARROW",
            b"\xff\xff\xff\xff\x10\0\0\0",
            Ok(Format::ArrowStream),
        );
    }

    #[test]
    fn a_name_that_promises_something_else_is_refused() {
        check(
            "a.npy",
            b"PAR1....",
            Err("ends in .npy, but its first bytes are those of a Parquet file"),
        );
        check("a.Parquet", b"ARROW1\0\0", Err("ends in .Parquet, but"));
    }

    #[test]
    fn other_files_are_recognised() {
        check("a.npy", b"", Err("the file is empty; .npy, Parquet"));
        check("a.npy", b"PK\x03\x04...", Err("perhaps an .npz"));
        check(
            "a.txt",
            b"1.0,\xff\n",
            Err(r#"it begins with "1.0,\xff\n"; .npy, Parquet and Arrow IPC files"#),
        );
    }
}
