//! What stands behind each exported C function: arguments checked and made safe, one call of the library, one guard around it.
//!
//! The functions have the names of the contract and are what [`export_gpu_library!`](crate::export_gpu_library) calls.

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
        // SAFETY: not null, and the caller vouches for the room.
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
        // SAFETY: the caller vouches for the NUL.
        let name = unsafe { text(name, "gpu_get_function_id", "name") }?;
        let id = library.function_id(name)?;
        // SAFETY: not null, and the caller vouches for the room.
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
        // SAFETY: the caller vouches for the bytes.
        let blob = unsafe { bytes(blob, blob_size) }?;
        // SAFETY: the caller vouches for the NUL.
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
        // SAFETY: not null, and the caller vouches for the room.
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
    // Whatever the library makes of that, the text is handed out.
    let _ = catch_unwind(AssertUnwindSafe(asked));
    last_error::pointer()
}

/// The description as JSON, made once, or null; where the library cannot be used, `gpu_get_error` says why.
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

/// Closes the library, if it was ever used.
pub fn close<L: GpuLibrary>(library: &LazyLock<L>) {
    if L::check_process().is_err() {
        return;
    }
    if let Some(library) = LazyLock::get(library) {
        // There is nobody left to tell.
        let _ = catch_unwind(AssertUnwindSafe(|| library.close()));
    }
}

/// The one way from Rust to C: an error or a panic becomes `false` and a text, and success forgets the text before.
///
/// It is public for libraries that export more than the contract; `gpu_get_error` has the text of such a function, too.
#[inline]
pub fn guard<L: GpuLibrary>(library: &LazyLock<L>, body: impl FnOnce(&L) -> Outcome<()>) -> CBool {
    match catch_unwind(AssertUnwindSafe(|| run(library, body))) {
        Ok(Ok(())) => succeed(),
        Ok(Err(text)) => fail(text),
        Err(panic) => fail(format!(
            "the GPU library panicked: {}",
            words_of(panic.as_ref())
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
    body(library).map_err(|error| told(library, &error))
}

#[cold]
fn told<L: GpuLibrary>(library: &L, error: &Failure) -> String {
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

/// What a panic said; almost always a text.
pub(super) fn words_of(panic: &(dyn Any + Send)) -> &str {
    let literal = panic.downcast_ref::<&str>().copied();
    literal
        .or_else(|| panic.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("no message")
}

/// Checks an address that a C program gave for a parameter of a function.
///
/// # Errors
/// It is null; both names are told.
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
/// `address` is null or ends in a NUL, and stays as it is for the lifetime.
#[inline(always)]
unsafe fn text<'a>(address: *const c_char, function: &str, parameter: &str) -> Outcome<&'a str> {
    not_null(address, function, parameter)?;
    // Signatures are a few letters: looking at each takes a fraction of the time of calling the system for the length, and of a check
    // of UTF-8.
    let (mut len, mut all) = (0, 0);
    // SAFETY: not null; the caller vouches for the NUL, so nothing behind it is read.
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
/// `address` has `size` bytes, or is null where that is 0, and stays as it is for the lifetime.
#[inline]
unsafe fn bytes<'a>(address: *const c_char, size: u64) -> Outcome<&'a [u8]> {
    if size == 0 {
        return Ok(&[]);
    }
    not_null(address, "gpu_call", "blob")?;
    // Nothing in memory is larger, and a slice must not be.
    let size = isize::try_from(size).map_err(|_| {
        format!("gpu_call was given a blob of {size} bytes, which is more than memory can have")
    })?;
    // SAFETY: not null; the caller vouches for the bytes.
    Ok(unsafe { slice::from_raw_parts(address.cast(), size.unsigned_abs()) })
}
