//! The messages of the command and its exit status.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;
use std::process::ExitCode;

use anstyle::{AnsiColor, Style};

/// Longer messages are cut: the cause of an error has to be visible on one screen.
pub(crate) const LONGEST: usize = 900;

/// The most characters of a name or a path that a message shows.
const LONGEST_NAME: usize = 200;

/// How the command ends; the worst of several outcomes counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Status {
    Success,
    BadInput,
    BadUsage,
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        Self::from(status as u8)
    }
}

/// The failure of a job: one or more messages about its program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Failure {
    pub(crate) status: Status,
    pub(crate) messages: Vec<String>,
}

impl Failure {
    /// An error in the program or a file.
    pub(crate) fn input(message: impl ToString) -> Self {
        Self {
            status: Status::BadInput,
            messages: vec![message.to_string()],
        }
    }

    /// An error in the command line.
    pub(crate) fn usage(message: impl ToString) -> Self {
        Self {
            status: Status::BadUsage,
            ..Self::input(message)
        }
    }
}

/// Prints an error, with the file that it is about.
pub(crate) fn error(subject: Option<&str>, message: &str) {
    say("error", AnsiColor::Red, subject, message);
}

/// Prints a note.
pub(crate) fn note(subject: Option<&str>, message: &str) {
    say("note", AnsiColor::Cyan, subject, message);
}

fn say(kind: &str, colour: AnsiColor, subject: Option<&str>, message: &str) {
    let style = Style::new().bold().fg_color(Some(colour.into()));
    let subject = subject
        .map(|subject| format!("{}: ", one_line(subject)))
        .unwrap_or_default();
    let message = one_line(message);
    // A failed write to standard error cannot be reported anywhere.
    let _ = writeln!(
        anstream::stderr(),
        "{style}{kind}:{style:#} {subject}{message}"
    );
}

/// Prints text to standard error as it is.
pub(crate) fn plain(text: &str) {
    let _ = write!(anstream::stderr(), "{text}");
}

/// A message on one line, without control characters: texts from files end up in messages.
fn one_line(text: &str) -> String {
    let mut line = String::new();
    for character in text.chars().take(LONGEST) {
        match character {
            '\n' => line.push(' '),
            character if character.is_control() => {
                let _ = write!(line, "{}", character.escape_default());
            }
            character => line.push(character),
        }
    }
    if text.chars().nth(LONGEST).is_some() {
        line.push('…');
    }
    line
}

/// A path for a message; a long one is shown by its beginning and end.
pub(crate) fn shown(path: &Path) -> String {
    let text = path.display().to_string();
    let count = text.chars().count();
    if count <= LONGEST_NAME {
        return text;
    }
    let start: String = text.chars().take(LONGEST_NAME / 4).collect();
    let end: String = text.chars().skip(count - LONGEST_NAME * 3 / 4).collect();
    format!("{start}…{end}")
}

/// The system's reason for an error of a file, without the error number.
pub(crate) fn io_reason(error: &std::io::Error) -> String {
    let text = error.to_string();
    let end = text.find(" (os error ").unwrap_or(text.len());
    text[..end].into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_one_line_that_no_terminal_obeys() {
        assert_eq!(one_line("a\nb"), "a b");
        assert_eq!(one_line("\u{1b}[31mred"), "\\u{1b}[31mred");
        assert_eq!(one_line("tab\tand é"), "tab\\tand é");
    }

    #[test]
    fn a_long_message_is_cut() {
        let line = one_line(&"é".repeat(5000));
        assert_eq!(line.chars().count(), LONGEST + 1);
        assert!(line.ends_with('…'));
    }

    #[test]
    fn of_a_long_path_the_end_can_be_read() {
        assert_eq!(shown(Path::new("a/b.hugr")), "a/b.hugr");
        let long = shown(Path::new(&format!("/{}/b.hugr", "é".repeat(22_000))));
        assert!(
            long.starts_with("/é") && long.ends_with("é/b.hugr"),
            "{long}"
        );
        assert_eq!(long.chars().count(), LONGEST_NAME + 1);
    }

    #[test]
    fn the_worst_status_counts() {
        assert!(Status::Success < Status::BadInput && Status::BadInput < Status::BadUsage);
        assert_eq!(Status::BadUsage as u8, 2);
    }
}
