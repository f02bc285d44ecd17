//! `qis-compiler`: compiles HUGR programs to LLVM IR, bitcode, objects or assembly for the Selene emulator.
//!
//! The command line becomes a [`plan`], plain data. Each job of it runs by itself ([`job`]) and returns its messages;
//! only the main thread prints them ([`report`]). The crate `qis-pipeline` does the compiling.

mod args;
mod closed;
mod crash;
mod gpu_library;
mod interface;
mod job;
mod memory;
mod output;
mod plan;
mod report;
mod run;
mod timings;
mod watch;

use std::panic::catch_unwind;
use std::process::ExitCode;

fn main() -> ExitCode {
    disable_backtraces();
    // This comes before the crash handler is installed: a crash in the other process is not one of this program.
    if let Some(code) = gpu_library::answer() {
        return code;
    }
    // Panics of the libraries below are caught and become errors; the default hook's output is for their developers.
    std::panic::set_hook(Box::new(|_| {}));
    crash::install_handlers();
    match catch_unwind(|| run::run(&run::arguments())) {
        Ok(status) => status.into(),
        Err(_) => {
            report::error(
                None,
                "internal error; please report this, with the command line and the program",
            );
            report::Status::BadInput.into()
        }
    }
}

/// Switches off the capture of backtraces in this process. The libraries below use errors as control flow, and a
/// backtrace for each makes emission three times slower, even if none is printed.
fn disable_backtraces() {
    for variable in ["RUST_BACKTRACE", "RUST_LIB_BACKTRACE"] {
        // SAFETY: `main` calls this first, so no other thread exists that might read the environment.
        unsafe { std::env::set_var(variable, "0") };
    }
}
