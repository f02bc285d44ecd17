//! Where programs are: as `execvp` finds them.

use std::env;
use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::OsStrExt as _;
use std::path::{Path, PathBuf};

use rustix::fs::{Access, access};

/// Why a program cannot be started.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Missing {
    /// There is no such file.
    NotFound(String),
    /// There is one that is not executable.
    NotExecutable(String),
}

impl Missing {
    /// The exit status that shells have for it.
    pub(crate) fn status(&self) -> u8 {
        match self {
            Self::NotFound(_) => 127,
            Self::NotExecutable(_) => 126,
        }
    }

    pub(crate) fn message(&self) -> &str {
        match self {
            Self::NotFound(message) | Self::NotExecutable(message) => message,
        }
    }
}

/// The file that a command's first word stands for: the word itself if it has a slash, else the first executable file
/// of this name in the folders of `path`.
pub(crate) fn program(name: &OsStr, path: &OsStr) -> Result<PathBuf, Missing> {
    if name.as_bytes().contains(&b'/') {
        return executable(Path::new(name));
    }
    let mut refused = Missing::NotFound(format!(
        "{} is in none of the folders of PATH; a program in this folder is written ./{0}",
        name.display()
    ));
    for folder in env::split_paths(path) {
        match executable(&folder.join(name)) {
            Ok(file) if !name.is_empty() => return Ok(file),
            Err(missing @ Missing::NotExecutable(_)) if !name.is_empty() => refused = missing,
            _ => {}
        }
    }
    Err(refused)
}

/// The folders where this process looks for programs.
pub(crate) fn path() -> OsString {
    env::var_os("PATH").unwrap_or_default()
}

/// This file, if it can be executed.
pub(crate) fn executable(file: &Path) -> Result<PathBuf, Missing> {
    let shown = file.display();
    if !file.exists() {
        return Err(Missing::NotFound(format!("there is no file {shown}")));
    }
    if file.is_dir() {
        return Err(Missing::NotExecutable(format!("{shown} is a folder")));
    }
    match access(file, Access::EXEC_OK) {
        Ok(()) => Ok(file.into()),
        Err(_) => Err(Missing::NotExecutable(format!(
            "{shown} is not executable; `chmod +x` makes it so"
        ))),
    }
}

/// The worker: the one that the user names, or the one beside this command.
pub(crate) fn worker(named: Option<&Path>, beside: Option<&Path>) -> Result<PathBuf, String> {
    const ACCEPTED: &str =
        "give --worker PATH, or set LIBGPU_WORKER, or put libgpu-worker beside libgpu-run";
    let Some(file) = named.map(Path::to_owned).or_else(|| beside.map(worker_in)) else {
        return Err(format!("there is no libgpu-worker; {ACCEPTED}"));
    };
    // Ranks may be started in other folders.
    let file = std::path::absolute(&file).unwrap_or(file);
    executable(&file).map_err(|missing| {
        let message = missing.message();
        format!("the program of the other ranks is missing: {message}; {ACCEPTED}")
    })
}

fn worker_in(folder: &Path) -> PathBuf {
    folder.join("libgpu-worker")
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    fn file(path: &Path, mode: u32) {
        fs::write(path, "").expect("written");
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("changed");
    }

    #[test]
    fn the_first_executable_file_of_path_is_found() {
        let folder = tempfile::tempdir().expect("a folder");
        let [one, two] = ["one", "two"].map(|name| folder.path().join(name));
        for folder in [&one, &two] {
            fs::create_dir(folder).expect("a folder");
        }
        file(&one.join("tool"), 0o644);
        let path = env::join_paths([&one, &two]).expect("a path");
        let tool = OsStr::new("tool");
        assert_eq!(program(tool, &path).unwrap_err().status(), 126);
        file(&two.join("tool"), 0o755);
        assert_eq!(program(tool, &path), Ok(two.join("tool")));
        assert_eq!(program(OsStr::new("tol"), &path).unwrap_err().status(), 127);
        assert_eq!(program(OsStr::new(""), &path).unwrap_err().status(), 127);
        assert_eq!(program(one.as_os_str(), &path).unwrap_err().status(), 126);
    }

    #[test]
    fn the_worker_that_is_named_wins() {
        let folder = tempfile::tempdir().expect("a folder");
        let [beside, other] = ["libgpu-worker", "other"].map(|name| folder.path().join(name));
        file(&beside, 0o755);
        assert_eq!(worker(None, Some(folder.path())), Ok(beside));
        let refused = worker(Some(&other), Some(folder.path())).unwrap_err();
        assert!(refused.contains("there is no file"), "{refused}");
        assert!(refused.contains("give --worker PATH"), "{refused}");
    }
}
