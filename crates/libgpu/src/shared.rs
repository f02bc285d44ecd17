//! What all contexts of the library share.

use std::num::NonZero;
use std::sync::OnceLock;
use std::thread::available_parallelism;

use crate::Error;
use crate::backend::Machine;
use crate::budget::Budget;
use crate::config::{Config, ConfigError};
use crate::data::Files;
use crate::engine::{Board, Pool};
use crate::log::Log;
use crate::sync::Arc;

/// What all contexts share.
pub(crate) struct Shared {
    /// What the user wants.
    pub(crate) config: Config,
    /// Counters, and who waits for what.
    pub(crate) board: Arc<Board>,
    /// The library's threads.
    pub(crate) pool: Arc<Pool>,
    /// The memory that data may take.
    pub(crate) budget: Arc<Budget>,
    /// The data sets.
    pub(crate) files: Files,
    /// The log, if there is one.
    pub(crate) log: Option<Arc<Log>>,
    /// What computes, from when the first context is opened.
    machine: OnceLock<Result<Machine, ConfigError>>,
}

impl Shared {
    /// # Errors
    /// The log cannot be opened, or what should have NCCL is no folder.
    pub(crate) fn new(config: Config) -> Result<Arc<Self>, ConfigError> {
        config.check_nccl()?;
        let log = config.log.as_deref().map(Log::open).transpose();
        let log = log.map_err(|error| config.log_error(&error))?;
        Ok(Arc::new(Self {
            board: Arc::new(Board::default()),
            pool: Pool::new(),
            budget: Budget::new(config.memory, config.ranks),
            files: Files::new(&config),
            log: log.map(Arc::new),
            machine: OnceLock::new(),
            config,
        }))
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

impl std::fmt::Debug for Shared {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Shared").finish_non_exhaustive()
    }
}
