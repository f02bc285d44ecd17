//! MPI's functions with results instead of codes. This is one of the crate's files with `unsafe`.
//!
//! [`Mpi`] is also the proof that the thread may call MPI: it cannot be sent to another, and only the session makes one.

use crate::abi::{Abi, Constants};
use crate::process;
use crate::raw::{Calls, Handle, Handles, Place, load};
use crate::{Error, Launcher, LauncherKind};
use std::ffi::{CString, c_char, c_int, c_void};
use std::fmt;
use std::marker::PhantomData;
use std::path::{Path, PathBuf};
use std::ptr;

/// An MPI library in this process, not necessarily initialised. It is never unloaded.
pub struct Library {
    path: PathBuf,
    abi: Abi,
    version: String,
    calls: Box<dyn Calls>,
    handles: Handles,
}

impl Library {
    /// Finds out what a loaded library is. Nothing of MPI is initialised.
    pub(crate) fn of(path: &Path, library: libloading::Library) -> Result<&'static Self, Error> {
        let loaded = load(&library).map_err(|symbol| Error::Lacks {
            path: path.into(),
            symbol,
        });
        // Functions and addresses in it are kept.
        std::mem::forget(library);
        let (abi, calls, handles) = loaded?;
        let mut library = Self {
            path: path.into(),
            abi,
            version: String::new(),
            calls,
            handles,
        };
        library.version = library.read_version();
        Ok(Box::leak(Box::new(library)))
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Its family.
    #[must_use]
    pub fn abi(&self) -> Abi {
        self.abi
    }

    /// Its name and version, such as `Open MPI v5.0.11`.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.version
    }

    /// Whether it is Open MPI, with whatever binary interface.
    pub(crate) fn is_open_mpi(&self) -> bool {
        self.version.starts_with("Open MPI")
    }

    /// The first number of its version.
    pub(crate) fn major(&self) -> u32 {
        major(&self.version)
    }

    pub(crate) fn constants(&self) -> &'static Constants {
        self.abi.constants()
    }

    fn read_version(&self) -> String {
        // The longest that any family has.
        let mut text = vec![0_u8; 8192 + 1];
        let mut length = 0;
        // SAFETY: this may be called before MPI is initialised; the text has room for the longest.
        let code = unsafe {
            self.calls
                .library_version(text.as_mut_ptr().cast(), &raw mut length)
        };
        match code {
            0 => short_version(&process::text(&text)),
            code => format!("an MPI that does not tell its version (error {code})"),
        }
    }

    /// Refuses, before MPI is initialised, what would crash or silently run each process alone.
    pub(crate) fn fits(&self, launcher: &Launcher) -> Result<(), Error> {
        let (library, path) = (self.version.clone(), self.path.clone());
        let launcher = Box::new(launcher.clone());
        match launcher.kind {
            LauncherKind::OpenMpi if !self.is_open_mpi() => Err(Error::OtherLauncher {
                launcher,
                library,
                path,
            }),
            LauncherKind::OpenMpi
                if major(&library) < launcher.version.as_deref().map_or(0, major) =>
            {
                Err(Error::OlderThanLauncher {
                    launcher,
                    library,
                    path,
                })
            }
            LauncherKind::Mpich | LauncherKind::Intel if self.is_open_mpi() => {
                Err(Error::OtherLauncher {
                    launcher,
                    library,
                    path,
                })
            }
            LauncherKind::Mpich | LauncherKind::Intel => connected(launcher),
            LauncherKind::OpenMpi | LauncherKind::Slurm => Ok(()),
        }
    }
}

impl fmt::Debug for Library {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Library")
            .field("path", &self.path)
            .field("version", &self.version)
            .finish_non_exhaustive()
    }
}

/// MPICH aborts when it is initialised without the connection that it was promised.
fn connected(launcher: Box<Launcher>) -> Result<(), Error> {
    let Some(fd) = launcher.connection.clone() else {
        return Ok(());
    };
    match fd.parse().is_ok_and(process::is_socket) {
        true => Ok(()),
        false => Err(Error::ConnectionClosed { launcher, fd }),
    }
}

/// The first number of a version.
fn major(text: &str) -> u32 {
    let digits = text.find(|c: char| c.is_ascii_digit());
    let digits = digits.map_or("", |start| &text[start..]);
    let end = digits
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(digits.len());
    digits[..end].parse().unwrap_or(0)
}

/// The name and the number from what the libraries say about themselves, which can be a page.
fn short_version(text: &str) -> String {
    let first = text.lines().next().unwrap_or_default();
    let first = first.split(',').next().unwrap_or_default();
    let words: Vec<&str> = first
        .split_whitespace()
        .filter(|word| *word != "Version:")
        .collect();
    words.join(" ")
}

/// A call of MPI that failed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Failure {
    pub(crate) function: &'static str,
    pub(crate) message: String,
    /// The error says that a process has failed.
    pub(crate) died: bool,
    /// The error says that another rank has revoked the communicator.
    pub(crate) revoked: bool,
}

impl From<Failure> for Error {
    fn from(failure: Failure) -> Self {
        Self::Mpi {
            function: failure.function,
            message: failure.message,
        }
    }
}

pub(crate) type Done<T> = Result<T, Failure>;

/// MPI, on a thread that may call it.
#[derive(Clone, Copy)]
pub struct Mpi {
    library: &'static Library,
    /// It cannot be sent to another thread.
    here: PhantomData<*const ()>,
}

impl fmt::Debug for Mpi {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.library.fmt(f)
    }
}

/// A communicator of MPI.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Comm(pub(crate) Handle);

/// How a communicator treated errors before.
#[derive(Debug)]
pub(crate) struct OldHandler(Place);

impl Mpi {
    /// The caller has the turn to call MPI on this thread.
    pub(crate) fn on_this_thread(library: &'static Library) -> Self {
        Self {
            library,
            here: PhantomData,
        }
    }

    /// The library.
    #[must_use]
    pub fn library(&self) -> &'static Library {
        self.library
    }

    fn calls(&self) -> &'static dyn Calls {
        &*self.library.calls
    }

    fn check(&self, function: &'static str, code: c_int) -> Done<()> {
        match code {
            0 => Ok(()),
            code => Err(self.failure(function, code)),
        }
    }

    #[cold]
    fn failure(&self, function: &'static str, code: c_int) -> Failure {
        let mut text = vec![0_u8; 1024];
        let (mut length, mut class) = (0, 0);
        // SAFETY: the text has room for the longest of any family.
        unsafe {
            self.calls()
                .error_string(code, text.as_mut_ptr().cast(), &raw mut length);
            self.calls().error_class(code, &raw mut class);
        }
        let [failed, pending, revoked] = self.library.constants().failed;
        let known = failed != 0;
        Failure {
            function,
            message: process::text(&text),
            died: known && (class == failed || class == pending),
            revoked: known && class == revoked,
        }
    }

    /// Whether MPI has been initialised, and whether it has been finalised.
    pub(crate) fn state(&self) -> Done<(bool, bool)> {
        let (mut initialised, mut finalised) = (0, 0);
        // SAFETY: these may be called at any time, and write a number each.
        let codes = unsafe {
            (
                self.calls().initialized(&raw mut initialised),
                self.calls().finalized(&raw mut finalised),
            )
        };
        self.check("MPI_Initialized", codes.0)?;
        self.check("MPI_Finalized", codes.1)?;
        Ok((initialised != 0, finalised != 0))
    }

    /// Initialises MPI for calls from one thread at a time; returns the level that it provides.
    pub(crate) fn init(&self) -> Done<c_int> {
        let mut provided = 0;
        let required = self.library.constants().serialized;
        // SAFETY: MPI has not been initialised, and takes null for the arguments of the program.
        let code = unsafe {
            self.calls().init_thread(
                ptr::null_mut(),
                ptr::null_mut::<c_void>(),
                required,
                &raw mut provided,
            )
        };
        self.check("MPI_Init_thread", code)?;
        Ok(provided)
    }

    pub(crate) fn level(&self) -> Done<c_int> {
        let mut provided = 0;
        // SAFETY: MPI is initialised, and writes a number.
        let code = unsafe { self.calls().query_thread(&raw mut provided) };
        self.check("MPI_Query_thread", code)?;
        Ok(provided)
    }

    pub(crate) fn finalise(&self) -> Done<()> {
        // SAFETY: the session does this once, after all else.
        self.check("MPI_Finalize", unsafe { self.calls().finalize() })
    }

    pub(crate) fn world(&self) -> Comm {
        Comm(self.library.handles.world)
    }

    pub(crate) fn alone(&self) -> Comm {
        Comm(self.library.handles.alone)
    }

    /// This rank and the number of ranks.
    pub(crate) fn rank_and_size(&self, comm: Comm) -> Done<(usize, usize)> {
        let (mut rank, mut size) = (0, 0);
        // SAFETY: the communicator exists, and MPI writes a number each.
        let codes = unsafe {
            (
                self.calls().comm_rank(comm.0, &raw mut rank),
                self.calls().comm_size(comm.0, &raw mut size),
            )
        };
        self.check("MPI_Comm_rank", codes.0)?;
        self.check("MPI_Comm_size", codes.1)?;
        Ok((rank as usize, size as usize))
    }

    pub(crate) fn is_inter(&self, comm: Comm) -> Done<bool> {
        let mut flag = 0;
        // SAFETY: the communicator exists.
        let code = unsafe { self.calls().comm_test_inter(comm.0, &raw mut flag) };
        self.check("MPI_Comm_test_inter", code)?;
        Ok(flag != 0)
    }

    /// The communicator whose handle has these bytes, if they are as many as a handle has.
    pub(crate) fn comm_of(&self, bytes: &[u8]) -> Option<Comm> {
        let value = match (bytes.len() == self.library.abi.handle_size(), bytes) {
            (true, [a, b, c, d]) => u32::from_ne_bytes([*a, *b, *c, *d]) as usize,
            (true, bytes) => usize::from_ne_bytes(bytes.try_into().ok()?),
            _ => return None,
        };
        Some(Comm(Handle(value)))
    }

    pub(crate) fn is_null(&self, comm: Comm) -> bool {
        comm.0.0 == 0 || comm.0 == self.library.handles.no_communicator
    }

    /// Makes a communicator return its errors; returns what it did before.
    pub(crate) fn return_errors(&self, comm: Comm) -> Done<OldHandler> {
        let mut old = Place::EMPTY;
        // SAFETY: the communicator exists, and MPI writes a handle.
        let code = unsafe { self.calls().comm_get_errhandler(comm.0, &raw mut old) };
        self.check("MPI_Comm_get_errhandler", code)?;
        let handler = self.library.handles.errors_return;
        // SAFETY: both handles exist.
        let code = unsafe { self.calls().comm_set_errhandler(comm.0, handler) };
        self.check("MPI_Comm_set_errhandler", code)?;
        Ok(OldHandler(old))
    }

    /// Lets a communicator treat errors as it did before.
    pub(crate) fn restore_errors(&self, comm: Comm, mut old: OldHandler) -> Done<()> {
        let handler = self.calls().read(&old.0);
        // SAFETY: both handles exist. The handle that MPI gave is given back, as it asks for.
        let codes = unsafe {
            (
                self.calls().comm_set_errhandler(comm.0, handler),
                self.calls().errhandler_free(&raw mut old.0),
            )
        };
        self.check("MPI_Comm_set_errhandler", codes.0)?;
        self.check("MPI_Errhandler_free", codes.1)
    }

    /// Begins to copy a communicator; the copy may be used when the request is done.
    pub(crate) fn begin_copy(&self, comm: Comm, new: &mut Place) -> Done<Request> {
        let mut request = Place::EMPTY;
        // SAFETY: the communicator exists. The caller keeps the place until the request is done.
        let code = unsafe {
            self.calls()
                .comm_idup(comm.0, &raw mut *new, &raw mut request)
        };
        self.check("MPI_Comm_idup", code)?;
        Ok(Request(request))
    }

    pub(crate) fn comm_in(&self, place: &Place) -> Comm {
        Comm(self.calls().read(place))
    }

    pub(crate) fn free(&self, comm: Comm) -> Done<()> {
        let mut place = self.calls().place(comm.0);
        // SAFETY: the communicator exists, is this crate's own and is not used any more.
        let code = unsafe { self.calls().comm_free(&raw mut place) };
        self.check("MPI_Comm_free", code)
    }

    /// The intercommunicator to the process that started this one.
    pub(crate) fn parent(&self) -> Done<Option<Comm>> {
        let mut place = Place::EMPTY;
        // SAFETY: MPI writes a handle.
        let code = unsafe { self.calls().comm_get_parent(&raw mut place) };
        self.check("MPI_Comm_get_parent", code)?;
        Ok(Some(self.comm_in(&place)).filter(|comm| !self.is_null(*comm)))
    }

    /// Makes one communicator of the two groups; the ranks of the `high` side come last.
    pub(crate) fn merge(&self, inter: Comm, high: bool) -> Done<Comm> {
        let mut place = Place::EMPTY;
        // SAFETY: the communicator exists, and MPI writes a handle.
        let code = unsafe {
            self.calls()
                .intercomm_merge(inter.0, c_int::from(high), &raw mut place)
        };
        self.check("MPI_Intercomm_merge", code)?;
        Ok(self.comm_in(&place))
    }

    /// Starts processes; returns the intercommunicator to them.
    pub(crate) fn spawn(
        &self,
        program: &CString,
        arguments: &[CString],
        count: c_int,
    ) -> Done<Comm> {
        let mut argv: Vec<*mut c_char> = arguments
            .iter()
            .map(|word| word.as_ptr().cast_mut())
            .collect();
        argv.push(ptr::null_mut());
        let mut codes = vec![0; count.max(0) as usize];
        let mut place = Place::EMPTY;
        let handles = &self.library.handles;
        // SAFETY: the texts and the list, which ends with null, live during the call; MPI only reads them. There is a
        // place for each code.
        let code = unsafe {
            self.calls().comm_spawn(
                program.as_ptr(),
                argv.as_mut_ptr(),
                count,
                handles.no_info,
                0,
                handles.alone,
                &raw mut place,
                codes.as_mut_ptr(),
            )
        };
        self.check("MPI_Comm_spawn", code)?;
        match codes.into_iter().find(|code| *code != 0) {
            None => Ok(self.comm_in(&place)),
            Some(code) => Err(self.failure("MPI_Comm_spawn", code)),
        }
    }

    /// Whether MPI takes addresses of GPU memory, where it says so.
    pub(crate) fn takes_gpu_memory(&self) -> Option<bool> {
        // SAFETY: the function takes nothing.
        unsafe { self.calls().query_cuda() }.map(|answer| answer == 1)
    }

    /// Ends all calls on a communicator after the death of a rank; whether the library can.
    pub(crate) fn revoke(&self, comm: Comm) -> bool {
        // SAFETY: the communicator exists.
        let code = unsafe { self.calls().revoke(comm.0) };
        code == Some(0)
    }

    /// The ranks of a communicator that MPI knows to be dead.
    pub(crate) fn dead(&self, comm: Comm, size: usize) -> Vec<usize> {
        let (mut dead, mut all) = (Place::EMPTY, Place::EMPTY);
        // SAFETY: the communicator exists, and MPI writes a handle.
        let code = unsafe { self.calls().get_failed(comm.0, &raw mut dead) };
        if code != Some(0) {
            return Vec::new();
        }
        let ranks: Vec<c_int> = (0..size as c_int).collect();
        let mut found = vec![-1; size];
        let mut count = 0;
        // SAFETY: both groups exist from when MPI has written them until they are freed; there is a place for each rank.
        unsafe {
            self.calls().comm_group(comm.0, &raw mut all);
            let (of_all, of_dead) = (self.calls().read(&all), self.calls().read(&dead));
            self.calls().group_size(of_dead, &raw mut count);
            let (ranks, number) = (ranks.as_ptr().cast(), size as c_int);
            self.calls()
                .group_translate_ranks(of_all, number, ranks, of_dead, found.as_mut_ptr());
            self.calls().group_free(&raw mut all);
            self.calls().group_free(&raw mut dead);
        }
        // A rank that is not in the group of the dead has no number there, which is negative.
        (0..size)
            .filter(|rank| (0..count).contains(&found[*rank]))
            .collect()
    }

    /// Begins to send.
    ///
    /// # Safety
    /// The bytes stay, and stay unchanged, until the request is done.
    pub(crate) unsafe fn begin_send(
        &self,
        data: &[u8],
        to: usize,
        tag: c_int,
        comm: Comm,
    ) -> Done<Request> {
        let mut request = Place::EMPTY;
        let (count, byte) = (count(data), self.library.handles.byte);
        // SAFETY: the bytes stay by the caller's promise; a slice has no negative length, and the communicator exists.
        let code = unsafe {
            let data = data.as_ptr().cast();
            self.calls().isend(
                data,
                count,
                byte,
                to as c_int,
                tag,
                comm.0,
                &raw mut request,
            )
        };
        self.check("MPI_Isend", code)?;
        Ok(Request(request))
    }

    /// Begins to receive.
    ///
    /// # Safety
    /// The bytes stay, and nothing else uses them, until the request is done.
    pub(crate) unsafe fn begin_receive(
        &self,
        data: &mut [u8],
        from: usize,
        tag: c_int,
        comm: Comm,
    ) -> Done<Request> {
        let mut request = Place::EMPTY;
        let (count, byte) = (count(data), self.library.handles.byte);
        // SAFETY: as for sending.
        let code = unsafe {
            let data = data.as_mut_ptr().cast();
            self.calls().irecv(
                data,
                count,
                byte,
                from as c_int,
                tag,
                comm.0,
                &raw mut request,
            )
        };
        self.check("MPI_Irecv", code)?;
        Ok(Request(request))
    }

    /// Whether a request is done. A request that is done or has failed must not be asked again.
    #[inline]
    pub(crate) fn is_done(&self, request: &mut Request) -> Done<bool> {
        let mut flag = 0;
        let no_status = self.library.constants().no_status as *mut c_void;
        // SAFETY: the request exists, and MPI writes a number and perhaps the null request.
        let code = unsafe {
            self.calls()
                .test(&raw mut request.0, &raw mut flag, no_status)
        };
        match code {
            0 => Ok(flag != 0),
            code => Err(self.failure("MPI_Test", code)),
        }
    }

    /// Withdraws a receive, and waits until MPI does not use its memory any more.
    pub(crate) fn withdraw(&self, request: &mut Request) {
        if self.calls().read(&request.0) == self.library.handles.no_request {
            return;
        }
        let no_status = self.library.constants().no_status as *mut c_void;
        // SAFETY: the request is a receive that exists; to withdraw one is a local act, so the wait is short.
        unsafe {
            self.calls().cancel(&raw mut request.0);
            self.calls().wait(&raw mut request.0, no_status);
        }
    }

    /// MPI's own sum of doubles, to compare with.
    ///
    /// # Errors
    /// MPI's.
    pub fn all_reduce_in_place(&self, values: &mut [f64]) -> Result<(), Error> {
        let handles = &self.library.handles;
        let count = c_int::try_from(values.len()).unwrap_or(c_int::MAX);
        let in_place = self.library.constants().in_place as *const c_void;
        // SAFETY: the values live during the call, and there are at least as many.
        let code = unsafe {
            let values = values.as_mut_ptr().cast();
            self.calls().allreduce(
                in_place,
                values,
                count,
                handles.double,
                handles.sum,
                handles.world,
            )
        };
        Ok(self.check("MPI_Allreduce", code)?)
    }
}

/// A message that has begun.
#[derive(Debug)]
pub(crate) struct Request(Place);

// SAFETY: a request is a number or an address that only MPI follows; only a thread with an `Mpi` can give it to MPI.
unsafe impl Send for Request {}

/// Messages are cut so that their length fits.
fn count(data: &[u8]) -> c_int {
    c_int::try_from(data.len()).expect("a message is shorter than 2 GiB")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_from_what_libraries_say() {
        let mpich = "MPICH Version:      5.0.2\nMPICH Release date: unreleased\nMPICH ABI: 17:1:5";
        assert_eq!(short_version(mpich), "MPICH 5.0.2");
        let open = "Open MPI v5.0.11, package: Open MPI x@y, ident: 5.0.11, repo rev: v5.0.11";
        assert_eq!(short_version(open), "Open MPI v5.0.11");
        let intel = "Intel(R) MPI Library 2021.14 for Linux* OS\n";
        assert_eq!(
            short_version(intel),
            "Intel(R) MPI Library 2021.14 for Linux* OS"
        );
        assert_eq!(
            (major("Open MPI v5.0.11"), major("4"), major("")),
            (5, 4, 0)
        );
    }
}
