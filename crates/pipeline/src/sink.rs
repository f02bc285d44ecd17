//! In a long block, moves each pure computation right before its only user.
//!
//! Operations without an effect come early in a HUGR's order, so the values of a thousand results are all computed
//! before the first one is reported. LLVM's passes leave that as it is, and the time of its register allocation grows
//! with the square of the number of live values.

use inkwell::basic_block::BasicBlock;
use inkwell::builder::Builder;
use inkwell::module::Module;
use inkwell::values::{InstructionOpcode, InstructionValue};

use crate::mailbox;

/// A block with fewer instructions is not long: LLVM schedules it well.
const LONG: usize = 512;

/// Moves instructions in the long blocks of a module.
pub(crate) fn sink(module: &Module) {
    let builder = module.get_context().create_builder();
    for function in module.get_functions() {
        for block in function.get_basic_blocks() {
            let instructions: Vec<InstructionValue> = block.get_instructions().collect();
            if instructions.len() < LONG {
                continue;
            }
            // In reverse order, so that the only user of a value is already in its final place.
            for instruction in instructions.into_iter().rev() {
                if let Some(user) = only_user(instruction, block) {
                    move_before(&builder, instruction, user);
                }
            }
        }
    }
}

/// The only instruction that uses a value, if it is in the same block and the value depends on its operands alone.
fn only_user<'c>(
    instruction: InstructionValue<'c>,
    block: BasicBlock<'c>,
) -> Option<InstructionValue<'c>> {
    if !is_pure(instruction.get_opcode()) {
        return None;
    }
    let first = instruction.get_first_use()?;
    let user = match first.get_next_use() {
        // A phi of the same block does not count: its values come from other blocks.
        None => mailbox::user(first)?,
        Some(_) => return None,
    };
    (user.get_parent() == Some(block)).then_some(user)
}

fn is_pure(opcode: InstructionOpcode) -> bool {
    use InstructionOpcode as Op;
    matches!(
        opcode,
        Op::Add
            | Op::Sub
            | Op::Mul
            | Op::FAdd
            | Op::FSub
            | Op::FMul
            | Op::FDiv
            | Op::FNeg
            | Op::Shl
            | Op::LShr
            | Op::AShr
            | Op::And
            | Op::Or
            | Op::Xor
            | Op::Trunc
            | Op::ZExt
            | Op::SExt
            | Op::FPToUI
            | Op::FPToSI
            | Op::UIToFP
            | Op::SIToFP
            | Op::BitCast
            | Op::ICmp
            | Op::FCmp
            | Op::Select
            | Op::ExtractValue
            | Op::InsertValue
            | Op::GetElementPtr
    )
}

fn move_before<'c>(
    builder: &Builder<'c>,
    instruction: InstructionValue<'c>,
    user: InstructionValue<'c>,
) {
    if instruction.get_next_instruction() == Some(user) {
        return;
    }
    instruction.remove_from_basic_block();
    builder.position_before(&user);
    builder.insert_instruction(&instruction, None);
}
