//! Arrays on Selene's heap.
//!
//! hugr-llvm represents an array as a pointer to its memory and the index of its first element, because the rest of an
//! array stays in place when its first elements are taken. A borrow array has a second block of memory with a bit for
//! each element. Code that reads an array has to start at its first element, and code that consumes one has to free all
//! of its memory. This module replaces the code of hugr-llvm and tket-qsystem that does not.

use anyhow::{Context as _, Result, bail};
use hugr::extension::prelude::option_type;
use hugr::extension::simple_op::{MakeExtensionOp as _, MakeOpDef as _};
use hugr::llvm::custom::{CodegenExtension, CodegenExtsBuilder};
use hugr::llvm::emit::EmitOpArgs;
use hugr::llvm::emit::func::{EmitFuncContext, RowPromise};
use hugr::llvm::extension::PreludeCodegen as _;
use hugr::llvm::extension::collections::array::{
    self, ArrayCodegen, build_array_alloc, build_array_fat_pointer, decompose_array_fat_pointer,
};
use hugr::llvm::extension::collections::borrow_array::{
    self, BorrowArrayCodegen, decompose_barray_fat_pointer,
};
use hugr::ops::ExtensionOp;
use hugr::std_extensions::collections::array::{ArrayOp, ArrayOpDef, array_type};
use hugr::std_extensions::collections::borrow_array::{
    BArrayDiscard, BArrayOp, BArrayOpDef, BArrayToArray,
};
use hugr::{HugrView, Node};
use inkwell::AddressSpace;
use inkwell::builder::Builder;
use inkwell::types::BasicTypeEnum;
use inkwell::values::{BasicValueEnum, FunctionValue, IntValue, PointerValue};
use tket_qsystem::extension::result::{self, ResultArgs, ResultOp, ResultOpDef};
use tket_qsystem::llvm::array_utils::{ArrayLowering, ElemType, struct_1d_arr_alloc};
use tket_qsystem::llvm::prelude::{QISPreludeCodegen, emit_global_string};

/// Allocates arrays on Selene's heap, which is emptied after each shot.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct SeleneHeap;

impl SeleneHeap {
    fn allocate<'c, H: HugrView<Node = Node>>(
        context: &EmitFuncContext<'c, '_, H>,
        size: IntValue<'c>,
    ) -> Result<PointerValue<'c>> {
        let pointer = context.iw_context().ptr_type(AddressSpace::default());
        let ty = pointer.fn_type(&[context.iw_context().i64_type().into()], false);
        let heap_alloc = context.get_extern_func("heap_alloc", ty)?;
        let call = context
            .builder()
            .build_call(heap_alloc, &[size.into()], "")?;
        Ok(call
            .try_as_basic_value()
            .unwrap_basic()
            .into_pointer_value())
    }

    fn free<'c, H: HugrView<Node = Node>>(
        context: &EmitFuncContext<'c, '_, H>,
        pointer: PointerValue<'c>,
    ) -> Result<()> {
        let ty = context.iw_context().void_type();
        let ty = ty.fn_type(&[pointer.get_type().into()], false);
        let heap_free = context.get_extern_func("heap_free", ty)?;
        context
            .builder()
            .build_call(heap_free, &[pointer.into()], "")?;
        Ok(())
    }

    /// Frees the memory of an array.
    fn free_array<'c, H: HugrView<Node = Node>>(
        context: &EmitFuncContext<'c, '_, H>,
        array: BasicValueEnum<'c>,
    ) -> Result<()> {
        let (elements, _) = decompose_array_fat_pointer(context.builder(), array)?;
        Self::free(context, elements)
    }

    /// Frees the bits of a borrow array that mark borrowed elements.
    fn free_mask<'c, H: HugrView<Node = Node>>(
        context: &EmitFuncContext<'c, '_, H>,
        array: BasicValueEnum<'c>,
    ) -> Result<()> {
        let parts = decompose_barray_fat_pointer(context.builder(), array)?;
        Self::free(context, parts.mask_ptr)
    }

    /// Frees all memory of a borrow array.
    fn free_borrow_array<'c, H: HugrView<Node = Node>>(
        context: &EmitFuncContext<'c, '_, H>,
        array: BasicValueEnum<'c>,
    ) -> Result<()> {
        let parts = decompose_barray_fat_pointer(context.builder(), array)?;
        Self::free(context, parts.elems_ptr)?;
        Self::free(context, parts.mask_ptr)
    }
}

impl ArrayCodegen for SeleneHeap {
    fn emit_allocate_array<'c, H: HugrView<Node = Node>>(
        &self,
        context: &mut EmitFuncContext<'c, '_, H>,
        size: IntValue<'c>,
    ) -> Result<PointerValue<'c>> {
        Self::allocate(context, size)
    }

    fn emit_free_array<'c, H: HugrView<Node = Node>>(
        &self,
        context: &mut EmitFuncContext<'c, '_, H>,
        pointer: PointerValue<'c>,
    ) -> Result<()> {
        Self::free(context, pointer)
    }

    fn emit_array_op<'c, H: HugrView<Node = Node>>(
        &self,
        context: &mut EmitFuncContext<'c, '_, H>,
        op: ArrayOp,
        inputs: Vec<BasicValueEnum<'c>>,
        outputs: RowPromise<'c>,
    ) -> Result<()> {
        let array = inputs.first().copied();
        match (op.def, array) {
            (ArrayOpDef::pop_left | ArrayOpDef::pop_right, Some(array)) => {
                let popped = pop(context, &op, array)?;
                outputs.finish(context.builder(), [popped])
            }
            // The elements are used without their array from here on.
            (ArrayOpDef::unpack, Some(array)) => {
                array::emit_array_op(self, context, op, inputs, outputs)?;
                Self::free_array(context, array)
            }
            _ => array::emit_array_op(self, context, op, inputs, outputs),
        }
    }
}

/// `pop_left` or `pop_right`: the first or last element of an array and the rest. The types guarantee that there is
/// one.
///
/// hugr-llvm's own code assumes elements of eight bytes.
fn pop<'c, H: HugrView<Node = Node>>(
    context: &mut EmitFuncContext<'c, '_, H>,
    op: &ArrayOp,
    array: BasicValueEnum<'c>,
) -> Result<BasicValueEnum<'c>> {
    let element = context.llvm_type(&op.elem_ty)?;
    let rest = array_type(op.size - 1, op.elem_ty.clone());
    let popped = context.llvm_sum_type(option_type([op.elem_ty.clone(), rest]))?;
    let builder = context.builder();
    let (memory, first) = decompose_array_fat_pointer(builder, array)?;
    let step = |by| builder.build_int_add(first, first.get_type().const_int(by, false), "");
    let (taken, first) = match op.def {
        ArrayOpDef::pop_left => (first, step(1)?),
        _ => (step(op.size - 1)?, first),
    };
    let value = builder.build_load(element, at(builder, element, memory, taken)?, "")?;
    let rest = build_array_fat_pointer(context, memory, first)?;
    let popped = popped.build_tag(context.builder(), 1, vec![value, rest.into()])?;
    Ok(popped.into())
}

/// The address of an element.
fn at<'c>(
    builder: &Builder<'c>,
    element: BasicTypeEnum<'c>,
    memory: PointerValue<'c>,
    index: IntValue<'c>,
) -> Result<PointerValue<'c>> {
    // SAFETY: building the instruction touches no memory; the types of the HUGR guarantee that the element exists.
    Ok(unsafe { builder.build_in_bounds_gep(element, memory, &[index], "")? })
}

impl BorrowArrayCodegen for SeleneHeap {
    fn emit_allocate_array<'c, H: HugrView<Node = Node>>(
        &self,
        context: &mut EmitFuncContext<'c, '_, H>,
        size: IntValue<'c>,
    ) -> Result<PointerValue<'c>> {
        Self::allocate(context, size)
    }

    fn emit_free_array<'c, H: HugrView<Node = Node>>(
        &self,
        context: &mut EmitFuncContext<'c, '_, H>,
        pointer: PointerValue<'c>,
    ) -> Result<()> {
        Self::free(context, pointer)
    }

    fn emit_panic<H: HugrView<Node = Node>>(
        &self,
        context: &mut EmitFuncContext<H>,
        error: BasicValueEnum,
    ) -> Result<()> {
        QISPreludeCodegen.emit_panic(context, error)
    }

    fn emit_array_op<'c, H: HugrView<Node = Node>>(
        &self,
        context: &mut EmitFuncContext<'c, '_, H>,
        op: BArrayOp,
        inputs: Vec<BasicValueEnum<'c>>,
        outputs: RowPromise<'c>,
    ) -> Result<()> {
        let array = (op.def == BArrayOpDef::unpack).then(|| inputs[0]);
        borrow_array::emit_barray_op(self, context, op, inputs, outputs)?;
        array.map_or(Ok(()), |array| Self::free_borrow_array(context, array))
    }

    fn emit_array_discard<'c, H: HugrView<Node = Node>>(
        &self,
        context: &mut EmitFuncContext<'c, '_, H>,
        _op: BArrayDiscard,
        array: BasicValueEnum<'c>,
    ) -> Result<()> {
        Self::free_borrow_array(context, array)
    }

    fn emit_to_array_op<'c, H: HugrView<Node = Node>>(
        &self,
        context: &mut EmitFuncContext<'c, '_, H>,
        op: BArrayToArray,
        array: BasicValueEnum<'c>,
    ) -> Result<BasicValueEnum<'c>> {
        let plain = borrow_array::emit_to_array_op(self, context, op, array)?;
        Self::free_mask(context, array)?;
        Ok(plain)
    }
}

impl ArrayLowering for SeleneHeap {
    fn codegen_extension(&self) -> impl CodegenExtension {
        array::ArrayCodegenExtension::new(*self)
    }

    fn array_to_ptr<'c>(
        &self,
        builder: &Builder<'c>,
        array: BasicValueEnum<'c>,
        element: BasicTypeEnum<'c>,
        _length: u32,
    ) -> Result<PointerValue<'c>> {
        let (memory, first) = decompose_array_fat_pointer(builder, array)?;
        at(builder, element, memory, first)
    }

    fn array_from_ptr<'c, H: HugrView<Node = Node>>(
        &self,
        context: &mut EmitFuncContext<'c, '_, H>,
        memory: PointerValue<'c>,
        _element: BasicTypeEnum<'c>,
        _length: u32,
    ) -> Result<BasicValueEnum<'c>> {
        let first = context.iw_context().i64_type().const_zero();
        Ok(build_array_fat_pointer(context, memory, first)?.into())
    }

    fn alloc_array<'c, H: HugrView<Node = Node>>(
        &self,
        context: &mut EmitFuncContext<'c, '_, H>,
        element: BasicTypeEnum<'c>,
        length: u32,
    ) -> Result<(PointerValue<'c>, BasicValueEnum<'c>)> {
        let (memory, array) = build_array_alloc(context, self, element, length.into())?;
        Ok((memory, array.into()))
    }
}

/// Results that are arrays: reported, then freed, because the operation consumes them.
///
/// Register it after the extension of tket-qsystem, whose array handlers it replaces.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ArrayResults;

/// An operation, the Selene function that it calls, Selene's name of the type, and the element type.
type Row = (ResultOpDef, &'static str, &'static str, ElemType);

const ROWS: [Row; 4] = [
    (
        ResultOpDef::ArrBool,
        "print_bool_arr",
        "BOOLARR",
        ElemType::Bool,
    ),
    (
        ResultOpDef::ArrInt,
        "print_int_arr",
        "INTARR",
        ElemType::Int,
    ),
    (
        ResultOpDef::ArrUInt,
        "print_uint_arr",
        "INTARR",
        ElemType::Uint,
    ),
    (
        ResultOpDef::ArrF64,
        "print_float_arr",
        "FLOATARR",
        ElemType::Float,
    ),
];

impl CodegenExtension for ArrayResults {
    fn add_extension<'a, H: HugrView<Node = Node> + 'a>(
        self,
        builder: CodegenExtsBuilder<'a, H>,
    ) -> CodegenExtsBuilder<'a, H>
    where
        Self: 'a,
    {
        ROWS.into_iter().fold(builder, |builder, row| {
            builder.extension_op(
                result::EXTENSION_ID,
                row.0.opdef_id(),
                move |context, args| report(context, args, &row),
            )
        })
    }
}

fn report<'c, H: HugrView<Node = Node>>(
    context: &mut EmitFuncContext<'c, '_, H>,
    args: EmitOpArgs<'c, '_, ExtensionOp, H>,
    (_, function, name, element): &Row,
) -> Result<()> {
    let op = ResultOp::from_extension_op(args.node().as_ref())?;
    let ResultArgs::Array(_, length) = op.args else {
        bail!("a result of one value has the operation of an array");
    };
    let &[array] = &args.inputs[..] else {
        bail!("a result takes one array");
    };
    let iw = context.iw_context();
    let tag = emit_global_string(context, &op.tag, "res_", format!("USER:{name}:"))?;
    let tag_length = iw
        .i64_type()
        .const_int((op.tag.len() + name.len() + 6) as u64, false);
    let length = u32::try_from(length).context("an array result has too many elements")?;
    let builder = context.builder();
    let elements = SeleneHeap.array_to_ptr(builder, array, element.llvm_type(iw), length)?;
    let (described, _) = struct_1d_arr_alloc(iw, builder, length, elements)?;
    let print = print_function(context, function)?;
    builder.build_call(
        print,
        &[tag.into(), tag_length.into(), described.into()],
        "",
    )?;
    SeleneHeap::free_array(context, array)?;
    args.outputs.finish(context.builder(), [])
}

/// `void NAME(tag, length of the tag, array)`.
fn print_function<'c, H: HugrView<Node = Node>>(
    context: &EmitFuncContext<'c, '_, H>,
    name: &str,
) -> Result<FunctionValue<'c>> {
    let iw = context.iw_context();
    let pointer = iw.ptr_type(AddressSpace::default());
    let parameters = [pointer.into(), iw.i64_type().into(), pointer.into()];
    context.get_extern_func(name, iw.void_type().fn_type(&parameters, false))
}
