//! A state vector, spread over devices and ranks.
//!
//! Each rank has the parts of its own devices, and may look at them without copying. Whatever concerns all of the state is a
//! collective call: every rank asks the same question and gets the same answer, to the last bit, for any number of shards.
//! With one rank that costs nothing, so there is one type for a state on a laptop and for one on a cluster.

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use bytemuck::cast_slice_mut;
use collectives::{Collectives, Element};

use crate::angles::Angles;
use crate::complex::{Complex, Real};
use crate::memory::{Buffer, filled};
use crate::parallel::{self, PIECE};
use crate::plan::Plan;
use crate::sample::Masses;
use crate::team::Team;
use crate::{Device, Execution, MemoryError, Placement, Precision};

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
    pub(crate) fn clear_used(&mut self, from: usize, team: &Team) {
        if self.amplitudes.is_used() {
            clear(&mut self.floats()[from..], team);
        }
    }
}

/// Makes floats zero.
pub(crate) fn clear<T: Real>(floats: &mut [T], team: &Team) {
    let items = floats.len();
    parallel::for_each(team, items, floats.chunks_mut(PIECE), |piece| {
        piece.fill(T::ZERO);
    });
}

/// Evaluates an expression for the parts of a state in either precision.
macro_rules! with_parts {
    ($parts:expr, $name:ident => $body:expr) => {
        match $parts {
            $crate::state::Parts::Complex64($name) => $body,
            $crate::state::Parts::Complex128($name) => $body,
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
}

impl Amplitudes<'_> {
    /// How many there are.
    #[must_use]
    #[expect(clippy::len_without_is_empty, reason = "a shard is never empty")]
    pub fn len(self) -> usize {
        match self {
            Self::Complex64(amplitudes) => amplitudes.len(),
            Self::Complex128(amplitudes) => amplitudes.len(),
        }
    }

    /// One of them, counted from the first of these.
    #[must_use]
    pub fn get(self, index: usize) -> Option<Complex> {
        match self {
            Self::Complex64(amplitudes) => amplitudes.get(index).map(|a| a.convert()),
            Self::Complex128(amplitudes) => amplitudes.get(index).copied(),
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
    /// where every device has everything, these are the same amplitudes.
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
        }
    }

    /// The amplitude of an index, if this rank has it.
    pub(crate) fn local(&self, index: u64) -> Option<Complex> {
        with_parts!(&self.parts, parts => {
            let part = parts.iter().find(|part| part.range.contains(&index))?;
            Some(part.amplitudes[(index - part.range.start) as usize].convert())
        })
    }

    pub(crate) fn owner(&self, shard: usize) -> usize {
        self.execution().owner(self.placement(), shard)
    }

    /// The memory, if the state is one of this plan.
    pub(crate) fn memory_for<T: Real>(&mut self, plan: &Arc<Plan>) -> Option<&mut Vec<Part<T>>> {
        let same = Arc::ptr_eq(&self.plan, plan)
            || (self.plan.placement == plan.placement
                && self.execution().rank() == plan.execution.rank()
                && self.execution().ranks() == plan.execution.ranks());
        if same { T::of(&mut self.parts) } else { None }
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
        for (shard, plan) in self.placement().shards().iter().enumerate() {
            let owner = if replicated { root } else { self.owner(shard) };
            let range = plan.range.start as usize..plan.range.end as usize;
            let target = gathered.get_mut(range).unwrap_or_default();
            self.send(plan.range.clone(), owner, root, target)?;
            if replicated {
                break;
            }
        }
        Ok((rank == root).then_some(gathered))
    }

    /// Sends a part of a shard from its owner to a rank; nobody sends where that is the same.
    fn send<T: Real>(
        &self,
        range: Range<u64>,
        owner: usize,
        root: usize,
        target: &mut [Complex<T>],
    ) -> Result<(), ReadError> {
        let rank = self.execution().rank();
        if owner == root {
            if rank == root {
                self.copy_local(range, target);
            }
            return Ok(());
        }
        let mut sent = self.room(if rank == owner {
            range.end - range.start
        } else {
            0
        })?;
        if rank == owner {
            self.copy_local(range, &mut sent);
        }
        self.execution().communicator().exchange(
            bytemuck::cast_slice::<Complex<T>, T>(&sent),
            (rank == owner).then_some(root),
            cast_slice_mut::<Complex<T>, T>(target),
            (rank == root).then_some(owner),
        )?;
        Ok(())
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
            self.copy_local(range, &mut copy);
            return Ok(copy);
        }
        for (shard, plan) in self.placement().shards().iter().enumerate() {
            let common = plan.range.start.max(range.start)..plan.range.end.min(range.end);
            if common.is_empty() {
                continue;
            }
            let place = (common.start - range.start) as usize..(common.end - range.start) as usize;
            let target = &mut copy[place];
            if self.owner(shard) == self.execution().rank() {
                self.copy_local(common, target);
            }
            self.share(cast_slice_mut::<Complex<T>, T>(target), self.owner(shard))?;
        }
        Ok(copy)
    }

    /// Gives every rank what one of them has.
    pub(crate) fn share<T: Element>(&self, data: &mut [T], owner: usize) -> Result<(), ReadError> {
        if self.execution().ranks() > 1 && !self.placement().is_replicated() {
            self.execution().communicator().broadcast(data, owner)?;
        }
        Ok(())
    }

    /// Copies amplitudes that this rank has, all in one part.
    fn copy_local<T: Real>(&self, range: Range<u64>, target: &mut [Complex<T>]) {
        with_parts!(&self.parts, parts => {
            let part = parts.iter().find(|part| part.range.contains(&range.start));
            // Nothing lies in no part.
            let Some(part) = part else { return };
            let first = (range.start - part.range.start) as usize;
            let source = &part.amplitudes[first..first + target.len()];
            target.iter_mut().zip(source).for_each(|(to, from)| *to = from.convert());
        });
    }

    fn room<T: Real>(&self, len: u64) -> Result<Vec<Complex<T>>, MemoryError> {
        let items = usize::try_from(len).map_err(|_| MemoryError {
            needed: u64::MAX,
            available: None,
        })?;
        filled(items, |_| Complex::ZERO)
    }
}

/// Why a question to a state has no answer.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ReadError {
    /// No such amplitude.
    #[error("there is no index {index}; the state has {len} amplitudes, from 0 on")]
    Index {
        /// The index.
        index: u64,
        /// How many amplitudes there are.
        len: u64,
    },
    /// No such range.
    #[error("there is no range {start}..{end}; the state has {len} amplitudes, from 0 on")]
    Range {
        /// The first index.
        start: u64,
        /// The index after the last.
        end: u64,
        /// How many amplitudes there are.
        len: u64,
    },
    /// A random number out of range.
    #[error("u is {u}; a number from 0 to below 1 is expected")]
    Uniform {
        /// The number.
        u: f64,
    },
    /// A Z string on qubits that there are not.
    #[error(
        "mask {mask:#x} names a qubit that is not there; the state has {qubits} qubits, from bit 0 on"
    )]
    Mask {
        /// The mask.
        mask: u64,
        /// How many qubits there are.
        qubits: u32,
    },
    /// Two states that do not lie in the same places.
    #[error(
        "states of {qubits} and {other} qubits, or laid out differently; both need the same qubits, devices and policy"
    )]
    OtherPlacement {
        /// The qubits of this state.
        qubits: u32,
        /// The qubits of the other one.
        other: u32,
    },
    /// Angles of too many amplitudes.
    #[error("angles of {amplitudes} amplitudes were asked for; at most {} are accepted", 1u64 << crate::MAX_ANGLE_QUBITS)]
    TooManyAngles {
        /// How many amplitudes the state has.
        amplitudes: u64,
    },
    /// Angles of a state that Ry and CX cannot prepare.
    #[error(
        "amplitude {index} has imaginary part {im}; angles are for states with real amplitudes"
    )]
    NotReal {
        /// Where; the first one.
        index: u64,
        /// The imaginary part.
        im: f64,
    },
    /// No such level.
    #[error(
        "there is no level {level}; the state has {qubits} levels, one for each qubit, from 0 on"
    )]
    Level {
        /// The level.
        level: u64,
        /// How many levels there are.
        qubits: u32,
    },
    /// No such angle.
    #[error("there is no angle {k} on level {level}; it has {count}, from 0 on")]
    Angle {
        /// The angle.
        k: u64,
        /// The level.
        level: u32,
        /// How many it has.
        count: usize,
    },
    /// Sums, angles or copies do not fit the memory.
    #[error(transparent)]
    Memory(#[from] MemoryError),
    /// The ranks do not reach each other.
    #[error(transparent)]
    Communicator(#[from] collectives::Error),
}
