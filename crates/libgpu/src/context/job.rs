//! Ranks that are processes of an MPI job.
//!
//! There are two kinds of jobs. Where the other processes are `libgpu-worker`, rank 0 tells them what to do, for one
//! context at a time, in the order of its calls. Where all are programs, each makes its own calls and has its own
//! results.
//!
//! MPI can be initialised once in a process. So workers outlive the library that they serve: they wait for the next
//! configuration, until the process of rank 0 ends.

use std::borrow::Cow;
use std::fs::File;
use std::io::IsTerminal;
use std::os::fd::AsRawFd;
use std::path::Path;
use std::sync::mpsc;

use collectives::{Collectives, Communicator, Segment};
use mpi::{Launcher, MpiRank, Session, Settings};

use super::hello::{Build, Welcome, machine};
use super::lane::{Ends, Lane};
use super::message;
use super::program::Program;
use crate::Error;
use crate::config::Config;
use crate::engine::lock;
use crate::exit::at_exit;
use crate::sync::{Arc, Duration, Mutex, thread};

/// This process in its job.
#[derive(Debug)]
pub(crate) struct Job {
    /// None once it has ended.
    place: Mutex<Option<Place>>,
}

#[derive(Debug, Clone)]
enum Place {
    /// Rank 0, whose word the others wait for.
    Commands(Shared),
    /// One of several programs.
    Program(Arc<MpiRank>),
}

/// The control of all contexts.
#[derive(Debug, Clone)]
struct Shared {
    control: Arc<dyn Communicator>,
    /// The ranks as they came together, which the control was made of.
    #[expect(dead_code, reason = "a rank that is dropped has left")]
    world: Arc<MpiRank>,
    session: Session,
    turns: Arc<Mutex<()>>,
}

/// What a process has of MPI as long as it runs.
#[derive(Debug, Default)]
struct OfProcess {
    session: Option<Session>,
    /// Ranks that no library uses.
    free: Vec<Place>,
    /// Whether it has met the ranks that the launcher has started. They meet once.
    has_met: bool,
}

static OF_PROCESS: Mutex<OfProcess> = Mutex::new(OfProcess {
    session: None,
    free: Vec::new(),
    has_met: false,
});

/// The two kinds of jobs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Commands,
    Programs,
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

impl Place {
    fn size(&self) -> usize {
        match self {
            Self::Commands(shared) => shared.control.size(),
            Self::Program(rank) => rank.size(),
        }
    }
}

impl OfProcess {
    /// Ranks for a library.
    fn take(&mut self, config: &Config, table: u64) -> Result<Place, Error> {
        let started = launched().filter(|size| *size > 1);
        let (ranks, from) = (config.ranks, config.origin_of("ranks"));
        if let Some(size) = started.filter(|size| *size != ranks) {
            return Err(Error::Workers(format!(
                "the launcher has started {size} processes, and ranks is {ranks} ({from}); leave ranks out, or start as many"
            )));
        }
        if let Some(place) = self.free.iter().position(|place| place.size() == ranks) {
            return Ok(self.free.swap_remove(place));
        }
        if started.is_some() && std::mem::replace(&mut self.has_met, true) {
            return Err(Error::Workers(
                "the ranks of the MPI job already serve a libgpu of this process, or have failed"
                    .into(),
            ));
        }
        let session = self.session(config, started.is_none())?;
        let world = match started {
            Some(_) => session.world(Some(config.watchdog)).map_err(words)?,
            None => spawned(&session, config)?,
        };
        match greet(&world, Role::Program, table)? {
            // From here on the others wait as long as this program likes.
            Kind::Commands => Ok(Place::Commands(Shared {
                control: Arc::new(world.split_within(0, None)?),
                world: Arc::new(world),
                session,
                turns: Arc::default(),
            })),
            Kind::Programs => Ok(Place::Program(Arc::new(world))),
        }
    }

    fn session(&mut self, config: &Config, starts_workers: bool) -> Result<Session, Error> {
        let settings = Settings {
            library: config.mpi.clone(),
            limit: Some(config.watchdog),
            starts_workers,
            ..Settings::default()
        };
        if starts_workers {
            stand_alone(config);
        }
        let session = Session::start(&settings).map_err(words)?;
        Ok(self.keep(session))
    }

    /// The session of a program that has initialised MPI.
    fn joined(&mut self, config: &Config) -> Result<Session, Error> {
        let settings = Settings {
            library: config.mpi.clone(),
            limit: Some(config.watchdog),
            ..Settings::default()
        };
        let session = Session::join(&settings).map_err(words)?;
        Ok(self.keep(session))
    }

    /// Keeps the session until the process ends.
    fn keep(&mut self, session: Session) -> Session {
        if self.session.is_none() {
            self.session = Some(session.clone());
            at_exit(end_of_process);
        }
        session
    }
}

/// This rank of a communicator of the program, by the bytes of its handle. All its ranks take part, and run the same
/// build. The communicator is the program's again when the rank is dropped.
///
/// # Errors
/// The program has not initialised MPI, the bytes are no communicator that can be used, or a rank does not come or runs
/// another build.
pub(super) fn adopted(config: &Config, handle: &[u8], table: u64) -> Result<MpiRank, Error> {
    let session = lock(&OF_PROCESS).joined(config)?;
    let rank = session.adopt(handle, Some(config.watchdog));
    let rank = rank.map_err(words)?;
    roles(&rank, Role::Program, table)?;
    Ok(rank)
}

/// Leaves the group of processes that this one shares with those that have started it, if its workers' launcher ends the
/// whole group where this process is killed. MPICH's does. A program at a terminal stays in its group.
fn stand_alone(config: &Config) {
    let kills_groups = |library: &mpi::Library| library.abi() != mpi::Abi::OpenMpi;
    let is_leader = rustix::process::getpgrp() == rustix::process::getpid();
    let at_terminal = std::io::stdin().is_terminal();
    if mpi::find(config.mpi.as_deref()).is_ok_and(kills_groups) && !is_leader && !at_terminal {
        // It fails for the leader of a session, which has a group of its own.
        let _ = rustix::process::setpgid(None, None);
    }
}

/// How long MPI may take to end. Some wait for other ranks for ever.
const ENDING: Duration = Duration::from_secs(10);

/// Ends a session, or leaves it to the end of the process where that takes too long.
fn end_within(session: Session, limit: Duration) {
    let (sender, ended) = mpsc::channel();
    let ending = thread::Builder::new().name("libgpu-mpi-end".into());
    let ending = ending.spawn(move || {
        drop(session);
        // Nobody may be waiting any more.
        let _ = sender.send(());
    });
    if ending.is_ok() {
        let _ = ended.recv_timeout(limit);
    }
}

/// Has the workers end, and MPI.
extern "C" fn end_of_process() {
    let ended = std::panic::catch_unwind(|| {
        let OfProcess { session, free, .. } = std::mem::take(&mut *lock(&OF_PROCESS));
        for place in free {
            if let Place::Commands(shared) = place {
                // Where that fails, they have ended.
                let _ = message::share(&*shared.control, Vec::new());
            }
        }
        if let Some(session) = session {
            end_within(session, ENDING);
        }
    });
    // Nobody could be told.
    drop(ended);
}

impl Job {
    /// Joins the job that a launcher has started, or starts one of workers.
    ///
    /// # Errors
    /// There is no MPI that can be used, the number of ranks is another one than that of the configuration, or the
    /// processes run other builds.
    pub(super) fn start(
        config: &Config,
        memory: Option<&Segment>,
        table: u64,
    ) -> Result<Self, Error> {
        let place = lock(&OF_PROCESS).take(config, table)?;
        if let Place::Commands(shared) = &place {
            message::share(&*shared.control, welcome(config, memory)?)?;
        }
        Ok(Self {
            place: Mutex::new(Some(place)),
        })
    }

    /// Whether all of its processes are programs.
    pub(super) fn is_of_programs(&self) -> bool {
        matches!(&*lock(&self.place), Some(Place::Program(_)))
    }

    /// Reaches the ranks of a new context.
    pub(super) fn reach(&self) -> Result<Ends, Error> {
        match &*lock(&self.place) {
            Some(Place::Commands(shared)) => Ok(Ends::Elsewhere(Box::new(shared.clone()))),
            // All programs open their contexts in the same order.
            Some(Place::Program(world)) => Ok(Ends::Here(vec![Arc::new(world.split(0)?)])),
            None => Err(Error::Workers("the MPI job has ended".into())),
        }
    }

    /// The ranks are free for another library of this process.
    pub(super) fn stop(&self) {
        let Some(place) = lock(&self.place).take() else {
            return;
        };
        if let Place::Commands(shared) = &place {
            let _turn = lock(&shared.turns);
            if message::end(&*shared.control).is_err() {
                return;
            }
        }
        lock(&OF_PROCESS).free.push(place);
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

/// A worker of a job.
#[derive(Debug)]
pub(crate) struct Worker {
    pub(crate) rank: usize,
    /// How many ranks are on this machine.
    pub(crate) here: usize,
    pub(crate) control: Arc<dyn Communicator>,
    /// The ranks as they came together, which the control was made of.
    world: MpiRank,
    session: Session,
}

/// What a worker is told.
#[derive(Debug)]
pub(crate) struct Told {
    /// The configuration of rank 0.
    pub(crate) config: Config,
    /// The process of rank 0, if it has a number here.
    pub(crate) host: Option<u32>,
    /// Where it counts the memory that ranks take, if that is to be had.
    pub(crate) memory: Option<Segment>,
}

impl Worker {
    /// Joins the job of this process.
    ///
    /// # Errors
    /// In words.
    pub(crate) fn join(library: Option<&Path>, table: u64) -> Result<Self, String> {
        let settings = Settings {
            library: library.map(Into::into),
            limit: None,
            ..Settings::default()
        };
        let (session, world) = Session::of_worker(&settings).map_err(|error| error.to_string())?;
        let greeted = greet(&world, Role::Worker, table);
        greeted.map_err(|error| error.to_string())?;
        let control = world.split_within(0, None);
        Ok(Self {
            rank: world.rank(),
            here: world.local_size(),
            control: Arc::new(control.map_err(|error| error.to_string())?),
            world,
            session,
        })
    }

    /// Runs something on the thread that calls MPI.
    pub(crate) fn run<T: Send>(&self, work: impl FnOnce() -> T + Send) -> T {
        self.session.run(|_| work())
    }

    /// Leaves the job.
    pub(crate) fn end(self) {
        let Self {
            control,
            world,
            session,
            ..
        } = self;
        drop((control, world));
        end_within(session, ENDING);
    }

    /// Waits for the next library to serve; none if the process of rank 0 ends.
    ///
    /// # Errors
    /// In words.
    pub(crate) fn next(&self) -> Result<Option<Told>, String> {
        let text = message::share(&*self.control, Vec::new()).map_err(|error| error.to_string())?;
        if text.is_empty() {
            return Ok(None);
        }
        let welcome = serde_json::from_slice::<Welcome<'_>>(&text);
        let welcome =
            welcome.map_err(|error| format!("what it was told makes no sense: {error}"))?;
        let is_here = welcome.machine == machine() && !welcome.machine.is_empty();
        let host = is_here.then_some(welcome.process);
        let memory = host.zip(welcome.memory).and_then(|(process, number)| {
            let path = format!("/proc/{process}/fd/{number}");
            let file = File::options().read(true).write(true).open(path).ok()?;
            Segment::open(file.into()).ok()
        });
        Ok(Some(Told {
            host,
            memory,
            config: welcome.config.into_owned(),
        }))
    }
}

/// Tells all ranks what this one is, and finds out which of them are workers. All run the same build.
fn roles(ranks: &MpiRank, role: Role, table: u64) -> Result<Vec<bool>, Error> {
    let own = Build::own(table);
    let mut words = vec![role as u64];
    words.extend(own.to_words());
    let mut all = vec![0; words.len() * ranks.size()];
    ranks.all_gather(&words, &mut all)?;
    let mut workers = Vec::new();
    for (rank, words) in all.chunks(words.len()).enumerate() {
        compare(rank, Build::of_words(&words[1..]), &own)?;
        workers.push(words[0] == Role::Worker as u64);
    }
    Ok(workers)
}

/// Tells all processes of a job what this one is, and finds out what it is among them.
fn greet(world: &MpiRank, role: Role, table: u64) -> Result<Kind, Error> {
    let workers = roles(world, role, table)?;
    if workers[0] {
        return Err(Error::Workers(
            "rank 0 is a libgpu-worker; the first process has to be the program: mpirun -n 1 PROGRAM : -n 3 libgpu-worker".into(),
        ));
    }
    let all_or_none = workers[1..].iter().all(|worker| *worker == workers[1]);
    match workers.iter().rposition(|worker| !worker) {
        Some(rank) if !all_or_none => Err(Error::Workers(format!(
            "rank {rank} is a program, and others are libgpu-worker; start one program and workers, or programs only"
        ))),
        Some(0) => Ok(Kind::Commands),
        _ => Ok(Kind::Programs),
    }
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

/// What workers are told before they serve.
fn welcome(config: &Config, memory: Option<&Segment>) -> Result<Vec<u8>, Error> {
    let welcome = Welcome {
        rank: 0,
        process: std::process::id(),
        machine: machine(),
        memory: memory.map(|memory| memory.fd().as_raw_fd()),
        config: Cow::Owned(config.anywhere()),
    };
    serde_json::to_vec(&welcome)
        .map_err(|error| Error::Workers(format!("the configuration cannot be sent: {error}")))
}

fn words(error: mpi::Error) -> Error {
    Error::Workers(error.to_string())
}

impl Lane for Shared {
    fn control(&self) -> &Arc<dyn Communicator> {
        &self.control
    }

    fn in_turn(&self, work: &mut (dyn FnMut() + Send)) {
        let _turn = lock(&self.turns);
        // On the thread that calls MPI: one change of threads for all of it.
        self.session.run(|_| work());
    }

    fn doing(&self, _: &'static str) {}

    fn give_back(self: Box<Self>) {}
}
