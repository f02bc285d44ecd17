//! Words for a POSIX shell, and for the files of `srun --multi-prog`.

use std::borrow::Cow;
use std::ffi::OsStr;
use std::fmt::Write as _;
use std::os::unix::ffi::OsStrExt as _;

/// A word that a shell reads as exactly this text.
pub(crate) fn shell(word: &OsStr) -> String {
    if is_plain(word) {
        return word.to_string_lossy().into_owned();
    }
    match word.to_str() {
        Some(text) if !text.contains(char::is_control) => {
            format!("'{}'", text.replace('\'', r"'\''"))
        }
        // `$'…'` is in POSIX since 2024; bash, zsh, ksh and busybox have it.
        _ => escaped(word.as_bytes()),
    }
}

/// Words with a space in between.
pub(crate) fn command<W: AsRef<OsStr>>(words: &[W]) -> String {
    let words: Vec<_> = words.iter().map(|word| shell(word.as_ref())).collect();
    words.join(" ")
}

/// A word in a line of a file for `srun --multi-prog`; none if these files cannot hold it. Single quotes keep Slurm
/// from replacing `%t` and `%o`, and nothing can stand for a quote between them.
pub(crate) fn slurm(word: &OsStr) -> Option<Cow<'_, str>> {
    let text = word.to_str()?;
    if is_plain(word) {
        return Some(text.into());
    }
    let holds = |c: char| c != '\'' && c != '\\' && !c.is_control();
    text.chars().all(holds).then(|| format!("'{text}'").into())
}

fn is_plain(word: &OsStr) -> bool {
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_./:=,+@".contains(byte);
    !word.is_empty() && word.as_bytes().iter().all(plain)
}

fn escaped(bytes: &[u8]) -> String {
    let mut text = String::from("$'");
    for &byte in bytes {
        match byte {
            b'\'' | b'\\' => write!(text, "\\{}", char::from(byte)),
            b' '..=b'~' => write!(text, "{}", char::from(byte)),
            // Three digits, always: a digit that follows is not taken for a part of it.
            _ => write!(text, "\\{byte:03o}"),
        }
        .expect("a string takes any text");
    }
    text.push('\'');
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORDS: [&[u8]; 8] = [
        b"plain-word_1.py",
        b"",
        b"two words",
        b"it's",
        b"$HOME `x` \\ \"q\" *",
        b"a\nb\tc\x017",
        b"\xff'\\1",
        "\u{e9}".as_bytes(),
    ];

    #[test]
    fn a_shell_reads_words_back() {
        let words = WORDS.map(OsStr::from_bytes);
        let script = format!("printf '%s\\0' {}", command(&words));
        let ran = std::process::Command::new("bash")
            .args(["-c", &script])
            .output();
        let expected: Vec<u8> = WORDS
            .iter()
            .flat_map(|word| [word, &b"\0"[..]].concat())
            .collect();
        assert_eq!(ran.expect("bash runs").stdout, expected);
    }

    #[test]
    fn plain_words_stay_as_they_are() {
        assert_eq!(command(&["python", "a/b.py", "x=1"]), "python a/b.py x=1");
        assert_eq!(shell(OsStr::new("it's")), r"'it'\''s'");
    }

    #[test]
    fn a_file_for_slurm_holds_no_quotes() {
        assert_eq!(slurm(OsStr::new("a b %t")).as_deref(), Some("'a b %t'"));
        assert_eq!(slurm(OsStr::new("it's")), None);
        assert_eq!(slurm(OsStr::new("a\nb")), None);
    }
}
