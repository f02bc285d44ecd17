//! The MPI at hand: which it is, and the command line that its `mpirun` takes.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::find;

/// The kinds of `mpirun`, which differ in their flags.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Family {
    /// Open MPI.
    OpenMpi,
    /// Hydra: MPICH, and Intel MPI.
    Hydra,
}

/// The MPI at hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Mpi {
    pub(crate) mpirun: PathBuf,
    pub(crate) family: Family,
}

/// What `mpirun` starts.
pub(crate) struct Application<'a> {
    /// The commands, each with the number of ranks that run it.
    pub(crate) parts: &'a [(u32, Vec<OsString>)],
    /// The variables that ranks on other machines need.
    pub(crate) names: &'a [String],
    /// Those of them that are not in the environment of this process, with their values.
    pub(crate) environment: &'a [(String, OsString)],
    pub(crate) hosts: Option<&'a Path>,
    pub(crate) root: bool,
    /// Whether there are more ranks than cores.
    pub(crate) crowded: bool,
}

impl Family {
    /// The family that prints this for `mpirun --version`.
    pub(crate) fn of_version(text: &str) -> Option<Self> {
        let says = |words: &[&str]| words.iter().any(|word| text.contains(word));
        if says(&["Open MPI", "OpenRTE", "PRRTE"]) {
            return Some(Self::OpenMpi);
        }
        says(&["HYDRA", "Hydra", "Intel(R) MPI", "MPICH"]).then_some(Self::Hydra)
    }

    /// Its name, and what `srun --mpi` calls its way to start ranks.
    pub(crate) fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::OpenMpi => ("Open MPI", "pmix"),
            Self::Hydra => ("MPICH or Intel MPI", "pmi2"),
        }
    }
}

impl Mpi {
    /// Finds it: near the folder that `LIBGPU_MPI` names, or in `PATH`.
    pub(crate) fn find(libgpu_mpi: Option<&OsStr>, path: &OsStr) -> Result<Self, String> {
        let near = libgpu_mpi.map(|named| near(Path::new(named)));
        let near = near.into_iter().flatten();
        let mut found = near.filter_map(|file| find::executable(&file).ok());
        let mpirun = match found.next() {
            Some(file) => file,
            None => find::program(OsStr::new("mpirun"), path).map_err(|missing| {
                format!(
                    "{}; put the mpirun of Open MPI, MPICH or Intel MPI there, or set LIBGPU_MPI to its folder",
                    missing.message()
                )
            })?,
        };
        let family = ask(&mpirun)?;
        Ok(Self { mpirun, family })
    }

    /// The command line.
    pub(crate) fn command(&self, application: &Application<'_>) -> Vec<OsString> {
        let mut words: Vec<OsString> = vec![self.mpirun.clone().into()];
        let variables = match self.family {
            Family::OpenMpi => {
                words.extend(open_mpi_flags(application));
                exported(application.names)
            }
            Family::Hydra => {
                words.extend(hydra_flags(application));
                Vec::new()
            }
        };
        for (index, (ranks, command)) in application.parts.iter().enumerate() {
            if index > 0 {
                words.push(":".into());
            }
            words.extend(["-n".into(), ranks.to_string().into()]);
            words.extend(variables.iter().cloned());
            words.extend(command.iter().cloned());
        }
        words
    }
}

/// Where `mpirun` may be if this is the installation, its `bin` or `lib`, or its library.
fn near(named: &Path) -> Vec<PathBuf> {
    let folder = match named.is_dir() {
        true => named,
        false => named.parent().unwrap_or(named),
    };
    let above = folder.parent().unwrap_or(folder);
    vec![
        folder.join("bin/mpirun"),
        folder.join("mpirun"),
        above.join("bin/mpirun"),
    ]
}

/// Asks `mpirun` which it is.
fn ask(mpirun: &Path) -> Result<Family, String> {
    let shown = mpirun.display();
    let answer = Command::new(mpirun).arg("--version").output();
    let answer = answer.map_err(|error| format!("{shown} cannot be run: {error}"))?;
    let text = String::from_utf8_lossy(&answer.stdout).into_owned();
    Family::of_version(&text).ok_or_else(|| {
        let line: String = text.lines().next().unwrap_or_default().chars().take(100).collect();
        format!(
            "{shown} --version says {line:?}; the mpirun of Open MPI, MPICH or Intel MPI is accepted, from PATH or from the folder in LIBGPU_MPI"
        )
    })
}

fn open_mpi_flags(application: &Application<'_>) -> Vec<OsString> {
    let mut flags: Vec<OsString> = Vec::new();
    if application.root {
        flags.push("--allow-run-as-root".into());
    }
    if application.crowded {
        flags.push("--oversubscribe".into());
    }
    if let Some(file) = application.hosts {
        flags.extend(["--hostfile".into(), file.into()]);
    }
    flags
}

/// Open MPI takes the values from its own environment. The flags count for one part of the application only.
fn exported(names: &[String]) -> Vec<OsString> {
    let flags = names.iter().map(|name| ["-x".into(), name.into()]);
    flags.flatten().collect()
}

/// Hydra passes its whole environment on by default. `-genvlist` would restrict it to the list; `-genv` adds to it.
fn hydra_flags(application: &Application<'_>) -> Vec<OsString> {
    let mut flags: Vec<OsString> = Vec::new();
    if let Some(file) = application.hosts {
        flags.extend(["-f".into(), file.into()]);
    }
    for (name, value) in application.environment {
        flags.extend(["-genv".into(), name.into(), value.clone()]);
    }
    flags
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::args::Transport;
    use crate::plan::Surroundings;
    use crate::plan::tests::launch;
    use crate::quote;

    fn printed(family: Family, hosts: Option<&str>, cores: u32) -> String {
        let mut launch = launch(Transport::Mpi);
        launch.hosts = hosts.map(PathBuf::from);
        launch.devices = None;
        let around = Surroundings {
            root: true,
            cores,
            variables: vec!["LIBGPU_WATCHDOG".into(), "LIBGPU_RANKS".into()],
        };
        let mpi = Mpi {
            mpirun: "mpirun".into(),
            family,
        };
        quote::command(&launch.under(&mpi, &around).command)
    }

    #[test]
    fn open_mpi_is_told_the_names_of_variables() {
        let names = "-x LIBGPU_RANKS -x LIBGPU_TRANSPORT -x LIBGPU_WATCHDOG -x LIBGPU_WORKER";
        assert_eq!(
            printed(Family::OpenMpi, None, 2),
            format!(
                "mpirun --allow-run-as-root --oversubscribe -n 1 {names} python 'a b.py' : -n 3 {names} /opt/libgpu-worker"
            )
        );
        let with_hosts = printed(Family::OpenMpi, Some("hosts"), 2);
        assert!(with_hosts.starts_with("mpirun --allow-run-as-root --hostfile hosts -n 1 "));
        assert!(!printed(Family::OpenMpi, None, 4).contains("oversubscribe"));
    }

    #[test]
    fn hydra_is_told_the_values() {
        assert_eq!(
            printed(Family::Hydra, Some("hosts"), 2),
            "mpirun -f hosts -genv LIBGPU_RANKS 4 -genv LIBGPU_TRANSPORT mpi -genv LIBGPU_WORKER /opt/libgpu-worker \
             -n 1 python 'a b.py' : -n 3 /opt/libgpu-worker"
        );
    }

    #[test]
    fn versions_tell_the_families_apart() {
        for (text, family) in [
            ("mpirun (Open MPI) 5.0.11\n", Some(Family::OpenMpi)),
            ("mpirun.real (OpenRTE) 2.1.1", Some(Family::OpenMpi)),
            (
                "HYDRA build details:\n    Version: 4.3.2",
                Some(Family::Hydra),
            ),
            (
                "Intel(R) MPI Library for Linux* OS, Version 2021.14",
                Some(Family::Hydra),
            ),
            ("mpirun of something else", None),
        ] {
            assert_eq!(Family::of_version(text), family, "{text}");
        }
    }
}
