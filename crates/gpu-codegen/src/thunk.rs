//! A builder of thunks: private functions with an insertion point of their own.
//!
//! HUGR's emission has one builder, positioned inside the function that is being emitted. A thunk is made in the middle
//! of that, when it is first needed. It has its own builder, so no position has to be saved and restored.

use anyhow::Result;
use hugr::llvm::inkwell::{
    AddressSpace, IntPredicate, ThreadLocalMode,
    attributes::AttributeLoc,
    builder::Builder,
    context::Context,
    module::{Linkage, Module},
    types::{BasicMetadataTypeEnum, BasicType, BasicTypeEnum, FunctionType},
    values::{
        BasicMetadataValueEnum, BasicValue, BasicValueEnum, FunctionValue, GlobalValue, IntValue,
        PointerValue,
    },
};
use runtime_abi::{CType, GpuFunction};

/// A module that thunks are added to.
#[derive(Clone, Copy)]
pub(crate) struct ThunkModule<'m, 'c> {
    pub(crate) context: &'c Context,
    pub(crate) module: &'m Module<'c>,
}

impl<'m, 'c> ThunkModule<'m, 'c> {
    /// The thunk of this name; `body` emits it on first use.
    pub(crate) fn thunk(
        self,
        name: &str,
        ty: FunctionType<'c>,
        attributes: &[&str],
        body: impl FnOnce(&Thunk<'m, 'c>) -> Result<()>,
    ) -> Result<FunctionValue<'c>> {
        if let Some(function) = self.module.get_function(name) {
            return Ok(function);
        }
        let function = self.module.add_function(name, ty, Some(Linkage::Internal));
        self.add_attributes(function, attributes);
        body(&Thunk::new(self, function))?;
        Ok(function)
    }

    /// The declaration of a function of the contract, with the types of its row in the table.
    pub(crate) fn abi(self, function: GpuFunction) -> FunctionValue<'c> {
        let row = function.row();
        let params = row.params.iter().map(|param| self.abi_type(param.ty));
        let params: Vec<BasicMetadataTypeEnum> = params.map(Into::into).collect();
        self.declare(row.name, self.abi_type(row.ret).fn_type(&params, false))
    }

    /// The declaration of a symbol defined in the runtime or the library.
    pub(crate) fn declare(self, name: &str, ty: FunctionType<'c>) -> FunctionValue<'c> {
        self.module
            .get_function(name)
            .unwrap_or_else(|| self.module.add_function(name, ty, Some(Linkage::External)))
    }

    /// The LLVM type for a type of the contract. A C `bool` is read as its 8 bits: higher bits are undefined.
    fn abi_type(self, ty: CType) -> BasicTypeEnum<'c> {
        match ty {
            CType::Bool => self.context.i8_type().into(),
            CType::U64 => self.context.i64_type().into(),
            pointer => {
                debug_assert!(pointer.is_pointer());
                self.context.ptr_type(AddressSpace::default()).into()
            }
        }
    }

    /// A constant string that ends in a NUL, under a private name.
    pub(crate) fn text(self, name: &str, text: &str) -> PointerValue<'c> {
        let global = self.module.get_global(name).unwrap_or_else(|| {
            let value = self.context.const_string(text.as_bytes(), true);
            let global = self.module.add_global(value.get_type(), None, name);
            global.set_initializer(&value);
            global.set_constant(true);
            global.set_unnamed_addr(true);
            global.set_linkage(Linkage::Private);
            global
        });
        global.as_pointer_value()
    }

    /// A thread-local variable, initially zero.
    pub(crate) fn thread_local(self, name: &str, ty: BasicTypeEnum<'c>) -> GlobalValue<'c> {
        self.module.get_global(name).unwrap_or_else(|| {
            let global = self.module.add_global(ty, None, name);
            global.set_initializer(&ty.const_zero());
            global.set_thread_local_mode(Some(ThreadLocalMode::GeneralDynamicTLSModel));
            global.set_linkage(Linkage::Internal);
            global
        })
    }

    pub(crate) fn add_attributes(self, function: FunctionValue<'c>, names: &[&str]) {
        for name in names {
            let kind = hugr::llvm::inkwell::attributes::Attribute::get_named_enum_kind_id(name);
            assert_ne!(kind, 0, "LLVM knows no attribute {name}");
            let attribute = self.context.create_enum_attribute(kind, 0);
            function.add_attribute(AttributeLoc::Function, attribute);
        }
    }
}

/// A thunk whose body is being emitted.
pub(crate) struct Thunk<'m, 'c> {
    pub(crate) module: ThunkModule<'m, 'c>,
    pub(crate) function: FunctionValue<'c>,
    pub(crate) builder: Builder<'c>,
}

impl<'m, 'c> Thunk<'m, 'c> {
    fn new(module: ThunkModule<'m, 'c>, function: FunctionValue<'c>) -> Self {
        let builder = module.context.create_builder();
        builder.position_at_end(module.context.append_basic_block(function, "entry"));
        Self {
            module,
            function,
            builder,
        }
    }

    pub(crate) fn param(&self, index: u32) -> BasicValueEnum<'c> {
        let param = self.function.get_nth_param(index);
        param.expect("a thunk asks for the parameters of its own type")
    }

    /// Calls a function and returns its value, if any.
    pub(crate) fn call(
        &self,
        function: FunctionValue<'c>,
        arguments: &[BasicMetadataValueEnum<'c>],
        name: &str,
    ) -> Result<Option<BasicValueEnum<'c>>> {
        let call = self.builder.build_call(function, arguments, name)?;
        Ok(call.try_as_basic_value().basic())
    }

    /// Calls a function of the contract that returns a `bool`, and continues only if that is true.
    pub(crate) fn checked(
        &self,
        function: GpuFunction,
        arguments: &[BasicMetadataValueEnum<'c>],
        failure: FunctionValue<'c>,
    ) -> Result<()> {
        let status = self.call(self.module.abi(function), arguments, "status")?;
        let status = status.expect("a checked function answers").into_int_value();
        let ok = self.is_not_zero(status, "ok")?;
        let [succeeded, failed] = ["succeeded", "failed"]
            .map(|name| self.module.context.append_basic_block(self.function, name));
        self.builder
            .build_conditional_branch(ok, succeeded, failed)?;
        self.builder.position_at_end(failed);
        self.call(failure, &[], "")?;
        self.builder.build_unreachable()?;
        self.builder.position_at_end(succeeded);
        Ok(())
    }

    /// Emits the case where `flag` is set, then continues in the case where it is not.
    pub(crate) fn unless_set(
        &self,
        flag: GlobalValue<'c>,
        done: impl FnOnce(&Self) -> Result<()>,
    ) -> Result<()> {
        let bool_type = self.module.context.bool_type();
        let flag = flag.as_pointer_value();
        let set = self.builder.build_load(bool_type, flag, "set")?;
        let [known, unknown] = ["known", "unknown"]
            .map(|name| self.module.context.append_basic_block(self.function, name));
        self.builder
            .build_conditional_branch(set.into_int_value(), known, unknown)?;
        self.builder.position_at_end(known);
        done(self)?;
        self.builder.position_at_end(unknown);
        Ok(())
    }

    pub(crate) fn set(&self, flag: GlobalValue<'c>) -> Result<()> {
        let yes = self.module.context.bool_type().const_all_ones();
        self.builder.build_store(flag.as_pointer_value(), yes)?;
        Ok(())
    }

    pub(crate) fn ret(&self, value: Option<BasicValueEnum<'c>>) -> Result<()> {
        let value = value.as_ref().map(|value| value as &dyn BasicValue<'c>);
        self.builder.build_return(value)?;
        Ok(())
    }

    fn is_not_zero(&self, value: IntValue<'c>, name: &str) -> Result<IntValue<'c>> {
        let zero = value.get_type().const_zero();
        Ok(self
            .builder
            .build_int_compare(IntPredicate::NE, value, zero, name)?)
    }
}
