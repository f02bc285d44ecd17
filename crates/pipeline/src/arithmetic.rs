//! Arithmetic that hugr-llvm leaves out, each operation one LLVM intrinsic.
//!
//! Guppy's `//`, `%` and `abs` on floats come down to `ffloor` and `fabs`, for example.

use anyhow::{Result, anyhow};
use hugr::llvm::CodegenExtsBuilder;
use hugr::llvm::custom::CodegenExtension;
use hugr::llvm::emit::{EmitFuncContext, EmitOpArgs, get_intrinsic};
use hugr::ops::ExtensionOp;
use hugr::std_extensions::arithmetic::{float_ops, int_ops};
use hugr::{HugrView, Node};
use inkwell::values::BasicMetadataValueEnum;

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

/// A rotation is a shift through the number twice.
const INT: &[Row] = &[
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
