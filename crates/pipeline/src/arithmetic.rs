//! Arithmetic that hugr-llvm lacks or implements slowly, and integers of their exact width.
//!
//! Most operations are one LLVM intrinsic. Guppy's `//`, `%` and `abs` on floats, for example, use `ffloor` and `fabs`.

use std::num::NonZeroU32;

use anyhow::{Context as _, Result, anyhow};
use hugr::extension::prelude::{self, ConstError};
use hugr::llvm::CodegenExtsBuilder;
use hugr::llvm::custom::CodegenExtension;
use hugr::llvm::emit::func::get_or_make_function;
use hugr::llvm::emit::{EmitFuncContext, EmitOpArgs, emit_value, get_intrinsic};
use hugr::llvm::extension::PreludeCodegen as _;
use hugr::ops::{ExtensionOp, Value};
use hugr::std_extensions::arithmetic::{float_ops, int_ops, int_types};
use hugr::types::{SumType, TypeArg};
use hugr::{HugrView, Node};
use inkwell::IntPredicate;
use inkwell::builder::Builder;
use inkwell::values::{BasicMetadataValueEnum, BasicValueEnum, IntValue};
use tket_qsystem::llvm::prelude::QISPreludeCodegen;

/// An operation, its intrinsic, and the inputs that it passes to the intrinsic.
type Row = (&'static str, &'static str, &'static [usize]);

/// Where one of two numbers is NaN, `fmax` and `fmin` return the other one, as HUGR's constant folding does.
const FLOAT: &[Row] = &[
    ("fabs", "llvm.fabs", &[0]),
    ("fceil", "llvm.ceil", &[0]),
    ("ffloor", "llvm.floor", &[0]),
    ("fmax", "llvm.maxnum", &[0, 1]),
    ("fmin", "llvm.minnum", &[0, 1]),
];

/// A rotation is a funnel shift of the number with itself. hugr-llvm has minimum and maximum for 64 bits only.
const INT: &[Row] = &[
    ("imax_s", "llvm.smax", &[0, 1]),
    ("imax_u", "llvm.umax", &[0, 1]),
    ("imin_s", "llvm.smin", &[0, 1]),
    ("imin_u", "llvm.umin", &[0, 1]),
    ("irotl", "llvm.fshl", &[0, 0, 1]),
    ("irotr", "llvm.fshr", &[0, 0, 1]),
];

/// The outputs of a division, and whether its dividend is signed.
#[derive(Clone, Copy)]
struct Division {
    signed: bool,
    parts: &'static [Part],
    at_zero: AtZero,
}

#[derive(Clone, Copy)]
enum Part {
    Quotient,
    Remainder,
}

/// What a division does where the divisor is zero.
#[derive(Clone, Copy)]
enum AtZero {
    Panic,
    /// Returns a sum: this error, or the parts.
    Error,
}

impl Division {
    const fn new(signed: bool, parts: &'static [Part], at_zero: AtZero) -> Self {
        Self {
            signed,
            parts,
            at_zero,
        }
    }
}

const QUOTIENT: &[Part] = &[Part::Quotient];
const REMAINDER: &[Part] = &[Part::Remainder];
const BOTH: &[Part] = &[Part::Quotient, Part::Remainder];

/// hugr-llvm's own code is correct only for the unsigned operations that panic. Its others divide before they check
/// whether the divisor is zero or larger than every signed integer, which ends the process. It also takes a stack slot
/// for each signed division, so that LLVM's time grows with the square of their number.
const DIVISIONS: &[(&str, Division)] = &[
    ("idiv_s", Division::new(true, QUOTIENT, AtZero::Panic)),
    ("imod_s", Division::new(true, REMAINDER, AtZero::Panic)),
    ("idivmod_s", Division::new(true, BOTH, AtZero::Panic)),
    (
        "idiv_checked_s",
        Division::new(true, QUOTIENT, AtZero::Error),
    ),
    (
        "imod_checked_s",
        Division::new(true, REMAINDER, AtZero::Error),
    ),
    (
        "idivmod_checked_s",
        Division::new(true, BOTH, AtZero::Error),
    ),
    (
        "idiv_checked_u",
        Division::new(false, QUOTIENT, AtZero::Error),
    ),
    (
        "imod_checked_u",
        Division::new(false, REMAINDER, AtZero::Error),
    ),
    (
        "idivmod_checked_u",
        Division::new(false, BOTH, AtZero::Error),
    ),
];

/// The codegen extension. Register it after those of hugr-llvm, whose handlers it replaces.
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
        // hugr-llvm stores integers of 1, 2 and 4 bits in 8, and computes sums, signs and rotations of 8 bits.
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
        let builder = DIVISIONS.iter().fold(builder, |builder, &(op, division)| {
            builder.extension_op(int_ops::EXTENSION_ID, op.into(), move |context, args| {
                divide(context, args, division)
            })
        });
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

/// Divides an integer by an unsigned one, rounded down; the remainder is not negative.
fn divide<'c, H: HugrView<Node = Node>>(
    context: &mut EmitFuncContext<'c, '_, H>,
    args: EmitOpArgs<'c, '_, ExtensionOp, H>,
    division: Division,
) -> Result<()> {
    let &[dividend, divisor] = &args.inputs[..] else {
        return Err(anyhow!("a division has two inputs"));
    };
    let (dividend, divisor) = (dividend.into_int_value(), divisor.into_int_value());
    let ty = divisor.get_type();
    let is_zero =
        context
            .builder()
            .build_int_compare(IntPredicate::EQ, divisor, ty.const_zero(), "")?;
    let divisor = match division.at_zero {
        AtZero::Panic => {
            panic_if(context, is_zero)?;
            divisor
        }
        // The result for this divisor is discarded, but computing it must not end the process.
        AtZero::Error => {
            let one = ty.const_int(1, false);
            let divisor = context.builder().build_select(is_zero, one, divisor, "")?;
            divisor.into_int_value()
        }
    };
    let parts = parts(context.builder(), dividend, divisor, division)?;
    let outputs = match division.at_zero {
        AtZero::Panic => parts,
        AtZero::Error => vec![sum_with_error(context, is_zero, parts)?],
    };
    args.outputs.finish(context.builder(), outputs)
}

fn division_by_zero() -> Value {
    Value::extension(ConstError::new(2, "Attempted division by 0"))
}

/// Ends the shot where a divisor is zero, with hugr-llvm's message.
fn panic_if<'c, H: HugrView<Node = Node>>(
    context: &mut EmitFuncContext<'c, '_, H>,
    is_zero: IntValue<'c>,
) -> Result<()> {
    let append = |name| {
        context
            .iw_context()
            .append_basic_block(context.func(), name)
    };
    let (fail, go_on) = (append("division_by_zero"), append("division"));
    let builder = context.builder();
    builder.build_conditional_branch(is_zero, fail, go_on)?;
    builder.position_at_end(fail);
    let error = emit_value(context, &division_by_zero())?;
    QISPreludeCodegen.emit_panic(context, error)?;
    context.builder().build_unreachable()?;
    context.builder().position_at_end(go_on);
    Ok(())
}

/// The error where a divisor is zero, otherwise the parts of the division; several parts form a tuple.
fn sum_with_error<'c, H: HugrView<Node = Node>>(
    context: &mut EmitFuncContext<'c, '_, H>,
    is_zero: IntValue<'c>,
    parts: Vec<BasicValueEnum<'c>>,
) -> Result<BasicValueEnum<'c>> {
    let int = parts[0].get_type().into_int_type();
    let int = int_types::int_type(u64::from(int.get_bit_width().ilog2()));
    let (ty, value) = match parts[..] {
        [part] => (int, part),
        _ => {
            let pair = SumType::new_tuple(vec![int.clone(), int]);
            let value = context.llvm_sum_type(pair.clone())?;
            let value = value.build_tag(context.builder(), 0, parts)?;
            (pair.into(), value.into())
        }
    };
    let sum = context.llvm_sum_type(prelude::sum_with_error([ty]))?;
    let error = emit_value(context, &division_by_zero())?;
    let error = sum.build_tag(context.builder(), 0, vec![error])?;
    let value = sum.build_tag(context.builder(), 1, vec![value])?;
    Ok(context.builder().build_select(is_zero, error, value, "")?)
}

/// The parts of a division by a divisor that is not zero.
fn parts<'c>(
    builder: &Builder<'c>,
    dividend: IntValue<'c>,
    divisor: IntValue<'c>,
    division: Division,
) -> Result<Vec<BasicValueEnum<'c>>> {
    let (quotient, remainder) = if division.signed {
        rounded_down(builder, dividend, divisor)?
    } else {
        (
            builder.build_int_unsigned_div(dividend, divisor, "quotient")?,
            builder.build_int_unsigned_rem(dividend, divisor, "remainder")?,
        )
    };
    let part = |part: &Part| match part {
        Part::Quotient => quotient.into(),
        Part::Remainder => remainder.into(),
    };
    Ok(division.parts.iter().map(part).collect())
}

/// Quotient and remainder, for a divisor that is not zero.
///
/// For a negative dividend n, ⌊n / d⌋ is the complement of ⌊(complement of n) / d⌋. The complement is not negative, so
/// both are unsigned divisions, which cannot overflow.
fn rounded_down<'c>(
    builder: &Builder<'c>,
    dividend: IntValue<'c>,
    divisor: IntValue<'c>,
) -> Result<(IntValue<'c>, IntValue<'c>)> {
    let ty = dividend.get_type();
    let last_bit = ty.const_int(u64::from(ty.get_bit_width()) - 1, false);
    let sign = builder.build_right_shift(dividend, last_bit, true, "sign")?;
    let natural = builder.build_xor(dividend, sign, "")?;
    let quotient = builder.build_int_unsigned_div(natural, divisor, "")?;
    let quotient = builder.build_xor(quotient, sign, "quotient")?;
    let rest = builder.build_int_unsigned_rem(natural, divisor, "")?;
    let below = builder.build_int_compare(IntPredicate::SLT, dividend, ty.const_zero(), "")?;
    let missing = builder.build_int_add(divisor, builder.build_not(rest, "")?, "")?;
    let remainder = builder.build_select(below, missing, rest, "remainder")?;
    Ok((quotient, remainder.into_int_value()))
}

/// The absolute value, which is unsigned: that of the smallest integer is one more than the largest integer.
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

/// Raises an integer to the power of another one by squaring. The loop runs once for each bit of the exponent;
/// hugr-llvm's runs as often as the exponent says.
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

/// The loop: the result is multiplied by each square of the base whose bit is set in the exponent.
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
        // A shift by the full width is undefined.
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
