//! Why the recorder refuses.

use crate::engine::MAX_CONDITIONS;

/// Why a call cannot be recorded. The function's name stands in front.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PlanError {
    /// A region inside of one.
    #[error(
        "a parallel region is open already; it ends with parallel_end, and regions do not nest"
    )]
    RegionInRegion,
    /// A region inside of a section.
    #[error("a section is open; a parallel region cannot begin in one")]
    RegionInSection,
    /// A section outside of a region.
    #[error("a section belongs into a parallel region, which begins with parallel_begin")]
    SectionOutside,
    /// A section inside of a section.
    #[error("a section is open already; it ends with section_end, and sections do not nest")]
    SectionInSection,
    /// An end without a beginning.
    #[error("there is no {0} to end")]
    NothingToEnd(&'static str),
    /// The region ends before its section.
    #[error("a section is still open; it ends with section_end")]
    OpenSection,
    /// A call between sections.
    #[error(
        "it stands between the sections of a parallel region; calls belong into a section, or behind parallel_end"
    )]
    BetweenSections,
    /// A call that has a result.
    #[error(
        "it returns a result, which is not there before the region has run, so it cannot stand in a section"
    )]
    ResultInSection,
    /// A call that cannot be put off.
    #[error("it cannot stand in a section; those hold work on buffers and states")]
    NotRecordable,
    /// A loop inside of something.
    #[error("{0} is open; a loop cannot begin in one")]
    LoopInside(&'static str),
    /// A loop ends before its region.
    #[error("a parallel region is still open; it ends with parallel_end")]
    OpenRegion,
    /// A call in a loop that has a result.
    #[error(
        "it returns a result, which is not there before the loop has run, so it cannot stand in a loop"
    )]
    ResultInLoop,
    /// A call that cannot be repeated.
    #[error(
        "it cannot stand in a loop; those hold work on buffers and states, parallel regions, counter_notify and counter_notify_rank"
    )]
    NotRepeatable,
    /// Too many calls.
    #[error(
        "{limit} calls were recorded since {since}, which is as many as limits.recorded allows; end it and begin another one"
    )]
    TooManyCalls {
        /// How many may be recorded.
        limit: usize,
        /// What recording began with.
        since: &'static str,
    },
    /// Too many sections.
    #[error("a parallel region has up to {MAX_CONDITIONS} sections")]
    TooManySections,
    /// The context closes too early.
    #[error(
        "{0} is open when gpu_discard closes the context; what it recorded never ran, as that waits for {1}"
    )]
    LeftOpen(&'static str, &'static str),
}
