//! How ranks of one machine wait for each other, whether they are threads or processes.

pub(crate) mod barrier;
pub(crate) mod heap;
pub(crate) mod strategy;
mod sync;
pub(crate) mod work;
