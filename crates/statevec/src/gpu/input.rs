//! Values for a part of a state on a GPU: from the copy to the amplitudes.
//!
//! Data is copied through pinned memory, and the sums over a piece are queued right behind its copy. Values are put
//! into the memory of the amplitudes, so that no other memory is needed: into its first half, from where they are
//! expanded, or, where values and amplitudes both have 8 bytes, each in its place.

use std::ops::Range;
use std::sync::Arc;

use crate::kernels::amplitude::{Encode, InPlace, Need, Squares, Status, scratch};
use compute::ThreadPool;
use compute::tree::{self, Node};
use cuda::{Address, CudaError, Data, Float, Launch, Memory};

use crate::complex::Real;
use crate::error::EncodeError;
use crate::gpu::parts::GpuPart;
use crate::norm::{Divisor, Norm, Sums};

/// How many bytes a norm has on the GPU.
pub(super) const NORM_BYTES: u64 = 8 * crate::kernels::amplitude::Norm::WORDS as u64;

/// Where values lie until they are amplitudes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Source {
    /// In the memory of the amplitudes.
    InPlace,
    /// In memory of their own, as the present amplitudes may be needed.
    Elsewhere,
}

/// Values for a part on a GPU, and the sums over them.
#[derive(Debug)]
pub(super) struct Input {
    source: Source,
    memory: Arc<Memory>,
    offset: u64,
    float: Float,
    pub(super) count: u64,
    /// The nodes of the part. One without values has nothing to add up.
    nodes: Vec<(Node, Option<Squares>)>,
    /// A norm for each node, and then room for sums.
    sums: Memory,
}

impl Input {
    /// Room for `count` values for a part.
    pub(super) fn new(
        part: &GpuPart,
        count: u64,
        float: Float,
        source: Source,
    ) -> Result<Self, CudaError> {
        let (memory, offset) = match source {
            Source::InPlace => (Arc::clone(&part.memory), part.offset),
            Source::Elsewhere => (Arc::new(part.upload.take(count * float.bytes())?), 0),
        };
        Self::at(part, (memory, offset), count, float, source)
    }

    /// `count` values that are in memory, from an offset in bytes on.
    pub(super) fn at(
        part: &GpuPart,
        (memory, offset): (Arc<Memory>, u64),
        count: u64,
        float: Float,
        source: Source,
    ) -> Result<Self, CudaError> {
        let nodes = tree::nodes(part.range.clone());
        let values = |node: &Node| clipped(node, part.range.start, count);
        let room: u64 = nodes
            .iter()
            .map(|node| scratch(count_of(&values(node))))
            .sum();
        let sums = part
            .upload
            .take(nodes.len() as u64 * NORM_BYTES + 8 * room)?;
        let mut place = sums.address() + nodes.len() as u64 * NORM_BYTES;
        let mut squares = |(number, node): (usize, Node)| {
            let values = values(&node);
            let squares = Squares {
                data: Data {
                    values: memory.address() + offset + values.start * float.bytes(),
                    count: count_of(&values),
                    float,
                },
                scratch: place,
                norm: sums.address() + number as u64 * NORM_BYTES,
            };
            place += 8 * scratch(squares.data.count);
            (node, (squares.data.count > 0).then_some(squares))
        };
        let nodes = nodes.into_iter().enumerate().map(&mut squares).collect();
        Ok(Self {
            source,
            memory,
            offset,
            float,
            count,
            nodes,
            sums,
        })
    }

    /// Sends the values, and queues their squares behind them.
    pub(super) fn send<T: Real>(
        &self,
        part: &GpuPart,
        values: &[T],
        pool: &ThreadPool,
    ) -> Result<(), CudaError> {
        match self.float {
            Float::F32 => self.send_as::<T, f32>(part, values, pool),
            Float::F64 => self.send_as::<T, f64>(part, values, pool),
        }
    }

    fn send_as<T: Real, L: Real>(
        &self,
        part: &GpuPart,
        values: &[T],
        pool: &ThreadPool,
    ) -> Result<(), CudaError> {
        let upload = &part.upload;
        for (node, squares) in &self.nodes {
            let Some(squares) = squares else { continue };
            let range = clipped(node, part.range.start, self.count);
            let values = &values[range.start as usize..range.end as usize];
            let offset = self.offset + range.start * self.float.bytes();
            // SAFETY: what the launch names is the room for sums of this.
            unsafe { upload.run(&[squares.begin()]) }?;
            let write = |first: u64, items: &mut [L]| {
                let values = &values[first as usize..];
                let round = |(to, from): (&mut L, &T)| *to = L::round((*from).into());
                items.iter_mut().zip(values).for_each(round);
            };
            upload.send(
                &self.memory,
                offset,
                count_of(&range),
                pool,
                write,
                |piece| {
                    // SAFETY: the values of the piece are queued, and the sums have room in memory of this.
                    unsafe { upload.run(&[squares.of(piece, upload.device())]) }
                },
            )?;
        }
        Ok(())
    }

    /// Queues the sums of squares of values that are in memory.
    pub(super) fn add_up(&self, part: &GpuPart) -> Result<(), CudaError> {
        let all = |squares: &Squares| {
            let all = 0..squares.data.count;
            [squares.begin(), squares.of(all, part.upload.device())]
        };
        let launches: Vec<Launch> = self.squares().flat_map(all).collect();
        // SAFETY: the values and the room for sums are memory of this.
        unsafe { part.upload.run(&launches) }
    }

    fn squares(&self) -> impl Iterator<Item = &Squares> {
        self.nodes
            .iter()
            .filter_map(|(_, squares)| squares.as_ref())
    }

    /// Queues the launches that end with the sums of each node.
    pub(super) fn decide_nodes(&self, part: &GpuPart) -> Result<(), CudaError> {
        let device = part.upload.device();
        let launches: Vec<Launch> = self
            .squares()
            .flat_map(|squares| squares.decide_node(device))
            .collect();
        // SAFETY: as in `add_up`.
        unsafe { part.upload.run(&launches) }
    }

    /// Queues the norm of values that are one node, and then their amplitudes.
    pub(super) fn decide_and_write(&self, part: &GpuPart) -> Result<(), CudaError> {
        let mut launches: Vec<Launch> = self
            .squares()
            .flat_map(|squares| squares.decide(part.upload.device()))
            .collect();
        launches.extend(self.writes(part));
        // SAFETY: as in `add_up`; the amplitudes have the memory of their part.
        unsafe { part.upload.run(&launches) }
    }

    /// Sends the norm, and queues the amplitudes.
    pub(super) fn write(&mut self, part: &GpuPart, norm: Norm) -> Result<(), CudaError> {
        let Divisor { scale, norm } = norm.divisor;
        self.sums
            .put(&crate::kernels::amplitude::Norm::decided(scale, norm).words())?;
        // SAFETY: as in `decide_and_write`.
        unsafe { part.upload.run(&self.writes(part)) }
    }

    /// The launches that write the amplitudes; the first norm is the one that counts.
    fn writes(&self, part: &GpuPart) -> Vec<Launch> {
        let (target, device) = (part.target(), part.upload.device());
        let (scratch, norm): (Address, Address) = (self.sums.address(), self.sums.address());
        let expands = self.source == Source::InPlace && self.float == target.float;
        if expands && self.count > 0 {
            let in_place = InPlace {
                values: self.count,
                target,
                scratch,
                norm,
            };
            return in_place.expand(device);
        }
        let data = Data {
            values: self.memory.address() + self.offset,
            count: self.count,
            float: self.float,
        };
        let encode = Encode {
            data,
            target,
            scratch,
            norm,
        };
        vec![encode.write(device)]
    }

    /// Waits for the norm of each node, and returns it. Nodes without values have none.
    pub(super) fn norms(&self) -> Result<Vec<Option<crate::kernels::amplitude::Norm>>, CudaError> {
        let norms = norms_in(&self.sums, self.nodes.len())?.into_iter();
        let nodes = self.nodes.iter().zip(norms);
        Ok(nodes
            .map(|((_, squares), norm)| squares.is_some().then_some(norm))
            .collect())
    }

    /// The refusal of the first value that is not finite.
    pub(super) fn not_finite(&self, part: &GpuPart, index: u64) -> Result<EncodeError, CudaError> {
        let place = self.offset + (index - part.range.start) * self.float.bytes();
        let value = match self.float {
            Float::F32 => {
                let mut value = [0f32];
                self.memory.get_at(place, &mut value)?;
                value[0].into()
            }
            Float::F64 => {
                let mut value = [0f64];
                self.memory.get_at(place, &mut value)?;
                value[0]
            }
        };
        Ok(EncodeError::NotFinite { index, value })
    }

    /// The sums of the nodes.
    pub(super) fn sums(&self, part: &GpuPart) -> Result<Vec<Sums>, EncodeError> {
        let norms = self.norms()?;
        for ((node, _), norm) in self.nodes.iter().zip(&norms) {
            if let Some(norm) = norm.filter(|norm| norm.status() == Some(Status::BadValue)) {
                return Err(self.not_finite(part, node.start + norm.first_bad)?);
            }
        }
        Ok(norms.iter().map(of_node).collect())
    }
}

/// The sums of a node.
fn of_node(norm: &Option<crate::kernels::amplitude::Norm>) -> Sums {
    let Some(norm) = norm else {
        return Sums::default();
    };
    let other = |need| {
        if norm.need() == Some(need) {
            norm.divisor
        } else {
            0.0
        }
    };
    Sums {
        plain: norm.value,
        large: other(Need::Large),
        small: other(Need::Small),
    }
}

/// Which of `count` values, for a part from index `start` on, are those of a node.
fn clipped(node: &Node, start: u64, count: u64) -> Range<u64> {
    let first = (node.start - start).min(count);
    first..(node.start - start + node.size).min(count)
}

pub(super) fn count_of(range: &Range<u64>) -> u64 {
    range.end - range.start
}

/// The first `count` norms in memory; waits for them.
pub(super) fn norms_in(
    memory: &Memory,
    count: usize,
) -> Result<Vec<crate::kernels::amplitude::Norm>, CudaError> {
    let mut words = vec![0; count * crate::kernels::amplitude::Norm::WORDS];
    memory.get(&mut words)?;
    let (norms, _) = words.as_chunks();
    let norms = norms
        .iter()
        .map(|words| crate::kernels::amplitude::Norm::of_words(*words));
    Ok(norms.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_shared_out_among_nodes() {
        let node = |start, size| Node { start, size };
        assert_eq!(clipped(&node(8, 4), 6, 100), 2..6);
        assert_eq!(clipped(&node(8, 4), 6, 3), 2..3);
        assert_eq!(clipped(&node(8, 4), 6, 2), 2..2);
        assert_eq!(clipped(&node(8, 4), 6, 0), 0..0);
    }
}
