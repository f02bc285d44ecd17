//! A HUGR whose operations are a platform's, ready to be emitted.

use std::panic::{AssertUnwindSafe, catch_unwind};

use gpu_codegen::GpuInterface;
use hugr::ops::OpType;
use hugr::{Hugr, HugrView as _};
use tket::passes::{ComposablePass as _, ModifierResolverPass};
use tket_qsystem::{QSystemLLVMPass, lower_drops::LowerDropsPass};

use crate::read::one_line;
use crate::{
    Compiled, Error, Options, Platform, Program, check, emit, gates, modifiers, order, unused,
};

/// A program lowered to the operations of a platform and checked.
#[derive(Debug, Clone)]
pub struct Prepared {
    pub(crate) hugr: Hugr,
    pub(crate) platform: Platform,
    gpu: GpuInterface,
}

impl Prepared {
    pub(crate) fn new(program: Program, platform: Platform) -> Result<Self, Error> {
        let mut hugr = program.hugr;
        unused::remove(&mut hugr);
        check::before_lowering(&hugr)?;
        guarded("lowering the HUGR", || lower(&mut hugr, platform))?;
        let gpu = GpuInterface::read(&hugr)?;
        check::before_emission(&hugr)?;
        Ok(Self {
            hugr,
            platform,
            gpu,
        })
    }

    /// The name of the function that the program starts with.
    #[must_use]
    pub fn entry_name(&self) -> &str {
        match self.hugr.entrypoint_optype() {
            OpType::FuncDefn(function) => function.func_name(),
            _ => unreachable!("a program's entry point is a function"),
        }
    }

    /// What the program asks of its GPU library.
    #[must_use]
    pub fn gpu_interface(&self) -> &GpuInterface {
        &self.gpu
    }

    /// Emits LLVM IR and has LLVM optimise it: [`Prepared::emit`], then [`Compiled::optimise`].
    ///
    /// # Errors
    /// Theirs.
    pub fn compile(&self, options: &Options) -> Result<Compiled, Error> {
        let compiled = self.emit(options)?;
        compiled.optimise()?;
        Ok(compiled)
    }

    /// Emits LLVM IR that can be run as it is.
    ///
    /// # Errors
    /// [`Error::EntrySymbol`], [`Error::Cpu`] and [`Error::Stack`].
    pub fn emit(&self, options: &Options) -> Result<Compiled, Error> {
        guarded("emitting LLVM IR", || emit::emit(self, options))
    }
}

/// Native operations, resolved type variables, one order.
///
/// No pass here removes dead code, which to HUGR's passes is whatever the Output of a region does not need: a GPU call
/// without an order edge to it would go without a word. The one that does, constant folding, is left out: LLVM folds the
/// same constants in a fraction of the time, and never takes a call for dead.
fn lower(hugr: &mut Hugr, platform: Platform) -> Result<(), Error> {
    let failed = |hugr: &Hugr, message: String| Error::Lowering {
        platform: platform.name(),
        message: check::located(hugr, message),
    };
    let used = Used::by(hugr);
    if used.modifiers {
        modifiers::rewrite_gates(hugr)?;
        let resolved = ModifierResolverPass::default().run(hugr);
        resolved.map_err(|error| failed(hugr, one_line(&error)))?;
        modifiers::forget_holes(hugr);
    }
    if used.platform_operations {
        gates::lower(hugr, platform).map_err(|message| failed(hugr, message))?;
    }
    if used.drops {
        let dropped = LowerDropsPass::default().run(hugr);
        dropped.map_err(|error| failed(hugr, one_line(&error)))?;
    }
    order::keep(hugr);
    let finish = QSystemLLVMPass::default().with_constant_fold(false);
    finish
        .run(hugr)
        .map_err(|error| failed(hugr, one_line(&error)))
}

/// Which of the lowerings a program needs. Each looks at every type and operation of the program, and the first one for quantum operations in a
/// thread takes longer than all the rest of a small program.
struct Used {
    /// Quantum operations and measurements: what differs between platforms.
    platform_operations: bool,
    /// Guppy's `drop`.
    drops: bool,
    /// Control, dagger and power.
    modifiers: bool,
}

impl Used {
    fn by(hugr: &Hugr) -> Self {
        let mut used = Self {
            platform_operations: false,
            drops: false,
            modifiers: false,
        };
        for node in hugr.nodes() {
            if let OpType::ExtensionOp(op) = hugr.get_optype(node) {
                used.note(op.extension_id());
            }
        }
        used
    }

    fn note(&mut self, extension: &str) {
        match extension {
            "tket.guppy" => self.drops = true,
            "tket.modifier" => self.modifiers = true,
            // These are lowered the same way whatever the platform.
            "prelude" | "tket.qsystem.random" | "tket.qsystem.utils" => {}
            _ if extension.starts_with("arithmetic.") || extension.starts_with("collections.") => {}
            "logic" | "ptr" | "tket.rotation" | "tket.result" | "tket.debug" | "tket.gpu"
            | "tket.globals" | "tket.argument" => {}
            _ => self.platform_operations = true,
        }
        self.platform_operations |= self.modifiers;
    }
}

/// Runs a step that libraries do; a panic of theirs becomes an error.
pub(crate) fn guarded<T>(
    stage: &'static str,
    step: impl FnOnce() -> Result<T, Error>,
) -> Result<T, Error> {
    catch_unwind(AssertUnwindSafe(step)).unwrap_or_else(|panic| {
        let text = panic.downcast_ref::<String>().map(String::as_str);
        let text = text.or_else(|| panic.downcast_ref::<&str>().copied());
        let text = text.unwrap_or("a panic without a message");
        Err(Error::internal(stage, text.lines().next().unwrap_or("")))
    })
}
