//! The paths of a source, as written: `crate::a::b`, `super::c`, also each of `use crate::{a, b::{c, d}}`.

use crate::tokens::Token;

/// A path and its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Path {
    pub(crate) segments: Vec<String>,
    pub(crate) line: usize,
    /// The inline modules around it, the outermost first.
    pub(crate) within: Vec<String>,
    /// The name that a `use` gives it.
    pub(crate) imported: Option<String>,
}

/// The modules and paths of a source.
#[derive(Debug, Default)]
pub(crate) struct Source {
    pub(crate) paths: Vec<Path>,
    /// The names of its items outside functions and blocks, for globs.
    pub(crate) items: Vec<String>,
    /// The macros that it defines, which other files may call without a path.
    pub(crate) macros: Vec<String>,
    /// Its inline modules.
    pub(crate) modules: Vec<Vec<String>>,
}

const ITEMS: [&str; 8] = [
    "fn", "struct", "enum", "trait", "type", "const", "static", "union",
];

/// Reads the tokens of a file.
pub(crate) fn read(tokens: &[Token]) -> Source {
    let mut source = Source::default();
    // For each open brace, the name of the inline module that it starts, if any.
    let mut braces: Vec<Option<String>> = Vec::new();
    let mut place = 0;
    while place < tokens.len() {
        let text = |distance: usize| tokens.get(place + distance).map_or("", |token| &token.text);
        let within = || braces.iter().flatten().cloned().collect::<Vec<_>>();
        if ITEMS.contains(&text(0)) && braces.is_empty() {
            source.items.push(text(1).into());
        }
        match text(0) {
            "mod" if text(2) == "{" => {
                braces.push(Some(text(1).into()));
                source
                    .modules
                    .push(braces.iter().flatten().cloned().collect());
                place += 3;
                continue;
            }
            "{" => braces.push(None),
            "}" => drop(braces.pop()),
            // The other `use` lists what a type captures: `use<'a>`.
            "use" if text(1) != "<" => {
                let within = within();
                place = tree(tokens, place + 1, &[], &mut |segments, line, imported| {
                    let imported = Some(imported);
                    let within = within.clone();
                    source.paths.push(Path {
                        segments,
                        line,
                        within,
                        imported,
                    });
                });
                continue;
            }
            "macro_rules" if text(1) == "!" => source.macros.push(text(2).into()),
            word if is_name(word) && text(1) == "!" && begins_path(tokens, place) => {
                source.paths.push(Path {
                    segments: vec![word.into()],
                    line: tokens[place].line,
                    within: within(),
                    imported: None,
                });
            }
            word if is_name(word) && text(1) == "::" && begins_path(tokens, place) => {
                let within = within();
                place = tree(tokens, place, &[], &mut |segments, line, _| {
                    let (within, imported) = (within.clone(), None);
                    source.paths.push(Path {
                        segments,
                        line,
                        within,
                        imported,
                    });
                });
                continue;
            }
            _ => {}
        }
        place += 1;
    }
    source
}

fn is_name(word: &str) -> bool {
    word.starts_with(|c: char| c.is_alphabetic() || c == '_')
}

/// Whether the word starts a path; that of `pub(in …)` does not count.
fn begins_path(tokens: &[Token], place: usize) -> bool {
    let before = |distance: usize| {
        let place = place.checked_sub(distance);
        place.map_or("", |place| &tokens[place].text)
    };
    let restricts = [before(3), before(2), before(1)] == ["pub", "(", "in"];
    !restricts && !matches!(before(1), "::" | ".")
}

/// Reads a path, which may branch, and calls `found` for each branch with the name after `as`. Returns the index of the
/// next token.
fn tree(
    tokens: &[Token],
    mut place: usize,
    prefix: &[String],
    found: &mut impl FnMut(Vec<String>, usize, String),
) -> usize {
    let mut segments = prefix.to_vec();
    while let Some(token) = tokens.get(place) {
        let next = tokens.get(place + 1).map_or("", |token| &token.text);
        match token.text.as_str() {
            "::" => {}
            "{" => {
                place += 1;
                while tokens.get(place).is_some_and(|token| token.text != "}") {
                    match tokens[place].text.as_str() {
                        "," => place += 1,
                        // Any other token ends the path.
                        _ => place = tree(tokens, place, &segments, found).max(place + 1),
                    }
                }
                return place + 1;
            }
            "self" if !prefix.is_empty() && segments.len() == prefix.len() => {
                let own = segments.last().cloned().unwrap_or_default();
                let (name, place) = alias(tokens, place + 1, own);
                found(segments, token.line, name);
                return place;
            }
            word if is_name(word) || word == "*" => {
                segments.push(word.into());
                if next != "::" {
                    let (name, place) = alias(tokens, place + 1, word.into());
                    found(segments, token.line, name);
                    return place;
                }
            }
            // Generic arguments, or another token outside the path.
            _ => {
                found(segments, token.line, String::new());
                return place;
            }
        }
        place += 1;
    }
    place
}

/// The name after `as`, or this one.
fn alias(tokens: &[Token], place: usize, name: String) -> (String, usize) {
    match tokens.get(place).is_some_and(|token| token.text == "as") {
        true => (
            tokens
                .get(place + 1)
                .map_or(name, |token| token.text.clone()),
            place + 2,
        ),
        false => (name, place),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tokens::tokens;

    #[track_caller]
    fn check(source: &str, expected: &[&str]) {
        let paths = read(&tokens(source)).paths;
        let paths: Vec<String> = paths.iter().map(|path| path.segments.join("::")).collect();
        assert_eq!(paths, expected);
    }

    #[test]
    fn groups_are_several_paths() {
        let source = "use crate::{a, b::{self, C, d::*}, e as f}; use super::g;";
        let expected = [
            "crate::a",
            "crate::b",
            "crate::b::C",
            "crate::b::d::*",
            "crate::e",
            "super::g",
        ];
        check(source, &expected);
    }

    #[test]
    fn paths_in_code_count_as_those_of_imports_do() {
        check(
            "fn f() { let x: crate::a::B = super::c::d::<e::F>(); }",
            &["crate::a::B", "super::c::d", "e::F"],
        );
        check(
            "macro_rules! m { () => { $crate::a::b!() }; }",
            &["crate::a::b"],
        );
        check(
            "let v = crate::a::B { c: self::d() };",
            &["crate::a::B", "self::d"],
        );
    }

    #[test]
    fn a_macro_that_is_called_without_a_path_is_one() {
        check("fn f() { with_type!(x, y => z) }", &["with_type"]);
        assert_eq!(read(&tokens("macro_rules! m { () => {}; }")).macros, ["m"]);
    }

    #[test]
    fn who_may_see_a_thing_is_no_path() {
        check(
            "pub(in crate::a) fn f() {} pub(super) fn g() {} pub(crate) mod h;",
            &[],
        );
        check("for x in crate::a::list() {}", &["crate::a::list"]);
    }

    #[test]
    fn a_path_knows_its_inline_modules_and_its_name() {
        let source = read(&tokens(
            "mod unix { use super::x as y; fn f() { mod deep { use super::z; } } } use crate::w; pub fn a() { fn inner() {} } struct B;",
        ));
        let places: Vec<_> = source
            .paths
            .iter()
            .map(|path| path.within.join("::"))
            .collect();
        assert_eq!(places, ["unix", "unix::deep", ""]);
        let names: Vec<_> = source
            .paths
            .iter()
            .filter_map(|path| path.imported.as_deref())
            .collect();
        assert_eq!(names, ["y", "z", "w"]);
        assert_eq!(source.items, ["a", "B"]);
    }
}
