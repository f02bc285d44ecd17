//! The driver of `tests/attack.rs`, with the fuzzer's bytes in place of random ones.
//!
//! Each input runs by itself or, if its first byte is odd, is cut in two halves that run at the same time. What it leaves open is
//! closed at its end, so that the next one finds all of the memory, and an input that fails does so by itself.
//!
//! In this folder, with `cargo install cargo-fuzz` and a nightly toolchain for its address sanitizer:
//!
//! ```sh
//! cargo +nightly fuzz run calls -- -detect_leaks=0 -max_len=4096 -timeout=30 -max_total_time=600
//! LIBGPU_RANKS=1 cargo +nightly fuzz run calls -- -detect_leaks=0 -max_len=4096 -timeout=30 -max_total_time=600
//! ```
//!
//! Leaks are not looked for after each input, as the library's threads come and go on their own, and what a thread has while it begins or
//! ends looks like one. `tests/attack.rs` checks that all memory comes back.
#![no_main]

use std::sync::LazyLock;

use gpu as _;
use libfuzzer_sys::fuzz_target;
use runtime_abi::{abi_type, for_each_gpu_function};

#[path = "../../tests/attack/driver.rs"]
mod driver;

use driver::{Abi, Common, attack};

macro_rules! declare {
    ($($(#[$doc:meta])* $variant:ident => fn $name:ident($($param:ident: $ty:ident),*) -> $ret:ident;)*) => {
        unsafe extern "C" {
            $(fn $name($($param: abi_type!($ty)),*) -> abi_type!($ret);)*
        }
    };
}

for_each_gpu_function!(declare);

const ABI: Abi = Abi {
    validate_api: gpu_validate_api,
    init: gpu_init,
    discard: gpu_discard,
    get_function_id: gpu_get_function_id,
    call: gpu_call,
    get_result: gpu_get_result,
    get_error: gpu_get_error,
};

/// What the library is configured to; whoever starts the fuzzer may say otherwise.
const SETTINGS: [(&str, &str); 4] = [
    ("LIBGPU_RANKS", "2"),
    ("LIBGPU_MEMORY", "8 MiB"),
    ("LIBGPU_QUEUE", "64"),
    // The fuzzer's own limit for an input is longer, so what hangs is found by that.
    ("LIBGPU_WATCHDOG", "10"),
];

static COMMON: LazyLock<Common> = LazyLock::new(|| {
    for (name, value) in SETTINGS {
        if std::env::var_os(name).is_none() {
            // SAFETY: no other thread runs yet.
            unsafe { std::env::set_var(name, value) };
        }
    }
    let ranks = std::env::var("LIBGPU_RANKS").unwrap_or_default();
    Common::new(ranks.parse().expect("LIBGPU_RANKS is a number"), false)
});

fuzz_target!(init: { LazyLock::force(&COMMON); }, |bytes: &[u8]| {
    let Some((first, rest)) = bytes.split_first() else {
        return;
    };
    if first % 2 == 0 {
        attack(ABI, &COMMON, rest);
    } else {
        attack_twice(rest);
    }
    COMMON.close(ABI);
});

/// Attacks from two threads, with a half of the bytes each.
fn attack_twice(bytes: &[u8]) {
    let (left, right) = bytes.split_at(bytes.len() / 2);
    std::thread::scope(|scope| {
        scope.spawn(|| attack(ABI, &COMMON, left));
        attack(ABI, &COMMON, right);
    });
}
