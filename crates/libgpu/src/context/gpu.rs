//! A rank's stream on its GPU, and the work of buffers there.
//!
//! A function that has a kernel is *recorded* for a GPU: the buffers that it names are copied to the device, and the
//! call becomes a step. Steps are queued, or become the nodes of a CUDA graph. For all other functions the buffers are
//! first copied to host memory. The GPU runs queued work in order, and a caller that reads a value waits for it.
//!
//! This is one of the crate's files with `unsafe`: kernels get addresses.

use compute::Execution;
use cuda::{DeviceCommunicator, Graphs, Plan, Step, Stream};
use runtime_abi::BlobReader;

use super::transport::between_gpus;
use crate::Error;
use crate::config::Config;
use crate::store::{Access, Budget, Buffer, BufferHandle, DeviceCopy, Objects};
use crate::sync::Arc;

/// A rank's stream on its GPU.
#[derive(Debug)]
pub(crate) struct DeviceQueue {
    stream: Arc<Stream>,
    graphs: Graphs,
    /// The transport to the other ranks' GPUs, if there is one.
    transport: Option<Box<dyn DeviceCommunicator>>,
}

impl DeviceQueue {
    /// The stream of an execution; none where it is on the CPU. All ranks make theirs at the same time.
    pub(crate) fn of(execution: &Execution, config: &Config) -> Result<Option<Self>, Error> {
        let Some(stream) = execution.stream() else {
            return Ok(None);
        };
        Ok(Some(Self {
            stream: Arc::clone(stream),
            graphs: Graphs::new(stream),
            transport: between_gpus(execution, config)?,
        }))
    }

    /// The transport to the other ranks' GPUs, if there is one.
    pub(crate) fn transport(&self) -> Option<&dyn DeviceCommunicator> {
        self.transport.as_deref()
    }

    /// Queues the steps that `record` adds for the objects of a rank. Where that fails, nothing runs, and buffers are
    /// as they were.
    pub(crate) fn run_steps(
        &mut self,
        on: Holdings<'_>,
        record: impl FnOnce(&mut Recording<'_>) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let mut recording = Recording::new(&self.stream, on);
        if let Err(error) = record(&mut recording) {
            recording.undo()?;
            return Err(error);
        }
        for step in &recording.steps {
            // SAFETY: the buffers have memory of this stream that is as large as the step was recorded for, and that is
            // freed on it.
            unsafe { self.stream.run_step(step) }?;
        }
        Ok(())
    }

    /// Queues the plan that `record` makes, as one graph. Returns whether it did: nothing has run where there is no
    /// room for a plan.
    pub(crate) fn run_plan(
        &mut self,
        on: Holdings<'_>,
        record: impl FnOnce(&mut Recording<'_>) -> Result<Option<Plan>, Error>,
    ) -> Result<bool, Error> {
        let mut recording = Recording::new(&self.stream, on);
        let Some(plan) = record(&mut recording)? else {
            recording.undo()?;
            return Ok(false);
        };
        let nodes = plan.nodes();
        // SAFETY: as in `run_steps`; sections that share a buffer only read it.
        let found = unsafe { self.graphs.run(&nodes) }?;
        let planned = nodes.list().len();
        // Programs get the planned number of nodes, so the driver's number has to be the same.
        if found == planned {
            Ok(true)
        } else {
            Err(Error::Nodes { found, planned })
        }
    }

    /// Whether dropping a rank may wait until the others are dropped, too.
    pub(crate) fn leaves_together(&self) -> bool {
        self.transport()
            .is_some_and(DeviceCommunicator::leaves_together)
    }
}

/// The parts of a rank that calls on its GPU use.
pub(crate) struct Holdings<'a> {
    pub(crate) objects: &'a mut Objects,
    pub(crate) budget: &'a Arc<Budget>,
    /// The number of this rank.
    pub(crate) rank: usize,
    /// How many ranks there are.
    pub(crate) ranks: usize,
}

/// Calls that become steps for a GPU.
pub(crate) struct Recording<'a> {
    on: Holdings<'a>,
    stream: &'a Arc<Stream>,
    steps: Vec<Step>,
    /// Memory that earlier steps still use.
    retired: Vec<DeviceCopy>,
    /// Buffers that were replaced, in the order of the replacements: earlier steps use them, and they are restored if
    /// the recording is undone.
    replaced: Vec<(BufferHandle, Buffer)>,
}

/// Records a call for a GPU.
pub(crate) type Record = fn(&mut Recording<'_>, &mut BlobReader<'_>) -> Result<(), Error>;

impl<'a> Recording<'a> {
    fn new(stream: &'a Arc<Stream>, on: Holdings<'a>) -> Self {
        Self {
            on,
            stream,
            steps: Vec::new(),
            retired: Vec::new(),
            replaced: Vec::new(),
        }
    }

    /// The number of this rank, and how many there are.
    pub(crate) fn rank(&self) -> (usize, usize) {
        (self.on.rank, self.on.ranks)
    }

    /// A buffer on the GPU.
    pub(crate) fn buffer(
        &mut self,
        handle: BufferHandle,
        access: Access,
    ) -> Result<cuda::Buffer, Error> {
        // Several sections may read the same buffer, which is still in the objects then.
        let buffer = self.on.objects.get_mut(handle)?;
        let count = buffer.len() as u64;
        let retired = buffer.copy_to_device(self.stream, self.on.budget, access)?;
        let values = buffer.device_address();
        self.retired.extend(retired);
        Ok(cuda::Buffer { values, count })
    }

    /// Replaces a buffer by one of `len` values, which the next step writes.
    pub(crate) fn replace(&mut self, handle: BufferHandle, len: usize) -> Result<(), Error> {
        let buffer = self.on.objects.get_mut(handle)?;
        if buffer.len() != len {
            let mut fresh = Buffer::new(self.on.budget.take(0)?);
            fresh.resize(len)?;
            let old = std::mem::replace(buffer, fresh);
            self.replaced.push((handle, old));
        }
        Ok(())
    }

    /// Undoes the recording: buffers have the lengths and the values on the host that they had before.
    fn undo(self) -> Result<(), Error> {
        for (handle, old) in self.replaced.into_iter().rev() {
            *self.on.objects.get_mut(handle)? = old;
        }
        Ok(())
    }

    /// How many values a buffer has.
    pub(crate) fn len(&self, handle: BufferHandle) -> Result<usize, Error> {
        Ok(self.on.objects.get(handle)?.len())
    }

    /// Whether ranks may have different values in a buffer.
    pub(crate) fn differs(&self, handle: BufferHandle) -> Result<bool, Error> {
        Ok(self.on.objects.get(handle)?.differs())
    }

    /// Notes that they may, if `differs`; an earlier note stays.
    pub(crate) fn differ(&mut self, handle: BufferHandle, differs: bool) -> Result<(), Error> {
        self.on.objects.get_mut(handle)?.differ(differs);
        Ok(())
    }

    /// Notes whether they may, and replaces an earlier note.
    pub(crate) fn set_differs(&mut self, handle: BufferHandle, differs: bool) -> Result<(), Error> {
        self.on.objects.get_mut(handle)?.set_differs(differs);
        Ok(())
    }

    /// Adds a step.
    pub(crate) fn push(&mut self, step: Step) {
        self.steps.push(step);
    }

    /// Adds a step that launches a kernel.
    pub(crate) fn run(&mut self, launch: cuda::Launch) {
        self.push(Step::Run(launch));
    }

    /// The steps since the last call of this.
    pub(crate) fn take_steps(&mut self) -> Vec<Step> {
        std::mem::take(&mut self.steps)
    }

    pub(crate) fn device(&self) -> cuda::Device {
        self.stream.gpu().device()
    }
}
