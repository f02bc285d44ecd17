//! Reading parts on GPUs.

use std::ops::Range;
use std::sync::Arc;

use crate::kernels::amplitude::scratch;
use crate::kernels::reading::Asked;
use compute::tree::{self, Node};
use cuda::{CudaError, Memory};

use crate::complex::{Complex, Precision, Real};
use crate::gpu::parts::GpuPart;

/// How many amplitudes are copied at a time where they have to be converted.
const COPIED: usize = 1 << 16;

/// Copies amplitudes that are all in one part, in the precision asked for. Nothing happens where no part has them.
pub(super) fn copy<T: Real>(
    parts: &[GpuPart],
    range: Range<u64>,
    target: &mut [Complex<T>],
) -> Result<(), CudaError> {
    let part = parts.iter().find(|part| part.range.contains(&range.start));
    part.map_or(Ok(()), |part| copy_of(part, range, target))
}

fn copy_of<T: Real>(
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

/// A number that is being computed: its offset in memory, in bytes.
type Coming = (Memory, u64);

/// Queues the launches that compute a number over one node.
fn ask(
    part: &GpuPart,
    node: &Node,
    question: impl FnOnce(u64, cuda::Device) -> Asked,
) -> Result<Coming, CudaError> {
    let upload = &part.upload;
    let sums = upload.take(8 * scratch(node.size))?;
    let Asked { launches, answer } = question(sums.address(), upload.device());
    // SAFETY: the launches read amplitudes of the node, and the sums have room in memory that is freed on the same
    // stream.
    unsafe { upload.run(&launches) }?;
    let place = answer - sums.address();
    Ok((sums, place))
}

fn answer((memory, place): Coming) -> Result<f64, CudaError> {
    let mut answer = [0.0];
    memory.get_at(place, &mut answer)?;
    Ok(answer[0])
}

/// The sums over the nodes of all parts, in their order, of probabilities, negative where an odd number of the mask's
/// bits are set in the index.
pub(super) fn expectations_z(parts: &[GpuPart], mask: u64) -> Result<Vec<f64>, CudaError> {
    let coming = nodes(parts).map(|(part, node)| {
        let target = part.target_of(node.range());
        ask(part, &node, |sums, device| {
            target.expectation_z(node.start, mask, sums, device)
        })
    });
    all(coming)
}

/// The inner products of the nodes of parts with the same layout, real or imaginary parts.
pub(super) fn inner_products(
    parts: &[GpuPart],
    others: &[GpuPart],
    imaginary: bool,
) -> Result<Vec<f64>, CudaError> {
    let elsewhere =
        |(part, other): &(&GpuPart, &GpuPart)| !Arc::ptr_eq(&part.upload, &other.upload);
    let elsewhere = parts.iter().zip(others).filter(elsewhere);
    for (_, other) in elsewhere.clone() {
        // Work that is queued on another stream for the other state has to be done first.
        other.upload.stream().wait()?;
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
        // The other state may be dropped as soon as this returns. Errors are ignored, as there is one already.
        elsewhere.for_each(|(part, _)| drop(part.upload.stream().wait()));
    }
    answers
}

/// Waits for the numbers after all of them are queued.
fn all(coming: impl Iterator<Item = Result<Coming, CudaError>>) -> Result<Vec<f64>, CudaError> {
    let coming: Vec<Coming> = coming.collect::<Result<_, _>>()?;
    coming.into_iter().map(answer).collect()
}

pub(super) fn nodes(parts: &[GpuPart]) -> impl Iterator<Item = (&GpuPart, Node)> {
    parts.iter().flat_map(|part| {
        let nodes = tree::nodes(part.range.clone()).into_iter();
        nodes.map(move |node| (part, node))
    })
}
