//! The tokens of a Rust source, without comments, strings, and code compiled only for tests.

/// A word or a sign, with its line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Token {
    pub(crate) text: String,
    pub(crate) line: usize,
}

/// The tokens that a build without tests compiles.
pub(crate) fn tokens(source: &str) -> Vec<Token> {
    without_tests(&all_tokens(source))
}

fn all_tokens(source: &str) -> Vec<Token> {
    let mut reader = Reader {
        rest: source,
        line: 1,
    };
    let mut tokens = Vec::new();
    while let Some(token) = reader.next() {
        tokens.push(token);
    }
    tokens
}

struct Reader<'a> {
    rest: &'a str,
    line: usize,
}

impl Reader<'_> {
    fn next(&mut self) -> Option<Token> {
        loop {
            let skipped = skipped(self.rest);
            if skipped == 0 {
                break;
            }
            self.advance(skipped);
        }
        let length = match self.rest.chars().next()? {
            c if is_word(c) => self.rest.find(|c| !is_word(c)).unwrap_or(self.rest.len()),
            ':' if self.rest.starts_with("::") => 2,
            c => c.len_utf8(),
        };
        let line = self.line;
        let text = self.advance(length).into();
        Some(Token { text, line })
    }

    fn advance(&mut self, bytes: usize) -> &str {
        let (read, rest) = self.rest.split_at(bytes);
        self.line += read.matches('\n').count();
        self.rest = rest;
        read
    }
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// The number of bytes at the start that are space, a comment or a literal, which contain no paths.
fn skipped(text: &str) -> usize {
    let space = text.len() - text.trim_start().len();
    if space > 0 {
        return space;
    }
    if text.starts_with("//") {
        return text.find('\n').unwrap_or(text.len());
    }
    if text.starts_with("/*") {
        return block_comment(text);
    }
    if text.starts_with('\'') {
        return character(text);
    }
    string(text)
}

/// The length of a block comment, which may contain others.
fn block_comment(text: &str) -> usize {
    let (mut depth, mut place) = (0, 0);
    while place < text.len() {
        match &text.as_bytes()[place..] {
            [b'/', b'*', ..] => (depth, place) = (depth + 1, place + 2),
            [b'*', b'/', ..] => (depth, place) = (depth - 1, place + 2),
            _ => place += 1,
        }
        if depth == 0 {
            return place;
        }
    }
    text.len()
}

/// The length of a character literal; for a lifetime, that of its quote.
fn character(text: &str) -> usize {
    let inside = &text[1..];
    let first = inside.chars().next().map_or(0, char::len_utf8);
    match inside.starts_with('\\') {
        // The character after the backslash may be a quote.
        true => inside[2..].find('\'').map_or(text.len(), |end| end + 4),
        false if inside[first..].starts_with('\'') => first + 2,
        false => 1,
    }
}

/// The length of a string literal of any kind at the beginning, or 0.
fn string(text: &str) -> usize {
    let letters = text.len() - text.trim_start_matches(['b', 'c', 'r']).len();
    let (prefix, rest) = text.split_at(letters);
    let is_prefix = ["", "b", "c", "r", "br", "cr"].contains(&prefix);
    let hashes = rest.len() - rest.trim_start_matches('#').len();
    let is_raw = prefix.ends_with('r');
    if !is_prefix || !rest[hashes..].starts_with('"') || (hashes > 0 && !is_raw) {
        return byte_character(prefix, rest);
    }
    let start = letters + hashes + 1;
    let body = &text[start..];
    let end = match is_raw {
        true => {
            let close = format!("\"{}", "#".repeat(hashes));
            body.find(&close).map(|end| end + close.len())
        }
        false => closing_quote(body).map(|end| end + 1),
    };
    end.map_or(text.len(), |end| start + end)
}

fn byte_character(prefix: &str, rest: &str) -> usize {
    match prefix == "b" && rest.starts_with('\'') {
        true => 1 + character(rest),
        false => 0,
    }
}

/// The end of a string without a prefix.
fn closing_quote(body: &str) -> Option<usize> {
    let mut escaped = false;
    body.bytes().position(|byte| {
        let closes = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        closes
    })
}

/// Removes each item after a `#[cfg(test)]`.
fn without_tests(tokens: &[Token]) -> Vec<Token> {
    let mut kept = Vec::new();
    let mut rest = tokens;
    while let Some(token) = rest.first() {
        if is_test_only(rest) {
            rest = &rest[item(rest)..];
            continue;
        }
        kept.push(token.clone());
        rest = &rest[1..];
    }
    kept
}

fn is_test_only(tokens: &[Token]) -> bool {
    let starts = |words: &[&str]| {
        tokens.len() >= words.len()
            && tokens
                .iter()
                .zip(words)
                .all(|(token, word)| token.text == *word)
    };
    starts(&["#", "[", "cfg", "(", "test", ")"])
        || starts(&["#", "[", "cfg", "(", "all", "(", "test"])
}

/// The number of tokens of the item at the start, with its attributes: up to its semicolon or closing brace.
fn item(tokens: &[Token]) -> usize {
    let mut place = 0;
    while tokens.get(place).is_some_and(|token| token.text == "#") {
        place += 1 + group(&tokens[place + 1..]);
    }
    while let Some(token) = tokens.get(place) {
        match token.text.as_str() {
            ";" => return place + 1,
            "{" => return place + group(&tokens[place..]),
            "(" | "[" => place += group(&tokens[place..]),
            _ => place += 1,
        }
    }
    tokens.len()
}

/// The number of tokens of the bracketed group at the start.
fn group(tokens: &[Token]) -> usize {
    let mut depth = 0;
    for (place, token) in tokens.iter().enumerate() {
        match token.text.as_str() {
            "(" | "[" | "{" => depth += 1,
            ")" | "]" | "}" => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return place + 1;
        }
    }
    tokens.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(source: &str, expected: &str) {
        let texts: Vec<String> = tokens(source).into_iter().map(|token| token.text).collect();
        assert_eq!(texts.join(" "), expected);
    }

    #[test]
    fn comments_are_left_out() {
        check("a // crate::b\nc", "a c");
        check("a /* b /* c */ d */ e", "a e");
        check("/// crate::b\n//! c\nd", "d");
    }

    #[test]
    fn strings_and_characters_are_left_out() {
        check(r#"f("crate::a", b)"#, "f ( , b )");
        check(r#"f("\"crate::a", b)"#, "f ( , b )");
        check(r##"f(r"\", br#"crate::"a"#, c"b", d)"##, "f ( , , , d )");
        check(r"f('a', '\'', b'{', '\u{7f}', 'é', b)", "f ( , , , , , b )");
    }

    #[test]
    fn lifetimes_and_words_that_begin_like_strings_are_words() {
        check("fn f<'a>(bar: &'a c::d)", "fn f < a > ( bar : & a c :: d )");
        check(
            "'outer: loop { break 'outer }",
            "outer : loop { break outer }",
        );
        check("r#type", "r # type");
    }

    #[test]
    fn what_only_tests_compile_is_left_out() {
        check("a; #[cfg(test)] mod tests { use super::*; } b", "a ; b");
        check("#[cfg(test)] #[allow(x)] use crate::c; d", "d");
        check("#[cfg(test)] fn f(a: [u8; 2]) -> u8 { 1 } d", "d");
        check(
            "#[cfg(not(test))] use c;",
            "# [ cfg ( not ( test ) ) ] use c ;",
        );
    }

    #[test]
    fn every_token_knows_its_line() {
        let lines: Vec<usize> = tokens("a\n/* \n */ b \"\n\" c")
            .iter()
            .map(|token| token.line)
            .collect();
        assert_eq!(lines, [1, 3, 4]);
    }
}
