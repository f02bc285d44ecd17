//! Messages of Arrow IPC, and the limits on their metadata.

use arrow_ipc::{Message, MetadataVersion, root_as_message_with_opts};
use flatbuffers::VerifierOptions;

use crate::guard::damaged;
use crate::{ErrorKind, Format};

/// The first bytes of every message.
pub(super) const CONTINUATION: [u8; 4] = [0xff; 4];

/// The size of [`CONTINUATION`] and of the length that follows it.
pub(super) const PREFIX: usize = 8;

/// Reads a message of a supported version: all versions since 2017 are the fourth or fifth.
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

/// Limits for metadata of this size. Metadata exceeds them only if parts of it are shared: a schema that is small in
/// the file must not become large when it is read.
pub(super) fn verifier(bytes: usize) -> VerifierOptions {
    VerifierOptions {
        max_tables: bytes / 4 + 1,
        max_apparent_size: bytes.saturating_mul(8),
        ..VerifierOptions::default()
    }
}
