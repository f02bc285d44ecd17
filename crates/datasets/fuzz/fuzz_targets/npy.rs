//! See `read.rs` for what this does and how to run it.
#![no_main]

use libfuzzer_sys::fuzz_target;

mod read;

fuzz_target!(init: read::start(), |bytes: &[u8]| read::read("a.npy", bytes));
