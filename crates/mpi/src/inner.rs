//! MPI in this process, from its start to its end, and the communicators that are in use.

use crate::base::{Base, Origin};
use crate::group::{Group, Manner};
use crate::library::{Comm, Library, Mpi};
use crate::raw::Place;
use crate::trouble::Damage;
use crate::turn::Turn;
use crate::waiter::Waiter;
use crate::{Error, Launcher, alone, find, process};
use collectives::{Element, Operation};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// How a session behaves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// The library, its folder, or the folder of its installation; by default, [`find`] says which.
    pub library: Option<PathBuf>,
    /// How long a rank waits for others to come to a call; for ever without a limit.
    pub limit: Option<Duration>,
    /// The largest message in bytes; MPI takes less than 2 GiB.
    pub largest_message: usize,
    /// This process will start workers, and no launcher has started it. Variables that the library's launcher needs are
    /// set if they are not, for this process and the workers; so start such a session before other threads read the
    /// environment through C.
    pub starts_workers: bool,
    /// Let each thread that makes a call call MPI itself, one at a time, where MPI allows that, instead of handing its
    /// calls to the one thread that has initialised MPI. This saves the time of waking that thread.
    pub any_thread: bool,
}

impl Default for Settings {
    /// Any library, a limit of 60 seconds, messages up to 1 GiB, no workers, one thread that calls MPI.
    fn default() -> Self {
        Self {
            library: None,
            limit: Some(Duration::from_secs(60)),
            largest_message: 1 << 30,
            starts_workers: false,
            any_thread: false,
        }
    }
}

#[derive(Debug)]
pub(crate) struct Inner {
    pub(crate) library: &'static Library,
    pub(crate) launcher: Option<Launcher>,
    pub(crate) turn: Turn,
    /// This session has initialised MPI.
    ours: bool,
    pub(crate) manner: Manner,
    bases: Mutex<Vec<Arc<Base>>>,
    damage: Arc<Damage>,
    /// A call that has no end is under way.
    pub(crate) stuck: AtomicBool,
}

/// What the ranks tell each other first.
const SENTINEL: u64 = 0x6770_752d_6d70_6931;

impl Inner {
    pub(crate) fn start(library: &'static Library, settings: &Settings) -> Result<Self, Error> {
        let launcher = Launcher::of_this_process();
        let (initialised, finalised) = Mpi::on_this_thread(library).state()?;
        if finalised {
            return Err(Error::Finalised);
        }
        let turn = match initialised {
            true => join(library)?,
            false => {
                if launcher.is_none() {
                    alone::prepare(library, settings.starts_workers)?;
                }
                init(library, settings.any_thread)?
            }
        };
        Ok(Self {
            library,
            launcher,
            turn,
            ours: !initialised,
            manner: Manner {
                limit: settings.limit,
                largest: settings.largest_message.clamp(1, 1 << 30),
            },
            bases: Mutex::default(),
            damage: Arc::default(),
            stuck: AtomicBool::new(false),
        })
    }

    pub(crate) fn is_asked_for(&self, settings: &Settings) -> Result<(), Error> {
        let named = settings.library.as_deref();
        match named.is_none_or(|named| find::is_named(self.library.path(), named)) {
            true => Ok(()),
            false => Err(Error::OtherSession {
                open: self.library.path().into(),
                asked: named.unwrap_or(Path::new("")).into(),
            }),
        }
    }

    /// Whether MPI sees as many processes as the launcher has started.
    pub(crate) fn check_size(&self) -> Result<(), Error> {
        let started = self.launcher.as_ref().and_then(|launcher| launcher.size);
        let (Some(started), Some(launcher)) = (started, self.launcher.clone()) else {
            return Ok(());
        };
        let (_, seen) = self.turn.run(|mpi| mpi.rank_and_size(mpi.world()))?;
        if seen == started {
            return Ok(());
        }
        self.damage.lost.store(true, Ordering::Release);
        Err(Error::Size {
            launcher: Box::new(launcher),
            started,
            library: self.library.version().into(),
            seen,
        })
    }

    /// Why MPI cannot be called, if it cannot.
    pub(crate) fn silence(&self) -> Option<&'static str> {
        if self.stuck.load(Ordering::Acquire) {
            return Some("it has not come back from starting workers");
        }
        self.is_finalised()
            .then_some("the program has finalised it")
    }

    /// Whether the program has initialised MPI, and this session only uses it.
    pub(crate) fn is_of_program(&self) -> bool {
        !self.ours
    }

    /// Whether the program has finalised MPI, which it may do at any time. To ask for that is allowed on every thread.
    pub(crate) fn is_finalised(&self) -> bool {
        let state = || Mpi::on_this_thread(self.library).state();
        !self.ours && state().is_ok_and(|(_, ended)| ended)
    }

    fn bases(&self) -> MutexGuard<'_, Vec<Arc<Base>>> {
        self.bases.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The group of all processes of the launcher.
    pub(crate) fn world(&self, limit: Option<Duration>) -> Result<Arc<Group>, Error> {
        self.turn.run(|mpi| match self.ours {
            true => self.base(mpi, mpi.world(), Origin::World, limit),
            // The program may be using its own.
            false => {
                let own = copy(mpi, mpi.world(), limit)?;
                self.base(mpi, own, Origin::Own, limit)
            }
        })
    }

    /// The group of a communicator of the program.
    pub(crate) fn adopt(
        &self,
        handle: &[u8],
        limit: Option<Duration>,
    ) -> Result<Arc<Group>, Error> {
        self.turn.run(|mpi| {
            let comm = mpi.comm_of(handle).ok_or_else(|| Error::HandleSize {
                library: self.library.version().into(),
                found: handle.len(),
                needed: self.library.abi().handle_size(),
            })?;
            if mpi.is_null(comm) {
                return Err(Error::NullCommunicator);
            }
            // Until this communicator returns its errors, those of the next call are for its own handler.
            let old = mpi.return_errors(comm)?;
            match mpi.is_inter(comm) {
                Ok(false) => {
                    mpi.restore_errors(comm, old)?;
                    self.base(mpi, comm, Origin::Host, limit)
                }
                other => {
                    mpi.restore_errors(comm, old)?;
                    Err(other.map_or_else(Error::from, |_| Error::Intercommunicator))
                }
            }
        })
    }

    /// Merges the groups of the process that started the workers and of the workers.
    pub(crate) fn merge(&self, inter: Comm, high: bool) -> Result<Arc<Group>, Error> {
        let limit = self.manner.limit;
        self.turn.run(|mpi| {
            let merged = mpi.merge(inter, high)?;
            self.base(mpi, merged, Origin::Own, limit)
        })
    }

    /// The first group on a communicator, after the first messages between its ranks.
    fn base(
        &self,
        mpi: Mpi,
        comm: Comm,
        origin: Origin,
        limit: Option<Duration>,
    ) -> Result<Arc<Group>, Error> {
        self.wait_for_old(mpi, comm)?;
        let (rank, size) = mpi.rank_and_size(comm)?;
        let known = self.bases().iter().find(|base| base.comm == comm).cloned();
        let base = match known {
            Some(base) => base,
            None => {
                let old = mpi.return_errors(comm)?;
                let base = Arc::new(Base::new(comm, size, origin, Some(old)));
                self.bases().push(Arc::clone(&base));
                base
            }
        };
        let manner = Manner {
            limit,
            ..self.manner
        };
        let place = (rank, (0..size).collect());
        let group = Group::new(mpi, &base, 0, place, None, (manner, &self.damage))?;
        match self.greet(mpi, &base, &group) {
            Ok(()) => Ok(group),
            Err(error) => {
                group.leave(false);
                base.serve(mpi);
                Err(error)
            }
        }
    }

    /// Waits until the last group of all ranks of a communicator has ended.
    fn wait_for_old(&self, mpi: Mpi, comm: Comm) -> Result<(), Error> {
        let known = self.bases().iter().find(|base| base.comm == comm).cloned();
        let Some(base) = known else {
            return Ok(());
        };
        let mut waiter = Waiter::new(false);
        let limit = self.manner.limit.unwrap_or(Duration::MAX);
        while base.is_used(0) {
            base.serve(mpi);
            if !base.is_left() || waiter.elapsed() > limit {
                return Err(Error::AlreadyAdopted);
            }
            waiter.pause();
        }
        Ok(())
    }

    /// The first messages: that they arrive, and on which machine each rank is.
    fn greet(&self, mpi: Mpi, base: &Base, group: &Group) -> Result<(), Error> {
        let (own, size) = (group.rank, group.size());
        let word = [SENTINEL ^ own as u64, size as u64, process::machine()];
        let mut all = vec![0; 3 * size];
        group.perform(mpi, Operation::AllGather, u64::buffers(&word, &mut all))?;
        let (words, _) = all.as_chunks::<3>();
        let wrong = words.iter().enumerate().find(|(rank, [word, count, _])| {
            *word != SENTINEL ^ *rank as u64 || *count != size as u64
        });
        if let Some((other, _)) = wrong {
            self.damage.lost.store(true, Ordering::Release);
            return Err(Error::Sentinel {
                library: mpi.library().version().into(),
                why: format!("rank {own} did not get what rank {other} has sent"),
            });
        }
        let machines: Vec<u64> = words.iter().map(|[_, _, machine]| *machine).collect();
        let here = machines
            .iter()
            .filter(|machine| **machine == machines[own])
            .count();
        base.spins
            .store(here <= process::processors(), Ordering::Relaxed);
        let _ = base.machines.set(machines);
        Ok(())
    }

    /// Gives a communicator back to the program.
    pub(crate) fn forget(&self, mpi: Mpi, base: &Arc<Base>) {
        base.end(mpi);
        self.bases().retain(|other| !Arc::ptr_eq(other, base));
    }

    /// Ends all groups, and MPI if this session has initialised it. After a failure, MPI is finalised only if all other
    /// ranks have left in order: otherwise it could wait for ever.
    fn end(&self, mpi: Mpi) {
        let since = Instant::now();
        let bases = std::mem::take(&mut *self.bases());
        let mut all_left = true;
        for base in &bases {
            base.serve(mpi);
            while !base.is_empty() && since.elapsed() < LEAVING {
                std::thread::yield_now();
                base.serve(mpi);
            }
            let left = base.is_empty();
            all_left &= left;
            base.end(mpi);
            if left && !self.ours && base.origin == Origin::Own {
                let _ = mpi.free(base.comm);
            }
        }
        let [doubt, lost] =
            [&self.damage.doubt, &self.damage.lost].map(|flag| flag.load(Ordering::Acquire));
        if self.ours && !lost && (all_left || !doubt) {
            // This also ends the communicators.
            let _ = mpi.finalise();
        }
    }
}

/// How long a session waits for other ranks to leave. A launcher may end all ranks when one ends without finalising MPI,
/// so a rank that has failed gives the others time to say why.
const LEAVING: Duration = Duration::from_secs(1);

impl Drop for Inner {
    fn drop(&mut self) {
        let silent = self.silence().is_some();
        if !silent {
            self.turn.run_at_home(|mpi| self.end(mpi));
        }
        self.turn.end(!silent);
    }
}

/// Uses the MPI that the program has initialised.
fn join(library: &'static Library) -> Result<Turn, Error> {
    let level = Mpi::on_this_thread(library).level()?;
    let constants = library.constants();
    match level >= constants.serialized {
        true => Ok(Turn::direct(library)),
        false => Err(Error::Threads {
            found: constants.level(level),
        }),
    }
}

/// Initialises MPI on a thread of its own.
fn init(library: &'static Library, any_thread: bool) -> Result<Turn, Error> {
    let turn = Turn::thread(library).map_err(|error| Error::Mpi {
        function: "the start of a thread for MPI",
        message: error.to_string(),
    })?;
    let level = turn.run(|mpi| {
        let level = mpi.init()?;
        mpi.return_errors(mpi.world())?;
        mpi.return_errors(mpi.alone())?;
        Ok::<_, Error>(level)
    })?;
    if any_thread && level >= library.constants().serialized {
        turn.share();
    }
    Ok(turn)
}

/// A communicator with the same ranks.
fn copy(mpi: Mpi, comm: Comm, limit: Option<Duration>) -> Result<Comm, Error> {
    // MPI writes to it until the request is done, which may be never.
    let new = Box::leak(Box::new(Place::EMPTY));
    let mut request = mpi.begin_copy(comm, new)?;
    let mut waiter = Waiter::new(false);
    while !mpi.is_done(&mut request)? {
        waiter.pause();
        if limit.is_some_and(|limit| waiter.elapsed() > limit) {
            return Err(Error::Mpi {
                function: "MPI_Comm_idup",
                message: format!(
                    "not all ranks have come within {:?}",
                    limit.unwrap_or_default()
                ),
            });
        }
    }
    Ok(mpi.comm_in(new))
}
