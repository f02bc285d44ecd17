//! What makes contexts queues: order, waiting, threads. It knows no function of the library and no data.
//!
//! The one idea: **one thread at a time has what a context works on**, the [`Job::Target`]. While nothing is queued it
//! lies in the context's [`Queue`], and a quick function runs on it right there, on the caller's thread. The first task
//! that is queued sends it to a worker, which keeps it until the queue is empty. So a context is in order by
//! construction, and one lock guards all of it.
//!
//! A task is done when its body has returned and all its [`Condition`]s hold; [`Queue`] has one path for that, whatever
//! the task is. The [`WaitRegistry`] knows what the tasks of all contexts wait for, and can therefore say which task
//! waits for what.

mod basics;
mod condition;
mod pool;
mod queue;
mod ready;
mod wait_registry;

pub(crate) use basics::{Bits, lock, words_of};
pub(crate) use condition::{Condition, Conditions, MAX_CONDITIONS, Request, TooManyConditions};
pub(crate) use pool::Pool;
pub(crate) use queue::{Awaited, Done, Entrance, Error, Job, Limits, Queue, Seen};
pub(crate) use wait_registry::{WaitError, WaitRegistry, of_rank};
