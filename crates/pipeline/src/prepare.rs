//! A HUGR whose operations are a platform's, ready to be emitted.

use std::panic::{AssertUnwindSafe, catch_unwind};

use gpu_codegen::GpuInterface;
use hugr::Hugr;
use tket::passes::ComposablePass as _;
use tket_qsystem::{QSystemLLVMPass, QSystemLLVMPassError, QSystemRebasePass};

use crate::read::one_line;
use crate::{Compiled, Error, Options, Platform, Program, check, effects, emit};

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
        check::before_lowering(&hugr)?;
        guarded("lowering the HUGR", || lower(&mut hugr, platform))?;
        let gpu = GpuInterface::read(&hugr)?;
        check::before_emission(&hugr)?;
        Ok(Self { hugr, platform, gpu })
    }

    /// What the program asks of its GPU library.
    #[must_use]
    pub fn gpu_interface(&self) -> &GpuInterface {
        &self.gpu
    }

    /// Emits LLVM IR and has LLVM optimise it.
    ///
    /// # Errors
    /// [`Error::EntrySymbol`], [`Error::Cpu`] and [`Error::Stack`].
    pub fn compile(&self, options: &Options) -> Result<Compiled, Error> {
        guarded("emitting LLVM IR", || emit::compile(self, options))
    }
}

/// Native operations, resolved type variables, effects that nothing removes, one order.
fn lower(hugr: &mut Hugr, platform: Platform) -> Result<(), Error> {
    let refuse = |message: String| Error::Lowering {
        platform: platform.name(),
        message,
    };
    QSystemRebasePass::defaults(platform.into())
        .run(hugr)
        .map_err(|error| refuse(one_line(&error)))?;
    if std::env::var_os("NOFOLD").is_none() {
    effects::anchor(hugr);
    }
    QSystemLLVMPass::default()
    .with_constant_fold(std::env::var_os("NOFOLD").is_none())
        .run(hugr)
        .map_err(|error: QSystemLLVMPassError| refuse(one_line(&error)))
}

/// Runs a step that libraries do; a panic of theirs becomes an error.
pub(crate) fn guarded<T>(stage: &'static str, step: impl FnOnce() -> Result<T, Error>) -> Result<T, Error> {
    catch_unwind(AssertUnwindSafe(step)).unwrap_or_else(|panic| {
        let text = panic.downcast_ref::<String>().map(String::as_str);
        let text = text.or_else(|| panic.downcast_ref::<&str>().copied());
        let text = text.unwrap_or("a panic without a message");
        Err(Error::internal(stage, text.lines().next().unwrap_or("")))
    })
}
