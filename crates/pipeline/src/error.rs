//! The errors of this crate.

use std::error::Error as StdError;
use std::panic::{AssertUnwindSafe, catch_unwind};

use gpu_codegen::GpuError;

use crate::Target;

/// Why a program could not be compiled.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The bytes cannot be read.
    #[error("{0}")]
    Io(#[from] std::io::Error),
    /// The bytes are not a HUGR that this compiler can read.
    #[error(transparent)]
    Read(#[from] ReadError),
    /// The envelope was read, but its HUGR breaks a rule of the format.
    #[error("the HUGR is not valid: {0}")]
    Invalid(String),
    /// The package does not hold exactly one module.
    #[error("{}", match count {
        0 => "the package holds no module; one with a program is expected".into(),
        count => format!("the package holds {count} modules; exactly one is compiled, so link them first"),
    })]
    Modules {
        /// How many it holds.
        count: usize,
    },
    /// It is not clear where the program starts.
    #[error("no entry point: {0}")]
    Entrypoint(String),
    /// The HUGR uses something that no Selene runtime can serve.
    #[error("{what}{}", place(within))]
    Unsupported {
        /// What it uses and what to do instead.
        what: String,
        /// The function of the program that uses it, with the line if known.
        within: Option<String>,
    },
    /// A GPU call that the contract does not support.
    #[error(transparent)]
    Gpu(#[from] GpuError),
    /// The operations could not be lowered to those of the platform.
    #[error("the program cannot be lowered to {platform}: {message}")]
    Lowering {
        /// The platform's name.
        platform: &'static str,
        /// The message of the pass.
        message: String,
    },
    /// A target that is not on the list.
    #[error("target `{triple}` is not supported; supported are {}", Target::ALL.map(Target::triple).join(", "))]
    Target {
        /// The triple that was asked for.
        triple: String,
    },
    /// A processor that the target does not have.
    #[error("processor `{cpu}` is not known for {target}; {hint}")]
    Cpu {
        /// The processor that was asked for.
        cpu: String,
        /// The target.
        target: Target,
        /// What is accepted.
        hint: String,
    },
    /// An entry symbol that cannot be used.
    #[error("entry symbol `{symbol}`: {why}")]
    EntrySymbol {
        /// The symbol that was asked for.
        symbol: String,
        /// What is wrong with it.
        why: &'static str,
    },
    /// Functions that need more stack than a thread has.
    #[error(
        "function {function} needs {bytes} bytes of stack, more than the {limit} that a function may have; make its arrays smaller"
    )]
    Stack {
        /// The function.
        function: String,
        /// The bytes that it needs.
        bytes: u64,
        /// The bytes that it may have.
        limit: u64,
    },
    /// A bug in this compiler, not in the program.
    #[error("internal error while {stage}: {message}; please report this, with the program")]
    Internal {
        /// The step that failed.
        stage: &'static str,
        /// What went wrong.
        message: String,
    },
}

/// A place in a program, as the end of a message.
pub(crate) fn place(within: &Option<String>) -> String {
    match within {
        Some(name) => format!(" (in function {name})"),
        None => String::new(),
    }
}

impl Error {
    pub(crate) fn internal(stage: &'static str, message: impl ToString) -> Self {
        Self::Internal {
            stage,
            message: without_addresses(&message.to_string()),
        }
    }
}

/// A library's message without the addresses in it, which change from run to run.
fn without_addresses(message: &str) -> String {
    let mut parts = message.split("0x");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let rest = part.trim_start_matches(|digit: char| digit.is_ascii_hexdigit());
        // Short numbers are flags and bytes, and may matter.
        let kept = if part.len() - rest.len() < 8 {
            part
        } else {
            rest
        };
        text += if kept.len() == part.len() {
            "0x"
        } else {
            "…"
        };
        text += kept;
    }
    text
}

/// Why bytes are not a HUGR that this compiler can read. Each message says what was found and what is expected.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReadError {
    /// No bytes at all.
    #[error(
        "the input is empty; a HUGR envelope is expected, as Guppy's `main.compile().to_bytes()` gives it"
    )]
    Empty,
    /// A file of another kind.
    #[error(
        "this is {found}, not a HUGR envelope; one starts with the bytes `HUGRiHJv`, as Guppy's `main.compile().to_bytes()` gives it"
    )]
    NotHugr {
        /// What the bytes look like.
        found: String,
    },
    /// The envelope is cut off.
    #[error("the HUGR envelope ends too early, after byte {bytes}: the file is cut off")]
    Truncated {
        /// The length of the file.
        bytes: usize,
    },
    /// The envelope holds, or declares, more than the limit.
    #[error("the HUGR envelope holds, or says that it holds, more than {}, which is the limit for programs", size(*limit))]
    TooLarge {
        /// The most bytes that it may have, unpacked.
        limit: u64,
    },
    /// The envelope nests deeper than the limit.
    #[error(
        "the HUGR envelope nests more than {limit} levels deep, or something in it nests in itself"
    )]
    TooDeep {
        /// The most levels.
        limit: usize,
    },
    /// There is not enough memory for the contents of the envelope.
    #[error("out of memory; reading this program takes more than this process may have")]
    Memory,
    /// The envelope was written by a newer version of HUGR.
    #[error("the HUGR is newer than this compiler: {0}")]
    TooNew(String),
    /// The envelope was written by an older version of Guppy or HUGR.
    #[error(
        "the HUGR is older than this compiler: {0}; compile the program again with Guppy {GUPPY} or newer"
    )]
    TooOld(String),
    /// The HUGR uses an extension that is unknown here, or another version of a known one.
    #[error("the HUGR uses {0}")]
    Extension(String),
    /// The envelope is damaged.
    #[error("the HUGR envelope is damaged: {0}")]
    Damaged(String),
}

/// The first version of Guppy whose programs this compiler reads.
const GUPPY: &str = "1.2";

/// A number of bytes as people write it.
fn size(bytes: u64) -> String {
    let units = [(30, "GiB"), (20, "MiB"), (10, "KiB")];
    let unit = units
        .into_iter()
        .find(|(shift, _)| bytes != 0 && bytes.is_multiple_of(1 << shift));
    match unit {
        Some((shift, unit)) => format!("{} {unit}", bytes >> shift),
        None => format!("{bytes} bytes"),
    }
}

/// The first line of an error, at most 300 characters of it.
pub(crate) fn first_sentence(words: &str) -> String {
    words
        .lines()
        .next()
        .unwrap_or("")
        .chars()
        .take(300)
        .collect()
}

/// An error and its causes on one line.
pub(crate) fn one_line(error: &dyn StdError) -> String {
    first_sentence(&error.to_string())
}

/// Runs a step that calls other libraries; a panic in them becomes an error.
pub(crate) fn guarded<T>(
    stage: &'static str,
    step: impl FnOnce() -> Result<T, Error>,
) -> Result<T, Error> {
    catch_unwind(AssertUnwindSafe(step)).unwrap_or_else(|panic| {
        let text = panic.downcast_ref::<String>().map(String::as_str);
        let text = text.or_else(|| panic.downcast_ref::<&str>().copied());
        let text = text.unwrap_or("a panic without a message");
        Err(Error::internal(stage, text.lines().next().unwrap_or("")))
    })
}

#[cfg(test)]
mod tests {
    use super::{size, without_addresses};

    #[test]
    fn sizes_are_written_as_people_write_them() {
        let sizes = [0, 1000, 1536, 256 << 20, 5 << 30].map(size);
        assert_eq!(
            sizes,
            ["0 bytes", "1000 bytes", "1536 bytes", "256 MiB", "5 GiB"]
        );
    }

    #[test]
    fn addresses_are_left_out() {
        assert_eq!(
            without_addresses("TypeId(0x810388cec046992d) and 0x7f"),
            "TypeId(…) and 0x7f"
        );
        assert_eq!(without_addresses("0x7ffe12345678"), "…");
        assert_eq!(without_addresses("nothing"), "nothing");
    }
}
