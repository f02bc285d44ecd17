//! Measuring a state: from a random number to an outcome.
//!
//! The outcome is found by going down the sum tree of probabilities, to the upper half wherever the lower one does not reach. The
//! nodes of all shards are known to all ranks, and so the first steps are the same everywhere; the rest is up to the rank that
//! has the node. Of its nodes a rank keeps the sums over blocks of 1024 amplitudes, and computes what is below when it gets there.

use std::collections::BTreeMap;

use collectives::{Collectives, Reduction};
use compute::parallel::{self, PIECE};
use compute::tree::{self, Node};
use compute::{MemoryError, ThreadPool, filled};
use cuda::CudaError;

use crate::complex::{Complex, Real};
use crate::error::ReadError;
use crate::gpu::{self, GpuPart};
use crate::state::{Part, State, with_parts};

/// How many amplitudes make a block.
const BLOCK: usize = 1024;

/// Sums of probabilities.
#[derive(Debug)]
pub(crate) struct Masses {
    /// The nodes of all ranks, in order.
    nodes: Vec<(Node, f64)>,
    /// For each node of this rank, in order, its tree down to blocks.
    own: Vec<(Node, Heap)>,
}

/// The tree of a node down to blocks.
#[derive(Debug)]
enum Heap {
    /// Its last half are the blocks. Empty where the node is one block or less.
    Host(Vec<f64>),
    /// The same in the memory of the GPU that the node lies on.
    Gpu(gpu::Heap),
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
        let rests: Vec<f64> = us.iter().map(|u| u * total).collect();
        let found = self.outcomes(masses, &rests);
        // A rank whose GPU fails still takes part, with what is no outcome.
        let failed = || vec![u64::MAX; us.len()];
        let mut outcomes = found.as_ref().map_or_else(|_| failed(), Clone::clone);
        if self.execution().ranks() > 1 && !self.placement().is_replicated() {
            let communicator = self.execution().communicator();
            communicator.all_reduce(&mut outcomes, Reduction::Max)?;
        }
        found?;
        if outcomes.contains(&u64::MAX) {
            return Err(ReadError::OtherRank);
        }
        Ok(outcomes)
    }

    /// The outcomes that this rank has; zero for the others.
    fn outcomes(&self, masses: &Masses, rests: &[f64]) -> Result<Vec<u64>, CudaError> {
        let mut outcomes = vec![0; rests.len()];
        // Those on GPUs, node by node: their places in the list and what is left of their numbers.
        let mut asked: BTreeMap<usize, (Vec<usize>, Vec<f64>)> = BTreeMap::new();
        for (place, rest) in rests.iter().enumerate() {
            let mut rest = *rest;
            let node = masses.node(self.len(), &mut rest);
            let own = masses
                .own
                .binary_search_by_key(&node.start, |(own, _)| own.start);
            let Ok(own) = own else { continue };
            match &masses.own[own].1 {
                Heap::Host(heap) => {
                    let (start, size) = block(node, heap, &mut rest);
                    outcomes[place] = self.within(start, size, rest)?;
                }
                Heap::Gpu(_) => {
                    let (places, rests) = asked.entry(own).or_default();
                    places.push(place);
                    rests.push(rest);
                }
            }
        }
        for (own, (places, rests)) in asked {
            let (node, heap) = &masses.own[own];
            let parts = self.gpu_parts();
            let part = parts.iter().find(|part| part.range.contains(&node.start));
            if let (Heap::Gpu(heap), Some(part)) = (heap, part) {
                let found = heap.outcomes(part, node, &rests)?;
                let both = places.into_iter().zip(found);
                both.for_each(|(place, outcome)| outcomes[place] = outcome);
            }
        }
        Ok(outcomes)
    }

    /// The outcome within a block of this rank.
    fn within(&self, start: u64, size: usize, mut rest: f64) -> Result<u64, CudaError> {
        let mut heap = vec![0.0; 2 * size];
        with_parts!(&self.parts, parts => probabilities(parts, start, &mut heap[size..]), gpu _parts => {
            let mut amplitudes = vec![Complex::<f64>::ZERO; size];
            self.copy_local(start..start + size as u64, &mut amplitudes)?;
            let found = heap[size..].iter_mut().zip(amplitudes);
            found.for_each(|(probability, amplitude)| *probability = amplitude.norm_squared());
        });
        fill(&mut heap);
        Ok(start + descend(&heap, &mut rest) as u64)
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
            Ok(self.sums(parts, |_, _, amplitude| amplitude.norm_squared())),
            heaps(self.execution().thread_pool(), parts),
        ), gpu parts => (gpu::expectations_z(parts, 0), heaps_on_gpus(parts)));
        let (sums, heaps) = match (sums, heaps) {
            (Ok(sums), Ok(heaps)) => (Ok(sums), heaps),
            (Err(error), _) => (Err(ReadError::from(error)), Vec::new()),
            (_, Err(error)) => (Err(error), Vec::new()),
        };
        let nodes = self.exchange(sums)?;
        let own = self.plan.own_nodes().iter().copied().zip(heaps).collect();
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
fn heaps<T: Real>(pool: &ThreadPool, parts: &[Part<T>]) -> Result<Vec<Heap>, ReadError> {
    let nodes = |part: &Part<T>| tree::nodes(part.range.clone());
    parts
        .iter()
        .flat_map(|part| nodes(part).into_iter().map(move |node| (part, node)))
        .map(|(part, node)| Ok(Heap::Host(heap(pool, part, node)?)))
        .collect()
}

/// The same on GPUs; the host does with less than a block.
fn heaps_on_gpus(parts: &[GpuPart]) -> Result<Vec<Heap>, ReadError> {
    let heaps = gpu::Heap::of(parts)?.into_iter();
    let heap = |heap: Option<gpu::Heap>| heap.map_or(Heap::Host(Vec::new()), Heap::Gpu);
    Ok(heaps.map(heap).collect())
}

fn heap<T: Real>(pool: &ThreadPool, part: &Part<T>, node: Node) -> Result<Vec<f64>, MemoryError> {
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
        pool,
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
