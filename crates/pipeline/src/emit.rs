//! HUGR → an LLVM module with one entry point.

use std::rc::Rc;

use anyhow::Result as AnyResult;
use gpu_codegen::GpuCodegen;
use hugr::llvm::CodegenExtsBuilder;
use hugr::llvm::custom::CodegenExtsMap;
use hugr::llvm::emit::debug_info::DebugInfoContext;
use hugr::llvm::emit::{EmitDebugInfo, EmitHugr, Namer};
use hugr::llvm::extension::int::IntCodegenExtension;
use hugr::llvm::utils::fat::FatExt as _;
use hugr::ops::FuncDefn;
use hugr::{Hugr, HugrView as _};
use inkwell::attributes::{Attribute, AttributeLoc};
use inkwell::context::Context;
use inkwell::module::{Linkage, Module};
use inkwell::targets::TargetMachine;
use inkwell::values::FunctionValue;
use tket::extension::global_phase::{GLOBAL_PHASE_EXTENSION_ID, GLOBAL_PHASE_OP_ID};
use tket::llvm::rotation::RotationCodegenExtension;
use tket_qsystem::llvm::argument::ArgumentCodegenExtension;
use tket_qsystem::llvm::debug::DebugCodegenExtension;
use tket_qsystem::llvm::futures::FuturesCodegenExtension;
use tket_qsystem::llvm::globals::GlobalsCodegenExtension;
use tket_qsystem::llvm::prelude::QISPreludeCodegen;
use tket_qsystem::llvm::qsystem::QSystemCodegenExtension;
use tket_qsystem::llvm::random::RandomCodegenExtension;
use tket_qsystem::llvm::result::ResultsCodegenExtension;
use tket_qsystem::llvm::utils::UtilsCodegenExtension;

use crate::arithmetic::MoreArithmetic;
use crate::arrays::{ArrayResults, SeleneHeap};
use crate::error::guarded;
use crate::order::GATE_PREFIX;
use crate::symbols::{FUNCTION_PREFIX, name_in_program};
use crate::{
    Compiled, Error, OptLevel, Options, Platform, Prepared, debug, mailbox, module, stack,
};

/// The prefix that hugr-llvm gives the name of a global variable of `tket.globals`.
const GLOBALS_PREFIX: &[u8] = b"__globals__.";

impl Prepared {
    /// Emits LLVM IR and optimises it: [`Prepared::emit`], then [`Compiled::optimise`].
    ///
    /// # Errors
    /// Those of the two steps.
    pub fn compile(&self, options: &Options) -> Result<Compiled, Error> {
        let compiled = self.emit(options)?;
        compiled.optimise()?;
        Ok(compiled)
    }

    /// Emits LLVM IR that can be run without optimisation.
    ///
    /// # Errors
    /// [`Error::EntrySymbol`], [`Error::Cpu`] and [`Error::Stack`].
    pub fn emit(&self, options: &Options) -> Result<Compiled, Error> {
        guarded("emitting LLVM IR", || emit(self, options))
    }
}

/// Emits the module, adds the entry point and moves stack slots to entry blocks.
fn emit(program: &Prepared, options: &Options) -> Result<Compiled, Error> {
    check_entry(&options.entry)?;
    let machine = options.target.machine(options)?;
    Compiled::build(machine, options, |context, machine| {
        let module = emit_module(context, machine, program, options)?;
        if options.debug_info {
            debug::keep_own_places(&module);
        }
        stack::flatten(&module, &machine.get_target_data())?;
        if options.opt_level != OptLevel::O0 {
            mailbox::forward(&module);
        }
        module::verify(&module)?;
        Ok(module)
    })
}

impl Options {
    /// Checks the entry symbol and the processor, so that a caller can refuse them before it reads a program.
    ///
    /// # Errors
    /// [`Error::EntrySymbol`] and [`Error::Cpu`].
    pub fn check(&self) -> Result<(), Error> {
        check_entry(&self.entry)?;
        self.target.cpu(self).map(drop)
    }
}

fn emit_module<'c>(
    context: &'c Context,
    machine: &TargetMachine,
    program: &Prepared,
    options: &Options,
) -> Result<Module<'c>, Error> {
    let failed = |error: anyhow::Error| emission_error(&error);
    let hugr = &program.hugr;
    let root = hugr
        .fat_root()
        .ok_or_else(|| Error::internal("emitting LLVM IR", "the HUGR has no module root"))?;
    let entry = hugr
        .try_fat::<FuncDefn>(hugr.entrypoint())
        .expect("the entry point is a function");
    let namer = Rc::new(Namer::new(FUNCTION_PREFIX, true));
    let entry_name = namer.name_func(entry.func_name(), entry.node());
    let module = context.create_module(&options.module_name);
    // This comes before emission: alignments follow from the layout.
    module.set_triple(&machine.get_triple());
    module.set_data_layout(&machine.get_target_data().get_data_layout());
    let extensions = Rc::new(extensions(program.platform));
    let emitter = EmitHugr::new(context, module, namer, extensions)
        .emit_module(root, debug_info(options))
        .map_err(failed)?;
    let (module, mut debug) = emitter.finish();
    let entry = module
        .get_function(&entry_name)
        .expect("the entry function was emitted");
    if module.get_function(&options.entry).is_some() {
        return Err(entry_error(&options.entry, TAKEN));
    }
    keep_private(&module);
    keep_gates_outlined(context, &module);
    add_entry(context, &module, entry, &options.entry, debug.as_mut()).map_err(failed)?;
    if let Some(debug) = debug {
        debug.finish();
    }
    Ok(module)
}

fn debug_info(options: &Options) -> EmitDebugInfo {
    match options.debug_info {
        // Every target on the list has 64-bit pointers.
        true => EmitDebugInfo::Include { ptr_bits: 64 },
        false => EmitDebugInfo::Exclude,
    }
}

/// The code generation extensions for everything that a HUGR for Selene may contain.
fn extensions<'a>(platform: Platform) -> CodegenExtsMap<'a, Hugr> {
    let prelude = QISPreludeCodegen;
    CodegenExtsBuilder::default()
        .add_prelude_extensions(prelude.clone())
        .add_extension(IntCodegenExtension::new(prelude.clone()))
        .add_float_extensions()
        .add_conversion_extensions()
        .add_logic_extensions()
        .add_math_extensions()
        .add_default_static_array_extensions()
        .add_borrow_array_extensions(SeleneHeap)
        .add_array_extensions(SeleneHeap)
        .add_extension(MoreArithmetic)
        .add_extension(FuturesCodegenExtension)
        .add_extension(QSystemCodegenExtension::new(
            platform.into(),
            prelude.clone(),
        ))
        .add_extension(RandomCodegenExtension)
        .add_extension(ResultsCodegenExtension::new(SeleneHeap))
        .add_extension(ArrayResults)
        .add_extension(RotationCodegenExtension::new(prelude.clone()))
        .add_extension(UtilsCodegenExtension)
        .add_extension(DebugCodegenExtension::new(SeleneHeap))
        .add_extension(GlobalsCodegenExtension::new(prelude))
        .add_extension(ArgumentCodegenExtension::new(SeleneHeap))
        .add_extension(GpuCodegen)
        // Controlled phases are resolved earlier. A phase that remains is global and cannot be observed.
        .extension_op(
            GLOBAL_PHASE_EXTENSION_ID,
            GLOBAL_PHASE_OP_ID.clone(),
            |context, args| args.outputs.finish(context.builder(), []),
        )
        .finish()
}

const TAKEN: &str = "the runtime has a function of that name; choose another";

/// An entry symbol is a C identifier that the runtime does not use itself.
fn check_entry(symbol: &str) -> Result<(), Error> {
    let letter = |c: char| c.is_ascii_alphabetic() || c == '_';
    if !symbol.starts_with(letter) || !symbol.chars().all(|c| letter(c) || c.is_ascii_digit()) {
        let accepted = "a name of letters, digits and underscores that does not begin with a digit is accepted";
        return Err(entry_error(symbol, accepted));
    }
    let runtime = ["setup", "teardown", "main", "panic", "panic_str"];
    match runtime.contains(&symbol) || symbol.starts_with("gpu_") {
        true => Err(entry_error(symbol, TAKEN)),
        false => Ok(()),
    }
}

fn entry_error(symbol: &str, why: &'static str) -> Error {
    Error::EntrySymbol {
        symbol: symbol.into(),
        why,
    }
}

/// Makes every symbol but the entry private to the module, so that two programs can be linked into one.
fn keep_private(module: &Module) {
    for function in module
        .get_functions()
        .filter(|function| function.count_basic_blocks() > 0)
    {
        function.set_linkage(Linkage::Internal);
    }
    for global in module.get_globals() {
        if global.get_initializer().is_some() && global.get_linkage() == Linkage::External {
            global.set_linkage(Linkage::Internal);
        }
    }
}

/// Prevents LLVM from inlining the functions that implement gates.
///
/// A gate is a few calls of the runtime. Inlining makes a circuit of thousands of gates many times as long, for LLVM
/// and for every reader of its output. The call that it saves costs nothing beside a gate in the simulator.
fn keep_gates_outlined(context: &Context, module: &Module) {
    let noinline = Attribute::get_named_enum_kind_id("noinline");
    let noinline = context.create_enum_attribute(noinline, 0);
    let is_gate = |function: &FunctionValue| {
        name_in_program(&function.get_name().to_string_lossy()).starts_with(GATE_PREFIX)
    };
    for function in module.get_functions().filter(is_gate) {
        function.add_attribute(AttributeLoc::Function, noinline);
    }
}

/// `i64 ENTRY(i64 argument)`: calls `setup`, resets the variables of `tket.globals`, runs the program, calls
/// `teardown`.
fn add_entry<'c>(
    context: &'c Context,
    module: &Module<'c>,
    program: FunctionValue<'c>,
    symbol: &str,
    debug: Option<&mut DebugInfoContext<'c>>,
) -> AnyResult<()> {
    let (i64_type, void) = (context.i64_type(), context.void_type());
    let declare = |name: &str, ty| module.add_function(name, ty, Some(Linkage::External));
    let setup = declare("setup", void.fn_type(&[i64_type.into()], false));
    let teardown = declare("teardown", i64_type.fn_type(&[], false));
    let entry = declare(symbol, i64_type.fn_type(&[i64_type.into()], false));
    let builder = context.create_builder();
    builder.position_at_end(context.append_basic_block(entry, "entry"));
    if let Some(debug) = debug {
        // Without a location here, code inlined into the entry would lose its own.
        debug.set_compiler_generated(entry, context, &builder)?;
    }
    let argument = entry.get_first_param().expect("the entry has a parameter");
    builder.build_call(setup, &[argument.into()], "")?;
    for global in module
        .get_globals()
        .filter(|global| global.get_name().to_bytes().starts_with(GLOBALS_PREFIX))
    {
        let fresh = global
            .get_initializer()
            .expect("a variable of the program has a first value");
        builder.build_store(global.as_pointer_value(), fresh)?;
    }
    builder.build_call(program, &[], "")?;
    let result = builder.build_call(teardown, &[], "result")?;
    builder.build_return(Some(&result.try_as_basic_value().unwrap_basic()))?;
    Ok(())
}

/// The innermost message of an emission error, and the operation that it happened in.
fn emission_error(error: &anyhow::Error) -> Error {
    let words: Vec<String> = error.chain().map(ToString::to_string).collect();
    Error::internal("emitting LLVM IR", words.join(": "))
}
