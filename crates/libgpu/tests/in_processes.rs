//! The tests of other files once more, with ranks that are processes.

#![cfg(target_os = "linux")]
#![allow(
    clippy::duplicate_mod,
    reason = "each of the files brings what it shares with others"
)]

#[path = "datasets.rs"]
mod datasets;
#[path = "functions.rs"]
mod functions;
#[path = "loops.rs"]
mod loops;
#[path = "queues.rs"]
mod queues;
#[path = "ranks.rs"]
mod ranks;
#[path = "section_cases.rs"]
mod section_cases;
#[path = "sections.rs"]
mod sections;
