//! Controls and queries the driver of the emulator.

use std::ffi::{CString, c_char};
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::emulator::{Emulator, is_left_out};

/// The driver in its initial state, for one test at a time.
#[derive(Debug)]
pub struct Driver {
    _turn: MutexGuard<'static, ()>,
}

/// An error code of the driver: invalid argument.
pub const INVALID_VALUE: i32 = 1;
/// An error code of the driver: out of memory.
pub const OUT_OF_MEMORY: i32 = 2;
/// An error code of the driver: a kernel failed.
pub const LAUNCH_FAILED: i32 = 719;

impl Driver {
    /// Waits until no other test has the driver. Everything of an earlier test must have been freed. If tests run on the
    /// machine's GPU, its driver is not changed: checks that only the emulator supports belong into
    /// [`check`](Self::check), or into a test of [`of_emulator`](Self::of_emulator).
    #[must_use]
    pub fn new() -> Self {
        static TURN: Mutex<()> = Mutex::new(());
        let turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
        if !is_left_out() {
            // SAFETY: the function takes no arguments, and nothing of an earlier test is left.
            unsafe { function::<unsafe extern "C" fn()>("fake_reset")() };
        }
        Self { _turn: turn }
    }

    /// The driver for a test that only the emulator can run. If tests run on the machine's GPU, returns none and prints
    /// that the test is skipped.
    #[must_use]
    pub fn of_emulator() -> Option<Self> {
        if is_left_out() {
            println!("skipped: only the emulated driver can be changed and made to fail");
            return None;
        }
        Some(Self::new())
    }

    /// Runs a check of the emulator's counts, unless tests run on the machine's GPU.
    pub fn check(&self, check: impl FnOnce(&Self)) {
        if !is_left_out() {
            check(self);
        }
    }

    /// Sets the CUDA version: 1000 times the major number plus 10 times the minor.
    pub fn set_version(&self, version: i32) {
        set("fake_version", version);
    }

    /// Sets the number of GPUs.
    pub fn set_devices(&self, devices: i32) {
        set("fake_devices", devices);
    }

    /// Sets the compute capability of the GPUs.
    pub fn set_capability(&self, major: i32, minor: i32) {
        let set = function::<unsafe extern "C" fn(i32, i32)>("fake_capability");
        // SAFETY: the function sets two numbers.
        unsafe { set(major, minor) };
    }

    /// Sets the memory of all GPUs together, in bytes.
    pub fn set_memory(&self, bytes: usize) {
        let set = function::<unsafe extern "C" fn(usize)>("fake_memory");
        // SAFETY: the function sets a number.
        unsafe { set(bytes) };
    }

    /// Makes streams delay their work until the host waits for it, so that a missing dependency shows.
    pub fn set_lazy(&self, lazy: bool) {
        set("fake_lazy", lazy.into());
    }

    /// Restricts peer access to groups of `gpus` GPUs with consecutive numbers.
    pub fn set_island(&self, gpus: i32) {
        set("fake_island", gpus);
    }

    /// Makes a GPU reach no other one, and none reach it.
    pub fn set_alone(&self, device: i32) {
        set("fake_alone", device);
    }

    /// Makes copies between GPUs succeed without effect.
    pub fn set_deaf(&self, deaf: bool) {
        set("fake_deaf", deaf.into());
    }

    /// Lets the GPUs read unpinned host memory directly, at any later time.
    pub fn set_pageable(&self, pageable: bool) {
        set("fake_pageable", pageable.into());
    }

    /// Sets whether the GPUs have memory pools.
    pub fn set_pools(&self, has_pools: bool) {
        set("fake_pools", has_pools.into());
    }

    /// Makes a function of the driver, or `a kernel`, fail once with a code, after this number of successful calls.
    pub fn fail(&self, name: &str, code: i32, after: i32) {
        let name = CString::new(name).expect("a name is text");
        let fail = function::<unsafe extern "C" fn(*const c_char, i32, i32)>("fake_fail");
        // SAFETY: the name is copied.
        unsafe { fail(name.as_ptr(), code, after) };
    }

    /// The number of objects that were not freed: contexts, modules, streams, events, memory and graphs.
    #[must_use]
    pub fn left(&self) -> usize {
        // SAFETY: the function only counts.
        unsafe { function::<unsafe extern "C" fn() -> usize>("fake_left")() }
    }

    /// The number of launched kernels.
    #[must_use]
    pub fn launches(&self) -> u32 {
        // SAFETY: the function only counts.
        unsafe { function::<unsafe extern "C" fn() -> u32>("fake_launches")() }
    }

    /// The number of graphs uploaded to the device.
    #[must_use]
    pub fn uploads(&self) -> u32 {
        // SAFETY: the function only counts.
        unsafe { function::<unsafe extern "C" fn() -> u32>("fake_uploads")() }
    }

    /// The nodes of the last launched graph, in the order of execution.
    #[must_use]
    pub fn order(&self) -> Vec<usize> {
        let mut order = vec![0; 64];
        let copy = function::<unsafe extern "C" fn(*mut usize, usize) -> usize>("fake_order");
        // SAFETY: the buffer has this length.
        let count = unsafe { copy(order.as_mut_ptr(), order.len()) };
        order.truncate(count);
        order
    }
}

impl Default for Driver {
    fn default() -> Self {
        Self::new()
    }
}

fn function<F: Copy>(name: &str) -> F {
    Emulator::get().function(name)
}

fn set(name: &str, value: i32) {
    // SAFETY: the functions called here set a number.
    unsafe { function::<unsafe extern "C" fn(i32)>(name)(value) };
}
