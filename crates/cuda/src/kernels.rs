//! The kernels of a GPU, loaded when they are needed: the driver compiles a module for the GPU, which takes up to a
//! second the first time.
//!
//! This is one of the crate's files with `unsafe`: modules are the driver's.

use std::collections::HashMap;
use std::ffi::CString;
use std::sync::{Mutex, PoisonError, RwLock};

use cudarc::driver::result::module;
use cudarc::driver::sys;

use crate::error::{Called, CudaError};
use crate::ptx::Module;

/// The kernels that are loaded on a GPU so far.
#[derive(Default)]
pub(crate) struct Kernels {
    /// Modules by name.
    modules: RwLock<HashMap<&'static str, Loaded>>,
    /// Held while a module is loaded, so that none is loaded twice and loaded ones can be used meanwhile.
    turn: Mutex<()>,
}

impl Kernels {
    /// A kernel of a module, for the GPU whose context is current on this thread.
    ///
    /// # Errors
    /// There is none of that name, or the driver fails.
    pub(crate) fn get(&self, module: &Module, name: &str) -> Result<sys::CUfunction, CudaError> {
        if let Some(found) = self.find(module, name) {
            return found;
        }
        let _turn = self.turn.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = self.find(module, name) {
            return found;
        }
        let loaded = Loaded::new(module)?;
        let found = loaded.get(name);
        let modules = self.modules.write();
        let mut modules = modules.unwrap_or_else(PoisonError::into_inner);
        modules.insert(module.name, loaded);
        found
    }

    /// The kernel, if its module is loaded.
    fn find(&self, module: &Module, name: &str) -> Option<Result<sys::CUfunction, CudaError>> {
        let modules = self.modules.read().unwrap_or_else(PoisonError::into_inner);
        Some(modules.get(module.name)?.get(name))
    }

    /// Unloads all of them. The GPU's context is current on this thread, and nothing is left that could run a kernel.
    pub(crate) fn unload(&mut self) {
        let modules = self.modules.get_mut();
        modules.unwrap_or_else(PoisonError::into_inner).clear();
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

    fn get(&self, name: &str) -> Result<sys::CUfunction, CudaError> {
        let missing = || CudaError::NoKernel { name: name.into() };
        self.kernels.get(name).copied().ok_or_else(missing)
    }
}

impl Drop for Loaded {
    fn drop(&mut self) {
        // `drop` cannot return errors.
        // SAFETY: loaded once, and its kernels are not used any more.
        let _ = unsafe { module::unload(self.module) };
    }
}
