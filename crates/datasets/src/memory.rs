//! Accounts for the memory of decoding: it is requested before it is allocated, and returned with the data.

use std::any::Any;
use std::fmt;
use std::sync::Arc;

use crate::ErrorKind;

/// Decides how much memory the decoding of files may take.
///
/// Decoding requests memory whose size depends on the file before allocating it: a block of rows, a page before and
/// after decompression, a dictionary, the description of the columns. Mapped files and the caller's own buffers do not
/// count.
pub trait Memory: fmt::Debug + Send + Sync {
    /// Reserves this number of bytes until the returned value is dropped.
    ///
    /// # Errors
    /// Fewer bytes are available; the message says how many.
    fn take(&self, bytes: u64) -> Result<Box<dyn Any + Send + Sync>, String>;
}

/// The memory for decoding: limited by a `Memory`, or by the system alone.
#[derive(Debug, Clone, Default)]
pub(crate) struct Budget(pub(crate) Option<Arc<dyn Memory>>);

/// Reserved bytes; dropping this value returns them.
#[derive(Default)]
pub(crate) struct Charge {
    _held: Option<Box<dyn Any + Send + Sync>>,
}

impl Budget {
    pub(crate) fn take(&self, bytes: usize) -> Result<Charge, ErrorKind> {
        let Some(memory) = self.0.as_ref().filter(|_| bytes > 0) else {
            return Ok(Charge::default());
        };
        let charge = memory
            .take(bytes as u64)
            .map_err(|reason| no_memory(bytes, reason))?;
        Ok(Charge {
            _held: Some(charge),
        })
    }

    /// Allocates a list of this capacity; the bytes are reserved as long as the charge lives.
    pub(crate) fn list<T>(&self, len: usize) -> Result<(Vec<T>, Charge), ErrorKind> {
        let bytes = len.saturating_mul(size_of::<T>());
        let charge = self.take(bytes)?;
        let mut list = Vec::new();
        let reserved = list.try_reserve_exact(len);
        reserved.map_err(|error| no_memory(bytes, error.to_string()))?;
        Ok((list, charge))
    }

    /// Checks that this number of bytes is available for a decoder that does not request memory itself.
    pub(crate) fn probe(&self, bytes: usize) -> Result<Charge, ErrorKind> {
        self.list::<u8>(bytes).map(|(_, charge)| charge)
    }
}

fn no_memory(bytes: usize, reason: String) -> ErrorKind {
    ErrorKind::DecodingMemory {
        bytes: bytes as u64,
        reason,
    }
}

impl fmt::Debug for Charge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Charge").finish_non_exhaustive()
    }
}
