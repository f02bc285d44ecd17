//! A finished LLVM module and the formats it can be written in.

use std::rc::Rc;

use inkwell::context::Context;
use inkwell::llvm_sys::core::LLVMContextSetDiscardValueNames;
use inkwell::module::Module;
use inkwell::targets::{FileType, TargetMachine};
use self_cell::self_cell;

use crate::error::guarded;
use crate::{Error, OptLevel, Options, passes};

self_cell!(
    /// A module borrows from its context, so both are stored together.
    struct OwnedModule {
        owner: Context,
        #[not_covariant]
        dependent: Module,
    }
);

/// The formats of a compiled program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// LLVM IR as text.
    Ir,
    /// LLVM bitcode.
    Bitcode,
    /// A relocatable object.
    Object,
    /// Assembly text.
    Assembly,
}

impl Format {
    /// Every format.
    pub const ALL: [Self; 4] = [Self::Ir, Self::Bitcode, Self::Object, Self::Assembly];

    /// The usual file name extension, without the dot.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Ir => "ll",
            Self::Bitcode => "bc",
            Self::Object => "o",
            Self::Assembly => "s",
        }
    }
}

/// A compiled program.
pub struct Compiled {
    module: OwnedModule,
    machine: Rc<TargetMachine>,
    opt_level: OptLevel,
    debug_info: bool,
}

impl std::fmt::Debug for Compiled {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Compiled")
            .field(
                "module",
                &self
                    .module
                    .with_dependent(|_, module| module.get_name().to_owned()),
            )
            .field("target", &self.machine.get_triple())
            .finish()
    }
}

impl Compiled {
    pub(crate) fn build(
        machine: Rc<TargetMachine>,
        options: &Options,
        build: impl for<'c> FnOnce(&'c Context, &TargetMachine) -> Result<Module<'c>, Error>,
    ) -> Result<Self, Error> {
        let context = match options.opt_level {
            OptLevel::O0 => Context::create(),
            _ => nameless_context(),
        };
        let module = OwnedModule::try_new(context, |context| build(context, &machine))?;
        Ok(Self {
            module,
            machine,
            opt_level: options.opt_level,
            debug_info: options.debug_info,
        })
    }

    /// Runs LLVM's passes for the level that the program was emitted for.
    ///
    /// # Errors
    /// [`Error::Internal`] where a pass fails.
    pub fn optimise(&self) -> Result<(), Error> {
        let optimise = |module: &Module| {
            passes::run(module, &self.machine, self.opt_level)?;
            // The code generator aborts where debug info contradicts itself.
            if self.debug_info {
                verify(module)
            } else {
                Ok(())
            }
        };
        guarded("optimising", || {
            self.module.with_dependent(|_, module| optimise(module))
        })
    }

    /// LLVM IR as text.
    #[must_use]
    pub fn ir(&self) -> String {
        self.module
            .with_dependent(|_, module| module.print_to_string().to_string())
    }

    /// LLVM bitcode.
    #[must_use]
    pub fn bitcode(&self) -> Vec<u8> {
        self.module
            .with_dependent(|_, module| module.write_bitcode_to_memory().as_slice().to_vec())
    }

    /// Writes the program in a format.
    ///
    /// # Errors
    /// [`Error::Internal`] where LLVM cannot generate machine code.
    pub fn write(&self, format: Format) -> Result<Vec<u8>, Error> {
        match format {
            Format::Ir => Ok(self.ir().into_bytes()),
            Format::Bitcode => Ok(self.bitcode()),
            Format::Object => self.machine_code(FileType::Object),
            Format::Assembly => self.machine_code(FileType::Assembly),
        }
    }

    fn machine_code(&self, file_type: FileType) -> Result<Vec<u8>, Error> {
        let write = |module: &Module| self.machine.write_to_memory_buffer(module, file_type);
        let buffer = self.module.with_dependent(|_, module| write(module));
        let buffer = buffer
            .map_err(|message| Error::internal("generating machine code", message.to_string()))?;
        Ok(buffer.as_slice().to_vec())
    }
}

/// A context in which only functions and global variables have names.
///
/// The name of a value says which node it came from. That helps beside the HUGR, but little of it remains after LLVM's
/// passes, and unique names cost a tenth of the time of those passes.
fn nameless_context() -> Context {
    let context = Context::create();
    // SAFETY: the context is alive, and no other code has access to it.
    unsafe { LLVMContextSetDiscardValueNames(context.raw(), 1) };
    context
}

/// Checks that LLVM considers a module valid.
pub(crate) fn verify(module: &Module) -> Result<(), Error> {
    module
        .verify()
        .map_err(|message| Error::internal("checking the LLVM IR", message.to_string()))
}
