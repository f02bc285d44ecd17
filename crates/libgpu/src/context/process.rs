//! What all contexts of a process share.

use std::num::NonZero;
use std::sync::OnceLock;
use std::thread::available_parallelism;

use super::Machine;
#[cfg(target_os = "linux")]
use super::job::{self, Job};
use super::workers::Workers;
use collectives::{Segment, SegmentOptions};

use crate::Error;
use crate::config::{Config, ConfigError, Origin, TransportChoice};
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
    pub(crate) files: Arc<DataFiles>,
    /// Takes note of queued work, if there is a log.
    pub(crate) runs: Option<Arc<dyn RunLog>>,
    /// Whether it was started for a rank, by the process that the program calls.
    pub(crate) is_worker: bool,
    /// A hash of the table of functions.
    pub(crate) table: u64,
    /// How many ranks share this machine.
    pub(crate) ranks_of_machine: NonZero<usize>,
    /// The processes of the other ranks; started when the first context is opened.
    pub(super) workers: OnceLock<Result<Workers, Error>>,
    /// The MPI job of this process; joined when the first context is opened.
    #[cfg(target_os = "linux")]
    job: OnceLock<Result<Job, Error>>,
    /// What computes; set when the first context is opened.
    machine: OnceLock<Result<Machine, ConfigError>>,
}

impl Process {
    /// The process that programs call. `table` is a hash of the table of functions.
    pub(crate) fn new(config: Config, runs: Option<Arc<dyn RunLog>>, table: u64) -> Arc<Self> {
        let shared = match config.transport {
            TransportChoice::Threads => None,
            // Where there is none, no lane can be had, which says why.
            TransportChoice::Processes | TransportChoice::Mpi => {
                Segment::create(1, &SegmentOptions::default()).ok()
            }
        };
        let (config, here) = as_launched(config);
        Self::with(config, here, shared, runs, table, false)
    }

    /// The process of another rank, one of `here` on this machine.
    pub(crate) fn of_worker(
        config: Config,
        here: usize,
        memory: Option<Segment>,
        table: u64,
    ) -> Arc<Self> {
        let is_alone = memory.is_none();
        let process = Self::with(config, here, memory, None, table, true);
        if is_alone {
            process.budget.keep_share(here as u64);
        }
        process
    }

    /// This process as one of `ranks` in a context of its own, `here` of them on this machine: what contexts share, with
    /// devices, threads and a share of the memory for these ranks.
    ///
    /// # Errors
    /// The configuration asks for another number of ranks.
    #[cfg(target_os = "linux")]
    pub(super) fn among(&self, ranks: usize, here: usize) -> Result<Arc<Self>, Error> {
        let (asked, origin) = (self.config.ranks, self.config.origin("ranks"));
        if asked != ranks && origin != Some(Origin::Default) {
            let from = self.config.origin_of("ranks");
            return Err(Error::Workers(format!(
                "the communicator has {ranks} ranks, and ranks is {asked} ({from}); leave ranks out, or give the same number"
            )));
        }
        let mut config = self.config.clone();
        (config.ranks, config.transport) = (ranks, TransportChoice::Mpi);
        // Those that the launcher has started here also need their part, whichever communicator they are in.
        let here = here.max(job::launched_here().unwrap_or(0)).max(1);
        Ok(Arc::new(Self {
            waits: Arc::clone(&self.waits),
            pool: Arc::clone(&self.pool),
            budget: self.budget.share(config.memory, here),
            files: Arc::clone(&self.files),
            runs: self.runs.clone(),
            is_worker: self.is_worker,
            table: self.table,
            ranks_of_machine: NonZero::new(here).unwrap_or(NonZero::<usize>::MIN),
            workers: OnceLock::new(),
            job: OnceLock::new(),
            machine: OnceLock::new(),
            config,
        }))
    }

    /// The MPI job of this process.
    ///
    /// # Errors
    /// It cannot be joined.
    #[cfg(target_os = "linux")]
    pub(super) fn job(&self) -> Result<&Job, Error> {
        let start = || {
            let job = Job::start(&self.config, self.budget.shared(), self.table)?;
            if job.is_of_programs() {
                self.budget.keep_share(self.ranks_of_machine.get() as u64);
            }
            Ok(job)
        };
        self.job.get_or_init(start).as_ref().map_err(Clone::clone)
    }

    /// The processes of the other ranks.
    ///
    /// # Errors
    /// They cannot be started.
    pub(super) fn workers(&self) -> Result<&Workers, Error> {
        let start = || Workers::start(&self.config, self.budget.shared(), self.table);
        self.workers
            .get_or_init(start)
            .as_ref()
            .map_err(Clone::clone)
    }

    /// Ends the processes of the other ranks.
    pub(crate) fn stop(&self) {
        if let Some(Ok(workers)) = self.workers.get() {
            workers.stop();
        }
        #[cfg(target_os = "linux")]
        if let Some(Ok(job)) = self.job.get() {
            job.stop();
        }
    }

    fn with(
        config: Config,
        here: usize,
        memory: Option<Segment>,
        runs: Option<Arc<dyn RunLog>>,
        table: u64,
        is_worker: bool,
    ) -> Arc<Self> {
        let ranks_of_machine = NonZero::new(here).unwrap_or(NonZero::<usize>::MIN);
        Arc::new(Self {
            is_worker,
            table,
            ranks_of_machine,
            workers: OnceLock::new(),
            #[cfg(target_os = "linux")]
            job: OnceLock::new(),
            waits: Arc::new(WaitRegistry::for_ranks(config.ranks)),
            pool: Pool::new(),
            budget: Budget::new(config.memory, ranks_of_machine.get(), memory),
            files: Arc::new(DataFiles::new(&config)),
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
        NonZero::new(all / self.ranks_of_machine).unwrap_or(NonZero::<usize>::MIN)
    }
}

/// The configuration with the number of ranks that the launcher has started, if it leaves that open; and how many of
/// them are on this machine.
fn as_launched(mut config: Config) -> (Config, usize) {
    #[cfg(target_os = "linux")]
    if config.transport == TransportChoice::Mpi {
        let (all, here) = (job::launched(), job::launched_here());
        let launched = all.filter(|ranks| *ranks > 1);
        if let (Some(ranks), Some(Origin::Default)) = (launched, config.origin("ranks")) {
            config.ranks = ranks;
        }
        let ranks = config.ranks;
        return (config, launched.and(here).unwrap_or(ranks));
    }
    let ranks = config.ranks;
    (config, ranks)
}

impl std::fmt::Debug for Process {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Process").finish_non_exhaustive()
    }
}
