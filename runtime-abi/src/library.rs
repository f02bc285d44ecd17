//! The calling side: opens a GPU library by its path and calls it safely.
//!
//! Three layers: the raw symbols; methods of [`Library`], which turn `false` into an error with the library's message;
//! and [`Context`], which closes itself.

use std::ffi::{CStr, CString, c_char};
use std::io;
use std::mem::ManuallyDrop;
use std::path::{Path, PathBuf};

use crate::{
    API_VERSION, BlobError, CBool, DESCRIBE_SYMBOL, Description, GpuFunction, NO_ERROR_MESSAGE,
    RESULT_SIZE, Signature, Value, Version, for_each_gpu_function, raw,
};

macro_rules! symbols {
    ($($(#[$doc:meta])* $variant:ident => fn $name:ident($($param:ident: $ty:ident),*) -> $ret:ident;)*) => {
        /// The functions of the contract as a library exports them.
        #[derive(Debug)]
        struct Symbols {
            $($name: raw::$variant,)*
        }

        impl Symbols {
            /// Loads the symbols, or returns the names of all missing ones.
            fn load(library: &libloading::Library) -> Result<Self, Vec<&'static str>> {
                let mut missing = Vec::new();
                $(
                    // SAFETY: by the contract, a symbol of this name has the type in the table.
                    let $name = unsafe { symbol::<raw::$variant>(library, stringify!($name)) };
                    missing.extend($name.is_none().then_some(stringify!($name)));
                )*
                match ($($name,)*) {
                    ($(Some($name),)*) => Ok(Self { $($name),* }),
                    _ => Err(missing),
                }
            }
        }
    };
}

for_each_gpu_function!(symbols);

/// # Safety
/// The symbol of this name is a function of type `T`.
unsafe fn symbol<T: Copy>(library: &libloading::Library, name: &str) -> Option<T> {
    // SAFETY: the caller guarantees the type.
    unsafe { library.get::<T>(name.as_bytes()) }
        .ok()
        .map(|symbol| *symbol)
}

/// A GPU library loaded into this process.
///
/// Undefined symbols of the library are bound when they are called, so it can be opened outside an emulator. It stays
/// loaded after this value is dropped, because it may have threads of its own.
#[derive(Debug)]
pub struct Library {
    path: PathBuf,
    symbols: Symbols,
    describe: Option<unsafe extern "C" fn() -> *const c_char>,
}

impl Library {
    /// Opens the library at a path and checks that it has every function of the contract. This runs code of that file,
    /// as starting a program would: open only files that you trust.
    ///
    /// # Errors
    /// The file does not exist, is not a library for this machine, or lacks functions.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, OpenError> {
        let given = path.as_ref();
        // A path with a folder is used as it is; a bare name would be searched for in the system's folders.
        let path = given.canonicalize().map_err(|source| OpenError::File {
            path: given.into(),
            source,
        })?;
        // SAFETY: the caller trusts the file.
        let library = unsafe { libloading::Library::new(&path) };
        let library = library.map_err(|source| OpenError::Load {
            path: given.into(),
            source,
        })?;
        let library = ManuallyDrop::new(library);
        let symbols = Symbols::load(&library).map_err(|missing| OpenError::Missing {
            path: given.into(),
            missing,
        })?;
        // SAFETY: by docs/abi.md, a symbol of this name has this type.
        let describe = unsafe { symbol(&library, DESCRIBE_SYMBOL) };
        Ok(Self {
            path,
            symbols,
            describe,
        })
    }

    /// The path that was opened.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Checks that the library serves programs of this version.
    ///
    /// # Errors
    /// It does not.
    pub fn validate_api(&self, version: Version) -> Result<(), CallError> {
        let Version {
            major,
            minor,
            patch,
        } = version;
        // SAFETY: numbers only.
        self.check(GpuFunction::ValidateApi, unsafe {
            (self.symbols.gpu_validate_api)(major, minor, patch)
        })
    }

    /// Opens a context. [`Library::context`] returns one that closes itself.
    ///
    /// # Errors
    /// The library cannot open one.
    pub fn init(&self, reserved: u64) -> Result<u64, CallError> {
        let mut handle = 0;
        // SAFETY: the address has room for a u64.
        self.check(GpuFunction::Init, unsafe {
            (self.symbols.gpu_init)(reserved, &raw mut handle)
        })?;
        Ok(handle)
    }

    /// Closes a context.
    ///
    /// # Errors
    /// The library does not know the context.
    pub fn discard(&self, gpu_ref: u64) -> Result<(), CallError> {
        // SAFETY: numbers only.
        self.check(GpuFunction::Discard, unsafe {
            (self.symbols.gpu_discard)(gpu_ref)
        })
    }

    /// The id of a function.
    ///
    /// # Errors
    /// The library has no function of that name.
    pub fn function_id(&self, name: &str) -> Result<u64, CallError> {
        let text = c_text(GpuFunction::GetFunctionId, name)?;
        let mut id = 0;
        // SAFETY: the text ends in a NUL, the address has room for a u64, and both outlive the call.
        let success = unsafe { (self.symbols.gpu_get_function_id)(text.as_ptr(), &raw mut id) };
        self.check(GpuFunction::GetFunctionId, success)?;
        Ok(id)
    }

    /// Calls a function with a blob and a signature, without checking them.
    ///
    /// # Errors
    /// The library refuses the call, or the function failed.
    pub fn call(
        &self,
        gpu_ref: u64,
        function_id: u64,
        blob: &[u8],
        signature: &str,
    ) -> Result<(), CallError> {
        let signature = c_text(GpuFunction::Call, signature)?;
        let (size, blob) = (blob.len() as u64, blob.as_ptr().cast());
        // SAFETY: the blob has that many bytes, the signature ends in a NUL, and both outlive the call.
        let success = unsafe {
            (self.symbols.gpu_call)(gpu_ref, function_id, size, blob, signature.as_ptr())
        };
        self.check(GpuFunction::Call, success)
    }

    /// The next result of a context.
    ///
    /// # Errors
    /// There is no result.
    pub fn result(&self, gpu_ref: u64) -> Result<[u8; RESULT_SIZE], CallError> {
        let mut bytes = [0; RESULT_SIZE];
        // SAFETY: there is room for that many bytes.
        let success = unsafe {
            (self.symbols.gpu_get_result)(gpu_ref, RESULT_SIZE as u64, bytes.as_mut_ptr().cast())
        };
        self.check(GpuFunction::GetResult, success)?;
        Ok(bytes)
    }

    /// The library's message about the last failure on this thread, if any.
    #[must_use]
    pub fn last_error(&self) -> Option<String> {
        // SAFETY: the function takes no arguments; the text is null or valid until the next call on this thread.
        unsafe { copied((self.symbols.gpu_get_error)()) }
    }

    /// The library's description of its functions, if it has one.
    ///
    /// # Errors
    /// The text is not a description.
    pub fn description(&self) -> Result<Option<Description>, serde_json::Error> {
        // SAFETY: the function takes no arguments; the text is null or lives as long as the library.
        let text = self
            .describe
            .and_then(|describe| unsafe { copied(describe()) });
        text.map(|text| Description::from_json(&text)).transpose()
    }

    /// Starts as a program does: checks this version of the contract, then opens a context.
    ///
    /// # Errors
    /// The library refuses the version or cannot open a context.
    pub fn context(&self, reserved: u64) -> Result<Context<'_>, CallError> {
        self.validate_api(API_VERSION)?;
        Ok(Context {
            library: self,
            gpu_ref: self.init(reserved)?,
        })
    }

    fn check(&self, function: GpuFunction, success: CBool) -> Result<(), CallError> {
        if success.is_true() {
            return Ok(());
        }
        let message = self.last_error().unwrap_or_else(|| NO_ERROR_MESSAGE.into());
        Err(CallError::Failed {
            function: function.name(),
            message,
        })
    }
}

/// # Safety
/// The address is null or that of a text that ends in a NUL.
unsafe fn copied(text: *const c_char) -> Option<String> {
    if text.is_null() {
        return None;
    }
    // SAFETY: not null; the caller guarantees the NUL.
    Some(
        unsafe { CStr::from_ptr(text) }
            .to_string_lossy()
            .into_owned(),
    )
}

fn c_text(function: GpuFunction, text: &str) -> Result<CString, CallError> {
    CString::new(text).map_err(|_| CallError::Nul {
        function: function.name(),
        text: text.into(),
    })
}

/// An open context of a library; dropping it closes it.
#[derive(Debug)]
pub struct Context<'a> {
    library: &'a Library,
    gpu_ref: u64,
}

impl Context<'_> {
    /// The handle.
    #[must_use]
    pub fn handle(&self) -> u64 {
        self.gpu_ref
    }

    /// Calls a function by its name, as a program does, and reads its result, if any.
    ///
    /// # Errors
    /// The arguments do not fit the signature, there is no such function, or it failed.
    pub fn call(
        &self,
        name: &str,
        signature: &Signature,
        args: &[Value],
    ) -> Result<Option<Value>, CallError> {
        self.call_id(self.library.function_id(name)?, signature, args)
    }

    /// Calls a function by its id and reads its result, if any.
    ///
    /// # Errors
    /// The arguments do not fit the signature, there is no such function, or it failed.
    pub fn call_id(
        &self,
        id: u64,
        signature: &Signature,
        args: &[Value],
    ) -> Result<Option<Value>, CallError> {
        self.library.call(
            self.gpu_ref,
            id,
            &signature.pack(args)?,
            &signature.to_string(),
        )?;
        match signature.ret {
            crate::ReturnType::Void => Ok(None),
            ret => Ok(ret.value(self.library.result(self.gpu_ref)?)),
        }
    }

    /// Closes the context and returns any error; dropping it ignores errors.
    ///
    /// # Errors
    /// The library reports an error.
    pub fn discard(self) -> Result<(), CallError> {
        let context = ManuallyDrop::new(self);
        context.library.discard(context.gpu_ref)
    }
}

impl Drop for Context<'_> {
    fn drop(&mut self) {
        // An error is ignored here; callers that need it use `discard`.
        let _ = self.library.discard(self.gpu_ref);
    }
}

/// Why a library cannot be opened.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    /// The file cannot be found.
    #[error("{}: {source}", path.display())]
    File {
        /// The path as given.
        path: PathBuf,
        /// The system's error.
        source: io::Error,
    },
    /// The file is not a library that this process can load.
    #[error("{} cannot be loaded: {source}", path.display())]
    Load {
        /// The path as given.
        path: PathBuf,
        /// The loader's error.
        source: libloading::Error,
    },
    /// The library lacks functions of the contract.
    #[error("{} is no GPU library: it does not export {}", path.display(), missing.join(", "))]
    Missing {
        /// The path as given.
        path: PathBuf,
        /// All functions that are missing.
        missing: Vec<&'static str>,
    },
}

/// Why a call to a library failed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CallError {
    /// The library reported an error.
    #[error("{message}")]
    Failed {
        /// The C function.
        function: &'static str,
        /// The library's message.
        message: String,
    },
    /// A text that contains a NUL, which cannot be a C string.
    #[error("{text:?} cannot be passed to {function}: it contains a NUL")]
    Nul {
        /// The C function.
        function: &'static str,
        /// The text.
        text: String,
    },
    /// The arguments do not fit the signature.
    #[error(transparent)]
    Arguments(#[from] BlobError),
}
