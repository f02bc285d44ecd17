//! What each rank prints: rank 0's is written here, the others' are written by the workers and followed.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use tempfile::TempDir;

use crate::args::MOST_RANKS;
use crate::lines::Lines;
use crate::words::say;

/// How often the logs of workers are looked at.
const LOOK: Duration = Duration::from_millis(50);

/// How many bytes are read at once.
const PIECE: usize = 64 << 10;

/// The file for what a rank prints.
pub(crate) fn path(folder: &Path, rank: u32) -> PathBuf {
    folder.join(format!("rank-{rank}.log"))
}

/// Makes the folder, and removes the logs of an earlier run from it. Links, to a device for example, stay.
pub(crate) fn prepare(folder: &Path) -> Result<(), String> {
    let cleared = fs::create_dir_all(folder).and_then(|()| clear(folder));
    cleared.map_err(|error| {
        let folder = folder.display();
        format!("{folder} cannot have logs: {error}; --logs takes a folder that can be written")
    })
}

fn clear(folder: &Path) -> io::Result<()> {
    let files = (0..MOST_RANKS as u32).map(|rank| path(folder, rank));
    let old = |file: &PathBuf| file.symlink_metadata().is_ok_and(|found| found.is_file());
    files.filter(old).try_for_each(fs::remove_file)
}

/// A path that stays the same for programs in other folders.
pub(crate) fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.into())
}

/// The folder for logs.
pub(crate) enum LogFolder {
    /// Nothing is logged.
    None,
    /// The user's.
    Kept(PathBuf),
    /// Logs that are only followed; it goes away with this value.
    Temporary(TempDir),
}

impl LogFolder {
    /// The one that the user names, or a temporary one if logs are followed.
    pub(crate) fn new(named: Option<&Path>, followed: bool) -> Result<Self, String> {
        if let Some(folder) = named {
            return Ok(Self::Kept(absolute(folder)));
        }
        if !followed {
            return Ok(Self::None);
        }
        let made = tempfile::Builder::new().prefix("libgpu-run-").tempdir();
        made.map(Self::Temporary)
            .map_err(|error| format!("there is no temporary folder for logs: {error}"))
    }

    pub(crate) fn path(&self) -> Option<&Path> {
        match self {
            Self::None => None,
            Self::Kept(path) => Some(path),
            Self::Temporary(folder) => Some(folder.path()),
        }
    }
}

/// The log of rank 0.
pub(crate) struct Log {
    path: PathBuf,
    /// None after it could not be written.
    file: Mutex<Option<File>>,
}

impl Log {
    /// Begins it anew.
    pub(crate) fn create(folder: &Path) -> Self {
        let log = Self {
            path: path(folder, 0),
            file: Mutex::default(),
        };
        match File::create(&log.path) {
            Ok(file) => *log.lock() = Some(file),
            Err(error) => log.complain(&error),
        }
        log
    }

    /// Adds bytes. What goes wrong is said once, and ends the log, not the program.
    pub(crate) fn add(&self, bytes: &[u8]) {
        let mut file = self.lock();
        let written = file.as_mut().map_or(Ok(()), |file| file.write_all(bytes));
        if let Err(error) = written {
            *file = None;
            self.complain(&error);
        }
    }

    fn complain(&self, error: &io::Error) {
        let path = self.path.display();
        say(format_args!(
            "{path} cannot be written: {error}; the program goes on without this log"
        ));
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Option<File>> {
        self.file.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Reads a stream to its end and hands all of it on. If that fails, nothing more is read: the writer finds out by its
/// own next write, as it would without this process in between.
pub(crate) fn pump(mut from: impl Read, mut hand_on: impl FnMut(&[u8]) -> io::Result<()>) {
    let mut piece = vec![0; PIECE];
    loop {
        match from.read(&mut piece) {
            Ok(0) => return,
            Ok(bytes) if hand_on(&piece[..bytes]).is_err() => return,
            Err(error) if error.kind() != ErrorKind::Interrupted => return,
            _ => {}
        }
    }
}

/// Prints what workers write into their logs, until it is dropped.
pub(crate) struct Follower {
    ended: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Follower {
    /// Follows the logs of ranks from 1 on. `label` stands before `rank` in the prefix of each line.
    pub(crate) fn start(folder: &Path, ranks: u32, label: &str) -> Self {
        let mut logs: Vec<_> = (1..ranks)
            .map(|rank| Followed::new(path(folder, rank), prefix(label, rank)))
            .collect();
        let ended = Arc::new(AtomicBool::new(false));
        let told = Arc::clone(&ended);
        let thread = thread::spawn(move || {
            loop {
                // Asked before the logs are read: what was written before the end is printed.
                let last = told.load(Ordering::Acquire);
                logs.iter_mut().for_each(|log| log.print(last));
                if last {
                    return;
                }
                thread::sleep(LOOK);
            }
        });
        Self {
            ended,
            thread: Some(thread),
        }
    }
}

impl Drop for Follower {
    fn drop(&mut self) {
        self.ended.store(true, Ordering::Release);
        let thread = self.thread.take().map(JoinHandle::join);
        // A panic of the thread has printed its message; there is nothing to add to it.
        drop(thread);
    }
}

/// What stands before a line of a rank.
pub(crate) fn prefix(label: &str, rank: u32) -> String {
    format!("[{label}rank {rank}] ")
}

struct Followed {
    path: PathBuf,
    file: Option<File>,
    lines: Lines,
}

impl Followed {
    fn new(path: PathBuf, prefix: String) -> Self {
        Self {
            path,
            file: None,
            lines: Lines::new(prefix),
        }
    }

    fn print(&mut self, last: bool) {
        if self.file.is_none() {
            self.file = File::open(&self.path).ok();
        }
        if let Some(file) = &mut self.file {
            rewind_if_shorter(file);
            let lines = &mut self.lines;
            pump(file, |bytes| print_lines(&lines.add(bytes)));
        }
        if last {
            let _ = print_lines(&self.lines.end());
        }
    }
}

/// A worker that begins its log anew makes it shorter.
fn rewind_if_shorter(file: &mut File) {
    let length = file.metadata().map_or(u64::MAX, |found| found.len());
    if file.stream_position().is_ok_and(|at| at > length) {
        let _ = file.seek(SeekFrom::Start(0));
    }
}

/// Prints whole lines, in one write. If standard error is closed, nobody waits for them.
pub(crate) fn print_lines(lines: &[u8]) -> io::Result<()> {
    let _ = io::stderr().write_all(lines);
    Ok(())
}
