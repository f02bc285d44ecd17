//! What a process says when it joins, and what it is told: both have to run the same build.

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::config::Config;

/// What a build is told by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::context) struct Build {
    /// The version of the package.
    version: String,
    /// A hash of the sources.
    sources: u64,
    /// A hash of the table of functions.
    table: u64,
}

/// A number whose bytes tell their order.
const ORDER: u64 = 0x0102_0304_0506_0708;

/// The version of this format. It comes first, so that other versions can be told.
const FORMAT: u64 = 1;

/// The bytes of a build where all have the same number.
const WORDS: usize = 8;

impl Build {
    /// This one.
    pub(in crate::context) fn own(table: u64) -> Self {
        Self {
            version: env!("CARGO_PKG_VERSION").into(),
            sources: u64::from_str_radix(env!("SOURCES_OF_LIBGPU"), 16).unwrap_or(0),
            table,
        }
    }

    pub(in crate::context) fn to_bytes(&self) -> Vec<u8> {
        let words = [ORDER, FORMAT, self.sources, self.table];
        let words = words.iter().flat_map(|word| word.to_ne_bytes());
        words.chain(self.version.bytes()).collect()
    }

    /// The same in a fixed number of words; a long version is cut.
    pub(in crate::context) fn to_words(&self) -> [u64; WORDS] {
        let mut bytes = self.to_bytes();
        bytes.resize(8 * WORDS, 0);
        let (words, _) = bytes.as_chunks::<8>();
        std::array::from_fn(|place| u64::from_ne_bytes(words[place]))
    }

    /// The build that these words speak of.
    ///
    /// # Errors
    /// As [`of_bytes`](Self::of_bytes).
    pub(in crate::context) fn of_words(words: &[u64]) -> Result<Self, &'static str> {
        let bytes: Vec<u8> = words.iter().flat_map(|word| word.to_ne_bytes()).collect();
        let mut build = Self::of_bytes(&bytes)?;
        build
            .version
            .truncate(build.version.trim_end_matches('\0').len());
        Ok(build)
    }

    /// The build that these bytes speak of.
    ///
    /// # Errors
    /// They are none, in words that follow "the other process".
    pub(in crate::context) fn of_bytes(bytes: &[u8]) -> Result<Self, &'static str> {
        let (words, version) = bytes.split_at_checked(32).ok_or("is no libgpu-worker")?;
        let (words, _) = words.as_chunks::<8>();
        let word = |place: usize| u64::from_ne_bytes(words[place]);
        match (word(0), word(1)) {
            (ORDER, FORMAT) => {}
            (order, _) if order == ORDER.swap_bytes() => {
                return Err("has the other byte order");
            }
            (ORDER, _) => return Err("is of another version of libgpu, with another handshake"),
            _ => return Err("is no libgpu-worker"),
        }
        Ok(Self {
            version: String::from_utf8_lossy(version).into_owned(),
            sources: word(2),
            table: word(3),
        })
    }
}

impl fmt::Display for Build {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            version,
            sources,
            table,
        } = self;
        write!(
            f,
            "libgpu {version}, build {sources:016x}, functions {table:016x}"
        )
    }
}

/// What a process is told when it joins.
#[derive(Debug, Serialize, Deserialize)]
pub(in crate::context) struct Welcome<'a> {
    /// Which rank it is.
    pub(in crate::context) rank: usize,
    /// The process of rank 0.
    pub(in crate::context) process: u32,
    /// Where that number is one: the machine since its start, and its names of processes.
    pub(in crate::context) machine: String,
    /// The file there in which all ranks of that machine count the memory that they take, if it is open.
    pub(in crate::context) memory: Option<i32>,
    /// The configuration. Nothing is read from the environment or a file again.
    pub(in crate::context) config: Cow<'a, Config>,
}

/// What tells one place where processes have numbers from another; empty if that is not known.
pub(in crate::context) fn machine() -> String {
    let boot = std::fs::read_to_string("/proc/sys/kernel/random/boot_id");
    let names = std::fs::read_link("/proc/self/ns/pid");
    match (boot, names) {
        (Ok(boot), Ok(names)) => format!("{} {}", boot.trim(), names.display()),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn builds_are_told_apart() {
        let build = Build::own(7);
        let mut bytes = build.to_bytes();
        assert_eq!(Build::of_bytes(&bytes).as_ref(), Ok(&build));
        assert_eq!(Build::of_words(&build.to_words()).as_ref(), Ok(&build));
        assert_ne!(Build::own(8), build);
        assert!(build.to_string().starts_with("libgpu 0."), "{build}");
        bytes[..8].reverse();
        assert_eq!(Build::of_bytes(&bytes), Err("has the other byte order"));
        assert_eq!(Build::of_bytes(b"usage:"), Err("is no libgpu-worker"));
    }

    proptest! {
        #[test]
        fn no_bytes_do_harm(bytes: Vec<u8>) {
            let _ = Build::of_bytes(&bytes);
        }
    }
}
