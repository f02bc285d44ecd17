//! What a program does happens in the order in which the program has it.
//!
//! A HUGR orders operations only where one needs what another one makes. A GPU call on one context, a result and a panic need nothing of
//! each other, and whoever puts them in a row may do that in any way; the usual one takes the last first. So the effects of each
//! region are tied together by order edges, in the order in which the region lists them, which is that of the source. What has no effect is left
//! as free as it was.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap, HashSet};

use hugr::hugr::hugrmut::HugrMut as _;
use hugr::ops::{OpTag, OpTrait as _, OpType};
use hugr::{Hugr, HugrView as _, Node};

/// Ties the effects of each region together.
pub(crate) fn keep(hugr: &mut Hugr) {
    let effects = effects(hugr);
    let is_region = |node: &Node| hugr.get_optype(*node).tag() <= OpTag::DataflowParent;
    let regions: Vec<Node> = hugr.nodes().filter(is_region).collect();
    for region in regions {
        let mut chain = in_order(hugr, region);
        chain.retain(|node| effects.contains(node) && can_be_ordered(hugr.get_optype(*node)));
        for pair in chain.windows(2) {
            if !hugr.output_neighbours(pair[0]).any(|node| node == pair[1]) {
                hugr.add_other_edge(pair[0], pair[1]);
            }
        }
    }
}

/// Whether something is done where it stands, which a function that is defined there is not.
fn can_be_ordered(op: &OpType) -> bool {
    op.other_input_port().is_some() && op.other_output_port().is_some()
}

/// The operations that have an effect, and everything around them: also calls of functions that have one.
fn effects(hugr: &Hugr) -> HashSet<Node> {
    let mut calls: HashMap<Node, Vec<Node>> = HashMap::new();
    let mut found = HashSet::new();
    let mut new: Vec<Node> = Vec::new();
    for node in hugr.nodes() {
        match hugr.get_optype(node) {
            OpType::Call(_) => match hugr.static_source(node) {
                Some(function) => calls.entry(function).or_default().push(node),
                None => new.push(node),
            },
            // Nobody knows what is called.
            OpType::CallIndirect(_) | OpType::FuncDecl(_) => new.push(node),
            OpType::ExtensionOp(op) if has_effect(op.extension_id(), op.unqualified_id()) => {
                new.push(node);
            }
            _ => {}
        }
    }
    while let Some(node) = new.pop() {
        if found.insert(node) {
            new.extend(hugr.get_parent(node));
            new.extend(calls.remove(&node).into_iter().flatten());
        }
    }
    found
}

/// Whether somebody outside of the program may notice when the operation is done.
fn has_effect(extension: &str, operation: &str) -> bool {
    match extension {
        "prelude" => matches!(operation, "panic" | "exit" | "print"),
        "tket.gpu" | "tket.result" | "tket.debug" | "tket.globals" | "tket.qsystem.random" => true,
        _ => false,
    }
}

/// The operations of a region, each behind those that it needs, and else as the region lists them.
fn in_order(hugr: &Hugr, region: Node) -> Vec<Node> {
    let siblings: Vec<Node> = hugr.children(region).collect();
    let places: HashMap<Node, usize> = siblings.iter().copied().zip(0..).collect();
    let mut needs = vec![0; siblings.len()];
    for node in &siblings {
        let users = hugr.output_neighbours(*node);
        users
            .filter_map(|user| places.get(&user))
            .for_each(|place| needs[*place] += 1);
    }
    let free = (0..siblings.len()).filter(|place| needs[*place] == 0);
    let mut ready: BinaryHeap<Reverse<usize>> = free.map(Reverse).collect();
    let mut order = Vec::with_capacity(siblings.len());
    while let Some(Reverse(place)) = ready.pop() {
        order.push(siblings[place]);
        let users = hugr.output_neighbours(siblings[place]);
        for user in users.filter_map(|user| places.get(&user).copied()) {
            needs[user] -= 1;
            if needs[user] == 0 {
                ready.push(Reverse(user));
            }
        }
    }
    order
}
