//! The kit for authors of GPU libraries.
//!
//! A library is a value whose type implements [`GpuLibrary`]: the contract as safe methods that return an [`Outcome`].
//! [`export_gpu_library!`](crate::export_gpu_library) generates the C functions. [`Functions`] is such a type: a table
//! of closures, whose signatures follow from the closures' own types. A complete library:
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
//! Each exported function runs inside one guard: an error or a panic becomes `false` and a message for `gpu_get_error`.
//! The kit also stores the thread's last message, so that no library has to manage its lifetime.

mod contexts;
#[doc(hidden)]
pub mod exports;
mod functions;
mod gpu_library;
mod last_error;
mod shot;
mod values;

pub use contexts::{Contexts, UnknownContext};
pub use exports::{guard, not_null};
pub use functions::Functions;
pub use gpu_library::{Failure, GpuLibrary, Outcome};
pub use shot::current as current_shot;
pub use values::{Answer, Argument, Arguments, Returned};

/// Exports a [`GpuLibrary`] as the C functions of the contract: `export_gpu_library!(Type = expression)`.
///
/// The expression creates the library; it is evaluated at the first call of any of the functions. Each export is
/// checked against the table at compile time. Besides the seven, `libgpu_describe` is exported, which returns null
/// where the library has no [`Description`](crate::Description). Use the macro once, in a crate of type `cdylib` or
/// `staticlib`.
///
/// A crate that exports functions of its own needs access to the library: `export_gpu_library!(static LIBRARY: Type =
/// expression)` gives it that name, a [`LazyLock`](std::sync::LazyLock), with a visibility in front if needed. Such a
/// function calls [`guard`](crate::kit::guard).
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

            // The system runs this when it unloads a library or ends a process.
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
                // SAFETY: the caller upholds the contract, which is what the function of the same name requires.
                unsafe { $crate::kit::exports::$name(&$library $(, $param)*) }
            }
            const _: $crate::raw::$variant = $name;
        )*
    };
}
