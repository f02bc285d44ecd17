//! The thread that notices when the process of a rank ends, and tells all others.

use std::io;
use std::thread::JoinHandle;

use rustix::event::{EventfdFlags, PollFd, PollFlags, eventfd, poll};

use super::death::Ended;
use super::lanes::Shared;
use crate::Error;
use crate::sync::{Arc, thread};

/// The thread. It ends when this is dropped.
#[derive(Debug)]
pub(super) struct Supervisor {
    wake: Arc<std::os::fd::OwnedFd>,
    thread: Option<JoinHandle<()>>,
}

impl Supervisor {
    pub(super) fn start(shared: &Arc<Shared>) -> Result<Self, Error> {
        let cannot = |error: io::Error| {
            Error::Workers(format!("the processes of ranks cannot be watched: {error}"))
        };
        let wake = eventfd(0, EventfdFlags::CLOEXEC).map_err(|error| cannot(error.into()))?;
        let wake = Arc::new(wake);
        let (shared, own) = (Arc::clone(shared), Arc::clone(&wake));
        let thread = thread::Builder::new()
            .name("libgpu-ranks".into())
            .spawn(move || watch(&shared, &own))
            .map_err(cannot)?;
        let thread = Some(thread);
        Ok(Self { wake, thread })
    }
}

impl Drop for Supervisor {
    fn drop(&mut self) {
        let woken = rustix::io::write(&*self.wake, &1_u64.to_ne_bytes());
        if let (Ok(_), Some(thread)) = (woken, self.thread.take()) {
            let _ = thread.join();
        }
    }
}

/// Waits until a process ends, or until it is told to stop.
fn watch(shared: &Shared, wake: &std::os::fd::OwnedFd) {
    loop {
        let sockets = shared
            .members()
            .iter()
            .map(|member| PollFd::new(&member.socket, PollFlags::IN));
        let mut watched: Vec<_> = sockets.chain([PollFd::new(wake, PollFlags::IN)]).collect();
        match poll(&mut watched, None) {
            Err(rustix::io::Errno::INTR) => continue,
            Err(_) => return,
            Ok(_) => {}
        }
        let ready = |fd: &PollFd<'_>| !fd.revents().is_empty();
        let (stop, sockets) = watched.split_last().expect("it has just been put there");
        if ready(stop) {
            return;
        }
        // A process never sends anything once it has joined, so this is its end.
        if let Some(place) = sockets.iter().position(ready) {
            let ended = Ended::of(&shared.members()[place]);
            shared.end(|doing| ended.during(place + 1, doing));
            return;
        }
    }
}
