//! `qis-compiler`: HUGR programs in; LLVM IR, bitcode, objects or assembly for the Selene emulator out.
//!
//! The command line becomes a [`plan`], plain data. Each job of it runs by itself ([`job`]) and hands back what there is to say; only
//! the main thread says it ([`report`]). What compiling means is the business of the crate `qis-pipeline`.

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
    forgo_backtraces();
    // Before crashes are announced: what crashes in there is not this program.
    if let Some(code) = gpu_library::answer() {
        return code;
    }
    // Panics of the libraries below are caught and become errors; what the hook would print is for developers of those.
    std::panic::set_hook(Box::new(|_| {}));
    crash::announce();
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

/// Switches the capture of backtraces off for this process: the libraries below use errors as control flow, and a backtrace for
/// each makes emission three times slower, even where nobody ever prints one.
fn forgo_backtraces() {
    for variable in ["RUST_BACKTRACE", "RUST_LIB_BACKTRACE"] {
        // SAFETY: `main` calls this first, so there is no other thread yet that might read the environment.
        unsafe { std::env::set_var(variable, "0") };
    }
}
