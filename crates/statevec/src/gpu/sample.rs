//! Outcomes of measuring parts on GPUs.

use std::collections::BTreeMap;

use crate::kernels::reading::BLOCK;
use compute::tree::Node;
use cuda::{CudaError, Launch, Memory};

use crate::complex::Complex;
use crate::gpu::parts::GpuPart;
use crate::gpu::read::{copy, nodes};
use crate::outcomes::{Asked, within};

/// The heaps of all nodes in order; none for those of less than a block.
pub(super) fn heaps(parts: &[GpuPart]) -> Result<Vec<Option<Heap>>, CudaError> {
    let heap = |(part, node): (&GpuPart, Node)| {
        let large = node.size >= BLOCK;
        large.then(|| Heap::new(part, &node)).transpose()
    };
    nodes(parts).map(heap).collect()
}

/// The outcomes, one node at a time; the host handles nodes of less than a block.
pub(super) fn outcomes(
    parts: &[GpuPart],
    heaps: &[Option<Heap>],
    asked: &[Asked],
) -> Result<Vec<u64>, CudaError> {
    let mut outcomes = vec![0; asked.len()];
    // For each node: the positions in the list and the rests of the numbers.
    let mut of_nodes: BTreeMap<usize, (Vec<usize>, Vec<f64>)> = BTreeMap::new();
    for (place, asked) in asked.iter().enumerate() {
        if heaps[asked.number].is_some() {
            let (places, rests) = of_nodes.entry(asked.number).or_default();
            places.push(place);
            rests.push(asked.rest);
        } else {
            outcomes[place] = on_host(parts, asked)?;
        }
    }
    for (number, (places, rests)) in of_nodes {
        let node = &asked[places[0]].node;
        let part = parts.iter().find(|part| part.range.contains(&node.start));
        if let (Some(heap), Some(part)) = (&heaps[number], part) {
            let found = heap.outcomes(part, node, &rests)?;
            let both = places.into_iter().zip(found);
            both.for_each(|(place, outcome)| outcomes[place] = outcome);
        }
    }
    Ok(outcomes)
}

/// The outcome in a node of less than a block.
fn on_host(parts: &[GpuPart], asked: &Asked) -> Result<u64, CudaError> {
    let (node, size) = (asked.node, asked.node.size as usize);
    let mut amplitudes = vec![Complex::<f64>::ZERO; size];
    copy(parts, node.range(), &mut amplitudes)?;
    let mut heap = vec![0.0; 2 * size];
    let both = heap[size..].iter_mut().zip(amplitudes);
    both.for_each(|(probability, amplitude)| *probability = amplitude.norm_squared());
    Ok(within(node.start, heap, asked.rest))
}

/// The tree of probabilities of a node, down to blocks, in the memory of the GPU.
#[derive(Debug)]
pub(crate) struct Heap {
    memory: Memory,
}

impl Heap {
    fn new(part: &GpuPart, node: &Node) -> Result<Self, CudaError> {
        let upload = &part.upload;
        let memory = upload.take(2 * 8 * (node.size / BLOCK))?;
        let target = part.target_of(node.range());
        let launches: Vec<Launch> = target.heap(memory.address(), upload.device());
        // SAFETY: the heap has two doubles for each block, and the amplitudes are those of the node.
        unsafe { upload.run(&launches) }?;
        Ok(Self { memory })
    }

    /// The outcomes for numbers from 0 to below the sum of the node's probabilities.
    fn outcomes(&self, part: &GpuPart, node: &Node, rests: &[f64]) -> Result<Vec<u64>, CudaError> {
        let (upload, count) = (&part.upload, rests.len() as u64);
        let (numbers, outcomes) = (upload.take(8 * count)?, upload.take(8 * count)?);
        numbers.put(rests)?;
        let launch = part.target_of(node.range()).samples(
            self.memory.address(),
            numbers.address(),
            count,
            outcomes.address(),
            upload.device(),
        );
        // SAFETY: the heap is that of the node, and numbers and outcomes have room for as many.
        unsafe { upload.run(&[launch]) }?;
        let mut found = vec![0; rests.len()];
        outcomes.get(&mut found)?;
        found.iter_mut().for_each(|outcome| *outcome += node.start);
        Ok(found)
    }
}
