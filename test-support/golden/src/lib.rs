//! Generated files that are committed and that ordinary tests keep current.
//!
//! A test calls [`check`] with the path of the file and the expected text. With `BLESS=1` in the environment the file
//! is written instead; `cargo xtask bless` sets that for every test.

use std::fs;
use std::path::{Path, PathBuf};

/// The root of the repository; every path here starts from it.
#[must_use]
pub fn root() -> PathBuf {
    let crate_folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    crate_folder
        .ancestors()
        .nth(2)
        .expect("this crate stands two folders below the root")
        .into()
}

/// The text of a file.
///
/// # Panics
/// It cannot be read.
#[must_use]
#[track_caller]
pub fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Reads the numbers in a test case that is written as a sentence: `form` is the sentence with a `#` for each number.
///
/// # Panics
/// The sentence has another form or another number of numbers, so the test would not do what it says.
#[must_use]
#[track_caller]
pub fn numbers<const N: usize>(sentence: &str, form: &str) -> [f64; N] {
    let other = || panic!("{sentence:?} is not of the form {form:?}");
    let mut words = form.split('#');
    let mut rest = words
        .next()
        .and_then(|first| sentence.strip_prefix(first))
        .unwrap_or_else(other);
    let mut numbers: Vec<f64> = Vec::new();
    for words in words {
        let is_sign = |c: char| c.is_ascii_digit() || ".e-".contains(c);
        let end = rest.find(|c| !is_sign(c)).unwrap_or(rest.len());
        let (number, after) = rest.split_at(end);
        numbers.push(number.parse().unwrap_or_else(|_| {
            panic!("{number:?} stands where a number is expected in {sentence:?}")
        }));
        rest = after.strip_prefix(words).unwrap_or_else(other);
    }
    assert_eq!(rest, "", "{sentence:?} goes on after {form:?}");
    numbers
        .try_into()
        .unwrap_or_else(|_| panic!("{form:?} has no {N} numbers"))
}

/// Checks that the file holds exactly this text, or writes it if `BLESS` is set.
///
/// # Panics
/// The file differs or cannot be written.
#[track_caller]
pub fn check(path: &str, expected: &str) {
    if blessing() {
        return write(path, expected);
    }
    let found = fs::read_to_string(root().join(path)).unwrap_or_default();
    if let Some(difference) = first_difference(&found, expected) {
        panic!("{path} is not current: {difference}\n`cargo xtask bless` writes it anew");
    }
}

/// Checks the part of a file between the lines `<!-- begin NAME -->` and `<!-- end NAME -->`, or writes it if `BLESS`
/// is set.
///
/// # Panics
/// The file has no such lines, differs or cannot be written.
#[track_caller]
pub fn check_section(path: &str, name: &str, expected: &str) {
    let text = read(path);
    let (begin, end) = (
        format!("<!-- begin {name} -->\n"),
        format!("<!-- end {name} -->"),
    );
    let split = text
        .split_once(&begin)
        .and_then(|(before, rest)| Some((before, rest.split_once(&end)?.1)));
    let Some((before, after)) = split else {
        panic!("{path} has no section between {begin:?} and {end:?}");
    };
    check(path, &format!("{before}{begin}{expected}{end}{after}"));
}

/// Whether golden files are written instead of compared.
#[must_use]
pub fn blessing() -> bool {
    std::env::var_os("BLESS").is_some_and(|value| !value.is_empty() && value != "0")
}

#[track_caller]
fn write(path: &str, text: &str) {
    let path = root().join(path);
    // An unchanged file is not written, so that build tools see no new file.
    if fs::read_to_string(&path).is_ok_and(|found| found == text) {
        return;
    }
    let folder = path.parent().expect("a file has a folder");
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(&path, text))
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}

/// A message with the first difference of two texts.
fn first_difference(found: &str, expected: &str) -> Option<String> {
    if found == expected {
        return None;
    }
    let mut pairs = found.lines().zip(expected.lines()).enumerate();
    let Some((index, (found, expected))) = pairs.find(|(_, (found, expected))| found != expected)
    else {
        return Some(format!(
            "it has {} lines, {} are expected",
            found.lines().count(),
            expected.lines().count()
        ));
    };
    Some(format!(
        "line {}\n  has      {found}\n  expected {expected}",
        index + 1
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_root_is_where_the_workspace_is() {
        assert!(read("Cargo.toml").contains("[workspace]"));
    }

    #[test]
    fn the_numbers_of_a_sentence_stand_where_its_form_says() {
        let found = numbers("2 * 3.0 is 6, within 1e-6", "# * # is #, within #");
        assert_eq!(found, [2.0, 3.0, 6.0, 1e-6]);
        assert_eq!(numbers("none", "none"), [0.0; 0]);
    }

    #[test]
    #[should_panic(expected = "is not of the form")]
    fn a_sentence_with_other_words_is_an_error() {
        let [] = numbers("two waits", "one wait");
    }

    #[test]
    #[should_panic(expected = "goes on after")]
    fn a_sentence_that_goes_on_is_an_error() {
        let [_] = numbers("1 wait and more", "# wait");
    }

    #[test]
    fn the_first_line_that_differs_is_named() {
        assert_eq!(first_difference("a\nb\n", "a\nb\n"), None);
        assert_eq!(
            first_difference("a\nb\n", "a\nc\n").unwrap(),
            "line 2\n  has      b\n  expected c"
        );
        assert_eq!(
            first_difference("a\n", "a\nb\n").unwrap(),
            "it has 1 lines, 2 are expected"
        );
        assert!(first_difference("", "a\n").is_some());
    }

    #[test]
    #[should_panic(expected = "no section")]
    fn a_section_that_is_not_there_is_an_error() {
        check_section("Cargo.toml", "nothing of this name", "");
    }
}
