//! The handlers that `hugr-llvm` calls: types, the module constant, ops.

use anyhow::{Result, anyhow};
use hugr::extension::simple_op::{HasConcrete as _, MakeOpDef as _};
use hugr::llvm::custom::{CodegenExtension, CodegenExtsBuilder};
use hugr::llvm::emit::{EmitFuncContext, EmitOpArgs};
use hugr::llvm::inkwell::values::{BasicMetadataValueEnum, BasicValueEnum, FunctionValue};
use hugr::ops::ExtensionOp;
use hugr::types::TypeRow;
use hugr::{HugrView, Node};
use tket_qsystem::extension::gpu::{
    CONTEXT_TYPE_NAME, ConstGpuModule, EXTENSION_ID, FUNC_TYPE_NAME, GpuOp, GpuOpDef,
    MODULE_TYPE_NAME, RESULT_TYPE_NAME,
};

use crate::interface::{return_type_of, signature_of};
use crate::thunk::ThunkModule;

/// The codegen extension for `tket.gpu` 0.2.
///
/// Contexts, results and functions are 64-bit integers; a result is the context that it will be read from. A module is
/// the empty struct, because neither its file nor its configuration reaches the lowered program. Register the prelude,
/// int, float and logic extensions as well, with a `usize` of 64 bits.
#[derive(Debug, Clone, Copy, Default)]
pub struct GpuCodegen;

impl CodegenExtension for GpuCodegen {
    fn add_extension<'a, H: HugrView<Node = Node> + 'a>(
        self,
        builder: CodegenExtsBuilder<'a, H>,
    ) -> CodegenExtsBuilder<'a, H>
    where
        Self: 'a,
    {
        [
            CONTEXT_TYPE_NAME.clone(),
            FUNC_TYPE_NAME.clone(),
            RESULT_TYPE_NAME.clone(),
        ]
        .into_iter()
        .fold(builder, |builder, name| {
            builder.custom_type((EXTENSION_ID, name), |session, _| {
                Ok(session.iw_context().i64_type().into())
            })
        })
        .custom_type((EXTENSION_ID, MODULE_TYPE_NAME.clone()), |session, _| {
            Ok(session.iw_context().struct_type(&[], false).into())
        })
        .custom_const::<ConstGpuModule>(|context, _| {
            Ok(context.iw_context().const_struct(&[], false).into())
        })
        .simple_extension_op::<GpuOpDef>(|context, args, def| {
            let op = def.instantiate(args.node().args())?;
            Emitter(context)
                .emit(args, op)
                .map_err(|error| error.context(format!("in {}", def.opdef_id())))
        })
    }
}

struct Emitter<'e, 'c, 'a, H>(&'e mut EmitFuncContext<'c, 'a, H>);

impl<'c, H: HugrView<Node = Node>> Emitter<'_, 'c, '_, H> {
    fn emit(&self, args: EmitOpArgs<'c, '_, ExtensionOp, H>, op: GpuOp) -> Result<()> {
        let inputs = &args.inputs;
        let outputs = match op {
            GpuOp::GetContext => self.get_context(inputs)?,
            GpuOp::DisposeContext => self.call(self.thunks().close()?, inputs)?,
            GpuOp::LookupById { id, .. } => vec![self.id(id)],
            GpuOp::LookupByName { name, .. } => {
                self.call(self.thunks().function_id(&name)?, &[])?
            }
            GpuOp::Call {
                inputs: arguments,
                outputs,
            } => self.gpu_call(inputs, &arguments, &outputs)?,
            GpuOp::ReadResult { outputs } => self.read_result(inputs, &outputs)?,
            GpuOp::_Unreachable(never, _) => match never {},
        };
        args.outputs.finish(self.0.builder(), outputs)
    }

    /// A context that cannot be opened ends the program, so the option that the op returns always holds a context.
    fn get_context(&self, inputs: &[BasicValueEnum<'c>]) -> Result<Vec<BasicValueEnum<'c>>> {
        let context = self.call(self.thunks().open()?, inputs)?;
        let option_type = hugr::extension::prelude::option_type(vec![
            tket_qsystem::extension::gpu::GpuType::Context.into(),
        ]);
        let option_type = self.0.llvm_sum_type(option_type)?;
        let some = option_type.build_tag(self.0.builder(), 1, context)?;
        Ok(vec![some.into()])
    }

    fn id(&self, id: u64) -> BasicValueEnum<'c> {
        let i64_type = self.0.iw_context().i64_type();
        i64_type.const_int(id, false).into()
    }

    fn gpu_call(
        &self,
        inputs: &[BasicValueEnum<'c>],
        arguments: &TypeRow,
        outputs: &TypeRow,
    ) -> Result<Vec<BasicValueEnum<'c>>> {
        let signature =
            signature_of(arguments.iter(), outputs.iter()).map_err(|error| anyhow!("{error}"))?;
        self.call(self.thunks().gpu_call(&signature)?, inputs)?;
        Ok(vec![inputs[0]])
    }

    fn read_result(
        &self,
        inputs: &[BasicValueEnum<'c>],
        outputs: &TypeRow,
    ) -> Result<Vec<BasicValueEnum<'c>>> {
        let ty = return_type_of(outputs.iter()).map_err(|error| anyhow!("{error}"))?;
        let value = match self.thunks().result(ty)? {
            Some(thunk) => self.call(thunk, inputs)?,
            None => vec![],
        };
        Ok([vec![inputs[0]], value].concat())
    }

    fn thunks(&self) -> ThunkModule<'_, 'c> {
        ThunkModule {
            context: self.0.iw_context(),
            module: self.0.get_current_module(),
        }
    }

    /// Calls a thunk; returns its value, if any.
    fn call(
        &self,
        thunk: FunctionValue<'c>,
        arguments: &[BasicValueEnum<'c>],
    ) -> Result<Vec<BasicValueEnum<'c>>> {
        let arguments: Vec<BasicMetadataValueEnum> =
            arguments.iter().map(|&value| value.into()).collect();
        let call = self.0.builder().build_call(thunk, &arguments, "")?;
        Ok(call.try_as_basic_value().basic().into_iter().collect())
    }
}
