//! Inspects the machine: compilers, Pythons, LLVMs, disk space. It changes nothing; [`crate::plan`] decides.

use crate::plan::{Compiler, Facts, Python, System, is_llvm_21_1, llvm_config, python_rank};
use crate::process::{Workspace, output_of};
use std::env;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Everything that the plan needs to know. Takes about a second; a finished set-up skips it.
pub(crate) fn gather(workspace: &Workspace) -> Facts {
    let mut pythons: Vec<Python> = python_paths()
        .iter()
        .filter_map(|path| probe_python(path))
        .collect();
    pythons.sort_by_key(|python| python_rank(python.version));
    Facts {
        compiler: probe_compiler(),
        chosen_python: chosen_python(),
        pythons,
        chosen_llvm: chosen_llvm(workspace),
        llvms: found_llvms(),
        system: system(),
        free_megabytes: free_megabytes(&workspace.deps()),
    }
}

/// The system that this program was built for.
pub(crate) fn system() -> System {
    System {
        name: (env::consts::OS, env::consts::ARCH),
        glibc: cfg!(target_env = "gnu"),
    }
}

/// The LLVM that the user named, and whether it can be used.
pub(crate) fn chosen_llvm(workspace: &Workspace) -> Option<(PathBuf, Result<(), String>)> {
    let prefix = workspace.user_llvm_prefix()?;
    let verdict = check_llvm(&prefix);
    Some((prefix, verdict))
}

/// Checks whether the compiler can be built with the LLVM under `prefix`; the error says why not.
pub(crate) fn check_llvm(prefix: &Path) -> Result<(), String> {
    if prefix.as_os_str().is_empty() {
        return Err("it is empty".into());
    }
    let config = llvm_config(prefix);
    let ask = |words: &[&str]| output_of(Command::new(&config).args(words));
    let Some(version) = ask(&["--version"]) else {
        return Err("it has no working bin/llvm-config".into());
    };
    if !is_llvm_21_1(&version) {
        return Err(format!("that is LLVM {version}"));
    }
    let headers = ask(&["--includedir"]).map(PathBuf::from);
    match headers {
        Some(folder) if folder.join("llvm-c/Core.h").is_file() => check_linking(ask),
        _ => Err("it has no header files (llvm-c/Core.h)".into()),
    }
}

/// Links an empty program with all of LLVM. Only this check covers every library that distributions put into separate
/// packages.
fn check_linking(ask: impl Fn(&[&str]) -> Option<String>) -> Result<(), String> {
    let link = ["--link-static", "--link-shared"]
        .iter()
        .find_map(|link| ask(&[link, "--libs"]).map(|libs| (link, libs)));
    let Some((link, libraries)) = link else {
        return Err("its llvm-config finds no libraries".into());
    };
    let folder = ask(&[link, "--ldflags"]).unwrap_or_default();
    let system = ask(&[link, "--system-libs"]).unwrap_or_default();
    let words = [folder, libraries, system].join(" ");
    let words: Vec<&str> = words.split_whitespace().collect();
    match link_empty_program(&words) {
        true => Ok(()),
        false => Err(format!("an empty program does not link with it ({link})")),
    }
}

fn chosen_python() -> Option<Result<Python, PathBuf>> {
    let path = PathBuf::from(env::var_os("QIS_PYTHON")?);
    Some(probe_python(&path).ok_or(path))
}

/// Printed by a Python: its version, then a line with what it lacks, or an empty line.
const PROBE: &str = "
import sys, sysconfig
def lacks():
    if sys.implementation.name != 'cpython': return 'is not CPython'
    if sys.maxsize < 2**32: return 'is a 32-bit build'
    if sysconfig.get_config_var('Py_GIL_DISABLED'): return 'is a free-threaded build'
    for module in ('venv', 'ensurepip', 'ssl', 'zlib', 'ctypes'):
        try: __import__(module)
        except ImportError: return f'has no module `{module}`'
    return ''
print(*sys.version_info[:2])
print(lacks())
";

fn probe_python(path: &Path) -> Option<Python> {
    let answer = output_of(
        Command::new(path)
            .args(["-c", PROBE])
            .env_remove("PYTHONHOME")
            .stderr(Stdio::null()),
    )?;
    let mut lines = answer.lines();
    let (major, minor) = lines.next()?.split_once(' ')?;
    Some(Python {
        path: path.to_path_buf(),
        version: (major.parse().ok()?, minor.parse().ok()?),
        lacks: lines
            .next()
            .filter(|text| !text.is_empty())
            .map(String::from),
    })
}

fn python_paths() -> Vec<PathBuf> {
    let names = [
        "python3.13",
        "python3.12",
        "python3.14",
        "python3",
        "python",
    ];
    let mut paths: Vec<PathBuf> = names.iter().filter_map(|name| on_path(name)).collect();
    for folder in version_manager_folders() {
        let Ok(entries) = std::fs::read_dir(folder) else {
            continue;
        };
        let versions = entries
            .flatten()
            .map(|entry| entry.path().join("bin/python3"));
        paths.extend(versions.filter(|path| path.is_file()));
    }
    paths
}

/// The folders where pyenv, uv and mise install Pythons.
fn version_manager_folders() -> Vec<PathBuf> {
    let home = env::home_dir().unwrap_or_default();
    let or_home =
        |name: &str, default: &str| env::var_os(name).map_or(home.join(default), PathBuf::from);
    vec![
        or_home("PYENV_ROOT", ".pyenv").join("versions"),
        or_home("UV_PYTHON_INSTALL_DIR", ".local/share/uv/python"),
        or_home("MISE_DATA_DIR", ".local/share/mise").join("installs/python"),
    ]
}

fn found_llvms() -> Vec<PathBuf> {
    let names = ["llvm-config-21", "llvm-config21", "llvm-config"];
    let configs = names.iter().filter_map(|name| on_path(name));
    let asked = configs.filter_map(|config| output_of(Command::new(config).arg("--prefix")));
    let usual = [
        "/usr/lib/llvm-21",
        "/opt/homebrew/opt/llvm@21",
        "/usr/local/opt/llvm@21",
    ];
    let prefixes = asked
        .map(PathBuf::from)
        .chain(usual.iter().map(PathBuf::from));
    prefixes
        .filter(|prefix| check_llvm(prefix).is_ok())
        .collect()
}

fn probe_compiler() -> Compiler {
    match (link_empty_program(&[]), link_empty_program(&[CXX_LIBRARY])) {
        (_, true) => Compiler::Works,
        (true, false) => Compiler::OnlyC,
        (false, false) => Compiler::Missing,
    }
}

const CXX_LIBRARY: &str = if cfg!(target_os = "macos") {
    "-lc++"
} else {
    "-lstdc++"
};

fn link_empty_program(libraries: &[&str]) -> bool {
    let mut command = Command::new("cc");
    command
        .args(["-x", "c", "-", "-o", "/dev/null"])
        .args(libraries);
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let Ok(mut child) = command.spawn() else {
        return false;
    };
    let source = child.stdin.take();
    // A compiler that has already ended closes the pipe; its exit status says why.
    let _ = source.map(|mut source| source.write_all(b"int main(void) { return 0; }\n"));
    child.wait().is_ok_and(|status| status.success())
}

fn on_path(name: &str) -> Option<PathBuf> {
    let folders = env::var_os("PATH")?;
    env::split_paths(&folders)
        .map(|folder| folder.join(name))
        .find(|path| path.is_file())
}

fn free_megabytes(folder: &Path) -> Option<u64> {
    let table = output_of(Command::new("df").arg("-Pk").arg(folder))?;
    let free = table.lines().nth(1)?.split_whitespace().nth(3)?;
    free.parse().ok().map(|kilobytes: u64| kilobytes / 1024)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;

    /// A prefix whose `llvm-config` is this shell script; removed at the end of the test.
    struct FakeLlvm(PathBuf);

    impl FakeLlvm {
        fn new(name: &str, script: &str) -> FakeLlvm {
            let prefix = env::temp_dir().join(format!("xtask-{}-{name}", std::process::id()));
            std::fs::create_dir_all(prefix.join("bin")).unwrap();
            let config = llvm_config(&prefix);
            std::fs::write(&config, format!("#!/bin/sh\n{script}\n")).unwrap();
            std::fs::set_permissions(&config, std::fs::Permissions::from_mode(0o755)).unwrap();
            FakeLlvm(prefix)
        }
    }

    impl Drop for FakeLlvm {
        fn drop(&mut self) {
            let _ = std::fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn an_llvm_that_does_not_fit_says_why() {
        let reason = |prefix: &Path| check_llvm(prefix).unwrap_err();
        assert_eq!(reason(Path::new("")), "it is empty");
        assert_eq!(
            reason(Path::new("/no/such")),
            "it has no working bin/llvm-config"
        );
        let old = FakeLlvm::new("old", "echo 19.1.7");
        assert_eq!(reason(&old.0), "that is LLVM 19.1.7");
        let bare = FakeLlvm::new("bare", "echo 21.1.2");
        assert_eq!(reason(&bare.0), "it has no header files (llvm-c/Core.h)");
    }

    #[test]
    fn an_llvm_whose_libraries_are_not_installed_does_not_fit() {
        let script = "case \"$*\" in --version) echo 21.1.2;; --includedir) dirname $0;; \
                      *--libs) echo -lLLVMNoSuchLibrary;; esac";
        let llvm = FakeLlvm::new("unlinkable", script);
        std::fs::create_dir_all(llvm.0.join("bin/llvm-c")).unwrap();
        std::fs::write(llvm.0.join("bin/llvm-c/Core.h"), "").unwrap();
        let reason = check_llvm(&llvm.0).unwrap_err();
        assert!(reason.contains("does not link"), "{reason}");
    }

    #[test]
    fn a_program_that_is_no_python_is_no_candidate() {
        assert_eq!(probe_python(Path::new("/bin/false")), None);
        assert_eq!(probe_python(Path::new("/bin/echo")), None);
    }

    #[test]
    fn this_machine_can_be_looked_at() {
        assert_eq!(probe_compiler(), Compiler::Works);
        assert!(free_megabytes(Path::new("/")).is_some());
        assert!(!link_empty_program(&["-lNoSuchLibrary"]));
    }
}
