//! How the process of a rank ended, in words.

use std::os::unix::process::ExitStatusExt;
use std::process::ExitStatus;

use super::output;
use super::running::Running;
use crate::context::lane::IDLE;
use crate::engine::lock;
use crate::sync::{Duration, Instant, thread};

/// How long the process that has closed its socket may take to be gone.
const GOING: Duration = Duration::from_millis(8);

/// The end of a process, and the last lines that it printed.
#[derive(Debug)]
pub(super) struct Ended {
    how: String,
    last: String,
}

impl Ended {
    /// The end of a process that has closed its socket.
    pub(super) fn of(running: &Running) -> Self {
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
        Self {
            how: format!("its process {number} {how}"),
            last: output::last_lines(&running.output),
        }
    }

    /// The error that rank `rank` ended so, while it did what `doing` names.
    pub(super) fn during(&self, rank: usize, doing: &'static str) -> collectives::Error {
        let during = match doing {
            IDLE => " between calls".into(),
            name => format!(" during {name}"),
        };
        let last = match self.last.as_str() {
            "" => String::new(),
            last => format!("; it printed: {last}"),
        };
        let how = format!("{}{during}{last}", self.how);
        collectives::Error::Died { rank, how }
    }
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
