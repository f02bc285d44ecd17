//! The open contexts of a library, by handle.
//!
//! A handle is never reused, so a stale handle differs from every open one. A shot that ends in a panic or in `exit()`
//! does not close its contexts. So each context records its shot, and the next `open` in another shot closes it.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::shot;

/// The open contexts of a library, each with its content.
///
/// The content is reference-counted: a context that is closed while another thread still uses it is freed when that use
/// ends.
#[derive(Debug)]
pub struct Contexts<T> {
    state: Mutex<State<T>>,
}

#[derive(Debug)]
struct State<T> {
    opened: u64,
    open: HashMap<u64, Context<T>>,
}

#[derive(Debug)]
struct Context<T> {
    shot: Option<u64>,
    content: Arc<T>,
}

impl<T> Contexts<T> {
    /// Makes an empty set of contexts.
    #[must_use]
    pub fn new() -> Self {
        Self {
            state: Mutex::new(State {
                opened: 0,
                open: HashMap::new(),
            }),
        }
    }

    /// Opens a context with this content and returns its handle. Closes the contexts that earlier shots left open.
    pub fn open(&self, content: T) -> u64 {
        self.open_in(shot::current(), content)
    }

    fn open_in(&self, shot: Option<u64>, content: T) -> u64 {
        let mut state = self.lock();
        let left = state.left_by_other_shots(shot);
        let handle = state.insert(Context {
            shot,
            content: Arc::new(content),
        });
        // Freeing contents may take long, so it happens outside the lock.
        drop(state);
        drop(left);
        handle
    }

    /// The content of an open context.
    ///
    /// # Errors
    /// The handle is not that of an open context.
    pub fn get(&self, handle: u64) -> Result<Arc<T>, UnknownContext> {
        let state = self.lock();
        let context = state
            .open
            .get(&handle)
            .ok_or_else(|| state.unknown(handle))?;
        Ok(Arc::clone(&context.content))
    }

    /// Closes a context and returns its content.
    ///
    /// # Errors
    /// The handle is not that of an open context.
    pub fn close(&self, handle: u64) -> Result<Arc<T>, UnknownContext> {
        let mut state = self.lock();
        let context = state
            .open
            .remove(&handle)
            .ok_or_else(|| state.unknown(handle))?;
        Ok(context.content)
    }

    /// The number of open contexts.
    #[must_use]
    pub fn len(&self) -> usize {
        self.lock().open.len()
    }

    /// Whether no context is open.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// No foreign code runs under this lock, so a panic cannot leave the map half changed.
    fn lock(&self) -> MutexGuard<'_, State<T>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<T> Default for Contexts<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> State<T> {
    fn insert(&mut self, context: Context<T>) -> u64 {
        self.opened += 1;
        self.open.insert(self.opened, context);
        self.opened
    }

    fn left_by_other_shots(&mut self, shot: Option<u64>) -> Vec<Context<T>> {
        self.open
            .extract_if(|_, context| context.shot != shot)
            .map(|(_, context)| context)
            .collect()
    }

    fn unknown(&self, handle: u64) -> UnknownContext {
        if (1..=self.opened).contains(&handle) {
            UnknownContext::Closed { handle }
        } else {
            UnknownContext::Never { handle }
        }
    }
}

/// A handle that is not that of an open context.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum UnknownContext {
    /// The context was open earlier.
    #[error("context {handle} was discarded, or its shot is over")]
    Closed {
        /// The handle.
        handle: u64,
    },
    /// No context ever had the handle.
    #[error("there is no context {handle}; contexts come from gpu_init")]
    Never {
        /// The handle.
        handle: u64,
    },
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn handles_are_never_used_twice() {
        let contexts = Contexts::new();
        let first = contexts.open('a');
        assert_eq!(*contexts.close(first).unwrap(), 'a');
        let second = contexts.open('b');
        assert_ne!(first, second);
        assert_eq!(
            contexts.get(first),
            Err(UnknownContext::Closed { handle: first })
        );
        assert_eq!(
            contexts.close(first),
            Err(UnknownContext::Closed { handle: first })
        );
        assert_eq!(
            contexts.get(second + 1),
            Err(UnknownContext::Never { handle: second + 1 })
        );
        assert_eq!(contexts.get(0), Err(UnknownContext::Never { handle: 0 }));
    }

    #[test]
    fn contexts_of_an_earlier_shot_are_taken_back() {
        let contexts = Contexts::new();
        let left = contexts.open_in(Some(3), "left open");
        let also_left = contexts.open_in(Some(3), "in the same shot");
        assert_eq!(contexts.len(), 2);
        let fresh = contexts.open_in(Some(4), "next shot");
        assert_eq!(contexts.len(), 1);
        assert!(contexts.get(left).is_err() && contexts.get(also_left).is_err());
        assert_eq!(*contexts.get(fresh).unwrap(), "next shot");
    }

    #[test]
    fn outside_of_an_emulator_nothing_is_taken_back() {
        let contexts = Contexts::new();
        let handles: Vec<u64> = (0..5).map(|n| contexts.open_in(None, n)).collect();
        assert!(handles.iter().all(|&handle| contexts.get(handle).is_ok()));
        assert!(!contexts.is_empty());
    }

    #[test]
    fn a_context_in_use_outlives_its_shot_until_the_work_is_done() {
        let contexts = Contexts::new();
        let handle = contexts.open_in(Some(0), String::from("in use"));
        let content = contexts.get(handle).unwrap();
        contexts.open_in(Some(1), String::new());
        assert_eq!(*content, "in use");
        assert_eq!(Arc::strong_count(&content), 1);
    }
}
