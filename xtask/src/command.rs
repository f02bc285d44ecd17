//! The command line as one table; the parser, the help and the list in error messages are expanded from it.

use crate::cross::Target;

/// The parsed command.
#[derive(Debug, PartialEq)]
pub(crate) enum Command {
    /// Print the table.
    Help,
    /// Only set up.
    Setup {
        /// Fetch the MPIs of the tests as well.
        mpi: bool,
    },
    /// Every check; with `all`, slow tests too.
    Test {
        /// Run tests marked `#[ignore]` as well.
        all: bool,
        /// Only the tests of another target, run there.
        target: Option<&'static Target>,
    },
    /// Build in release mode and run the demo.
    Demo(Vec<String>),
    /// Rewrite golden files.
    Bless,
    /// Regenerate the test programs.
    Programs(Vec<String>),
    /// Compile the CUDA kernels to PTX.
    Kernels {
        /// Compare with what is committed instead of rewriting it.
        check: bool,
    },
    /// Compare compile times with the official compiler.
    BenchCompile(Vec<String>),
    /// Measure how compile time grows with a program.
    BenchScaling(Vec<String>),
    /// Measure libgpu's calls, and its work on data beside copies.
    BenchLibgpu(Vec<String>),
    /// Measure ranks, as processes and as threads.
    BenchRanks(Vec<String>),
    /// Measure the CUDA kernels on a card.
    BenchCuda(Vec<String>),
}

struct Row {
    name: &'static str,
    arguments: &'static str,
    about: &'static str,
    parse: fn(&[String]) -> Result<Command, String>,
}

const ROWS: &[Row] = &[
    Row {
        name: "demo",
        arguments: "",
        about: "build everything and watch a Guppy program use the GPU library",
        parse: |rest| Ok(Command::Demo(rest.to_vec())),
    },
    Row {
        name: "test",
        arguments: "[--all] [--target TRIPLE]",
        about: "every check there is: format, lints, docs, tests; --all adds the slow tests; --target runs libgpu's on another processor",
        parse: parse_test,
    },
    Row {
        name: "setup",
        arguments: "[--mpi]",
        about: "fetch LLVM 21.1 and the Python packages into .deps/ (the others do it too); --mpi adds the MPIs of the tests",
        parse: parse_setup,
    },
    Row {
        name: "bless",
        arguments: "",
        about: "run the tests and rewrite their golden files; then read that diff",
        parse: |rest| no_arguments("bless", rest, Command::Bless),
    },
    Row {
        name: "programs",
        arguments: "[ARGUMENTS]",
        about: "regenerate tests/programs from their Guppy source",
        parse: |rest| Ok(Command::Programs(rest.to_vec())),
    },
    Row {
        name: "kernels",
        arguments: "[--check]",
        about: "compile the CUDA kernels to PTX; --check compares and lists what they use",
        parse: parse_kernels,
    },
    Row {
        name: "bench",
        arguments: "compile|libgpu|ranks|cuda [ARGUMENTS]",
        about: "compile times beside the official compiler's; libgpu, its ranks, or the kernels of a GPU, beside plain copies",
        parse: parse_bench,
    },
];

/// Parses the arguments of `cargo xtask`; an error message says what is accepted.
pub(crate) fn parse(arguments: &[String]) -> Result<Command, String> {
    let Some((name, rest)) = arguments.split_first() else {
        return Ok(Command::Help);
    };
    if matches!(name.as_str(), "help" | "--help" | "-h") {
        return Ok(Command::Help);
    }
    if rest.iter().any(|word| word == "--help" || word == "-h") && name != "bench" {
        return Ok(Command::Help);
    }
    let row = ROWS.iter().find(|row| row.name == name);
    let row = row.ok_or_else(|| format!("no command `{name}`; there are {}", names()))?;
    (row.parse)(rest)
}

/// The help text.
pub(crate) fn help() -> String {
    let mut text = String::from("Usage: cargo xtask COMMAND\n\nCommands:\n");
    for row in ROWS {
        let call = format!("{} {}", row.name, row.arguments);
        text += &format!("  {call:<40} {}\n", row.about);
    }
    text += "\nSet-up downloads about 400 MB once, into .deps/; the first `kernels` or `test` fetches a CUDA compiler, 100 MB more.\n";
    text += "Variables it listens to:\n";
    text += "  LLVM_SYS_211_PREFIX        where an installed LLVM 21.1 is\n";
    text += "  QIS_PYTHON                 the Python (3.12 or newer) to use\n";
    text
}

fn names() -> String {
    let names: Vec<&str> = ROWS.iter().map(|row| row.name).collect();
    names.join(", ")
}

fn no_arguments(name: &str, rest: &[String], command: Command) -> Result<Command, String> {
    match rest.first() {
        None => Ok(command),
        Some(word) => Err(format!("`{name}` takes no arguments, got `{word}`")),
    }
}

fn parse_setup(rest: &[String]) -> Result<Command, String> {
    match rest {
        [] => Ok(Command::Setup { mpi: false }),
        [word] if word == "--mpi" => Ok(Command::Setup { mpi: true }),
        _ => Err(format!(
            "`setup` takes only `--mpi`, got `{}`",
            rest.join(" ")
        )),
    }
}

fn parse_test(rest: &[String]) -> Result<Command, String> {
    let (mut all, mut target) = (false, None);
    let mut words = rest.iter().map(String::as_str);
    while let Some(word) = words.next() {
        match word {
            "--all" => all = true,
            "--target" => target = Some(Target::named(words.next().unwrap_or_default())?),
            _ => {
                return Err(format!(
                    "`test` takes only `--all` and `--target`, got `{}`; for single tests use `cargo test NAME`",
                    rest.join(" ")
                ));
            }
        }
    }
    Ok(Command::Test { all, target })
}

fn parse_kernels(rest: &[String]) -> Result<Command, String> {
    match rest {
        [] => Ok(Command::Kernels { check: false }),
        [word] if word == "--check" => Ok(Command::Kernels { check: true }),
        _ => Err(format!(
            "`kernels` takes only `--check`, got `{}`",
            rest.join(" ")
        )),
    }
}

/// Makes the command of a bench from its arguments.
type Bench = fn(Vec<String>) -> Command;

/// The benches and their commands. The arguments after their names are passed on.
const BENCHES: [(&str, Bench); 5] = [
    ("compile", Command::BenchCompile),
    ("scaling", Command::BenchScaling),
    ("libgpu", Command::BenchLibgpu),
    ("ranks", Command::BenchRanks),
    ("cuda", Command::BenchCuda),
];

fn parse_bench(rest: &[String]) -> Result<Command, String> {
    let names = BENCHES.map(|(name, _)| name).join(", ");
    let Some((what, rest)) = rest.split_first() else {
        return Err(format!("say which bench; there are {names}"));
    };
    let bench = BENCHES.iter().find(|(name, _)| name == what);
    let (_, command) = bench.ok_or_else(|| format!("no bench `{what}`; there are {names}"))?;
    Ok(command(rest.to_vec()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse_words(words: &str) -> Result<Command, String> {
        let words: Vec<String> = words.split_whitespace().map(String::from).collect();
        parse(&words)
    }

    #[test]
    fn every_row_is_reachable_and_in_the_help() {
        for row in ROWS {
            let words = match row.name {
                "bench" => "bench compile",
                name => name,
            };
            let command = parse_words(words).expect(words);
            assert_ne!(command, Command::Help, "{words}");
            assert!(help().contains(row.about));
        }
    }

    #[test]
    fn an_unknown_command_gets_the_list() {
        let message = parse_words("tets").unwrap_err();
        assert_eq!(
            message,
            "no command `tets`; there are demo, test, setup, bless, programs, kernels, bench"
        );
    }

    #[test]
    fn flags_are_checked() {
        let test = |all, target| Ok(Command::Test { all, target });
        assert_eq!(parse_words("test --all"), test(true, None));
        let arm = Target::named("aarch64-unknown-linux-gnu").unwrap();
        let words = "test --target aarch64-unknown-linux-gnu --all";
        assert_eq!(parse_words(words), test(true, Some(arm)));
        assert!(parse_words("test --target").is_err());
        assert!(parse_words("test --al").unwrap_err().contains("`--al`"));
        assert_eq!(
            parse_words("kernels"),
            Ok(Command::Kernels { check: false })
        );
        assert_eq!(
            parse_words("kernels --check"),
            Ok(Command::Kernels { check: true })
        );
        assert!(
            parse_words("kernels --chek")
                .unwrap_err()
                .contains("`--chek`")
        );
        assert_eq!(parse_words("setup"), Ok(Command::Setup { mpi: false }));
        assert_eq!(parse_words("setup --mpi"), Ok(Command::Setup { mpi: true }));
        assert!(parse_words("setup now").unwrap_err().contains("`now`"));
        assert_eq!(
            parse_words("bench").unwrap_err(),
            "say which bench; there are compile, scaling, libgpu, ranks, cuda"
        );
        assert_eq!(
            parse_words("bench speed").unwrap_err(),
            "no bench `speed`; there are compile, scaling, libgpu, ranks, cuda"
        );
    }

    #[test]
    fn bench_hands_its_arguments_on() {
        let Ok(Command::BenchCompile(rest)) = parse_words("bench compile --runs 3 -h") else {
            panic!("not a bench");
        };
        assert_eq!(rest, ["--runs", "3", "-h"]);
        let Ok(Command::BenchLibgpu(rest)) = parse_words("bench libgpu calls --no-write") else {
            panic!("not the bench of libgpu");
        };
        assert_eq!(rest, ["calls", "--no-write"]);
        let Ok(Command::BenchRanks(rest)) = parse_words("bench ranks --no-write --runs 1") else {
            panic!("not the bench of ranks");
        };
        assert_eq!(rest, ["--no-write", "--runs", "1"]);
        let Ok(Command::BenchCuda(rest)) = parse_words("bench cuda --small --help") else {
            panic!("not the bench of the kernels");
        };
        assert_eq!(rest, ["--small", "--help"]);
    }

    #[test]
    fn no_words_and_help_words_print_the_help() {
        for words in ["", "help", "--help", "-h", "test --help"] {
            assert_eq!(parse_words(words), Ok(Command::Help), "{words}");
        }
    }
}
