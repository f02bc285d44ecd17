//! What a started call leaves with its caller, typed.

use crate::{Element, Error, Pending, Vector};
use std::marker::PhantomData;

/// A started call; its data comes back from [`wait`](Self::wait).
#[derive(Debug)]
#[must_use = "the result is in `wait`"]
pub struct Request<T> {
    pending: Box<dyn Pending>,
    element: PhantomData<T>,
}

impl<T: Element> Request<T> {
    pub(crate) fn new(pending: Box<dyn Pending>) -> Self {
        Self {
            pending,
            element: PhantomData,
        }
    }

    /// Whether [`wait`](Self::wait) would return at once.
    pub fn ready(&mut self) -> bool {
        self.pending.ready()
    }

    /// Waits for the result.
    ///
    /// # Errors
    /// As for the call itself.
    pub fn wait(self) -> Result<Vec<T>, Error> {
        let result: Vector = self.pending.wait()?;
        let found = result.element();
        T::from_vector(result).ok_or_else(|| Error::Transport {
            transport: "request",
            message: format!(
                "the result has elements of type {found} instead of {}",
                T::TYPE
            ),
        })
    }
}
