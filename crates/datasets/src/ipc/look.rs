//! A look at the header of a block before its decoder gets it: which of its buffers the selected columns have, whether they are in the
//! block and hold as many rows as it says, and how much memory they take once they are decompressed.

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

/// How arrays are aligned: a buffer that is not is copied.
const ALIGNMENT: usize = 8;

/// About what a decoded column takes beside its values.
const COLUMN: usize = 1 << 10;

/// What the header of a block says.
#[derive(Debug)]
pub(crate) struct Look {
    pub(crate) rows: i64,
    /// How many bytes are decompressed or copied to decode the selected columns, and what is taken besides.
    pub(crate) bytes: usize,
    pub(crate) working: usize,
    /// Where the rest of the block begins in the file, to which the buffers refer.
    pub(crate) body: usize,
    pub(crate) version: MetadataVersion,
    codec: Option<CompressionType>,
    /// What the selected columns have.
    nodes: Vec<FieldNode>,
    buffers: Vec<Buffer>,
}

impl Look {
    /// A header of the selected columns alone: a decoder that gets the others too looks each one up among all those it is to pass over.
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

pub(crate) fn look(
    block_bytes: &[u8],
    block: &Block,
    format: Format,
    schema: &Schema,
    selection: &Selection,
) -> Result<Look, ErrorKind> {
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
    let mut header = Header {
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
            Ok(_) => header.selected(field.data_type(), batch.length()),
            Err(_) => header.pass(field.data_type()),
        };
        read.ok_or_else(|| {
            let name = field.name();
            damaged(format)(format!(
                "a block does not hold the rows of column {name:?} that it speaks of"
            ))
        })?;
    }
    Ok(Look {
        rows: batch.length(),
        bytes: header.bytes,
        working: header.working.saturating_add(header.frame),
        body: header.base,
        version: header.version,
        codec: header.codec,
        nodes: header.nodes,
        buffers: header.buffers,
    })
}

/// A header, and how far it was gone through.
struct Header<'a> {
    body: &'a [u8],
    /// Where in the file the body begins.
    base: usize,
    version: MetadataVersion,
    codec: Option<CompressionType>,
    batch: RecordBatch<'a>,
    /// The node, buffer and column of views that come next.
    node: usize,
    buffer: usize,
    view: usize,
    /// The nodes and buffers of the selected columns.
    nodes: Vec<FieldNode>,
    buffers: Vec<Buffer>,
    bytes: usize,
    working: usize,
    /// What the decompression of one buffer takes besides.
    frame: usize,
}

impl Header<'_> {
    /// A column that is decoded, with so many rows. `None` where it has fewer.
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

    /// Whether the next buffer has so many items of a size, and none in part.
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

    /// How many bytes the next buffer has once it is decompressed. It is counted if they have to be taken.
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

    /// Passes over a column that is left out.
    fn pass(&mut self, data_type: &DataType) -> Option<()> {
        self.node += 1;
        self.buffer += self.own_buffers(data_type)?;
        match data_type {
            DataType::List(item)
            | DataType::LargeList(item)
            | DataType::ListView(item)
            | DataType::LargeListView(item)
            | DataType::FixedSizeList(item, _)
            | DataType::Map(item, _) => self.pass(item.data_type()),
            DataType::Struct(fields) => fields
                .iter()
                .try_for_each(|field| self.pass(field.data_type())),
            DataType::Union(fields, _) => fields
                .iter()
                .try_for_each(|(_, field)| self.pass(field.data_type())),
            DataType::RunEndEncoded(ends, values) => {
                self.pass(ends.data_type())?;
                self.pass(values.data_type())
            }
            _ => Some(()),
        }
    }

    /// How many buffers a column has itself, without those of the columns in it.
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

    /// How many buffers of texts the next column of views has.
    fn next_view(&mut self) -> Option<usize> {
        let counts = self.batch.variadicBufferCounts()?;
        let count = (self.view < counts.len()).then(|| counts.get(self.view))?;
        self.view += 1;
        let count = usize::try_from(count).ok()?;
        (count <= self.batch.buffers()?.len()).then_some(count)
    }
}

/// Stands in front of a buffer that is not compressed, among others that are.
const PLAIN: i64 = -1;
