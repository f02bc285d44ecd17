//! Arrow IPC, files and streams: mapped; batches are decoded where they lie, which copies nothing unless they are compressed.
//!
//! A stream has no index, so opening it walks from message to message; from then on both are a list of blocks.

use std::ops::Range;
use std::sync::Arc;

use arrow_buffer::Buffer;
use arrow_ipc::convert::try_fb_to_schema;
use arrow_ipc::reader::{FileDecoder, read_footer_length};
use arrow_ipc::{Block, Message, MessageHeader, MetadataVersion, root_as_footer, root_as_message};
use arrow_schema::Schema;
use bytes::Bytes;

use crate::dataset::Cursor;
use crate::guard::{damaged, guarded};
use crate::select::{Layout, Selection};
use crate::table::{Batch, Table};
use crate::{Element, ErrorKind, Format};

/// What every message begins with.
const CONTINUATION: [u8; 4] = [0xff; 4];

/// The bytes of [`CONTINUATION`] and of the length behind it.
const PREFIX: usize = 8;

/// The footer's length and the magic that ends a file.
const TRAILER: usize = 10;

/// An opened file or stream.
pub(crate) struct Ipc {
    format: Format,
    file: Buffer,
    decoder: FileDecoder,
    selection: Selection,
    blocks: Vec<Block>,
    /// The first row of each block, and the number of all rows.
    starts: Vec<u64>,
    columns: u64,
}

/// What the metadata of a file says.
struct Contents {
    schema: Schema,
    version: MetadataVersion,
    blocks: Vec<Block>,
}

impl Ipc {
    pub(crate) fn open(
        file: &Bytes,
        format: Format,
        columns: Option<&[String]>,
    ) -> Result<Self, ErrorKind> {
        guarded(format, || Self::open_unguarded(file, format, columns))
    }

    fn open_unguarded(
        file: &Bytes,
        format: Format,
        columns: Option<&[String]>,
    ) -> Result<Self, ErrorKind> {
        let contents = match format {
            Format::ArrowStream => walk(file)?,
            _ => index(file)?,
        };
        let selection = Selection::new(&contents.schema, columns)?;
        let starts = starts(file, format, &contents.blocks)?;
        let decoder = FileDecoder::new(Arc::new(contents.schema), contents.version);
        let mut ipc = Self {
            format,
            file: Buffer::from(file.clone()),
            decoder: decoder.with_projection(selection.projection.clone()),
            selection,
            blocks: contents.blocks,
            starts,
            columns: 0,
        };
        ipc.columns = match ipc.rows() {
            0 => return Err(ErrorKind::NoRows),
            _ => ipc
                .batch(&mut Cursor::default(), 0)?
                .width(&ipc.selection.layout)?,
        };
        Ok(ipc)
    }

    pub(crate) fn rows(&self) -> u64 {
        self.starts.last().copied().unwrap_or(0)
    }

    pub(crate) fn element(&self) -> Element {
        self.selection.element
    }

    fn decode(&self, index: usize) -> Result<Batch, ErrorKind> {
        let (block, damaged) = (&self.blocks[index], damaged(self.format));
        let bytes = block_range(self.file.len(), self.format, block)?;
        let bytes = self.file.slice_with_length(bytes.start, bytes.len());
        check_buffers(&bytes, self.format, block)?;
        let batch = self
            .decoder
            .read_record_batch(block, &bytes)
            .map_err(|error| damaged(error.to_string()))?;
        let batch = batch.ok_or_else(|| damaged("a block is not a batch of rows".into()))?;
        let expected = self.starts[index + 1] - self.starts[index];
        match batch.num_rows() as u64 {
            found if found == expected => Ok(Batch {
                format: self.format,
                first_row: self.starts[index],
                columns: batch,
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

    fn columns(&self) -> u64 {
        self.columns
    }

    // Decoded anew unless it was the last one.
    fn batch<'c>(&self, cursor: &'c mut Cursor, row: u64) -> Result<&'c Batch, ErrorKind> {
        if !cursor.holds(row) {
            cursor.batch =
                Some(self.decode(self.starts.partition_point(|&start| start <= row) - 1)?);
        }
        cursor
            .batch
            .as_ref()
            .ok_or_else(|| damaged(self.format)("a block has no rows"))
    }
}

/// The blocks of a file, from the footer at its end.
fn index(file: &[u8]) -> Result<Contents, ErrorKind> {
    let format = Format::ArrowFile;
    let unfinished = || ErrorKind::Unfinished { format };
    let (rest, trailer) = file.split_last_chunk::<TRAILER>().ok_or_else(unfinished)?;
    let length = read_footer_length(*trailer).map_err(|_| unfinished())?;
    let start = rest.len().checked_sub(length).ok_or_else(unfinished)?;
    let footer = root_as_footer(&rest[start..]).map_err(damaged(format))?;
    let schema = footer
        .schema()
        .ok_or_else(|| damaged(format)("there is no schema"))?;
    let blocks = footer
        .recordBatches()
        .map(|blocks| blocks.iter().copied().collect());
    Ok(Contents {
        schema: check_schema(format, schema)?,
        version: footer.version(),
        blocks: blocks.unwrap_or_default(),
    })
}

/// The blocks of a stream, from message to message.
fn walk(file: &[u8]) -> Result<Contents, ErrorKind> {
    let format = Format::ArrowStream;
    let Some((message, block)) = message_at(file, 0)? else {
        return Err(ErrorKind::Unfinished { format });
    };
    let schema = message.header_as_schema();
    let schema = schema.ok_or_else(|| damaged(format)("the first message is no schema"))?;
    let mut contents = Contents {
        schema: check_schema(format, schema)?,
        version: message.version(),
        blocks: Vec::new(),
    };
    let mut position = block_range(file.len(), format, &block)?.end;
    while let Some((message, block)) = message_at(file, position)? {
        position = block_range(file.len(), format, &block)?.end;
        if message.header_type() == MessageHeader::RecordBatch {
            contents.blocks.push(block);
        }
    }
    Ok(contents)
}

/// The message that begins here, unless the stream ends: by its mark, or where the file ends.
fn message_at(file: &[u8], position: usize) -> Result<Option<(Message<'_>, Block)>, ErrorKind> {
    let format = Format::ArrowStream;
    let rest = &file[position..];
    if rest.is_empty() {
        return Ok(None);
    }
    let truncated = |needed: usize| ErrorKind::Truncated {
        needed: position.saturating_add(needed) as u64,
        found: file.len() as u64,
    };
    let (prefix, rest) = rest
        .split_first_chunk::<PREFIX>()
        .ok_or_else(|| truncated(PREFIX))?;
    let [marker @ .., a, b, c, d] = prefix;
    if *marker != CONTINUATION {
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
        .ok_or_else(|| truncated(PREFIX.saturating_add(size)))?;
    let message = root_as_message(metadata).map_err(damaged(format))?;
    let with_prefix = length.checked_add(PREFIX as i32);
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

/// Where a block lies, inside the file.
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

/// The header of the batch of rows that a block holds.
fn batch_header<'a>(
    bytes: &'a [u8],
    format: Format,
    block: &Block,
) -> Result<arrow_ipc::RecordBatch<'a>, ErrorKind> {
    let metadata = bytes
        .get(..block.metaDataLength() as usize)
        .unwrap_or_default();
    let skip = if metadata.starts_with(&CONTINUATION) {
        PREFIX
    } else {
        PREFIX / 2
    };
    let message = metadata
        .get(skip..)
        .ok_or_else(|| damaged(format)("a block is too small"))?;
    let message = root_as_message(message).map_err(damaged(format))?;
    message
        .header_as_record_batch()
        .ok_or_else(|| damaged(format)("a block is not a batch of rows"))
}

/// Refuses buffers that are not in the block, and compressed ones that there is no memory for: the decoder would panic, or
/// take the memory unasked, which ends the process.
fn check_buffers(bytes: &[u8], format: Format, block: &Block) -> Result<(), ErrorKind> {
    let header = batch_header(bytes, format, block)?;
    let body = &bytes[block.metaDataLength() as usize..];
    for buffer in header.buffers().into_iter().flatten() {
        let buffer = bytes_of(body, buffer)
            .ok_or_else(|| damaged(format)("a buffer is not in its block"))?;
        if header.compression().is_some() {
            check_memory(buffer, format)?;
        }
    }
    Ok(())
}

fn bytes_of<'a>(body: &'a [u8], buffer: &arrow_ipc::Buffer) -> Option<&'a [u8]> {
    let start = usize::try_from(buffer.offset()).ok()?;
    let len = usize::try_from(buffer.length()).ok()?;
    body.get(start..start.checked_add(len)?)
}

/// A compressed buffer begins with its length before compression; -1 stands for one that is not compressed after all.
fn check_memory(buffer: &[u8], format: Format) -> Result<(), ErrorKind> {
    let prefix = buffer
        .first_chunk()
        .map(|prefix| i64::from_le_bytes(*prefix));
    let length = prefix
        .and_then(|length| usize::try_from(length).ok())
        .unwrap_or(0);
    let memory = Vec::<u8>::new().try_reserve_exact(length);
    memory
        .map_err(|_| damaged(format)(format!("there is no memory for a buffer of {length} bytes")))
}

/// The first row of each block and the number of all rows, from the blocks' own headers: nothing is decoded.
fn starts(file: &[u8], format: Format, blocks: &[Block]) -> Result<Vec<u64>, ErrorKind> {
    let mut starts = vec![0];
    let mut rows = 0_u64;
    for block in blocks {
        let bytes = &file[block_range(file.len(), format, block)?];
        let length = batch_header(bytes, format, block)?.length();
        let length = u64::try_from(length)
            .map_err(|_| damaged(format)("a block has a negative number of rows"))?;
        rows = rows.checked_add(length).ok_or(ErrorKind::TooLarge)?;
        starts.push(rows);
    }
    Ok(starts)
}
