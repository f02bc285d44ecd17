//! Buffers in the memory of a GPU: what is done with whole buffers is done there, and parallel sections are a CUDA graph.
//!
//! A buffer has its values at home, in the machine's memory, or in a [`Mirror`] on the GPU, or in both. Functions that have a kernel are
//! *recorded*: the buffers that they name go out, and what is left is a step for the GPU. Collective calls of large buffers go from GPU to
//! GPU where there is a way. All other functions find their buffers at home, as they are brought there before. What is queued on the GPU
//! is done in that order, and whoever looks at a value waits for it.
//!
//! This is one of the crate's files with `unsafe`: kernels get addresses.

use collectives::{Collectives, Reduction};
use cuda::{CudaError, Elements, ElementsMut, Graphs, Memory, Number, Plan, Step, Stream};
use runtime_abi::BlobReader;
use statevec::Execution;

use crate::Error;
use crate::budget::{Budget, Charge};
use crate::buffers::Buffer;
use crate::config::Config;
use crate::engine::Bytes;
use crate::objects::Objects;
use crate::plan::{Item, Task, Use};
use crate::replica::Replica;
use crate::sync::Arc;
use crate::table::Function;
use crate::talk::Talk;

/// From how many values on work on a buffer that is at home is done on the GPU. To go there takes as long as that many additions.
const WORTH_GOING: usize = 1 << 16;

/// How many values are read from the GPU one by one, and of how many at least. A copy of so many takes as long as one of a single value.
const SINGLES: u32 = 64;
const SINGLES_OF: usize = 1 << 13;

/// A rank's queue on its GPU.
#[derive(Debug)]
pub(crate) struct OnGpu {
    stream: Arc<Stream>,
    graphs: Graphs,
    /// The way to the other ranks' GPUs, if there is one.
    talk: Option<Talk>,
}

impl OnGpu {
    /// The queue of an execution; none where it is on the CPU. All ranks make theirs at the same time.
    pub(crate) fn of(execution: &Execution, config: &Config) -> Result<Option<Self>, Error> {
        let Some(stream) = execution.stream() else {
            return Ok(None);
        };
        Ok(Some(Self {
            stream: Arc::clone(stream),
            graphs: Graphs::new(stream),
            talk: Talk::of(execution, config)?,
        }))
    }

    /// Whether a rank that goes may wait for the others to go, too.
    pub(crate) fn leaves_together(&self) -> bool {
        matches!(self.talk, Some(Talk::Nccl(_)))
    }
}

/// A buffer's memory on a GPU.
#[derive(Debug)]
pub(crate) struct Mirror {
    memory: Arc<Memory>,
    /// Where the values are.
    values: Place,
    /// How many of them were read from there one by one since they were made.
    singles: u32,
    #[expect(dead_code, reason = "dropping it is all that is done with it")]
    charge: Charge,
}

/// Where the values of a buffer are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Home,
    Gpu,
    Both,
}

/// What a kernel does with the values of a buffer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Access {
    Reads,
    Changes,
    /// Whatever they were.
    Replaces,
}

/// Calls that become steps for a GPU.
pub(crate) struct Recording<'a> {
    objects: &'a mut Objects,
    stream: &'a Arc<Stream>,
    budget: &'a Arc<Budget>,
    rank: usize,
    ranks: usize,
    steps: Vec<Step>,
    /// Memory that earlier steps still use.
    retired: Vec<Mirror>,
    /// Buffers in whose place there are others now, in the order in which that came: what earlier steps use, and what is there again where
    /// the recording comes to nothing.
    replaced: Vec<(i64, Buffer)>,
}

/// Notes what a call does on a GPU.
pub(crate) type Record = fn(&mut Recording<'_>, &mut BlobReader<'_>) -> Result<(), Error>;

impl<'a> Recording<'a> {
    /// A recording for the objects of a rank, and the rank's way to its GPU.
    fn of(replica: &'a mut Replica) -> Option<(Self, &'a mut Graphs)> {
        let (rank, ranks) = (replica.rank(), replica.execution.ranks());
        let OnGpu { stream, graphs, .. } = replica.gpu.as_mut()?;
        let recording = Self {
            objects: &mut replica.objects,
            stream,
            budget: &replica.shared.budget,
            rank,
            ranks,
            steps: Vec::new(),
            retired: Vec::new(),
            replaced: Vec::new(),
        };
        Some((recording, graphs))
    }

    /// A buffer on the GPU.
    fn buffer(&mut self, handle: i64, access: Access) -> Result<cuda::Buffer, Error> {
        // Several sections may read the same buffer, which nobody has taken out of the objects yet.
        let buffer = self.objects.get_mut::<Buffer>(handle)?;
        let count = buffer.len() as u64;
        let retired = buffer.go_out(self.stream, self.budget, access)?;
        let values = buffer.mirror().map_or(0, |mirror| mirror.memory.address());
        self.retired.extend(retired);
        Ok(cuda::Buffer { values, count })
    }

    /// Puts a buffer of so many values, which the next step writes, in the place of one of another length.
    fn replace(&mut self, handle: i64, len: usize) -> Result<(), Error> {
        let buffer = self.objects.get_mut::<Buffer>(handle)?;
        if buffer.len() != len {
            let mut fresh = Buffer::new(self.budget.take(0)?);
            fresh.resize(len)?;
            let old = std::mem::replace(buffer, fresh);
            self.replaced.push((handle, old));
        }
        Ok(())
    }

    /// Nothing of this runs: buffers have the lengths and the values at home that they had before.
    fn undo(self) -> Result<(), Error> {
        for (handle, old) in self.replaced.into_iter().rev() {
            *self.objects.get_mut::<Buffer>(handle)? = old;
        }
        Ok(())
    }

    /// Whether ranks may have different values in a buffer.
    fn differs(&self, handle: i64) -> Result<bool, Error> {
        Ok(self.objects.get::<Buffer>(handle)?.differs())
    }

    /// Notes that they may, if so.
    fn differ(&mut self, handle: i64, differs: bool) -> Result<(), Error> {
        self.objects.get_mut::<Buffer>(handle)?.differ(differs);
        Ok(())
    }

    /// Adds the steps of a call that has a kernel.
    fn note(&mut self, task: &Task) -> Result<(), Error> {
        let record = task.function.on_gpu.ok_or(Error::LostRank)?;
        record(self, &mut BlobReader::new(&task.blob))
    }

    fn run(&mut self, launch: cuda::Launch) {
        self.steps.push(Step::Run(launch));
    }

    fn device(&self) -> cuda::Device {
        self.stream.gpu().device()
    }
}

pub(crate) fn fill(gpu: &mut Recording<'_>, buffer: i64, value: f64) -> Result<(), Error> {
    let buffer = gpu.buffer(buffer, Access::Replaces)?;
    gpu.run(buffer.fill(value, gpu.device()));
    Ok(())
}

pub(crate) fn fill_index(
    gpu: &mut Recording<'_>,
    buffer: i64,
    scale: f64,
    rank_scale: f64,
) -> Result<(), Error> {
    gpu.differ(buffer, gpu.ranks > 1 && rank_scale != 0.0)?;
    let buffer = gpu.buffer(buffer, Access::Replaces)?;
    let offset = rank_scale * gpu.rank as f64;
    gpu.run(buffer.fill_index(scale, offset, gpu.device()));
    Ok(())
}

pub(crate) fn add_scalar(gpu: &mut Recording<'_>, buffer: i64, value: f64) -> Result<(), Error> {
    let buffer = gpu.buffer(buffer, Access::Changes)?;
    gpu.run(buffer.add_scalar(value, gpu.device()));
    Ok(())
}

pub(crate) fn scale(gpu: &mut Recording<'_>, buffer: i64, factor: f64) -> Result<(), Error> {
    let buffer = gpu.buffer(buffer, Access::Changes)?;
    gpu.run(buffer.scale(factor, gpu.device()));
    Ok(())
}

pub(crate) fn axpy(gpu: &mut Recording<'_>, y: i64, a: f64, x: i64) -> Result<(), Error> {
    let len = |buffer| Ok::<_, Error>(gpu.objects.get::<Buffer>(buffer)?.len());
    let (expected, found) = (len(y)?, len(x)?);
    if expected != found {
        return Err(Error::Length { expected, found });
    }
    gpu.differ(y, gpu.differs(x)?)?;
    let x = gpu.buffer(x, Access::Reads)?;
    let y = gpu.buffer(y, Access::Changes)?;
    gpu.run(y.axpy(a, x.values, gpu.device()));
    Ok(())
}

pub(crate) fn copy(gpu: &mut Recording<'_>, to: i64, source: i64) -> Result<(), Error> {
    let differs = gpu.differs(source)?;
    let source_on_gpu = gpu.buffer(source, Access::Reads)?;
    if to == source {
        // It keeps its place among the steps.
        gpu.steps.push(
            cuda::Buffer {
                count: 0,
                ..source_on_gpu
            }
            .copy(source_on_gpu.values),
        );
        return Ok(());
    }
    gpu.replace(to, source_on_gpu.count as usize)?;
    gpu.objects.get_mut::<Buffer>(to)?.set_differs(differs);
    let to = gpu.buffer(to, Access::Replaces)?;
    gpu.steps.push(to.copy(source_on_gpu.values));
    Ok(())
}

impl Buffer {
    /// Sees to it that there is memory on the GPU, and values where they are read. Gives back the memory that was too small.
    fn go_out(
        &mut self,
        stream: &Arc<Stream>,
        budget: &Arc<Budget>,
        access: Access,
    ) -> Result<Option<Mirror>, Error> {
        let bytes = size_of_val(&**self) as u64;
        let fits = |mirror: &Mirror| mirror.memory.bytes() >= bytes;
        let mut retired = None;
        if !self.mirror().is_some_and(fits) {
            if access != Access::Replaces {
                self.come_home()?;
            }
            let mirror = Mirror {
                charge: budget.take(bytes)?,
                memory: Arc::new(stream.take(bytes)?),
                values: Place::Home,
                singles: 0,
            };
            retired = self.mirror_mut().replace(mirror);
        }
        let (values, mirror) = self.both();
        let Some(mirror) = mirror else {
            return Ok(retired);
        };
        if access != Access::Replaces && mirror.values == Place::Home {
            mirror.memory.put(values)?;
            mirror.values = Place::Both;
        }
        if access != Access::Reads {
            mirror.values = Place::Gpu;
            mirror.singles = 0;
        }
        Ok(retired)
    }

    /// The memory on a GPU, if the values are there.
    pub(crate) fn on_gpu(&self) -> Option<&Arc<Memory>> {
        let mirror = self.mirror()?;
        (mirror.values != Place::Home).then_some(&mirror.memory)
    }

    /// So many values on the GPU, to be changed.
    fn elements_mut(&mut self, len: usize) -> Result<ElementsMut<'_>, Error> {
        let memory = self.mirror_mut().as_mut().map(|mirror| &mut mirror.memory);
        // Nobody else keeps it for longer than a call.
        let memory = memory.and_then(Arc::get_mut).ok_or(Error::LostRank)?;
        Ok(memory.elements_mut(Number::F64, 0..len as u64))
    }

    /// Brings the values home, if they are on the GPU only. Waits for what is queued there.
    pub(crate) fn come_home(&mut self) -> Result<(), CudaError> {
        let (values, mirror) = self.both();
        if let Some(mirror) = mirror.as_mut().filter(|mirror| mirror.values == Place::Gpu) {
            mirror.memory.get(values)?;
            mirror.values = Place::Both;
        }
        Ok(())
    }

    /// A value, wherever it is. A few of many are read from the GPU one by one; whoever reads on gets all of them home.
    pub(crate) fn value(&mut self, position: usize) -> Result<f64, Error> {
        let many = self.len() > SINGLES_OF;
        let on_gpu = |mirror: &&mut Mirror| mirror.values == Place::Gpu && mirror.singles < SINGLES;
        if let Some(mirror) = self.mirror_mut().as_mut().filter(on_gpu).filter(|_| many) {
            let mut value = [0.0];
            mirror.singles += 1;
            mirror.memory.get_at(8 * position as u64, &mut value)?;
            return Ok(value[0]);
        }
        self.come_home()?;
        Ok(self[position])
    }

    /// The same for somebody who reads the values, or changes them.
    pub(crate) fn come_home_for(&mut self, changes: bool) -> Result<(), CudaError> {
        self.come_home()?;
        if changes {
            self.stay_home();
        }
        Ok(())
    }

    /// The values at home are changed next.
    fn stay_home(&mut self) {
        if let Some(mirror) = self.mirror_mut() {
            mirror.values = Place::Home;
        }
    }

    fn is_worth_going(&self) -> bool {
        let is_there = |mirror: &Mirror| mirror.values == Place::Gpu;
        self.len() >= WORTH_GOING || self.mirror().is_some_and(is_there)
    }
}

/// A collective call of one buffer, from GPU to GPU. Whether it was made: all ranks have to have enough for it to be worth it.
pub(crate) fn collective(
    replica: &mut Replica,
    buffer: i64,
    call: impl FnOnce(&Talk, ElementsMut<'_>) -> Result<(), Error>,
) -> Result<bool, Error> {
    let len = replica.objects.get::<Buffer>(buffer)?.len();
    if !all_are_worth_going(replica, len)? {
        return Ok(false);
    }
    let Some((talk, objects, budget)) = talking(replica) else {
        return Ok(false);
    };
    let buffer = objects.get_mut::<Buffer>(buffer)?;
    buffer.go_out(talk.stream(), budget, Access::Changes)?;
    let elements = buffer.elements_mut(len)?;
    call(talk, elements)?;
    Ok(true)
}

/// A collective call of two buffers, the first of which becomes so many times, or by a division so many, as long as the second.
pub(crate) fn collective_of_two(
    replica: &mut Replica,
    (to, source): (i64, i64),
    resized: impl FnOnce(usize) -> usize,
    call: impl FnOnce(&Talk, Elements<'_>, ElementsMut<'_>) -> Result<(), Error>,
) -> Result<bool, Error> {
    let len = replica.objects.get::<Buffer>(source)?.len();
    replica.objects.get::<Buffer>(to)?;
    if to == source || !all_are_worth_going(replica, len)? {
        return Ok(false);
    }
    let Some((talk, objects, budget)) = talking(replica) else {
        return Ok(false);
    };
    let from = objects.get_mut::<Buffer>(source)?;
    from.go_out(talk.stream(), budget, Access::Reads)?;
    let becomes = resized(len);
    let target = objects.get_mut::<Buffer>(to)?;
    target.stay_home();
    target.resize(becomes)?;
    target.go_out(talk.stream(), budget, Access::Replaces)?;
    let (target, from) = objects.get_two::<Buffer>(to, source)?;
    let from = from.mirror().ok_or(Error::LostRank)?;
    let from = from.memory.elements(Number::F64, 0..len as u64);
    call(talk, from, target.elements_mut(becomes)?)?;
    Ok(true)
}

/// The way to the other ranks' GPUs, with what goes over it, and the memory that this may take.
fn talking(replica: &mut Replica) -> Option<(&Talk, &mut Objects, &Arc<Budget>)> {
    let talk = replica.gpu.as_ref()?.talk.as_ref()?;
    Some((talk, &mut replica.objects, &replica.shared.budget))
}

/// Whether every rank has so many values that a collective call pays on GPUs. All ranks get the same answer.
fn all_are_worth_going(replica: &Replica, len: usize) -> Result<bool, Error> {
    if replica.gpu.as_ref().is_none_or(|gpu| gpu.talk.is_none()) {
        return Ok(false);
    }
    let mut least = [len as u64];
    let communicator = replica.execution.communicator();
    communicator.all_reduce(&mut least, Reduction::Min)?;
    Ok(least[0] >= WORTH_GOING as u64)
}

/// Runs a call on the GPU, if it has a kernel and its buffers are there or worth going; else brings its buffers home.
#[cold]
pub(crate) fn run_or_bring_home(
    function: &'static Function,
    blob: &[u8],
    replica: &mut Replica,
) -> Result<Option<Option<Bytes>>, Error> {
    let worth = |object: Use| {
        let buffer = replica.objects.get::<Buffer>(object.handle);
        buffer.is_ok_and(Buffer::is_worth_going)
    };
    match function.on_gpu {
        Some(record) if function.uses(blob).any(worth) => match run(record, blob, replica) {
            Ok(()) => return Ok(Some(None)),
            // There is room at home.
            Err(error) if error.is_want_of_memory() => {}
            Err(error) => return Err(error),
        },
        _ => {}
    }
    bring_home(function.uses(blob), replica)?;
    Ok(None)
}

fn run(record: Record, blob: &[u8], replica: &mut Replica) -> Result<(), Error> {
    let Some((mut recording, _)) = Recording::of(replica) else {
        return Ok(());
    };
    if let Err(error) = record(&mut recording, &mut BlobReader::new(blob)) {
        recording.undo()?;
        return Err(error);
    }
    for step in &recording.steps {
        // SAFETY: the buffers have memory of this queue that is as large as the step was recorded for, and that goes back through it.
        unsafe { recording.stream.run_step(step) }?;
    }
    Ok(())
}

/// Brings buffers home, also those that are changed there next. Handles that are none of a buffer are left to the call.
pub(crate) fn bring_home(
    uses: impl Iterator<Item = Use>,
    replica: &mut Replica,
) -> Result<(), Error> {
    for object in uses.filter(|object| object.at_home) {
        if let Ok(buffer) = replica.objects.get_mut::<Buffer>(object.handle) {
            buffer.come_home_for(object.writes)?;
        }
    }
    Ok(())
}

/// Runs calls, and regions whose sections may run at the same time, as one graph. Nothing has run where there is no room for that.
pub(crate) fn run_graph(items: &[Item], replica: &mut Replica) -> Result<bool, Error> {
    let Some((mut recording, graphs)) = Recording::of(replica) else {
        return Ok(false);
    };
    let Some(plan) = record_plan(items, &mut recording)? else {
        recording.undo()?;
        return Ok(false);
    };
    let nodes = plan.nodes();
    // SAFETY: as in `run`; sections that share a buffer only read it.
    let found = unsafe { graphs.run(&nodes) }?;
    let planned = nodes.list().len();
    // What programs are told of a plan is what the driver has.
    if found == planned {
        Ok(true)
    } else {
        Err(Error::Nodes { found, planned })
    }
}

/// What the calls of items do; nothing where there is no room for that.
fn record_plan(items: &[Item], recording: &mut Recording<'_>) -> Result<Option<Plan>, Error> {
    let mut plan = Plan::default();
    for item in items {
        let mut region = Vec::new();
        for (number, section) in item.sections().into_iter().enumerate() {
            for task in section {
                match recording.note(task) {
                    Ok(()) => {}
                    Err(error) if error.is_want_of_memory() => return Ok(None),
                    Err(error) => return Err(item.error(number, task, error)),
                }
            }
            region.push(std::mem::take(&mut recording.steps));
        }
        plan.regions.push(region);
    }
    Ok(Some(plan))
}
