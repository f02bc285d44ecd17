//! The thunks: one function for each operation on the GPU library.
//!
//! Each is emitted once in a module, on first use, and is internal, so that two compiled programs can be linked into
//! one. None is inlined: their stack slots stay in their own entry blocks, and call sites stay short.
//!
//! The name of a GPU function ends the name of its thunk. The prefix belongs to no other symbol of the module, so any
//! name is valid.

use anyhow::Result;
use hugr::llvm::inkwell::{
    AddressSpace, IntPredicate,
    types::{BasicMetadataTypeEnum, BasicType, BasicTypeEnum, IntType},
    values::{BasicMetadataValueEnum, BasicValueEnum, FunctionValue, PointerValue},
};
use runtime_abi::{
    API_VERSION, ArgType, GpuFunction, NO_ERROR_MESSAGE, PANIC_CODE, ReturnType, Signature,
};

use crate::thunk::{Thunk, ThunkModule};

/// The attributes of every thunk except `gpu.fail`.
const ORDINARY: &[&str] = &["noinline"];

impl<'c> ThunkModule<'_, 'c> {
    /// `i64 gpu.open(i64 index)`: a new context.
    pub(crate) fn open(self) -> Result<FunctionValue<'c>> {
        let (i64_type, validate, failure) = (self.i64_type(), self.validate()?, self.failure()?);
        let ty = i64_type.fn_type(&[i64_type.into()], false);
        self.thunk("gpu.open", ty, ORDINARY, |thunk| {
            let slot = thunk.slot()?;
            thunk.call(validate, &[], "")?;
            thunk.checked(
                GpuFunction::Init,
                &[thunk.param(0).into(), slot.into()],
                failure,
            )?;
            thunk.ret(Some(thunk.load(i64_type.into(), slot, "context")?))
        })
    }

    /// `void gpu.close(i64 context)`.
    pub(crate) fn close(self) -> Result<FunctionValue<'c>> {
        let failure = self.failure()?;
        let ty = self.context.void_type();
        let ty = ty.fn_type(&[self.i64_type().into()], false);
        self.thunk("gpu.close", ty, ORDINARY, |thunk| {
            thunk.checked(GpuFunction::Discard, &[thunk.param(0).into()], failure)?;
            thunk.ret(None)
        })
    }

    /// `i64 gpu.function_id.NAME()`: the function's id, looked up once in each thread.
    ///
    /// A separate flag says whether the id is known, because every 64-bit value is a valid id.
    pub(crate) fn function_id(self, name: &str) -> Result<FunctionValue<'c>> {
        let (i64_type, validate, failure) = (self.i64_type(), self.validate()?, self.failure()?);
        let text = self.text(&format!("gpu.name.{name}"), name);
        let bool_type = self.context.bool_type().into();
        let flag = self.thread_local(&format!("gpu.known.{name}"), bool_type);
        let cache = self.thread_local(&format!("gpu.id.{name}"), i64_type.into());
        let cache = cache.as_pointer_value();
        self.thunk(
            &format!("gpu.function_id.{name}"),
            i64_type.fn_type(&[], false),
            ORDINARY,
            |thunk| {
                let slot = thunk.slot()?;
                thunk.unless_set(flag, |known| {
                    known.ret(Some(known.load(i64_type.into(), cache, "id")?))
                })?;
                thunk.call(validate, &[], "")?;
                thunk.checked(
                    GpuFunction::GetFunctionId,
                    &[text.into(), slot.into()],
                    failure,
                )?;
                let id = thunk.load(i64_type.into(), slot, "id")?;
                thunk.builder.build_store(cache, id)?;
                thunk.set(flag)?;
                thunk.ret(Some(id))
            },
        )
    }

    /// `void gpu.call.SIGNATURE(i64 context, i64 function, arguments…)`.
    pub(crate) fn gpu_call(self, signature: &Signature) -> Result<FunctionValue<'c>> {
        let failure = self.failure()?;
        let letters = signature.to_string();
        let i64_type = BasicMetadataTypeEnum::from(self.i64_type());
        let arguments = signature
            .args
            .iter()
            .map(|&arg| self.argument_type(arg).into());
        let params: Vec<_> = [i64_type; 2].into_iter().chain(arguments).collect();
        let ty = self.context.void_type().fn_type(&params, false);
        self.thunk(&format!("gpu.call.{letters}"), ty, ORDINARY, |thunk| {
            let blob = thunk.pack(signature)?;
            let size = u64::try_from(signature.blob_size())?;
            let text = self.text(&format!("gpu.signature.{letters}"), &letters);
            let arguments: [BasicMetadataValueEnum; 5] = [
                thunk.param(0).into(),
                thunk.param(1).into(),
                self.i64_type().const_int(size, false).into(),
                blob.into(),
                text.into(),
            ];
            thunk.checked(GpuFunction::Call, &arguments, failure)?;
            thunk.ret(None)
        })
    }

    /// `i64 gpu.result.i(i64 context)` and `double gpu.result.f(i64 context)`; nothing is read for a void call.
    pub(crate) fn result(self, ty: ReturnType) -> Result<Option<FunctionValue<'c>>> {
        let value_type: BasicTypeEnum = match ty {
            ReturnType::Int => self.i64_type().into(),
            ReturnType::Float => self.context.f64_type().into(),
            ReturnType::Void => return Ok(None),
        };
        let failure = self.failure()?;
        let name = format!("gpu.result.{}", ty.letter());
        let thunk_type = value_type.fn_type(&[self.i64_type().into()], false);
        let thunk = self.thunk(&name, thunk_type, ORDINARY, |thunk| {
            let slot = thunk.slot()?;
            let size = self.i64_type().const_int(8, false);
            let arguments = [thunk.param(0).into(), size.into(), slot.into()];
            thunk.checked(GpuFunction::GetResult, &arguments, failure)?;
            thunk.ret(Some(thunk.load(value_type, slot, "result")?))
        })?;
        Ok(Some(thunk))
    }

    /// `void gpu.validate()`: checks once in each thread that the library serves this version of the contract.
    fn validate(self) -> Result<FunctionValue<'c>> {
        let failure = self.failure()?;
        let ty = self.context.void_type().fn_type(&[], false);
        let flag = self.thread_local("gpu.validated", self.context.bool_type().into());
        self.thunk("gpu.validate", ty, ORDINARY, |thunk| {
            thunk.unless_set(flag, |known| known.ret(None))?;
            let version = [API_VERSION.major, API_VERSION.minor, API_VERSION.patch];
            let version = version.map(|part| self.i64_type().const_int(part, false).into());
            thunk.checked(GpuFunction::ValidateApi, &version, failure)?;
            thunk.set(flag)?;
            thunk.ret(None)
        })
    }

    /// `void gpu.fail()`: ends the program with the library's error message.
    fn failure(self) -> Result<FunctionValue<'c>> {
        let void = self.context.void_type();
        let attributes = ["noinline", "noreturn", "cold"];
        self.thunk("gpu.fail", void.fn_type(&[], false), &attributes, |thunk| {
            let message = thunk.error_message()?;
            let code = self.context.i32_type().const_int(PANIC_CODE.into(), false);
            thunk.call(self.panic_str(), &[code.into(), message.into()], "")?;
            thunk.builder.build_unreachable()?;
            Ok(())
        })
    }

    /// `void panic_str(i32 code, ptr message)`, defined in the runtime.
    fn panic_str(self) -> FunctionValue<'c> {
        let pointer = self.context.ptr_type(AddressSpace::default());
        let params = [self.context.i32_type().into(), pointer.into()];
        let panic = self.declare(
            "panic_str",
            self.context.void_type().fn_type(&params, false),
        );
        self.add_attributes(panic, &["noreturn"]);
        panic
    }

    fn i64_type(self) -> IntType<'c> {
        self.context.i64_type()
    }

    /// The type of an argument in HUGR's lowering.
    fn argument_type(self, ty: ArgType) -> BasicTypeEnum<'c> {
        match ty {
            ArgType::Int => self.i64_type().into(),
            ArgType::Float => self.context.f64_type().into(),
            ArgType::Bool => self.context.bool_type().into(),
        }
    }
}

impl<'c> Thunk<'_, 'c> {
    /// An 8-byte slot for the output of a function of the contract.
    fn slot(&self) -> Result<PointerValue<'c>> {
        Ok(self.builder.build_alloca(self.module.i64_type(), "slot")?)
    }

    fn load(
        &self,
        ty: BasicTypeEnum<'c>,
        from: PointerValue<'c>,
        name: &str,
    ) -> Result<BasicValueEnum<'c>> {
        Ok(self.builder.build_load(ty, from, name)?)
    }

    /// The arguments after context and function, packed as the contract requires: in order, without padding.
    fn pack(&self, signature: &Signature) -> Result<PointerValue<'c>> {
        let byte = self.module.context.i8_type();
        if signature.args.is_empty() {
            let pointer = self.module.context.ptr_type(AddressSpace::default());
            return Ok(pointer.const_null());
        }
        let blob_type = byte.array_type(u32::try_from(signature.blob_size())?);
        let blob = self.builder.build_alloca(blob_type, "blob")?;
        for (index, (&ty, offset)) in signature.args.iter().zip(signature.offsets()).enumerate() {
            let value = self.param(2 + u32::try_from(index)?);
            self.store_argument(ty, value, blob, offset)?;
        }
        Ok(blob)
    }

    fn store_argument(
        &self,
        ty: ArgType,
        value: BasicValueEnum<'c>,
        blob: PointerValue<'c>,
        offset: usize,
    ) -> Result<()> {
        let byte = self.module.context.i8_type();
        let value = match ty {
            ArgType::Int | ArgType::Float => value,
            ArgType::Bool => {
                let bit = value.into_int_value();
                self.builder.build_int_z_extend(bit, byte, "byte")?.into()
            }
        };
        let index = self
            .module
            .i64_type()
            .const_int(u64::try_from(offset)?, false);
        // SAFETY: the offset lies inside the blob, whose size is the sum of its arguments' sizes.
        let place = unsafe {
            self.builder
                .build_in_bounds_gep(byte, blob, &[index], "place")?
        };
        let store = self.builder.build_store(place, value)?;
        // Values after a bool are unaligned, and LLVM would assume the alignment of the type.
        store.set_alignment(1).map_err(anyhow::Error::msg)?;
        Ok(())
    }

    /// The text of `gpu_get_error`, or a default message where it returns null.
    fn error_message(&self) -> Result<PointerValue<'c>> {
        let message = self.call(self.module.abi(GpuFunction::GetError), &[], "message")?;
        let message = message.expect("gpu_get_error answers").into_pointer_value();
        let default = self.module.text("gpu.no_message", NO_ERROR_MESSAGE);
        let null = message.get_type().const_null();
        let none = self
            .builder
            .build_int_compare(IntPredicate::EQ, message, null, "none")?;
        let message = self.builder.build_select(none, default, message, "")?;
        Ok(message.into_pointer_value())
    }
}
