//! The place of an operation in a program, for error messages.

use hugr::metadata::{CompileUnitRecord, LocationRecord, SubprogramRecord};
use hugr::ops::{OpTag, OpTrait as _, OpType};
use hugr::{HugrView, Node};

/// The function that contains a node, and the file and line if there is debug information: `main` or `main, at
/// program.py:12`.
///
/// The place of a constant is that of its use. A node outside all functions has no place.
pub fn place_of(hugr: &impl HugrView<Node = Node>, node: Node) -> Option<String> {
    let constant = hugr.get_optype(node).tag() == OpTag::Const;
    let user = constant.then(|| hugr.output_neighbours(node).next());
    let node = user.flatten().unwrap_or(node);
    let around: Vec<_> = std::iter::successors(Some(node), |&node| hugr.get_parent(node)).collect();
    let depth = around.iter().position(|&node| name(hugr, node).is_some())?;
    let function = around[depth];
    let line = around[..depth].iter().find_map(|&node| line(hugr, node));
    let line = line.and_then(|line| Some(format!(", at {}:{line}", file(hugr, function)?)));
    Some(name(hugr, function)?.to_owned() + &line.unwrap_or_default())
}

fn name(hugr: &impl HugrView<Node = Node>, node: Node) -> Option<&str> {
    match hugr.get_optype(node) {
        OpType::FuncDefn(function) => Some(function.func_name()),
        _ => None,
    }
}

fn line(hugr: &impl HugrView<Node = Node>, node: Node) -> Option<usize> {
    // Other kinds of records have the same key; they do not parse as a location.
    let record = hugr.try_get_metadata::<LocationRecord>(node);
    record.ok().flatten().map(|record| record.line_no)
}

fn file(hugr: &impl HugrView<Node = Node>, function: Node) -> Option<String> {
    let function = hugr.try_get_metadata::<SubprogramRecord>(function);
    let unit = hugr.try_get_metadata::<CompileUnitRecord>(hugr.module_root());
    let (function, unit) = (function.ok().flatten()?, unit.ok().flatten()?);
    unit.file_table.get(function.file).cloned()
}

/// A text of the program for a message: in quotes, on one line, cut after the limit.
pub fn quoted(text: &str) -> String {
    /// The longest names that users write have about this number of characters.
    const SHOWN: usize = 80;
    let more = text.chars().nth(SHOWN).is_some();
    let start: String = text.chars().take(SHOWN).collect();
    format!("{start:?}{}", if more { "…" } else { "" })
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn a_text_is_quoted_and_not_too_long() {
        assert_eq!(quoted("a\0\n"), r#""a\0\n""#);
        let long = quoted(&"é".repeat(10_000));
        assert_eq!(long.chars().count(), 83, "{long}");
    }
}
