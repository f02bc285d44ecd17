//! From a random number to an outcome: a descent of the sum tree of probabilities, into the upper half where the sum of
//! the lower half is not greater than the number.

use compute::tree::{self, Node};

/// How many amplitudes make a block: what is below a block is computed when an outcome is in it.
pub(crate) const BLOCK: usize = 1024;

/// An outcome that is in a node of this rank.
#[derive(Debug)]
pub(crate) struct Asked {
    /// Which of this rank's nodes.
    pub(crate) number: usize,
    pub(crate) node: Node,
    /// What is left of the random number within the node.
    pub(crate) rest: f64,
}

/// The node, of some rank, that the outcome is in; all nodes and their sums are given, for a state of `len` amplitudes.
pub(crate) fn node_of(nodes: &[(Node, f64)], len: u64, rest: &mut f64) -> Node {
    let (mut start, mut size, mut nodes) = (0, len, nodes);
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

/// The leaf of a heap that the outcome is in.
pub(crate) fn descend(heap: &[f64], rest: &mut f64) -> usize {
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

/// The inner nodes of a heap from its leaves, its last half.
pub(crate) fn fill(heap: &mut [f64]) {
    let leaves = heap.len() / 2;
    for node in (1..leaves).rev() {
        heap[node] = heap[2 * node] + heap[2 * node + 1];
    }
}

/// The outcome among indices from `start` on, the probabilities of which are the last half of a heap.
pub(crate) fn within(start: u64, mut heap: Vec<f64>, mut rest: f64) -> u64 {
    fill(&mut heap);
    start + descend(&heap, &mut rest) as u64
}
