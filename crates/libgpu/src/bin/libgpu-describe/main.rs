//! `libgpu-describe`: what this build of libgpu can do, and what it would do in this environment.
//!
//! It reads the configuration as the library does at its first call, so what it says or refuses is what a program would
//! meet.

// The compiler's command has the same question.
#[path = "../../../../../cli/src/closed.rs"]
mod closed;
mod report;

use std::io::{self, ErrorKind, Write as _};
use std::process::ExitCode;

use gpu::config::Config;
use report::{Report, functions_json, functions_text};

const HELP: &str = "\
Describes libgpu: its devices and transports, the configuration in force, and its functions.

Usage: libgpu-describe [--json] [--functions]

  --json       print JSON, with the functions
  --functions  print the functions instead, whatever the configuration
  --help       print this
  --version    print the version

The configuration is that of the environment: LIBGPU_CONFIG names a file, LIBGPU_RANKS and the like override it.
Exit codes: 0; 1 where the configuration, a data set, the log or standard output is of no use; 2 for a bad command line.
";

/// What the command line asks for.
#[derive(Default)]
struct Asked {
    json: bool,
    functions: bool,
}

/// What is printed, and what is wrong.
struct Answer {
    text: String,
    wrong: Vec<String>,
}

fn main() -> ExitCode {
    let mut asked = Asked::default();
    for argument in std::env::args_os().skip(1) {
        match argument.to_str() {
            Some("--json") => asked.json = true,
            Some("--functions") => asked.functions = true,
            Some("--help" | "-h") => return print(HELP),
            Some("--version" | "-V") => return print(&format!("libgpu {}\n", report::VERSION)),
            _ => {
                let argument = argument.to_string_lossy();
                eprintln!(
                    "libgpu-describe: there is no option {argument:?}; there are --json, --functions, --help and --version"
                );
                return ExitCode::from(2);
            }
        }
    }
    let Answer { text, wrong } = asked.answer();
    let printed = print(&text);
    for problem in &wrong {
        eprintln!("libgpu-describe: {problem}");
    }
    if wrong.is_empty() {
        printed
    } else {
        ExitCode::from(1)
    }
}

impl Asked {
    fn answer(&self) -> Answer {
        if self.functions {
            return Answer {
                text: self.functions(),
                wrong: Vec::new(),
            };
        }
        match Config::from_environment() {
            Ok(config) => self.report(&Report::new(config)),
            Err(error) => Answer {
                text: String::new(),
                wrong: vec![error.to_string()],
            },
        }
    }

    fn functions(&self) -> String {
        if self.json {
            format!("{:#}\n", functions_json())
        } else {
            functions_text()
        }
    }

    fn report(&self, report: &Report) -> Answer {
        let text = if self.json {
            format!("{:#}\n", report.to_json())
        } else {
            report.to_string()
        };
        Answer {
            text,
            wrong: report.wrong(),
        }
    }
}

/// Prints to a reader that may have seen enough.
fn print(text: &str) -> ExitCode {
    match write(text) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("libgpu-describe: the output cannot be written: {error}");
            ExitCode::from(1)
        }
    }
}

fn write(text: &str) -> io::Result<()> {
    if closed::stdout() {
        return Err(io::Error::other("standard output is closed"));
    }
    io::stdout().write_all(text.as_bytes())
}
