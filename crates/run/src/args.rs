//! The command-line flags. Parsing and help are generated from this table.

use std::ffi::OsString;
use std::path::PathBuf;
use std::time::Duration;

use clap::{Parser, ValueEnum};

/// The most ranks that libgpu takes.
pub(crate) const MOST_RANKS: i64 = 64;

/// Start a program that uses libgpu, with its ranks in threads, in processes or under MPI.
#[derive(Debug, Parser)]
#[command(
    name = "libgpu-run",
    version,
    override_usage = "libgpu-run --ranks N [OPTIONS] -- PROGRAM [ARGUMENT]...\n       libgpu-run --jobs FILE [OPTIONS]",
    after_help = EXAMPLES
)]
pub(crate) struct Args {
    /// How many ranks the program has, from 1 to 64
    #[arg(long, value_name = "N", required_unless_present = "jobs", conflicts_with = "jobs",
        value_parser = clap::value_parser!(u32).range(1..=MOST_RANKS))]
    pub(crate) ranks: Option<u32>,

    /// The devices: ids and ranges of ids, like `0-3` or `0,2` [default: libgpu chooses]
    #[arg(long, value_name = "IDS", value_parser = device_ids)]
    pub(crate) devices: Option<Devices>,

    /// Where ranks run
    #[arg(
        long,
        value_name = "KIND",
        value_enum,
        default_value = "processes",
        conflicts_with = "jobs"
    )]
    pub(crate) transport: Transport,

    /// A file with the machines for `mpirun`, in its own format; only with `--transport mpi`
    #[arg(long, value_name = "FILE", conflicts_with = "jobs")]
    pub(crate) hosts: Option<PathBuf>,

    /// The program of the other ranks [default: LIBGPU_WORKER, or `libgpu-worker` beside libgpu-run]
    #[arg(long, value_name = "PATH")]
    pub(crate) worker: Option<PathBuf>,

    /// A folder for `rank-0.log`, `rank-1.log` and so on: what each rank prints
    #[arg(long, value_name = "DIR")]
    pub(crate) logs: Option<PathBuf>,

    /// Print what all ranks print: on standard error, each line with its rank
    #[arg(short, long)]
    pub(crate) verbose: bool,

    /// How many seconds a program has to end after a signal that stops it
    #[arg(long, value_name = "SECONDS", default_value = "10", value_parser = seconds)]
    pub(crate) grace: Duration,

    /// Print the commands for this machine, for MPI and for Slurm, and start nothing
    #[arg(long, conflicts_with = "jobs")]
    pub(crate) dry_run: bool,

    /// Run the jobs of a TOML file, several at once if there are devices for them
    #[arg(long, value_name = "FILE", conflicts_with = "program")]
    pub(crate) jobs: Option<PathBuf>,

    /// The program and its arguments, after `--`
    #[arg(last = true, value_name = "PROGRAM", required_unless_present = "jobs")]
    pub(crate) program: Vec<OsString>,
}

const EXAMPLES: &str = "\
Examples:
  libgpu-run --ranks 4 -- python demo.py                   four ranks, each a process
  libgpu-run --ranks 2 --devices 0-3 -v -- python demo.py  two ranks, two devices each; shows what all ranks print
  libgpu-run --ranks 4 --transport mpi -- python demo.py   the same under MPI
  libgpu-run --jobs jobs.toml --logs logs                  the jobs of a file

Exit status: that of the program, 128 + n if signal n ended it; 126 if the program cannot be executed, 127 if it is not
found, 1 if anything else is missing or a job has failed, 2 if the command line or the file of jobs is wrong.";

/// Where ranks run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Transport {
    /// Threads of the program
    Threads,
    /// A process for each rank, on this machine
    Processes,
    /// The processes of MPI, on any number of machines
    Mpi,
}

impl Transport {
    pub(crate) const ALL: [Self; 3] = [Self::Threads, Self::Processes, Self::Mpi];

    /// Its name, as flags and `LIBGPU_TRANSPORT` have it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Threads => "threads",
            Self::Processes => "processes",
            Self::Mpi => "mpi",
        }
    }

    /// The one of this name.
    pub(crate) fn of_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }

    /// Whether ranks other than the first are processes of their own, which run the worker.
    pub(crate) fn needs_worker(self, ranks: u32) -> bool {
        self != Self::Threads && ranks > 1
    }
}

/// Devices by their ids, in the order that the user gave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Devices(pub(crate) Vec<u32>);

impl Devices {
    /// As `LIBGPU_DEVICES` takes them.
    pub(crate) fn text(&self) -> String {
        let ids: Vec<_> = self.0.iter().map(u32::to_string).collect();
        ids.join(",")
    }
}

/// Reads ids as libgpu does.
pub(crate) fn device_ids(text: &str) -> Result<Devices, String> {
    compute::device_ids(text)
        .map(Devices)
        .map_err(|error| error.to_string())
}

fn seconds(text: &str) -> Result<Duration, &'static str> {
    let seconds = text.parse().ok().map(Duration::try_from_secs_f64);
    let seconds = seconds.and_then(Result::ok);
    let seconds = seconds.filter(|time| *time <= Duration::from_secs(1_000_000));
    seconds.ok_or("a number from 0 to 1000000 is accepted")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn transports_have_the_names_that_flags_accept() {
        for transport in Transport::ALL {
            assert_eq!(Transport::from_str(transport.name(), false), Ok(transport));
            assert_eq!(Transport::of_name(transport.name()), Some(transport));
        }
    }

    #[test]
    fn the_table_of_flags_is_sound() {
        use clap::CommandFactory as _;
        Args::command().debug_assert();
    }
}
