//! What a task waits for after its body has returned.

use std::fmt;

/// How many conditions a task may have.
pub(crate) const MAX_CONDITIONS: usize = 64;

/// Something that a task waits for. Once it held, it counts as held.
#[derive(Debug)]
pub(crate) enum Condition {
    /// A counter has reached a value on every rank.
    Counter {
        /// The counter's handle.
        counter: u64,
        /// The value.
        at_least: i64,
    },
    /// Another task is done.
    Task {
        /// Its number in the wait registry.
        task: u64,
        /// What it is, for messages.
        name: String,
    },
    /// A transport has done what it was asked for.
    Request(Box<dyn Request>),
}

/// Something that a transport was asked for.
pub(crate) trait Request: Send + fmt::Debug {
    /// Whether it is done.
    ///
    /// # Errors
    /// It failed, in words.
    fn test(&mut self) -> Result<bool, String>;

    /// What it is, for messages.
    fn describe(&self) -> String;
}

/// The conditions of one task; none means that the task is done when its body has returned.
#[derive(Debug, Default)]
pub(crate) struct Conditions(Vec<Condition>);

impl Conditions {
    /// Up to [`MAX_CONDITIONS`] conditions.
    ///
    /// # Errors
    /// There are more.
    pub(crate) fn new(conditions: Vec<Condition>) -> Result<Self, TooManyConditions> {
        if conditions.len() > MAX_CONDITIONS {
            return Err(TooManyConditions {
                count: conditions.len(),
            });
        }
        Ok(Self(conditions))
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn into_vec(self) -> Vec<Condition> {
        self.0
    }
}

/// More conditions than a task may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a task waits for {count} conditions; it may wait for up to {MAX_CONDITIONS}")]
pub(crate) struct TooManyConditions {
    /// How many there are.
    pub(crate) count: usize,
}
