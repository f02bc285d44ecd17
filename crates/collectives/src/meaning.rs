//! The result of each operation on a rank, from the inputs of all ranks: the definition that transports share.
//!
//! Reductions combine the ranks' values by one binary tree over the ranks, element by element.

use crate::{Element, Operation, Reduction};
use std::ops::Range;

/// The number of elements that are reduced at a time, so that the partial results of all levels stay in the nearest
/// cache.
const CHUNK: usize = 256;

/// Fills `output`, the result of `rank`, from the inputs of all ranks.
///
/// `input(r)` is the whole input of rank `r`, or its data before the call where the operation works in place. It is
/// called only for ranks whose data this operation reads. The caller has checked the lengths against [`Operation`].
pub(crate) fn fill<'a, T: Element>(
    operation: Operation,
    rank: usize,
    size: usize,
    input: impl Fn(usize) -> &'a [T],
    output: &mut [T],
) {
    let block = block(operation, size, output.len());
    let lane = if by_destination(operation) { rank } else { 0 };
    let own = lane * block..(lane + 1) * block;
    let input = |from| &input(from)[own.clone()];
    fill_range(operation, rank, size, 0..block, input, output);
}

/// Whether an input has one block for each rank that receives; else all ranks that receive get the whole.
pub(crate) fn by_destination(operation: Operation) -> bool {
    matches!(
        operation,
        Operation::ReduceScatter(_) | Operation::Scatter { .. } | Operation::AllToAll
    )
}

/// How many elements of one rank a rank gets that has an output of `output` elements.
pub(crate) fn block(operation: Operation, size: usize, output: usize) -> usize {
    match operation {
        Operation::AllGather
        | Operation::Gather { .. }
        | Operation::AllToAll
        | Operation::Split => output / size,
        _ => output,
    }
}

/// As [`fill`], for some elements of every block: `input(r)` is that range of what rank `rank` gets of rank `r`.
pub(crate) fn fill_range<'a, T: Element>(
    operation: Operation,
    rank: usize,
    size: usize,
    range: Range<usize>,
    input: impl Fn(usize) -> &'a [T],
    output: &mut [T],
) {
    match operation {
        Operation::Barrier => {}
        Operation::AllReduce(reduction) | Operation::ReduceScatter(reduction) => {
            reduce(reduction, size, input, &mut output[range]);
        }
        Operation::Gather { root } if root != rank => {}
        Operation::AllGather
        | Operation::Gather { .. }
        | Operation::AllToAll
        | Operation::Split => {
            let block = output.len() / size;
            for from in 0..size {
                let start = from * block + range.start;
                output[start..start + range.len()].copy_from_slice(input(from));
            }
        }
        Operation::Broadcast { root: from }
        | Operation::Scatter { root: from }
        | Operation::Exchange {
            from: Some(from), ..
        } => output[range].copy_from_slice(input(from)),
        Operation::Exchange { from: None, .. } => {}
    }
}

/// Reduces the inputs of all ranks, each as long as `output`, in the order that the crate's documentation draws.
pub fn reduce<'a, T: Element>(
    reduction: Reduction,
    size: usize,
    input: impl Fn(usize) -> &'a [T],
    output: &mut [T],
) {
    match reduction {
        Reduction::Sum => reduce_by(T::plus, size, input, output),
        Reduction::Min => reduce_by(T::smaller, size, input, output),
        Reduction::Max => reduce_by(T::larger, size, input, output),
    }
}

fn reduce_by<'a, T: Element>(
    combine: impl Fn(T, T) -> T + Copy,
    size: usize,
    input: impl Fn(usize) -> &'a [T],
    output: &mut [T],
) {
    for (index, output) in output.chunks_mut(CHUNK).enumerate() {
        let start = index * CHUNK;
        let range = start..start + output.len();
        node(
            combine,
            0,
            size,
            &|rank| &input(rank)[range.clone()],
            output,
        );
    }
}

/// Reduces the data of two ranks to the place of that of one of them, which is the first rank if `is_first`.
pub fn reduce_pair<T: Element>(reduction: Reduction, own: &mut [T], other: &[T], is_first: bool) {
    match reduction {
        Reduction::Sum => reduce_pair_by(T::plus, own, other, is_first),
        Reduction::Min => reduce_pair_by(T::smaller, own, other, is_first),
        Reduction::Max => reduce_pair_by(T::larger, own, other, is_first),
    }
}

fn reduce_pair_by<T: Element>(
    combine: impl Fn(T, T) -> T,
    own: &mut [T],
    other: &[T],
    is_first: bool,
) {
    let pairs = own.iter_mut().zip(other);
    match is_first {
        true => pairs.for_each(|(own, other)| *own = combine(*own, *other)),
        false => pairs.for_each(|(own, other)| *own = combine(*other, *own)),
    }
}

/// The node of the tree over `count` ranks from `first` on, for one chunk.
fn node<'a, T: Element>(
    combine: impl Fn(T, T) -> T + Copy,
    first: usize,
    count: usize,
    input: &impl Fn(usize) -> &'a [T],
    output: &mut [T],
) {
    if count == 1 {
        return output.copy_from_slice(input(first));
    }
    if count == 2 {
        let pairs = input(first).iter().zip(input(first + 1));
        return output
            .iter_mut()
            .zip(pairs)
            .for_each(|(out, (a, b))| *out = combine(*a, *b));
    }
    let half = count.next_power_of_two() / 2;
    node(combine, first, half, input, output);
    let mut upper = [T::default(); CHUNK];
    let upper = &mut upper[..output.len()];
    node(combine, first + half, count - half, input, upper);
    output
        .iter_mut()
        .zip(upper)
        .for_each(|(out, upper)| *out = combine(*out, *upper));
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The tree as text, which shows its shape.
    fn shape(size: usize) -> String {
        let inputs: Vec<[f64; 1]> = (0..size).map(|rank| [rank as f64]).collect();
        let words = std::cell::RefCell::new(String::new());
        let combine = |a: f64, b: f64| {
            words.borrow_mut().push_str(&format!("{a}+{b} "));
            // Combined ranks are written as one number, 1 and 2 as 12.
            format!("{a}{b}").parse().unwrap()
        };
        node(combine, 0, size, &|rank| &inputs[rank][..], &mut [0.0]);
        words.into_inner().trim().into()
    }

    #[test]
    fn the_tree_is_that_of_the_next_power_of_two() {
        assert_eq!(shape(1), "");
        assert_eq!(shape(3), "0+1 1+2");
        assert_eq!(shape(4), "0+1 2+3 1+23");
        assert_eq!(shape(5), "0+1 2+3 1+23 123+4");
        assert_eq!(shape(7), "0+1 2+3 1+23 4+5 45+6 123+456");
    }

    #[test]
    fn a_pair_is_reduced_like_two_ranks() {
        let data: [Vec<f64>; 2] = [vec![0.0, 1.5, -0.0, f64::NAN], vec![-0.0, 3.0, 0.0, 1.0]];
        for reduction in [Reduction::Sum, Reduction::Min, Reduction::Max] {
            let mut wanted = [0.0; 4];
            reduce(reduction, 2, |rank| &data[rank][..], &mut wanted);
            for (own, other, is_first) in [(0, 1, true), (1, 0, false)] {
                let mut found = data[own].clone();
                reduce_pair(reduction, &mut found, &data[other], is_first);
                let bits = |values: &[f64]| {
                    values
                        .iter()
                        .map(|value| value.to_bits())
                        .collect::<Vec<_>>()
                };
                assert_eq!(bits(&found), bits(&wanted), "{reduction:?}, {is_first}");
            }
        }
    }

    #[test]
    fn a_reduction_of_many_chunks_has_every_element() {
        let len = 2 * CHUNK + 7;
        let inputs: Vec<Vec<i64>> = (0..5)
            .map(|rank| (0..len as i64).map(|i| i * (rank - 2)).collect())
            .collect();
        let mut output = vec![0; len];
        for (reduction, factor) in [
            (Reduction::Sum, 0),
            (Reduction::Min, -2),
            (Reduction::Max, 2),
        ] {
            reduce(reduction, 5, |rank| &inputs[rank][..], &mut output);
            assert!(output.iter().zip(0..).all(|(out, i)| *out == factor * i));
        }
    }
}
