//! Passes values between operations in registers instead of memory.
//!
//! hugr-llvm gives each output of an operation a stack slot, a mailbox: one operation stores there, others load. LLVM's
//! `sroa` removes all of them, but takes a third of the time of all its passes. Most loads stand in the block of their
//! store, or in a block that can be reached from there alone. This module handles those: it walks the blocks once,
//! replaces each load by the value that the slot is known to hold, and removes stores that are never read. Values that
//! several blocks merge are left to `sroa`.

use std::collections::HashMap;

use inkwell::basic_block::BasicBlock;
use inkwell::module::Module;
use inkwell::types::AsTypeRef as _;
use inkwell::values::{
    AnyValueEnum, AsValueRef as _, BasicValueEnum, BasicValueUse, FunctionValue,
    InstructionOpcode as Opcode, InstructionValue,
};

/// Identifies a value by its address, which is valid as long as the value lives.
type Key = *mut inkwell::llvm_sys::LLVMValue;

/// Removes mailboxes wherever exactly one path leads from the store to the load. Stack slots have to be in entry blocks
/// already.
pub(crate) fn forward(module: &Module) {
    module.get_functions().for_each(forward_in);
}

fn forward_in(function: FunctionValue) {
    let mailboxes = mailboxes(function);
    let mut walk = Walk::new(&mailboxes);
    BlockTree::of(function).walk(|block, depth| walk.walk(block, depth));
    mailboxes.into_iter().for_each(remove_unread);
}

/// The blocks of a function as trees: a block with one predecessor is its child, and starts with the values known
/// there.
struct BlockTree<'c> {
    below: HashMap<BasicBlock<'c>, Vec<BasicBlock<'c>>>,
    roots: Vec<BasicBlock<'c>>,
}

impl<'c> BlockTree<'c> {
    fn of(function: FunctionValue<'c>) -> Self {
        let blocks = function.get_basic_blocks();
        let edges: Vec<_> = blocks.iter().flat_map(|block| edges_from(*block)).collect();
        let mut entries: HashMap<BasicBlock, usize> = HashMap::new();
        for (_, to) in &edges {
            *entries.entry(*to).or_default() += 1;
        }
        let mut below: HashMap<_, Vec<_>> = HashMap::new();
        for (from, to) in edges.into_iter().filter(|(_, to)| entries[to] == 1) {
            below.entry(from).or_default().push(to);
        }
        let is_root = |block: &BasicBlock| entries.get(block) != Some(&1);
        let roots = blocks.into_iter().filter(is_root).collect();
        Self { below, roots }
    }

    /// Visits each block after its parent, with its depth.
    fn walk(self, mut visit: impl FnMut(BasicBlock<'c>, usize)) {
        let mut waiting: Vec<_> = self.roots.iter().map(|root| (*root, 0)).collect();
        while let Some((block, depth)) = waiting.pop() {
            visit(block, depth);
            let below = self.below.get(&block).into_iter().flatten();
            waiting.extend(below.map(|block| (*block, depth + 1)));
        }
    }
}

fn edges_from<'c>(block: BasicBlock<'c>) -> impl Iterator<Item = (BasicBlock<'c>, BasicBlock<'c>)> {
    let ends = block.get_terminator().into_iter();
    let targets = ends.flat_map(|end| end.get_operands()).flatten();
    targets.filter_map(move |operand| Some((block, operand.block()?)))
}

fn mailboxes(function: FunctionValue) -> Vec<InstructionValue> {
    let entry = function.get_first_basic_block().into_iter();
    entry
        .flat_map(|block| block.get_instructions())
        .filter(|instruction| {
            instruction.get_opcode() == Opcode::Alloca && is_mailbox(*instruction)
        })
        .collect()
}

/// Whether a slot is only loaded and stored, and always as a whole: then its address is known nowhere else.
fn is_mailbox(slot: InstructionValue) -> bool {
    let Ok(whole) = slot.get_allocated_type() else {
        return false;
    };
    let is_whole = |user: InstructionValue| match user.get_opcode() {
        Opcode::Load => user.get_type().as_type_ref() == whole.as_type_ref(),
        Opcode::Store => operand(user, 0).is_some_and(|value| {
            value.as_value_ref() != slot.as_value_ref() && value.get_type() == whole
        }),
        _ => false,
    };
    let plain = |user: InstructionValue| user.get_volatile() == Ok(false);
    uses(slot).all(|user| user.is_some_and(|user| is_whole(user) && plain(user)))
}

/// The instructions that use a value; `None` stands for a user that is not an instruction.
fn uses<'c>(
    instruction: InstructionValue<'c>,
) -> impl Iterator<Item = Option<InstructionValue<'c>>> {
    let first = instruction.get_first_use();
    std::iter::successors(first, |user| user.get_next_use()).map(user)
}

/// The instruction that uses a value, unless it is a phi.
pub(crate) fn user<'c>(user: BasicValueUse<'c>) -> Option<InstructionValue<'c>> {
    match user.get_user() {
        AnyValueEnum::InstructionValue(instruction) => Some(instruction),
        AnyValueEnum::ArrayValue(value) => value.as_instruction(),
        AnyValueEnum::FloatValue(value) => value.as_instruction(),
        AnyValueEnum::IntValue(value) => value.as_instruction(),
        AnyValueEnum::PointerValue(value) => value.as_instruction(),
        AnyValueEnum::StructValue(value) => value.as_instruction(),
        _ => None,
    }
}

fn operand<'c>(instruction: InstructionValue<'c>, index: u32) -> Option<BasicValueEnum<'c>> {
    instruction
        .get_operand(index)
        .and_then(|operand| operand.value())
}

/// A walk through all blocks of a function.
struct Walk<'c> {
    /// The known values of each mailbox, the newest last. Below it are those of the parent blocks, which become valid
    /// again on the way to the next child.
    known: HashMap<Key, Vec<Known<'c>>>,
    /// The current block and its parents, the outermost first.
    path: Vec<BasicBlock<'c>>,
}

/// The value of a mailbox.
struct Known<'c> {
    value: BasicValueEnum<'c>,
    /// The block where the value became known; it holds in that block and its descendants.
    block: BasicBlock<'c>,
    depth: usize,
    /// The store of the value.
    store: Option<InstructionValue<'c>>,
}

impl<'c> Walk<'c> {
    fn new(mailboxes: &[InstructionValue<'c>]) -> Self {
        let known = mailboxes
            .iter()
            .map(|slot| (slot.as_value_ref(), Vec::new()));
        Self {
            known: known.collect(),
            path: Vec::new(),
        }
    }

    fn walk(&mut self, block: BasicBlock<'c>, depth: usize) {
        self.path.truncate(depth);
        self.path.push(block);
        let mut next = block.get_first_instruction();
        while let Some(instruction) = next {
            next = instruction.get_next_instruction();
            match instruction.get_opcode() {
                Opcode::Load => self.load(instruction),
                Opcode::Store => self.store(instruction),
                _ => {}
            }
        }
    }

    /// The known value of the mailbox that an instruction names; values that hold only in other blocks are dropped.
    fn known(
        &mut self,
        instruction: InstructionValue<'c>,
        index: u32,
    ) -> Option<&mut Vec<Known<'c>>> {
        let slot = operand(instruction, index)?.as_value_ref();
        let known = self.known.get_mut(&slot)?;
        let path = &self.path;
        let holds = |known: &Known| path.get(known.depth) == Some(&known.block);
        while known.pop_if(|newest| !holds(newest)).is_some() {}
        Some(known)
    }

    fn load(&mut self, load: InstructionValue<'c>) {
        let (block, depth) = self.place();
        let Some(known) = self.known(load, 0) else {
            return;
        };
        let Some(loaded) = result(load) else {
            return load.erase_from_basic_block();
        };
        match known.last() {
            Some(newest) if replace(loaded, newest.value) => load.erase_from_basic_block(),
            _ => known.push(Known {
                value: loaded,
                block,
                depth,
                store: None,
            }),
        }
    }

    fn store(&mut self, store: InstructionValue<'c>) {
        let (block, depth) = self.place();
        let (Some(known), Some(value)) = (self.known(store, 1), operand(store, 0)) else {
            return;
        };
        match known.last() {
            Some(newest) if newest.value.as_value_ref() == value.as_value_ref() => {
                return store.erase_from_basic_block();
            }
            Some(newest) if newest.block == block => forget(known.pop()),
            _ => {}
        }
        let store = Some(store);
        known.push(Known {
            value,
            block,
            depth,
            store,
        });
    }

    /// The current block and its depth.
    fn place(&self) -> (BasicBlock<'c>, usize) {
        let depth = self.path.len() - 1;
        (self.path[depth], depth)
    }
}

/// Removes a store that another store in the same block overwrites: all loads between the two are replaced.
fn forget(known: Option<Known>) {
    if let Some(overwritten) = known.and_then(|known| known.store) {
        overwritten.erase_from_basic_block();
    }
}

/// The result of an instruction, if it is used. This conversion needs no `unsafe`.
fn result(instruction: InstructionValue) -> Option<BasicValueEnum> {
    instruction.get_first_use()?.get_used_value().value()
}

/// Replaces a value by another. Returns false where their types differ or cannot be replaced.
fn replace<'c>(old: BasicValueEnum<'c>, new: BasicValueEnum<'c>) -> bool {
    use BasicValueEnum as Value;
    match (old, new) {
        (Value::ArrayValue(old), Value::ArrayValue(new)) => old.replace_all_uses_with(new),
        (Value::FloatValue(old), Value::FloatValue(new)) => old.replace_all_uses_with(new),
        (Value::IntValue(old), Value::IntValue(new)) => old.replace_all_uses_with(new),
        (Value::PointerValue(old), Value::PointerValue(new)) => old.replace_all_uses_with(new),
        (Value::StructValue(old), Value::StructValue(new)) => old.replace_all_uses_with(new),
        _ => return false,
    }
    true
}

/// Removes a mailbox that is never read any more, or that only ever holds one constant.
///
/// A load that runs before the only store reads an undefined value, so the constant is valid for it as well.
fn remove_unread(slot: InstructionValue) {
    let (loads, stores): (Vec<_>, Vec<_>) = uses(slot)
        .flatten()
        .partition(|user| user.get_opcode() == Opcode::Load);
    let unread = loads.is_empty() || matches!(stores[..], [store] if replace_loads(&loads, store));
    if unread {
        let dead = loads.into_iter().chain(stores);
        dead.for_each(InstructionValue::erase_from_basic_block);
        slot.erase_from_basic_block();
    }
}

/// Replaces all loads by the stored constant. Returns false where the stored value is no constant.
fn replace_loads(loads: &[InstructionValue], store: InstructionValue) -> bool {
    let constant = operand(store, 0).filter(|value| is_constant(*value));
    let Some(constant) = constant else {
        return false;
    };
    let mut read = loads.iter().filter_map(|load| result(*load));
    read.all(|loaded| replace(loaded, constant))
}

fn is_constant(value: BasicValueEnum) -> bool {
    match value {
        BasicValueEnum::ArrayValue(value) => value.is_const(),
        BasicValueEnum::FloatValue(value) => value.is_const(),
        BasicValueEnum::IntValue(value) => value.is_const(),
        BasicValueEnum::PointerValue(value) => value.is_const(),
        BasicValueEnum::StructValue(value) => value.is_const(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use inkwell::context::Context;
    use inkwell::memory_buffer::MemoryBuffer;
    use inkwell::values::AnyValue as _;

    use super::*;

    /// A function of this body, after forwarding: its instructions, one a line, without alignments.
    fn forwarded(body: &str) -> String {
        let text = format!(
            "declare void @see(ptr)\ndeclare i1 @coin()\ndefine i64 @f(i64 %a, i64 %b) {{\n{body}\n}}\n"
        );
        let context = Context::create();
        let buffer = MemoryBuffer::create_from_memory_range_copy(text.as_bytes(), "f");
        let module = context.create_module_from_ir(buffer).expect("IR");
        forward(&module);
        module.verify().expect("forwarding leaves valid IR");
        let function = module.get_function("f").expect("the function");
        let blocks = function.get_basic_block_iter();
        let instructions = blocks.flat_map(|block| block.get_instructions());
        let lines = instructions.map(|line| {
            let line = line.print_to_string().to_string();
            let shown = line.split(", align").next().unwrap_or_default();
            shown.trim().to_owned()
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    fn check(body: &str, expected: &[&str]) {
        assert_eq!(forwarded(body), expected.join("\n"));
    }

    #[test]
    fn a_value_skips_its_mailbox() {
        check(
            "%m = alloca i64
             store i64 %a, ptr %m
             %x = load i64, ptr %m
             %y = add i64 %x, %b
             store i64 %y, ptr %m
             %z = load i64, ptr %m
             ret i64 %z",
            &["%y = add i64 %a, %b", "ret i64 %y"],
        );
    }

    #[test]
    fn a_mailbox_that_is_put_back_as_it_was_is_not_written() {
        check(
            "%m = alloca i64
             %c = call i1 @coin()
             br i1 %c, label %put, label %end
             put:
             store i64 %a, ptr %m
             br label %end
             end:
             %x = load i64, ptr %m
             store i64 %x, ptr %m
             %y = load i64, ptr %m
             ret i64 %y",
            &[
                "%m = alloca i64",
                "%c = call i1 @coin()",
                "br i1 %c, label %put, label %end",
                "store i64 %a, ptr %m",
                "br label %end",
                "%x = load i64, ptr %m",
                "ret i64 %x",
            ],
        );
    }

    #[test]
    fn a_loop_reads_what_its_last_turn_wrote() {
        check(
            "%m = alloca i64
             store i64 %a, ptr %m
             br label %loop
             loop:
             %x = load i64, ptr %m
             %y = add i64 %x, %b
             store i64 %y, ptr %m
             %c = call i1 @coin()
             br i1 %c, label %loop, label %end
             end:
             %z = load i64, ptr %m
             ret i64 %z",
            &[
                "%m = alloca i64",
                "store i64 %a, ptr %m",
                "br label %loop",
                "%x = load i64, ptr %m",
                "%y = add i64 %x, %b",
                "store i64 %y, ptr %m",
                "%c = call i1 @coin()",
                "br i1 %c, label %loop, label %end",
                "ret i64 %y",
            ],
        );
    }

    #[test]
    fn what_a_block_knows_holds_in_those_that_only_it_leads_to() {
        check(
            "%m = alloca i64
             store i64 %a, ptr %m
             %c = call i1 @coin()
             br i1 %c, label %left, label %right
             left:
             %x = load i64, ptr %m
             store i64 %b, ptr %m
             %y = load i64, ptr %m
             %z = add i64 %x, %y
             ret i64 %z
             right:
             %w = load i64, ptr %m
             store i64 3, ptr %m
             %d = call i1 @coin()
             br i1 %d, label %more, label %end
             more:
             %v = load i64, ptr %m
             ret i64 %v
             end:
             ret i64 %w",
            &[
                "%c = call i1 @coin()",
                "br i1 %c, label %left, label %right",
                "%z = add i64 %a, %b",
                "ret i64 %z",
                "%d = call i1 @coin()",
                "br i1 %d, label %more, label %end",
                "ret i64 3",
                "ret i64 %a",
            ],
        );
    }

    #[test]
    fn two_ways_from_one_block_to_another_leave_nothing_known() {
        check(
            "%m = alloca i64
             store i64 %a, ptr %m
             switch i64 %b, label %end [ i64 0, label %end
                                         i64 1, label %other ]
             other:
             store i64 5, ptr %m
             br label %end
             end:
             %x = load i64, ptr %m
             ret i64 %x",
            &[
                "%m = alloca i64",
                "store i64 %a, ptr %m",
                "switch i64 %b, label %end [\n    i64 0, label %end\n    i64 1, label %other\n  ]",
                "store i64 5, ptr %m",
                "br label %end",
                "%x = load i64, ptr %m",
                "ret i64 %x",
            ],
        );
    }

    #[test]
    fn the_only_value_of_a_mailbox_needs_no_mailbox_where_it_is_constant() {
        check(
            "%m = alloca i64
             store i64 7, ptr %m
             br label %next
             next:
             %x = load i64, ptr %m
             ret i64 %x",
            &["br label %next", "ret i64 7"],
        );
        let two = "%m = alloca i64
             store i64 7, ptr %m
             %c = call i1 @coin()
             br i1 %c, label %other, label %next
             other:
             store i64 8, ptr %m
             br label %next
             next:
             %x = load i64, ptr %m
             ret i64 %x";
        assert!(forwarded(two).ends_with("%x = load i64, ptr %m\nret i64 %x"));
    }

    #[test]
    fn slots_that_others_know_or_read_in_part_stay() {
        check(
            "%m = alloca i64
             store i64 %a, ptr %m
             call void @see(ptr %m)
             %x = load i64, ptr %m
             %n = alloca i64
             store i64 %b, ptr %n
             %y = load i32, ptr %n
             %p = alloca ptr
             store ptr %p, ptr %p
             %q = load ptr, ptr %p
             ret i64 %x",
            &[
                "%m = alloca i64",
                "store i64 %a, ptr %m",
                "call void @see(ptr %m)",
                "%x = load i64, ptr %m",
                "%n = alloca i64",
                "store i64 %b, ptr %n",
                "%y = load i32, ptr %n",
                "%p = alloca ptr",
                "store ptr %p, ptr %p",
                "%q = load ptr, ptr %p",
                "ret i64 %x",
            ],
        );
    }
}
