//! A state vector, spread over devices and ranks.
//!
//! Each rank has the parts of its own devices, and may read them without copying. Calls that concern the whole state
//! are collective: every rank makes the same call and gets the same result, to the last bit, for any number of shards.
//! With one rank that costs nothing, so a state on a laptop and one on a cluster have the same type.

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use bytemuck::cast_slice_mut;
use collectives::{Collectives, Element, Reduction};
use compute::tree::Node;
use compute::{Device, Execution, MemoryError, filled};

use crate::amplitudes::Amplitudes;
use crate::backend::Backend;
use crate::complex::{Complex, Precision, Real};
use crate::error::ReadError;
use crate::parts::{Heaps, Parts};
use crate::placement::Placement;
use crate::plan::Plan;
use crate::rotations::Angles;

/// A state of some qubits, made by an [`Encoder`](crate::Encoder) or by [`encode`](crate::encode()).
///
/// Methods marked **collective** are called by all ranks, with the same arguments. Sampling and angles need sums over
/// parts of the state; those are computed at the first call and kept.
#[derive(Debug)]
pub struct State {
    pub(crate) plan: Arc<Plan>,
    pub(crate) parts: Parts,
    norm: f64,
    pub(crate) masses: OnceLock<Masses>,
    pub(crate) angles: OnceLock<Angles>,
}

/// Sums of probabilities.
#[derive(Debug)]
pub(crate) struct Masses {
    /// The nodes of all ranks, in order.
    pub(crate) nodes: Vec<(Node, f64)>,
    /// The sums below the nodes of this rank.
    pub(crate) heaps: Heaps,
}

/// The part of a state on one device of this rank.
#[derive(Debug, Clone)]
pub struct Shard<'a> {
    /// The rank that has it, which is the calling one.
    pub rank: usize,
    /// The device.
    pub device: &'a Device,
    /// The indices of its amplitudes.
    pub range: Range<u64>,
    /// The amplitudes, in place.
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

    /// The precision of the amplitudes.
    #[must_use]
    pub fn precision(&self) -> Precision {
        self.placement().request().precision
    }

    /// The placement of the amplitudes.
    #[must_use]
    pub fn placement(&self) -> &Placement {
        &self.plan.placement
    }

    /// The ranks, threads and devices that compute.
    #[must_use]
    pub fn execution(&self) -> &Execution {
        &self.plan.execution
    }

    /// The norm of the data that was encoded: an amplitude times this is the value again. Infinite where a float cannot
    /// hold it; 1 for states that are not made of data to divide.
    #[must_use]
    pub fn norm(&self) -> f64 {
        self.norm
    }

    /// The parts on this rank's devices, in place, in the order of their indices. Devices of one rank share its memory,
    /// so where every device holds all amplitudes, these are the same; with several GPUs, those on the first one.
    pub fn shards(&self) -> impl Iterator<Item = Shard<'_>> {
        let rank = self.execution().rank();
        let own = self.placement().shards().iter().enumerate();
        let own = own.filter(move |(shard, _)| self.owner(*shard) == rank);
        own.enumerate().map(move |(number, (_, plan))| Shard {
            rank,
            device: &self.execution().mesh().devices()[plan.device],
            range: plan.range.clone(),
            amplitudes: self.parts.amplitudes(if self.placement().is_replicated() {
                0
            } else {
                number
            }),
        })
    }

    /// The amplitude of an index; zero where another rank has it.
    pub(crate) fn local(&self, index: u64) -> Result<Complex, ReadError> {
        let mut amplitude = [Complex::ZERO];
        self.parts.copy(index..index + 1, &mut amplitude)?;
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
    pub(crate) fn memory_for(&mut self, plan: &Arc<Plan>) -> Option<&mut Parts> {
        self.is_of(plan).then_some(&mut self.parts)
    }

    /// That memory by itself.
    pub(crate) fn into_memory_for(self, plan: &Arc<Plan>) -> Option<Parts> {
        self.is_of(plan).then_some(self.parts)
    }

    /// Forgets what was computed from amplitudes that have been overwritten.
    pub(crate) fn renew(&mut self, norm: f64) {
        self.norm = norm;
        self.masses.take();
        self.angles.take();
    }

    /// All amplitudes at one rank, in the precision asked for; none at the others. **Collective.**
    ///
    /// # Errors
    /// The memory does not suffice, or the ranks cannot communicate.
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

    /// The result of GPUs after a collective call: an error where a GPU of any rank has failed.
    fn agreed(&self, own: Result<(), ReadError>) -> Result<(), ReadError> {
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

    /// Sends a part of a shard from its owner to a rank; where that is the same rank, it copies. A rank whose GPU fails
    /// still takes part in the exchange.
    fn send<T: Real>(
        &self,
        range: Range<u64>,
        owner: usize,
        root: usize,
        target: &mut [Complex<T>],
    ) -> Result<Result<(), ReadError>, ReadError> {
        let rank = self.execution().rank();
        if owner == root {
            let is_here = rank == root;
            return Ok(if is_here {
                self.parts.copy(range, target)
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
            self.parts.copy(range, &mut sent)
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
    /// The range ends past the last index or runs backwards, the memory does not suffice, or the ranks cannot
    /// communicate.
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
            self.parts.copy(range, &mut copy)?;
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
                copied = copied.and(self.parts.copy(common, target));
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

    fn room<T: Real>(&self, len: u64) -> Result<Vec<Complex<T>>, MemoryError> {
        let items = usize::try_from(len).map_err(|_| MemoryError {
            needed: u64::MAX,
            available: None,
        })?;
        filled(items, |_| Complex::ZERO)
    }
}
