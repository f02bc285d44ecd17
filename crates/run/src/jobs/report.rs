//! How jobs ended.

use std::fmt;
use std::time::Duration;

use crate::devices::listed;

/// How a job ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// All went well.
    Passed,
    /// Something did not.
    Failed(Failure),
    /// It wants more devices than there are.
    Skipped {
        /// How many it wants.
        wanted: u32,
        /// How many there are.
        there: usize,
    },
    /// A signal came before it began.
    Stopped,
}

/// What went wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Failure {
    /// Something could not be started.
    NotStarted(String),
    /// The program ended with this exit status.
    Program(u8),
    /// A command before the program failed for these ranks.
    Prepare(Vec<u32>),
    /// A command after the program failed for these ranks.
    Verify(Vec<u32>),
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Passed => f.write_str("passed"),
            Self::Failed(failure) => write!(f, "failed: {failure}"),
            Self::Skipped { wanted, there } => {
                write!(
                    f,
                    "skipped: it wants {wanted} devices, and there are {there}"
                )
            }
            Self::Stopped => f.write_str("not started: a signal came first"),
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotStarted(message) => f.write_str(message),
            Self::Program(status) => write!(f, "exit status {status}"),
            Self::Prepare(ranks) => write!(f, "prepare failed for {}", of_ranks(ranks)),
            Self::Verify(ranks) => write!(f, "verify failed for {}", of_ranks(ranks)),
        }
    }
}

fn of_ranks(ranks: &[u32]) -> String {
    let word = if ranks.len() == 1 { "rank" } else { "ranks" };
    format!("{word} {}", listed(ranks))
}

/// A line for a job: how it ended, and how long it took if it was started.
pub(crate) fn line(name: &str, outcome: &Outcome, time: Option<Duration>) -> String {
    match time {
        Some(time) => format!("{name}: {outcome} ({:.2} s)", time.as_secs_f64()),
        None => format!("{name}: {outcome}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_says_how_a_job_ended() {
        let second = Some(Duration::from_millis(1230));
        let failed = |failure| line("a", &Outcome::Failed(failure), second);
        assert_eq!(line("a", &Outcome::Passed, second), "a: passed (1.23 s)");
        assert_eq!(
            failed(Failure::Program(3)),
            "a: failed: exit status 3 (1.23 s)"
        );
        assert_eq!(
            failed(Failure::Verify(vec![0, 1, 3])),
            "a: failed: verify failed for ranks 0, 1 and 3 (1.23 s)"
        );
        assert_eq!(
            failed(Failure::Prepare(vec![2])),
            "a: failed: prepare failed for rank 2 (1.23 s)"
        );
        let skipped = Outcome::Skipped {
            wanted: 8,
            there: 2,
        };
        assert_eq!(
            line("a", &skipped, None),
            "a: skipped: it wants 8 devices, and there are 2"
        );
    }
}
