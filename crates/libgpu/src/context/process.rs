//! What all contexts of a process share.

use std::num::NonZero;
use std::sync::OnceLock;
use std::thread::available_parallelism;

use super::Machine;
use crate::Error;
use crate::config::{Config, ConfigError};
use crate::engine::{Pool, WaitRegistry};
use crate::store::{Budget, DataFiles};
use crate::sync::{Arc, Instant};

/// Takes note of queued work.
pub(crate) trait RunLog: Send + Sync {
    /// A task has ended, perhaps with the text of an error; its waits are part of its time.
    fn ended(&self, run: Run, error: Option<&str>);
}

/// A task that was queued, from when it began.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Run {
    pub(crate) context: u64,
    pub(crate) function: &'static str,
    /// Its number among those that its context has queued, from 1 on.
    pub(crate) number: u64,
    pub(crate) began: Instant,
}

/// What all contexts share.
pub(crate) struct Process {
    /// The configuration.
    pub(crate) config: Config,
    /// Counters, and which task waits for what.
    pub(crate) waits: Arc<WaitRegistry>,
    /// The library's threads.
    pub(crate) pool: Arc<Pool>,
    /// The memory that data may take.
    pub(crate) budget: Arc<Budget>,
    /// The data sets.
    pub(crate) files: DataFiles,
    /// Takes note of queued work, if there is a log.
    pub(crate) runs: Option<Arc<dyn RunLog>>,
    /// What computes; set when the first context is opened.
    machine: OnceLock<Result<Machine, ConfigError>>,
}

impl Process {
    pub(crate) fn new(config: Config, runs: Option<Arc<dyn RunLog>>) -> Arc<Self> {
        Arc::new(Self {
            waits: Arc::new(WaitRegistry::default()),
            pool: Pool::new(),
            budget: Budget::new(config.memory, config.ranks),
            files: DataFiles::new(&config),
            runs,
            machine: OnceLock::new(),
            config,
        })
    }

    /// What computes.
    pub(crate) fn machine(&self) -> Result<&Machine, Error> {
        let config = &self.config;
        let machine = self
            .machine
            .get_or_init(|| Machine::of(config).map_err(|error| config.backend_error(&error)));
        machine.as_ref().map_err(|error| error.clone().into())
    }

    /// How many threads each rank computes with.
    pub(crate) fn threads(&self) -> NonZero<usize> {
        let machine = || available_parallelism().map_or(1, NonZero::get);
        let all = self.config.threads.unwrap_or_else(machine);
        NonZero::new(all / self.config.ranks).unwrap_or(NonZero::<usize>::MIN)
    }
}

impl std::fmt::Debug for Process {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Process").finish_non_exhaustive()
    }
}
