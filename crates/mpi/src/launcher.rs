//! What started this process: read from the environment, as plain data, before MPI is initialised.

use crate::process;
use std::fmt;
use std::path::{Path, PathBuf};

/// The kinds of launchers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LauncherKind {
    /// Open MPI's `mpirun`, which sets `OMPI_COMM_WORLD_SIZE`.
    OpenMpi,
    /// MPICH's Hydra, which gives its processes a connection in `PMI_FD`.
    Mpich,
    /// Intel's Hydra; libraries of MPICH's family work with it, too.
    Intel,
    /// Slurm's `srun`, which can serve several MPIs.
    Slurm,
}

/// What started this process.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Launcher {
    /// Which one.
    pub kind: LauncherKind,
    /// Its version, as far as it can be told.
    pub version: Option<String>,
    /// How many processes it started.
    pub size: Option<usize>,
    /// How many of them are on this machine.
    pub local_size: Option<usize>,
    /// Where its libraries are, if it says so.
    pub folder: Option<PathBuf>,
    /// The file through which it talks to this process, if it uses one.
    pub(crate) connection: Option<String>,
}

impl LauncherKind {
    /// Its name in messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::OpenMpi => "Open MPI's mpirun",
            Self::Mpich => "MPICH's mpirun",
            Self::Intel => "Intel MPI's mpirun",
            Self::Slurm => "Slurm's srun",
        }
    }
}

impl fmt::Display for Launcher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.kind.name())?;
        match &self.version {
            Some(version) => write!(f, " {version}"),
            None => Ok(()),
        }
    }
}

impl Launcher {
    /// The launcher of this process; none if it was started on its own.
    #[must_use]
    pub fn of_this_process() -> Option<Self> {
        let is_open = |fd: &str| fd.parse().is_ok_and(process::is_socket);
        Self::read(&|name| std::env::var(name).ok(), &is_open)
    }

    pub(crate) fn read(variable: Variable<'_>, is_open: &dyn Fn(&str) -> bool) -> Option<Self> {
        let hydra = Self::hydra(variable);
        // A job of MPICH may run in one of Open MPI, whose launcher passes its variables on, and no files.
        let connection = hydra.as_ref().and_then(|hydra| hydra.connection.as_deref());
        if connection.is_some_and(is_open) {
            return hydra;
        }
        let others = || hydra.or_else(|| Self::slurm(variable));
        Self::open_mpi(variable).or_else(others)
    }

    fn open_mpi(variable: Variable<'_>) -> Option<Self> {
        variable("OMPI_COMM_WORLD_SIZE")?;
        let prefix = || variable("OPAL_PREFIX").map(|prefix| Path::new(&prefix).join("lib"));
        Some(Self {
            kind: LauncherKind::OpenMpi,
            version: open_mpi_version(variable),
            size: number(variable, "OMPI_COMM_WORLD_SIZE"),
            local_size: number(variable, "OMPI_COMM_WORLD_LOCAL_SIZE"),
            folder: variable("OMPI_LIBDIR_LOC")
                .map(PathBuf::from)
                .or_else(prefix),
            connection: None,
        })
    }

    fn hydra(variable: Variable<'_>) -> Option<Self> {
        let connection = variable("PMI_FD");
        // Without a file, it listens at an address.
        connection.clone().or_else(|| variable("PMI_PORT"))?;
        let root = variable("I_MPI_ROOT");
        let intel = ["I_MPI_MPIRUN", "I_MPI_HYDRA_ENV"]
            .into_iter()
            .any(|name| variable(name).is_some());
        Some(Self {
            kind: if intel || root.is_some() {
                LauncherKind::Intel
            } else {
                LauncherKind::Mpich
            },
            version: None,
            size: number(variable, "PMI_SIZE"),
            local_size: number(variable, "MPI_LOCALNRANKS"),
            folder: root.map(|root| Path::new(&root).join("lib")),
            connection,
        })
    }

    fn slurm(variable: Variable<'_>) -> Option<Self> {
        // A job has these only in a step, which `srun` starts.
        ["SLURM_STEP_ID", "SLURM_PROCID"]
            .into_iter()
            .try_for_each(|name| variable(name).map(drop))?;
        let size = number(variable, "SLURM_STEP_NUM_TASKS")?;
        Some(Self {
            kind: LauncherKind::Slurm,
            version: variable("SLURM_VERSION"),
            size: Some(size),
            local_size: None,
            folder: None,
            connection: None,
        })
    }
}

/// Reads a variable of the environment.
type Variable<'a> = &'a dyn Fn(&str) -> Option<String>;

fn number(variable: Variable<'_>, name: &str) -> Option<usize> {
    variable(name)?.parse().ok()
}

/// Version 5 says it; version 4 has variables of its old run-time.
fn open_mpi_version(variable: Variable<'_>) -> Option<String> {
    if let Some(version) = variable("OMPI_VERSION") {
        return Some(version);
    }
    let old = variable("OMPI_MCA_orte_launch").or_else(|| variable("OMPI_MCA_orte_hnp_uri"));
    if old.is_some() {
        return Some("4".into());
    }
    variable("PRTE_LAUNCHED").map(|_| "5".into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn launcher(variables: &[(&str, &str)]) -> Option<Launcher> {
        let variable = |name: &str| {
            let found = variables.iter().find(|(other, _)| *other == name);
            found.map(|(_, value)| (*value).to_owned())
        };
        Launcher::read(&variable, &|fd| fd == "9")
    }

    #[track_caller]
    fn is(variables: &[(&str, &str)], words: &str, size: usize) {
        let launcher = launcher(variables).unwrap();
        assert_eq!(
            (launcher.to_string().as_str(), launcher.size),
            (words, Some(size))
        );
    }

    #[test]
    fn launchers_are_told_by_their_variables() {
        is(
            &[
                ("OMPI_COMM_WORLD_SIZE", "3"),
                ("OMPI_VERSION", "5.0.11"),
                ("PMIX_RANK", "0"),
            ],
            "Open MPI's mpirun 5.0.11",
            3,
        );
        is(
            &[("OMPI_COMM_WORLD_SIZE", "2"), ("OMPI_MCA_orte_launch", "1")],
            "Open MPI's mpirun 4",
            2,
        );
        is(&[("PMI_FD", "9"), ("PMI_SIZE", "4")], "MPICH's mpirun", 4);
        is(
            &[
                ("PMI_FD", "9"),
                ("PMI_SIZE", "4"),
                ("I_MPI_MPIRUN", "mpirun"),
            ],
            "Intel MPI's mpirun",
            4,
        );
        is(
            &[
                ("SLURM_STEP_ID", "0"),
                ("SLURM_PROCID", "0"),
                ("SLURM_STEP_NUM_TASKS", "8"),
            ],
            "Slurm's srun",
            8,
        );
    }

    #[test]
    fn the_launcher_next_to_the_process_counts() {
        let open = ("OMPI_COMM_WORLD_SIZE", "3");
        is(
            &[open, ("PMI_FD", "9"), ("PMI_SIZE", "2")],
            "MPICH's mpirun",
            2,
        );
        is(
            &[open, ("PMI_FD", "8"), ("PMI_SIZE", "2")],
            "Open MPI's mpirun",
            3,
        );
    }

    #[test]
    fn a_process_in_a_job_that_no_launcher_started_has_none() {
        assert_eq!(launcher(&[]), None);
        assert_eq!(
            launcher(&[("SLURM_JOB_ID", "7"), ("SLURM_NTASKS", "4")]),
            None
        );
    }

    #[test]
    fn the_folder_of_the_libraries_is_taken_from_the_launcher() {
        let found = launcher(&[("OMPI_COMM_WORLD_SIZE", "1"), ("OPAL_PREFIX", "/opt/mpi")]);
        assert_eq!(found.unwrap().folder, Some("/opt/mpi/lib".into()));
    }
}
