//! The kit for authors of GPU libraries.
//!
//! A library is a value whose type implements [`GpuLibrary`]: the contract as safe methods that return an [`Outcome`].
//! [`export_gpu_library!`](crate::export_gpu_library) puts the C functions around it. [`Functions`] is such a type, ready made:
//! a table of closures, whose signatures follow from the closures' own types. A whole library:
//!
//! ```
//! use runtime_abi::export_gpu_library;
//! use runtime_abi::kit::Functions;
//!
//! #[derive(Default)]
//! struct Tally {
//!     sum: i64,
//! }
//!
//! fn library() -> Functions<Tally> {
//!     Functions::new("tally")
//!         .function("add", |tally: &mut Tally, (value,): (i64,)| tally.sum += value)
//!         .function("sum", |tally: &mut Tally, ()| tally.sum)
//!         .function("root", |_, (x,): (f64,)| match x {
//!             0.0.. => Ok(x.sqrt()),
//!             _ => Err(format!("root takes numbers from 0 on, not {x}")),
//!         })
//! }
//!
//! export_gpu_library!(Functions<Tally> = library());
//! ```
//!
//! Each exported function goes through one guard: what it returns as an error, or panics with, becomes `false` and a text for
//! `gpu_get_error`. The thread's last text is kept here too, so that no library has to think about its lifetime.

mod contexts;
#[doc(hidden)]
pub mod exports;
mod functions;
mod last_error;
mod shot;
mod values;

pub use contexts::{Contexts, UnknownContext};
pub use exports::{guard, not_null};
pub use functions::Functions;
pub use shot::current as current_shot;
pub use values::{Answer, Argument, Arguments, Returned};

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

/// Exports a [`GpuLibrary`] as the C functions of the contract: `export_gpu_library!(Type = expression)`.
///
/// The expression makes the library; it is evaluated at the first call of any of the functions. Each export is checked against
/// the table at compile time. Besides the seven, `libgpu_describe` is exported, which returns null where the library gives
/// no [`Description`]. It belongs into a crate of type `cdylib` or `staticlib`, once.
///
/// A crate that exports functions of its own as well needs the library itself: `export_gpu_library!(static LIBRARY: Type =
/// expression)` gives it that name, a [`LazyLock`](std::sync::LazyLock), with a visibility in front if need be. Such a function
/// is a call of [`guard`](crate::kit::guard).
#[macro_export]
macro_rules! export_gpu_library {
    ($visibility:vis static $name:ident: $library:ty = $make:expr) => {
        $visibility static $name: ::std::sync::LazyLock<$library> =
            ::std::sync::LazyLock::new(|| $make);

        const _: () = {
            $crate::for_each_gpu_function!([$crate::__export_gpu_functions], $name;);

            /// Describes the library's functions as JSON, or returns null.
            #[unsafe(no_mangle)]
            extern "C" fn libgpu_describe() -> *const ::core::ffi::c_char {
                static TEXT: ::std::sync::OnceLock<Option<::std::ffi::CString>> =
                    ::std::sync::OnceLock::new();
                $crate::kit::exports::describe(&$name, &TEXT)
            }

            extern "C" fn close() {
                $crate::kit::exports::close(&$name);
            }

            // What a system runs when it unloads a library, or ends a process.
            #[cfg_attr(target_os = "linux", unsafe(link_section = ".fini_array"))]
            #[cfg_attr(
                target_vendor = "apple",
                unsafe(link_section = "__DATA,__mod_term_func")
            )]
            #[cfg(any(target_os = "linux", target_vendor = "apple"))]
            #[used]
            static CLOSE: extern "C" fn() = close;
        };
    };
    ($library:ty = $make:expr) => {
        const _: () = {
            $crate::export_gpu_library!(static LIBRARY: $library = $make);
        };
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __export_gpu_functions {
    ($library:ident; $($(#[$doc:meta])* $variant:ident => fn $name:ident($($param:ident: $ty:ident),*) -> $ret:ident;)*) => {
        $(
            $(#[$doc])*
            #[unsafe(no_mangle)]
            unsafe extern "C" fn $name($($param: $crate::abi_type!($ty)),*) -> $crate::abi_type!($ret) {
                // SAFETY: the caller keeps to the contract, which is what the function of the same name asks for.
                unsafe { $crate::kit::exports::$name(&$library $(, $param)*) }
            }
            const _: $crate::raw::$variant = $name;
        )*
    };
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
