//! A finished LLVM module and the formats it can be written in.

use inkwell::attributes::AttributeLoc;
use inkwell::context::Context;
use inkwell::llvm_sys::core::LLVMContextSetDiscardValueNames;
use inkwell::module::Module;
use inkwell::passes::PassBuilderOptions;
use inkwell::targets::{FileType, TargetMachine};
use self_cell::self_cell;

use crate::prepare::guarded;
use crate::{Error, OptLevel, Options};

self_cell!(
    /// A module borrows from its context, so they travel together.
    struct OwnedModule {
        owner: Context,
        #[not_covariant]
        dependent: Module,
    }
);

/// What a compiled program can be written as.
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

    /// The usual ending of a file's name, without the dot.
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
    machine: TargetMachine,
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
        machine: TargetMachine,
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
            optimise(module, &self.machine, self.opt_level)?;
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

    /// The program in a format.
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

/// A context whose values have no names, only functions and global variables do.
///
/// What a value is called says which node it came from, which is of use beside the HUGR, but little is left of it once LLVM is through;
/// and making up names that differ costs a tenth of the time that LLVM's passes take.
fn nameless_context() -> Context {
    let context = Context::create();
    // SAFETY: the context is alive, and nobody else has it.
    unsafe { LLVMContextSetDiscardValueNames(context.raw(), 1) };
    context
}

/// Whether LLVM takes a module for valid.
pub(crate) fn verify(module: &Module) -> Result<(), Error> {
    module
        .verify()
        .map_err(|message| Error::internal("checking the LLVM IR", message.to_string()))
}

fn optimise(module: &Module, machine: &TargetMachine, level: OptLevel) -> Result<(), Error> {
    let passes = match level {
        OptLevel::O0 => return Ok(()),
        OptLevel::O1 => LITTLE,
        OptLevel::O2 => USUAL,
        OptLevel::O3 => "default<O3>",
    };
    if machine.get_cpu().to_bytes() == b"generic" && level != OptLevel::O1 {
        tune(module, machine);
    }
    let tuning = PassBuilderOptions::create();
    // Joining scalars into vectors finds nothing in programs that call the runtime, and can take for ever on a long chain of ors.
    tuning.set_loop_slp_vectorization(false);
    module
        .run_passes(passes, machine, tuning)
        .map_err(|message| Error::internal("optimising", message.to_string()))
}

/// Each function by itself: slots become registers, what is constant is folded, what is never reached goes.
const LITTLE: &str =
    "globaldce,function<eager-inv>(sroa,early-cse,simplifycfg,instcombine<no-verify-fixpoint>)";

/// `LITTLE`, then calls are inlined, what that laid open is cleaned up, short loops are unrolled, and what that laid open is cleaned up.
///
/// LLVM's own `default<O2>` takes twice as long, to find again and again that a program which mostly calls the runtime leaves little
/// to find. Left out is what made the code of the test programs, and of those in tests/bench, neither shorter nor faster. Each pass that is here makes one of
/// those in tests/bench slower when it goes: `gvn`, `bdce` and `correlated-propagation` the lookup decoder, the last `simplifycfg` the calls. Merging
/// what both sides of a branch begin with is what LLVM puts off to the end; here it is done at once.
const USUAL: &str = "globaldce,\
    function<eager-inv>(sroa,early-cse,simplifycfg,instcombine<no-verify-fixpoint>),\
    ipsccp,\
    cgscc(inline,function-attrs,function<eager-inv>(\
        early-cse<memssa>,jump-threading,simplifycfg<hoist-common-insts;sink-common-insts>,\
        instcombine<no-verify-fixpoint>,tailcallelim,\
        loop-mssa(loop-rotate,licm),\
        simplifycfg,loop(indvars,loop-deletion,loop-unroll-full),\
        gvn<>,bdce,instcombine<no-verify-fixpoint>,jump-threading,correlated-propagation,loop-mssa(licm),\
        adce,simplifycfg)),\
    function<eager-inv>(loop-unroll,instcombine<no-verify-fixpoint>,simplifycfg),globalopt,globaldce";

/// How far loops are unrolled depends on the processor that LLVM tunes for, and for the one that it calls generic that is next to nothing: loops over arrays
/// then run a fifth slower. The official compiler tunes for the machine that it runs on, so its output differs from machine to machine. This
/// changes no instruction set: the code still runs everywhere.
const TUNED_FOR: &str = "znver4";

/// Has loops unrolled as for a current processor.
fn tune(module: &Module, machine: &TargetMachine) {
    if !machine
        .get_triple()
        .as_str()
        .to_bytes()
        .starts_with(b"x86_64")
    {
        return;
    }
    let context = module.get_context();
    let tuned = context.create_string_attribute("tune-cpu", TUNED_FOR);
    let defined = module
        .get_functions()
        .filter(|function| function.count_basic_blocks() > 0);
    defined.for_each(|function| function.add_attribute(AttributeLoc::Function, tuned));
}
