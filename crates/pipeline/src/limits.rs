//! The resources that reading an untrusted envelope may take.

/// Limits for input from outside.
///
/// Reading recurses: a program may nest 10,000 levels deep, which takes some 64 MiB of stack. There is no time limit:
/// the time is proportional to the size. To enforce one, read the program in a separate process, as the command does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The largest size of an envelope in bytes, packed, unpacked, and with every type written out: a few kilobytes can
    /// unpack to gigabytes, or contain nested types of exponential size. Text counts 16 times, because it takes far
    /// more memory than its size.
    pub bytes: u64,
}

impl Default for Limits {
    /// 256 MiB: more than a circuit of a million gates.
    fn default() -> Self {
        Self { bytes: 256 << 20 }
    }
}
