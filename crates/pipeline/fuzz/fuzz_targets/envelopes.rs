//! Runs the driver of `tests/envelopes.rs` on the fuzzer's bytes instead of randomly changed programs.
//!
//! In this folder, after `cargo xtask setup`, with `cargo install cargo-fuzz` and a nightly toolchain:
//!
//! ```sh
//! ENVELOPES_CORPUS=corpus/envelopes cargo test -p qis-pipeline --test envelopes -- --ignored the_corpus
//! cargo +nightly fuzz run -s none envelopes -- -max_len=20000 -timeout=30 -rss_limit_mb=2048 -max_total_time=600
//! ```
//!
//! The first command writes what the fuzzer begins with, the programs of `tests/programs` without compression. Nothing
//! in the reader is unsafe, so no sanitizer is asked for: it would make the stack of the reader, which recurses,
//! several times as large.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../tests/envelopes/driver.rs"]
#[allow(dead_code, reason = "the test that shares it makes inputs, too")]
mod driver;

/// libFuzzer's crate ends the process at every panic, and those of the libraries below are caught and become errors.
fn let_panics_be_caught() {
    static ONCE: std::sync::Once = std::sync::Once::new();
    ONCE.call_once(|| std::panic::set_hook(Box::new(|_| {})));
}

fuzz_target!(|bytes: &[u8]| {
    let_panics_be_caught();
    let _ = driver::attack(bytes);
});
