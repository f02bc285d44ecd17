//! The file that code of this process comes from.
//!
//! The system's loader takes an address and returns one, so this file has `unsafe`.

use std::ffi::{CStr, OsStr};
use std::os::unix::ffi::OsStrExt;
use std::path::PathBuf;

/// The file that an address of code comes from.
pub(crate) fn path_of(address: usize) -> Option<PathBuf> {
    let mut info = libc::Dl_info {
        dli_fname: std::ptr::null(),
        dli_fbase: std::ptr::null_mut(),
        dli_sname: std::ptr::null(),
        dli_saddr: std::ptr::null_mut(),
    };
    // SAFETY: the loader reads no memory at the address, and `info` has room for what it writes.
    let found = unsafe { libc::dladdr(std::ptr::without_provenance(address), &raw mut info) };
    if found == 0 || info.dli_fname.is_null() {
        return None;
    }
    // SAFETY: the loader's name of a file that is open, which ends in a NUL.
    let name = unsafe { CStr::from_ptr(info.dli_fname) };
    let path = PathBuf::from(OsStr::from_bytes(name.to_bytes()));
    // The loader knows the program itself by the name it was started with.
    match path.is_file() {
        true => std::path::absolute(path).ok(),
        false => std::env::current_exe().ok(),
    }
}
