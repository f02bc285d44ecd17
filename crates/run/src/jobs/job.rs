//! A job of the file, and what is started for it, as plain data.

use std::ffi::OsString;
use std::path::PathBuf;

use crate::args::{Devices, Transport};
use crate::plan::{Launch, Plan};

/// A job.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Job {
    pub(crate) name: String,
    pub(crate) program: Vec<String>,
    pub(crate) ranks: u32,
    /// How many devices it has for itself while it runs.
    pub(crate) devices: u32,
    pub(crate) transport: Transport,
    /// Runs for each rank before.
    pub(crate) prepare: Option<Vec<String>>,
    /// Runs for each rank after.
    pub(crate) verify: Option<Vec<String>>,
    pub(crate) variables: Vec<(String, String)>,
}

/// What the devices of jobs are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Kind {
    /// GPUs, with what `CUDA_VISIBLE_DEVICES` says of them.
    Gpus(Option<String>),
    /// Cores.
    Cores,
}

impl Job {
    /// What is started on these devices.
    pub(crate) fn launch(
        &self,
        devices: &[u32],
        kind: &Kind,
        worker: Option<PathBuf>,
        logs: Option<PathBuf>,
    ) -> Launch {
        // libgpu refuses a list with fewer devices than ranks. Without a list, ranks take GPUs in turn.
        let listed = devices.len() >= self.ranks as usize;
        let mut variables = Vec::new();
        let mut set = |name: &str, value: String| variables.push((name.to_owned(), value.into()));
        if !listed {
            // An empty variable counts as not set.
            set("LIBGPU_DEVICES", String::new());
        }
        match kind {
            Kind::Gpus(visible) if !listed => {
                set(
                    "CUDA_VISIBLE_DEVICES",
                    visible_ids(devices, visible.as_deref()),
                );
            }
            Kind::Gpus(_) => {}
            // Jobs that run at the same time share the machine's cores.
            Kind::Cores => set("LIBGPU_THREADS", devices.len().to_string()),
        }
        variables.extend(self.own_variables());
        Launch {
            ranks: self.ranks,
            transport: self.transport,
            devices: listed.then(|| Devices(devices.into())),
            worker,
            logs,
            hosts: None,
            program: self.program.iter().map(OsString::from).collect(),
            variables,
        }
    }

    /// A command that runs for one rank.
    pub(crate) fn step(&self, command: &[String], rank: u32) -> Plan {
        let ranks = self.ranks.to_string();
        let word = |word: &String| {
            let word = word.replace("{rank}", &rank.to_string());
            word.replace("{ranks}", &ranks).into()
        };
        Plan {
            environment: self.own_variables().collect(),
            command: command.iter().map(word).collect(),
        }
    }

    fn own_variables(&self) -> impl Iterator<Item = (String, OsString)> {
        let set = self.variables.iter();
        set.map(|(name, value)| (name.clone(), value.into()))
    }
}

/// Devices as CUDA's driver takes them. If only some GPUs are visible already, a device is a place among these.
fn visible_ids(devices: &[u32], visible: Option<&str>) -> String {
    let visible: Option<Vec<_>> = visible.map(|text| text.split(',').map(str::trim).collect());
    let id = |device: &u32| match &visible {
        None => device.to_string(),
        Some(ids) => ids
            .get(*device as usize)
            .copied()
            .unwrap_or_default()
            .into(),
    };
    devices.iter().map(id).collect::<Vec<String>>().join(",")
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    pub(crate) fn job(ranks: u32, devices: u32) -> Job {
        Job {
            name: "encode".into(),
            program: vec!["python".into(), "{rank}".into()],
            ranks,
            devices,
            transport: Transport::Threads,
            prepare: None,
            verify: None,
            variables: vec![("NAME".into(), "value".into())],
        }
    }

    fn variables(job: &Job, devices: &[u32], kind: &Kind) -> String {
        let launch = job.launch(devices, kind, None, None);
        let set = launch.environment().into_iter().skip(2);
        let set = set.map(|(name, value)| format!("{name}={}", value.display()));
        set.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_job_gets_its_devices() {
        let gpus = Kind::Gpus(None);
        assert_eq!(
            variables(&job(2, 2), &[1, 3], &gpus),
            "LIBGPU_DEVICES=1,3 NAME=value"
        );
        assert_eq!(
            variables(&job(1, 2), &[0, 1], &Kind::Cores),
            "LIBGPU_DEVICES=0,1 LIBGPU_THREADS=2 NAME=value"
        );
    }

    #[test]
    fn more_ranks_than_gpus_take_them_in_turn() {
        let job = job(4, 2);
        assert_eq!(
            variables(&job, &[1, 3], &Kind::Gpus(None)),
            "LIBGPU_DEVICES= CUDA_VISIBLE_DEVICES=1,3 NAME=value"
        );
        assert_eq!(
            variables(&job, &[0, 1], &Kind::Gpus(Some("5, 7".into()))),
            "LIBGPU_DEVICES= CUDA_VISIBLE_DEVICES=5,7 NAME=value"
        );
    }

    #[test]
    fn steps_know_their_rank() {
        let command = ["check", "{rank}/{ranks}", "a{rank}b"].map(String::from);
        assert_eq!(job(4, 4).step(&command, 2).command, ["check", "2/4", "a2b"]);
    }
}
