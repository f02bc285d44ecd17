//! A rank's queue on its GPU, and what buffers do there.
//!
//! A function that has a kernel is *recorded* for a GPU: the buffers that it names are copied to the device, and what is left is a
//! step. Steps are queued, or become the nodes of a CUDA graph. Collective calls of large buffers go from GPU to GPU where there
//! is a device transport. All other functions find their buffers in host memory, as they are copied there before. What is queued
//! on the GPU is done in that order, and a caller that looks at a value waits for it.
//!
//! This is one of the crate's files with `unsafe`: kernels get addresses.

use collectives::{Collectives, Reduction};
use cuda::{Elements, ElementsMut, Graphs, Plan, Step, Stream};
use runtime_abi::BlobReader;
use statevec::Execution;

use super::{DeviceTransport, Rank};
use crate::Error;
use crate::config::Config;
use crate::store::{Access, Budget, Buffer, BufferHandle, DeviceCopy, Objects, WORTH_COPYING};
use crate::sync::Arc;

/// A rank's queue on its GPU.
#[derive(Debug)]
pub(crate) struct DeviceQueue {
    stream: Arc<Stream>,
    graphs: Graphs,
    /// The way to the other ranks' GPUs, if there is one.
    transport: Option<DeviceTransport>,
}

impl DeviceQueue {
    /// The queue of an execution; none where it is on the CPU. All ranks make theirs at the same time.
    pub(crate) fn of(execution: &Execution, config: &Config) -> Result<Option<Self>, Error> {
        let Some(stream) = execution.stream() else {
            return Ok(None);
        };
        Ok(Some(Self {
            stream: Arc::clone(stream),
            graphs: Graphs::new(stream),
            transport: DeviceTransport::of(execution, config)?,
        }))
    }

    /// Whether a rank that goes may wait for the others to go, too.
    pub(crate) fn leaves_together(&self) -> bool {
        matches!(self.transport, Some(DeviceTransport::Nccl(_)))
    }
}

/// Calls that become steps for a GPU.
pub(crate) struct Recording<'a> {
    objects: &'a mut Objects,
    stream: &'a Arc<Stream>,
    budget: &'a Arc<Budget>,
    /// The number of this rank.
    pub(crate) rank: usize,
    /// How many ranks there are.
    pub(crate) ranks: usize,
    steps: Vec<Step>,
    /// Memory that earlier steps still use.
    retired: Vec<DeviceCopy>,
    /// Buffers in whose place there are others now, in the order in which that came: earlier steps use them, and they are there again
    /// if the recording comes to nothing.
    replaced: Vec<(BufferHandle, Buffer)>,
}

/// Records what a call does on a GPU.
pub(crate) type Record = fn(&mut Recording<'_>, &mut BlobReader<'_>) -> Result<(), Error>;

impl<'a> Recording<'a> {
    /// A recording for the objects of a rank, and the graphs of its GPU; none where it has no GPU.
    fn of(rank: &'a mut Rank) -> Option<(Self, &'a mut Graphs)> {
        let (number, ranks) = (rank.number(), rank.execution.ranks());
        let DeviceQueue { stream, graphs, .. } = rank.gpu.as_mut()?;
        let recording = Self {
            objects: &mut rank.objects,
            stream,
            budget: &rank.process.budget,
            rank: number,
            ranks,
            steps: Vec::new(),
            retired: Vec::new(),
            replaced: Vec::new(),
        };
        Some((recording, graphs))
    }

    /// A buffer on the GPU.
    pub(crate) fn buffer(
        &mut self,
        handle: BufferHandle,
        access: Access,
    ) -> Result<cuda::Buffer, Error> {
        // Several sections may read the same buffer, which nobody has taken out of the objects yet.
        let buffer = self.objects.get_mut(handle)?;
        let count = buffer.len() as u64;
        let retired = buffer.copy_to_device(self.stream, self.budget, access)?;
        let values = buffer.device_address();
        self.retired.extend(retired);
        Ok(cuda::Buffer { values, count })
    }

    /// Puts a buffer of `len` values, which the next step writes, in the place of one of another length.
    pub(crate) fn replace(&mut self, handle: BufferHandle, len: usize) -> Result<(), Error> {
        let buffer = self.objects.get_mut(handle)?;
        if buffer.len() != len {
            let mut fresh = Buffer::new(self.budget.take(0)?);
            fresh.resize(len)?;
            let old = std::mem::replace(buffer, fresh);
            self.replaced.push((handle, old));
        }
        Ok(())
    }

    /// Nothing of this runs: buffers have the lengths and the values on the host that they had before.
    fn undo(self) -> Result<(), Error> {
        for (handle, old) in self.replaced.into_iter().rev() {
            *self.objects.get_mut(handle)? = old;
        }
        Ok(())
    }

    /// How many values a buffer has.
    pub(crate) fn len(&self, handle: BufferHandle) -> Result<usize, Error> {
        Ok(self.objects.get(handle)?.len())
    }

    /// Whether ranks may have different values in a buffer.
    pub(crate) fn differs(&self, handle: BufferHandle) -> Result<bool, Error> {
        Ok(self.objects.get(handle)?.differs())
    }

    /// Notes that they may, if `differs`; what was noted before stays.
    pub(crate) fn differ(&mut self, handle: BufferHandle, differs: bool) -> Result<(), Error> {
        self.objects.get_mut(handle)?.differ(differs);
        Ok(())
    }

    /// Notes whether they may, in the place of what was noted before.
    pub(crate) fn set_differs(&mut self, handle: BufferHandle, differs: bool) -> Result<(), Error> {
        self.objects.get_mut(handle)?.set_differs(differs);
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

    /// The steps since this was asked last.
    pub(crate) fn take_steps(&mut self) -> Vec<Step> {
        std::mem::take(&mut self.steps)
    }

    pub(crate) fn device(&self) -> cuda::Device {
        self.stream.gpu().device()
    }
}

/// Queues the steps that `record` adds. Where that fails, nothing runs, and buffers are as they were.
pub(crate) fn run_steps(
    rank: &mut Rank,
    record: impl FnOnce(&mut Recording<'_>) -> Result<(), Error>,
) -> Result<(), Error> {
    let Some((mut recording, _)) = Recording::of(rank) else {
        return Ok(());
    };
    if let Err(error) = record(&mut recording) {
        recording.undo()?;
        return Err(error);
    }
    for step in &recording.steps {
        // SAFETY: the buffers have memory of this queue that is as large as the step was recorded for, and that goes back through it.
        unsafe { recording.stream.run_step(step) }?;
    }
    Ok(())
}

/// Queues the plan that `record` makes, as one graph. Whether it did: nothing has run where there is no room for a plan.
pub(crate) fn run_plan(
    rank: &mut Rank,
    record: impl FnOnce(&mut Recording<'_>) -> Result<Option<Plan>, Error>,
) -> Result<bool, Error> {
    let Some((mut recording, graphs)) = Recording::of(rank) else {
        return Ok(false);
    };
    let Some(plan) = record(&mut recording)? else {
        recording.undo()?;
        return Ok(false);
    };
    let nodes = plan.nodes();
    // SAFETY: as in `run_steps`; sections that share a buffer only read it.
    let found = unsafe { graphs.run(&nodes) }?;
    let planned = nodes.list().len();
    // What programs are told of a plan is what the driver has.
    if found == planned {
        Ok(true)
    } else {
        Err(Error::Nodes { found, planned })
    }
}

/// A collective call of one buffer, from GPU to GPU. Whether it was made: it has to pay on every rank.
pub(crate) fn collective(
    rank: &mut Rank,
    buffer: BufferHandle,
    call: impl FnOnce(&DeviceTransport, ElementsMut<'_>) -> Result<(), Error>,
) -> Result<bool, Error> {
    let len = rank.objects.get(buffer)?.len();
    if !pays_on_all(rank, len)? {
        return Ok(false);
    }
    let Some((transport, objects, budget)) = device_communication(rank) else {
        return Ok(false);
    };
    let buffer = objects.get_mut(buffer)?;
    buffer.copy_to_device(transport.stream(), budget, Access::Changes)?;
    let elements = buffer.elements_mut(len)?;
    call(transport, elements)?;
    Ok(true)
}

/// A collective call of two buffers, from GPU to GPU. `resized` gives the length of the first from that of the second.
pub(crate) fn collective_of_two(
    rank: &mut Rank,
    (to, source): (BufferHandle, BufferHandle),
    resized: impl FnOnce(usize) -> usize,
    call: impl FnOnce(&DeviceTransport, Elements<'_>, ElementsMut<'_>) -> Result<(), Error>,
) -> Result<bool, Error> {
    let len = rank.objects.get(source)?.len();
    rank.objects.get(to)?;
    if to == source || !pays_on_all(rank, len)? {
        return Ok(false);
    }
    let Some((transport, objects, budget)) = device_communication(rank) else {
        return Ok(false);
    };
    let from = objects.get_mut(source)?;
    from.copy_to_device(transport.stream(), budget, Access::Reads)?;
    let becomes = resized(len);
    let target = objects.get_mut(to)?;
    target.changed_on_host();
    target.resize(becomes)?;
    target.copy_to_device(transport.stream(), budget, Access::Replaces)?;
    let (target, from) = objects.get_two(to, source)?;
    call(
        transport,
        from.elements(len)?,
        target.elements_mut(becomes)?,
    )?;
    Ok(true)
}

/// The way to the other ranks' GPUs, with what goes over it, and the memory that this may take.
fn device_communication(rank: &mut Rank) -> Option<(&DeviceTransport, &mut Objects, &Arc<Budget>)> {
    let transport = rank.gpu.as_ref()?.transport.as_ref()?;
    Some((transport, &mut rank.objects, &rank.process.budget))
}

/// Whether every rank has so many values that a collective call pays on GPUs. All ranks get the same answer.
fn pays_on_all(rank: &Rank, len: usize) -> Result<bool, Error> {
    if rank.gpu.as_ref().is_none_or(|gpu| gpu.transport.is_none()) {
        return Ok(false);
    }
    let mut least = [len as u64];
    let communicator = rank.execution.communicator();
    communicator.all_reduce(&mut least, Reduction::Min)?;
    Ok(least[0] >= WORTH_COPYING as u64)
}
