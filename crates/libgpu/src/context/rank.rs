//! A rank: its part of a context.

use collectives::Communicator;
use compute::Execution;
use cuda::Plan;

use super::Process;
use super::gpu::{DeviceQueue, Holdings, Recording};
use crate::Error;
use crate::store::{BufferHandle, Objects};
use crate::sync::Arc;

/// A context as one rank sees it.
///
/// Every rank runs the same calls in the same order, so all of them hold the same objects under the same handles; only
/// the data in them differs.
#[derive(Debug)]
pub(crate) struct Rank {
    pub(crate) objects: Objects,
    /// The devices, and this rank among those of the context.
    pub(crate) execution: Execution,
    pub(crate) process: Arc<Process>,
    /// This rank's stream on its GPU.
    pub(crate) gpu: Option<DeviceQueue>,
}

impl Rank {
    /// A rank without objects. All ranks make theirs at the same time.
    pub(crate) fn new(
        process: &Arc<Process>,
        communicator: Arc<dyn Communicator>,
    ) -> Result<Self, Error> {
        let mesh = process.machine()?.mesh(&process.config)?;
        let ranks = process.ranks_of_machine;
        let execution = Execution::new(mesh, communicator, process.threads())?;
        Ok(Self {
            gpu: DeviceQueue::of(&execution, &process.config)?,
            objects: Objects::default(),
            execution: execution.sharing_memory(ranks),
            process: Arc::clone(process),
        })
    }

    /// The same rank with other objects, all of whose values are on the host.
    pub(crate) fn with(&self, objects: Objects) -> Self {
        Self {
            gpu: None,
            objects,
            execution: self.execution.clone(),
            process: Arc::clone(&self.process),
        }
    }

    /// Which rank this is, from 0 on.
    pub(crate) fn number(&self) -> usize {
        self.execution.rank()
    }

    /// Waits for work that is queued on this rank's GPUs, as it may fail there later.
    pub(crate) fn settle(&self) -> Result<(), Error> {
        let stream = self.execution.stream();
        stream.map_or(Ok(()), |stream| Ok(stream.wait()?))
    }

    /// Notes whether ranks may have different values in a buffer from now on. One rank never does.
    pub(crate) fn set_differs(&mut self, buffer: BufferHandle, differs: bool) -> Result<(), Error> {
        let several = self.execution.ranks() > 1;
        let buffer = self.objects.get_mut(buffer)?;
        buffer.set_differs(several && differs);
        Ok(())
    }

    /// This rank's communicator, and the objects that it may send.
    pub(crate) fn communication(&mut self) -> (&dyn Communicator, &mut Objects) {
        (self.execution.communicator(), &mut self.objects)
    }

    /// Queues the steps on the GPU that `record` adds. Where that fails, nothing runs, and buffers are as they were.
    /// Without a GPU there is nothing to do.
    pub(crate) fn run_steps(
        &mut self,
        record: impl FnOnce(&mut Recording<'_>) -> Result<(), Error>,
    ) -> Result<(), Error> {
        match self.with_gpu() {
            Some((gpu, holdings)) => gpu.run_steps(holdings, record),
            None => Ok(()),
        }
    }

    /// Queues the plan that `record` makes on the GPU, as one graph. Returns whether it did: nothing has run where
    /// there is no room for that, or no GPU.
    pub(crate) fn run_plan(
        &mut self,
        record: impl FnOnce(&mut Recording<'_>) -> Result<Option<Plan>, Error>,
    ) -> Result<bool, Error> {
        match self.with_gpu() {
            Some((gpu, holdings)) => gpu.run_plan(holdings, record),
            None => Ok(false),
        }
    }

    fn with_gpu(&mut self) -> Option<(&mut DeviceQueue, Holdings<'_>)> {
        let (rank, ranks) = (self.number(), self.execution.ranks());
        let holdings = Holdings {
            objects: &mut self.objects,
            budget: &self.process.budget,
            rank,
            ranks,
        };
        Some((self.gpu.as_mut()?, holdings))
    }
}
