//! What parts on GPUs are asked.

use std::ops::Range;
use std::sync::Arc;

use compute::tree::{self, Node};
use cuda::{Asked, BLOCK, CudaError, Launch, Memory, scratch};

use super::GpuPart;
use crate::complex::{Complex, Precision, Real};

/// How many amplitudes are copied at a time where they have to be converted.
const COPIED: usize = 1 << 16;

/// Copies amplitudes that lie in one part, in the precision asked for.
pub(crate) fn copy<T: Real>(
    part: &GpuPart,
    range: Range<u64>,
    target: &mut [Complex<T>],
) -> Result<(), CudaError> {
    let place = |index: u64| part.offset + (index - part.range.start) * part.precision.bytes();
    if part.precision == T::PRECISION {
        return part.memory.get_at(place(range.start), target);
    }
    for (first, target) in range.step_by(COPIED).zip(target.chunks_mut(COPIED)) {
        match part.precision {
            Precision::Complex64 => converted::<f32, T>(part, place(first), target),
            Precision::Complex128 => converted::<f64, T>(part, place(first), target),
        }?;
    }
    Ok(())
}

fn converted<O: Real, T: Real>(
    part: &GpuPart,
    place: u64,
    target: &mut [Complex<T>],
) -> Result<(), CudaError> {
    let mut read = vec![Complex::<O>::ZERO; target.len()];
    part.memory.get_at(place, &mut read)?;
    let both = target.iter_mut().zip(read);
    both.for_each(|(to, from)| *to = from.convert());
    Ok(())
}

/// A number that is on its way: where it will be, in bytes from the beginning of memory.
type Coming = (Memory, u64);

/// Queues what a question asks of one node.
fn ask(
    part: &GpuPart,
    node: &Node,
    question: impl FnOnce(u64, cuda::Device) -> Asked,
) -> Result<Coming, CudaError> {
    let lane = part.lane();
    let sums = lane.take(8 * scratch(node.size))?;
    let Asked { launches, answer } = question(sums.address(), lane.device());
    // SAFETY: what is read are amplitudes of the node, and the sums have room in memory that goes back through the same queue.
    unsafe { lane.run(&launches) }?;
    let place = answer - sums.address();
    Ok((sums, place))
}

fn answer((memory, place): Coming) -> Result<f64, CudaError> {
    let mut answer = [0.0];
    memory.get_at(place, &mut answer)?;
    Ok(answer[0])
}

/// The sums over the nodes of all parts, in their order, of probabilities, negative where an odd number of the mask's bits are set in the
/// index.
pub(crate) fn expectations_z(parts: &[GpuPart], mask: u64) -> Result<Vec<f64>, CudaError> {
    let coming = nodes(parts).map(|(part, node)| {
        let target = part.target_of(node.range());
        ask(part, &node, |sums, device| {
            target.expectation_z(node.start, mask, sums, device)
        })
    });
    all(coming)
}

/// The inner products of the nodes of parts that lie alike, real or imaginary parts.
pub(crate) fn inner_products(
    parts: &[GpuPart],
    others: &[GpuPart],
    imaginary: bool,
) -> Result<Vec<f64>, CudaError> {
    let elsewhere = |(part, other): &(&GpuPart, &GpuPart)| !Arc::ptr_eq(part.lane(), other.lane());
    let elsewhere = parts.iter().zip(others).filter(elsewhere);
    for (_, other) in elsewhere.clone() {
        // What is queued elsewhere for the other state has to be there.
        other.lane().stream().wait()?;
    }
    let both = parts.iter().zip(others);
    let coming = both.flat_map(|(part, other)| {
        let nodes = tree::nodes(part.range.clone()).into_iter();
        nodes.map(move |node| {
            let (left, right) = (part.target_of(node.range()), other.target_of(node.range()));
            ask(part, &node, |sums, device| {
                left.inner_product(&right, imaginary, sums, device)
            })
        })
    });
    let answers = all(coming);
    if answers.is_err() {
        // The other state may go as soon as this returns. Of errors there is one already.
        elsewhere.for_each(|(part, _)| drop(part.lane().stream().wait()));
    }
    answers
}

/// Waits for answers when all have been asked for.
fn all(coming: impl Iterator<Item = Result<Coming, CudaError>>) -> Result<Vec<f64>, CudaError> {
    let coming: Vec<Coming> = coming.collect::<Result<_, _>>()?;
    coming.into_iter().map(answer).collect()
}

fn nodes(parts: &[GpuPart]) -> impl Iterator<Item = (&GpuPart, Node)> {
    parts.iter().flat_map(|part| {
        let nodes = tree::nodes(part.range.clone()).into_iter();
        nodes.map(move |node| (part, node))
    })
}

/// The tree of probabilities of a node, down to blocks, in the memory of the GPU.
#[derive(Debug)]
pub(crate) struct Heap {
    memory: Memory,
}

impl Heap {
    /// The heaps of all nodes in order; none for those of less than a block.
    pub(crate) fn of(parts: &[GpuPart]) -> Result<Vec<Option<Self>>, CudaError> {
        let heap = |(part, node): (&GpuPart, Node)| {
            let large = node.size >= BLOCK;
            large.then(|| Self::new(part, &node)).transpose()
        };
        nodes(parts).map(heap).collect()
    }

    fn new(part: &GpuPart, node: &Node) -> Result<Self, CudaError> {
        let lane = part.lane();
        let memory = lane.take(2 * 8 * (node.size / BLOCK))?;
        let target = part.target_of(node.range());
        let launches: Vec<Launch> = target.heap(memory.address(), lane.device());
        // SAFETY: the heap has two doubles for each block, and the amplitudes are those of the node.
        unsafe { lane.run(&launches) }?;
        Ok(Self { memory })
    }

    /// The outcomes for numbers from 0 to below the sum of the node's probabilities.
    pub(crate) fn outcomes(
        &self,
        part: &GpuPart,
        node: &Node,
        rests: &[f64],
    ) -> Result<Vec<u64>, CudaError> {
        let (lane, count) = (part.lane(), rests.len() as u64);
        let (numbers, outcomes) = (lane.take(8 * count)?, lane.take(8 * count)?);
        numbers.put(rests)?;
        let launch = part.target_of(node.range()).samples(
            self.memory.address(),
            numbers.address(),
            count,
            outcomes.address(),
            lane.device(),
        );
        // SAFETY: the heap is that of the node, and numbers and outcomes have room for as many.
        unsafe { lane.run(&[launch]) }?;
        let mut found = vec![0; rests.len()];
        outcomes.get(&mut found)?;
        found.iter_mut().for_each(|outcome| *outcome += node.start);
        Ok(found)
    }
}
