//! Where ranks are threads only.

use collectives::Segment;

use crate::Error;
use crate::config::Config;
use crate::context::lane::Lane;

/// There are none.
#[derive(Debug)]
pub(crate) struct Workers;

impl Workers {
    /// Refuses.
    pub(crate) fn start(_: &Config, _: Option<&Segment>, _: u64) -> Result<Self, Error> {
        Err(Error::Workers(
            "ranks as processes (LIBGPU_TRANSPORT=processes) need Linux; with LIBGPU_TRANSPORT=threads they run here".into(),
        ))
    }

    pub(crate) fn lane(&self) -> Result<Box<dyn Lane>, Error> {
        Err(Error::LostRank)
    }

    pub(crate) fn stop(&self) {}
}
