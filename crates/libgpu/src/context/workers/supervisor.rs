//! The thread that notices when the process of a rank ends, and tells all others.

use std::io;
use std::os::unix::process::ExitStatusExt;
use std::process::ExitStatus;
use std::thread::JoinHandle;

use rustix::event::{EventfdFlags, PollFd, PollFlags, eventfd, poll};

use super::lanes::Shared;
use super::output;
use super::running::Running;
use crate::Error;
use crate::context::lane::IDLE;
use crate::engine::lock;
use crate::sync::{Arc, Duration, Instant, thread};

/// How long the process that has closed its socket may take to be gone.
const GOING: Duration = Duration::from_millis(8);

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
            let ended = ended(&shared.members()[place]);
            shared.end(|doing| death(place + 1, &ended, doing));
            return;
        }
    }
}

/// The death of a rank whose process takes no message; `doing` is what the message was for.
pub(super) fn died(rank: usize, running: &Running, doing: &'static str) -> collectives::Error {
    death(rank, &ended(running), doing)
}

/// How the process of a rank ended, and its last words.
fn ended(running: &Running) -> (String, String) {
    let since = Instant::now();
    let mut child = lock(&running.child);
    let number = child.id();
    let status = loop {
        match child.try_wait() {
            Ok(None) if since.elapsed() < GOING => thread::sleep(Duration::from_micros(200)),
            // Where another part of the program has waited for it, nobody knows.
            other => break other.ok().flatten(),
        }
    };
    let how = status.map_or("has ended".into(), in_words);
    (
        format!("its process {number} {how}"),
        output::last_lines(&running.output),
    )
}

fn in_words(status: ExitStatus) -> String {
    match (status.signal(), status.code()) {
        (Some(libc::SIGKILL), _) => {
            "was killed (SIGKILL), by someone or by the system for want of memory".into()
        }
        (Some(_), _) => format!("was ended by a {status}"),
        (_, Some(code)) => format!("has ended with status {code}"),
        _ => "has ended".into(),
    }
}

fn death(rank: usize, (how, last): &(String, String), doing: &'static str) -> collectives::Error {
    let during = match doing {
        IDLE => " between calls".into(),
        name => format!(" during {name}"),
    };
    let last = if last.is_empty() {
        String::new()
    } else {
        format!("; it printed: {last}")
    };
    let how = format!("{how}{during}{last}");
    collectives::Error::Died { rank, how }
}
