//! Keeps operations alive that do something.
//!
//! Dead code, to HUGR's passes, is what the Output of its region does not need: a GPU call without an order edge to it goes,
//! without a word. So, before the first pass that removes anything, each operation with an effect that is not on a path to
//! Output gets an order edge to it, and so does every region around it. Such an edge keeps an operation alive and says nothing about when it runs.

use std::collections::HashSet;

use hugr::hugr::hugrmut::HugrMut as _;
use hugr::ops::{OpTag, OpTrait as _, OpType};
use hugr::types::{Term, Type};
use hugr::{Hugr, HugrView as _, Node};

/// Extensions whose operations compute a value and do nothing else.
const PURE: &[&str] = &[
    "arithmetic.int",
    "arithmetic.int.types",
    "arithmetic.float",
    "arithmetic.float.types",
    "arithmetic.conversions",
    "collections.array",
    "collections.borrow_arr",
    "collections.static_array",
    "collections.list",
    "arithmetic.math",
    "logic",
    "ptr",
    "tket.guppy",
    "tket.rotation",
];

/// Operations of the prelude that do something.
const PRELUDE_EFFECTS: &[&str] = &["panic", "exit", "print"];

/// Adds an order edge to the Output of its region for each operation with an effect that would else be dead.
pub(crate) fn anchor(hugr: &mut Hugr) {
    let regions: Vec<Node> = hugr
        .nodes()
        .filter(|&node| OpTag::DataflowParent.is_superset(hugr.get_optype(node).tag()))
        .collect();
    let effectful = effectful_nodes(hugr);
    for region in regions {
        anchor_in(hugr, region, &effectful);
    }
}

fn anchor_in(hugr: &mut Hugr, region: Node, effectful: &HashSet<Node>) {
    let Some([input, output]) = hugr.get_io(region) else {
        return;
    };
    let alive = needed_by(hugr, output);
    let dead: Vec<Node> = hugr
        .children(region)
        .filter(|node| effectful.contains(node) && !alive.contains(node) && *node != input)
        .collect();
    for node in dead {
        hugr.add_other_edge(node, output);
    }
}

/// Every node with an effect, and every container around one.
fn effectful_nodes(hugr: &Hugr) -> HashSet<Node> {
    let mut found = HashSet::new();
    for node in hugr.nodes().filter(|&node| has_effect(hugr, node)) {
        let around = std::iter::successors(Some(node), |&node| hugr.get_parent(node));
        for node in around {
            // What is around a node that was found before has been found with it.
            if !found.insert(node) {
                break;
            }
        }
    }
    found
}

/// Whether an operation may do more than compute its outputs.
fn has_effect(hugr: &Hugr, node: Node) -> bool {
    match hugr.get_optype(node) {
        OpType::Call(_) | OpType::CallIndirect(_) => true,
        OpType::ExtensionOp(op) => {
            let extension: &str = op.extension_id();
            let pure = match extension {
                "prelude" => !PRELUDE_EFFECTS.contains(&op.unqualified_id()),
                extension => PURE.contains(&extension),
            };
            !pure || hugr.signature(node).expect("an operation has a signature").input.iter().any(is_function)
        }
        OpType::OpaqueOp(_) => true,
        _ => false,
    }
}

/// An operation that takes a function may call it.
fn is_function(ty: &Type) -> bool {
    matches!(**ty, Term::FunctionType(_))
}

/// The siblings of `output` that it depends on, itself included.
fn needed_by(hugr: &Hugr, output: Node) -> HashSet<Node> {
    let mut needed = HashSet::from([output]);
    let mut rest = vec![output];
    while let Some(node) = rest.pop() {
        for source in hugr.input_neighbours(node) {
            if needed.insert(source) {
                rest.push(source);
            }
        }
    }
    needed
}
