//! Whole lines of what arrives in pieces, each with a prefix.

/// A line that is longer is cut in two, so that a program that writes no line ends takes no memory.
const LONGEST: usize = 64 << 10;

/// What has arrived of a stream.
pub(crate) struct Lines {
    prefix: String,
    rest: Vec<u8>,
}

impl Lines {
    /// None yet.
    pub(crate) fn new(prefix: String) -> Self {
        Self {
            prefix,
            rest: Vec::new(),
        }
    }

    /// The lines that these bytes complete.
    pub(crate) fn add(&mut self, bytes: &[u8]) -> Vec<u8> {
        let mut done = Vec::new();
        for piece in bytes.split_inclusive(|&byte| byte == b'\n') {
            self.rest.extend_from_slice(piece);
            if piece.ends_with(b"\n") || self.rest.len() >= LONGEST {
                done.extend(self.end());
            }
        }
        done
    }

    /// The last line, if no line end came.
    pub(crate) fn end(&mut self) -> Vec<u8> {
        if self.rest.is_empty() {
            return Vec::new();
        }
        let mut line = self.prefix.clone().into_bytes();
        line.append(&mut self.rest);
        if !line.ends_with(b"\n") {
            line.push(b'\n');
        }
        line
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_come_whole_and_with_their_rank() {
        let mut lines = Lines::new("[rank 1] ".into());
        assert_eq!(lines.add(b"on"), b"");
        assert_eq!(lines.add(b"e\n\ntw"), b"[rank 1] one\n[rank 1] \n");
        assert_eq!(lines.end(), b"[rank 1] tw\n");
        assert_eq!(lines.end(), b"");
    }

    #[test]
    fn a_line_without_an_end_is_cut() {
        let mut lines = Lines::new(String::new());
        let piece = vec![b'x'; LONGEST - 1];
        assert_eq!(lines.add(&piece), b"");
        assert_eq!(lines.add(b"xy\n").len(), LONGEST + 2);
    }
}
