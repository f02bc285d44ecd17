//! What makes contexts queues: order, waiting, threads. It knows no function of the library and no data.
//!
//! The one idea: **one thread at a time has what a context works on**, the [`Job::Target`]. While nothing is queued it lies in the
//! context's [`Queue`], and a quick function runs on it right there, on the caller's thread. The first task that is queued sends
//! it to a worker, which keeps it until the queue is empty. So a context is in order by construction, and one lock guards all of it.
//!
//! A task is done when its body has returned and all its [`Condition`]s hold; [`Queue`] has one path for that, whatever the task
//! is. The [`WaitRegistry`] knows what the tasks of all contexts wait for, and can therefore say which task waits for what.

mod condition;
mod pool;
mod queue;
mod wait_registry;

use std::any::Any;

pub(crate) use condition::{Condition, Conditions, MAX_CONDITIONS, Request, TooManyConditions};
pub(crate) use pool::Pool;
pub(crate) use queue::{Awaited, Done, Entrance, Error, Job, Limits, Queue, Seen};
pub(crate) use wait_registry::{WaitError, WaitRegistry};

use crate::sync::{Mutex, MutexGuard};

/// The bits of a result. A number and not an array of bytes, as an optional one passes through registers.
pub(crate) type Bits = u64;

/// Takes a lock. No code of others runs under the engine's locks but the bodies of quick functions, which leave a note when they
/// panic, so a poisoned lock guards nothing that is broken.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex
        .lock()
        .unwrap_or_else(|poisoned| poisoned.into_inner())
}

/// The error that a panic becomes.
fn panicked(panic: &(dyn Any + Send)) -> String {
    format!("it panicked: {}", words_of(panic))
}

/// What a panic said; almost always a text.
pub(crate) fn words_of(panic: &(dyn Any + Send)) -> &str {
    let literal = panic.downcast_ref::<&str>().copied();
    literal
        .or_else(|| panic.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("no message")
}
