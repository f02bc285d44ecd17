//! `cargo xtask kernels`: compiles the CUDA sources to the committed PTX beside them.
//!
//! PTX is committed so that building and using the library needs no CUDA compiler. It is the same on every machine: one
//! pinned compiler, file names without folders, and no trace of the machine. The check compiles again, compares, and
//! assembles the committed files for common architectures.

use crate::failure::Result;
use crate::process::{Workspace, succeed};
use crate::ptxas::{self, Usage};
use crate::setup::{self, Scratch};
use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::ffi::OsStr;
use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Every source is compiled for the oldest virtual architecture that CUDA 13 supports; the PTX runs on all newer ones.
const OLDEST: u32 = 75;

/// The version of PTX that CUDA 12.0 reads. The compiler writes the version of its own release, whatever the kernels
/// use, and a driver refuses versions newer than itself. The assembler checks that the file uses nothing newer, because
/// it goes by the version in the file.
const PTX_VERSION: &str = "8.0";

/// Sources, without their extension, that are compiled for compute_90 as well.
const ALSO_FOR_90: &[&str] = &[];

/// The architectures that the check assembles for: Turing, Ampere, Hopper, Blackwell.
const ARCHITECTURES: [u32; 4] = [75, 80, 90, 120];

/// Products and sums are rounded separately, and division and square root follow IEEE, as on the CPU. The system's C++
/// compiler only reads headers here, so it may be newer than the versions that the CUDA compiler supports.
const FLAGS: [&str; 8] = [
    "-allow-unsupported-compiler",
    "-ptx",
    "-std=c++17",
    "-O3",
    "--fmad=false",
    "--prec-div=true",
    "--prec-sqrt=true",
    "--ftz=false",
];

/// The user's environment variables that would change the compiler's behaviour.
const COMPILER_VARIABLES: [&str; 6] = [
    "NVCC_PREPEND_FLAGS",
    "NVCC_APPEND_FLAGS",
    "NVCC_CCBIN",
    "CPATH",
    "C_INCLUDE_PATH",
    "CPLUS_INCLUDE_PATH",
];

/// The folders of a crate's kernels and of their PTX.
pub(crate) struct Folders {
    sources: PathBuf,
    ptx: PathBuf,
}

/// The folder of the headers that the kernels of all crates include.
const SHARED: &str = "crates/cuda/kernels";

/// PTX files: names and texts.
type Files = BTreeMap<String, String>;

/// A source for one virtual architecture, which gives one PTX file.
#[derive(Debug, PartialEq)]
struct Module {
    /// The source without its extension.
    source: String,
    /// `75` for compute_75.
    architecture: u32,
}

/// The fault of a committed file.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Fault {
    Differs,
    Missing,
    LeftOver,
}

impl Folders {
    /// The folders of each crate with kernels, relative to the root of the project.
    pub(crate) fn of_project() -> [Folders; 2] {
        ["crates/cuda", "crates/statevec"].map(|folder| Folders {
            sources: Path::new(folder).join("kernels"),
            ptx: Path::new(folder).join("ptx"),
        })
    }
}

impl Module {
    fn file(&self) -> String {
        match self.architecture {
            OLDEST => format!("{}.ptx", self.source),
            architecture => format!("{}.compute_{architecture}.ptx", self.source),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Fault::Differs => "differs",
            Fault::Missing => "is missing",
            Fault::LeftOver => "is left over",
        })
    }
}

/// Compiles every kernel and writes the files that change.
pub(crate) fn make(workspace: &Workspace, folders: &[Folders]) -> Result<()> {
    folders
        .iter()
        .try_for_each(|folders| make_one(workspace, folders))
}

fn make_one(workspace: &Workspace, folders: &Folders) -> Result<()> {
    let fresh = compile(workspace, folders)?;
    let folder = workspace.root.join(&folders.ptx);
    setup::create_folder(&folder)?;
    let faults = faults(&read_folder(&folder)?, &fresh);
    for (name, fault) in &faults {
        let path = folder.join(name);
        match fault {
            Fault::LeftOver => setup::remove(&path)?,
            Fault::Differs | Fault::Missing => setup::write(&path, &fresh[name])?,
        }
        println!("{} {fault}: corrected.", folders.ptx.join(name).display());
    }
    println!(
        "{}: {} files, all as the sources give them.",
        folders.ptx.display(),
        fresh.len()
    );
    Ok(())
}

/// Checks that the committed PTX matches the sources, and that the registers suffice.
pub(crate) fn check(workspace: &Workspace, folders: &[Folders]) -> Result<()> {
    let mut usages = Vec::new();
    for folders in folders {
        let fresh = compile(workspace, folders)?;
        let committed = read_folder(&workspace.root.join(&folders.ptx))?;
        refuse_faults(&folders.ptx, &faults(&committed, &fresh))?;
        usages.extend(assemble(workspace, folders)?);
    }
    usages.sort();
    print!("{}", ptxas::table(&usages));
    Ok(ptxas::refuse_spills(&usages)?)
}

/// The expected contents of each PTX file.
fn compile(workspace: &Workspace, folders: &Folders) -> Result<Files> {
    setup::run_cuda(workspace)?;
    let scratch = scratch()?;
    let modules = modules(workspace, folders)?;
    let compiled = modules.iter().map(|module| {
        let text = compile_one(workspace, folders, module, &scratch)?;
        Ok((module.file(), text))
    });
    compiled.collect()
}

fn compile_one(
    workspace: &Workspace,
    folders: &Folders,
    module: &Module,
    scratch: &Scratch,
) -> Result<String> {
    let source = format!("{}.cu", module.source);
    let ptx = scratch.path.join(module.file());
    let mut nvcc = tool(workspace, "nvcc");
    // The name given here appears in the PTX of an `assert`.
    nvcc.current_dir(workspace.root.join(&folders.sources));
    nvcc.args(FLAGS)
        .arg(format!("-arch=compute_{}", module.architecture));
    nvcc.arg("-I").arg(workspace.root.join(SHARED));
    nvcc.arg(&source).arg("-o").arg(&ptx);
    let shown = folders.sources.join(source);
    succeed(nvcc, &format!("compiling {}", shown.display()))?;
    let text = for_older_drivers(&read(&ptx)?);
    let text = text.ok_or_else(|| format!("{}: the compiler wrote no version", ptx.display()))?;
    Ok(without_place(&text))
}

/// PTX with the [version](PTX_VERSION) that older drivers read; none if it has no version.
fn for_older_drivers(ptx: &str) -> Option<String> {
    const LINE: &str = "\n.version ";
    let (before, rest) = ptx.split_once(LINE)?;
    let (_, after) = rest.split_once('\n')?;
    Some(format!("{before}{LINE}{PTX_VERSION}\n{after}"))
}

/// Local names of a file contain a hash of the folder that it was compiled in: `_INTERNAL_2da90f1f_8_name_cu_…`.
fn without_place(ptx: &str) -> String {
    const MARK: &str = "_INTERNAL_";
    let hash = ptx
        .split_once(MARK)
        .and_then(|(_, rest)| rest.split_once('_'))
        .map(|(hash, _)| hash);
    match hash {
        Some(hash) => ptx.replace(hash, &"0".repeat(hash.len())),
        None => ptx.into(),
    }
}

/// The resources of every function on every architecture of its PTX, sorted by function.
fn assemble(workspace: &Workspace, folders: &Folders) -> Result<Vec<Usage>> {
    let scratch = scratch()?;
    let mut usages = Vec::new();
    for module in modules(workspace, folders)? {
        let ptx = folders.ptx.join(module.file());
        let newer = |&architecture: &u32| architecture >= module.architecture;
        for architecture in ARCHITECTURES.into_iter().filter(newer) {
            usages.extend(assemble_one(workspace, &ptx, architecture, &scratch)?);
        }
    }
    usages.sort();
    Ok(usages)
}

fn assemble_one(
    workspace: &Workspace,
    ptx: &Path,
    architecture: u32,
    scratch: &Scratch,
) -> Result<Vec<Usage>> {
    let mut ptxas = tool(workspace, "ptxas");
    ptxas.arg("-v").arg(format!("-arch=sm_{architecture}"));
    ptxas.arg("-o").arg(scratch.path.join("assembled"));
    let output = ptxas.arg(ptx).output()?;
    let said = String::from_utf8_lossy(&output.stderr);
    let what = format!("assembling {} for sm_{architecture}", ptx.display());
    if !output.status.success() {
        let first = said.lines().next().unwrap_or_default();
        return Err(format!("{what} failed: {first}").into());
    }
    let usages = ptxas::read(&said, &file_name(ptx), architecture);
    match usages.is_empty() {
        true => Err(format!("{what} gave no kernel: give the file one, or remove it").into()),
        false => Ok(usages),
    }
}

fn tool(workspace: &Workspace, name: &str) -> Command {
    let mut command = workspace.command(workspace.cuda().join("bin").join(name));
    for variable in COMPILER_VARIABLES {
        command.env_remove(variable);
    }
    command
}

fn scratch() -> Result<Scratch> {
    Scratch::new(env::temp_dir().join(format!("xtask-kernels-{}", std::process::id())))
}

/// Every expected PTX file.
fn modules(workspace: &Workspace, folders: &Folders) -> Result<Vec<Module>> {
    let sources = list(&workspace.root.join(&folders.sources), "cu")?;
    let names = sources.iter().filter_map(|path| path.file_stem());
    let names = names.map(|name| name.to_string_lossy().into_owned());
    Ok(names
        .flat_map(|name| modules_of(name, ALSO_FOR_90))
        .collect())
}

fn modules_of(source: String, also_for_90: &[&str]) -> Vec<Module> {
    let newer = also_for_90.contains(&source.as_str()).then_some(90);
    let architectures = [OLDEST].into_iter().chain(newer);
    architectures
        .map(|architecture| Module {
            source: source.clone(),
            architecture,
        })
        .collect()
}

/// The differences of the two, by name.
fn faults(committed: &Files, fresh: &Files) -> Vec<(String, Fault)> {
    let names: BTreeSet<&String> = committed.keys().chain(fresh.keys()).collect();
    let fault = |name| match (committed.get(name), fresh.get(name)) {
        (None, _) => Some(Fault::Missing),
        (_, None) => Some(Fault::LeftOver),
        (old, new) => (old != new).then_some(Fault::Differs),
    };
    names
        .into_iter()
        .filter_map(|name| Some((name.clone(), fault(name)?)))
        .collect()
}

fn refuse_faults(folder: &Path, faults: &[(String, Fault)]) -> Result<()> {
    if faults.is_empty() {
        return Ok(());
    }
    let faults = faults.iter().map(|(name, fault)| format!("{name} {fault}"));
    let faults = faults.collect::<Vec<_>>().join(", ");
    let folder = folder.display();
    Err(format!("in {folder}, {faults}: `cargo xtask kernels` makes all of it anew").into())
}

fn read_folder(folder: &Path) -> Result<Files> {
    let files = list(folder, "ptx")?;
    let files = files.iter().map(|path| Ok((file_name(path), read(path)?)));
    files.collect()
}

/// The files with this extension, sorted; none if the folder does not exist.
fn list(folder: &Path, ending: &str) -> Result<Vec<PathBuf>> {
    let unreadable = |error| format!("{} cannot be read: {error}", folder.display());
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(vec![]),
        entries => entries.map_err(unreadable)?,
    };
    let paths = entries.map(|entry| Ok(entry.map_err(unreadable)?.path()));
    let mut paths: Vec<PathBuf> = paths.collect::<Result<_>>()?;
    paths.retain(|path| path.extension() == Some(OsStr::new(ending)));
    paths.sort();
    Ok(paths)
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path)
        .map_err(|error| format!("{} cannot be read: {error}", path.display()).into())
}

fn file_name(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files<const N: usize>(files: [(&str, &str); N]) -> Files {
        files.map(|(name, text)| (name.into(), text.into())).into()
    }

    #[test]
    fn what_differs_is_missing_or_is_left_over_is_named() {
        let committed = files([("a.ptx", "old"), ("b.ptx", "same"), ("d.ptx", "gone")]);
        let fresh = files([("a.ptx", "new"), ("b.ptx", "same"), ("c.ptx", "more")]);
        let message = refuse_faults(Path::new("ptx"), &faults(&committed, &fresh)).unwrap_err();
        assert_eq!(
            message.to_string(),
            "in ptx, a.ptx differs, c.ptx is missing, d.ptx is left over: `cargo xtask kernels` makes all of it anew"
        );
        assert_eq!(faults(&fresh, &fresh), []);
        assert!(refuse_faults(Path::new("ptx"), &[]).is_ok());
    }

    #[test]
    fn a_source_is_compiled_for_the_oldest_architecture_and_some_for_a_newer_one() {
        let names = |source: &str| {
            let modules = modules_of(source.into(), &["scatter"]);
            modules.iter().map(Module::file).collect::<Vec<_>>()
        };
        assert_eq!(names("gather"), ["gather.ptx"]);
        assert_eq!(names("scatter"), ["scatter.ptx", "scatter.compute_90.ptx"]);
    }

    #[test]
    fn the_version_is_that_of_older_drivers_and_the_rest_stays() {
        let ptx =
            |version| format!("// version 13\n\n.version {version}\n.target sm_75\n.version 9.9\n");
        assert_eq!(for_older_drivers(&ptx("9.0")), Some(ptx("8.0")));
        assert_eq!(for_older_drivers("// nothing"), None);
    }

    #[test]
    fn a_private_name_does_not_tell_where_it_was_compiled() {
        let here = "_ZN35_INTERNAL_2da90f1f_8_probe_cu_probe37_GLOBAL__N__2da90f1f_8_probe_cu_probe5touchEi(1)";
        let there = here.replace("2da90f1f", "de5ba9d2");
        assert_eq!(without_place(here), without_place(&there));
        assert_eq!(without_place(here).len(), here.len());
        assert_eq!(
            without_place(".visible .entry probe("),
            ".visible .entry probe("
        );
    }

    #[test]
    fn only_files_with_the_ending_are_listed_and_no_folder_has_none() {
        let folder = env::temp_dir().join(format!("xtask-list-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        for name in ["b.cu", "a.cu", "a.h", "cu"] {
            fs::write(folder.join(name), "").unwrap();
        }
        let paths = list(&folder, "cu").unwrap();
        fs::remove_dir_all(&folder).unwrap();
        assert_eq!(paths, [folder.join("a.cu"), folder.join("b.cu")]);
        assert_eq!(list(&folder, "cu").unwrap(), Vec::<PathBuf>::new());
    }
}
