//! What goes wrong, for the person at the terminal.

use std::error::Error;

/// Any failure. Its text is one sentence for the person at the terminal.
pub(crate) type Result<T> = std::result::Result<T, Box<dyn Error>>;
