//! Ranks that are processes of an MPI job.
//!
//! There are two kinds of jobs. Where the other processes are `libgpu-worker`, rank 0 tells them what to do, for one
//! context at a time, in the order of its calls. Where all are programs, each makes its own calls and has its own
//! results.

use std::path::Path;

use collectives::{Collectives, Communicator};
use mpi::{Launcher, MpiRank, Session, Settings};

use super::hello::{Build, Welcome, machine};
use super::lane::Lane;
use super::program::Program;
use super::remote;
use crate::Error;
use crate::config::Config;
use crate::engine::lock;
use crate::sync::{Arc, Mutex};

/// This process in its job.
#[derive(Debug)]
pub(crate) struct Job {
    /// None once it has ended.
    place: Mutex<Option<Place>>,
}

#[derive(Debug)]
enum Place {
    /// Rank 0, whose word the others wait for.
    Commands(Shared),
    /// One of several programs.
    Program(MpiRank),
}

/// The control of all contexts.
#[derive(Debug, Clone)]
struct Shared {
    control: Arc<dyn Communicator>,
    turns: Arc<Mutex<()>>,
}

/// How the ranks of a new context are reached.
pub(super) enum Reached {
    /// The others wait for commands.
    Commands(Box<dyn Lane>),
    /// The others make the same calls.
    Program(Arc<dyn Communicator>),
}

/// What a process is in its job.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
    Program,
    Worker,
}

/// How many ranks the launcher of this process has started, if one has.
pub(super) fn launched() -> Option<usize> {
    Launcher::of_this_process()?.size
}

/// How many of them are on this machine, if that is known.
pub(super) fn launched_here() -> Option<usize> {
    Launcher::of_this_process()?.local_size
}

impl Job {
    /// Joins the job that a launcher has started, or starts one of workers.
    ///
    /// # Errors
    /// There is no MPI that can be used, the number of ranks is another one than that of the configuration, or the
    /// processes run other builds.
    pub(super) fn start(config: &Config, table: u64) -> Result<Self, Error> {
        let started = launched().filter(|size| *size > 1);
        let (ranks, from) = (config.ranks, config.origin_of("ranks"));
        if let Some(size) = started.filter(|size| *size != ranks) {
            return Err(Error::Workers(format!(
                "the launcher has started {size} processes, and ranks is {ranks} ({from}); leave ranks out, or start as many"
            )));
        }
        let settings = Settings {
            library: config.mpi.clone(),
            limit: Some(config.watchdog),
            starts_workers: started.is_none(),
            ..Settings::default()
        };
        let session = Session::start(&settings).map_err(words)?;
        let world = match started {
            Some(_) => session.world(None).map_err(words)?,
            None => spawned(&session, config)?,
        };
        let place = greet(world, Role::Program, table, Some(config))?.0;
        Ok(Self {
            place: Mutex::new(Some(place)),
        })
    }

    /// Reaches the ranks of a new context.
    pub(super) fn reach(&self) -> Result<Reached, Error> {
        match &*lock(&self.place) {
            Some(Place::Commands(shared)) => Ok(Reached::Commands(Box::new(shared.clone()))),
            // All programs open their contexts in the same order.
            Some(Place::Program(world)) => Ok(Reached::Program(Arc::new(world.split(0)?))),
            None => Err(Error::Workers("the MPI job has ended".into())),
        }
    }

    /// Ends the workers.
    pub(super) fn stop(&self) {
        if let Some(Place::Commands(shared)) = lock(&self.place).take() {
            let _turn = lock(&shared.turns);
            // Where that fails, they have ended.
            let _ = remote::end(&*shared.control);
        }
    }
}

/// Starts the workers of a program that no launcher has started.
fn spawned(session: &Session, config: &Config) -> Result<MpiRank, Error> {
    let program = Program::find(config)?;
    let library = program.library().to_str();
    let library = library.ok_or_else(|| {
        let library = program.library().display();
        Error::Workers(format!(
            "the path of {library} is no UTF-8, which MPI cannot pass on"
        ))
    })?;
    let (worker, arguments) = (program.worker(), ["--mpi", library]);
    let spawned = session.spawn(worker, &arguments, config.ranks - 1, Some(config.watchdog));
    spawned.map_err(words)
}

/// What a worker gets when it joins.
#[derive(Debug)]
pub(crate) struct Joined {
    pub(crate) rank: MpiRank,
    /// The configuration of rank 0.
    pub(crate) config: Config,
    /// The process of rank 0, if it has a number here.
    pub(crate) host: Option<u32>,
}

/// Joins the job of this process as a worker.
///
/// # Errors
/// In words.
pub(crate) fn join(library: Option<&Path>, table: u64) -> Result<Joined, String> {
    let settings = Settings {
        library: library.map(Into::into),
        ..Settings::default()
    };
    let (_, world) = Session::of_worker(&settings).map_err(|error| error.to_string())?;
    let greeted = greet(world, Role::Worker, table, None);
    let (place, welcome) = greeted.map_err(|error| error.to_string())?;
    match (place, welcome) {
        (Place::Program(rank), Some(welcome)) => Ok(Joined {
            rank,
            host: (welcome.machine == machine() && !welcome.machine.is_empty())
                .then_some(welcome.process),
            config: welcome.config.into_owned(),
        }),
        _ => Err("rank 0 is a libgpu-worker, too; the first process has to be the program: mpirun -n 1 PROGRAM : -n 3 libgpu-worker".into()),
    }
}

/// Tells all processes of a job what this one is, and has rank 0 send its configuration to workers.
fn greet(
    world: MpiRank,
    role: Role,
    table: u64,
    config: Option<&Config>,
) -> Result<(Place, Option<Welcome<'static>>), Error> {
    let own = Build::own(table);
    let mut words = vec![role as u64];
    words.extend(own.to_words());
    let mut all = vec![0; words.len() * world.size()];
    world.all_gather(&words, &mut all)?;
    let mut roles = Vec::new();
    for (rank, words) in all.chunks(words.len()).enumerate() {
        compare(rank, Build::of_words(&words[1..]), &own)?;
        roles.push(if words[0] == Role::Worker as u64 {
            Role::Worker
        } else {
            Role::Program
        });
    }
    if roles.iter().all(|role| *role == Role::Program) {
        return Ok((Place::Program(world), None));
    }
    if let Some(rank) = (1..roles.len()).find(|rank| roles[*rank] == Role::Program) {
        return Err(Error::Workers(format!(
            "rank {rank} is a program, and others are libgpu-worker; start one program and workers, or programs only"
        )));
    }
    if roles[0] == Role::Worker {
        // The caller says what is wrong.
        return Ok((Place::Program(world), None));
    }
    let text = send_welcome(&world, config)?;
    if role == Role::Program {
        let control: Arc<dyn Communicator> = Arc::new(world);
        let turns = Arc::default();
        return Ok((Place::Commands(Shared { control, turns }), None));
    }
    let welcome = serde_json::from_slice::<Welcome<'_>>(&text).map_err(|error| {
        Error::Workers(format!(
            "libgpu-worker was told what makes no sense: {error}"
        ))
    })?;
    let config = std::borrow::Cow::Owned(welcome.config.into_owned());
    Ok((Place::Program(world), Some(Welcome { config, ..welcome })))
}

/// Whether another rank runs the same build.
fn compare(rank: usize, build: Result<Build, &str>, own: &Build) -> Result<(), Error> {
    let what = match build {
        Ok(build) if build == *own => return Ok(()),
        Ok(build) => format!("runs {build}"),
        Err(what) => what.into(),
    };
    Err(Error::Workers(format!(
        "rank {rank} {what}, and this process runs {own}; all ranks need the same build"
    )))
}

/// Sends the configuration from rank 0 to all others, as text.
fn send_welcome(world: &MpiRank, config: Option<&Config>) -> Result<Vec<u8>, Error> {
    let text = match config {
        Some(config) => {
            let config = std::borrow::Cow::Owned(config.anywhere());
            let (process, machine) = (std::process::id(), machine());
            let welcome = Welcome {
                rank: 0,
                process,
                machine,
                config,
            };
            serde_json::to_vec(&welcome).map_err(|error| {
                Error::Workers(format!("the configuration cannot be sent: {error}"))
            })?
        }
        None => Vec::new(),
    };
    Ok(remote::share(world, text)?)
}

fn words(error: mpi::Error) -> Error {
    Error::Workers(error.to_string())
}

impl Lane for Shared {
    fn control(&self) -> &Arc<dyn Communicator> {
        &self.control
    }

    fn turns(&self) -> Option<Arc<Mutex<()>>> {
        Some(Arc::clone(&self.turns))
    }

    fn doing(&self, _: &'static str) {}

    fn give_back(self: Box<Self>) {}
}
