//! Rank 0's side: the processes of the other ranks, and the lanes to them.

use std::borrow::Cow;
use std::io;

use collectives::{Segment, SegmentOptions};

use super::lanes::Shared;
use super::output;
use super::running::Running;
use super::supervisor::Supervisor;
use crate::Error;
use crate::config::Config;
use crate::context::hello::{Build, Welcome, machine};
use crate::context::lane::Lane;
use crate::context::program::Program;
use crate::engine::lock;
use crate::sync::{Arc, Mutex};

/// The processes of the other ranks.
#[derive(Debug)]
pub(crate) struct Workers {
    shared: Arc<Shared>,
    supervisor: Mutex<Option<Supervisor>>,
}

impl Workers {
    /// Starts the processes of all ranks but this one, and waits until they have joined. They count the memory that
    /// they take in `memory`.
    ///
    /// # Errors
    /// The program is missing, cannot be started, is of another build, or ends.
    pub(crate) fn start(
        config: &Config,
        memory: Option<&Segment>,
        table: u64,
    ) -> Result<Self, Error> {
        let program = Program::find(config)?;
        // All at the same time; each takes a while until it is there.
        let started = (1..config.ranks).map(|rank| Running::start(&program, config, rank));
        let members: Vec<Running> = started.collect::<Result<_, _>>()?;
        let (own, sent) = (Build::own(table), config.anywhere());
        for (running, rank) in members.iter().zip(1..) {
            let process = std::process::id();
            let welcome = Welcome {
                rank,
                process,
                machine: machine(),
                memory: None,
                config: Cow::Borrowed(&sent),
            };
            join(running, &welcome, &own, memory, &program)?;
        }
        let options = SegmentOptions {
            limit: config.watchdog,
            ring: config.ring,
        };
        let shared = Arc::new(Shared::new(members, options));
        let supervisor = Supervisor::start(&shared)?;
        Ok(Self {
            shared,
            supervisor: Mutex::new(Some(supervisor)),
        })
    }

    /// A lane for a new context.
    ///
    /// # Errors
    /// A process has died, or there is no memory.
    pub(crate) fn lane(&self) -> Result<Box<dyn Lane>, Error> {
        Ok(Box::new(self.shared.lane()?))
    }

    /// Ends the processes.
    pub(crate) fn stop(&self) {
        // First, so that their end is not taken for a death.
        drop(lock(&self.supervisor).take());
        self.shared.end(|_| collectives::Error::Left { rank: 0 });
        self.shared.members().iter().for_each(Running::end);
    }
}

impl Drop for Workers {
    fn drop(&mut self) {
        self.stop();
    }
}

/// Compares builds with the process of a rank, and sends it the configuration.
fn join(
    running: &Running,
    welcome: &Welcome<'_>,
    own: &Build,
    memory: Option<&Segment>,
    program: &Program,
) -> Result<(), Error> {
    let (socket, rank) = (&running.socket, welcome.rank);
    let failed = |error| failed(rank, running, &error);
    let limited = socket.set_limit(Some(welcome.config.watchdog));
    let hello = limited.and_then(|()| socket.receive());
    let (hello, _) = hello.map_err(failed)?;
    let library = program.library().display();
    match Build::of_bytes(&hello) {
        Ok(build) if build == *own => {}
        Ok(build) => {
            return Err(Error::Workers(format!(
                "rank {rank} runs {build} ({library}), and this process runs {own}; all ranks need the same build"
            )));
        }
        Err(what) => {
            return Err(Error::Workers(format!(
                "the process of rank {rank} {what} ({library}); this process runs {own}"
            )));
        }
    }
    let text = serde_json::to_vec(welcome).map_err(|error| {
        Error::Workers(format!(
            "the configuration cannot be sent to rank {rank}: {error}"
        ))
    })?;
    let sent = socket.send(&text, memory.map(Segment::fd));
    sent.and_then(|()| socket.set_limit(None)).map_err(failed)
}

/// The error of a process that does not join.
fn failed(rank: usize, running: &Running, error: &io::Error) -> Error {
    let why = match error.kind() {
        io::ErrorKind::UnexpectedEof | io::ErrorKind::BrokenPipe => "as it has ended".into(),
        io::ErrorKind::WouldBlock => "as it is silent".into(),
        _ => error.to_string(),
    };
    let last = output::last_lines(&running.output);
    let last = if last.is_empty() {
        last
    } else {
        format!("; it printed: {last}")
    };
    Error::Workers(format!(
        "the process of rank {rank} did not join, {why}{last}"
    ))
}
