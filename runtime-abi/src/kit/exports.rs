//! The body of each exported C function: it checks the arguments, converts them to safe types and calls the library
//! inside one guard.
//!
//! The functions have the names of the contract; [`export_gpu_library!`](crate::export_gpu_library) calls them.

use std::any::Any;
use std::ffi::{CString, c_char};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{LazyLock, OnceLock};
use std::{ptr, slice};

use super::{Failure, GpuLibrary, Outcome, last_error};
use crate::{CBool, RESULT_SIZE, Version};

/// # Safety
/// None is needed; it is unsafe like the others.
pub unsafe fn gpu_validate_api<L: GpuLibrary>(
    library: &LazyLock<L>,
    major: u64,
    minor: u64,
    patch: u64,
) -> CBool {
    guard(library, |library| {
        library.validate_api(Version {
            major,
            minor,
            patch,
        })
    })
}

/// # Safety
/// `gpu_ref_out` is null or has room for a `u64`.
pub unsafe fn gpu_init<L: GpuLibrary>(
    library: &LazyLock<L>,
    reserved: u64,
    gpu_ref_out: *mut u64,
) -> CBool {
    guard(library, |library| {
        not_null(gpu_ref_out, "gpu_init", "gpu_ref_out")?;
        let handle = library.init(reserved)?;
        // SAFETY: not null, and the caller guarantees space for a `u64`.
        unsafe { gpu_ref_out.write_unaligned(handle) };
        Ok(())
    })
}

/// # Safety
/// None is needed; it is unsafe like the others.
pub unsafe fn gpu_discard<L: GpuLibrary>(library: &LazyLock<L>, gpu_ref: u64) -> CBool {
    guard(library, |library| library.discard(gpu_ref))
}

/// # Safety
/// `name` is null or ends in a NUL; `id_out` is null or has room for a `u64`.
pub unsafe fn gpu_get_function_id<L: GpuLibrary>(
    library: &LazyLock<L>,
    name: *const c_char,
    id_out: *mut u64,
) -> CBool {
    guard(library, |library| {
        not_null(id_out, "gpu_get_function_id", "id_out")?;
        // SAFETY: the caller guarantees the NUL.
        let name = unsafe { text(name, "gpu_get_function_id", "name") }?;
        let id = library.function_id(name)?;
        // SAFETY: not null, and the caller guarantees space for a `u64`.
        unsafe { id_out.write_unaligned(id) };
        Ok(())
    })
}

/// # Safety
/// `blob` has `blob_size` bytes, or is null where that is 0; `signature` is null or ends in a NUL.
pub unsafe fn gpu_call<L: GpuLibrary>(
    library: &LazyLock<L>,
    gpu_ref: u64,
    function_id: u64,
    blob_size: u64,
    blob: *const c_char,
    signature: *const c_char,
) -> CBool {
    guard(library, |library| {
        // SAFETY: the caller guarantees the bytes.
        let blob = unsafe { bytes(blob, blob_size) }?;
        // SAFETY: the caller guarantees the NUL.
        let signature = unsafe { text(signature, "gpu_call", "signature") }?;
        library.call(gpu_ref, function_id, blob, signature)
    })
}

/// # Safety
/// `out` is null or has room for `out_len` bytes.
pub unsafe fn gpu_get_result<L: GpuLibrary>(
    library: &LazyLock<L>,
    gpu_ref: u64,
    out_len: u64,
    out: *mut c_char,
) -> CBool {
    guard(library, |library| {
        not_null(out, "gpu_get_result", "out")?;
        if out_len != RESULT_SIZE as u64 {
            return Err(format!(
                "gpu_get_result was given room for {out_len} bytes; a result has {RESULT_SIZE}"
            )
            .into());
        }
        let result = library.result(gpu_ref)?;
        // SAFETY: not null, and the caller guarantees the space.
        unsafe { out.cast::<[u8; RESULT_SIZE]>().write_unaligned(result) };
        Ok(())
    })
}

/// # Safety
/// None is needed; it is unsafe like the others.
pub unsafe fn gpu_get_error<L: GpuLibrary>(library: &LazyLock<L>) -> *const c_char {
    let asked = || {
        if L::check_process().is_ok() {
            last_error::with(|text| LazyLock::force(library).error_asked(text));
        }
    };
    // The text is returned even if the library's own method panics.
    let _ = catch_unwind(AssertUnwindSafe(asked));
    last_error::pointer()
}

/// The description as JSON, made once, or null. If the library cannot be used, `gpu_get_error` returns the reason.
pub fn describe<L: GpuLibrary>(
    library: &LazyLock<L>,
    text: &OnceLock<Option<CString>>,
) -> *const c_char {
    if let Err(error) = L::check_process() {
        last_error::set(error.to_string());
        return ptr::null();
    }
    let make = || {
        library
            .description()
            .and_then(|description| CString::new(description.to_json()).ok())
    };
    let text = catch_unwind(AssertUnwindSafe(|| text.get_or_init(make)));
    text.ok()
        .and_then(Option::as_ref)
        .map_or(ptr::null(), |text| text.as_ptr())
}

/// Closes the library, if it was used.
pub fn close<L: GpuLibrary>(library: &LazyLock<L>) {
    if L::check_process().is_err() {
        return;
    }
    if let Some(library) = LazyLock::get(library) {
        // An error cannot be reported at this point.
        let _ = catch_unwind(AssertUnwindSafe(|| library.close()));
    }
}

/// The only path from Rust to C: an error or a panic becomes `false` and a message, and success clears the previous
/// message.
///
/// It is public for libraries that export further functions; their messages go to `gpu_get_error` as well.
#[inline]
pub fn guard<L: GpuLibrary>(library: &LazyLock<L>, body: impl FnOnce(&L) -> Outcome<()>) -> CBool {
    match catch_unwind(AssertUnwindSafe(|| run(library, body))) {
        Ok(Ok(())) => succeed(),
        Ok(Err(text)) => fail(text),
        Err(panic) => fail(format!(
            "the GPU library panicked: {}",
            panic_message(panic.as_ref())
        )),
    }
}

#[inline]
fn run<L: GpuLibrary>(
    library: &LazyLock<L>,
    body: impl FnOnce(&L) -> Outcome<()>,
) -> Result<(), String> {
    L::check_process().map_err(|error| error.to_string())?;
    let library = LazyLock::force(library);
    body(library).map_err(|error| with_name(library, &error))
}

#[cold]
fn with_name<L: GpuLibrary>(library: &L, error: &Failure) -> String {
    format!("{}: {error}", library.name())
}

#[inline]
fn succeed() -> CBool {
    last_error::clear();
    CBool::TRUE
}

#[cold]
fn fail(text: String) -> CBool {
    last_error::set(text);
    CBool::FALSE
}

/// The message of a panic; almost every panic has one.
pub(super) fn panic_message(panic: &(dyn Any + Send)) -> &str {
    let literal = panic.downcast_ref::<&str>().copied();
    literal
        .or_else(|| panic.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("no message")
}

/// Checks a pointer that a C program passed for a parameter of a function.
///
/// # Errors
/// The pointer is null; the message names the function and the parameter.
#[inline]
pub fn not_null<T>(address: *const T, function: &str, parameter: &str) -> Outcome<()> {
    if address.is_null() {
        Err(null(function, parameter))
    } else {
        Ok(())
    }
}

#[cold]
fn null(function: &str, parameter: &str) -> Failure {
    format!("{function} was given a null {parameter}").into()
}

/// # Safety
/// `address` is null or ends in a NUL, and the text does not change during the lifetime.
#[inline(always)]
unsafe fn text<'a>(address: *const c_char, function: &str, parameter: &str) -> Outcome<&'a str> {
    not_null(address, function, parameter)?;
    // Signatures are a few letters. Checking each letter takes a fraction of the time of `strlen` and a UTF-8 check.
    let (mut len, mut all) = (0, 0);
    // SAFETY: not null; the caller guarantees the NUL, so nothing behind it is read.
    let bytes = unsafe {
        while *address.add(len) != 0 {
            all |= *address.add(len).cast::<u8>();
            len += 1;
        }
        slice::from_raw_parts(address.cast::<u8>(), len)
    };
    if all.is_ascii() {
        // SAFETY: ASCII is UTF-8.
        return Ok(unsafe { str::from_utf8_unchecked(bytes) });
    }
    let text = str::from_utf8(bytes);
    text.map_err(|_| format!("{function} was given a {parameter} that is not UTF-8").into())
}

/// # Safety
/// `address` has `size` bytes, or is null where that is 0, and they do not change during the lifetime.
#[inline]
unsafe fn bytes<'a>(address: *const c_char, size: u64) -> Outcome<&'a [u8]> {
    if size == 0 {
        return Ok(&[]);
    }
    not_null(address, "gpu_call", "blob")?;
    // No object in memory is larger, and a slice must not be.
    let size = isize::try_from(size).map_err(|_| {
        format!("gpu_call was given a blob of {size} bytes, which is more than memory can have")
    })?;
    // SAFETY: not null; the caller guarantees the bytes.
    Ok(unsafe { slice::from_raw_parts(address.cast(), size.unsigned_abs()) })
}
