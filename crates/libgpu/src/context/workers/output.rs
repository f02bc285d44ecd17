//! What the process of a rank prints: to a file of the configuration, or to a piece of memory.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom};

use rustix::fs::{MemfdFlags, SealFlags, fcntl_add_seals, memfd_create};

use crate::config::Config;

/// How much is kept in memory.
const KEPT: u64 = 64 << 10;

/// How much of its end is shown.
const SHOWN: u64 = 1000;

/// Opens what rank `rank` prints to.
pub(super) fn open(config: &Config, rank: usize) -> io::Result<File> {
    match &config.worker_logs {
        Some(folder) => {
            fs::create_dir_all(folder)?;
            let path = folder.join(format!("rank-{rank}.log"));
            OpenOptions::new()
                .read(true)
                .append(true)
                .create(true)
                .open(path)
        }
        None => in_memory(),
    }
}

/// Has this process, which runs rank `rank`, print to its file, if the configuration names a folder.
pub(crate) fn print_to_log(config: &Config, rank: usize) -> io::Result<()> {
    if config.worker_logs.is_some() {
        let file = open(config, rank)?;
        rustix::stdio::dup2_stdout(&file)?;
        rustix::stdio::dup2_stderr(&file)?;
    }
    Ok(())
}

/// A file in memory that does not grow: what does not fit is not kept, and writing it is an error that printing
/// ignores.
fn in_memory() -> io::Result<File> {
    let file = memfd_create(
        "libgpu-rank",
        MemfdFlags::CLOEXEC | MemfdFlags::ALLOW_SEALING,
    )?;
    let file = File::from(file);
    file.set_len(KEPT)?;
    fcntl_add_seals(&file, SealFlags::GROW | SealFlags::SHRINK | SealFlags::SEAL)?;
    Ok(file)
}

/// The last lines that were printed, in one; empty if there are none.
pub(super) fn last_lines(file: &File) -> String {
    let text = end_of(file).unwrap_or_default();
    let text = String::from_utf8_lossy(&text);
    // Files may have holes, and terminals their colours.
    let edge = |letter: char| letter.is_whitespace() || letter.is_control();
    let lines = text.lines().map(|line| line.trim_matches(edge));
    let lines = lines.filter(|line| !line.is_empty());
    let lines: Vec<_> = lines.collect();
    lines[lines.len().saturating_sub(4)..].join(" | ")
}

fn end_of(mut file: &File) -> io::Result<Vec<u8>> {
    let mut text = Vec::new();
    if rustix::fs::fcntl_get_seals(file).is_ok_and(|seals| seals.contains(SealFlags::GROW)) {
        file.seek(SeekFrom::Start(0))?;
        file.take(KEPT).read_to_end(&mut text)?;
        text.truncate(
            text.iter()
                .rposition(|byte| *byte != 0)
                .map_or(0, |last| last + 1),
        );
        return Ok(text.split_off(text.len().saturating_sub(SHOWN as usize)));
    }
    let len = file.metadata()?.len();
    file.seek(SeekFrom::Start(len.saturating_sub(SHOWN)))?;
    file.take(SHOWN).read_to_end(&mut text)?;
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    #[test]
    fn memory_keeps_the_beginning_and_shows_its_last_lines() {
        let mut file = in_memory().unwrap();
        assert_eq!(last_lines(&file), "");
        file.seek(SeekFrom::Start(0)).unwrap();
        file.write_all(b"one\ntwo\n\nthree\nfour\nfive\n").unwrap();
        assert_eq!(last_lines(&file), "two | three | four | five");
        file.seek(SeekFrom::End(0)).unwrap();
        assert!(file.write_all(b"more").is_err());
    }

    #[test]
    fn a_log_without_text_shows_nothing() {
        let zeros = File::open("/dev/zero").unwrap();
        assert_eq!(last_lines(&zeros), "");
        let mut file = tempfile::tempfile().unwrap();
        file.write_all(b"\0\0\0one\n\0\0").unwrap();
        assert_eq!(last_lines(&file), "one");
    }

    #[test]
    fn files_are_continued() {
        let folder = tempfile::tempdir().unwrap();
        let mut config = Config::default();
        config.worker_logs = Some(folder.path().join("logs"));
        for text in ["first\n", "second\n"] {
            let mut file = open(&config, 3).unwrap();
            file.write_all(text.as_bytes()).unwrap();
        }
        let file = open(&config, 3).unwrap();
        assert_eq!(last_lines(&file), "first | second");
        assert!(folder.path().join("logs/rank-3.log").exists());
    }
}
