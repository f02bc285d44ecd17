//! A shot that ends in a panic never closes its contexts; the library frees them when the shot number changes.
#![cfg(unix)]

mod common;

use common::{Gpu, open};
use libloading::os::unix::{Library as Loaded, RTLD_GLOBAL, RTLD_NOW};

/// Stands in for the emulator: `get_current_shot`, and a function that begins the next shot.
const EMULATOR: &str = "#include <stdint.h>
static uint64_t shot;
uint64_t get_current_shot(void) { return shot; }
void next_shot(void) { shot++; }
";

fn emulator() -> Loaded {
    let folder = tempfile::tempdir().unwrap();
    let (source, library) = (
        folder.path().join("emulator.c"),
        folder.path().join("libemulator.so"),
    );
    std::fs::write(&source, EMULATOR).unwrap();
    let status = toolchain::c_compiler()
        .args(["-shared", "-fPIC", "-o"])
        .args([&library, &source])
        .status()
        .unwrap();
    assert!(status.success());
    // SAFETY: it is the library above, which does nothing when it is loaded.
    unsafe { Loaded::open(Some(&library), RTLD_NOW | RTLD_GLOBAL) }.unwrap()
}

#[test]
fn contexts_that_a_shot_left_open_are_taken_back() {
    let emulator = emulator();
    // SAFETY: the function has this type.
    let next_shot = unsafe {
        *emulator
            .get::<unsafe extern "C" fn()>(b"next_shot")
            .unwrap()
    };
    let library = open();
    let (left, kept) = (Gpu::new(&library), Gpu::new(&library));
    let buffer = left.buffer(&[1.0]);
    assert_eq!(
        left.int("buffer_len", &[buffer]),
        1,
        "within a shot contexts stay"
    );

    // SAFETY: it only counts.
    unsafe { next_shot() };
    let fresh = Gpu::new(&library);
    assert!(
        left.error("buffer_len", &[buffer])
            .contains("its shot is over")
    );
    assert!(
        kept.error("buffer_create", &[])
            .contains("its shot is over")
    );
    assert!(
        fresh
            .error("buffer_len", &[buffer])
            .contains("belongs to another context")
    );
    let second = Gpu::new(&library);
    assert_eq!(fresh.int("buffer_len", &[fresh.buffer(&[2.0])]), 1);
    assert_eq!(second.int("buffer_len", &[second.buffer(&[])]), 0);
}
