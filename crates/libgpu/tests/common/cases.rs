//! The sentences of `tests/cases/collectives.json` that are about contexts and tasks.

use serde_json::Value as Json;

/// The sentences of a group, which has these and no others.
pub(crate) fn sentences<const N: usize>(group: &str, names: [&str; N]) -> [String; N] {
    let cases: Json = serde_json::from_str(&golden::read("tests/cases/collectives.json")).unwrap();
    assert_eq!(cases[group].as_object().map(|group| group.len()), Some(N));
    names.map(|name| cases[group][name].as_str().expect(name).to_owned())
}
