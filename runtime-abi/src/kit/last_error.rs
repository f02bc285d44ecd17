//! The text that `gpu_get_error` returns: one for each thread, kept until the next call on that thread.

use std::cell::RefCell;
use std::ffi::{CString, c_char};
use std::ptr;

thread_local! {
    static LAST: RefCell<Option<CString>> = const { RefCell::new(None) };
}

/// Keeps the text. A NUL would end it early, so it is replaced.
pub(super) fn set(text: String) {
    let text = if text.contains('\0') {
        text.replace('\0', "\u{FFFD}")
    } else {
        text
    };
    store(CString::new(text).ok());
}

/// Forgets the text.
pub(super) fn clear() {
    store(None);
}

/// The address of the text, or null.
pub(super) fn pointer() -> *const c_char {
    let address = |last: &RefCell<Option<CString>>| {
        last.borrow()
            .as_ref()
            .map_or(ptr::null(), |text| text.as_ptr())
    };
    LAST.try_with(address).unwrap_or(ptr::null())
}

/// A thread that is being taken down has no place for a text any more; then there is none.
fn store(text: Option<CString>) {
    let _ = LAST.try_with(|last| *last.borrow_mut() = text);
}
