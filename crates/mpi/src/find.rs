//! Which MPI library to use, found before anything of MPI is initialised.
//!
//! The order: the one that is already in the process; the one that the user names; the one that belongs to the launcher
//! of this process; the one that the system's loader finds.

use crate::library::{Library, Mpi};
use crate::{Error, Launcher, LauncherKind, process};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// The names of libraries, and whether Open MPI's is the one called so.
const NAMES: [(&str, bool); 6] = [
    ("libmpi.so.40", true),
    ("libmpi.so.12", false),
    ("libmpi_abi.so.1", false),
    ("libmpi_abi.so.0", false),
    ("libmpich.so.12", false),
    ("libmpi.so", false),
];

/// How the names of MPI libraries in a process begin.
const BEGINNINGS: [&str; 5] = [
    "libmpi.so",
    "libmpi_abi.so",
    "libmpich.so",
    "libmpi_cray",
    "libmpi_gnu",
];

/// The programs that start ranks.
const LAUNCHERS: [&str; 10] = [
    "mpirun",
    "mpiexec",
    "mpiexec.hydra",
    "hydra_pmi_proxy",
    "prterun",
    "prte",
    "prted",
    "orterun",
    "orted",
    "hydra_bstrap_proxy",
];

/// Finds the library to use, and checks that it fits the launcher of this process. `named` is a library, the folder
/// that it is in, or the folder of its installation.
///
/// # Errors
/// There is none, or it cannot be used in this process.
pub fn find(named: Option<&Path>) -> Result<&'static Library, Error> {
    let launcher = Launcher::of_this_process();
    let library = match in_process(named)? {
        Some(library) => library,
        None => load_first(&candidates(named, launcher.as_ref()))?,
    };
    launcher.map_or(Ok(()), |launcher| library.fits(&launcher))?;
    Ok(library)
}

/// The library that the program has initialised, and perhaps finalised. None is loaded.
///
/// # Errors
/// There is none, or it does not fit the launcher of this process.
pub(crate) fn initialised(named: Option<&Path>) -> Result<&'static Library, Error> {
    let library = in_process(named)?.ok_or(Error::NotInitialised)?;
    let (initialised, _) = Mpi::on_this_thread(library).state()?;
    if !initialised {
        return Err(Error::NotInitialised);
    }
    Launcher::of_this_process().map_or(Ok(()), |launcher| library.fits(&launcher))?;
    Ok(library)
}

/// The library that this process has already loaded, or was linked with.
fn in_process(named: Option<&Path>) -> Result<Option<&'static Library>, Error> {
    let Some(path) = loaded_path(&process::libraries(), named)? else {
        return linked(named);
    };
    match process::loaded(&path) {
        Some(library) => Library::of(&path, library).map(Some),
        None => Ok(None),
    }
}

/// The MPI library among the libraries of a process.
fn loaded_path(libraries: &[PathBuf], named: Option<&Path>) -> Result<Option<PathBuf>, Error> {
    let loaded: Vec<PathBuf> = libraries
        .iter()
        .filter(|path| is_mpi(path))
        .cloned()
        .collect();
    let Some(first) = loaded.first() else {
        return Ok(None);
    };
    if let Some(named) = named {
        let found = loaded.iter().find(|path| is_named(path, named));
        let error = || Error::OtherLoaded {
            loaded: first.clone(),
            asked: named.into(),
        };
        return found.cloned().map(Some).ok_or_else(error);
    }
    if loaded.len() == 1 {
        return Ok(Some(first.clone()));
    }
    // The standard's library may be a layer on the same installation's own library.
    let folder = |path: &PathBuf| path.parent().map(Path::to_path_buf);
    let together = loaded.iter().all(|path| folder(path) == folder(first));
    match loaded
        .iter()
        .find(|path| name_of(path).starts_with("libmpi_abi"))
    {
        Some(standard) if together => Ok(Some(standard.clone())),
        _ => Err(Error::SeveralLoaded { loaded }),
    }
}

/// The program itself, if it was linked with MPI statically.
fn linked(named: Option<&Path>) -> Result<Option<&'static Library>, Error> {
    let program = process::program();
    let path = env::current_exe().unwrap_or_else(|_| "this program".into());
    match (Library::of(&path, program), named) {
        (Err(_), _) => Ok(None),
        (Ok(library), None) => Ok(Some(library)),
        (Ok(_), Some(named)) => Err(Error::OtherLoaded {
            loaded: path,
            asked: named.into(),
        }),
    }
}

fn is_mpi(path: &Path) -> bool {
    let name = name_of(path);
    BEGINNINGS
        .iter()
        .any(|beginning| name.starts_with(beginning))
}

fn name_of(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

/// Whether a loaded library is the named one, or in the named folder.
pub(crate) fn is_named(path: &Path, named: &Path) -> bool {
    let real = |path: &Path| fs::canonicalize(path).unwrap_or_else(|_| path.into());
    let (path, named) = (real(path), real(named));
    let folder = path.parent();
    path == named || folder == Some(&named) || folder == Some(&named.join("lib"))
}

/// Where to look, in order.
fn candidates(named: Option<&Path>, launcher: Option<&Launcher>) -> Vec<PathBuf> {
    if let Some(named) = named {
        return match named.is_dir() {
            true => in_folder(named, launcher),
            // A bare name is left to the loader.
            false => vec![named.into()],
        };
    }
    let mut list = Vec::new();
    if let Some(launcher) = launcher {
        let folders = launcher.folder.clone().into_iter().chain(beside_launcher());
        list.extend(folders.flat_map(|folder| in_folder(&folder, Some(launcher))));
    }
    list.extend(names(launcher).map(PathBuf::from));
    list.extend(
        beside_mpirun()
            .into_iter()
            .flat_map(|folder| in_folder(&folder, launcher)),
    );
    list
}

/// The libraries that there are in a folder, or in its `lib`.
fn in_folder(folder: &Path, launcher: Option<&Launcher>) -> Vec<PathBuf> {
    let folders = [folder.to_path_buf(), folder.join("lib")];
    let all = names(launcher).flat_map(|name| folders.each_ref().map(|folder| folder.join(name)));
    let mut found: Vec<PathBuf> = all.filter(|path| path.exists()).collect();
    if found.is_empty() {
        // So that the message names it.
        found.push(folder.join("libmpi.so"));
    }
    found
}

/// The names, those of the launcher's family first: a library of another family is only tried if there is no other.
fn names(launcher: Option<&Launcher>) -> impl Iterator<Item = &'static str> + use<> {
    let open = launcher.is_none_or(|launcher| launcher.kind == LauncherKind::OpenMpi);
    let of = move |wanted: bool| {
        NAMES
            .iter()
            .filter(move |(_, open_mpi)| *open_mpi == wanted)
    };
    of(open).chain(of(!open)).map(|(name, _)| *name)
}

/// The folder of the launcher's libraries, from the processes above this one.
fn beside_launcher() -> Option<PathBuf> {
    let mut process = "self".to_owned();
    for _ in 0..8 {
        process = parent(&process)?;
        let program = fs::read_link(format!("/proc/{process}/exe")).ok();
        let program = program.filter(|program| LAUNCHERS.contains(&name_of(program).as_str()));
        if let Some(program) = program {
            return Some(program.parent()?.parent()?.join("lib"));
        }
    }
    None
}

/// The process that started another, as the system writes it.
fn parent(process: &str) -> Option<String> {
    let status = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    // The name of the program comes before and may contain anything.
    let (_, rest) = status.rsplit_once(')')?;
    rest.split_whitespace()
        .nth(1)
        .map(str::to_owned)
        .filter(|parent| parent != "0")
}

/// The folder of the libraries of the `mpirun` on `PATH`.
fn beside_mpirun() -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    let program = env::split_paths(&path)
        .map(|folder| folder.join("mpirun"))
        .find(|file| file.is_file())?;
    let program = fs::canonicalize(program).ok()?;
    Some(program.parent()?.parent()?.join("lib"))
}

fn load_first(candidates: &[PathBuf]) -> Result<&'static Library, Error> {
    let mut tried: Vec<String> = Vec::new();
    for path in candidates {
        match process::open(path) {
            Ok(library) => return Library::of(&real_path(path), library),
            Err(error) => tried.push(reason(path, &error)),
        }
    }
    tried.dedup();
    Err(Error::NotFound { tried })
}

/// The path of a library that the loader has found by its name.
fn real_path(path: &Path) -> PathBuf {
    let named = path.components().count() == 1;
    let found = process::libraries()
        .into_iter()
        .find(|other| named && other.ends_with(path));
    found.unwrap_or_else(|| path.into())
}

/// The loader's words, which usually begin with the name.
fn reason(path: &Path, error: &libloading::Error) -> String {
    let mut text = error.to_string();
    let mut source = std::error::Error::source(error);
    while let Some(error) = source {
        text = error.to_string();
        source = error.source();
    }
    let name = path.display().to_string();
    match text.contains(&name) {
        true => text,
        false => format!("{name}: {text}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paths(list: &[&str]) -> Vec<PathBuf> {
        list.iter().map(PathBuf::from).collect()
    }

    #[test]
    fn the_library_in_the_process_is_taken() {
        let found = loaded_path(&paths(&["", "/lib/libc.so.6", "/a/libmpi.so.12"]), None);
        assert_eq!(found, Ok(Some("/a/libmpi.so.12".into())));
        assert_eq!(
            loaded_path(&paths(&["/lib/libmpi_cxx.so.40"]), None),
            Ok(None)
        );
    }

    #[test]
    fn two_libraries_in_a_process_are_refused_unless_one_is_a_layer_on_the_other() {
        let two = paths(&["/a/libmpi.so.12", "/b/libmpi.so.40"]);
        let error = loaded_path(&two, None).unwrap_err();
        assert!(
            error
                .to_string()
                .contains("/a/libmpi.so.12, /b/libmpi.so.40"),
            "{error}"
        );
        let layer = paths(&["/a/libmpi.so.40", "/a/libmpi_abi.so.1"]);
        assert_eq!(
            loaded_path(&layer, None),
            Ok(Some("/a/libmpi_abi.so.1".into()))
        );
    }

    #[test]
    fn another_library_than_the_loaded_one_is_refused() {
        let loaded = paths(&["/a/lib/libmpi.so.12"]);
        for named in ["/a", "/a/lib", "/a/lib/libmpi.so.12"] {
            assert!(
                loaded_path(&loaded, Some(Path::new(named))).is_ok(),
                "{named}"
            );
        }
        let error = loaded_path(&loaded, Some(Path::new("/b"))).unwrap_err();
        let words = "has already loaded the MPI library /a/lib/libmpi.so.12, and /b was asked for";
        assert!(error.to_string().contains(words), "{error}");
    }

    #[test]
    fn the_launchers_family_is_tried_first() {
        let launcher = |kind| Launcher {
            kind,
            version: None,
            size: None,
            local_size: None,
            folder: None,
            connection: None,
        };
        let first = |kind| names(Some(&launcher(kind))).next();
        assert_eq!(first(LauncherKind::OpenMpi), Some("libmpi.so.40"));
        assert_eq!(first(LauncherKind::Mpich), Some("libmpi.so.12"));
        assert_eq!(names(None).count(), NAMES.len());
    }

    #[test]
    fn a_library_that_is_missing_is_an_error_with_what_was_tried() {
        let error = load_first(&paths(&["/no/such/libmpi.so.40"])).unwrap_err();
        assert!(
            error.to_string().contains("/no/such/libmpi.so.40"),
            "{error}"
        );
    }
}
