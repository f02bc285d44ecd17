//! Checks the metadata of a Parquet file before its decoder reads it: nesting depth, memory, and encrypted columns. The
//! decoder recurses into nested columns and stores the names of all parents for each leaf.

use std::collections::BTreeSet;

use parquet::file::metadata::FooterTail;

use super::damage::{FORMAT, damaged};
use super::thrift::{BINARY, BOOL, BYTE, I16, I32, I64, LIST, STRUCT, Thrift};
use crate::ErrorKind;

/// The greatest nesting depth of column groups. A list has three levels.
const MAX_DEPTH: usize = 64;

/// The footer's length and the final magic of a file.
const TRAILER: usize = 8;

/// The approximate memory that the decoder keeps for a column, a row group, or a column of a row group.
const ELEMENT: usize = 1024;

/// The approximate memory that it keeps for a text or a list item beside its bytes.
const ITEM: usize = 64;

/// The kinds of the fields, from 1 on, as the format defines them. The decoder goes by field numbers alone, so with
/// other kinds it would read other data than this check.
const FILE: &[u8] = &[I32, LIST, I64, LIST, LIST, BINARY, LIST, STRUCT, BINARY];
const SCHEMA: &[u8] = &[I32, I32, I32, BINARY, I32, I32, I32, I32, I32, STRUCT];
const GROUP: &[u8] = &[LIST, I64, I64, LIST, I64, I64, I16];
const CHUNK: &[u8] = &[BINARY, I64, STRUCT, I64, I32, I64, I32, STRUCT, BINARY];
const COLUMN: &[u8] = &[
    I32, LIST, LIST, I32, I64, I64, I64, LIST, I64, I64, I64, STRUCT, LIST, I64, I32, STRUCT,
    STRUCT,
];
const DECIMAL: &[u8] = &[I32, I32];
const TIME: &[u8] = &[BOOL, STRUCT];
const INTEGER: &[u8] = &[BYTE, BOOL];
const VARIANT: &[u8] = &[BYTE];
const GEOGRAPHY: &[u8] = &[BINARY, I32];

/// The result of the check.
#[derive(Debug, Default)]
pub(crate) struct Footer {
    /// The approximate memory of the decoded metadata.
    pub(crate) memory: usize,
    /// The indices of the leaf columns that are encrypted in some row group.
    pub(crate) encrypted: BTreeSet<usize>,
}

/// Checks the footer of a file that ends as a Parquet file does.
pub(crate) fn check(file: &[u8]) -> Result<Footer, ErrorKind> {
    let unfinished = || ErrorKind::Unfinished { format: FORMAT };
    let (rest, trailer) = file.split_last_chunk::<TRAILER>().ok_or_else(unfinished)?;
    let tail = FooterTail::try_from(*trailer).map_err(|_| unfinished())?;
    let start = rest.len().checked_sub(tail.metadata_length());
    let bytes = &rest[start.ok_or_else(unfinished)?..];
    let mut checker = Checker::default();
    let read = checker.file(&mut Thrift::new(bytes));
    match read {
        _ if checker.too_deep => Err(damaged(format!(
            "its columns nest too deeply; {MAX_DEPTH} levels are accepted"
        ))),
        None => Err(damaged("its footer cannot be read")),
        Some(()) => Ok(checker.finish(bytes.len())),
    }
}

#[derive(Default)]
struct Checker {
    footer: Footer,
    elements: usize,
    items: usize,
    /// For each open group, the number of its remaining children and the length of its path.
    open: Vec<(usize, usize)>,
    /// The number of remaining children of all of them.
    awaited: usize,
    /// The total length of all leaf columns' paths: the decoder stores one for each leaf.
    paths: usize,
    too_deep: bool,
}

impl Checker {
    fn file(&mut self, thrift: &mut Thrift<'_>) -> Option<()> {
        let mut last = 0;
        thrift.fields(|thrift, id, kind| {
            // In order, as all writers do: no field before the schema can hide other columns.
            (id > last && as_defined(FILE, id, kind)).then_some(())?;
            last = id;
            match id {
                2 => thrift.structs(|thrift, left| self.schema(thrift, left))?,
                4 => thrift.structs(|thrift, _| self.group(thrift))?,
                _ => return Some(false),
            }
            Some(true)
        })?;
        self.items = thrift.items;
        Some(())
    }

    /// An element of the schema, followed by `behind` others.
    fn schema(&mut self, thrift: &mut Thrift<'_>, behind: usize) -> Option<()> {
        let (mut name, mut children) = (&[][..], 0);
        thrift.fields(|thrift, id, kind| {
            as_defined(SCHEMA, id, kind).then_some(())?;
            match id {
                4 => name = thrift.binary()?,
                5 => children = usize::try_from(thrift.number()?).ok()?,
                10 => thrift.fields(logical_type)?,
                _ => return Some(false),
            }
            Some(true)
        })?;
        self.elements += 1;
        self.enter(name, children, behind)
    }

    /// Follows the tree, whose elements are stored in depth-first order. The decoder allocates a group's children
    /// before it reads them, so all remaining children have to be among the elements that follow.
    fn enter(&mut self, name: &[u8], children: usize, behind: usize) -> Option<()> {
        let above = match self.open.last_mut() {
            Some((left, path)) => {
                *left = left.checked_sub(1)?;
                self.awaited -= 1;
                *path
            }
            None => 0,
        };
        self.awaited = self.awaited.checked_add(children)?;
        (self.awaited <= behind).then_some(())?;
        let path = above.saturating_add(name.len() + ITEM);
        match children {
            0 => self.paths = self.paths.saturating_add(path),
            _ => self.open.push((children, path)),
        }
        self.too_deep = self.open.len() > MAX_DEPTH;
        while self.open.last().is_some_and(|(left, _)| *left == 0) {
            self.open.pop();
        }
        (!self.too_deep).then_some(())
    }

    fn group(&mut self, thrift: &mut Thrift<'_>) -> Option<()> {
        self.elements += 1;
        thrift.fields(|thrift, id, kind| {
            as_defined(GROUP, id, kind).then_some(())?;
            if id != 1 {
                return Some(false);
            }
            let mut leaf = 0;
            thrift.structs(|thrift, _| {
                leaf += 1;
                self.chunk(thrift, leaf - 1)
            })?;
            Some(true)
        })
    }

    fn chunk(&mut self, thrift: &mut Thrift<'_>, leaf: usize) -> Option<()> {
        self.elements += 1;
        thrift.fields(|thrift, id, kind| {
            as_defined(CHUNK, id, kind).then_some(())?;
            if id == 8 || id == 9 {
                self.footer.encrypted.insert(leaf);
            }
            if id != 3 {
                return Some(false);
            }
            thrift.fields(|_, id, kind| as_defined(COLUMN, id, kind).then_some(false))?;
            Some(true)
        })
    }

    fn finish(mut self, bytes: usize) -> Footer {
        let counted = [
            self.elements.saturating_mul(ELEMENT),
            self.items.saturating_mul(ITEM),
            self.paths.saturating_mul(2),
            bytes.saturating_mul(2),
        ];
        self.footer.memory = counted.into_iter().fold(0, usize::saturating_add);
        self.footer
    }
}

/// Reads the only field of a logical type.
fn logical_type(thrift: &mut Thrift<'_>, id: i16, kind: u8) -> Option<bool> {
    (kind == STRUCT).then_some(())?;
    let kinds = match id {
        5 => DECIMAL,
        7 | 8 => TIME,
        10 => INTEGER,
        16 => VARIANT,
        17 | 18 => GEOGRAPHY,
        1..=15 | 19 => &[],
        _ => return Some(false),
    };
    thrift.fields(|thrift, id, kind| {
        let known = place(id).is_some_and(|place| place < kinds.len());
        (known && as_defined(kinds, id, kind)).then_some(())?;
        if kind != STRUCT {
            return Some(false);
        }
        // The unit of a time, which has no further fields.
        thrift.fields(|thrift, _, kind| {
            (kind == STRUCT).then_some(())?;
            thrift.fields(|_, _, _| None)?;
            Some(true)
        })?;
        Some(true)
    })?;
    Some(true)
}

fn place(id: i16) -> Option<usize> {
    usize::try_from(id).ok()?.checked_sub(1)
}

/// Whether a field has the kind that the format defines; a field outside the format may have any.
fn as_defined(kinds: &[u8], id: i16, kind: u8) -> bool {
    let defined = place(id).and_then(|place| kinds.get(place));
    defined.is_none_or(|&defined| kind == defined || defined == BOOL && kind == 2)
}
