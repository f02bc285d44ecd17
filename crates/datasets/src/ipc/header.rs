//! Reads the header of a block before the decoder does. It finds the buffers of the selected columns, checks that they
//! lie in the block and hold its number of rows, and computes their memory after decompression.

use arrow_ipc::{
    Block, BodyCompression, BodyCompressionArgs, BodyCompressionMethod, Buffer, CompressionType,
    FieldNode, MetadataVersion, RecordBatch, RecordBatchArgs,
};
use arrow_schema::{DataType, Schema, UnionMode};
use flatbuffers::FlatBufferBuilder;

use super::message::{CONTINUATION, PREFIX, message};
use crate::compression::{LZ4_RATIO, ZSTD_RATIO, lz4_frame_memory};
use crate::guard::damaged;
use crate::select::Selection;
use crate::{ErrorKind, Format};

/// The alignment of arrays; an unaligned buffer is copied.
const ALIGNMENT: usize = 8;

/// The approximate size of a decoded column beside its values.
const COLUMN: usize = 1 << 10;

/// The contents of a block's header.
#[derive(Debug)]
pub(crate) struct BlockHeader {
    pub(crate) rows: i64,
    /// The bytes that are decompressed or copied to decode the selected columns, and the working memory for that.
    pub(crate) bytes: usize,
    pub(crate) working: usize,
    /// The offset in the file of the block's body, which the buffers refer to.
    pub(crate) body: usize,
    pub(crate) version: MetadataVersion,
    codec: Option<CompressionType>,
    /// The nodes and buffers of the selected columns.
    nodes: Vec<FieldNode>,
    buffers: Vec<Buffer>,
}

impl BlockHeader {
    /// A header of the selected columns alone. With a full header, the decoder would search for each column among all
    /// those that it skips.
    pub(crate) fn selected<'b>(&self) -> FlatBufferBuilder<'b> {
        let mut builder = FlatBufferBuilder::new();
        let nodes = Some(builder.create_vector(&self.nodes));
        let buffers = Some(builder.create_vector(&self.buffers));
        let compression = self.codec.map(|codec| {
            let method = BodyCompressionMethod::BUFFER;
            BodyCompression::create(&mut builder, &BodyCompressionArgs { codec, method })
        });
        let batch = RecordBatchArgs {
            length: self.rows,
            nodes,
            buffers,
            compression,
            variadicBufferCounts: None,
        };
        let batch = RecordBatch::create(&mut builder, &batch);
        builder.finish(batch, None);
        builder
    }
}

pub(super) fn read(
    block_bytes: &[u8],
    block: &Block,
    format: Format,
    schema: &Schema,
    selection: &Selection,
) -> Result<BlockHeader, ErrorKind> {
    let (metadata, body) = block_bytes.split_at(block.metaDataLength() as usize);
    let skip = if metadata.starts_with(&CONTINUATION) {
        PREFIX
    } else {
        PREFIX / 2
    };
    let metadata = metadata.get(skip..).unwrap_or_default();
    let message = message(metadata, format)?;
    let batch = message.header_as_record_batch();
    let batch = batch.ok_or_else(|| damaged(format)("a block is not a batch of rows"))?;
    let mut reader = Reader {
        body,
        base: block.offset() as usize + block.metaDataLength() as usize,
        version: message.version(),
        codec: batch.compression().map(|compression| compression.codec()),
        batch,
        node: 0,
        buffer: 0,
        view: 0,
        nodes: Vec::new(),
        buffers: Vec::new(),
        bytes: 0,
        working: selection.projection.len().saturating_mul(COLUMN),
        frame: 0,
    };
    if batch.length() < 0 {
        return Err(damaged(format)("a block has a negative number of rows"));
    }
    for (index, field) in schema.fields().iter().enumerate() {
        let read = match selection.projection.binary_search(&index) {
            Ok(_) => reader.selected(field.data_type(), batch.length()),
            Err(_) => reader.skip(field.data_type()),
        };
        read.ok_or_else(|| {
            let name = field.name();
            damaged(format)(format!(
                "a block does not hold the rows that it declares for column {name:?}"
            ))
        })?;
    }
    Ok(BlockHeader {
        rows: batch.length(),
        bytes: reader.bytes,
        working: reader.working.saturating_add(reader.frame),
        body: reader.base,
        version: reader.version,
        codec: reader.codec,
        nodes: reader.nodes,
        buffers: reader.buffers,
    })
}

/// A header and the position of its reader.
struct Reader<'a> {
    body: &'a [u8],
    /// The offset of the body in the file.
    base: usize,
    version: MetadataVersion,
    codec: Option<CompressionType>,
    batch: RecordBatch<'a>,
    /// The next node, buffer and column of views.
    node: usize,
    buffer: usize,
    view: usize,
    /// The nodes and buffers of the selected columns.
    nodes: Vec<FieldNode>,
    buffers: Vec<Buffer>,
    bytes: usize,
    working: usize,
    /// The working memory for the decompression of one buffer.
    frame: usize,
}

impl Reader<'_> {
    /// Reads a column that is decoded, with `rows` rows. `None` if it has fewer.
    fn selected(&mut self, data_type: &DataType, rows: i64) -> Option<()> {
        let node = self.next_node()?;
        (node.length() == rows).then_some(())?;
        let rows = usize::try_from(rows).ok()?;
        let nulls = self.next_buffer()?;
        (node.null_count() == 0 || nulls >= rows.div_ceil(8)).then_some(())?;
        match data_type {
            DataType::List(item) | DataType::LargeList(item) => {
                let size = if matches!(data_type, DataType::List(_)) {
                    4
                } else {
                    8
                };
                self.holds(rows, size)?;
                let values = self.node_at(self.node)?.length();
                self.selected(item.data_type(), values)
            }
            DataType::FixedSizeList(item, width) => {
                let values = rows.checked_mul(usize::try_from(*width).ok()?)?;
                self.selected(item.data_type(), i64::try_from(values).ok()?)
            }
            number => self.holds(rows, number.primitive_width()?),
        }
    }

    /// Whether the next buffer holds `items` whole items of this size.
    fn holds(&mut self, items: usize, size: usize) -> Option<()> {
        let (needed, bytes) = (items.checked_mul(size)?, self.next_buffer()?);
        (bytes >= needed && bytes.is_multiple_of(size)).then_some(())
    }

    fn node_at(&self, index: usize) -> Option<FieldNode> {
        let nodes = self.batch.nodes()?;
        (index < nodes.len()).then(|| *nodes.get(index))
    }

    fn next_node(&mut self) -> Option<FieldNode> {
        let node = self.node_at(self.node)?;
        self.node += 1;
        self.nodes.push(node);
        (node.length() >= 0 && node.null_count() >= 0).then_some(node)
    }

    /// The size of the next buffer after decompression. Adds it to the total if it has to be allocated.
    fn next_buffer(&mut self) -> Option<usize> {
        let buffers = self.batch.buffers()?;
        let buffer = (self.buffer < buffers.len()).then(|| *buffers.get(self.buffer))?;
        self.buffer += 1;
        self.buffers.push(buffer);
        let start = usize::try_from(buffer.offset()).ok()?;
        let len = usize::try_from(buffer.length()).ok()?;
        let bytes = self.body.get(start..start.checked_add(len)?)?;
        let declared = match self.codec {
            Some(_) if !bytes.is_empty() => i64::from_le_bytes(*bytes.first_chunk()?),
            _ => PLAIN,
        };
        let size = match declared {
            PLAIN if self.codec.is_some() => len.saturating_sub(PREFIX),
            PLAIN => len,
            size => usize::try_from(size).ok()?,
        };
        let copied = declared != PLAIN || !(self.base + start).is_multiple_of(ALIGNMENT);
        self.bytes = self.bytes.saturating_add(if copied { size } else { 0 });
        if declared != PLAIN && self.codec == Some(CompressionType::LZ4_FRAME) {
            self.frame = self.frame.max(lz4_frame_memory(&bytes[PREFIX..]));
        }
        (declared == PLAIN || size <= len.saturating_mul(self.ratio())).then_some(size)
    }

    fn ratio(&self) -> usize {
        match self.codec {
            Some(CompressionType::LZ4_FRAME) => LZ4_RATIO,
            _ => ZSTD_RATIO,
        }
    }

    /// Skips a column that is not selected.
    fn skip(&mut self, data_type: &DataType) -> Option<()> {
        self.node += 1;
        self.buffer += self.own_buffers(data_type)?;
        match data_type {
            DataType::List(item)
            | DataType::LargeList(item)
            | DataType::ListView(item)
            | DataType::LargeListView(item)
            | DataType::FixedSizeList(item, _)
            | DataType::Map(item, _) => self.skip(item.data_type()),
            DataType::Struct(fields) => fields
                .iter()
                .try_for_each(|field| self.skip(field.data_type())),
            DataType::Union(fields, _) => fields
                .iter()
                .try_for_each(|(_, field)| self.skip(field.data_type())),
            DataType::RunEndEncoded(ends, values) => {
                self.skip(ends.data_type())?;
                self.skip(values.data_type())
            }
            _ => Some(()),
        }
    }

    /// The number of a column's own buffers, without those of its children.
    fn own_buffers(&mut self, data_type: &DataType) -> Option<usize> {
        Some(match data_type {
            DataType::Null | DataType::RunEndEncoded(..) => 0,
            DataType::Struct(_) | DataType::FixedSizeList(..) => 1,
            DataType::Utf8 | DataType::LargeUtf8 | DataType::Binary | DataType::LargeBinary => 3,
            DataType::ListView(_) | DataType::LargeListView(_) => 3,
            DataType::Utf8View | DataType::BinaryView => 2 + self.next_view()?,
            DataType::Union(_, mode) => {
                1 + usize::from(*mode == UnionMode::Dense)
                    + usize::from(self.version < MetadataVersion::V5)
            }
            _ => 2,
        })
    }

    /// The number of text buffers of the next column of views.
    fn next_view(&mut self) -> Option<usize> {
        let counts = self.batch.variadicBufferCounts()?;
        let count = (self.view < counts.len()).then(|| counts.get(self.view))?;
        self.view += 1;
        let count = usize::try_from(count).ok()?;
        (count <= self.batch.buffers()?.len()).then_some(count)
    }
}

/// The prefix of an uncompressed buffer among compressed ones.
const PLAIN: i64 = -1;
