//! Sums that have one value.
//!
//! Floating-point addition depends on the order, so the order is part of the definition: over indices `0..2^m`, the sum is the
//! sum over the lower half plus the sum over the upper half, down to single terms. Terms past the end are zero. They change
//! nothing, so the number of terms that data is padded to does not show either; and any aligned power-of-two block is one
//! node of the tree, so blocks may be added up wherever they are.

/// The sum of the terms `term(i)` for `i` in `0..len`, none of which is negative zero.
///
/// ```
/// let values = [0.1, 0.2, 0.3, 0.4, 0.5];
/// let sum = statevec::tree::sum(values.len(), |i| values[i]);
/// assert_eq!(sum, ((0.1 + 0.2) + (0.3 + 0.4)) + 0.5);
/// ```
pub fn sum(len: usize, term: impl Fn(usize) -> f64) -> f64 {
    if len == 0 {
        0.0
    } else {
        block(0, len.next_power_of_two(), len, &term)
    }
}

/// The node over `start..start + size`, where `size` is a power of two and `start` is before `end`.
fn block(start: usize, size: usize, end: usize, term: &impl Fn(usize) -> f64) -> f64 {
    if size == 1 {
        return term(start);
    }
    let half = size / 2;
    let lower = block(start, half, end, term);
    // An empty upper half is zero, and adding that changes nothing.
    if start + half >= end {
        lower
    } else {
        lower + block(start + half, half, end, term)
    }
}

/// All inner nodes of the tree over `2^levels` terms, as a heap: node 1 is the root, and the children of node `h` are `2h` and
/// `2h + 1`. So node `2^l + p` is the sum of the terms whose highest `l` bits are `p`. Entry 0 is unused; the terms themselves
/// are not kept.
pub(crate) fn fill(nodes: &mut [f64], term: impl Fn(usize) -> f64) {
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

    #[test]
    fn blocks_of_any_size_add_up_to_the_same_bits() {
        let data = data(4096);
        let whole = sum(data.len(), |i| data[i]);
        for shards in [1, 2, 4, 8, 16, 4096] {
            let size = data.len() / shards;
            let parts: Vec<f64> = data
                .chunks(size)
                .map(|part| sum(size, |i| part[i]))
                .collect();
            assert_eq!(
                sum(shards, |shard| parts[shard]).to_bits(),
                whole.to_bits(),
                "{shards} shards"
            );
        }
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
