//! What all contexts of the library share.

use crate::engine::{Board, Pool};
use crate::sync::Arc;

/// What all contexts share.
#[derive(Clone)]
pub(crate) struct Shared {
    /// Counters, and who waits for what.
    pub(crate) board: Arc<Board>,
    /// The library's threads.
    pub(crate) pool: Arc<Pool>,
    /// Whether sections may run at the same time.
    pub(crate) sections_together: bool,
}
