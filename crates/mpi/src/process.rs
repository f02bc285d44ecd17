//! What the operating system knows about this process: the libraries in it, its open files, its processors. This is one
//! of the crate's files with `unsafe`.

use libloading::Library;
use libloading::os::unix;
use std::ffi::c_int;
#[cfg(target_os = "linux")]
use std::ffi::{CStr, c_void};
use std::path::{Path, PathBuf};

/// The paths of the shared libraries in this process, in the order in which they were loaded.
#[cfg(target_os = "linux")]
pub(crate) fn libraries() -> Vec<PathBuf> {
    unsafe extern "C" fn note(
        info: *mut libc::dl_phdr_info,
        _size: libc::size_t,
        list: *mut c_void,
    ) -> c_int {
        // SAFETY: the loader gives a valid description, and the list is the one of the caller below.
        let (info, list) = unsafe { (&*info, &mut *list.cast::<Vec<PathBuf>>()) };
        if !info.dlpi_name.is_null() {
            // SAFETY: the name of a loaded library is a text that ends with a zero.
            let name = unsafe { CStr::from_ptr(info.dlpi_name) };
            list.push(PathBuf::from(name.to_string_lossy().into_owned()));
        }
        0
    }
    let mut list: Vec<PathBuf> = Vec::new();
    // SAFETY: the function is called during this call only, with the list that outlives it.
    unsafe { libc::dl_iterate_phdr(Some(note), (&raw mut list).cast()) };
    list
}

/// Elsewhere, only the library that the program was linked with is known.
#[cfg(not(target_os = "linux"))]
pub(crate) fn libraries() -> Vec<PathBuf> {
    Vec::new()
}

/// A library that is already in this process, also one that only its loader sees.
pub(crate) fn loaded(path: &Path) -> Option<Library> {
    // SAFETY: nothing is loaded or initialised.
    let library = unsafe { unix::Library::open(Some(path), libc::RTLD_NOW | libc::RTLD_NOLOAD) };
    library.ok().map(Library::from)
}

/// Loads a library so that its own parts, which it loads later, see it.
pub(crate) fn open(path: &Path) -> Result<Library, libloading::Error> {
    // SAFETY: loading an MPI library runs nothing but its own initialisation.
    let library = unsafe { unix::Library::open(Some(path), libc::RTLD_NOW | libc::RTLD_GLOBAL) };
    library.map(Library::from)
}

/// The program itself, which may have been linked with MPI.
pub(crate) fn program() -> Library {
    unix::Library::this().into()
}

/// Whether a descriptor is an open socket.
pub(crate) fn is_socket(fd: c_int) -> bool {
    // SAFETY: all bits zero are a valid value of this plain structure.
    let mut status: libc::stat = unsafe { std::mem::zeroed() };
    // SAFETY: the status is written to a place for it.
    let code = unsafe { libc::fstat(fd, &raw mut status) };
    code == 0 && status.st_mode & libc::S_IFMT == libc::S_IFSOCK
}

/// How many processors the machine has, whichever of them this process may use: a launcher may give each of its
/// processes another one.
pub(crate) fn processors() -> usize {
    // SAFETY: the function has no preconditions.
    let count = unsafe { libc::sysconf(libc::_SC_NPROCESSORS_ONLN) };
    usize::try_from(count).unwrap_or(1).max(1)
}

/// Whether this user is root.
pub(crate) fn is_root() -> bool {
    // SAFETY: the function has no preconditions.
    unsafe { libc::geteuid() == 0 }
}

/// Sets a variable for MPI and the programs that it starts, unless it is set.
pub(crate) fn set_default(name: &str, value: &str) {
    if std::env::var_os(name).is_none() {
        set(name, value);
    }
}

/// Puts a folder in front of `PATH`.
pub(crate) fn add_to_path(folder: &Path) {
    let old = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::iter::once(folder.to_path_buf()).chain(std::env::split_paths(&old));
    if let Ok(path) = std::env::join_paths(folders)
        && let Some(path) = path.to_str()
    {
        set("PATH", path);
    }
}

fn set(name: &str, value: &str) {
    // SAFETY: Rust's own reads and writes of the environment exclude each other. This is done before MPI is
    // initialised, only for a session that is asked to start workers; its documentation says so.
    unsafe { std::env::set_var(name, value) };
}

/// A number that is the same for the processes of one machine: of its name and of the time when it was started.
pub(crate) fn machine() -> u64 {
    let mut name = [0_u8; 256];
    // SAFETY: the name is written to a place of this size.
    unsafe { libc::gethostname(name.as_mut_ptr().cast(), name.len() - 1) };
    let boot = std::fs::read("/proc/sys/kernel/random/boot_id").unwrap_or_default();
    let start = 0xcbf2_9ce4_8422_2325_u64;
    let bytes = name.iter().chain(&boot);
    bytes.fold(start, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// The text before the first zero.
pub(crate) fn text(bytes: &[u8]) -> String {
    let end = bytes
        .iter()
        .position(|byte| *byte == 0)
        .unwrap_or(bytes.len());
    String::from_utf8_lossy(&bytes[..end]).trim().to_owned()
}
