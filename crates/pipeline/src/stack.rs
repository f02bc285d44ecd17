//! Prevents loops from growing the stack.
//!
//! An `alloca` outside the entry block takes new stack each time it is executed, and frees none before the function
//! returns: a million calls in a loop end in a crash. hugr-llvm emits such slots for array results, for example. This
//! module moves every slot of a constant size into its function's entry block, where it is allocated once. That is safe
//! for all code that hugr-llvm and tket-qsystem emit: no slot's address outlives the operation that it was made for.
//!
//! One kind of slot would be large and slow there: the mask that marks missing elements of an array result. It has a
//! byte for each element and is cleared for every result, although it is always zero. It becomes a constant.

use inkwell::builder::Builder;
use inkwell::module::{Linkage, Module};
use inkwell::targets::TargetData;
use inkwell::types::{BasicType as _, BasicTypeEnum};
use inkwell::values::{
    AnyValueEnum, BasicValueEnum, BasicValueUse, FunctionValue, InstructionOpcode,
    InstructionValue, PointerValue,
};

use crate::Error;
use crate::symbols::name_in_program;

/// The most bytes that moved slots may take in one function, well under the 8 MiB that a thread usually has.
const LIMIT: u64 = 1 << 20;

/// Moves every slot of a constant size into its function's entry block.
pub(crate) fn flatten(module: &Module, layout: &TargetData) -> Result<(), Error> {
    module
        .get_functions()
        .try_for_each(|function| flatten_function(module, function, layout))
}

fn flatten_function<'c>(
    module: &Module<'c>,
    function: FunctionValue<'c>,
    layout: &TargetData,
) -> Result<(), Error> {
    let slots = slots_outside_entry(function);
    let Some(entry) = function
        .get_first_basic_block()
        .filter(|_| !slots.is_empty())
    else {
        return Ok(());
    };
    let builder = module.get_context().create_builder();
    let first = entry
        .get_first_instruction()
        .expect("an emitted block has a terminator");
    builder.position_before(&first);
    let mut bytes = 0;
    for slot in slots {
        if !replace_mask(module, &slot) {
            bytes += slot.bytes(layout);
            move_to(&builder, &slot.alloca);
        }
    }
    within_limit(function, bytes)
}

fn within_limit(function: FunctionValue, bytes: u64) -> Result<(), Error> {
    if bytes <= LIMIT {
        return Ok(());
    }
    Err(Error::Stack {
        function: name_in_program(&function.get_name().to_string_lossy()).into(),
        bytes,
        limit: LIMIT,
    })
}

fn move_to<'c>(builder: &Builder<'c>, alloca: &InstructionValue<'c>) {
    let name = alloca
        .get_name()
        .map(|name| name.to_string_lossy().into_owned());
    alloca.remove_from_basic_block();
    builder.insert_instruction(alloca, name.as_deref());
}

/// A stack slot of a constant size.
struct Slot<'c> {
    alloca: InstructionValue<'c>,
    element: BasicTypeEnum<'c>,
    count: u64,
}

impl<'c> Slot<'c> {
    /// The slot that an instruction allocates, if its size is known.
    fn of(instruction: InstructionValue<'c>) -> Option<Self> {
        if instruction.get_opcode() != InstructionOpcode::Alloca {
            return None;
        }
        let count = instruction.get_operand(0)?.value()?.into_int_value();
        Some(Self {
            alloca: instruction,
            element: instruction.get_allocated_type().ok()?,
            count: count.get_zero_extended_constant()?,
        })
    }

    fn bytes(&self, layout: &TargetData) -> u64 {
        layout
            .get_abi_size(&self.element)
            .saturating_mul(self.count)
    }

    fn uses(&self) -> impl Iterator<Item = BasicValueUse<'c>> + use<'c> {
        std::iter::successors(self.alloca.get_first_use(), |user| user.get_next_use())
    }
}

fn slots_outside_entry(function: FunctionValue) -> Vec<Slot> {
    let blocks = function.get_basic_block_iter().skip(1);
    blocks
        .flat_map(|block| block.get_instructions())
        .filter_map(Slot::of)
        .collect()
}

/// Replaces a mask by a constant. Returns whether the slot was a mask.
fn replace_mask<'c>(module: &Module<'c>, slot: &Slot<'c>) -> bool {
    let Some(clearing) = mask_store(slot) else {
        return false;
    };
    clearing.erase_from_basic_block();
    let slot_pointer = PointerValue::try_from(slot.alloca).expect("an alloca is a pointer");
    slot_pointer.replace_all_uses_with(mask(module, slot));
    slot.alloca.erase_from_basic_block();
    true
}

/// The store that clears a mask: bits, written once with zeros, whose address is only stored in a struct for the
/// runtime.
fn mask_store<'c>(slot: &Slot<'c>) -> Option<InstructionValue<'c>> {
    let is_bit = |ty: BasicTypeEnum| ty.is_int_type() && ty.into_int_type().get_bit_width() == 1;
    let instruction = |user: BasicValueUse<'c>| match user.get_user() {
        AnyValueEnum::InstructionValue(instruction) => Some(instruction),
        _ => None,
    };
    let users: Vec<_> = slot.uses().map(instruction).collect::<Option<_>>()?;
    let stores = users
        .iter()
        .all(|user| user.get_opcode() == InstructionOpcode::Store);
    let (written, kept): (Vec<_>, Vec<_>) = users.into_iter().partition(|user| is_clearing(*user));
    match (&written[..], &kept[..]) {
        ([clearing], [_]) if stores && is_bit(slot.element) => Some(*clearing),
        _ => None,
    }
}

/// Whether an instruction stores an array of zeros.
fn is_clearing(store: InstructionValue) -> bool {
    let value = store.get_operand(0).and_then(|operand| operand.value());
    matches!(value, Some(BasicValueEnum::ArrayValue(array)) if array.is_null())
}

/// An array of zeros as long as the slot, shared by all masks of that length.
fn mask<'c>(module: &Module<'c>, slot: &Slot<'c>) -> PointerValue<'c> {
    let name = format!("array.mask.{}", slot.count);
    let global = module.get_global(&name).unwrap_or_else(|| {
        let length = u32::try_from(slot.count).expect("hugr-llvm counts elements in 32 bits");
        let ty = slot.element.array_type(length);
        let global = module.add_global(ty, None, &name);
        global.set_initializer(&ty.const_zero());
        global.set_constant(true);
        global.set_linkage(Linkage::Private);
        global
    });
    global.as_pointer_value()
}
