//! The plan of a state, which every rank knows before a number is computed: where the state's parts lie, and which sums
//! each rank contributes.
//!
//! The range of a shard is cut into nodes of the sum tree. A rank adds up its own nodes, one collective call gives all
//! ranks all sums, and every rank finishes the tree in the same order. As the nodes follow from the placement, only
//! sums have to be sent.

use std::ops::Range;
use std::sync::Arc;

use collectives::Collectives;
use compute::tree::{self, Node};
use compute::{Execution, UploadStream};

use crate::complex::Precision;
use crate::error::EncodeError;
use crate::placement::Placement;
use crate::values::Values;

/// A placement with the ranks that it is for.
#[derive(Debug, Clone)]
pub(crate) struct Plan {
    pub(crate) execution: Execution,
    pub(crate) placement: Placement,
    /// The nodes of each rank, in the order of its shards.
    nodes: Vec<Vec<Node>>,
    /// How many nodes the rank with the most of them has.
    slots: usize,
    /// The hash of data that has to be the same on all ranks; zero where it is not compared.
    pub(crate) hash: u64,
}

impl Plan {
    pub(crate) fn new(execution: Execution, placement: Placement) -> Self {
        let nodes: Vec<Vec<Node>> = (0..execution.ranks())
            .map(|rank| {
                let shards = stored(&execution, &placement, rank);
                let range = |shard: usize| placement.shards()[shard].range.clone();
                shards
                    .into_iter()
                    .flat_map(|shard| tree::nodes(range(shard)))
                    .collect()
            })
            .collect();
        Self {
            slots: nodes.iter().map(Vec::len).max().unwrap_or(0),
            execution,
            placement,
            nodes,
            hash: 0,
        }
    }

    /// The ranges that this rank holds amplitudes of, in order.
    pub(crate) fn ranges(&self) -> Vec<Range<u64>> {
        let range = |shard: usize| self.placement.shards()[shard].range.clone();
        stored(&self.execution, &self.placement, self.execution.rank())
            .into_iter()
            .map(range)
            .collect()
    }

    /// The upload streams of the GPUs that this rank's ranges lie on, in order.
    pub(crate) fn upload_streams(&self) -> Vec<(&Arc<UploadStream>, Range<u64>)> {
        let place = |shard: usize| {
            let plan = &self.placement.shards()[shard];
            Some((
                self.execution.upload_stream(plan.device)?,
                plan.range.clone(),
            ))
        };
        stored(&self.execution, &self.placement, self.execution.rank())
            .into_iter()
            .filter_map(place)
            .collect()
    }

    /// The rank that serves a shard.
    pub(crate) fn owner(&self, shard: usize) -> usize {
        owner(&self.execution, &self.placement, shard)
    }

    /// The GPU of each shard, of all ranks; none on the CPU.
    pub(crate) fn gpus(&self) -> impl Iterator<Item = Option<u32>> {
        let devices = self.execution.mesh().devices();
        let shards = self.placement.shards().iter();
        shards.map(|shard| devices[shard.device].gpu)
    }

    /// How many amplitudes this rank holds.
    pub(crate) fn held(&self) -> u64 {
        self.ranges()
            .iter()
            .map(|range| range.end - range.start)
            .sum()
    }

    /// The precision of the amplitudes.
    pub(crate) fn precision(&self) -> Precision {
        self.placement.request().precision
    }

    /// Whether this rank holds the whole state in one node, so that no other rank is asked.
    pub(crate) fn is_alone(&self) -> bool {
        self.execution.ranks() == 1 && self.own_nodes().len() == 1
    }

    /// The refusal of more values than this rank has room for.
    pub(crate) fn too_many<T>(&self, row: Values<'_, T>) -> Option<EncodeError> {
        let values = row.slice().len() as u64;
        match row {
            Values::Whole(_) => self.more_than_amplitudes(values),
            Values::Own(_) if values > self.held() => Some(EncodeError::TooManyOnRank {
                rank: self.execution.rank(),
                values,
                amplitudes: self.held(),
            }),
            Values::Own(_) => None,
        }
    }

    /// The refusal of `values` values for the whole state, if there are more than amplitudes.
    pub(crate) fn more_than_amplitudes(&self, values: u64) -> Option<EncodeError> {
        let amplitudes = self.placement.len();
        (values > amplitudes).then_some(EncodeError::TooManyValues { values, amplitudes })
    }

    /// The values for each part of this rank.
    pub(crate) fn values_of_parts<'a, T>(&self, row: Values<'a, T>) -> Vec<&'a [T]> {
        values_of(row, self.ranges().into_iter())
    }

    /// The values for each of this rank's nodes.
    pub(crate) fn values_of_nodes<'a, T>(&self, row: Values<'a, T>) -> Vec<&'a [T]> {
        values_of(row, self.own_nodes().iter().map(|node| node.range()))
    }

    /// This rank's nodes.
    pub(crate) fn own_nodes(&self) -> &[Node] {
        &self.nodes[self.execution.rank()]
    }

    /// How many sums a rank sends: some ranks fill up with zeros.
    pub(crate) fn slots(&self) -> usize {
        self.slots
    }

    /// The root of the tree; `sums(rank)` are the sums of a rank's nodes.
    pub(crate) fn root(&self, sums: impl Fn(usize) -> Vec<f64>) -> f64 {
        tree::root(0, self.placement.len(), &self.all_nodes(sums))
    }

    /// The nodes of all ranks in order, with their sums.
    pub(crate) fn all_nodes(&self, sums: impl Fn(usize) -> Vec<f64>) -> Vec<(Node, f64)> {
        // Replicas all have the same nodes; those of one rank are enough.
        let ranks = if self.placement.is_replicated() {
            1
        } else {
            self.nodes.len()
        };
        let mut all: Vec<(Node, f64)> = (0..ranks)
            .flat_map(|rank| self.nodes[rank].iter().copied().zip(sums(rank)))
            .collect();
        all.sort_by_key(|(node, _)| node.start);
        all
    }

    /// Every rank's sums for its nodes, in one collective call; there is no call where each rank holds the whole state.
    pub(crate) fn exchange(&self, own: &[f64]) -> Result<Vec<(Node, f64)>, collectives::Error> {
        if self.placement.is_replicated() || self.execution.ranks() == 1 {
            return Ok(self.all_nodes(|_| own.to_vec()));
        }
        let mut mine = own.to_vec();
        mine.resize(self.slots, 0.0);
        let mut all = vec![0.0; self.slots * self.execution.ranks()];
        self.execution.communicator().all_gather(&mine, &mut all)?;
        Ok(self.all_nodes(|rank| all[rank * self.slots..][..self.slots].to_vec()))
    }
}

/// The values for ranges that this rank holds, in order.
fn values_of<'a, T>(row: Values<'a, T>, ranges: impl Iterator<Item = Range<u64>>) -> Vec<&'a [T]> {
    let mut held = 0;
    let of_range = |range: Range<u64>| {
        let values = row.of(range.clone(), held);
        held += range.end - range.start;
        values
    };
    ranges.map(of_range).collect()
}

/// The rank that serves a shard.
fn owner(execution: &Execution, placement: &Placement, shard: usize) -> usize {
    execution.rank_of(placement.shards()[shard].device)
}

/// The shards that a rank has memory for. Devices of one rank share its memory, so it keeps one replica for all of
/// them.
fn stored(execution: &Execution, placement: &Placement, rank: usize) -> Vec<usize> {
    let own =
        (0..placement.shards().len()).filter(|&shard| owner(execution, placement, shard) == rank);
    let most = if placement.is_replicated() {
        1
    } else {
        usize::MAX
    };
    own.take(most).collect()
}
