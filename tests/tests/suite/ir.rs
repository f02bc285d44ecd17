//! Parses LLVM IR as text, as far as the tests need it.

use std::fmt::Write as _;
use std::hash::Hasher as _;

use hugr::llvm::inkwell::context::Context;
use hugr::llvm::inkwell::memory_buffer::MemoryBuffer;

/// A function's definition.
pub(crate) struct Function<'t> {
    pub(crate) name: &'t str,
    /// Its basic blocks in order, each the lines of its instructions.
    blocks: Vec<Vec<&'t str>>,
}

/// The definitions of a module, in order.
pub(crate) fn functions(ir: &str) -> Vec<Function<'_>> {
    let mut functions = vec![];
    let mut lines = ir.lines();
    while let Some(line) = lines.next() {
        if line.starts_with("define ") {
            let body = lines.by_ref().take_while(|line| *line != "}");
            functions.push(Function {
                name: global_name(line),
                blocks: blocks(body),
            });
        }
    }
    functions
}

fn blocks<'t>(body: impl Iterator<Item = &'t str>) -> Vec<Vec<&'t str>> {
    let mut blocks = vec![];
    for line in body.filter(|line| !line.is_empty() && !line.starts_with(';')) {
        // Instructions are indented, labels are not; an entry block may have none.
        match line.starts_with(' ') {
            false => blocks.push(vec![]),
            true if blocks.is_empty() => blocks.push(vec![line]),
            true => blocks.last_mut().expect("there is a block").push(line),
        }
    }
    blocks
}

/// The text after the first `@`, quotes included.
fn global_name(line: &str) -> &str {
    let name = &line[line.find('@').expect("a definition has a name") + 1..];
    let end = match name.strip_prefix('"') {
        Some(quoted) => quoted.find('"').map(|end| end + 2),
        None => name.find('('),
    };
    &name[..end.expect("a name ends before the parameters")]
}

impl<'t> Function<'t> {
    fn instructions(&self) -> impl Iterator<Item = &'t str> {
        self.blocks.iter().flatten().copied()
    }
}

/// The number of a module's instructions that contain a text.
pub(crate) fn count(ir: &str, part: &str) -> usize {
    let functions = functions(ir);
    functions
        .iter()
        .flat_map(Function::instructions)
        .filter(|line| line.contains(part))
        .count()
}

/// Stack slots outside entry blocks, which are allocated on each execution, with their functions.
pub(crate) fn slots_in_loops(ir: &str) -> Vec<String> {
    let late = |function: Function| -> Vec<String> {
        let blocks = function.blocks.iter().skip(1).flatten();
        let slots = blocks.filter(|line| line.contains(" = alloca "));
        slots
            .map(|line| format!("{}: {}", function.name, line.trim()))
            .collect()
    };
    functions(ir).into_iter().flat_map(late).collect()
}

/// A line for each function: its name, its number of instructions, and a hash of its text.
pub(crate) fn summary(ir: &str) -> String {
    let mut text = String::new();
    for function in functions(ir) {
        let mut hash = Fnv::default();
        function
            .instructions()
            .for_each(|line| hash.write(line.as_bytes()));
        let (count, hash) = (function.instructions().count(), hash.finish());
        writeln!(text, "{count:6}  {hash:016x}  {}", function.name)
            .expect("a string takes everything");
    }
    text
}

/// FNV-1a, which is the same on every machine and in every version of Rust.
struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl std::hash::Hasher for Fnv {
    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

/// Parses bitcode and verifies it with LLVM.
pub(crate) fn verify(bitcode: &[u8]) -> Result<(), String> {
    let context = Context::create();
    let buffer = MemoryBuffer::create_from_memory_range_copy(bitcode, "program");
    let module = context
        .create_module_from_ir(buffer)
        .map_err(|error| error.to_string())?;
    module.verify().map_err(|error| error.to_string())
}

#[test]
fn ir_is_taken_apart() {
    let ir = "\
define i64 @qmain(i64 %0) {
entry:
  %a = alloca i64
  br label %loop

loop:                                             ; preds = %entry
  %b = alloca i64
  ret i64 0
}

define internal void @\"gpu.call.i:v\"() #1 {
  ret void
}
";
    let found: Vec<_> = functions(ir)
        .iter()
        .map(|f| (f.name, f.blocks.len(), f.instructions().count()))
        .collect();
    assert_eq!(found, [("qmain", 2, 4), ("\"gpu.call.i:v\"", 1, 1)]);
    assert_eq!(slots_in_loops(ir), ["qmain: %b = alloca i64"]);
    assert_eq!(count(ir, "alloca"), 2);
    assert_ne!(summary(ir), summary(&ir.replace("ret i64 0", "ret i64 1")));
}
