//! Replaces gates that the resolver of modifiers (control, dagger) handles incorrectly.
//!
//! The resolver of tket takes V for the square root of X. V is a rotation about X by a quarter turn and lacks the
//! global phase, which a control makes observable. The resolver also loses controls of Toffoli. Both are replaced by
//! equivalents that it handles correctly: the rotation, and X under two controls.

use hugr::builder::{
    BuildError, Container as _, DFGBuilder, Dataflow as _, DataflowHugr as _,
    DataflowSubContainer as _, FunctionBuilder, ModuleBuilder,
};
use hugr::core::Visibility;
use hugr::extension::prelude::qb_t;
use hugr::extension::simple_op::MakeRegisteredOp as _;
use hugr::hugr::hugrmut::HugrMut as _;
use hugr::ops::{CallIndirect, Const, Value};
use hugr::std_extensions::collections::array::{ArrayOpBuilder as _, array_type};
use hugr::types::{Signature, Term, Type};
use hugr::{Hugr, HugrView as _};
use tket::TketOp;
use tket::extension::modifier::{CONTROL_OP_ID, MODIFIER_EXTENSION};
use tket::extension::rotation::ConstRotation;
use tket::passes::replace_types::NodeTemplate;
use tket::passes::{ComposablePass as _, ReplaceTypes};

use crate::Error;

/// Replaces gates that the resolver handles incorrectly by equivalents.
pub(crate) fn rewrite_gates(hugr: &mut Hugr) -> Result<(), Error> {
    let failed = |error: String| Error::internal("rewriting gates under modifiers", error);
    let build =
        |built: Result<NodeTemplate, BuildError>| built.map_err(|error| failed(error.to_string()));
    let mut rewrite = ReplaceTypes::new_empty();
    for (gate, template) in [
        (TketOp::V, rx(0.5)),
        (TketOp::Vdg, rx(-0.5)),
        (TketOp::Toffoli, controlled_x()),
    ] {
        let gate = gate.to_extension_op().expect("gates have no parameters");
        rewrite.set_replace_op(&gate, build(template)?);
    }
    let rewritten = rewrite.run(hugr);
    rewritten
        .map(drop)
        .map_err(|error| failed(error.to_string()))
}

/// Makes the order in which freed node indices are reused the same in every run.
///
/// The resolver removes functions in an order that differs from run to run. New nodes reuse the freed indices, the last
/// one first, and indices show in the names of functions. So all free indices are taken once and given back in order.
pub(crate) fn sort_free_indices(hugr: &mut Hugr) {
    let Some(last) = hugr.nodes().max() else {
        return;
    };
    let mut taken = vec![];
    while taken.last().is_none_or(|node| *node < last) {
        let unit = Const::new(Value::unit());
        taken.push(hugr.add_node_with_parent(hugr.module_root(), unit));
    }
    taken.sort_unstable();
    for node in taken.into_iter().rev() {
        hugr.remove_node(node);
    }
}

/// A rotation about X by a number of half turns.
fn rx(half_turns: f64) -> Result<NodeTemplate, BuildError> {
    let mut gate = DFGBuilder::new(Signature::new_endo([qb_t()]))?;
    let [qubit] = gate.input_wires_arr();
    let angle = gate.add_load_value(ConstRotation::new(half_turns).expect("it is a number"));
    let rotated = gate.add_dataflow_op(TketOp::Rx, [qubit, angle])?;
    let gate = gate.finish_hugr_with_outputs(rotated.outputs())?;
    Ok(NodeTemplate::CompoundOp(Box::new(gate)))
}

/// A function that applies X to its third qubit where the first two are set.
fn controlled_x() -> Result<NodeTemplate, BuildError> {
    let gate = FunctionBuilder::new_vis(
        "__qis_toffoli",
        Signature::new_endo([qb_t(), qb_t(), qb_t()]),
        Visibility::Public,
    );
    let mut gate = gate?;
    let [first, second, target] = gate.input_wires_arr();
    let mut module = ModuleBuilder::with_hugr(gate.hugr_mut());
    let mut flip = module.define_function("__qis_x", Signature::new_endo([qb_t()]))?;
    let [qubit] = flip.input_wires_arr();
    let flipped = flip.add_dataflow_op(TketOp::X, [qubit])?;
    let flip = flip.finish_with_outputs(flipped.outputs())?;

    let flip = gate.load_func(flip.handle(), &[])?;
    let arguments = [
        2.into(),
        Term::new_list([qb_t()]),
        Term::new_list::<Type>([]),
    ];
    let control = MODIFIER_EXTENSION.instantiate_extension_op(&CONTROL_OP_ID, arguments)?;
    let [controlled] = gate.add_dataflow_op(control, [flip])?.outputs_arr();
    let signature = Signature::new_endo([array_type(2, qb_t()), qb_t()]);
    let controls = gate.add_new_array(qb_t(), [first, second])?;
    let call = CallIndirect { signature };
    let called = gate.add_dataflow_op(call, [controlled, controls, target])?;
    let [controls, target] = called.outputs_arr();
    let mut outputs = gate.add_array_unpack(qb_t(), 2, controls)?;
    outputs.push(target);
    NodeTemplate::call_to_function(gate.finish_hugr_with_outputs(outputs)?, &[])
}
