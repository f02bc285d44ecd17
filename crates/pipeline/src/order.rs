//! Keeps the effects of a program in the order of its source.
//!
//! A HUGR orders operations only where one uses the output of another. A GPU call on one context, a result and a panic
//! do not, so any schedule of them is valid; the usual one puts the last first. This module connects the effects of
//! each region by order edges, in the order in which the region lists them, which is that of the source. Operations
//! without an effect stay unordered.

use std::collections::{HashMap, HashSet};

use hugr::hugr::hugrmut::HugrMut as _;
use hugr::ops::{OpTag, OpTrait as _, OpType};
use hugr::{Hugr, HugrView as _, Node};

/// The prefix that tket-qsystem gives the name of a function that implements a gate.
pub(crate) const GATE_PREFIX: &str = "__tk2_";

/// Connects the effects of each region.
pub(crate) fn keep(hugr: &mut Hugr) {
    let effects = effects(hugr);
    let is_region = |node: &Node| hugr.get_optype(*node).tag() <= OpTag::DataflowParent;
    let regions: Vec<Node> = hugr.nodes().filter(is_region).collect();
    for region in regions {
        let in_region = hugr.children(region).filter(|node| effects.contains(node));
        if in_region.count() < 2 {
            continue;
        }
        let mut chain = in_order(hugr, region);
        chain.retain(|node| effects.contains(node) && can_be_ordered(hugr.get_optype(*node)));
        for pair in chain.windows(2) {
            if !hugr.output_neighbours(pair[0]).any(|node| node == pair[1]) {
                hugr.add_other_edge(pair[0], pair[1]);
            }
        }
    }
}

/// Whether a node is executed at its place in the region; a function defined there is not.
fn can_be_ordered(op: &OpType) -> bool {
    op.other_input_port().is_some() && op.other_output_port().is_some()
}

/// The operations that have an effect, the nodes that contain them, and calls of functions that have one.
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
            // The called function is unknown.
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

/// Whether the environment of the program can observe when the operation is executed.
fn has_effect(extension: &str, operation: &str) -> bool {
    EFFECTS
        .iter()
        .any(|(of, operations)| *of == extension && operations.contains(operation))
}

/// Operations of an extension.
enum Operations {
    All,
    These(&'static [&'static str]),
}

impl Operations {
    fn contains(&self, operation: &str) -> bool {
        match self {
            Self::All => true,
            Self::These(names) => names.contains(&operation),
        }
    }
}

/// Operations with an observable effect: they communicate, or their code may panic and so end the shot. Operations that
/// take a function count as well, because the function may do anything.
const EFFECTS: &[(&str, Operations)] = &[
    ("tket.argument", Operations::All),
    ("tket.debug", Operations::All),
    ("tket.globals", Operations::All),
    ("tket.gpu", Operations::All),
    ("tket.qsystem.random", Operations::All),
    ("tket.result", Operations::All),
    ("prelude", Operations::These(&["panic", "exit", "print"])),
    // A division by zero, and a number outside the range of the other kind of integer. The checked kinds return a sum.
    (
        "arithmetic.int",
        Operations::These(&[
            "idiv_s",
            "idiv_u",
            "imod_s",
            "imod_u",
            "idivmod_s",
            "idivmod_u",
            "iu_to_s",
            "is_to_u",
        ]),
    ),
    // An angle that is not finite.
    (
        "tket.rotation",
        Operations::These(&["from_halfturns_unchecked"]),
    ),
    // An index out of bounds, or an element that is or is not borrowed.
    (
        "collections.borrow_arr",
        Operations::These(&[
            "borrow",
            "return",
            "is_borrowed",
            "discard_all_borrowed",
            "get",
            "set",
            "swap",
            "pop_left",
            "pop_right",
            "unpack",
            "clone",
            "to_array",
            "scan",
            "repeat",
        ]),
    ),
    ("collections.array", Operations::These(&["scan", "repeat"])),
];

/// The operations of a region, each after those that it needs, otherwise in the order of the source.
fn in_order(hugr: &Hugr, region: Node) -> Vec<Node> {
    let mut children: Vec<Node> = hugr.children(region).collect();
    // A region lists its Output right after its Input.
    children[1..].rotate_left(1);
    let listed = dependency_order(hugr, &children);
    let ranks = source_ranks(hugr, &listed);
    if ranks.is_sorted() {
        return listed;
    }
    let mut ranked: Vec<(usize, Node)> = ranks.into_iter().zip(listed).collect();
    ranked.sort_by_key(|(rank, _)| *rank);
    let ranked: Vec<Node> = ranked.into_iter().map(|(_, node)| node).collect();
    dependency_order(hugr, &ranked)
}

/// The nodes of a list in its order. Nodes that a node needs are moved in front of it.
fn dependency_order(hugr: &Hugr, list: &[Node]) -> Vec<Node> {
    let places: HashMap<Node, usize> = list.iter().copied().zip(0..).collect();
    let mut order = Vec::with_capacity(list.len());
    let mut met = HashSet::new();
    // A node is visited twice: when it is requested, and when all that it needs is in order.
    let mut stack: Vec<(Node, bool)> = list.iter().rev().map(|node| (*node, false)).collect();
    while let Some((node, ready)) = stack.pop() {
        if ready {
            order.push(node);
        } else if met.insert(node) {
            stack.push((node, true));
            let needed = hugr.input_neighbours(node);
            let needed = needed.filter_map(|node| places.get(&node).copied());
            let mut needed: Vec<usize> = needed.collect();
            needed.sort_unstable_by(|one, other| other.cmp(one));
            stack.extend(needed.into_iter().map(|place| (list[place], false)));
        }
    }
    order
}

/// The rank of each node in the source: twice its index in the list, or one less or more than that of another node.
///
/// Guppy optimises circuits, and then lists gates before operations that need no qubit, together with their inputs, or
/// after them. An array element that a gate uses was borrowed right before the gate and returned right after it. So
/// operations listed between the gate and the return came before the borrow in the source: the borrow, and operations
/// that only it needs, sink to the return. Operations listed between an index and a gate came after the gate: borrow
/// and return rise to their indices.
fn source_ranks(hugr: &Hugr, listed: &[Node]) -> Vec<usize> {
    let places: HashMap<Node, usize> = listed.iter().copied().zip(0..).collect();
    let mut ranks: Vec<usize> = (0..listed.len()).map(|place| 2 * place).collect();
    // For each borrow and return, the place of the next return to its array.
    let mut returns: HashMap<Node, usize> = HashMap::new();
    // The place of the next gate, if no observable operation comes before it.
    let mut gate = None;
    let observable = observable_before(hugr, listed);
    for (place, node) in listed.iter().enumerate().rev() {
        let borrows = is_array_op(hugr, *node, "borrow");
        let returned = match borrows {
            true => next_return(hugr, *node, &returns),
            false => is_array_op(hugr, *node, "return").then_some(place),
        };
        returns.extend(returned.map(|returned| (*node, returned)));
        let risen = place_of_index(hugr, *node, place, &places, &observable);
        let moved = match returned.filter(|_| borrows) {
            _ if risen.is_some() => risen.map(|index| 2 * index + 1),
            Some(returned) => gate
                .filter(|gate| *gate < returned)
                .map(|_| 2 * returned - 1),
            None if borrows || !is_observable(hugr, *node) => {
                rank_below_sunk_users(hugr, *node, &places, &ranks)
            }
            // A return that the source writes explicitly fails at its own place.
            None => None,
        };
        ranks[place] = moved.unwrap_or(ranks[place]);
        if is_gate(hugr, *node) {
            gate = Some(place);
        } else if is_observable(hugr, *node) {
            gate = None;
        }
    }
    // A node that needs a sunk node sinks with it.
    for (place, node) in listed.iter().enumerate() {
        let needed = hugr.input_neighbours(*node);
        let needed = needed.filter_map(|node| places.get(&node).copied());
        let sank = needed.filter(|place| ranks[*place] > 2 * place);
        ranks[place] = sank.fold(ranks[place], |rank, place| rank.max(ranks[place]));
    }
    ranks
}

/// The number of observable operations listed before each place. The operations that make up a gate do not count.
fn observable_before(hugr: &Hugr, listed: &[Node]) -> Vec<usize> {
    let counts = |node: Node| {
        is_observable(hugr, node) && !is_gate(hugr, node) && !is_array_op(hugr, node, "return")
    };
    let mut count = 0;
    let before = listed.iter().map(|node| {
        let before = count;
        count += usize::from(counts(*node));
        before
    });
    before.collect()
}

/// The place of the index of a borrow or return, if an observable operation is listed between the index and the gate.
fn place_of_index(
    hugr: &Hugr,
    node: Node,
    place: usize,
    places: &HashMap<Node, usize>,
    observable: &[usize],
) -> Option<usize> {
    let begins = if is_array_op(hugr, node, "return") {
        // The later of the places of the array and the qubit.
        let array = place_of_input(hugr, node, 0, places)?;
        array.max(place_of_input(hugr, node, 2, places)?)
    } else if is_array_op(hugr, node, "borrow") {
        place
    } else {
        return None;
    };
    // In the source, an index conversion that only this operation uses is listed right before it.
    let index = place_of_input(hugr, node, 1, places)?;
    let (conversion, _) = hugr.single_linked_output(node, 1)?;
    let is_conversion = matches!(hugr.get_optype(conversion), OpType::ExtensionOp(op)
        if op.unqualified_id() == "itousize");
    let is_own = is_conversion && hugr.output_neighbours(conversion).count() == 1;
    (is_own && observable[index] < *observable.get(begins)?).then_some(index)
}

fn place_of_input(
    hugr: &Hugr,
    node: Node,
    port: usize,
    places: &HashMap<Node, usize>,
) -> Option<usize> {
    let (source, _) = hugr.single_linked_output(node, port)?;
    places.get(&source).copied()
}

fn is_array_op(hugr: &Hugr, node: Node, name: &str) -> bool {
    matches!(hugr.get_optype(node), OpType::ExtensionOp(op)
        if &**op.extension_id() == "collections.borrow_arr" && op.unqualified_id() == name)
}

/// The place where the next operation on the array of a node returns to it.
fn next_return(hugr: &Hugr, node: Node, returns: &HashMap<Node, usize>) -> Option<usize> {
    let (next, _) = hugr.single_linked_input(node, 0)?;
    returns.get(&next).copied()
}

/// A quantum operation, or a call of the function that implements one.
fn is_gate(hugr: &Hugr, node: Node) -> bool {
    match hugr.get_optype(node) {
        OpType::ExtensionOp(op) => {
            let quantum = ["tket.qsystem", "tket.qsystem.helios", "tket.qsystem.sol"];
            quantum.contains(&&**op.extension_id())
        }
        OpType::Call(_) => hugr.static_source(node).is_some_and(|function| {
            matches!(hugr.get_optype(function), OpType::FuncDefn(function)
                if function.func_name().starts_with(GATE_PREFIX))
        }),
        _ => false,
    }
}

/// Whether a node may have an effect. A borrow does not count.
fn is_observable(hugr: &Hugr, node: Node) -> bool {
    match hugr.get_optype(node) {
        OpType::ExtensionOp(op) => {
            has_effect(op.extension_id(), op.unqualified_id()) && !is_array_op(hugr, node, "borrow")
        }
        op => !matches!(op, OpType::LoadConstant(_) | OpType::Const(_)),
    }
}

/// The lowest rank of the users of a node, if all of them have sunk.
fn rank_below_sunk_users(
    hugr: &Hugr,
    node: Node,
    places: &HashMap<Node, usize>,
    ranks: &[usize],
) -> Option<usize> {
    let mut first = None;
    for user in hugr.output_neighbours(node) {
        let place = *places.get(&user)?;
        if ranks[place] == 2 * place {
            return None;
        }
        first = Some(first.map_or(ranks[place], |first: usize| first.min(ranks[place])));
    }
    first
}

#[cfg(test)]
mod tests {
    use hugr::builder::{
        Dataflow as _, DataflowSubContainer as _, HugrBuilder as _, ModuleBuilder,
    };
    use hugr::core::Visibility;
    use hugr::ops::{DataflowOpTrait as _, ExtensionOp};
    use hugr::std_extensions::arithmetic::int_types::INT_TYPES;
    use hugr::types::{Signature, Term, TypeArg};
    use tket_qsystem::extension::REGISTRY;

    use super::*;
    use crate::{OptLevel, Options, Platform, Program};

    /// Extensions with some operations in the table and some outside it, and extensions that could be mistaken for
    /// such.
    const MIXED: &[&str] = &[
        "arithmetic.conversions",
        "arithmetic.float",
        "arithmetic.int",
        "collections.array",
        "collections.borrow_arr",
        "collections.static_array",
        "logic",
        "tket.rotation",
    ];

    /// The operation for integers and arrays of them.
    fn concrete(extension: &str, name: &str) -> Option<ExtensionOp> {
        let int = || TypeArg::from(INT_TYPES[6].clone());
        let arguments: Vec<TypeArg> = match (extension, name) {
            ("arithmetic.int", "iwiden_s" | "iwiden_u") => vec![5.into(), 6.into()],
            ("arithmetic.int", "inarrow_s" | "inarrow_u") => vec![6.into(), 5.into()],
            ("arithmetic.int", _) => vec![6.into()],
            ("arithmetic.conversions", name) if name.contains("trunc") => vec![6.into()],
            ("arithmetic.conversions", name) if name.contains("convert") => vec![6.into()],
            ("collections.static_array", _) | (_, "discard_empty") => vec![int()],
            ("collections.array" | "collections.borrow_arr", _) => vec![3.into(), int()],
            _ => vec![],
        };
        let definition = REGISTRY.get(extension)?.get_op(name)?;
        ExtensionOp::new(definition.clone(), arguments).ok()
    }

    /// The IR of a program that loads a function with just this operation; none where the operation takes a function or
    /// cannot be compiled.
    fn emitted(op: &ExtensionOp) -> Option<String> {
        let signature = op.signature().into_owned();
        let takes_function = |ty: &hugr::types::Type| matches!(&**ty, Term::FunctionType(_));
        if signature.input().iter().any(takes_function) {
            return None;
        }
        let mut module = ModuleBuilder::new();
        let mut alone = module.define_function("alone", signature).ok()?;
        let inputs: Vec<_> = alone.input_wires().collect();
        let outputs = alone.add_dataflow_op(op.clone(), inputs).ok()?.outputs();
        let alone = alone.finish_with_outputs(outputs).ok()?;
        let nothing = Signature::new_endo([]);
        let mut main = module
            .define_function_vis("main", nothing, Visibility::Public)
            .ok()?;
        main.load_func(alone.handle(), &[]).ok()?;
        main.finish_with_outputs([]).ok()?;
        let program = Program::from_hugr(module.finish_hugr().ok()?).ok()?;
        let options = Options {
            opt_level: OptLevel::O0,
            ..Options::default()
        };
        let compiled = program
            .prepare(Platform::Helios)
            .ok()?
            .emit(&options)
            .ok()?;
        Some(compiled.ir())
    }

    #[test]
    fn the_table_lists_the_operations_whose_code_may_panic_and_no_others() {
        let mut compared = 0;
        for &extension in MIXED {
            for (name, _) in REGISTRY.get(extension).expect("it is known").operations() {
                let Some(ir) = concrete(extension, name).and_then(|op| emitted(&op)) else {
                    continue;
                };
                let panics = ir.contains("call void @panic(");
                assert_eq!(panics, has_effect(extension, name), "{extension}.{name}");
                compared += 1;
            }
        }
        assert!(compared > 100, "only {compared} operations can be compiled");
    }

    #[test]
    fn every_operation_of_the_table_exists() {
        for (extension, operations) in EFFECTS {
            let known = REGISTRY
                .get(extension)
                .unwrap_or_else(|| panic!("no {extension}"));
            if let Operations::These(names) = operations {
                for name in *names {
                    assert!(known.get_op(name).is_some(), "{extension}.{name}");
                }
            }
        }
    }
}
