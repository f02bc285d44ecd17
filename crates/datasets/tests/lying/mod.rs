//! Writes small Parquet files with arbitrary, possibly wrong metadata: Thrift's compact protocol by hand, one column.

/// A field: its number and its value.
pub(crate) type Field = (i16, Value);

/// The value of a field.
#[derive(Clone)]
pub(crate) enum Value {
    I32(i64),
    I64(i64),
    Bytes(Vec<u8>),
    Struct(Vec<Field>),
    List(Vec<Value>),
    /// A kind, and bytes that are invalid for it.
    Raw(u8, Vec<u8>),
}

use Value::{Bytes, I32, I64, List, Raw, Struct};

impl Value {
    fn kind(&self) -> u8 {
        match self {
            I32(_) => 5,
            I64(_) => 6,
            Bytes(_) => 8,
            List(_) => 9,
            Struct(_) => 12,
            Raw(kind, _) => *kind,
        }
    }

    pub(crate) fn encode(&self) -> Vec<u8> {
        match self {
            I32(number) | I64(number) => varint(((number << 1) ^ (number >> 63)) as u64),
            Bytes(bytes) => [varint(bytes.len() as u64), bytes.clone()].concat(),
            Struct(fields) => structure(fields),
            List(items) => {
                let kind = items.first().map_or(12, Self::kind);
                let head = [vec![0xf0 | kind], varint(items.len() as u64)].concat();
                items.iter().fold(head, |mut bytes, item| {
                    bytes.extend(item.encode());
                    bytes
                })
            }
            Raw(_, bytes) => bytes.clone(),
        }
    }
}

fn structure(fields: &[Field]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for (id, value) in fields {
        bytes.push(value.kind());
        bytes.extend(I32((*id).into()).encode());
        bytes.extend(value.encode());
    }
    bytes.push(0);
    bytes
}

pub(crate) fn varint(mut number: u64) -> Vec<u8> {
    let mut bytes = Vec::new();
    while number > 0x7f {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
    bytes
}

/// A run of `count` equal levels or numbers.
pub(crate) fn run(count: u64, value: u8) -> Vec<u8> {
    [varint(count << 1), vec![value]].concat()
}

/// A page of version 1 with sizes that may be wrong.
pub(crate) fn page(data: &[u8], values: i64, encoding: i64, uncompressed: usize) -> Vec<u8> {
    let inner = vec![
        (1, I32(values)),
        (2, I32(encoding)),
        (3, I32(3)),
        (4, I32(3)),
    ];
    header(0, 5, inner, data, uncompressed)
}

pub(crate) fn dictionary(data: &[u8], values: i64) -> Vec<u8> {
    header(2, 7, vec![(1, I32(values)), (2, I32(0))], data, data.len())
}

fn header(kind: i64, id: i16, inner: Vec<Field>, data: &[u8], uncompressed: usize) -> Vec<u8> {
    let fields = [
        (1, I32(kind)),
        (2, I32(uncompressed as i64)),
        (3, I32(data.len() as i64)),
        (id, Struct(inner)),
    ];
    [structure(&fields), data.to_vec()].concat()
}

/// A plain page of version 1.
pub(crate) fn doubles(values: &[f64]) -> Vec<u8> {
    let data: Vec<u8> = values
        .iter()
        .flat_map(|value| value.to_le_bytes())
        .collect();
    page(&data, values.len() as i64, 0, data.len())
}

/// An element of the schema: a name and further fields.
pub(crate) fn element(name: &str, more: &[Field]) -> Value {
    let mut fields = vec![(4, Bytes(name.into()))];
    fields.extend_from_slice(more);
    fields.sort_by_key(|(id, _)| *id);
    Struct(fields)
}

/// A file of one column `x`, or of many like it.
pub(crate) struct File {
    /// The pages of each column.
    pub(crate) pages: Vec<u8>,
    pub(crate) columns: usize,
    pub(crate) schema: Vec<Value>,
    pub(crate) compression: i64,
    pub(crate) values: i64,
    /// The rows of each row group; all have the same pages.
    pub(crate) groups: Vec<i64>,
    /// Fields before the schema.
    pub(crate) before_schema: Vec<Field>,
    /// Further fields of a column of a row group.
    pub(crate) chunk: Vec<Field>,
}

impl File {
    /// A plain column of doubles.
    pub(crate) fn plain(pages: Vec<u8>, values: i64) -> Self {
        let root = element("root", &[(5, I32(1))]);
        let x = element("x", &[(1, I32(5)), (3, I32(0))]);
        Self {
            pages,
            columns: 1,
            schema: vec![root, x],
            compression: 0,
            values,
            groups: vec![values],
            before_schema: vec![(1, I32(2))],
            chunk: Vec::new(),
        }
    }

    /// A file of `columns` plain columns of doubles, `x0` and so on, each with these pages.
    pub(crate) fn wide(columns: usize, pages: Vec<u8>, values: i64) -> Self {
        let x = |index| element(&format!("x{index}"), &[(1, I32(5)), (3, I32(0))]);
        let root = element("root", &[(5, I32(columns as i64))]);
        Self {
            columns,
            schema: [root].into_iter().chain((0..columns).map(x)).collect(),
            ..Self::plain(pages, values)
        }
    }

    /// A column of required lists of required doubles.
    pub(crate) fn lists(pages: Vec<u8>, values: i64, rows: i64) -> Self {
        let schema = vec![
            element("root", &[(5, I32(1))]),
            element("x", &[(3, I32(0)), (5, I32(1)), (6, I32(3))]),
            element("list", &[(3, I32(2)), (5, I32(1))]),
            element("element", &[(1, I32(5)), (3, I32(0))]),
        ];
        Self {
            schema,
            groups: vec![rows],
            ..Self::plain(pages, values)
        }
    }

    pub(crate) fn bytes(&self) -> Vec<u8> {
        let footer = self.footer();
        let length = (footer.len() as u32).to_le_bytes();
        let pages = self.pages.repeat(self.columns);
        [b"PAR1", &pages[..], &footer, &length, b"PAR1"].concat()
    }

    pub(crate) fn footer(&self) -> Vec<u8> {
        let mut fields = self.before_schema.clone();
        let groups = self.groups.iter().map(|rows| self.group(*rows)).collect();
        let rows = self
            .groups
            .iter()
            .fold(0_i64, |sum, rows| sum.wrapping_add(*rows));
        fields.extend([
            (2, List(self.schema.clone())),
            (3, I64(rows)),
            (4, List(groups)),
        ]);
        structure(&fields)
    }

    fn group(&self, rows: i64) -> Value {
        let chunks = (0..self.columns).map(|column| self.chunk(column));
        Struct(vec![
            (1, List(chunks.collect())),
            (2, I64((self.pages.len() * self.columns) as i64)),
            (3, I64(rows)),
        ])
    }

    fn chunk(&self, column: usize) -> Value {
        let size = self.pages.len() as i64;
        let column = Struct(vec![
            (1, I32(5)),
            (2, List(vec![I32(0)])),
            (3, List(vec![Bytes(b"x".into())])),
            (4, I32(self.compression)),
            (5, I64(self.values)),
            (6, I64(size)),
            (7, I64(size)),
            (9, I64(4 + column as i64 * size)),
        ]);
        let mut chunk = vec![(2, I64(0)), (3, column)];
        chunk.extend_from_slice(&self.chunk);
        Struct(chunk)
    }
}

/// Puts the length in bytes in front.
pub(crate) fn prefixed(bytes: &[u8]) -> Vec<u8> {
    [&(bytes.len() as u32).to_le_bytes()[..], bytes].concat()
}

/// The levels of lists of these lengths, all in runs.
fn repetition(lengths: &[u64]) -> Vec<u8> {
    let list = |&len: &u64| match len {
        1 => run(1, 0),
        _ => [run(1, 0), run(len - 1, 1)].concat(),
    };
    lengths.iter().flat_map(list).collect()
}

/// A page of lists of these lengths with levels in runs, the definition level `definition`, and these bytes for the
/// values.
pub(crate) fn list_page(lengths: &[u64], definition: u8, values: &[u8]) -> Vec<u8> {
    let total = lengths.iter().sum();
    let levels = [
        prefixed(&repetition(lengths)),
        prefixed(&run(total, definition)),
    ];
    let data = [&levels.concat(), values].concat();
    page(&data, total as i64, 8, data.len())
}

/// A page of lists of these lengths that contain only `1.5`, all in runs, with its dictionary.
pub(crate) fn long_lists(lengths: &[u64]) -> File {
    let total: u64 = lengths.iter().sum();
    let values = [vec![1], run(total, 0)].concat();
    let pages = [
        dictionary(&1.5_f64.to_le_bytes(), 1),
        list_page(lengths, 1, &values),
    ];
    File::lists(pages.concat(), total as i64, lengths.len() as i64)
}
