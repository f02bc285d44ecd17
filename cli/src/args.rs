//! The command-line flags. Parsing, help and completions are generated from this table.

use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::time::Duration;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{ArgAction, Parser, ValueEnum};
use clap_complete::Shell;
use qis_pipeline::{Format, OptLevel, Platform, Target};

/// Compile HUGR programs, GPU calls included, to LLVM IR for the Selene emulator.
#[derive(Debug, Parser)]
#[command(
    name = "qis-compiler",
    version = version(),
    override_usage = "qis-compiler [OPTIONS] PROGRAM...",
    after_help = EXAMPLES,
    disable_version_flag = true
)]
pub(crate) struct Args {
    /// HUGR files, as Guppy's `main.compile().to_bytes()` gives them; `-` is standard input
    #[arg(value_name = "PROGRAM", required_unless_present = "completions")]
    pub(crate) programs: Vec<PathBuf>,

    /// Where to write: a file, a folder, or `-` for standard output [default: beside each program]
    #[arg(short, long, value_name = "PATH")]
    pub(crate) output: Option<PathBuf>,

    /// What to write [default: by the ending of the output, else ll]
    #[arg(long, value_name = "KIND", value_enum)]
    pub(crate) emit: Option<Emit>,

    /// LLVM's optimisation level
    #[arg(short = 'O', value_name = "LEVEL", default_value = "2", value_parser = opt_level())]
    pub(crate) opt_level: OptLevel,

    /// The machine that the code is for [default: this one]
    #[arg(long, value_name = "TRIPLE", value_parser = target())]
    pub(crate) target: Option<Target>,

    /// The processor: `native` for this one, or a name; an unknown one is refused with the list of names [default:
    /// generic]
    #[arg(long, value_name = "NAME")]
    pub(crate) cpu: Option<String>,

    /// The quantum computer whose operations the program is lowered to
    #[arg(long, value_name = "NAME", default_value = Platform::default().name(), value_parser = platform())]
    pub(crate) platform: Platform,

    /// Keep the debug information that the program carries
    #[arg(short = 'g')]
    pub(crate) debug_info: bool,

    /// The symbol of the function that the runtime calls
    #[arg(long, value_name = "SYMBOL", default_value = "qmain")]
    pub(crate) entry: String,

    /// Check the program's GPU calls against this library before anything is written
    #[arg(long, value_name = "PATH")]
    pub(crate) gpu_lib: Option<PathBuf>,

    /// Do everything except writing
    #[arg(long)]
    pub(crate) check: bool,

    /// The largest size of an unpacked program, in MiB
    #[arg(long, value_name = "MIB", default_value = "256", value_parser = at_least_one)]
    pub(crate) size_limit: NonZeroUsize,

    /// The longest time for reading a program, and for asking the GPU library
    #[arg(long, value_name = "SECONDS", default_value = "60", value_parser = seconds)]
    pub(crate) time_limit: Duration,

    /// How many programs to compile at the same time
    #[arg(short, long, value_name = "N", default_value = "1", value_parser = at_least_one)]
    pub(crate) jobs: NonZeroUsize,

    /// Print how long each stage took
    #[arg(long)]
    pub(crate) timings: bool,

    /// Print a script for a shell that completes the flags of this command
    #[arg(long, value_name = "SHELL", exclusive = true)]
    pub(crate) completions: Option<Shell>,

    /// Print the versions of this command, of LLVM and of HUGR
    #[arg(short = 'V', long, action = ArgAction::Version)]
    version: (),
}

const EXAMPLES: &str = "\
Examples:
  qis-compiler program.hugr                    writes program.ll
  qis-compiler program.hugr -O3 -o program.o   an object
  qis-compiler *.hugr -j 8 -o out/             several at once, into a folder
  qis-compiler program.hugr --emit asm -o -    assembly to standard output

Exit status: 0 if all went well, 1 if a program cannot be compiled, 2 if the command line is wrong.";

fn version() -> String {
    let (own, hugr) = (env!("CARGO_PKG_VERSION"), env!("HUGR_VERSION"));
    format!("{own}\nLLVM {}\nHUGR {hugr}", qis_pipeline::llvm_version())
}

/// The kinds of output.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Emit {
    /// LLVM IR as text
    Ll,
    /// LLVM bitcode
    Bc,
    /// A relocatable object
    Obj,
    /// Assembly
    Asm,
    /// The GPU functions that the program calls, as JSON
    Interface,
}

impl Emit {
    /// The kind of output for a file name extension.
    pub(crate) fn from_ending(ending: &str) -> Option<Self> {
        match ending {
            "ll" => Some(Self::Ll),
            "bc" => Some(Self::Bc),
            "o" | "obj" => Some(Self::Obj),
            "s" | "asm" => Some(Self::Asm),
            "json" => Some(Self::Interface),
            _ => None,
        }
    }

    /// The extension of an output without a given name. The one for an interface is double, so that it never overwrites
    /// the user's `program.json`.
    pub(crate) fn ending(self) -> &'static str {
        self.format().map_or("interface.json", Format::extension)
    }

    /// The format of the LLVM module, or none where no module is made.
    pub(crate) fn format(self) -> Option<Format> {
        match self {
            Self::Ll => Some(Format::Ir),
            Self::Bc => Some(Format::Bitcode),
            Self::Obj => Some(Format::Object),
            Self::Asm => Some(Format::Assembly),
            Self::Interface => None,
        }
    }

    /// Whether a terminal can display it.
    pub(crate) fn is_text(self) -> bool {
        !matches!(self, Self::Bc | Self::Obj)
    }
}

fn at_least_one(text: &str) -> Result<NonZeroUsize, &'static str> {
    text.parse()
        .map_err(|_| "a whole number from 1 on is accepted")
}

fn seconds(text: &str) -> Result<Duration, &'static str> {
    let seconds = text.parse().ok().map(Duration::try_from_secs_f64);
    let seconds = seconds.and_then(Result::ok).filter(|time| !time.is_zero());
    seconds.ok_or("a number above 0 is accepted")
}

fn opt_level() -> impl TypedValueParser<Value = OptLevel> {
    choice(OptLevel::ALL, |level| ["0", "1", "2", "3"][level as usize])
}

fn target() -> impl TypedValueParser<Value = Target> {
    choice(Target::ALL, Target::triple)
}

fn platform() -> impl TypedValueParser<Value = Platform> {
    choice(Platform::ALL, Platform::name)
}

/// One of several values by its name; help and errors list the names.
fn choice<T: Copy + Send + Sync + 'static, const N: usize>(
    values: [T; N],
    name: fn(T) -> &'static str,
) -> impl TypedValueParser<Value = T> {
    PossibleValuesParser::new(values.map(name)).map(move |given| {
        let chosen = values.into_iter().find(|value| name(*value) == given);
        chosen.expect("only listed names get here")
    })
}
