//! The text that `gpu_get_error` returns: one for each thread, kept until the next call on that thread.
//!
//! Every successful call has to clear the message of its thread, and almost always there is none. So the threads with a
//! message are counted, and while the count is zero, a call reads nothing else.

use std::cell::RefCell;
use std::ffi::{CString, c_char};
use std::ptr;
use std::sync::atomic::{AtomicUsize, Ordering};

/// The number of threads that have a message. A thread sees its own changes of the count in order, and those of other
/// threads do not matter to it.
static HOLDERS: AtomicUsize = AtomicUsize::new(0);

thread_local! {
    static LAST: Last = const { Last(RefCell::new(None)) };
}

/// The message of a thread. It is freed, and the count reduced, when the thread ends.
struct Last(RefCell<Option<CString>>);

impl Last {
    fn replace(&self, text: Option<CString>) {
        HOLDERS.fetch_add(usize::from(text.is_some()), Ordering::Relaxed);
        let earlier = self.0.replace(text);
        HOLDERS.fetch_sub(usize::from(earlier.is_some()), Ordering::Relaxed);
    }

    fn pointer(&self) -> *const c_char {
        let text = self.0.borrow();
        text.as_ref().map_or(ptr::null(), |text| text.as_ptr())
    }
}

impl Drop for Last {
    fn drop(&mut self) {
        self.replace(None);
    }
}

/// The most bytes of a message: quoted paths and file headers may have any length.
const LONGEST: usize = 2000;

/// Cuts a message that is too long in the middle: its beginning says what was requested, its end why it failed.
fn shortened(text: String) -> String {
    if text.len() <= LONGEST {
        return text;
    }
    let start = text.floor_char_boundary(LONGEST * 3 / 4);
    let end = text.ceil_char_boundary(text.len() - LONGEST / 4);
    format!("{}…{}", &text[..start], &text[end..])
}

/// Stores a message. A NUL would end it early, so it is replaced.
pub(super) fn set(text: String) {
    let text = shortened(text);
    let text = if text.contains('\0') {
        text.replace('\0', "\u{FFFD}")
    } else {
        text
    };
    store(CString::new(text).ok());
}

/// Clears the message.
#[inline]
pub(super) fn clear() {
    if HOLDERS.load(Ordering::Relaxed) != 0 {
        store(None);
    }
}

/// A pointer to the message, or null.
pub(super) fn pointer() -> *const c_char {
    LAST.try_with(Last::pointer).unwrap_or(ptr::null())
}

/// Passes the message to a function.
pub(super) fn with(show: impl FnOnce(Option<&str>)) {
    let shown = |last: &Last| {
        let text = last.0.borrow().clone();
        show(text.as_deref().and_then(|text| text.to_str().ok()));
    };
    let _ = LAST.try_with(shown);
}

/// Thread-local storage is gone while a thread is being destroyed; no message is stored then.
#[cold]
fn store(text: Option<CString>) {
    let _ = LAST.try_with(|last| last.replace(text));
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::ffi::CStr;
    use std::thread;

    fn text() -> Option<String> {
        let address = pointer();
        // SAFETY: null, or a text that is valid until the next call on this thread.
        let text = (!address.is_null()).then(|| unsafe { CStr::from_ptr(address) });
        text.map(|text| text.to_string_lossy().into_owned())
    }

    #[test]
    fn a_long_text_keeps_its_beginning_and_its_end() {
        set("short".into());
        assert_eq!(text().unwrap(), "short");
        set(format!("{}: no such file", "é".repeat(22_000)));
        let text = text().unwrap();
        assert!(
            text.len() <= LONGEST + "…".len() && text.starts_with('é'),
            "{text}"
        );
        assert!(text.ends_with("é: no such file"), "{text}");
        clear();
    }

    #[test]
    fn each_thread_has_its_own_text_and_forgets_it_alone() {
        set("here".into());
        let other = || {
            clear();
            assert_eq!(text(), None);
            set("t\0here".into());
            assert_eq!(text().unwrap(), "t\u{FFFD}here");
        };
        thread::spawn(other).join().unwrap();
        assert_eq!(text().unwrap(), "here");
        clear();
        assert_eq!(text(), None);
        set("once more".into());
        set("and instead".into());
        clear();
        assert_eq!(text(), None);
    }
}
