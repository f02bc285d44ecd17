//! Arithmetic that hugr-llvm leaves out, where it costs too much, and integers as wide as they say.
//!
//! Most operations are one LLVM intrinsic. Guppy's `//`, `%` and `abs` on floats come down to `ffloor` and `fabs`, for example.

use std::num::NonZeroU32;

use anyhow::{Context as _, Result, anyhow};
use hugr::llvm::CodegenExtsBuilder;
use hugr::llvm::custom::CodegenExtension;
use hugr::llvm::emit::func::get_or_make_function;
use hugr::llvm::emit::{EmitFuncContext, EmitOpArgs, get_intrinsic};
use hugr::ops::ExtensionOp;
use hugr::std_extensions::arithmetic::{float_ops, int_ops, int_types};
use hugr::types::TypeArg;
use hugr::{HugrView, Node};
use inkwell::IntPredicate;
use inkwell::values::{BasicMetadataValueEnum, BasicValueEnum, IntValue};

/// An operation, its intrinsic, and which of its inputs the intrinsic takes.
type Row = (&'static str, &'static str, &'static [usize]);

/// The one of two numbers that is a number counts where the other is NaN, as HUGR's constant folding has it.
const FLOAT: &[Row] = &[
    ("fabs", "llvm.fabs", &[0]),
    ("fceil", "llvm.ceil", &[0]),
    ("ffloor", "llvm.floor", &[0]),
    ("fmax", "llvm.maxnum", &[0, 1]),
    ("fmin", "llvm.minnum", &[0, 1]),
];

/// A rotation is a shift through the number twice. hugr-llvm has the larger and the smaller one for 64 bits only.
const INT: &[Row] = &[
    ("imax_s", "llvm.smax", &[0, 1]),
    ("imax_u", "llvm.umax", &[0, 1]),
    ("imin_s", "llvm.smin", &[0, 1]),
    ("imin_u", "llvm.umin", &[0, 1]),
    ("irotl", "llvm.fshl", &[0, 0, 1]),
    ("irotr", "llvm.fshr", &[0, 0, 1]),
];

/// The codegen extension. It goes behind those of hugr-llvm, whose handlers it replaces.
#[derive(Debug, Clone, Copy)]
pub(crate) struct MoreArithmetic;

impl CodegenExtension for MoreArithmetic {
    fn add_extension<'a, H: HugrView<Node = Node> + 'a>(
        self,
        builder: CodegenExtsBuilder<'a, H>,
    ) -> CodegenExtsBuilder<'a, H>
    where
        Self: 'a,
    {
        let float = FLOAT.iter().map(|row| (float_ops::EXTENSION_ID, row));
        let int = INT.iter().map(|row| (int_ops::EXTENSION_ID, row));
        let rows = float.chain(int);
        // hugr-llvm keeps integers of 1, 2 and 4 bits in 8, and then sums, signs and rotations are those of 8 bits.
        let builder = builder.custom_type((int_types::EXTENSION_ID, "int".into()), |types, int| {
            let [TypeArg::BoundedNat(log_width)] = int.args() else {
                return Err(anyhow!("an integer type has one width"));
            };
            let width = 1u32.checked_shl(u32::try_from(*log_width)?);
            let width = width
                .and_then(NonZeroU32::new)
                .context("an integer has a width")?;
            let ty = types.iw_context().custom_width_int_type(width);
            Ok(ty.map_err(|message| anyhow!("{message}"))?.into())
        });
        let builder = builder
            .extension_op(int_ops::EXTENSION_ID, "iabs".into(), absolute)
            .extension_op(int_ops::EXTENSION_ID, "ipow".into(), power);
        rows.fold(builder, |builder, (extension, &(op, intrinsic, inputs))| {
            builder.extension_op(extension, op.into(), move |context, args| {
                emit(context, args, intrinsic, inputs)
            })
        })
    }
}

fn emit<'c, H: HugrView<Node = Node>>(
    context: &EmitFuncContext<'c, '_, H>,
    args: EmitOpArgs<'c, '_, ExtensionOp, H>,
    intrinsic: &str,
    inputs: &[usize],
) -> Result<()> {
    let first = args
        .inputs
        .first()
        .ok_or_else(|| anyhow!("{intrinsic} has no inputs"))?;
    let function = get_intrinsic(context.get_current_module(), intrinsic, [first.get_type()])?;
    let inputs: Vec<BasicMetadataValueEnum> = inputs
        .iter()
        .map(|&index| args.inputs[index].into())
        .collect();
    let call = context.builder().build_call(function, &inputs, "")?;
    let value = call.try_as_basic_value().unwrap_basic();
    args.outputs.finish(context.builder(), [value])
}

/// The distance from zero, which has no sign: that of the smallest integer is one more than the largest integer.
fn absolute<'c, H: HugrView<Node = Node>>(
    context: &mut EmitFuncContext<'c, '_, H>,
    args: EmitOpArgs<'c, '_, ExtensionOp, H>,
) -> Result<()> {
    let &[number] = &args.inputs[..] else {
        return Err(anyhow!("iabs has one input"));
    };
    let module = context.get_current_module();
    let function = get_intrinsic(module, "llvm.abs", [number.get_type()])?;
    let defined_for_the_smallest = context.iw_context().bool_type().const_zero();
    let inputs = [number.into(), defined_for_the_smallest.into()];
    let call = context.builder().build_call(function, &inputs, "")?;
    let value = call.try_as_basic_value().unwrap_basic();
    args.outputs.finish(context.builder(), [value])
}

/// An integer to the power of another one, by squaring: as many turns as the exponent has bits, where hugr-llvm multiplies as many times
/// as the exponent says.
fn power<'c, H: HugrView<Node = Node>>(
    context: &mut EmitFuncContext<'c, '_, H>,
    args: EmitOpArgs<'c, '_, ExtensionOp, H>,
) -> Result<()> {
    let &[base, exponent] = &args.inputs[..] else {
        return Err(anyhow!("ipow has two inputs"));
    };
    let ty = base.get_type();
    let name = format!("power.i{}", ty.into_int_type().get_bit_width());
    let power = get_or_make_function(
        context,
        &name,
        [base, exponent],
        Some(ty),
        |context, [base, exponent]| {
            square_and_multiply(context, base.into_int_value(), exponent.into_int_value()).map(Some)
        },
    )?;
    let power = power.context("the function returns a number")?;
    args.outputs.finish(context.builder(), [power])
}

/// The loop: the result takes each power of the base whose bit is set in the exponent.
fn square_and_multiply<'c, H: HugrView<Node = Node>>(
    context: &mut EmitFuncContext<'c, '_, H>,
    base: IntValue<'c>,
    exponent: IntValue<'c>,
) -> Result<BasicValueEnum<'c>> {
    let ty = base.get_type();
    let (zero, one) = (ty.const_zero(), ty.const_int(1, false));
    let builder = context.builder();
    let entry = builder
        .get_insert_block()
        .context("the builder stands in a block")?;
    let append = |name| {
        context
            .iw_context()
            .append_basic_block(context.func(), name)
    };
    let (head, body, end) = (append("head"), append("body"), append("end"));
    builder.build_unconditional_branch(head)?;

    builder.position_at_end(head);
    let [result, square, left] =
        ["result", "square", "left"].map(|name| builder.build_phi(ty, name));
    let (result, square, left) = (result?, square?, left?);
    let [result_now, square_now, left_now] =
        [result, square, left].map(|phi| phi.as_basic_value().into_int_value());
    let done = builder.build_int_compare(IntPredicate::EQ, left_now, zero, "")?;
    builder.build_conditional_branch(done, end, body)?;

    builder.position_at_end(body);
    let bit = builder.build_and(left_now, one, "")?;
    let taken = builder.build_int_compare(IntPredicate::NE, bit, zero, "")?;
    let product = builder.build_int_mul(result_now, square_now, "")?;
    let next = builder.build_select(taken, product, result_now, "")?;
    let squared = builder.build_int_mul(square_now, square_now, "")?;
    let shifted = match ty.get_bit_width() {
        // A shift by as many bits as there are is undefined.
        1 => zero,
        _ => builder.build_right_shift(left_now, one, false, "")?,
    };
    builder.build_unconditional_branch(head)?;
    result.add_incoming(&[(&one, entry), (&next, body)]);
    square.add_incoming(&[(&base, entry), (&squared, body)]);
    left.add_incoming(&[(&exponent, entry), (&shifted, body)]);

    builder.position_at_end(end);
    Ok(result.as_basic_value())
}
