//! The MPIs in `.deps`, and programs that their launchers start: bounded in time, and on this machine only.

use std::env;
use std::ffi::OsString;
use std::fs::{self, File};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, PoisonError};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// An installed MPI, with one of its libraries.
#[derive(Debug, Clone)]
pub(crate) struct Mpi {
    pub(crate) folder: PathBuf,
    pub(crate) library: PathBuf,
    options: &'static [&'static str],
}

const OPEN: &[&str] = &["--allow-run-as-root", "--oversubscribe"];
const WITH_DEATHS: &[&str] = &[
    "--allow-run-as-root",
    "--oversubscribe",
    "--with-ft",
    "ulfm",
];

/// What keeps Open MPI, MPICH and what they use to this machine.
const LOCAL: [(&str, &str); 5] = [
    ("OMPI_MCA_btl_tcp_if_include", "lo"),
    ("OMPI_MCA_oob_tcp_if_include", "lo"),
    ("HYDRA_IFACE", "lo"),
    ("FI_TCP_IFACE", "lo"),
    ("UCX_NET_DEVICES", "lo"),
];

fn deps() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../.deps")
}

/// An MPI of `.deps`, or a line that says that it is not there.
fn installed(name: &str, library: &str, options: &'static [&'static str]) -> Option<Mpi> {
    let folder = deps().join(name);
    let folder = fs::canonicalize(&folder).unwrap_or(folder);
    let library = folder.join("lib").join(library);
    if library.exists() && folder.join("bin/mpirun").exists() {
        return Some(Mpi {
            folder,
            library,
            options,
        });
    }
    println!("skipped: there is no MPI in .deps/{name}; `cargo xtask setup --mpi` fetches it");
    None
}

pub(crate) fn open_mpi_5() -> Option<Mpi> {
    installed("mpi-openmpi5", "libmpi.so.40", OPEN)
}

pub(crate) fn open_mpi_5_with_deaths() -> Option<Mpi> {
    installed("mpi-openmpi5", "libmpi.so.40", WITH_DEATHS)
}

pub(crate) fn open_mpi_4() -> Option<Mpi> {
    installed("mpi-openmpi4", "libmpi.so.40", OPEN)
}

pub(crate) fn mpich() -> Option<Mpi> {
    installed("mpi-mpich", "libmpi.so.12", &[])
}

/// MPICH's library with the interface of the standard.
pub(crate) fn standard() -> Option<Mpi> {
    installed("mpi-mpich", "libmpi_abi.so.1", &[])
}

pub(crate) fn all() -> impl Iterator<Item = Mpi> {
    let all = [open_mpi_5, open_mpi_4, mpich, standard];
    all.into_iter().filter_map(|find| find())
}

/// An example of this package, which Cargo builds beside the tests.
pub(crate) fn example(name: &str) -> PathBuf {
    let test = env::current_exe().unwrap();
    test.ancestors().nth(2).unwrap().join("examples").join(name)
}

impl Mpi {
    /// Whether it is Open MPI 4.
    pub(crate) fn is_open_mpi_4(&self) -> bool {
        self.folder.ends_with("mpi-openmpi4")
    }

    /// A command that starts the words on each of `ranks` ranks, with this library beside it.
    pub(crate) fn launch(&self, ranks: usize, words: &[&str]) -> Command {
        let mut command = local(&self.folder.join("bin/mpirun"));
        command
            .args(self.options)
            .args(["-n", &ranks.to_string()])
            .args(words);
        command.env("LD_LIBRARY_PATH", self.folder.join("lib"));
        command
    }

    /// A case of the example, on each of `ranks` ranks.
    pub(crate) fn ranks(&self, ranks: usize, words: &[&str]) -> Command {
        let program = example("ranks");
        let mut all = vec![program.to_str().unwrap()];
        all.extend(words);
        let mut command = self.launch(ranks, &all);
        command.env("MPI_LIBRARY", &self.library);
        command
    }

    pub(crate) fn python(&self) -> PathBuf {
        self.folder.join("bin/python")
    }
}

/// The example without a launcher.
pub(crate) fn alone(words: &[&str]) -> Command {
    let mut command = local(&example("ranks"));
    command.args(words);
    command
}

fn local(program: &Path) -> Command {
    let mut command = Command::new(program);
    command
        .envs(LOCAL)
        .env_remove("LD_LIBRARY_PATH")
        .env("TMPDIR", "/tmp");
    command
}

/// What came of a command.
#[derive(Debug)]
pub(crate) struct Ended {
    /// What it wrote, with its errors.
    pub(crate) text: String,
    pub(crate) well: bool,
    pub(crate) after: Duration,
}

impl Ended {
    /// The lines of the ranks.
    pub(crate) fn lines(&self, beginning: &str) -> Vec<&str> {
        self.text
            .lines()
            .filter(|line| line.starts_with(beginning))
            .collect()
    }

    #[track_caller]
    pub(crate) fn has(&self, ranks: usize, beginning: &str) -> &Self {
        assert_eq!(
            self.lines(beginning).len(),
            ranks,
            "{beginning:?} in {}",
            self.text
        );
        self
    }
}

/// Jobs take turns, as their ranks are more than there are processors.
static TURN: Mutex<()> = Mutex::new(());

/// The longest that a job may take.
pub(crate) const LONGEST: Duration = Duration::from_secs(60);

/// Runs a command to its end, or ends it.
#[track_caller]
pub(crate) fn run(mut command: Command) -> Ended {
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("output");
    let file = File::create(&path).unwrap();
    command
        .stdin(Stdio::null())
        .stdout(file.try_clone().unwrap())
        .stderr(file);
    let since = Instant::now();
    let mut child = command.process_group(0).spawn().unwrap();
    let well = wait(&mut child, since);
    let text = String::from_utf8_lossy(&fs::read(&path).unwrap()).into_owned();
    let Some(well) = well else {
        panic!("{command:?} did not end within {LONGEST:?}: {text}");
    };
    Ended {
        text,
        well,
        after: since.elapsed(),
    }
}

/// Whether it ended well; none if it did not end by itself.
fn wait(child: &mut Child, since: Instant) -> Option<bool> {
    while since.elapsed() < LONGEST {
        if let Some(status) = child.try_wait().unwrap() {
            return Some(status.success());
        }
        sleep(Duration::from_millis(5));
    }
    // A launcher that is asked to ends its ranks; it and its group are then ended in any case.
    for signal in ["-TERM", "-KILL"] {
        let group: OsString = format!("-{}", child.id()).into();
        let _ = Command::new("kill")
            .arg(signal)
            .arg("--")
            .arg(group)
            .status();
        sleep(Duration::from_secs(1));
    }
    let _ = child.wait();
    None
}
