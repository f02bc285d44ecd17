//! What programs have handles of, and the memory that it takes.

pub(crate) mod budget;
mod buffer;
mod dataset;
mod device_copy;
pub(crate) mod dlpack;
mod handle;
mod kinds;
mod objects;
mod state;

pub(crate) use budget::{Budget, Charge};
pub(crate) use buffer::{Buffer, WORTH_COPYING};
pub use dataset::try_dataset;
pub(crate) use dataset::{DataFiles, Dataset};
pub(crate) use device_copy::{Access, DeviceCopy};
pub(crate) use handle::Handle;
pub use kinds::Kind;
pub(crate) use kinds::{
    BufferHandle, CounterHandle, DatasetHandle, Object, StateHandle, Stored, handles,
};
pub(crate) use objects::{Objects, next_generation};
pub(crate) use state::StoredState;
