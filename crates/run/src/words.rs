//! What this command says, and the name that a user may have meant.

use std::fmt::Display;
use std::io::{self, Write as _};

/// How many letters a name may be away from one that is suggested.
const NEAR: usize = 2;

/// Says something on standard error. If that is closed, the programs go on without it.
pub(crate) fn say(message: impl Display) {
    // One write for the line, so that lines of several threads stay apart.
    let line = format!("libgpu-run: {message}\n");
    let _ = io::stderr().write_all(line.as_bytes());
}

/// The name that may be meant; or all that there are.
pub(crate) fn hint(name: &str, known: &[&str]) -> String {
    // Comparing takes a step for each pair of letters, and a name that is far longer than another is far from it.
    let longest = known.iter().map(|known| known.len()).max().unwrap_or(0);
    let distance = |known: &&&str| strsim::damerau_levenshtein(&name.to_lowercase(), known);
    let nearest = match name.len() <= longest + NEAR {
        true => known.iter().min_by_key(distance),
        false => None,
    };
    match nearest.filter(|known| distance(known) <= NEAR) {
        Some(known) => format!("did you mean {known:?}?"),
        None => format!("there are {}", known.join(", ")),
    }
}
