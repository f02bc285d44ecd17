//! Sums whose value does not depend on how they are computed.
//!
//! Floating-point addition depends on the order, so the order is part of the definition: over indices `0..2^m`, the sum
//! is the sum over the lower half plus the sum over the upper half, down to single terms. Terms past the end are zero.
//! They change nothing, so the number of terms that data is padded to does not show either; and any aligned
//! power-of-two block is one node of the tree, so blocks may be added up wherever they are: by another thread, another
//! rank, another device.
//!
//! Any range of indices is cut into such blocks, and their sums are put together where they meet. Neighbours are added
//! first, and so a block of 64 terms is six rounds of adding every other element to the one before it, which fits
//! vectors without changing the order. This is one of the crate's files with `unsafe`: where the processor has vectors
//! of 32 or 64 bytes, they are asked for.

use std::ops::Range;

use crate::vectors;
#[cfg(target_arch = "x86_64")]
use crate::vectors::Vectors;

/// How many terms are added at a time.
const BLOCK: usize = 64;

/// How many blocks are added before they are passed to a [`Tree`].
const MANY: usize = 8;

/// The sum of the terms `term(i)` for `i` in `0..len`, none of which is negative zero.
///
/// ```
/// let values = [0.1, 0.2, 0.3, 0.4, 0.5];
/// let sum = compute::tree::sum(values.len(), |i| values[i]);
/// assert_eq!(sum, ((0.1 + 0.2) + (0.3 + 0.4)) + 0.5);
/// ```
#[must_use]
pub fn sum(len: usize, term: impl Fn(usize) -> f64) -> f64 {
    let mut tree = Tree::default();
    for start in (0..len).step_by(BLOCK) {
        tree.push(rest(len - start, |i| term(start + i)));
    }
    tree.finish()
}

/// The sum of `term(i, values[i])` over a slice whose first value is the first of a node; a slice of `2^k` values gives
/// that node.
#[inline]
#[must_use]
pub fn sum_of<T: Copy>(values: &[T], term: impl Fn(usize, T) -> f64) -> f64 {
    #[cfg(target_arch = "x86_64")]
    // SAFETY: the processor has the vectors.
    return unsafe { sum_with(Vectors::of_machine(), values, term) };
    #[cfg(not(target_arch = "x86_64"))]
    sum_in_order(values, term, block)
}

/// The sum by vectors of a width, which changes nothing about the order.
///
/// # Safety
/// The processor has such vectors.
#[cfg(target_arch = "x86_64")]
#[inline]
unsafe fn sum_with<T: Copy>(vectors: Vectors, values: &[T], term: impl Fn(usize, T) -> f64) -> f64 {
    // SAFETY: as the caller's.
    unsafe {
        match vectors {
            Vectors::Sse2 => sum_in_order(values, term, block),
            Vectors::Avx2 => sum_with_avx2(values, term),
            Vectors::Avx512 => sum_with_avx512(values, term),
        }
    }
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx512f")]
fn sum_with_avx512<T: Copy>(values: &[T], term: impl Fn(usize, T) -> f64) -> f64 {
    sum_in_order(values, term, |terms| block_with_avx512(terms))
}

/// [`block`], eight nodes at a time.
#[cfg(target_arch = "x86_64")]
#[inline]
#[target_feature(enable = "avx512f")]
fn block_with_avx512(terms: &[f64; BLOCK]) -> f64 {
    use std::arch::x86_64::*;

    let (eights, _) = terms.as_chunks::<8>();
    // SAFETY: eight numbers are a vector of 64 bytes, which is loaded from any address.
    let eight = |k: usize| unsafe { _mm512_loadu_pd(eights[k].as_ptr()) };
    // The sums of pairs of two vectors, alternating.
    let pairs = |k: usize| {
        let (a, b) = (eight(k), eight(k + 1));
        _mm512_add_pd(_mm512_unpacklo_pd(a, b), _mm512_unpackhi_pd(a, b))
    };
    // Neighbours are two numbers apart now: the even lanes of both vectors and the odd ones.
    let neighbours = |a, b| {
        _mm512_add_pd(
            _mm512_shuffle_f64x2::<0b10_00_10_00>(a, b),
            _mm512_shuffle_f64x2::<0b11_01_11_01>(a, b),
        )
    };
    let four = |k: usize| neighbours(pairs(k), pairs(k + 2));
    // The sums over each of the eight vectors, in their order.
    let all = neighbours(four(0), four(4));
    let (lower, upper) = (
        _mm512_castpd512_pd256(all),
        _mm512_extractf64x4_pd::<1>(all),
    );
    let pairs = _mm256_hadd_pd(lower, upper);
    let halves = _mm_add_pd(
        _mm256_castpd256_pd128(pairs),
        _mm256_extractf128_pd::<1>(pairs),
    );
    _mm_cvtsd_f64(_mm_hadd_pd(halves, halves))
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx2")]
fn sum_with_avx2<T: Copy>(values: &[T], term: impl Fn(usize, T) -> f64) -> f64 {
    sum_in_order(values, term, |terms| block_with_avx2(terms))
}

/// [`block`], four nodes at a time.
#[cfg(target_arch = "x86_64")]
#[inline]
#[target_feature(enable = "avx2")]
fn block_with_avx2(terms: &[f64; BLOCK]) -> f64 {
    use std::arch::x86_64::*;

    let (fours, _) = terms.as_chunks::<4>();
    // SAFETY: four numbers are a vector of 32 bytes, which is loaded from any address.
    let four = |k: usize| unsafe { _mm256_loadu_pd(fours[k].as_ptr()) };
    // The sums over each of four vectors, in their order. Of two of them, `hadd` gives the sums of pairs: the first
    // pair of each in the lower half, the second ones in the upper.
    let sums = |a, b, c, d| {
        let (left, right) = (_mm256_hadd_pd(a, b), _mm256_hadd_pd(c, d));
        _mm256_add_pd(
            _mm256_permute2f128_pd::<0x20>(left, right),
            _mm256_permute2f128_pd::<0x31>(left, right),
        )
    };
    let sixteen = |k: usize| sums(four(k), four(k + 1), four(k + 2), four(k + 3));
    let all = sums(sixteen(0), sixteen(4), sixteen(8), sixteen(12));
    let pairs = _mm_hadd_pd(_mm256_castpd256_pd128(all), _mm256_extractf128_pd::<1>(all));
    _mm_cvtsd_f64(_mm_hadd_pd(pairs, pairs))
}

#[inline(always)]
fn sum_in_order<T: Copy>(
    values: &[T],
    term: impl Fn(usize, T) -> f64,
    block: impl Fn(&[f64; BLOCK]) -> f64,
) -> f64 {
    let sum = |start: usize, values: &[T; BLOCK]| {
        vectors::prefetch_after(values);
        block(&std::array::from_fn(|i| term(start + i, values[i])))
    };
    if values.len().is_power_of_two() && values.len() >= 2 * MANY * BLOCK {
        return sum_of_halves(values, sum);
    }
    let mut tree = Tree::default();
    let (blocks, tail) = values.as_chunks::<BLOCK>();
    for (number, block) in blocks.iter().enumerate() {
        tree.push(sum(number * BLOCK, block));
    }
    if !tail.is_empty() {
        let start = blocks.len() * BLOCK;
        tree.push(rest(tail.len(), |i| term(start + i, tail[i])));
    }
    tree.finish()
}

/// Both halves of a node at a time: memory delivers two streams faster than one.
#[inline(always)]
fn sum_of_halves<T: Copy>(values: &[T], sum: impl Fn(usize, &[T; BLOCK]) -> f64) -> f64 {
    let half = values.len() / 2;
    let (lower, upper) = values.split_at(half);
    let (mut lower_tree, mut upper_tree) = (Tree::default(), Tree::default());
    let (lower, _) = lower.as_chunks::<BLOCK>().0.as_chunks::<MANY>();
    let (upper, _) = upper.as_chunks::<BLOCK>().0.as_chunks::<MANY>();
    for (number, (lower, upper)) in lower.iter().zip(upper).enumerate() {
        let start = number * MANY * BLOCK;
        let (mut lower_sums, mut upper_sums) = ([0.0; MANY], [0.0; MANY]);
        for k in 0..MANY {
            lower_sums[k] = sum(start + k * BLOCK, &lower[k]);
            upper_sums[k] = sum(half + start + k * BLOCK, &upper[k]);
        }
        lower_tree.push(node_of(&lower_sums));
        upper_tree.push(node_of(&upper_sums));
    }
    lower_tree.finish() + upper_tree.finish()
}

/// The node over some.
#[inline(always)]
fn node_of(sums: &[f64; MANY]) -> f64 {
    let [lower, upper] = pairs(&pairs::<4, MANY>(sums));
    lower + upper
}

/// The node over the first terms of a block; those from `len` on are zero.
fn rest(len: usize, term: impl Fn(usize) -> f64) -> f64 {
    block(&std::array::from_fn(
        |i| if i < len { term(i) } else { 0.0 },
    ))
}

#[inline(always)]
fn block(terms: &[f64; BLOCK]) -> f64 {
    let [lower, upper] = pairs(&pairs::<4, 8>(&pairs::<8, 16>(&pairs::<16, 32>(&pairs::<
        32,
        64,
    >(
        terms
    )))));
    lower + upper
}

/// The parents of a row of nodes.
#[inline(always)]
fn pairs<const HALF: usize, const N: usize>(nodes: &[f64; N]) -> [f64; HALF] {
    std::array::from_fn(|i| nodes[2 * i] + nodes[2 * i + 1])
}

/// Takes nodes of one size in their order and adds each pair as soon as it is there, like a binary counter that
/// carries.
struct Tree {
    /// Entry `k` waits for its right neighbour where bit `k` of `count` is set; it is the sum of `2^k` nodes.
    waiting: [f64; 64],
    count: u64,
}

impl Default for Tree {
    fn default() -> Self {
        Self {
            waiting: [0.0; 64],
            count: 0,
        }
    }
}

impl Tree {
    #[inline]
    fn push(&mut self, mut node: f64) {
        let full = self.count.trailing_ones() as usize;
        for lower in &self.waiting[..full] {
            node += *lower;
        }
        self.waiting[full] = node;
        self.count += 1;
    }

    /// The root; missing nodes are zero, so the waiting nodes are added from the right to the left.
    fn finish(&self) -> f64 {
        let waiting = (0..64)
            .filter(|level| self.count >> level & 1 == 1)
            .map(|level| self.waiting[level]);
        waiting.reduce(|upper, lower| lower + upper).unwrap_or(0.0)
    }
}

/// The sum of nodes of one size, the first of which is the first under a larger node.
#[must_use]
pub fn sum_nodes(nodes: impl IntoIterator<Item = f64>) -> f64 {
    let mut tree = Tree::default();
    nodes.into_iter().for_each(|node| tree.push(node));
    tree.finish()
}

/// A block of `size` indices from `start` on, where `size` is a power of two that divides `start`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Node {
    /// The first index.
    pub start: u64,
    /// How many indices.
    pub size: u64,
}

impl Node {
    /// Its indices.
    #[must_use]
    pub fn range(self) -> Range<u64> {
        self.start..self.start + self.size
    }
}

/// Nodes in order, with their sums.
pub type Sums<'a> = &'a [(Node, f64)];

/// The fewest nodes that make up a range, in order; at most two of each size.
#[must_use]
pub fn nodes(range: Range<u64>) -> Vec<Node> {
    let mut nodes = Vec::new();
    let mut start = range.start;
    while start < range.end {
        let fits = 1 << (range.end - start).ilog2();
        // Zero is a multiple of everything.
        let aligned = if start == 0 {
            fits
        } else {
            1 << start.trailing_zeros()
        };
        let size = fits.min(aligned);
        nodes.push(Node { start, size });
        start += size;
    }
    nodes
}

/// The node over `start..start + size`, from the sums of nodes below it, in order. What they do not cover is zero.
#[must_use]
pub fn root(start: u64, size: u64, nodes: Sums<'_>) -> f64 {
    match nodes {
        [] => 0.0,
        // Everything else under the root is zero and changes nothing.
        [(_, sum)] => *sum,
        _ => {
            let half = size / 2;
            let (lower, upper) = halves(start, size, nodes);
            root(start, half, lower) + root(start + half, half, upper)
        }
    }
}

/// The nodes below the lower and the upper half of a node that is none of them.
#[must_use]
pub fn halves(start: u64, size: u64, nodes: Sums<'_>) -> (Sums<'_>, Sums<'_>) {
    nodes.split_at(nodes.partition_point(|(node, _)| node.start < start + size / 2))
}

/// All inner nodes of the tree over `2^levels` terms, as a heap: node 1 is the root, and the children of node `h` are
/// `2h` and `2h + 1`. So node `2^l + p` is the sum of the terms whose highest `l` bits are `p`. Entry 0 is unused; the
/// terms themselves are not kept.
pub fn fill(nodes: &mut [f64], term: impl Fn(usize) -> f64) {
    let terms = nodes.len();
    for node in (1..terms).rev() {
        let child = |child: usize| {
            if child < terms {
                nodes[child]
            } else {
                term(child - terms)
            }
        };
        nodes[node] = child(2 * node) + child(2 * node + 1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn data(len: usize) -> Vec<f64> {
        // Values of many sizes, so that another order gives other bits.
        (0..len)
            .map(|i| ((i * 7919 + 13) % 1009) as f64 * 0.1 + 1e-3 / (i + 1) as f64)
            .collect()
    }

    /// The definition as it is written.
    fn by_definition(terms: &[f64]) -> f64 {
        match terms {
            [] => 0.0,
            [term] => *term,
            _ => {
                let (lower, upper) = terms.split_at(terms.len().next_power_of_two() / 2);
                by_definition(lower) + by_definition(upper)
            }
        }
    }

    #[test]
    fn every_length_gives_the_value_of_the_definition() {
        let data = data(70_000);
        let lengths = (0..=600).chain([1023, 1024, 1025, 4095, 65_536, 65_537, 69_999]);
        for len in lengths {
            let expected = by_definition(&data[..len]).to_bits();
            assert_eq!(sum(len, |i| data[i]).to_bits(), expected, "{len} terms");
            let of_slice = sum_of(&data[..len], |_, value| value);
            assert_eq!(of_slice.to_bits(), expected, "{len} values");
        }
    }

    #[cfg(target_arch = "x86_64")]
    #[test]
    fn vectors_of_every_width_give_the_same_bits() {
        let data = data(70_000);
        let singles: Vec<f32> = data.iter().map(|value| *value as f32).collect();
        for vectors in [Vectors::Sse2, Vectors::Avx2, Vectors::Avx512] {
            if vectors as u8 > Vectors::of_machine() as u8 {
                println!("skipped: this processor has no {vectors:?}");
                continue;
            }
            for len in [1, 63, 64, 65, 512, 1024, 4096, 65_536, 69_999] {
                let expected = [
                    by_definition(&data[..len]),
                    sum(len, |i| f64::from(singles[i]) * 0.7),
                ];
                // SAFETY: the processor has these vectors.
                let found = unsafe {
                    [
                        sum_with(vectors, &data[..len], |_, value| value),
                        sum_with(vectors, &singles[..len], |_, value| f64::from(value) * 0.7),
                    ]
                };
                assert_eq!(
                    found.map(f64::to_bits),
                    expected.map(f64::to_bits),
                    "{len}, {vectors:?}"
                );
            }
        }
    }

    #[test]
    fn terms_of_a_slice_know_their_index() {
        let data = data(300);
        let signed = |i: usize, value: f64| if i.is_multiple_of(3) { -value } else { value };
        let expected = sum(300, |i| signed(i, data[i]));
        assert_eq!(sum_of(&data, signed).to_bits(), expected.to_bits());
    }

    #[test]
    fn any_cut_adds_up_to_the_same_bits() {
        let data = data(4096);
        let whole = sum(data.len(), |i| data[i]);
        for cuts in [
            vec![],
            vec![2048],
            vec![1366, 2731],
            vec![1, 2, 3, 4093, 4095],
            (1..16).map(|k| k * 256).collect(),
            (1..4096).collect(),
        ] {
            let ends = cuts.iter().copied().chain([4096]);
            let starts = [0].into_iter().chain(cuts.iter().copied());
            let sums: Vec<_> = starts
                .zip(ends)
                .flat_map(|(start, end)| nodes(start..end))
                .map(|node| {
                    let start = node.start as usize;
                    (node, sum(node.size as usize, |i| data[start + i]))
                })
                .collect();
            assert_eq!(
                root(0, 4096, &sums).to_bits(),
                whole.to_bits(),
                "{} cuts",
                cuts.len()
            );
        }
    }

    #[test]
    fn nodes_are_aligned_and_cover_their_range() {
        for end in 0..70 {
            for start in 0..=end {
                let nodes = nodes(start..end);
                let mut next = start;
                for node in &nodes {
                    assert_eq!(node.start, next);
                    assert!(node.size.is_power_of_two() && node.start.is_multiple_of(node.size));
                    next += node.size;
                }
                assert_eq!(next, end);
                assert!(nodes.len() <= 12, "{start}..{end}: {nodes:?}");
            }
        }
        assert_eq!(nodes(0..1 << 48).len(), 1);
        assert_eq!(nodes(1..(1 << 48) - 1).len(), 94);
    }

    #[test]
    fn another_order_would_show() {
        let data = data(4096);
        let straight: f64 = data.iter().sum();
        assert_ne!(straight.to_bits(), sum(data.len(), |i| data[i]).to_bits());
    }

    #[test]
    fn padding_with_zeros_changes_nothing() {
        for len in [1, 2, 3, 5, 513, 1025, 131_073] {
            let mut data = data(len);
            let short = sum(len, |i| data[i]);
            data.resize(4 * len.next_power_of_two(), 0.0);
            assert_eq!(
                sum(data.len(), |i| data[i]).to_bits(),
                short.to_bits(),
                "{len} values"
            );
        }
        assert_eq!(sum(0, |_| unreachable!()), 0.0);
    }

    #[test]
    fn every_node_is_the_sum_of_its_block() {
        let data = data(64);
        let mut nodes = vec![0.0; 64];
        fill(&mut nodes, |i| data[i]);
        for level in 0..6 {
            let size = 64 >> level;
            for (prefix, block) in data.chunks(size).enumerate() {
                let node = nodes[(1 << level) + prefix];
                assert_eq!(node.to_bits(), sum(size, |i| block[i]).to_bits());
            }
        }
    }

    #[test]
    fn a_tree_of_one_term_has_no_inner_node() {
        let mut nodes = [f64::NAN];
        fill(&mut nodes, |_| unreachable!());
        assert!(nodes[0].is_nan());
    }
}
