//! In a long block, what is computed for one instruction is computed right before it.
//!
//! Operations without an effect come early in a HUGR's order, so the numbers of a thousand results are all there before the first one is reported. LLVM's
//! passes leave that as it is, and its allocation of registers takes time in the square of what is alive at once.

use inkwell::basic_block::BasicBlock;
use inkwell::builder::Builder;
use inkwell::module::Module;
use inkwell::values::{InstructionOpcode, InstructionValue};

use crate::mailbox;

/// A block with fewer instructions than this is not long: LLVM orders what is in it well enough.
const LONG: usize = 512;

/// Moves what can be moved in the long blocks of a module.
pub(crate) fn sink(module: &Module) {
    let builder = module.get_context().create_builder();
    for function in module.get_functions() {
        for block in function.get_basic_blocks() {
            let instructions: Vec<InstructionValue> = block.get_instructions().collect();
            if instructions.len() < LONG {
                continue;
            }
            // From the end, so that the only user of a value has its place already.
            for instruction in instructions.into_iter().rev() {
                if let Some(user) = only_user(instruction, block) {
                    move_before(&builder, instruction, user);
                }
            }
        }
    }
}

/// The only instruction that uses a value, where it is in the same block and the value is made of its operands alone.
fn only_user<'c>(
    instruction: InstructionValue<'c>,
    block: BasicBlock<'c>,
) -> Option<InstructionValue<'c>> {
    if !is_pure(instruction.get_opcode()) {
        return None;
    }
    let first = instruction.get_first_use()?;
    let user = match first.get_next_use() {
        // A phi of the block is none: its values come from elsewhere.
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
