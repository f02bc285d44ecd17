//! The number of the current shot, if the emulator provides it.
//!
//! Selene's programs export the function `get_current_shot`. It is looked up by name at run time, because a library
//! must also load where it is missing.

#[cfg(unix)]
mod lookup {
    use std::ffi::{CStr, c_char, c_void};

    unsafe extern "C" {
        fn dlsym(handle: *mut c_void, name: *const c_char) -> *mut c_void;
    }

    /// `RTLD_DEFAULT`: all loaded objects.
    const EVERYWHERE: *mut c_void = if cfg!(target_vendor = "apple") {
        -2isize as *mut c_void
    } else {
        std::ptr::null_mut()
    };

    type CurrentShot = unsafe extern "C" fn() -> u64;

    pub(super) fn current_shot() -> Option<u64> {
        const NAME: &CStr = c"get_current_shot";
        // SAFETY: dlsym only reads the name.
        let symbol = unsafe { dlsym(EVERYWHERE, NAME.as_ptr()) };
        // SAFETY: a pointer or null, and the function of that name has this type.
        let function = unsafe { std::mem::transmute::<*mut c_void, Option<CurrentShot>>(symbol) }?;
        // SAFETY: the function takes no arguments and only reads the emulator's state.
        Some(unsafe { function() })
    }
}

/// The number of the shot, or none outside an emulator.
#[cfg(unix)]
#[must_use]
pub fn current() -> Option<u64> {
    lookup::current_shot()
}

/// The number of the shot, always unknown on this system.
#[cfg(not(unix))]
#[must_use]
pub fn current() -> Option<u64> {
    None
}
