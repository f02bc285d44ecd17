//! What an envelope may take of the machine that reads it, whoever wrote it.

/// Bounds for what comes from outside.
///
/// Reading recurses: a program may nest 10,000 levels deep, which takes some 64 MiB of stack. Time has no bound of its own: it is in
/// proportion to the bytes. A program that has to end after a given time reads in a process of its own, as the command does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The most bytes that an envelope may have, packed and unpacked, and with every type written out: a few kilobytes can unpack to
    /// gigabytes, and name a type of types of types that goes on as far. Text takes far more memory
    /// than its bytes say, and counts 16 times.
    pub bytes: u64,
}

impl Default for Limits {
    /// 256 MiB: more than a circuit of a million gates.
    fn default() -> Self {
        Self { bytes: 256 << 20 }
    }
}
