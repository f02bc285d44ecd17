//! Removes unused functions before any other step.

use std::collections::{HashMap, HashSet};

use hugr::hugr::hugrmut::HugrMut as _;
use hugr::ops::{OpTag, OpTrait as _, OpType};
use hugr::{Hugr, HugrView as _, Node};
use tket::metadata::{
    ControlledImplementations, CtrlDaggeredImplementations, DaggeredImplementation,
};

/// Removes the functions that the program cannot reach.
///
/// A function may have its own daggered or controlled implementation: another function, which only metadata names until
/// modifiers are resolved.
pub(crate) fn remove(hugr: &mut Hugr) {
    let used = used(hugr);
    let functions = hugr.children(hugr.module_root());
    let is_function = |node: &Node| hugr.get_optype(*node).tag() <= OpTag::Function;
    let unused: Vec<Node> = functions
        .filter(|node| is_function(node) && !used.contains(node))
        .collect();
    for function in unused {
        hugr.remove_subtree(function);
    }
}

/// The entry point, what it calls or loads, what that calls or loads, and so on.
fn used(hugr: &Hugr) -> HashSet<Node> {
    let names = by_name(hugr);
    let mut used = HashSet::new();
    let mut new = vec![hugr.entrypoint()];
    while let Some(function) = new.pop() {
        if used.insert(function) {
            let users = hugr.descendants(function).filter(|node| {
                matches!(
                    hugr.get_optype(*node),
                    OpType::Call(_) | OpType::LoadFunction(_)
                )
            });
            new.extend(users.filter_map(|node| hugr.static_source(node)));
            new.extend(implementations(hugr, function).filter_map(|name| names.get(&*name)));
        }
    }
    used
}

fn by_name(hugr: &Hugr) -> HashMap<&str, Node> {
    let functions = hugr.children(hugr.module_root());
    let named = functions.filter_map(|node| match hugr.get_optype(node) {
        OpType::FuncDefn(function) => Some((function.func_name().as_str(), node)),
        OpType::FuncDecl(function) => Some((function.func_name().as_str(), node)),
        _ => None,
    });
    named.collect()
}

/// The names of the functions that replace a function under modifiers. Unreadable metadata is left to the resolver,
/// which reports it.
fn implementations(hugr: &Hugr, function: Node) -> impl Iterator<Item = String> {
    let daggered = hugr.try_get_metadata::<DaggeredImplementation>(function);
    let controlled = hugr.try_get_metadata::<ControlledImplementations>(function);
    let both = hugr.try_get_metadata::<CtrlDaggeredImplementations>(function);
    let one = daggered.ok().flatten().into_iter();
    let several = [controlled, both]
        .into_iter()
        .filter_map(Result::ok)
        .flatten();
    one.chain(several.flatten()).map(|name| name.to_string())
}
