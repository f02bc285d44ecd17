//! The kernels of a GPU, loaded when they are needed: the driver compiles a module for the GPU that it is loaded on, which takes it up to
//! a second the first time.
//!
//! This is one of the crate's files with `unsafe`: modules are the driver's.

use std::collections::HashMap;
use std::ffi::CString;
use std::iter::repeat;
use std::sync::{LazyLock, Mutex, OnceLock, PoisonError};

use cudarc::driver::result::module;
use cudarc::driver::sys;

use crate::error::Called;
use crate::ptx::Module;
use crate::{CudaError, MODULES};

/// Which of [`MODULES`] has a kernel.
static MODULE_OF: LazyLock<HashMap<&'static str, usize>> = LazyLock::new(|| {
    let modules = MODULES.iter().enumerate();
    let kernels = modules.flat_map(|(number, module)| module.kernels().zip(repeat(number)));
    kernels.collect()
});

/// Those that were loaded on a GPU so far.
#[derive(Default)]
pub(crate) struct Kernels {
    modules: [OnceLock<Loaded>; MODULES.len()],
    /// Held while a module is loaded.
    turn: Mutex<()>,
}

impl Kernels {
    /// The kernel of a name, for the GPU that this thread talks to.
    ///
    /// # Errors
    /// There is none, or the driver fails.
    pub(crate) fn get(&self, name: &str) -> Result<sys::CUfunction, CudaError> {
        let number = MODULE_OF.get(name).copied();
        let loaded = number.map(|number| match self.modules[number].get() {
            Some(loaded) => Ok(loaded),
            None => self.load(number),
        });
        let kernel = loaded
            .transpose()?
            .and_then(|loaded| loaded.kernels.get(name));
        let missing = || CudaError::NoKernel { name: name.into() };
        kernel.copied().ok_or_else(missing)
    }

    fn load(&self, number: usize) -> Result<&Loaded, CudaError> {
        let _turn = self.turn.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(loaded) = self.modules[number].get() {
            return Ok(loaded);
        }
        let loaded = Loaded::new(&MODULES[number])?;
        Ok(self.modules[number].get_or_init(|| loaded))
    }

    /// Unloads all of them, while this thread talks to the GPU and nothing is left that could run one.
    pub(crate) fn unload(&mut self) {
        self.modules = Default::default();
    }
}

/// A module of the driver, and its kernels by name.
struct Loaded {
    module: sys::CUmodule,
    kernels: HashMap<&'static str, sys::CUfunction>,
}

impl Loaded {
    fn new(source: &Module) -> Result<Self, CudaError> {
        let about = || format!(" for the kernels of {}", source.name);
        let text = CString::new(source.ptx).expect("PTX is text");
        // SAFETY: the text is PTX and ends with a NUL.
        let module = unsafe { module::load_data(text.as_ptr().cast()) };
        let mut loaded = Self {
            module: module.called_for("cuModuleLoadData", about)?,
            kernels: HashMap::new(),
        };
        for name in source.kernels() {
            let symbol = CString::new(name).expect("a name is text");
            // SAFETY: the module was just loaded.
            let function = unsafe { module::get_function(loaded.module, symbol) };
            let about = || format!(" for the kernel {name}");
            let function = function.called_for("cuModuleGetFunction", about)?;
            loaded.kernels.insert(name, function);
        }
        Ok(loaded)
    }
}

impl Drop for Loaded {
    fn drop(&mut self) {
        // Nobody is left to be told of errors.
        // SAFETY: loaded once, and nobody has its kernels any more.
        let _ = unsafe { module::unload(self.module) };
    }
}
