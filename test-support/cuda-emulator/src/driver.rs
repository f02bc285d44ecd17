//! What a test says to the driver of the emulator, and asks it.

use std::ffi::{CString, c_char};
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::emulator::{Emulator, is_left_out};

/// The driver as it is at first, for one test at a time.
#[derive(Debug)]
pub struct Driver {
    _turn: MutexGuard<'static, ()>,
}

/// A code of the driver: an argument makes no sense.
pub const INVALID_VALUE: i32 = 1;
/// A code of the driver: there is no memory.
pub const OUT_OF_MEMORY: i32 = 2;
/// A code of the driver: a kernel has come to grief.
pub const LAUNCH_FAILED: i32 = 719;

impl Driver {
    /// Waits for its turn. Nothing of an earlier test may be left. Where tests run on the machine's GPU, its driver stays
    /// as it is, and what only the emulator's can do or count has to stand in [`check`](Self::check), or in a test of
    /// [`of_emulator`](Self::of_emulator).
    #[must_use]
    pub fn new() -> Self {
        static TURN: Mutex<()> = Mutex::new(());
        let turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
        if !is_left_out() {
            // SAFETY: the function takes nothing, and nothing of an earlier test is left.
            unsafe { function::<unsafe extern "C" fn()>("fake_reset")() };
        }
        Self { _turn: turn }
    }

    /// The driver for a test that only the emulator can run; none where tests run on the machine's GPU, which the output says.
    #[must_use]
    pub fn of_emulator() -> Option<Self> {
        if is_left_out() {
            println!("skipped: only the emulated driver can be changed and made to fail");
            return None;
        }
        Some(Self::new())
    }

    /// Runs a check of what only the emulator counts.
    pub fn check(&self, check: impl FnOnce(&Self)) {
        if !is_left_out() {
            check(self);
        }
    }

    /// Makes it one that knows this version of CUDA: 1000 times the first number and 10 times the second.
    pub fn set_version(&self, version: i32) {
        set("fake_version", version);
    }

    /// Gives it so many GPUs.
    pub fn set_devices(&self, devices: i32) {
        set("fake_devices", devices);
    }

    /// Makes its GPUs of that compute capability.
    pub fn set_capability(&self, major: i32, minor: i32) {
        let set = function::<unsafe extern "C" fn(i32, i32)>("fake_capability");
        // SAFETY: the function sets two numbers.
        unsafe { set(major, minor) };
    }

    /// Gives its GPUs so many bytes together.
    pub fn set_memory(&self, bytes: usize) {
        let set = function::<unsafe extern "C" fn(usize)>("fake_memory");
        // SAFETY: the function sets a number.
        unsafe { set(bytes) };
    }

    /// Makes streams leave their work undone until somebody waits for it, so that what is in order by luck alone shows.
    pub fn set_lazy(&self, lazy: bool) {
        set("fake_lazy", lazy.into());
    }

    /// Makes its GPUs able to reach each other's memory in groups of so many only, by their numbers.
    pub fn set_island(&self, gpus: i32) {
        set("fake_island", gpus);
    }

    /// Makes copies from one GPU to another a success that does nothing.
    pub fn set_deaf(&self, deaf: bool) {
        set("fake_deaf", deaf.into());
    }

    /// Makes its GPUs read memory of the host by themselves that is not pinned, whenever they come to it.
    pub fn set_pageable(&self, pageable: bool) {
        set("fake_pageable", pageable.into());
    }

    /// Makes its GPUs have pools of memory, or not.
    pub fn set_pools(&self, has_pools: bool) {
        set("fake_pools", has_pools.into());
    }

    /// Makes a function of the driver, or `a kernel`, fail with a code, once, after so many calls that do not.
    pub fn fail(&self, name: &str, code: i32, after: i32) {
        let name = CString::new(name).expect("a name is text");
        let fail = function::<unsafe extern "C" fn(*const c_char, i32, i32)>("fake_fail");
        // SAFETY: the name is copied.
        unsafe { fail(name.as_ptr(), code, after) };
    }

    /// How many things were not given back: contexts, modules, streams, events, memory and graphs.
    #[must_use]
    pub fn left(&self) -> usize {
        // SAFETY: the function only counts.
        unsafe { function::<unsafe extern "C" fn() -> usize>("fake_left")() }
    }

    /// How many kernels were launched.
    #[must_use]
    pub fn launches(&self) -> u32 {
        // SAFETY: the function only counts.
        unsafe { function::<unsafe extern "C" fn() -> u32>("fake_launches")() }
    }

    /// How many graphs were brought to the device.
    #[must_use]
    pub fn uploads(&self) -> u32 {
        // SAFETY: the function only counts.
        unsafe { function::<unsafe extern "C" fn() -> u32>("fake_uploads")() }
    }

    /// The nodes of the last graph that was launched, in the order in which they ran.
    #[must_use]
    pub fn order(&self) -> Vec<usize> {
        let mut order = vec![0; 64];
        let copy = function::<unsafe extern "C" fn(*mut usize, usize) -> usize>("fake_order");
        // SAFETY: there is room for so many.
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
    // SAFETY: the functions that this is called for set a number.
    unsafe { function::<unsafe extern "C" fn(i32)>(name)(value) };
}
