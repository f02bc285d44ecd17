//! A state vector, spread over devices and ranks.
//!
//! Each rank has the parts of its own devices, and may look at them without copying. Whatever concerns all of the state is a
//! collective call: every rank asks the same question and gets the same answer, to the last bit, for any number of shards.
//! With one rank that costs nothing, so there is one type for a state on a laptop and for one on a cluster.

use std::any::Any;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use bytemuck::cast_slice_mut;
use collectives::{Collectives, Element, Reduction};
use compute::parallel::{self, PIECE};
use compute::{Buffer, Device, Execution, MemoryError, ThreadPool, filled};
use cuda::{CudaError, Stream};

use crate::complex::{Complex, Precision, Real};
use crate::error::ReadError;
use crate::gpu::{self, GpuPart};
use crate::placement::Placement;
use crate::plan::Plan;
use crate::rotations::Angles;
use crate::sample::Masses;

/// A state of some qubits, made by an [`Encoder`](crate::Encoder) or by [`encode`](crate::encode()).
///
/// Methods marked **collective** are called by all ranks, with the same arguments. Sampling and angles need sums over parts of the
/// state; those are computed at the first question and kept.
#[derive(Debug)]
pub struct State {
    pub(crate) plan: Arc<Plan>,
    pub(crate) parts: Parts,
    norm: f64,
    pub(crate) masses: OnceLock<Masses>,
    pub(crate) angles: OnceLock<Angles>,
}

/// The parts of a state that a rank has memory for, in the order of their indices.
#[derive(Debug)]
pub(crate) enum Parts {
    Complex64(Vec<Part<f32>>),
    Complex128(Vec<Part<f64>>),
    Gpu(Vec<GpuPart>),
}

impl Parts {
    /// Parts on the host, of either float.
    pub(crate) fn new<T: Real>(parts: Vec<Part<T>>) -> Self {
        let mut new = match T::PRECISION {
            Precision::Complex64 => Self::Complex64(Vec::new()),
            Precision::Complex128 => Self::Complex128(Vec::new()),
        };
        *new.of_mut().expect("the precision says of which float") = parts;
        new
    }

    /// The parts on the host, if they are of this float.
    fn of_mut<T: Real>(&mut self) -> Option<&mut Vec<Part<T>>> {
        let parts: &mut dyn Any = match self {
            Self::Complex64(parts) => parts,
            Self::Complex128(parts) => parts,
            Self::Gpu(_) => return None,
        };
        parts.downcast_mut()
    }
}

#[derive(Debug)]
pub(crate) struct Part<T> {
    pub(crate) range: Range<u64>,
    pub(crate) amplitudes: Buffer<Complex<T>>,
}

impl<T> Part<T> {
    pub(crate) fn len(&self) -> u64 {
        self.range.end - self.range.start
    }
}

impl<T: Real> Part<T> {
    /// The memory, float by float.
    pub(crate) fn floats(&mut self) -> &mut [T] {
        cast_slice_mut::<Complex<T>, T>(&mut self.amplitudes)
    }

    /// Makes the floats from a place on zero, where they may be anything.
    pub(crate) fn clear_used(&mut self, from: usize, pool: &ThreadPool) {
        if self.amplitudes.is_used() {
            clear(&mut self.floats()[from..], pool);
        }
    }
}

/// Makes floats zero.
pub(crate) fn clear<T: Real>(floats: &mut [T], pool: &ThreadPool) {
    let items = floats.len();
    parallel::for_each(pool, items, floats.chunks_mut(PIECE), |piece| {
        piece.fill(T::ZERO);
    });
}

/// Evaluates an expression for the parts of a state in either precision, or another one for those on GPUs.
macro_rules! with_parts {
    ($parts:expr, $name:ident => $body:expr, gpu $gpu:ident => $gpu_body:expr) => {
        match $parts {
            $crate::state::Parts::Complex64($name) => $body,
            $crate::state::Parts::Complex128($name) => $body,
            $crate::state::Parts::Gpu($gpu) => $gpu_body,
        }
    };
}
pub(crate) use with_parts;

/// Amplitudes in the precision that they have.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Amplitudes<'a> {
    /// Two `f32` each.
    Complex64(&'a [Complex<f32>]),
    /// Two `f64` each.
    Complex128(&'a [Complex<f64>]),
    /// In the memory of a GPU.
    Gpu(OnGpu<'a>),
}

/// Amplitudes in the memory of a GPU.
#[derive(Debug, Clone, Copy)]
pub struct OnGpu<'a> {
    /// Where the first one lies.
    pub address: u64,
    /// How many there are.
    pub len: u64,
    /// How exact they are.
    pub precision: Precision,
    /// What was queued here has to be done before anybody else looks at them.
    pub stream: &'a Arc<Stream>,
}

impl PartialEq for OnGpu<'_> {
    /// Whether they are the same memory.
    fn eq(&self, other: &Self) -> bool {
        (self.address, self.len) == (other.address, other.len)
    }
}

impl Amplitudes<'_> {
    /// How many there are.
    #[must_use]
    #[expect(clippy::len_without_is_empty, reason = "a shard is never empty")]
    pub fn len(self) -> usize {
        match self {
            Self::Complex64(amplitudes) => amplitudes.len(),
            Self::Complex128(amplitudes) => amplitudes.len(),
            Self::Gpu(amplitudes) => amplitudes.len as usize,
        }
    }
}

/// The part of a state on one device of this rank.
#[derive(Debug, Clone)]
pub struct Shard<'a> {
    /// The rank that has it: the one that asks.
    pub rank: usize,
    /// The device.
    pub device: &'a Device,
    /// Which indices these are.
    pub range: Range<u64>,
    /// The amplitudes, where they lie.
    pub amplitudes: Amplitudes<'a>,
}

impl State {
    pub(crate) fn new(plan: Arc<Plan>, parts: Parts, norm: f64) -> Self {
        Self {
            plan,
            parts,
            norm,
            masses: OnceLock::new(),
            angles: OnceLock::new(),
        }
    }

    /// The number of qubits.
    #[must_use]
    pub fn qubits(&self) -> u32 {
        self.placement().request().qubits
    }

    /// The number of amplitudes on all devices, `2^qubits`.
    #[must_use]
    #[expect(clippy::len_without_is_empty, reason = "a state is never empty")]
    pub fn len(&self) -> u64 {
        self.placement().len()
    }

    /// How exact the amplitudes are.
    #[must_use]
    pub fn precision(&self) -> Precision {
        self.placement().request().precision
    }

    /// Where the amplitudes lie.
    #[must_use]
    pub fn placement(&self) -> &Placement {
        &self.plan.placement
    }

    /// Who computes.
    #[must_use]
    pub fn execution(&self) -> &Execution {
        &self.plan.execution
    }

    /// The norm of the data that was encoded: an amplitude times this is the value again. Infinite where a float cannot hold it;
    /// 1 for states that come from no data to divide.
    #[must_use]
    pub fn norm(&self) -> f64 {
        self.norm
    }

    /// The parts on this rank's devices, in the order of their indices, where they lie. Devices of one rank share its memory, so
    /// where every device has everything, these are the same amplitudes; with several GPUs, those on the first one.
    pub fn shards(&self) -> impl Iterator<Item = Shard<'_>> {
        let rank = self.execution().rank();
        let own = self.placement().shards().iter().enumerate();
        let own = own.filter(move |(shard, _)| self.owner(*shard) == rank);
        own.enumerate().map(move |(number, (_, plan))| Shard {
            rank,
            device: &self.execution().mesh().devices()[plan.device],
            range: plan.range.clone(),
            amplitudes: self.part(if self.placement().is_replicated() {
                0
            } else {
                number
            }),
        })
    }

    fn part(&self, number: usize) -> Amplitudes<'_> {
        match &self.parts {
            Parts::Complex64(parts) => Amplitudes::Complex64(&parts[number].amplitudes),
            Parts::Complex128(parts) => Amplitudes::Complex128(&parts[number].amplitudes),
            Parts::Gpu(parts) => Amplitudes::Gpu(OnGpu {
                address: parts[number].address(),
                len: parts[number].len(),
                precision: parts[number].precision,
                stream: parts[number].lane().stream(),
            }),
        }
    }

    /// The amplitude of an index; zero where another rank has it.
    pub(crate) fn local(&self, index: u64) -> Result<Complex, CudaError> {
        let mut amplitude = [Complex::ZERO];
        self.copy_local(index..index + 1, &mut amplitude)?;
        Ok(amplitude[0])
    }

    /// The rank that serves a shard.
    pub(crate) fn owner(&self, shard: usize) -> usize {
        self.plan.owner(shard)
    }

    /// Whether the state is one of this plan.
    fn is_of(&self, plan: &Arc<Plan>) -> bool {
        let (own, other) = (self.execution(), &plan.execution);
        let same = self.plan.placement == plan.placement
            && self.plan.gpus().eq(plan.gpus())
            && (own.rank(), own.ranks()) == (other.rank(), other.ranks());
        Arc::ptr_eq(&self.plan, plan) || same
    }

    /// The memory, if the state is one of this plan.
    pub(crate) fn memory_for<T: Real>(&mut self, plan: &Arc<Plan>) -> Option<&mut Vec<Part<T>>> {
        if self.is_of(plan) {
            self.parts.of_mut()
        } else {
            None
        }
    }

    /// The memory on GPUs, if the state is one of this plan.
    pub(crate) fn gpu_memory_for(&self, plan: &Arc<Plan>) -> Option<&[GpuPart]> {
        match &self.parts {
            Parts::Gpu(parts) if self.is_of(plan) => Some(parts),
            _ => None,
        }
    }

    /// The parts on GPUs; none where the state lies elsewhere.
    pub(crate) fn gpu_parts(&self) -> &[GpuPart] {
        match &self.parts {
            Parts::Gpu(parts) => parts,
            _ => &[],
        }
    }

    /// That memory by itself.
    pub(crate) fn into_gpu_memory_for(self, plan: &Arc<Plan>) -> Option<Vec<GpuPart>> {
        let is_of = self.is_of(plan);
        match self.parts {
            Parts::Gpu(parts) if is_of => Some(parts),
            _ => None,
        }
    }

    /// The memory by itself, if the state is one of this plan.
    pub(crate) fn into_memory_for<T: Real>(mut self, plan: &Arc<Plan>) -> Option<Vec<Part<T>>> {
        self.memory_for::<T>(plan).map(std::mem::take)
    }

    /// New amplitudes have been written: whatever was computed from the old ones is gone.
    pub(crate) fn renew(&mut self, norm: f64) {
        self.norm = norm;
        self.masses.take();
        self.angles.take();
    }

    /// All amplitudes at one rank, in the precision asked for; none at the others. **Collective.**
    ///
    /// # Errors
    /// The memory does not suffice, or the ranks do not reach each other.
    pub fn gather<T: Real>(&self, root: usize) -> Result<Option<Vec<Complex<T>>>, ReadError> {
        let rank = self.execution().rank();
        let mut gathered = self.room(if rank == root { self.len() } else { 0 })?;
        let replicated = self.placement().is_replicated();
        let mut copied = Ok(());
        for (shard, plan) in self.placement().shards().iter().enumerate() {
            let owner = if replicated { root } else { self.owner(shard) };
            let range = plan.range.start as usize..plan.range.end as usize;
            let target = gathered.get_mut(range).unwrap_or_default();
            copied = copied.and(self.send(plan.range.clone(), owner, root, target)?);
            if replicated {
                break;
            }
        }
        self.agreed(copied)?;
        Ok((rank == root).then_some(gathered))
    }

    /// What came of GPUs, after all ranks have taken part in something: an error where one of any rank has failed.
    fn agreed(&self, own: Result<(), CudaError>) -> Result<(), ReadError> {
        let mut failed = [u64::from(own.is_err())];
        if self.execution().on_gpus() && self.execution().ranks() > 1 {
            let communicator = self.execution().communicator();
            communicator.all_reduce(&mut failed, Reduction::Max)?;
        }
        own?;
        if failed == [0] {
            Ok(())
        } else {
            Err(ReadError::OtherRank)
        }
    }

    /// Sends a part of a shard from its owner to a rank; nobody sends where that is the same. A GPU that fails still lets the other rank
    /// have its turn.
    fn send<T: Real>(
        &self,
        range: Range<u64>,
        owner: usize,
        root: usize,
        target: &mut [Complex<T>],
    ) -> Result<Result<(), CudaError>, ReadError> {
        let rank = self.execution().rank();
        if owner == root {
            let is_here = rank == root;
            return Ok(if is_here {
                self.copy_local(range, target)
            } else {
                Ok(())
            });
        }
        let mut sent = self.room(if rank == owner {
            range.end - range.start
        } else {
            0
        })?;
        let copied = if rank == owner {
            self.copy_local(range, &mut sent)
        } else {
            Ok(())
        };
        self.execution().communicator().exchange(
            bytemuck::cast_slice::<Complex<T>, T>(&sent),
            (rank == owner).then_some(root),
            cast_slice_mut::<Complex<T>, T>(target),
            (rank == root).then_some(owner),
        )?;
        Ok(copied)
    }

    /// A copy of a range of amplitudes for every rank, in the precision asked for. **Collective.**
    ///
    /// # Errors
    /// The range goes past the end or runs backwards, the memory does not suffice, or the ranks do not reach each other.
    pub fn copy_range<T: Real>(&self, range: Range<u64>) -> Result<Vec<Complex<T>>, ReadError> {
        if range.start > range.end || range.end > self.len() {
            return Err(ReadError::Range {
                start: range.start,
                end: range.end,
                len: self.len(),
            });
        }
        let mut copy = self.room(range.end - range.start)?;
        if self.placement().is_replicated() {
            self.copy_local(range, &mut copy)?;
            return Ok(copy);
        }
        let mut copied = Ok(());
        for (shard, plan) in self.placement().shards().iter().enumerate() {
            let common = plan.range.start.max(range.start)..plan.range.end.min(range.end);
            if common.is_empty() {
                continue;
            }
            let place = (common.start - range.start) as usize..(common.end - range.start) as usize;
            let target = &mut copy[place];
            if self.owner(shard) == self.execution().rank() {
                copied = copied.and(self.copy_local(common, target));
            }
            self.share(cast_slice_mut::<Complex<T>, T>(target), self.owner(shard))?;
        }
        self.agreed(copied)?;
        Ok(copy)
    }

    /// Gives every rank what one of them has.
    pub(crate) fn share<T: Element>(&self, data: &mut [T], owner: usize) -> Result<(), ReadError> {
        if self.execution().ranks() > 1 && !self.placement().is_replicated() {
            self.execution().communicator().broadcast(data, owner)?;
        }
        Ok(())
    }

    /// Copies amplitudes that this rank has, all in one part. Nothing happens where no part has them.
    pub(crate) fn copy_local<T: Real>(
        &self,
        range: Range<u64>,
        target: &mut [Complex<T>],
    ) -> Result<(), CudaError> {
        with_parts!(&self.parts, parts => {
            if let Some(part) = parts.iter().find(|part| part.range.contains(&range.start)) {
                let first = (range.start - part.range.start) as usize;
                let source = &part.amplitudes[first..first + target.len()];
                target.iter_mut().zip(source).for_each(|(to, from)| *to = from.convert());
            }
            Ok(())
        }, gpu parts => {
            let part = parts.iter().find(|part| part.range.contains(&range.start));
            part.map_or(Ok(()), |part| gpu::copy(part, range, target))
        })
    }

    fn room<T: Real>(&self, len: u64) -> Result<Vec<Complex<T>>, MemoryError> {
        let items = usize::try_from(len).map_err(|_| MemoryError {
            needed: u64::MAX,
            available: None,
        })?;
        filled(items, |_| Complex::ZERO)
    }
}
