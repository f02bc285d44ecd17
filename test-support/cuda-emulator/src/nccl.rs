//! Controls and queries the stand-in for NCCL.

use std::ffi::{CString, c_char};
use std::path::PathBuf;

use libloading::Library;

use crate::Emulator;

/// NCCL in its initial state, for the test that has the [`Driver`](crate::Driver).
#[derive(Debug)]
pub struct Nccl {
    library: Library,
}

/// An error code of NCCL: the system failed.
pub const NCCL_SYSTEM_ERROR: i32 = 2;

impl Nccl {
    /// Loads the library. Everything of an earlier test must have been freed.
    ///
    /// # Panics
    /// The library built with this crate cannot be loaded.
    #[must_use]
    pub fn new() -> Self {
        // It finds the driver only if that is loaded.
        Emulator::get();
        // SAFETY: it was built from sources in this crate and runs no code when it is loaded.
        let library = unsafe { Library::new(Self::folder().join("libnccl.so.2")) };
        let library = library.expect("what was linked can be loaded");
        let nccl = Self { library };
        // SAFETY: the function takes no arguments, and nothing of an earlier test is left.
        unsafe { nccl.function::<unsafe extern "C" fn()>("fake_nccl_reset")() };
        nccl
    }

    /// The path of its library.
    #[must_use]
    pub fn folder() -> PathBuf {
        env!("EMULATOR_FOLDER").into()
    }

    /// Sets the version: 10,000 times the major number, plus 100 times the minor, plus the patch.
    pub fn set_version(&self, version: i32) {
        let set = self.function::<unsafe extern "C" fn(i32)>("fake_nccl_version");
        // SAFETY: the function sets a number.
        unsafe { set(version) };
    }

    /// Makes a function fail once with a code, after this number of successful calls.
    ///
    /// # Panics
    /// The name contains a NUL.
    pub fn fail(&self, name: &str, code: i32, after: i32) {
        let name = CString::new(name).expect("a name is text");
        let fail = self.function::<unsafe extern "C" fn(*const c_char, i32, i32)>("fake_nccl_fail");
        // SAFETY: the name is copied.
        unsafe { fail(name.as_ptr(), code, after) };
    }

    /// Makes the next call fail on one rank after it was queued, with a code, while the others wait for that rank
    /// forever; with the code 0, all ranks wait forever.
    pub fn fail_later(&self, rank: i32, code: i32) {
        let fail = self.function::<unsafe extern "C" fn(i32, i32)>("fake_nccl_late");
        // SAFETY: the function sets two numbers.
        unsafe { fail(rank, code) };
    }

    /// The number of communicators that were not freed.
    #[must_use]
    pub fn left(&self) -> usize {
        // SAFETY: the function only counts.
        unsafe { self.function::<unsafe extern "C" fn() -> usize>("fake_nccl_left")() }
    }

    fn function<F: Copy>(&self, name: &str) -> F {
        // SAFETY: the type is that of the source.
        let function = unsafe { self.library.get::<F>(name.as_bytes()) };
        *function.unwrap_or_else(|error| panic!("{name}: {error}"))
    }
}

impl Default for Nccl {
    fn default() -> Self {
        Self::new()
    }
}
