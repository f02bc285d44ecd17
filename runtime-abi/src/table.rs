//! The contract as one table.
//!
//! [`for_each_gpu_function!`](crate::for_each_gpu_function) holds the only list of the seven functions. The constants
//! below, the function pointer types in [`raw`], the C header, the tables in `docs/abi.md`, the exports of the kit and
//! the symbols that a loader looks up are all expansions of it. A function added there appears in each of them, or
//! fails to compile.

/// The code of the panic that ends a program when a GPU call fails.
pub const PANIC_CODE: u32 = 70002;

/// The text of that panic where the library gives none.
pub const NO_ERROR_MESSAGE: &str = "No error message available";

/// The number of bytes of a result.
pub const RESULT_SIZE: usize = 8;

/// Passes the table of the GPU functions to a macro.
///
/// `for_each_gpu_function!(callback)` expands to `callback! { rows }`, and
/// `for_each_gpu_function!(callback, some tokens)` to `callback! { some tokens rows }`. A row reads
///
/// ```text
/// /// What the function does.
/// Init => fn gpu_init(reserved: U64, gpu_ref_out: U64Out) -> Bool;
/// ```
///
/// A callback that is a path of several segments is written in brackets, `for_each_gpu_function!([some::callback])`. In
/// a row the first word is the variant of [`GpuFunction`](crate::GpuFunction), and types are variants of
/// [`CType`](crate::CType); [`abi_type!`](crate::abi_type) turns those into Rust types.
///
/// ```
/// macro_rules! names {
///     ($($(#[$doc:meta])* $variant:ident => fn $name:ident($($param:ident: $ty:ident),*) -> $ret:ident;)*) => {
///         [$(stringify!($name)),*]
///     };
/// }
/// let names = runtime_abi::for_each_gpu_function!(names);
/// assert_eq!(names[0], "gpu_validate_api");
/// assert_eq!(names.len(), 7);
/// ```
#[macro_export]
macro_rules! for_each_gpu_function {
    ($callback:ident $(, $($first:tt)*)?) => {
        $crate::for_each_gpu_function! { [$callback] $(, $($first)*)? }
    };
    // A path of several segments has to be written in brackets.
    ([$($callback:tt)+] $(, $($first:tt)*)?) => {
        $($callback)+! {
            $($($first)*)?
            /// Asks whether the library serves a program compiled for this version of the contract. The library
            /// decides. A thread calls this function before any other one of the library.
            ValidateApi => fn gpu_validate_api(major: U64, minor: U64, patch: U64) -> Bool;
            /// Opens a context and writes its handle to `gpu_ref_out`. `reserved` is the context index of the program.
            /// Several contexts may be open with the same index at the same time.
            Init => fn gpu_init(reserved: U64, gpu_ref_out: U64Out) -> Bool;
            /// Closes a context and frees what belongs to it. Any later use of the handle is an error.
            Discard => fn gpu_discard(gpu_ref: U64) -> Bool;
            /// Looks a function up by its name and writes its id to `id_out`. A program may call it before any
            /// `gpu_init`. An id holds for every context, as long as the library is loaded.
            GetFunctionId => fn gpu_get_function_id(name: Str, id_out: U64Out) -> Bool;
            /// Calls a function in a context. `blob` holds the arguments in `blob_size` bytes, and is valid only until
            /// the call returns. `signature` has the types of the arguments and of the result. A function that returns
            /// a value puts it at the end of the context's result queue.
            Call => fn gpu_call(gpu_ref: U64, function_id: U64, blob_size: U64, blob: Bytes, signature: Str) -> Bool;
            /// Takes the oldest result out of the context's queue and writes it to `out`. It waits until the result is
            /// there. `out_len` is 8: a result is an integer, or the bits of a 64-bit float.
            GetResult => fn gpu_get_result(gpu_ref: U64, out_len: U64, out: BytesOut) -> Bool;
            /// Returns the reason why the last call on this thread failed: UTF-8 text that ends in a NUL, or null if
            /// there is none. The text belongs to the library and stays valid until the next call on this thread.
            GetError => fn gpu_get_error() -> Str;
        }
    };
}

/// The Rust type of a [`CType`](crate::CType) in the C ABI: `abi_type!(U64Out)` is `*mut u64`.
#[macro_export]
macro_rules! abi_type {
    (Bool) => { $crate::CBool };
    (U64) => { u64 };
    (U64Out) => { *mut u64 };
    (Str) => { *const ::core::ffi::c_char };
    (Bytes) => { *const ::core::ffi::c_char };
    (BytesOut) => { *mut ::core::ffi::c_char };
}

/// A type that the functions of the contract take or return.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CType {
    /// A C `bool`: its low 8 bits count, and any non-zero value is true.
    Bool,
    /// An unsigned 64-bit integer.
    U64,
    /// A pointer to an unsigned 64-bit integer that the callee writes.
    U64Out,
    /// Text that ends in a NUL.
    Str,
    /// Bytes to read; another parameter gives their number.
    Bytes,
    /// A buffer to write to; another parameter gives its size.
    BytesOut,
}

impl CType {
    /// The type in C.
    #[must_use]
    pub const fn c_name(self) -> &'static str {
        match self {
            Self::Bool => "bool",
            Self::U64 => "uint64_t",
            Self::U64Out => "uint64_t *",
            Self::Str | Self::Bytes => "const char *",
            Self::BytesOut => "char *",
        }
    }

    /// Whether the type is a pointer.
    #[must_use]
    pub const fn is_pointer(self) -> bool {
        matches!(
            self,
            Self::U64Out | Self::Str | Self::Bytes | Self::BytesOut
        )
    }
}

/// A C `bool` in the C ABI.
///
/// A foreign library may return any byte, and a Rust `bool` of value 2 would be undefined behaviour. So this type is a
/// byte, and non-zero means true.
#[derive(Debug, Clone, Copy)]
#[repr(transparent)]
pub struct CBool(u8);

impl CBool {
    /// Success.
    pub const TRUE: Self = Self(1);
    /// Failure.
    pub const FALSE: Self = Self(0);

    /// Whether the byte is not zero.
    #[must_use]
    pub const fn is_true(self) -> bool {
        self.0 != 0
    }
}

/// A parameter of a function of the contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Param {
    /// Its name.
    pub name: &'static str,
    /// Its type.
    pub ty: CType,
}

/// One row of the table: a function of the contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Function {
    /// The symbol.
    pub name: &'static str,
    /// The parameters in order.
    pub params: &'static [Param],
    /// The return type.
    pub ret: CType,
    /// A description of the function, in sentences.
    pub doc: &'static str,
}

macro_rules! constants {
    ($($(#[doc = $doc:literal])* $variant:ident => fn $name:ident($($param:ident: $ty:ident),*) -> $ret:ident;)*) => {
        /// The functions of the contract by name, so that the compiler checks each use.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum GpuFunction {
            $($(#[doc = $doc])* $variant,)*
        }

        impl GpuFunction {
            /// All of them, in the order of the table.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// The symbol.
            #[must_use]
            pub const fn name(self) -> &'static str {
                self.row().name
            }

            /// The row of the table.
            #[must_use]
            pub const fn row(self) -> &'static Function {
                &FUNCTIONS[self as usize]
            }
        }

        /// The contract: every function that a GPU library exports.
        pub const FUNCTIONS: &[Function] = &[$(Function {
            name: stringify!($name),
            params: &[$(Param { name: stringify!($param), ty: CType::$ty }),*],
            ret: CType::$ret,
            doc: concat!($($doc, "\n"),*),
        }),*];

        /// The functions in the C ABI: one function pointer type for each row.
        pub mod raw {
            $($(#[doc = $doc])* pub type $variant = unsafe extern "C" fn($($param: abi_type!($ty)),*) -> abi_type!($ret);)*
        }
    };
}

for_each_gpu_function!(constants);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variants_and_rows_stand_in_the_same_order() {
        for (function, row) in GpuFunction::ALL.iter().zip(FUNCTIONS) {
            assert_eq!(function.row(), row);
        }
        assert_eq!(GpuFunction::Init.name(), "gpu_init");
        assert_eq!(GpuFunction::GetError.row().ret, CType::Str);
    }

    #[test]
    fn a_call_has_the_parameters_of_the_contract() {
        let types: Vec<_> = GpuFunction::Call
            .row()
            .params
            .iter()
            .map(|p| p.ty.c_name())
            .collect();
        assert_eq!(
            types,
            [
                "uint64_t",
                "uint64_t",
                "uint64_t",
                "const char *",
                "const char *"
            ]
        );
    }

    #[test]
    fn any_non_zero_byte_is_success() {
        assert!(!CBool(0).is_true());
        assert!([1, 2, 128, 255].iter().all(|&byte| CBool(byte).is_true()));
    }
}
