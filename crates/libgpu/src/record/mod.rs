//! Parallel sections and loops, recorded as plain data. Nothing here knows what a call does.
//!
//! A program marks a region and, in it, sections. The calls in a section are recorded, not run. When the region ends it
//! is a [`Region`]: sections that may run at the same time, each a list of calls in order, and one join behind them. A
//! plan is a sequence of regions that directly follow each other; regions keep their own joins.
//!
//! Besides its arguments, a region has a shape: which functions stand in which sections, and which of them name the
//! same object. A region with a known shape takes over what the [`Recorder`] found out about that shape. The shape of a
//! plan is the list of the shapes of its regions.

mod error;
mod plan;
mod recorder;

pub use error::PlanError;
pub(crate) use plan::{Call, Ended, Item, Loop, Order, Region, Use};
pub(crate) use recorder::Recorder;
