//! Replaces gates, measurements and other operations that differ between platforms by operations of the target
//! platform.
//!
//! tket-qsystem knows the replacement of each operation. This module asks it once for all of them and caches the
//! answers per thread. Its own lowering of a program takes longer than everything else in a small one: it creates the
//! functions that implement gates anew for each program, and copies one for each use of a gate.

use std::cell::OnceCell;
use std::collections::HashMap;

use hugr::builder::{Dataflow as _, DataflowSubContainer as _, HugrBuilder as _, ModuleBuilder};
use hugr::extension::ExtensionId;
use hugr::extension::prelude::bool_t;
use hugr::extension::simple_op::MakeRegisteredOp as _;
use hugr::hugr::hugrmut::HugrMut;
use hugr::ops::handle::NodeHandle as _;
use hugr::ops::{Call, DataflowOpTrait as _, ExtensionOp, OpName, OpType};
use hugr::{Direction, Hugr, HugrView as _, Node, PortIndex as _};
use tket::extension::TKET_EXTENSION;
use tket::extension::measurement::{MEASUREMENT_EXTENSION, measurement_custom_type};
use tket::passes::replace_types::NodeTemplate;
use tket::passes::replace_types::handlers::register_linear_array_op_replacements;
use tket::passes::{ComposablePass as _, ReplaceTypes};
use tket_qsystem::QSystemRebasePass;
use tket_qsystem::extension::futures::{FutureOp, FutureOpDef, future_type};
use tket_qsystem::extension::qsystem::{self, helios, sol};

use crate::Platform;
use crate::error::one_line;

/// Lowers the operations of a HUGR.
pub(crate) fn lower(hugr: &mut Hugr, platform: Platform) -> Result<(), String> {
    let place = Platform::ALL.iter().position(|known| *known == platform);
    let place = place.expect("all platforms are listed");
    LOWERINGS.with(|lowerings| {
        let lowering = match lowerings[place].get() {
            Some(lowering) => lowering,
            None => {
                let new = Lowering::new(platform)?;
                lowerings[place].get_or_init(|| new)
            }
        };
        lowering.run(hugr)
    })
}

thread_local! {
    static LOWERINGS: [OnceCell<Lowering>; Platform::ALL.len()] = const { [const { OnceCell::new() }; _] };
}

/// The replacements of the operations of all platforms on one of them.
struct Lowering {
    /// A module with the functions that implement operations without a single native one.
    functions: Hugr,
    /// Extension, operation, the function that implements it.
    calls: HashMap<ExtensionId, HashMap<OpName, Node>>,
    /// The other operations, and the types.
    others: ReplaceTypes,
}

impl Lowering {
    fn new(platform: Platform) -> Result<Self, String> {
        let (mut functions, asked) = every_operation().map_err(|error| one_line(&error))?;
        let rebase = QSystemRebasePass::defaults(platform.into()).with_resolve_modifiers(false);
        rebase
            .run(&mut functions)
            .map_err(|error| one_line(&error))?;
        let mut calls: HashMap<_, HashMap<_, _>> = HashMap::new();
        let mut others = futures_for_measurements();
        for (op, node) in asked {
            let lowered = functions.get_optype(node);
            if let (OpType::Call(_), Some(function)) = (lowered, functions.static_source(node)) {
                let calls = calls.entry(op.extension_id().clone()).or_default();
                calls.insert(op.def().name().clone(), function);
            } else if lowered.as_extension_op() != Some(&op) {
                others.set_replace_op(&op, NodeTemplate::SingleOp(lowered.clone()));
            }
        }
        Ok(Self {
            functions,
            calls,
            others,
        })
    }

    fn run(&self, hugr: &mut Hugr) -> Result<(), String> {
        self.call_functions(hugr);
        let others = self.others.run(hugr);
        others.map(drop).map_err(|error| one_line(&error))
    }

    /// Replaces operations that have a function by calls, and copies these functions into the HUGR.
    fn call_functions(
        &self,
        // Generic, because the trait with the replacing methods is not public by itself.
        hugr: &mut impl HugrMut<Node = Node>,
    ) {
        let function = |node: Node| match hugr.get_optype(node) {
            OpType::ExtensionOp(op) => {
                let function = self.calls.get(op.extension_id())?.get(op.def().name())?;
                Some((node, *function))
            }
            _ => None,
        };
        let found: Vec<_> = hugr.nodes().filter_map(function).collect();
        let mut inserted = HashMap::new();
        for (node, function) in found {
            let definition = inserted.entry(function).or_insert_with(|| {
                let function = self.functions.with_entrypoint(function);
                let inserted = hugr.insert_from_view(hugr.module_root(), &function);
                // A new node that reuses the index of a removed one also gets its debug information.
                for node in inserted.node_map.into_values() {
                    hugr.node_metadata_map_mut(node).clear();
                }
                inserted.inserted_entrypoint
            });
            let OpType::FuncDefn(function) = self.functions.get_optype(function) else {
                unreachable!("a call is one of a function")
            };
            let call = Call::try_new(function.signature().clone(), []);
            let call = call.expect("no gate has type parameters");
            let port = call.called_function_port();
            hugr.replace_op(node, call);
            hugr.insert_ports(node, Direction::Incoming, port.index(), 1);
            hugr.connect(*definition, 0, node, port);
        }
    }
}

/// A module with a function for each operation that may differ between platforms, and the place of the operation in it.
fn every_operation() -> Result<(Hugr, Vec<(ExtensionOp, Node)>), hugr::builder::BuildError> {
    let mut module = ModuleBuilder::new();
    let mut asked = vec![];
    for extension in [
        &*TKET_EXTENSION,
        &*MEASUREMENT_EXTENSION,
        &*qsystem::EXTENSION,
        &*helios::EXTENSION,
        &*sol::EXTENSION,
    ] {
        for (name, definition) in extension.operations() {
            // The few operations that take parameters are left as they are.
            let Ok(op) = ExtensionOp::new(definition.clone(), []) else {
                continue;
            };
            let name = format!("{}.{name}", extension.name());
            let mut function = module.define_function(name, op.signature().into_owned())?;
            let node = function.add_dataflow_op(op.clone(), function.input_wires())?;
            function.finish_with_outputs(node.outputs())?;
            asked.push((op, node.node()));
        }
    }
    Ok((module.finish_hugr()?, asked))
}

/// After lowering, a measurement gives a future. A future is used exactly once, so explicit copies and drops are
/// inserted where it is used several times or never.
fn futures_for_measurements() -> ReplaceTypes {
    let future = future_type(bool_t());
    let on_future = |op| {
        let op = FutureOp { op, typ: bool_t() };
        let op = op.to_extension_op().expect("a future holds any type");
        NodeTemplate::SingleOp(op.into())
    };
    let mut lowering = ReplaceTypes::default();
    let custom = future.as_extension().expect("it is one of an extension's");
    let (copy, discard) = (FutureOpDef::Dup, FutureOpDef::Free);
    lowering
        .linearizer_mut()
        .register_simple(custom.clone(), on_future(copy), on_future(discard))
        .expect("a future is copied to two and dropped to none");
    lowering.set_replace_type(measurement_custom_type(), future);
    register_linear_array_op_replacements(&mut lowering);
    lowering
}
