//! Who calls MPI. This is one of the crate's files with `unsafe`.
//!
//! Where this crate has initialised MPI, one thread with the name `gpu-mpi` makes all calls, in the order in which other
//! threads ask for them; if the session is asked to, other threads take turns with it. Where the host program has, with
//! room for several threads, each thread makes its own calls, one at a time.
//!
//! A thread that waits for other ranks passes its turn on and gets it back after the threads that waited for it. So calls
//! on two communicators come to an end even if they begin in another order on another rank.

use crate::baton::{Baton, Here, is_here};
use crate::library::{Library, Mpi};
use std::mem;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Sender};
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// The name of the thread that calls MPI.
pub(crate) const NAME: &str = "gpu-mpi";

type Job = Box<dyn FnOnce(Mpi) + Send>;

/// Gives threads their turn to call MPI.
#[derive(Debug)]
pub(crate) struct Turn {
    library: &'static Library,
    way: Way,
}

#[derive(Debug)]
enum Way {
    /// The thread of this crate. Once `shared`, other threads may take their turn, too.
    Thread {
        jobs: Option<Sender<Job>>,
        handle: Option<JoinHandle<()>>,
        baton: Arc<Baton>,
        shared: AtomicBool,
    },
    /// The thread that asks.
    Direct(Arc<Baton>),
}

impl Turn {
    /// Starts the thread that makes all calls.
    pub(crate) fn thread(library: &'static Library) -> std::io::Result<Self> {
        let (jobs, list) = mpsc::channel::<Job>();
        let baton = Arc::new(Baton::default());
        let own = Arc::clone(&baton);
        let work = move || {
            let mpi = Mpi::on_this_thread(library);
            for job in list {
                let _here = Here::after(&own);
                // A panic is the affair of who has asked; the thread goes on for others.
                let _ = catch_unwind(AssertUnwindSafe(|| job(mpi)));
            }
        };
        let handle = thread::Builder::new().name(NAME.into()).spawn(work)?;
        let way = Way::Thread {
            jobs: Some(jobs),
            handle: Some(handle),
            baton,
            shared: AtomicBool::new(false),
        };
        Ok(Self { library, way })
    }

    /// Lets other threads take their turn, too.
    pub(crate) fn share(&self) {
        if let Way::Thread { shared, .. } = &self.way {
            shared.store(true, Ordering::Release);
        }
    }

    /// Lets each thread make its own calls.
    pub(crate) fn direct(library: &'static Library) -> Self {
        let way = Way::Direct(Arc::default());
        Self { library, way }
    }

    /// Runs a job with the turn, and waits for its result. A panic in it comes out here.
    pub(crate) fn run<R: Send>(&self, job: impl FnOnce(Mpi) -> R + Send) -> R {
        if is_here() {
            return job(Mpi::on_this_thread(self.library));
        }
        match &self.way {
            Way::Direct(baton) => self.here(baton, job),
            Way::Thread { baton, shared, .. } if shared.load(Ordering::Acquire) => {
                self.here(baton, job)
            }
            Way::Thread { jobs, .. } => on_thread(jobs.as_ref(), job),
        }
    }

    fn here<R>(&self, baton: &Arc<Baton>, job: impl FnOnce(Mpi) -> R) -> R {
        let _here = Here::after(baton);
        job(Mpi::on_this_thread(self.library))
    }

    /// Runs a job on the thread that has initialised MPI, if this crate has.
    pub(crate) fn run_at_home<R: Send>(&self, job: impl FnOnce(Mpi) -> R + Send) -> R {
        match &self.way {
            Way::Thread { jobs, .. } if !is_here() => on_thread(jobs.as_ref(), job),
            _ => self.run(job),
        }
    }

    /// Runs a job that nobody waits for: later, on the thread of this crate, or now, if no other thread has the turn.
    /// Returns the job if one has.
    pub(crate) fn post<J: FnOnce(Mpi) + Send + 'static>(&self, job: J) -> Option<J> {
        match &self.way {
            _ if is_here() => job(Mpi::on_this_thread(self.library)),
            Way::Thread { jobs, shared, .. } if !shared.load(Ordering::Acquire) => {
                // The thread lives as long as there are jobs.
                let _ = jobs.as_ref().map(|jobs| jobs.send(Box::new(job)));
            }
            Way::Direct(baton) | Way::Thread { baton, .. } => {
                let Some(_here) = Here::at_once(baton) else {
                    return Some(job);
                };
                job(Mpi::on_this_thread(self.library));
            }
        }
        None
    }

    /// Runs a job that may never end; none if it has not ended in time. No other job runs then. Where each thread makes
    /// its own calls, this one waits for the end.
    pub(crate) fn run_within<R: Send + 'static>(
        &self,
        limit: Duration,
        job: impl FnOnce(Mpi) -> R + Send + 'static,
    ) -> Option<R> {
        let (sender, result) = mpsc::channel();
        let job = move |mpi: Mpi| drop(sender.send(job(mpi)));
        match &self.way {
            Way::Thread { jobs, .. } if !is_here() => {
                let _ = jobs.as_ref().map(|jobs| jobs.send(Box::new(job)));
            }
            // There is no other thread that could wait.
            _ => self.run(job),
        }
        result.recv_timeout(limit).ok()
    }

    /// Ends the thread after the jobs that it has; `wait` for that.
    pub(crate) fn end(&mut self, wait: bool) {
        if let Way::Thread { jobs, handle, .. } = &mut self.way {
            jobs.take();
            if let Some(handle) = handle.take()
                && wait
                && !is_here()
            {
                let _ = handle.join();
            }
        }
    }
}

fn on_thread<R: Send>(jobs: Option<&Sender<Job>>, job: impl FnOnce(Mpi) -> R + Send) -> R {
    let (sender, result) = mpsc::sync_channel(1);
    let job = move |mpi: Mpi| {
        let outcome = catch_unwind(AssertUnwindSafe(|| job(mpi)));
        let _ = sender.send(outcome);
    };
    let job: Box<dyn FnOnce(Mpi) + Send + '_> = Box::new(job);
    // SAFETY: only the lifetime changes. This function does not end before the job has: it has sent its outcome as its
    // last act, or was dropped together with the sender.
    let job: Job = unsafe { mem::transmute(job) };
    if let Some(jobs) = jobs {
        let _ = jobs.send(job);
    }
    match result.recv() {
        Ok(Ok(result)) => result,
        Ok(Err(panic)) => resume_unwind(panic),
        Err(_) => panic!("the thread {NAME} has ended"),
    }
}
