//! A memory limit that counts the bytes in use.

use std::any::Any;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use datasets::Memory;

/// A memory limit whose use a test can read.
#[derive(Debug)]
pub(crate) struct Limit {
    pub(crate) bytes: u64,
    pub(crate) used: Arc<AtomicU64>,
}

struct Held(Arc<AtomicU64>, u64);

impl Drop for Held {
    fn drop(&mut self) {
        self.0.fetch_sub(self.1, Ordering::Relaxed);
    }
}

impl Memory for Limit {
    fn take(&self, bytes: u64) -> Result<Box<dyn Any + Send + Sync>, String> {
        let used = self.used.fetch_add(bytes, Ordering::Relaxed);
        let held = Held(Arc::clone(&self.used), bytes);
        match used.saturating_add(bytes) <= self.bytes {
            true => Ok(Box::new(held)),
            false => Err(format!("{} bytes are free", self.bytes - used)),
        }
    }
}
