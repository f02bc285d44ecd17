//! NCCL as a C library: where it is found, its functions, and its communicator.
//!
//! It is loaded at the first use, so a program that uses this crate starts on machines without it. This is one of the
//! crate's files with `unsafe`.

use std::ffi::{CStr, c_char, c_int, c_uint, c_void};
use std::fmt;
use std::fs;
use std::mem;
use std::path::{Path, PathBuf};
use std::ptr;
use std::sync::Arc;

use cudarc::driver::sys::CUstream;
use libloading::Library;

use super::NcclError;
use super::agreement::Trouble;

/// The version whose functions are used, as NCCL counts: communicators that do not block came with 2.14.
const NEEDED_VERSION: c_int = 21_400;

/// The names that the loader looks for: the one of an installation to run programs, and the one of an installation to
/// build them.
const NAMES: [&str; 2] = ["libnccl.so.2", "libnccl.so"];

/// Its path in a folder of libraries, and in one of Python packages.
const IN_FOLDERS: [&str; 2] = ["libnccl.so.2", "nvidia/nccl/lib/libnccl.so.2"];

/// NCCL's id of a communicator; all its ranks have the same.
pub(super) type Id = [u64; 16];

/// What its functions return.
type Code = c_int;

const SUCCESS: Code = 0;
/// Another rank has left.
const REMOTE: Code = 6;
const IN_PROGRESS: Code = 7;

/// What a communicator is to be like: the first version of the structure, which NCCL promises to understand for ever.
#[repr(C)]
struct Config {
    size: usize,
    magic: c_uint,
    version: c_int,
    blocking: c_int,
    /// Fields of later versions; this number means that a field is not set.
    unsaid: c_int,
}

macro_rules! functions {
    ($($name:ident $symbol:literal ($($type:ty),*) -> $result:ty;)*) => {
        struct Functions {
            $($name: unsafe extern "C" fn($($type),*) -> $result,)*
        }

        impl Functions {
            /// # Errors
            /// The name of the first function that is not there.
            fn load(library: &Library) -> Result<Self, &'static str> {
                Ok(Self {
                    // SAFETY: NCCL's functions have had these types since the version that is needed.
                    $($name: *unsafe { library.get($symbol.as_bytes()) }.map_err(|_| $symbol)?,)*
                })
            }
        }
    };
}

functions! {
    get_version "ncclGetVersion" (*mut c_int) -> Code;
    get_unique_id "ncclGetUniqueId" (*mut Id) -> Code;
    init "ncclCommInitRankConfig" (*mut *mut c_void, c_int, Id, c_int, *const Config) -> Code;
    async_error "ncclCommGetAsyncError" (*mut c_void, *mut Code) -> Code;
    abort "ncclCommAbort" (*mut c_void) -> Code;
    destroy "ncclCommDestroy" (*mut c_void) -> Code;
    error_string "ncclGetErrorString" (Code) -> *const c_char;
    last_error "ncclGetLastError" (*mut c_void) -> *const c_char;
    group_start "ncclGroupStart" () -> Code;
    group_end "ncclGroupEnd" () -> Code;
    send "ncclSend" (u64, usize, c_int, c_int, *mut c_void, CUstream) -> Code;
    receive "ncclRecv" (u64, usize, c_int, c_int, *mut c_void, CUstream) -> Code;
    all_reduce "ncclAllReduce" (u64, u64, usize, c_int, c_int, *mut c_void, CUstream) -> Code;
    reduce_scatter "ncclReduceScatter" (u64, u64, usize, c_int, c_int, *mut c_void, CUstream) -> Code;
    all_gather "ncclAllGather" (u64, u64, usize, c_int, *mut c_void, CUstream) -> Code;
    broadcast "ncclBroadcast" (u64, u64, usize, c_int, c_int, *mut c_void, CUstream) -> Code;
}

/// NCCL, loaded.
pub struct NcclLibrary {
    path: PathBuf,
    version: c_int,
    functions: Functions,
}

impl NcclLibrary {
    /// Looks in folders, in their order, and then where the loader looks. A folder may be one that has the library, or
    /// one with Python packages, such as `lib/python3.13/site-packages`, where the wheels `nvidia-nccl-cu12` and
    /// `nvidia-nccl-cu13` put it.
    ///
    /// # Errors
    /// It was not found, with all places that were tried; or it is too old.
    pub fn find(folders: &[PathBuf]) -> Result<Arc<Self>, NcclError> {
        let mut tried = Vec::new();
        for path in candidates(folders) {
            if let Some(kind) = other_than_a_file(&path) {
                tried.push(format!("{}: it is {kind}", path.display()));
                continue;
            }
            // SAFETY: loading NCCL runs nothing but its own initialisation.
            match unsafe { Library::new(&path) } {
                Ok(library) => return Self::of(path, library),
                Err(error) => tried.push(reason(&path, &error)),
            }
        }
        Err(NcclError::NotFound { tried })
    }

    fn of(path: PathBuf, library: Library) -> Result<Arc<Self>, NcclError> {
        let functions = Functions::load(&library).map_err(|function| NcclError::Lacks {
            path: path.clone(),
            function,
        })?;
        let mut version = 0;
        // SAFETY: the version is written to a place for it.
        let code = unsafe { (functions.get_version)(&raw mut version) };
        if code != SUCCESS || version < NEEDED_VERSION {
            return Err(NcclError::Old {
                path,
                found: text_of(version),
                needed: text_of(NEEDED_VERSION),
            });
        }
        // NCCL's threads may outlive its communicators, so it is never unloaded.
        mem::forget(library);
        Ok(Arc::new(Self {
            path,
            version,
            functions,
        }))
    }

    /// The path or name by which it was found.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Its version, such as `2.28.3`.
    #[must_use]
    pub fn version(&self) -> String {
        text_of(self.version)
    }

    /// A new id for a group of ranks.
    pub(super) fn new_id(&self) -> Result<Id, Trouble> {
        let mut id = Id::default();
        // SAFETY: an id is written to a place that is as large.
        let code = unsafe { (self.functions.get_unique_id)(&raw mut id) };
        self.check(code, "ncclGetUniqueId", ptr::null_mut())?;
        Ok(id)
    }

    /// An error of a function, as text. "In progress" is no error.
    fn check(&self, code: Code, function: &str, comm: *mut c_void) -> Result<(), Trouble> {
        if matches!(code, SUCCESS | IN_PROGRESS) {
            return Ok(());
        }
        // SAFETY: both functions return texts that NCCL keeps, or nothing.
        let (general, last) = unsafe {
            let last = (self.functions.last_error)(comm);
            (words((self.functions.error_string)(code)), words(last))
        };
        let last = last.filter(|last| !last.is_empty());
        let last = last.map_or_else(String::new, |last| format!(": {last}"));
        let general = general.unwrap_or_else(|| format!("error {code}"));
        let text = format!("{function} failed: {general}{last}");
        Err(match code {
            REMOTE => Trouble::Waited(text),
            _ => Trouble::Failed(text),
        })
    }
}

impl fmt::Debug for NcclLibrary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = format!("NCCL {}", self.version());
        f.debug_tuple(&name).field(&self.path).finish()
    }
}

fn candidates(folders: &[PathBuf]) -> Vec<PathBuf> {
    let in_folder = |folder: &PathBuf| IN_FOLDERS.map(|name| folder.join(name));
    let named = folders.iter().flat_map(in_folder);
    named.chain(NAMES.map(PathBuf::from)).collect()
}

/// What bears that path, where it is there and no file: to open a pipe can wait for ever. A name without a folder is
/// the loader's to find.
fn other_than_a_file(path: &Path) -> Option<&'static str> {
    let named = path
        .parent()
        .is_some_and(|folder| !folder.as_os_str().is_empty());
    let found = named
        .then(|| fs::metadata(path).ok())
        .flatten()?
        .file_type();
    #[cfg(unix)]
    if std::os::unix::fs::FileTypeExt::is_fifo(&found) {
        return Some("a pipe");
    }
    match (found.is_file(), found.is_dir()) {
        (true, _) => None,
        (_, true) => Some("a folder"),
        _ => Some("no file"),
    }
}

/// What the loader says, with the path unless it says that, too.
fn reason(path: &Path, error: &libloading::Error) -> String {
    let (path, error) = (path.display().to_string(), error.to_string());
    if error.contains(&path) {
        error
    } else {
        format!("{path}: {error}")
    }
}

/// 21403 is 2.14.3.
fn text_of(version: c_int) -> String {
    let (major, minor) = (version / 10_000, version / 100 % 100);
    format!("{major}.{minor}.{}", version % 100)
}

/// # Safety
/// It is a text that stays, or null.
unsafe fn words(text: *const c_char) -> Option<String> {
    if text.is_null() {
        return None;
    }
    // SAFETY: the caller's promise.
    let text = unsafe { CStr::from_ptr(text) };
    Some(text.to_string_lossy().into_owned())
}

/// A call of NCCL, with addresses on the device and counts in elements.
#[derive(Debug, Clone, Copy)]
pub(super) enum Move {
    Send {
        from: u64,
        count: usize,
        to: usize,
    },
    Receive {
        to: u64,
        count: usize,
        from: usize,
    },
    AllReduce {
        data: u64,
        count: usize,
        how: c_int,
    },
    ReduceScatter {
        from: u64,
        to: u64,
        count: usize,
        how: c_int,
    },
    AllGather {
        from: u64,
        to: u64,
        count: usize,
    },
    Broadcast {
        data: u64,
        count: usize,
        root: usize,
    },
}

/// One rank's end of a communicator of NCCL, which does not block.
pub(super) struct Comm {
    library: Arc<NcclLibrary>,
    handle: *mut c_void,
    aborted: bool,
}

// SAFETY: NCCL ties no communicator to a thread, but lets only one at a time use it, and this is its only owner.
unsafe impl Send for Comm {}

impl Comm {
    /// Begins to connect to the other ranks; [`Self::is_settled`] says when that is done. The GPU of this rank is the
    /// one whose context is current on the thread.
    pub(super) fn begin(
        library: &Arc<NcclLibrary>,
        id: Id,
        rank: usize,
        size: usize,
    ) -> Result<Self, Trouble> {
        let config = Config {
            size: size_of::<Config>(),
            magic: 0xcafe_beef,
            version: NEEDED_VERSION,
            blocking: 0,
            unsaid: c_int::MIN,
        };
        let mut handle = ptr::null_mut();
        // SAFETY: the communicator is written to a place for it, and the settings are copied.
        let code = unsafe {
            let init = library.functions.init;
            init(
                &raw mut handle,
                size as c_int,
                id,
                rank as c_int,
                &raw const config,
            )
        };
        let mut comm = Self {
            library: Arc::clone(library),
            handle,
            aborted: false,
        };
        let begun = comm.check(code, "ncclCommInitRankConfig");
        begun.inspect_err(|_| comm.abort()).map(|()| comm)
    }

    fn check(&self, code: Code, function: &str) -> Result<(), Trouble> {
        self.library.check(code, function, self.handle)
    }

    /// Whether NCCL has finished the last call, so that the next one may be made; or its error.
    pub(super) fn is_settled(&self) -> Result<bool, Trouble> {
        let mut state = SUCCESS;
        // SAFETY: the communicator is there, and the state is written to a place for it.
        let code = unsafe { (self.library.functions.async_error)(self.handle, &raw mut state) };
        self.check(code, "ncclCommGetAsyncError")?;
        self.check(state, "a call of NCCL")?;
        Ok(state != IN_PROGRESS)
    }

    /// Queues calls that belong together.
    ///
    /// # Safety
    /// The addresses have room for as many elements of this kind, on the GPU of the stream, and nothing else uses them
    /// until the stream has done it.
    pub(super) unsafe fn queue(
        &self,
        moves: &[Move],
        kind: c_int,
        stream: CUstream,
    ) -> Result<(), Trouble> {
        let functions = &self.library.functions;
        // SAFETY: the function takes nothing.
        self.check(unsafe { (functions.group_start)() }, "ncclGroupStart")?;
        // SAFETY: the caller's promise.
        let said = |one: &Move| unsafe { self.say(*one, kind, stream) };
        let all = moves.iter().try_for_each(said);
        // SAFETY: as above. A group that was begun has to be ended.
        let ended = unsafe { (functions.group_end)() };
        all.and_then(|()| self.check(ended, "ncclGroupEnd"))
    }

    /// # Safety
    /// As for [`Self::queue`].
    unsafe fn say(&self, one: Move, kind: c_int, stream: CUstream) -> Result<(), Trouble> {
        let (functions, comm) = (&self.library.functions, self.handle);
        // SAFETY: the caller's promise.
        let (code, name) = unsafe {
            match one {
                Move::Send { from, count, to } => {
                    let code = (functions.send)(from, count, kind, to as c_int, comm, stream);
                    (code, "ncclSend")
                }
                Move::Receive { to, count, from } => {
                    let code = (functions.receive)(to, count, kind, from as c_int, comm, stream);
                    (code, "ncclRecv")
                }
                Move::AllReduce { data, count, how } => {
                    let code = (functions.all_reduce)(data, data, count, kind, how, comm, stream);
                    (code, "ncclAllReduce")
                }
                Move::ReduceScatter {
                    from,
                    to,
                    count,
                    how,
                } => {
                    let code = (functions.reduce_scatter)(from, to, count, kind, how, comm, stream);
                    (code, "ncclReduceScatter")
                }
                Move::AllGather { from, to, count } => {
                    let code = (functions.all_gather)(from, to, count, kind, comm, stream);
                    (code, "ncclAllGather")
                }
                Move::Broadcast { data, count, root } => {
                    let root = root as c_int;
                    let code = (functions.broadcast)(data, data, count, kind, root, comm, stream);
                    (code, "ncclBroadcast")
                }
            }
        };
        self.check(code, name)
    }

    /// Aborts running calls on this rank. The communicator cannot be used any more.
    pub(super) fn abort(&mut self) {
        if !mem::replace(&mut self.aborted, true) && !self.handle.is_null() {
            // SAFETY: the communicator exists, and is freed once. Errors are ignored, as it is not used any more.
            let _ = unsafe { (self.library.functions.abort)(self.handle) };
        }
    }
}

impl fmt::Debug for Comm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Comm").field(&self.library).finish()
    }
}

impl Drop for Comm {
    fn drop(&mut self) {
        if !mem::replace(&mut self.aborted, true) && !self.handle.is_null() {
            // SAFETY: as in `abort`. All its calls were waited for.
            let _ = unsafe { (self.library.functions.destroy)(self.handle) };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_as_nccl_counts() {
        assert_eq!(text_of(21_403), "2.14.3");
        assert_eq!(text_of(22_809), "2.28.9");
    }

    #[test]
    fn it_is_looked_for_where_wheels_and_distributions_put_it() {
        let found = candidates(&["/env/site-packages".into()]);
        let found: Vec<String> = found
            .iter()
            .map(|path| path.display().to_string())
            .collect();
        assert_eq!(
            found,
            [
                "/env/site-packages/libnccl.so.2",
                "/env/site-packages/nvidia/nccl/lib/libnccl.so.2",
                "libnccl.so.2",
                "libnccl.so",
            ]
        );
    }
}
