//! Messages of Arrow IPC, and the limits that their metadata keeps to.

use arrow_ipc::{Message, MetadataVersion, root_as_message_with_opts};
use flatbuffers::VerifierOptions;

use crate::guard::damaged;
use crate::{ErrorKind, Format};

/// What every message begins with.
pub(super) const CONTINUATION: [u8; 4] = [0xff; 4];

/// The bytes of [`CONTINUATION`] and of the length behind it.
pub(super) const PREFIX: usize = 8;

/// A message, if it is of a version that is read: all since 2017 are of the fourth or fifth.
pub(super) fn message(metadata: &[u8], format: Format) -> Result<Message<'_>, ErrorKind> {
    let message = root_as_message_with_opts(&verifier(metadata.len()), metadata);
    let message = message.map_err(damaged(format))?;
    match message.version() {
        MetadataVersion::V4 | MetadataVersion::V5 => Ok(message),
        other => Err(damaged(format)(format!(
            "a message has metadata of version {other:?}; V4 and V5 are accepted"
        ))),
    }
}

/// Limits that metadata of so many bytes keeps to, unless parts of it are used again and again: a schema that is small in the file
/// may not be large when it is read.
pub(super) fn verifier(bytes: usize) -> VerifierOptions {
    VerifierOptions {
        max_tables: bytes / 4 + 1,
        max_apparent_size: bytes.saturating_mul(8),
        ..VerifierOptions::default()
    }
}
