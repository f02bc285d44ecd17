//! Outcomes of measuring parts on the host.

use compute::parallel::{self, PIECE};
use compute::tree::{self, Node};
use compute::{MemoryError, ThreadPool, filled};

use crate::complex::{Complex, Real};
use crate::host::parts::HostPart;
use crate::outcomes::{Asked, BLOCK, descend, fill, within};

/// The tree of probabilities of a node: its last half are the sums over blocks. Empty where the node is one block or
/// less.
pub(super) type Heap = Vec<f64>;

/// The heaps of all nodes in order.
pub(super) fn heaps<T: Real>(
    parts: &[HostPart<T>],
    pool: &ThreadPool,
) -> Result<Vec<Heap>, MemoryError> {
    let nodes = |part: &HostPart<T>| tree::nodes(part.range.clone());
    parts
        .iter()
        .flat_map(|part| nodes(part).into_iter().map(move |node| (part, node)))
        .map(|(part, node)| heap(pool, part, node))
        .collect()
}

fn heap<T: Real>(pool: &ThreadPool, part: &HostPart<T>, node: Node) -> Result<Heap, MemoryError> {
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

/// The outcomes for a list of random numbers.
pub(super) fn outcomes<T: Real>(
    parts: &[HostPart<T>],
    heaps: &[Heap],
    asked: &[Asked],
) -> Vec<u64> {
    let outcome = |asked: &Asked| {
        let mut rest = asked.rest;
        let (start, size) = block(asked.node, &heaps[asked.number], &mut rest);
        let mut heap = vec![0.0; 2 * size];
        probabilities(parts, start, &mut heap[size..]);
        within(start, heap, rest)
    };
    asked.iter().map(outcome).collect()
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
fn probabilities<T: Real>(parts: &[HostPart<T>], start: u64, probabilities: &mut [f64]) {
    let part = parts.iter().find(|part| part.range.contains(&start));
    let amplitudes = part.map_or(&[][..], |part| {
        &part.amplitudes[(start - part.range.start) as usize..]
    });
    for (probability, amplitude) in probabilities.iter_mut().zip(amplitudes) {
        *probability = amplitude.norm_squared();
    }
}
