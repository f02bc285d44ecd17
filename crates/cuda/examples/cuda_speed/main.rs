//! Measures the speed of the kernels on a GPU, beside that of its memory in the same run.
//!
//! `cargo run --profile figures -p cuda --example cuda_speed [-- --json] [--small] [--rounds N] [--device N]`
//!
//! Data and results are made on the device; the results are checked by exact norms and single amplitudes. Times are
//! medians of the device's own clock, unless a row says that it is the host's. Works that are compared alternate, so
//! that a change in the GPU's speed affects all of them alike. A size that does not fit the free memory is listed with
//! the number of bytes that are missing. `--small` is for testing the program. Without a GPU the program says why and
//! succeeds; a wrong result is a failure.

mod bench;

use std::env;
use std::process::ExitCode;

use bench::{Bench, Report, Sizes};
use cuda::{CudaError, Gpu, Stream};

struct Options {
    json: bool,
    small: bool,
    rounds: usize,
    device: u32,
}

fn main() -> ExitCode {
    let options = match options(env::args().skip(1)) {
        Ok(options) => options,
        Err(message) => {
            eprintln!("{message}");
            return ExitCode::from(2);
        }
    };
    match measured(&options) {
        Ok(report) => print(&report, options.json),
        Err(error) if is_nothing_to_measure_on(&error) => {
            print_skipped(&error, options.json);
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn options(mut arguments: impl Iterator<Item = String>) -> Result<Options, String> {
    let mut options = Options {
        json: false,
        small: false,
        rounds: 15,
        device: 0,
    };
    while let Some(argument) = arguments.next() {
        let mut number = || {
            let text = arguments.next().unwrap_or_default();
            let number = text.parse::<u32>();
            number.map_err(|_| format!("{argument} takes a number, not {text:?}"))
        };
        match argument.as_str() {
            "--json" => options.json = true,
            "--small" => options.small = true,
            "--rounds" => options.rounds = number()?.max(1) as usize,
            "--device" => options.device = number()?,
            _ => {
                return Err(format!(
                    "{argument:?} is unknown; --json, --small, --rounds N and --device N are accepted"
                ));
            }
        }
    }
    Ok(options)
}

fn measured(options: &Options) -> Result<Report, CudaError> {
    let gpu = Gpu::open(options.device)?;
    let sizes = if options.small {
        Sizes::small()
    } else {
        Sizes::full()
    };
    Bench::new(&Stream::new(&gpu)?, sizes, options.rounds).report()
}

/// Whether the machine has no GPU that the kernels run on.
fn is_nothing_to_measure_on(error: &CudaError) -> bool {
    matches!(
        error,
        CudaError::NoDriver
            | CudaError::NoDevice
            | CudaError::OldDriver { .. }
            | CudaError::OldDevice { .. }
    )
}

fn print(report: &Report, json: bool) -> ExitCode {
    if json {
        println!("{:#}", report.json());
    } else {
        print!("{report}");
    }
    if report.is_right() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn print_skipped(error: &CudaError, json: bool) {
    if json {
        println!("{}", serde_json::json!({ "skipped": error.to_string() }));
    } else {
        println!("skipped: {error}");
    }
}
