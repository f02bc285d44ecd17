//! Texts of the user in messages: how much of them is shown, and which name may be meant.

use std::borrow::Cow;

/// How many letters a key may be away from one that is suggested.
const NEAR: usize = 2;

/// How many characters of a text a message shows.
const SHOWN: usize = 200;

/// A text of the user for a message, cut after [`SHOWN`] characters.
pub(crate) fn shown(text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(SHOWN) {
        None => text.into(),
        Some((end, _)) => format!("{}…", &text[..end]).into(),
    }
}

/// The name that may be meant; or all that there are. Of a key, what stands behind its section counts.
pub(crate) fn hint(name: &str, known: &[&str]) -> String {
    match nearest(name, known) {
        Some(known) => format!("did you mean {known:?}?"),
        None => format!("there are {}", known.join(", ")),
    }
}

fn nearest<'a>(name: &str, known: &[&'a str]) -> Option<&'a str> {
    let bare = |name: &str| name.rsplit('.').next().unwrap_or_default().to_lowercase();
    // Comparing takes a step for each pair of letters, and a name that is far longer than another is far from it.
    let lengths = known.iter().map(|known| known.len());
    if bare(name).chars().count() > lengths.max().unwrap_or(0) + NEAR {
        return None;
    }
    let distance = |known: &str| strsim::damerau_levenshtein(&bare(name), &bare(known));
    let nearest = known.iter().min_by_key(|known| distance(known));
    nearest.filter(|known| distance(known) <= NEAR).copied()
}
