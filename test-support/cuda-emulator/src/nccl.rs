//! What a test says to the stand-in for NCCL, and asks it.

use std::ffi::{CString, c_char};
use std::path::PathBuf;

use libloading::Library;

use crate::Emulator;

/// NCCL as it is at first, for the test that has the [`Driver`](crate::Driver).
#[derive(Debug)]
pub struct Nccl {
    library: Library,
}

/// A code of NCCL: the system has failed.
pub const NCCL_SYSTEM_ERROR: i32 = 2;

impl Nccl {
    /// Loads it. Nothing of an earlier test may be left.
    ///
    /// # Panics
    /// The library that was built with this crate cannot be loaded.
    #[must_use]
    pub fn new() -> Self {
        // It finds the driver only where that is loaded.
        Emulator::get();
        // SAFETY: it was built from sources beside this crate and runs nothing when it is loaded.
        let library = unsafe { Library::new(Self::folder().join("libnccl.so.2")) };
        let library = library.expect("what was linked can be loaded");
        let nccl = Self { library };
        // SAFETY: the function takes nothing, and nothing of an earlier test is left.
        unsafe { nccl.function::<unsafe extern "C" fn()>("fake_nccl_reset")() };
        nccl
    }

    /// Where its library lies.
    #[must_use]
    pub fn folder() -> PathBuf {
        env!("EMULATOR_FOLDER").into()
    }

    /// Makes it that version: 10,000 times the first number, 100 times the second, and the third.
    pub fn set_version(&self, version: i32) {
        let set = self.function::<unsafe extern "C" fn(i32)>("fake_nccl_version");
        // SAFETY: the function sets a number.
        unsafe { set(version) };
    }

    /// Makes a function fail with a code, once, after so many calls that do not.
    ///
    /// # Panics
    /// The name has a NUL in it.
    pub fn fail(&self, name: &str, code: i32, after: i32) {
        let name = CString::new(name).expect("a name is text");
        let fail = self.function::<unsafe extern "C" fn(*const c_char, i32, i32)>("fake_nccl_fail");
        // SAFETY: the name is copied.
        unsafe { fail(name.as_ptr(), code, after) };
    }

    /// Makes the next call go wrong on one rank after it was queued, with a code, while the others wait for that rank for ever; with the
    /// code 0 all of them do.
    pub fn fail_later(&self, rank: i32, code: i32) {
        let fail = self.function::<unsafe extern "C" fn(i32, i32)>("fake_nccl_late");
        // SAFETY: the function sets two numbers.
        unsafe { fail(rank, code) };
    }

    /// How many communicators were not given back.
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
