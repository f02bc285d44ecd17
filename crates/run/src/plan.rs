//! What is started: a command and its environment, as plain data.

use std::ffi::OsString;
use std::path::PathBuf;

use crate::args::{Devices, Transport};
use crate::mpi::{Application, Mpi};

/// What a user asks for.
#[derive(Debug, Clone)]
pub(crate) struct Launch {
    pub(crate) ranks: u32,
    pub(crate) transport: Transport,
    pub(crate) devices: Option<Devices>,
    pub(crate) worker: Option<PathBuf>,
    /// The folder for what each rank prints.
    pub(crate) logs: Option<PathBuf>,
    pub(crate) hosts: Option<PathBuf>,
    pub(crate) program: Vec<OsString>,
    /// More variables.
    pub(crate) variables: Vec<(String, OsString)>,
}

/// What this process has that matters for the command of MPI.
#[derive(Debug, Clone, Default)]
pub(crate) struct Surroundings {
    /// Whether the user is root, which Open MPI asks about.
    pub(crate) root: bool,
    /// How many processes the machine runs at once.
    pub(crate) cores: u32,
    /// The variables for libgpu that are set already.
    pub(crate) variables: Vec<String>,
}

/// What is started.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Plan {
    pub(crate) environment: Vec<(String, OsString)>,
    pub(crate) command: Vec<OsString>,
}

impl Launch {
    /// The plan for threads and processes: libgpu starts the other ranks itself.
    pub(crate) fn direct(&self) -> Plan {
        Plan {
            environment: self.environment(),
            command: self.program.clone(),
        }
    }

    /// The plan for MPI: `mpirun` starts the program, and workers beside it.
    pub(crate) fn under(&self, mpi: &Mpi, around: &Surroundings) -> Plan {
        let environment = self.environment();
        let names = environment.iter().map(|(name, _)| name.clone());
        let mut names: Vec<_> = names.chain(around.variables.iter().cloned()).collect();
        names.sort_unstable();
        names.dedup();
        let command = mpi.command(&Application {
            parts: &self.parts(),
            names: &names,
            environment: &environment,
            hosts: self.hosts.as_deref(),
            root: around.root,
            crowded: self.hosts.is_none() && self.ranks > around.cores,
        });
        Plan {
            environment,
            command,
        }
    }

    /// The commands of the ranks, each with the number of ranks that run it.
    pub(crate) fn parts(&self) -> Vec<(u32, Vec<OsString>)> {
        let worker = match &self.worker {
            Some(file) => file.into(),
            None => "libgpu-worker".into(),
        };
        let parts = [(1, self.program.clone()), (self.ranks - 1, vec![worker])];
        parts.into_iter().filter(|(ranks, _)| *ranks > 0).collect()
    }

    /// The variables for the program.
    pub(crate) fn environment(&self) -> Vec<(String, OsString)> {
        let worker = match self.transport {
            Transport::Threads => None,
            _ => self.worker.clone(),
        };
        let rows = [
            ("LIBGPU_RANKS", Some(self.ranks.to_string().into())),
            ("LIBGPU_TRANSPORT", Some(self.transport.name().into())),
            (
                "LIBGPU_DEVICES",
                self.devices.as_ref().map(|ids| ids.text().into()),
            ),
            ("LIBGPU_WORKER", worker.map(OsString::from)),
            ("LIBGPU_WORKER_LOGS", self.logs.clone().map(OsString::from)),
        ];
        let set = rows
            .into_iter()
            .filter_map(|(name, value)| Some((name.to_owned(), value?)));
        set.chain(self.variables.iter().cloned()).collect()
    }

    /// What is started, for the user: `4 ranks in processes, devices 0,1`.
    pub(crate) fn described(&self) -> String {
        let ranks = match self.ranks {
            1 => "1 rank".into(),
            ranks => format!("{ranks} ranks"),
        };
        let how = match self.transport {
            Transport::Threads => "in threads",
            Transport::Processes => "in processes",
            Transport::Mpi => "under MPI",
        };
        match &self.devices {
            None => format!("{ranks} {how}"),
            Some(devices) => format!("{ranks} {how}, devices {}", devices.text()),
        }
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    pub(crate) fn launch(transport: Transport) -> Launch {
        Launch {
            ranks: 4,
            transport,
            devices: Some(Devices(vec![0, 1, 2, 3])),
            worker: Some("/opt/libgpu-worker".into()),
            logs: None,
            hosts: None,
            program: ["python", "a b.py"].map(OsString::from).into(),
            variables: Vec::new(),
        }
    }

    fn names(launch: &Launch) -> Vec<String> {
        let environment = launch.environment().into_iter();
        environment
            .map(|(name, value)| format!("{name}={}", value.display()))
            .collect()
    }

    #[test]
    fn a_program_is_told_all_that_libgpu_asks_for() {
        let mut launch = launch(Transport::Processes);
        launch.logs = Some("/logs".into());
        launch.variables.push(("MORE".into(), "1".into()));
        let expected = [
            "LIBGPU_RANKS=4",
            "LIBGPU_TRANSPORT=processes",
            "LIBGPU_DEVICES=0,1,2,3",
            "LIBGPU_WORKER=/opt/libgpu-worker",
            "LIBGPU_WORKER_LOGS=/logs",
            "MORE=1",
        ];
        assert_eq!(names(&launch), expected);
        assert_eq!(launch.direct().command, ["python", "a b.py"]);
        assert_eq!(launch.described(), "4 ranks in processes, devices 0,1,2,3");
    }

    #[test]
    fn threads_need_no_worker() {
        let mut launch = launch(Transport::Threads);
        launch.devices = None;
        assert_eq!(
            names(&launch),
            ["LIBGPU_RANKS=4", "LIBGPU_TRANSPORT=threads"]
        );
    }

    #[test]
    fn one_rank_is_the_program_alone() {
        let mut launch = launch(Transport::Mpi);
        launch.ranks = 1;
        assert_eq!(launch.parts().len(), 1);
        launch.ranks = 4;
        assert_eq!(launch.parts()[1], (3, vec!["/opt/libgpu-worker".into()]));
    }
}
