//! The memory that decoding takes: asked for before it is taken, and given back with what lies in it.

use std::any::Any;
use std::fmt;
use std::sync::Arc;

use crate::ErrorKind;

/// Who says how much memory the decoding of files may take.
///
/// Asked for before memory is taken whose size a file decides: a block of rows, a page before and after its compression,
/// a dictionary, the description of the columns. Mapped files and rows that the caller brings room for do not count.
pub trait Memory: fmt::Debug + Send + Sync {
    /// Counts so many bytes until what is returned is dropped.
    ///
    /// # Errors
    /// There are not so many; says how many there are.
    fn take(&self, bytes: u64) -> Result<Box<dyn Any + Send + Sync>, String>;
}

/// What decoding may take: what somebody allows, or what the system has.
#[derive(Debug, Clone, Default)]
pub(crate) struct Budget(pub(crate) Option<Arc<dyn Memory>>);

/// Bytes that are counted; they go back when this does.
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

    /// A list with room for so many values, which are counted as long as the charge lives.
    pub(crate) fn list<T>(&self, len: usize) -> Result<(Vec<T>, Charge), ErrorKind> {
        let bytes = len.saturating_mul(size_of::<T>());
        let charge = self.take(bytes)?;
        let mut list = Vec::new();
        let reserved = list.try_reserve_exact(len);
        reserved.map_err(|error| no_memory(bytes, error.to_string()))?;
        Ok((list, charge))
    }

    /// Checks that a decoder which asks nobody will find so many bytes.
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
