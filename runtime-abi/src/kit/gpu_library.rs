//! What an author implements: the contract as safe methods.

use crate::{API_VERSION, Description, RESULT_SIZE, Version};

/// Why a function of a library failed: any error, or a text made with `into()`.
pub type Failure = Box<dyn std::error::Error + Send + Sync>;

/// What a function of a library gives back.
pub type Outcome<T> = Result<T, Failure>;

/// A GPU library: the functions of the contract as safe Rust.
///
/// Every method may be called from several threads at once. A method that fails says why; the exports put the library's
/// name in front, and hand the text out through `gpu_get_error`.
pub trait GpuLibrary: Send + Sync + 'static {
    /// The name that stands in front of error messages.
    fn name(&self) -> &str;

    /// Whether the library can be used in this process, asked at each door before anything else, also before the library is made: where it
    /// has threads, a process that was forked from one that had used it has none of them. The exports hand the text out as it is.
    ///
    /// # Errors
    /// It can not.
    #[inline]
    fn check_process() -> Outcome<()>
    where
        Self: Sized,
    {
        Ok(())
    }

    /// Whether a program compiled for version `requested` may run.
    ///
    /// # Errors
    /// It may not. Without an implementation that is decided by [`Version::serves`].
    fn validate_api(&self, requested: Version) -> Outcome<()> {
        requested.check_served()
    }

    /// Opens a context and returns its handle. `reserved` is no key: several contexts may be open with the same one.
    ///
    /// # Errors
    /// The context cannot be opened.
    fn init(&self, reserved: u64) -> Outcome<u64>;

    /// Closes a context.
    ///
    /// # Errors
    /// The handle is not that of an open context.
    fn discard(&self, gpu_ref: u64) -> Outcome<()>;

    /// The id of a function, the same for all contexts.
    ///
    /// # Errors
    /// There is no function of that name.
    fn function_id(&self, name: &str) -> Outcome<u64>;

    /// Calls a function with the arguments in `blob`.
    ///
    /// # Errors
    /// The context or the function does not exist, the signature is not the function's, or the function itself failed.
    fn call(&self, gpu_ref: u64, function_id: u64, blob: &[u8], signature: &str) -> Outcome<()>;

    /// The oldest result that was not taken yet.
    ///
    /// # Errors
    /// The context does not exist, or no call left a result.
    fn result(&self, gpu_ref: u64) -> Outcome<[u8; RESULT_SIZE]>;

    /// A program asks for the last error of this thread, and gets this; none where there was no error. For libraries that keep a log.
    fn error_asked(&self, text: Option<&str>) {
        let _ = text;
    }

    /// The library is unloaded, or the process ends: no thread of it may run on. Nothing is called after this.
    fn close(&self) {}

    /// What the library says about its functions, for tools; none where it does not.
    fn description(&self) -> Option<Description> {
        None
    }
}

impl Version {
    /// Whether this version of the contract serves a program that asks for `self`.
    ///
    /// # Errors
    /// It does not, in words that name both.
    pub fn check_served(self) -> Outcome<()> {
        if API_VERSION.serves(self) {
            return Ok(());
        }
        Err(format!(
            "the program asks for version {self} of the GPU API; this library serves {API_VERSION}"
        )
        .into())
    }
}
