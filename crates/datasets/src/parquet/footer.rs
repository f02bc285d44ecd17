//! A look at the description of a Parquet file before its decoder gets it: how deep it nests, how much memory it takes, and which
//! columns are encrypted. The decoder recurses as deep as the columns nest, and keeps their names for each leaf.

use std::collections::BTreeSet;

use parquet::file::metadata::FooterTail;

use super::damage::{FORMAT, damaged};
use super::thrift::{BINARY, BOOL, BYTE, I16, I32, I64, LIST, STRUCT, Thrift};
use crate::ErrorKind;

/// How deep groups of columns may nest. A list has three levels.
const MAX_DEPTH: usize = 64;

/// The footer's length and the magic that ends a file.
const TRAILER: usize = 8;

/// About what the decoder keeps for a column, a row group, or a column of a row group.
const ELEMENT: usize = 1024;

/// About what it keeps beside its bytes for a text, or for an item of a list.
const ITEM: usize = 64;

/// Kinds of the fields from 1 on, as the format defines them. The decoder goes by the fields' numbers alone, so others would make it
/// see something else than was looked at.
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

/// What was seen.
#[derive(Debug, Default)]
pub(crate) struct Footer {
    /// About how many bytes what is decoded from it takes.
    pub(crate) memory: usize,
    /// The numbers of the leaf columns that are encrypted in some row group.
    pub(crate) encrypted: BTreeSet<usize>,
}

/// Looks at the footer of a file that ends as a Parquet file does.
pub(crate) fn look(file: &[u8]) -> Result<Footer, ErrorKind> {
    let unfinished = || ErrorKind::Unfinished { format: FORMAT };
    let (rest, trailer) = file.split_last_chunk::<TRAILER>().ok_or_else(unfinished)?;
    let tail = FooterTail::try_from(*trailer).map_err(|_| unfinished())?;
    let start = rest.len().checked_sub(tail.metadata_length());
    let bytes = &rest[start.ok_or_else(unfinished)?..];
    let mut look = Look::default();
    let read = look.file(&mut Thrift::new(bytes));
    match read {
        _ if look.too_deep => Err(damaged(format!(
            "its columns nest too deeply; {MAX_DEPTH} levels are accepted"
        ))),
        None => Err(damaged("its footer cannot be read")),
        Some(()) => Ok(look.finish(bytes.len())),
    }
}

#[derive(Default)]
struct Look {
    footer: Footer,
    elements: usize,
    items: usize,
    /// For each group that is open, how many of its children are still to come, and how long its path is.
    open: Vec<(usize, usize)>,
    /// How many children of all of them are still to come.
    awaited: usize,
    /// The lengths of all leaf columns' paths: the decoder keeps one for each leaf.
    paths: usize,
    too_deep: bool,
}

impl Look {
    fn file(&mut self, thrift: &mut Thrift<'_>) -> Option<()> {
        let mut last = 0;
        thrift.fields(|thrift, id, kind| {
            // In order, as all write them: nothing stands before the columns that could hide others.
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

    /// An element of the schema, behind which so many others stand.
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

    /// Follows the tree, whose elements stand in the order in which they are met. The decoder makes room for a group's children before it
    /// meets them: all children that are still to come have to be among the elements behind this one.
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

/// Reads the one field of a logical type.
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
        // The unit of a time, which has no more to say.
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

/// Whether a field has the kind that the format defines; of a field that it does not define, any.
fn as_defined(kinds: &[u8], id: i16, kind: u8) -> bool {
    let defined = place(id).and_then(|place| kinds.get(place));
    defined.is_none_or(|&defined| kind == defined || defined == BOOL && kind == 2)
}
