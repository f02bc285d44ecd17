//! HUGRs built by hand, without any order edge, as a compiler other than Guppy may write them.

use hugr::builder::{
    BuildError, Dataflow, DataflowSubContainer as _, FunctionBuilder, HugrBuilder as _,
    ModuleBuilder, SubContainer as _,
};
use hugr::core::Visibility;
use hugr::extension::prelude::{ConstUsize, UnwrapBuilder as _, bool_t, option_type, qb_t};
use hugr::extension::simple_op::MakeRegisteredOp as _;
use hugr::ops::{CallIndirect, DataflowOpTrait as _, Value};
use hugr::std_extensions::arithmetic::int_ops::IntOpDef;
use hugr::std_extensions::arithmetic::int_types::{ConstInt, INT_TYPES};
use hugr::std_extensions::collections::array::{ArrayOpBuilder as _, ArrayScan};
use hugr::types::{Signature, Type, TypeRow};
use hugr::{Hugr, Wire, type_row};
use tket::extension::debug::StateResult;
use tket_qsystem::extension::globals::GlobalsOp;
use tket_qsystem::extension::gpu::{ConstGpuBuilder as _, GpuOpBuilder as _, GpuType};
use tket_qsystem::extension::qsystem::helios::HeliosOp;
use tket_qsystem::extension::random::{RandomOp, RandomOpBuilder as _};
use tket_qsystem::extension::result::{ResultOp, ResultOpBuilder as _};
use tket_qsystem::extension::utils::UtilsOpBuilder as _;

pub(crate) type Built<T> = Result<T, BuildError>;

/// The builder of a function.
pub(crate) type Function<'h> = FunctionBuilder<&'h mut Hugr>;

/// A program from the body of its `main`.
pub(crate) fn program(body: impl FnOnce(&mut Function) -> Built<()>) -> Hugr {
    let build = || {
        let mut module = ModuleBuilder::new();
        let mut main = module.define_function_vis("main", nothing(), Visibility::Public)?;
        body(&mut main)?;
        main.finish_with_outputs([])?;
        Ok::<_, BuildError>(module)
    };
    let module = build().unwrap_or_else(|error| panic!("the test builds a wrong HUGR: {error}"));
    module
        .finish_hugr()
        .unwrap_or_else(|error| panic!("the test builds a wrong HUGR: {error}"))
}

/// The signature without inputs and outputs.
pub(crate) fn nothing() -> Signature {
    Signature::new(type_row![], type_row![])
}

pub(crate) fn int_t() -> Type {
    INT_TYPES[6].clone()
}

pub(crate) fn const_int(value: u64) -> Value {
    ConstInt::new_u(6, value).expect("it fits 64 bits").into()
}

pub(crate) fn int<D: Dataflow>(builder: &mut D, value: u64) -> Wire {
    builder.add_load_value(const_int(value))
}

/// A function of the module. Its body gets the inputs and returns the outputs.
pub(crate) fn function<D: Dataflow>(
    builder: &mut D,
    name: &str,
    signature: Signature,
    body: impl FnOnce(&mut Function) -> Built<Vec<Wire>>,
) -> Built<hugr::ops::handle::FuncID<true>> {
    let mut module = ModuleBuilder::with_hugr(builder.hugr_mut());
    let mut function = module.define_function(name, signature)?;
    let outputs = body(&mut function)?;
    Ok(*function.finish_with_outputs(outputs)?.handle())
}

pub(crate) fn open<D: Dataflow>(builder: &mut D) -> Built<Wire> {
    let index = builder.add_load_value(ConstUsize::new(0));
    let context = builder.add_get_context(index)?;
    let [context] = builder.build_unwrap_sum(1, option_type([GpuType::Context.into()]), context)?;
    Ok(context)
}

/// Looks a function up and calls it; returns the context and the results.
pub(crate) fn call<D: Dataflow>(
    builder: &mut D,
    context: Wire,
    name: &str,
    arguments: &[Wire],
    outputs: impl Into<TypeRow>,
) -> Built<(Wire, Vec<Wire>)> {
    let types: Built<Vec<Type>> = arguments
        .iter()
        .map(|&wire| builder.get_wire_type(wire))
        .collect();
    let module = builder.add_const_module("libtoy.so", None)?;
    let function = builder.add_lookup_by_name(name, types?, outputs.into(), module)?;
    let result = builder.add_call(context, function, arguments.iter().copied())?;
    builder.add_read_result(result)
}

/// The type is private; the signature of its operations is not.
fn random_context_t() -> Type {
    let op = RandomOp::DeleteRNGContext
        .to_extension_op()
        .expect("the operation has no parameters");
    op.signature().input[0].clone()
}

/// `fire(value)`, which returns nothing.
pub(crate) fn fire<D: Dataflow>(builder: &mut D, context: Wire, value: u64) -> Built<Wire> {
    let value = int(builder, value);
    Ok(call(builder, context, "fire", &[value], type_row![])?.0)
}

/// Whether this is the first shot: a condition that no pass can fold.
pub(crate) fn first_shot<D: Dataflow>(builder: &mut D) -> Built<Wire> {
    let (shot, zero) = (builder.add_get_current_shot()?, int(builder, 0));
    Ok(builder
        .add_dataflow_op(IntOpDef::ieq.with_log_width(6), [shot, zero])?
        .out_wire(0))
}

/// An effect of a program that no operation needs.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Effect {
    /// Opens a context, calls `fire` with 7, closes it.
    Gpu,
    Result,
    Random,
    State,
}

impl Effect {
    pub(crate) const ALL: [Self; 4] = [Self::Gpu, Self::Result, Self::Random, Self::State];

    pub(crate) fn build<D: Dataflow>(self, builder: &mut D) -> Built<()> {
        match self {
            Self::Gpu => {
                let context = open(builder)?;
                let context = fire(builder, context, 7)?;
                builder.add_dispose_context(context)
            }
            Self::Result => {
                let value = int(builder, 7);
                builder.add_result(value, ResultOp::new_int("seven", 6))
            }
            Self::Random => {
                let seed = int(builder, 7);
                let context = builder.add_new_rng_context(seed)?;
                let [context] =
                    builder.build_unwrap_sum(1, option_type([random_context_t()]), context)?;
                let [_, context] = builder.add_random_int(context)?;
                builder.add_delete_rng_context(context)
            }
            Self::State => {
                let qubit = builder
                    .add_dataflow_op(HeliosOp::TryQAlloc, [])?
                    .out_wire(0);
                let [qubit] = builder.build_unwrap_sum(1, option_type([qb_t()]), qubit)?;
                let array = builder.add_new_array(qb_t(), [qubit])?;
                let array = builder
                    .add_dataflow_op(StateResult::new("psi".into(), 1), [array])?
                    .out_wire(0);
                let qubits = builder.add_array_unpack(qb_t(), 1, array)?;
                builder.add_dataflow_op(HeliosOp::QFree, qubits).map(drop)
            }
        }
    }

    /// The calls of the runtime for one effect.
    pub(crate) fn trace(self) -> &'static str {
        match self {
            Self::Gpu => "gpu_call fire i:v 0700000000000000",
            Self::Result => "print_int USER:INT:seven 7",
            Self::Random => "random_int",
            Self::State => "print_state_result USER:STATE:psi",
        }
    }
}

/// A shape around an effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    Dfg,
    /// Two cases, the effect in each.
    Conditional,
    /// A loop of two iterations.
    TailLoop,
    Cfg,
    Call,
    CallIndirect,
    /// A function that takes a function and calls it.
    HigherOrder,
    /// An array operation that takes a function, for two elements.
    Scan,
    /// An operation on a global variable that takes a function.
    With,
}

impl Shape {
    pub(crate) const ALL: [Self; 9] = [
        Self::Dfg,
        Self::Conditional,
        Self::TailLoop,
        Self::Cfg,
        Self::Call,
        Self::CallIndirect,
        Self::HigherOrder,
        Self::Scan,
        Self::With,
    ];

    /// The number of times that the shape's contents are emitted.
    pub(crate) fn copies(self) -> usize {
        if self == Self::Conditional { 2 } else { 1 }
    }

    /// The number of times that the shape's contents are executed.
    pub(crate) fn turns(self) -> usize {
        if matches!(self, Self::TailLoop | Self::Scan) {
            2
        } else {
            1
        }
    }
}

/// The effect inside the shapes, the first of them outermost.
pub(crate) fn nest<D: Dataflow>(builder: &mut D, shapes: &[Shape], effect: Effect) -> Built<()> {
    let Some((shape, inner)) = shapes.split_first() else {
        return effect.build(builder);
    };
    match shape {
        Shape::Dfg => {
            let mut dfg = builder.dfg_builder(nothing(), [])?;
            nest(&mut dfg, inner, effect)?;
            dfg.finish_with_outputs([]).map(drop)
        }
        Shape::Conditional => {
            let condition = first_shot(builder)?;
            let cases = ([type_row![], type_row![]], condition);
            let mut conditional = builder.conditional_builder(cases, [], type_row![])?;
            for number in [0, 1] {
                let mut case = conditional.case_builder(number)?;
                nest(&mut case, inner, effect)?;
                case.finish_with_outputs([])?;
            }
            conditional.finish_sub_container().map(drop)
        }
        Shape::TailLoop => {
            let last = builder.add_load_value(Value::false_val());
            let mut turn = builder.tail_loop_builder([], [(bool_t(), last)], type_row![])?;
            nest(&mut turn, inner, effect)?;
            let [last] = turn.input_wires_arr();
            let next = turn.add_load_value(Value::true_val());
            turn.finish_with_outputs(last, [next]).map(drop)
        }
        Shape::Cfg => {
            let mut cfg = builder.cfg_builder([], type_row![])?;
            let mut block = cfg.simple_entry_builder(type_row![], 1)?;
            nest(&mut block, inner, effect)?;
            let branch = block.add_load_value(Value::unary_unit_sum());
            let block = block.finish_with_outputs(branch, [])?;
            let exit = cfg.exit_block();
            cfg.branch(&block, 0, &exit)?;
            cfg.finish_sub_container().map(drop)
        }
        Shape::Call => {
            let called = nested_function(builder, inner, effect)?;
            builder.call(&called, &[], []).map(drop)
        }
        Shape::CallIndirect => {
            let called = nested_function(builder, inner, effect)?;
            let called = builder.load_func(&called, &[])?;
            call_indirect(builder, called)
        }
        Shape::HigherOrder => {
            let called = nested_function(builder, inner, effect)?;
            let takes_function = Signature::new([Type::new_function(nothing())], type_row![]);
            let apply = function(builder, "apply", takes_function, |apply| {
                let [function] = apply.input_wires_arr();
                call_indirect(apply, function)?;
                Ok(vec![])
            })?;
            let called = builder.load_func(&called, &[])?;
            builder.call(&apply, &[], [called]).map(drop)
        }
        Shape::Scan => {
            let each = function(builder, "each", Signature::new_endo([int_t()]), |each| {
                nest(each, inner, effect)?;
                Ok(each.input_wires().collect())
            })?;
            let elements = [int(builder, 1), int(builder, 2)];
            let array = builder.add_new_array(int_t(), elements)?;
            let each = builder.load_func(&each, &[])?;
            let scan = ArrayScan::new(int_t(), int_t(), vec![], 2);
            let array = builder.add_dataflow_op(scan, [array, each])?.out_wire(0);
            builder.add_array_discard(int_t(), 2, array)
        }
        Shape::With => {
            let called = nested_function(builder, inner, effect)?;
            let inputs = [int(builder, 1), builder.load_func(&called, &[])?];
            builder
                .add_dataflow_op(with("variable", &[], &[]), inputs)
                .map(drop)
        }
    }
}

/// A function that has the effect inside the shapes.
fn nested_function<D: Dataflow>(
    builder: &mut D,
    shapes: &[Shape],
    effect: Effect,
) -> Built<hugr::ops::handle::FuncID<true>> {
    function(builder, "nested", nothing(), |function| {
        nest(function, shapes, effect)?;
        Ok(vec![])
    })
}

pub(crate) fn call_indirect<D: Dataflow>(builder: &mut D, function: Wire) -> Built<()> {
    let op = CallIndirect {
        signature: nothing(),
    };
    builder.add_dataflow_op(op, [function]).map(drop)
}

/// Runs a function while a global integer has a value.
pub(crate) fn with(name: &str, inputs: &[Type], outputs: &[Type]) -> GlobalsOp {
    GlobalsOp::With {
        name: name.into(),
        ty_arg: int_t().into(),
        inputs: inputs.to_vec().into(),
        outputs: outputs.to_vec().into(),
    }
}

/// Maps a function over a global integer.
pub(crate) fn map(name: &str, inputs: &[Type], outputs: &[Type]) -> GlobalsOp {
    GlobalsOp::Map {
        name: name.into(),
        ty_arg: int_t().into(),
        inputs: inputs.to_vec().into(),
        outputs: outputs.to_vec().into(),
    }
}
