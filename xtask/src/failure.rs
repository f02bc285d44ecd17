//! Errors for the user at the terminal.

use std::error::Error;

/// Any failure. Its text is one sentence for the user.
pub(crate) type Result<T> = std::result::Result<T, Box<dyn Error>>;
