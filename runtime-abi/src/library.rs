//! The reading side: a GPU library that is opened by its path and called safely.
//!
//! Three layers: the raw symbols, methods of [`Library`] that turn `false` into an error with the library's own words, and
//! [`Context`], which closes itself.

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
            /// The symbols, or the names of all that are missing.
            fn load(library: &libloading::Library) -> Result<Self, Vec<&'static str>> {
                let mut missing = Vec::new();
                $(
                    // SAFETY: a symbol of this name has the type of the table; that is the contract.
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
/// A symbol of that name is a function of type `T`.
unsafe fn symbol<T: Copy>(library: &libloading::Library, name: &str) -> Option<T> {
    // SAFETY: the caller vouches for the type.
    unsafe { library.get::<T>(name.as_bytes()) }
        .ok()
        .map(|symbol| *symbol)
}

/// A GPU library that is loaded into this process.
///
/// Symbols that the library itself leaves to the program are bound when they are called, so it opens outside of an emulator too.
/// It stays loaded when this value goes, because a library may have threads of its own.
#[derive(Debug)]
pub struct Library {
    path: PathBuf,
    symbols: Symbols,
    describe: Option<unsafe extern "C" fn() -> *const c_char>,
}

impl Library {
    /// Opens the library at a path and checks that it has every function of the contract. This runs code of that file, as
    /// starting a program would: open what you trust.
    ///
    /// # Errors
    /// There is no such file, it is no library for this machine, or functions are missing.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, OpenError> {
        let given = path.as_ref();
        // A path with a folder in it is taken as it is; a bare name would be searched for elsewhere.
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
        // SAFETY: a symbol of this name has this type; docs/abi.md says so.
        let describe = unsafe { symbol(&library, DESCRIBE_SYMBOL) };
        Ok(Self {
            path,
            symbols,
            describe,
        })
    }

    /// Where it was opened.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Asks whether the library serves programs of this version.
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

    /// Opens a context; [`Library::context`] is the one that closes itself.
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
    /// The library does not know it.
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

    /// Calls a function with a blob and a signature as they are, right or wrong.
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
    /// There is none.
    pub fn result(&self, gpu_ref: u64) -> Result<[u8; RESULT_SIZE], CallError> {
        let mut bytes = [0; RESULT_SIZE];
        // SAFETY: there is room for that many bytes.
        let success = unsafe {
            (self.symbols.gpu_get_result)(gpu_ref, RESULT_SIZE as u64, bytes.as_mut_ptr().cast())
        };
        self.check(GpuFunction::GetResult, success)?;
        Ok(bytes)
    }

    /// What the library says about the last failure on this thread; none where it says nothing.
    #[must_use]
    pub fn last_error(&self) -> Option<String> {
        // SAFETY: it takes nothing; the text is null or valid until the next call on this thread.
        unsafe { copied((self.symbols.gpu_get_error)()) }
    }

    /// What the library says about its functions; none where it does not describe itself.
    ///
    /// # Errors
    /// The text is not a description.
    pub fn description(&self) -> Result<Option<Description>, serde_json::Error> {
        // SAFETY: it takes nothing; the text is null or lives as long as the library.
        let text = self
            .describe
            .and_then(|describe| unsafe { copied(describe()) });
        text.map(|text| Description::from_json(&text)).transpose()
    }

    /// Does what a program does first: asks for this version of the contract, then opens a context.
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
    // SAFETY: not null; the caller vouches for the NUL.
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

/// An open context of a library; it is closed when it goes.
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

    /// Calls a function by its name and reads the result if there is one, as a program does.
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

    /// Calls a function by its id and reads the result if there is one.
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

    /// Closes the context and says whether that worked; dropping it says nothing.
    ///
    /// # Errors
    /// The library reports one.
    pub fn discard(self) -> Result<(), CallError> {
        let context = ManuallyDrop::new(self);
        context.library.discard(context.gpu_ref)
    }
}

impl Drop for Context<'_> {
    fn drop(&mut self) {
        // Nobody is there to hear of a failure; `discard` is for those who want to know.
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
        /// What the system says.
        source: io::Error,
    },
    /// The file is no library that this process can load.
    #[error("{} cannot be loaded: {source}", path.display())]
    Load {
        /// The path as given.
        path: PathBuf,
        /// What the loader says.
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

/// Why a call of a library failed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CallError {
    /// The library said no.
    #[error("{message}")]
    Failed {
        /// The C function.
        function: &'static str,
        /// The library's words.
        message: String,
    },
    /// A text with a NUL in it, which C cannot take.
    #[error("{text:?} cannot be handed to {function}: it has a NUL in it")]
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
