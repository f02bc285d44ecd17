//! Turns panics of foreign decoders, which damaged bytes may cause, into errors.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::{ErrorKind, Format};

/// Runs a decoder and catches its panics.
///
/// After a failure, values that the body changed may be inconsistent; the caller discards them.
pub(crate) fn guarded<T>(
    format: Format,
    body: impl FnOnce() -> Result<T, ErrorKind>,
) -> Result<T, ErrorKind> {
    catch_unwind(AssertUnwindSafe(body)).unwrap_or_else(|panic| Err(damaged(format)(text(&*panic))))
}

/// Converts a decoder's error to one of this crate.
pub(crate) fn damaged<E: ToString>(format: Format) -> impl Fn(E) -> ErrorKind {
    move |error| ErrorKind::Damaged {
        format,
        message: error.to_string(),
    }
}

fn text(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().copied();
    let text = text.or_else(|| panic.downcast_ref::<String>().map(String::as_str));
    format!("its decoder failed: {}", text.unwrap_or("no reason given"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_becomes_a_sentence() {
        let result = guarded::<()>(Format::Npy, || panic!("index {}", 7));
        assert_eq!(
            result.unwrap_err().to_string(),
            "the file begins as an .npy file does, but what follows is damaged: its decoder failed: index 7"
        );
    }
}
