//! A HUGR whose operations are a platform's, ready to be emitted.

use gpu_codegen::GpuInterface;
use hugr::ops::OpType;
use hugr::{Hugr, HugrView as _};
use tket::passes::{ComposablePass as _, ModifierResolverPass};
use tket_qsystem::{QSystemLLVMPass, lower_drops::LowerDropsPass};

use crate::error::{guarded, one_line};
use crate::{Error, Platform, Program, check, gates, modifiers, order, unused};

/// A program lowered to the operations of a platform and checked.
#[derive(Debug, Clone)]
pub struct Prepared {
    pub(crate) hugr: Hugr,
    pub(crate) platform: Platform,
    gpu: GpuInterface,
}

impl Program {
    /// Lowers the program to a platform's operations and runs every check that needs no emitted code.
    ///
    /// # Errors
    /// [`Error::Gpu`], [`Error::Unsupported`] and [`Error::Lowering`].
    pub fn prepare(self, platform: Platform) -> Result<Prepared, Error> {
        let mut hugr = self.hugr;
        unused::remove(&mut hugr);
        check::before_lowering(&hugr)?;
        guarded("lowering the HUGR", || lower(&mut hugr, platform))?;
        let gpu = GpuInterface::read(&hugr)?;
        check::before_emission(&hugr)?;
        Ok(Prepared {
            hugr,
            platform,
            gpu,
        })
    }
}

impl Prepared {
    /// The name of the function that the program starts with.
    #[must_use]
    pub fn entry_name(&self) -> &str {
        match self.hugr.entrypoint_optype() {
            OpType::FuncDefn(function) => function.func_name(),
            _ => unreachable!("a program's entry point is a function"),
        }
    }

    /// The GPU modules and functions that the program uses.
    #[must_use]
    pub fn gpu_interface(&self) -> &GpuInterface {
        &self.gpu
    }
}

/// Lowers to native operations, resolves type variables and orders effects.
///
/// No pass here removes dead code. HUGR's passes take everything for dead that the Output of a region does not need, so
/// a GPU call without an order edge to the Output would be dropped silently. Constant folding removes dead code and is
/// left out: LLVM folds the same constants in a fraction of the time and never takes a call for dead.
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
        modifiers::sort_free_indices(hugr);
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

/// The lowerings that a program needs. Each visits every type and operation of the program. The first lowering of
/// quantum operations in a thread takes longer than everything else in a small program.
struct Used {
    /// Quantum operations and measurements, which differ between platforms.
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
            // These are lowered in the same way on every platform.
            "prelude" | "tket.qsystem.random" | "tket.qsystem.utils" => {}
            _ if extension.starts_with("arithmetic.") || extension.starts_with("collections.") => {}
            "logic" | "ptr" | "tket.rotation" | "tket.result" | "tket.debug" | "tket.gpu"
            | "tket.globals" | "tket.argument" => {}
            _ => self.platform_operations = true,
        }
        self.platform_operations |= self.modifiers;
    }
}
