//! Arrow IPC files and streams, mapped into memory. Batches are decoded in place, without copies unless they are
//! compressed.
//!
//! A stream has no index, so opening it walks from message to message. After that, both are a list of blocks.
//! `header.rs` checks the header of a block before the block is decoded.

mod header;
mod message;

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use arrow_buffer::Buffer;
use arrow_ipc::convert::try_fb_to_schema;
use arrow_ipc::reader::{read_footer_length, read_record_batch};
use arrow_ipc::{Block, Message, MessageHeader, RecordBatch, root_as_footer_with_opts};
use arrow_schema::{Schema, SchemaRef};
use bytes::Bytes;

use self::header::BlockHeader;
use self::message::{CONTINUATION, PREFIX, message, verifier};
use crate::batch::{Batch, FirstRow};
use crate::cursor::Cursor;
use crate::guard::{damaged, guarded};
use crate::memory::{Budget, Charge};
use crate::select::{Layout, Selection};
use crate::table::{Searched, Table};
use crate::{Element, ErrorKind, Format};

/// The contents of a message that is not a table.
const TENSORS: [MessageHeader; 2] = [MessageHeader::Tensor, MessageHeader::SparseTensor];

/// The footer's length and the final magic of a file.
const TRAILER: usize = 10;

/// The approximate number of bytes kept for each byte of a schema.
const SCHEMA_MEMORY: usize = 16;

/// An opened file or stream.
pub(crate) struct Ipc {
    format: Format,
    file: Buffer,
    schema: Schema,
    /// The selected columns.
    selected: SchemaRef,
    selection: Selection,
    blocks: Vec<Block>,
    /// The first row of each block, followed by the number of all rows.
    starts: Vec<u64>,
    first: FirstRow,
    budget: Budget,
    _contents: Charge,
}

/// The metadata of a file.
struct Contents {
    schema: Schema,
    blocks: Vec<Block>,
    charge: Charge,
}

impl Ipc {
    pub(crate) fn open(
        file: &Bytes,
        format: Format,
        columns: Option<&[String]>,
        budget: &Budget,
    ) -> Result<Self, ErrorKind> {
        guarded(format, || {
            Self::open_unguarded(file, format, columns, budget)
        })
    }

    fn open_unguarded(
        file: &Bytes,
        format: Format,
        columns: Option<&[String]>,
        budget: &Budget,
    ) -> Result<Self, ErrorKind> {
        let contents = match format {
            Format::ArrowStream => walk(file, budget)?,
            _ => index(file, budget)?,
        };
        check_disjoint(&contents.blocks, file.len(), format)?;
        let selection = Selection::new(&contents.schema, columns)?;
        let selected = contents.schema.project(&selection.projection);
        let selected = selected.map_err(damaged(format))?;
        let mut ipc = Self {
            format,
            file: Buffer::from(file.clone()),
            schema: contents.schema,
            selected: selected.into(),
            selection,
            blocks: contents.blocks,
            starts: vec![0],
            first: FirstRow::default(),
            budget: budget.clone(),
            _contents: contents.charge,
        };
        ipc.find_starts()?;
        ipc.first = match ipc.rows() {
            0 => return Err(ErrorKind::NoRows),
            _ => ipc.first_row()?,
        };
        Ok(ipc)
    }

    /// Reads the first row of each block and the number of all rows from the blocks' headers, without decoding.
    fn find_starts(&mut self) -> Result<(), ErrorKind> {
        let mut rows = 0_i64;
        for block in &self.blocks {
            let block_header = self.header(block)?;
            rows = rows
                .checked_add(block_header.rows)
                .ok_or(ErrorKind::TooLarge)?;
            self.starts.push(rows.cast_unsigned());
        }
        Ok(())
    }

    /// The number of values in a row; for lists, that of the first row with values.
    fn first_row(&self) -> Result<FirstRow, ErrorKind> {
        if let Layout::Plain(places) = &self.selection.layout {
            return Ok(FirstRow::plain(places.len()));
        }
        let mut searched = Searched::default();
        for (index, block) in self.blocks.iter().enumerate() {
            if let Some(first) = self.decode(index)?.first_list()? {
                return Ok(first);
            }
            searched.rows = self.starts[index + 1];
            searched.bytes += self.header(block)?.bytes as u64;
            searched.check()?;
        }
        Err(searched.no_values())
    }

    /// Reads the header of a block.
    fn header(&self, block: &Block) -> Result<BlockHeader, ErrorKind> {
        let bytes = &self.file[block_range(self.file.len(), self.format, block)?];
        header::read(bytes, block, self.format, &self.schema, &self.selection)
    }

    pub(crate) fn rows(&self) -> u64 {
        self.starts.last().copied().unwrap_or(0)
    }

    pub(crate) fn element(&self) -> Element {
        self.selection.element
    }

    fn decode(&self, index: usize) -> Result<Batch, ErrorKind> {
        let (block, damaged) = (&self.blocks[index], damaged(self.format));
        let block_header = self.header(block)?;
        let charge = self
            .budget
            .probe(block_header.bytes.saturating_add(block_header.working))?;
        let header = block_header.selected();
        let header = flatbuffers::root::<RecordBatch<'_>>(header.finished_data());
        let header = header.map_err(|error| damaged(error.to_string()))?;
        let body = block_range(self.file.len(), self.format, block)?;
        let body = self
            .file
            .slice_with_length(block_header.body, body.end - block_header.body);
        let (schema, dictionaries) = (Arc::clone(&self.selected), HashMap::new());
        let batch = read_record_batch(
            &body,
            header,
            schema,
            &dictionaries,
            None,
            &block_header.version,
        );
        let batch = batch.map_err(|error| damaged(error.to_string()))?;
        let expected = self.starts[index + 1] - self.starts[index];
        match batch.num_rows() as u64 {
            found if found == expected => Ok(Batch {
                format: self.format,
                first_row: self.starts[index],
                columns: batch,
                _charges: vec![charge],
            }),
            found => Err(damaged(format!(
                "a block has {found} rows instead of {expected}"
            ))),
        }
    }
}

impl Table for Ipc {
    fn format(&self) -> Format {
        self.format
    }

    fn layout(&self) -> &Layout {
        &self.selection.layout
    }

    fn first(&self) -> FirstRow {
        self.first
    }

    // Decodes the batch again unless it was the last one.
    fn batch<'c>(&self, cursor: &'c mut Cursor, row: u64) -> Result<&'c Batch, ErrorKind> {
        if !cursor.holds(row) {
            cursor.batch = None;
            cursor.batch =
                Some(self.decode(self.starts.partition_point(|&start| start <= row) - 1)?);
        }
        cursor
            .batch
            .as_ref()
            .ok_or_else(|| damaged(self.format)("a block has no rows"))
    }
}

/// Reads the list of blocks from the footer at the end of a file.
fn index(file: &[u8], budget: &Budget) -> Result<Contents, ErrorKind> {
    let format = Format::ArrowFile;
    let unfinished = || ErrorKind::Unfinished { format };
    let (rest, trailer) = file.split_last_chunk::<TRAILER>().ok_or_else(unfinished)?;
    let length = read_footer_length(*trailer).map_err(|_| unfinished())?;
    let start = rest.len().checked_sub(length).ok_or_else(unfinished)?;
    let charge = budget.take(length.saturating_mul(SCHEMA_MEMORY))?;
    let footer = root_as_footer_with_opts(&verifier(length), &rest[start..]);
    let footer = footer.map_err(damaged(format))?;
    let schema = footer
        .schema()
        .ok_or_else(|| damaged(format)("there is no schema"))?;
    let blocks = footer
        .recordBatches()
        .map(|blocks| blocks.iter().copied().collect());
    Ok(Contents {
        schema: check_schema(format, schema)?,
        blocks: blocks.unwrap_or_default(),
        charge,
    })
}

/// Whether a file begins like a stream written before version 0.15 of Arrow: without [`CONTINUATION`] before lengths.
pub(crate) fn is_old_stream(file: &[u8]) -> bool {
    let first = message_at(file, 0, PREFIX / 2).ok().flatten();
    let kind = first.map(|(message, _)| message.header_type());
    kind.is_some_and(|kind| kind == MessageHeader::Schema || TENSORS.contains(&kind))
}

/// Reads the list of blocks of a stream, from message to message.
fn walk(file: &[u8], budget: &Budget) -> Result<Contents, ErrorKind> {
    let format = Format::ArrowStream;
    let prefix = match file.starts_with(&CONTINUATION) {
        true => PREFIX,
        false => PREFIX / 2,
    };
    let Some((message, block)) = message_at(file, 0, prefix)? else {
        return Err(ErrorKind::Unfinished { format });
    };
    if TENSORS.contains(&message.header_type()) {
        return Err(ErrorKind::Tensor);
    }
    let metadata = block.metaDataLength() as usize;
    let charge = budget.take(metadata.saturating_mul(SCHEMA_MEMORY))?;
    let schema = message.header_as_schema();
    let schema = schema.ok_or_else(|| damaged(format)("the first message is no schema"))?;
    let mut contents = Contents {
        schema: check_schema(format, schema)?,
        blocks: Vec::new(),
        charge,
    };
    let mut position = block_range(file.len(), format, &block)?.end;
    while let Some((message, block)) = message_at(file, position, prefix)? {
        position = block_range(file.len(), format, &block)?.end;
        if message.header_type() == MessageHeader::RecordBatch {
            contents.blocks.push(block);
        }
    }
    Ok(contents)
}

/// The message at this position, or none at the end of the stream: its marker or the end of the file. A prefix of
/// `prefix` bytes comes first.
fn message_at(
    file: &[u8],
    position: usize,
    prefix: usize,
) -> Result<Option<(Message<'_>, Block)>, ErrorKind> {
    let format = Format::ArrowStream;
    let rest = &file[position..];
    if rest.is_empty() {
        return Ok(None);
    }
    let truncated = |needed: usize| ErrorKind::Truncated {
        needed: position.saturating_add(needed) as u64,
        found: file.len() as u64,
    };
    let (front, rest) = rest
        .split_at_checked(prefix)
        .ok_or_else(|| truncated(prefix))?;
    let [marker @ .., a, b, c, d] = front else {
        return Ok(None);
    };
    if !CONTINUATION.starts_with(marker) {
        return Err(damaged(format)(format!(
            "no message begins at byte {position}"
        )));
    }
    let length = i32::from_le_bytes([*a, *b, *c, *d]);
    if length == 0 {
        return Ok(None);
    }
    let size =
        usize::try_from(length).map_err(|_| damaged(format)("a message has a negative length"))?;
    let metadata = rest
        .get(..size)
        .ok_or_else(|| truncated(prefix.saturating_add(size)))?;
    let message = message(metadata, format)?;
    let with_prefix = length.checked_add(prefix as i32);
    let with_prefix = with_prefix.ok_or_else(|| damaged(format)("a message is too long"))?;
    let block = Block::new(position as i64, with_prefix, message.bodyLength());
    Ok(Some((message, block)))
}

fn check_schema(format: Format, schema: arrow_ipc::Schema<'_>) -> Result<Schema, ErrorKind> {
    if !schema.endianness().equals_to_target_endianness() {
        return Err(damaged(format)(
            "it was written in another byte order than this machine's",
        ));
    }
    try_fb_to_schema(schema).map_err(damaged(format))
}

/// The range of a block inside the file.
fn block_range(file: usize, format: Format, block: &Block) -> Result<Range<usize>, ErrorKind> {
    let size = |number: i64| {
        usize::try_from(number).map_err(|_| damaged(format)("a block has a negative size"))
    };
    let (start, metadata) = (size(block.offset())?, size(block.metaDataLength().into())?);
    let end = start
        .saturating_add(metadata)
        .saturating_add(size(block.bodyLength())?);
    match end <= file {
        true => Ok(start..end),
        false => Err(ErrorKind::Truncated {
            needed: end as u64,
            found: file as u64,
        }),
    }
}

/// Refuses blocks that share bytes, which would be decoded once for each block.
fn check_disjoint(blocks: &[Block], file: usize, format: Format) -> Result<(), ErrorKind> {
    let ranges = blocks.iter().map(|block| block_range(file, format, block));
    let mut ranges = ranges.collect::<Result<Vec<_>, _>>()?;
    ranges.sort_unstable_by_key(|range| range.start);
    match ranges.is_sorted_by(|before, after| before.end <= after.start) {
        true => Ok(()),
        false => Err(damaged(format)("its blocks share bytes")),
    }
}
