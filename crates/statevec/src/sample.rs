//! Measuring a state: from a random number to an outcome.
//!
//! The outcome is found by going down the sum tree of probabilities, to the upper half wherever the lower one does not reach. The
//! nodes of all shards are known to all ranks, and so the first steps are the same everywhere; the rest is up to the rank that
//! has the node. Of its nodes a rank keeps the sums over blocks of 1024 amplitudes, and computes what is below when it gets there.

use collectives::{Collectives, Reduction};

use crate::complex::{Complex, Real};
use crate::memory::filled;
use crate::parallel::{self, PIECE};
use crate::state::{Part, with_parts};
use crate::team::Team;
use crate::tree::{self, Node};
use crate::{MemoryError, ReadError, State};

/// How many amplitudes make a block.
const BLOCK: usize = 1024;

/// Sums of probabilities.
#[derive(Debug)]
pub(crate) struct Masses {
    /// The nodes of all ranks, in order.
    nodes: Vec<(Node, f64)>,
    /// For each node of this rank, in order, its tree down to blocks: a heap whose last half are the blocks. Empty where the node
    /// is one block or less.
    own: Vec<(Node, Vec<f64>)>,
}

impl State {
    /// The outcome of a measurement for a random number `u` from 0 to below 1: the smallest index such that the probabilities up
    /// to and with it add up to more than `u`. An outcome of probability zero never comes. **Collective.**
    ///
    /// # Errors
    /// `u` is not in that range, the memory for the sums does not suffice, or the ranks do not reach each other.
    pub fn sample(&self, u: f64) -> Result<u64, ReadError> {
        Ok(self.samples(&[u])?[0])
    }

    /// The outcomes for many random numbers, with one collective call for all of them. **Collective.**
    ///
    /// # Errors
    /// As [`sample`](Self::sample); the first number that is out of range is named.
    pub fn samples(&self, us: &[f64]) -> Result<Vec<u64>, ReadError> {
        if let Some(&u) = us.iter().find(|u| !(0.0..1.0).contains(*u)) {
            return Err(ReadError::Uniform { u });
        }
        let masses = self.masses()?;
        let total = tree::root(0, self.len(), &masses.nodes);
        // Rounding leaves the sum of all a little off 1.
        let mut outcomes: Vec<u64> = us.iter().map(|u| self.outcome(masses, u * total)).collect();
        if self.execution().ranks() > 1 && !self.placement().is_replicated() {
            let communicator = self.execution().communicator();
            communicator.all_reduce(&mut outcomes, Reduction::Max)?;
        }
        Ok(outcomes)
    }

    /// The outcome, if this rank has it; else zero.
    fn outcome(&self, masses: &Masses, mut rest: f64) -> u64 {
        let node = masses.node(self.len(), &mut rest);
        let own = masses
            .own
            .binary_search_by_key(&node.start, |(own, _)| own.start);
        own.map_or(0, |own| {
            let (node, heap) = &masses.own[own];
            let (start, size) = block(*node, heap, &mut rest);
            self.within(start, size, rest)
        })
    }

    /// The outcome within a block of this rank.
    fn within(&self, start: u64, size: usize, mut rest: f64) -> u64 {
        let mut heap = vec![0.0; 2 * size];
        with_parts!(&self.parts, parts => probabilities(parts, start, &mut heap[size..]));
        fill(&mut heap);
        start + descend(&heap, &mut rest) as u64
    }

    /// The sums, computed at the first call.
    fn masses(&self) -> Result<&Masses, ReadError> {
        if let Some(masses) = self.masses.get() {
            return Ok(masses);
        }
        let masses = self.compute_masses()?;
        Ok(self.masses.get_or_init(|| masses))
    }

    fn compute_masses(&self) -> Result<Masses, ReadError> {
        let (sums, heaps) = with_parts!(&self.parts, parts => (
            self.sums(parts, |_, _, amplitude| amplitude.norm_squared()),
            heaps(self.execution().team(), parts),
        ));
        // A rank without memory still takes part, and only then says so.
        let nodes = self.plan.exchange(&sums)?;
        let own = self.plan.own_nodes().iter().copied().zip(heaps?).collect();
        Ok(Masses { nodes, own })
    }
}

impl Masses {
    /// The node of some rank that the outcome is in.
    fn node(&self, len: u64, rest: &mut f64) -> Node {
        let (mut start, mut size, mut nodes) = (0, len, &self.nodes[..]);
        while nodes[0].0.size != size {
            let (lower, upper) = tree::halves(start, size, nodes);
            size /= 2;
            let sum = |start, nodes| tree::root(start, size, nodes);
            let up = goes_up(rest, sum(start, lower), sum(start + size, upper));
            start += if up { size } else { 0 };
            nodes = if up { upper } else { lower };
        }
        nodes[0].0
    }
}

/// The block of a node that the outcome is in.
fn block(node: Node, heap: &[f64], rest: &mut f64) -> (u64, usize) {
    if heap.is_empty() {
        return (node.start, node.size as usize);
    }
    let block = descend(heap, rest);
    (node.start + (block * BLOCK) as u64, BLOCK)
}

/// The probabilities of indices from `start` on, which lie in one part.
fn probabilities<T: Real>(parts: &[Part<T>], start: u64, probabilities: &mut [f64]) {
    let part = parts.iter().find(|part| part.range.contains(&start));
    let amplitudes = part.map_or(&[][..], |part| {
        &part.amplitudes[(start - part.range.start) as usize..]
    });
    for (probability, amplitude) in probabilities.iter_mut().zip(amplitudes) {
        *probability = amplitude.norm_squared();
    }
}

/// The leaf of a heap that the outcome is in.
fn descend(heap: &[f64], rest: &mut f64) -> usize {
    let leaves = heap.len() / 2;
    let mut node = 1;
    while node < leaves {
        let up = goes_up(rest, heap[2 * node], heap[2 * node + 1]);
        node = 2 * node + usize::from(up);
    }
    node - leaves
}

fn goes_up(rest: &mut f64, lower: f64, upper: f64) -> bool {
    let up = upper > 0.0 && *rest >= lower;
    *rest -= if up { lower } else { 0.0 };
    up
}

/// The heaps of all nodes of this rank.
fn heaps<T: Real>(team: &Team, parts: &[Part<T>]) -> Result<Vec<Vec<f64>>, MemoryError> {
    let nodes = |part: &Part<T>| tree::nodes(part.range.clone());
    parts
        .iter()
        .flat_map(|part| nodes(part).into_iter().map(move |node| (part, node)))
        .map(|(part, node)| heap(team, part, node))
        .collect()
}

fn heap<T: Real>(team: &Team, part: &Part<T>, node: Node) -> Result<Vec<f64>, MemoryError> {
    let size = node.size as usize;
    let blocks = size / BLOCK;
    if blocks < 2 {
        return Ok(Vec::new());
    }
    let mut heap = filled(2 * blocks, |_| 0.0)?;
    let first = (node.start - part.range.start) as usize;
    let amplitudes = part.amplitudes[first..first + size].chunks(PIECE);
    let leaves = heap[blocks..].chunks_mut(PIECE / BLOCK);
    parallel::for_each(
        team,
        size,
        amplitudes.zip(leaves),
        |(amplitudes, leaves)| {
            let blocks = amplitudes.chunks(BLOCK).zip(leaves);
            let sum = |block: &[Complex<T>]| tree::sum_of(block, |_, a| a.norm_squared());
            blocks.for_each(|(block, leaf)| *leaf = sum(block));
        },
    );
    fill(&mut heap);
    Ok(heap)
}

/// The inner nodes of a heap from its leaves, its last half.
fn fill(heap: &mut [f64]) {
    let leaves = heap.len() / 2;
    for node in (1..leaves).rev() {
        heap[node] = heap[2 * node] + heap[2 * node + 1];
    }
}
