//! Reading parts on the host.

use std::ops::Range;

use compute::{ThreadPool, parallel, tree};

use crate::complex::{Complex, Real};
use crate::host::parts::HostPart;

/// Copies amplitudes that are all in one part, in the precision asked for. Nothing happens where no part has them.
pub(super) fn copy<T: Real, U: Real>(
    parts: &[HostPart<T>],
    range: Range<u64>,
    target: &mut [Complex<U>],
) {
    if let Some(part) = parts.iter().find(|part| part.range.contains(&range.start)) {
        let first = (range.start - part.range.start) as usize;
        let source = &part.amplitudes[first..first + target.len()];
        let both = target.iter_mut().zip(source);
        both.for_each(|(to, from)| *to = from.convert());
    }
}

/// The sums over the nodes of all parts, in their order, of probabilities, negative where an odd number of the mask's
/// bits are set in the index.
pub(super) fn expectations_z<T: Real>(
    parts: &[HostPart<T>],
    pool: &ThreadPool,
    mask: u64,
) -> Vec<f64> {
    if mask == 0 {
        return sums(parts, pool, |_, _, amplitude| amplitude.norm_squared());
    }
    sums(parts, pool, |_, index, amplitude| {
        let probability = amplitude.norm_squared();
        let odd = (index & mask).count_ones() % 2 == 1;
        if odd { -probability } else { probability }
    })
}

/// The inner products of the nodes of parts with the same layout, real or imaginary parts.
pub(super) fn inner_products<T: Real, U: Real>(
    parts: &[HostPart<T>],
    others: &[HostPart<U>],
    pool: &ThreadPool,
    imaginary: bool,
) -> Vec<f64> {
    let pair = |part: usize, index: u64, left: Complex<T>| {
        let place = (index - others[part].range.start) as usize;
        let right = others[part].amplitudes[place];
        (left.convert::<f64>(), right.convert::<f64>())
    };
    if imaginary {
        return sums(parts, pool, |part, index, left| {
            let (left, right) = pair(part, index, left);
            left.re * right.im - left.im * right.re
        });
    }
    sums(parts, pool, |part, index, left| {
        let (left, right) = pair(part, index, left);
        left.re * right.re + left.im * right.im
    })
}

/// The sums of all nodes. A term is a function of the number of its part, the index and the amplitude.
fn sums<T: Real>(
    parts: &[HostPart<T>],
    pool: &ThreadPool,
    term: impl Fn(usize, u64, Complex<T>) -> f64 + Sync,
) -> Vec<f64> {
    let nodes: Vec<(usize, u64, &[Complex<T>])> =
        parts.iter().enumerate().flat_map(nodes_of).collect();
    let slices: Vec<_> = nodes.iter().map(|(_, _, slice)| *slice).collect();
    parallel::sums(pool, &slices, |node, start, piece| {
        let (part, first, _) = nodes[node];
        let first = first + start as u64;
        tree::sum_of(piece, |i, amplitude| {
            term(part, first + i as u64, amplitude)
        })
    })
}

/// The nodes of a part: its number, their first indices and their amplitudes.
fn nodes_of<T: Real>(
    (number, part): (usize, &HostPart<T>),
) -> impl Iterator<Item = (usize, u64, &[Complex<T>])> {
    let nodes = tree::nodes(part.range.clone()).into_iter();
    nodes.map(move |node| {
        let first = (node.start - part.range.start) as usize;
        let slice = &part.amplitudes[first..first + node.size as usize];
        (number, node.start, slice)
    })
}
