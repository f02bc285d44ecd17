//! A buffer's memory on a GPU, and which copy of the values is the newest: that one, the one on the host, or both.

use cuda::{CudaError, Memory, Stream};

use super::{Budget, Charge};
use crate::Error;
use crate::sync::Arc;

/// How many values are copied to the host one by one, until all of them are.
const SINGLES: u32 = 64;

/// A buffer's memory on a GPU.
#[derive(Debug)]
pub(crate) struct DeviceCopy {
    memory: Arc<Memory>,
    newest: Newest,
    /// How many values were read one by one since they were computed.
    singles: u32,
    #[expect(dead_code, reason = "dropping it is all that is done with it")]
    charge: Charge,
}

/// Where the newest values of a buffer are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Newest {
    Host,
    Device,
    Both,
}

/// How a kernel uses the values of a buffer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Access {
    Reads,
    Changes,
    /// Without reading them.
    Replaces,
}

impl DeviceCopy {
    /// Memory of `bytes` on the GPU of a stream, without values.
    pub(crate) fn new(
        stream: &Arc<Stream>,
        budget: &Arc<Budget>,
        bytes: u64,
    ) -> Result<Self, Error> {
        Ok(Self {
            charge: budget.take(bytes)?,
            memory: Arc::new(stream.take(bytes)?),
            newest: Newest::Host,
            singles: 0,
        })
    }

    pub(crate) fn has_room(&self, bytes: u64) -> bool {
        self.memory.bytes() >= bytes
    }

    pub(crate) fn memory(&self) -> &Arc<Memory> {
        &self.memory
    }

    /// The memory, to be changed. Other owners keep it no longer than a call.
    pub(crate) fn memory_mut(&mut self) -> Option<&mut Memory> {
        Arc::get_mut(&mut self.memory)
    }

    /// Whether it has the newest values.
    pub(crate) fn is_current(&self) -> bool {
        self.newest != Newest::Host
    }

    /// Whether only it has them.
    pub(crate) fn is_newer(&self) -> bool {
        self.newest == Newest::Device
    }

    /// A kernel uses the values next; the host's are `values`.
    pub(crate) fn begin(&mut self, values: &[f64], access: Access) -> Result<(), CudaError> {
        if access != Access::Replaces && self.newest == Newest::Host {
            self.memory.put(values)?;
            self.newest = Newest::Both;
        }
        if access != Access::Reads {
            self.newest = Newest::Device;
            self.singles = 0;
        }
        Ok(())
    }

    /// Copies the values to the host's `values`, if those are older. Waits for queued work on the GPU.
    pub(crate) fn copy_to_host(&mut self, values: &mut [f64]) -> Result<(), CudaError> {
        if self.newest == Newest::Device {
            self.memory.get(values)?;
            self.newest = Newest::Both;
        }
        Ok(())
    }

    /// A single value, copied by itself; none where the host has it, or after too many such copies.
    pub(crate) fn single(&mut self, position: usize) -> Result<Option<f64>, CudaError> {
        if self.newest != Newest::Device || self.singles >= SINGLES {
            return Ok(None);
        }
        let mut value = [0.0];
        self.singles += 1;
        self.memory.get_at(8 * position as u64, &mut value)?;
        Ok(Some(value[0]))
    }

    /// The values on the host are changed next.
    pub(crate) fn outdate(&mut self) {
        self.newest = Newest::Host;
    }
}
