//! The contract as safe methods, which an author implements.

use crate::{API_VERSION, Description, RESULT_SIZE, Version};

/// The error of a library's function: any error, or a text converted with `into()`.
pub type Failure = Box<dyn std::error::Error + Send + Sync>;

/// The result of a library's function.
pub type Outcome<T> = Result<T, Failure>;

/// A GPU library: the functions of the contract as safe Rust.
///
/// Several threads may call the methods at the same time. The exports add the library's name to an error's message and
/// return it through `gpu_get_error`.
pub trait GpuLibrary: Send + Sync + 'static {
    /// The library's name, which error messages begin with.
    fn name(&self) -> &str;

    /// Checks that the library can be used in this process. Every exported function calls this first, even before the
    /// library is created. A library with threads refuses a process that was forked after its first use, because no
    /// threads exist there. The exports return the message unchanged. has threads, a process that was forked from one
    /// that had used it has none of them. The exports hand the text out as it is.
    ///
    /// The library cannot be used.
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
    /// It may not. The default implementation uses [`Version::serves`].
    fn validate_api(&self, requested: Version) -> Outcome<()> {
        requested.check_served()
    }

    /// Opens a context and returns its handle. `reserved` is not a key: several contexts may be open with the same
    /// value.
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

    /// The oldest result that is not read yet.
    ///
    /// # Errors
    /// The context does not exist, or no result is available.
    fn result(&self, gpu_ref: u64) -> Outcome<[u8; RESULT_SIZE]>;

    /// Called when a program asks for the last error of this thread, with the returned text; none where there was no
    /// error. For libraries that keep a log.
    fn error_asked(&self, text: Option<&str>) {
        let _ = text;
    }

    /// Called when the library is unloaded or the process ends: stop all threads. No other method is called afterwards.
    fn close(&self) {}

    /// The library's description of its functions, for tools, if it has one.
    fn description(&self) -> Option<Description> {
        None
    }
}

impl Version {
    /// Checks that this version of the contract serves a program that requests `self`.
    ///
    /// # Errors
    /// It does not; the message names both versions.
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
