//! Reads the pages of a column of a row group. Headers are checked before memory is allocated. Pages are decompressed
//! into memory of the declared size; a page that does not fill it exactly is refused.

use std::io::Read;
use std::ops::Range;

use bytes::Bytes;
use flate2::read::MultiGzDecoder;
use parquet::basic::{Compression, Encoding};
use parquet::file::metadata::ColumnChunkMetaData;
use parquet::schema::types::ColumnDescPtr;

use super::damage::damaged;
use super::thrift::{I32, I64, LIST, STRUCT, Thrift};
use crate::ErrorKind;
use crate::compression::{
    GZIP_RATIO, LZ4_FRAME, LZ4_RATIO, SNAPPY_RATIO, ZSTD_RATIO, lz4_frame_memory,
};
use crate::memory::{Budget, Charge};

/// The largest header: statistics in it may hold two values.
const MAX_HEADER: usize = 1 << 20;

/// The pages of one column of one row group, from some position on.
pub(crate) struct Pages {
    file: Bytes,
    at: usize,
    end: usize,
    compression: Compression,
    /// The file's index of pages, if it has one.
    index: Option<Range<usize>>,
    column: ColumnDescPtr,
    budget: Budget,
    /// The number of bytes decompressed so far.
    pub(crate) decompressed: u64,
}

/// The kind of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A page of version 1, with the encodings of its levels, which come before the values with their lengths.
    Data {
        repetition: i64,
        definition: i64,
    },
    /// A page of version 2, with its number of rows and the lengths of its levels, which are never compressed.
    Data2 {
        rows: usize,
        repetition: usize,
        definition: usize,
        compressed: bool,
    },
    Dictionary,
    Other,
}

/// The header of a page.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Header {
    pub(crate) kind: Kind,
    /// The number of values, including nulls.
    pub(crate) values: u32,
    pub(crate) nulls: u32,
    pub(crate) encoding: Encoding,
    compressed: usize,
    uncompressed: usize,
}

impl Header {
    /// Whether the page contains nothing that is needed.
    pub(crate) fn is_empty(&self) -> bool {
        match self.kind {
            Kind::Data { .. } | Kind::Data2 { .. } => self.values == 0,
            Kind::Dictionary => false,
            Kind::Other => true,
        }
    }
}

/// The decompressed contents of a page.
pub(crate) struct Body {
    pub(crate) bytes: Bytes,
    pub(crate) charge: Charge,
}

impl Pages {
    pub(crate) fn new(
        file: &Bytes,
        chunk: &ColumnChunkMetaData,
        budget: &Budget,
    ) -> Result<Self, ErrorKind> {
        let (start, end) = range(chunk, file.len())?;
        Ok(Self {
            file: file.clone(),
            at: start,
            end,
            compression: chunk.compression(),
            index: index(chunk).filter(|index| index.end <= file.len()),
            column: chunk.column_descr_ptr(),
            budget: budget.clone(),
            decompressed: 0,
        })
    }

    /// Whether the file has an index of pages.
    pub(crate) fn has_index(&self) -> bool {
        self.index.is_some()
    }

    /// The position and the first row of the page that contains a row, if the file has an index.
    pub(crate) fn locate(&self, row: u64) -> Option<(usize, u64)> {
        let mut found = None;
        let mut thrift = Thrift::new(&self.file[self.index.clone()?]);
        thrift.fields(|thrift, id, kind| {
            if (id, kind) != (1, LIST) {
                return Some(false);
            }
            thrift.structs(|thrift, _| {
                let (place, first) = location(thrift)?;
                found = if first <= row {
                    Some((place, first))
                } else {
                    found
                };
                Some(())
            })?;
            Some(true)
        })?;
        found.filter(|(place, _)| (self.at..self.end).contains(place))
    }

    /// Moves to a page at a known position.
    pub(crate) fn skip_to(&mut self, place: usize) {
        self.at = place;
    }

    /// The header of the next page, if any. [`Pages::body`] or [`Pages::skip`] has to be called next.
    pub(crate) fn next(&mut self) -> Result<Option<Header>, ErrorKind> {
        if self.at >= self.end {
            return Ok(None);
        }
        let rest = &self.file[self.at..self.end];
        let mut thrift = Thrift::new(&rest[..rest.len().min(MAX_HEADER)]);
        let raw = RawHeader::read(&mut thrift);
        let raw = raw.ok_or_else(|| damaged(format!("there is no page at byte {}", self.at)))?;
        self.at += thrift.position();
        let header = self.check(&raw).ok_or_else(|| {
            damaged(format!(
                "the page before byte {} has impossible sizes",
                self.at
            ))
        })?;
        match header.kind {
            Kind::Data { .. } | Kind::Data2 { .. } if header.encoding == OTHER => {
                Err(self.encoding(raw.encoding))
            }
            _ => Ok(Some(header)),
        }
    }

    /// Skips the page whose header was read last.
    pub(crate) fn skip(&mut self, header: &Header) {
        self.at += header.compressed;
    }

    /// The contents of the page whose header was read last.
    pub(crate) fn body(&mut self, header: &Header) -> Result<Body, ErrorKind> {
        let input = self.file.slice(self.at..self.at + header.compressed);
        self.skip(header);
        let plain = match header.kind {
            Kind::Data2 {
                compressed: false, ..
            } => input.len(),
            Kind::Data2 {
                repetition,
                definition,
                ..
            } => repetition + definition,
            _ if self.compression == Compression::UNCOMPRESSED => input.len(),
            _ => 0,
        };
        if self.compression == Compression::UNCOMPRESSED || plain == input.len() {
            return match input.len() == header.uncompressed {
                true => Ok(Body {
                    bytes: input,
                    charge: Charge::default(),
                }),
                false => Err(damaged("a page that is not compressed has two sizes")),
            };
        }
        let (mut bytes, charge) = self.budget.list::<u8>(header.uncompressed)?;
        let _working = match input[plain..].starts_with(&LZ4_FRAME) {
            true => self.budget.take(lz4_frame_memory(&input[plain..]))?,
            false => Charge::default(),
        };
        self.decompressed += header.uncompressed as u64;
        bytes.extend_from_slice(&input[..plain]);
        bytes.resize(header.uncompressed, 0);
        let decompressed = decompress(self.compression, &input[plain..], &mut bytes[plain..]);
        decompressed.ok_or_else(|| damaged("a page is not compressed as its header says"))?;
        Ok(Body {
            bytes: bytes.into(),
            charge,
        })
    }

    fn check(&self, raw: &RawHeader) -> Option<Header> {
        let size = |number: i64| usize::try_from(i32::try_from(number).ok()?).ok();
        let (compressed, uncompressed) = (size(raw.compressed)?, size(raw.uncompressed)?);
        let kind = raw.kind()?;
        let levels = match kind {
            Kind::Data2 {
                repetition,
                definition,
                ..
            } => repetition.checked_add(definition)?,
            _ => 0,
        };
        let fits = compressed <= self.end - self.at
            && levels <= compressed.min(uncompressed)
            && uncompressed <= compressed.saturating_mul(ratio(self.compression));
        fits.then_some(Header {
            kind,
            values: u32::try_from(size(raw.values)?).ok()?,
            nulls: u32::try_from(size(raw.nulls)?).ok()?,
            encoding: encoding(raw.encoding),
            compressed,
            uncompressed,
        })
    }

    /// The error for an unsupported encoding of values or levels.
    pub(crate) fn encoding(&self, found: i64) -> ErrorKind {
        ErrorKind::Encoding {
            column: self.column.path().string(),
            found,
        }
    }
}

/// The range of a column of a row group inside the file.
pub(crate) fn range(chunk: &ColumnChunkMetaData, file: usize) -> Result<(usize, usize), ErrorKind> {
    let start = chunk
        .dictionary_page_offset()
        .unwrap_or(chunk.data_page_offset());
    let size = |number: i64| {
        usize::try_from(number).map_err(|_| damaged("a column lies at a negative place"))
    };
    let start = size(start)?;
    let end = start.saturating_add(size(chunk.compressed_size())?);
    match end <= file {
        true => Ok((start, end)),
        false => Err(ErrorKind::Truncated {
            needed: end as u64,
            found: file as u64,
        }),
    }
}

/// The range of a page index in the file.
fn index(chunk: &ColumnChunkMetaData) -> Option<Range<usize>> {
    let start = usize::try_from(chunk.offset_index_offset()?).ok()?;
    let len = usize::try_from(chunk.offset_index_length()?).ok()?;
    Some(start..start.checked_add(len)?)
}

/// The position and the first row of a page, from an index.
fn location(thrift: &mut Thrift<'_>) -> Option<(usize, u64)> {
    let (mut place, mut row) = (0, 0);
    thrift.fields(|thrift, id, kind| {
        match (id, kind) {
            (1, I64) => place = thrift.number()?,
            (3, I64) => row = thrift.number()?,
            _ => return Some(false),
        }
        Some(true)
    })?;
    Some((usize::try_from(place).ok()?, u64::try_from(row).ok()?))
}

/// Stands for encodings that do not apply to floats.
const OTHER: Encoding = Encoding::RLE;

/// The encodings of floats in pages.
fn encoding(number: i64) -> Encoding {
    match number {
        0 => Encoding::PLAIN,
        2 | 8 => Encoding::RLE_DICTIONARY,
        9 => Encoding::BYTE_STREAM_SPLIT,
        10 => Encoding::ALP,
        _ => OTHER,
    }
}

/// A header as stored in the file; missing fields are 0.
#[derive(Default)]
struct RawHeader {
    kind: i64,
    uncompressed: i64,
    compressed: i64,
    values: i64,
    nulls: i64,
    encoding: i64,
    rows: i64,
    definition: i64,
    repetition: i64,
    stored: bool,
}

impl RawHeader {
    fn read(thrift: &mut Thrift<'_>) -> Option<Self> {
        let mut header = Self::default();
        thrift.fields(|thrift, id, kind| {
            let number = match (id, kind) {
                (1, I32) => &mut header.kind,
                (2, I32) => &mut header.uncompressed,
                (3, I32) => &mut header.compressed,
                (5 | 7, STRUCT) => return header.first(thrift),
                (8, STRUCT) => return header.second(thrift),
                _ => return Some(false),
            };
            *number = thrift.number()?;
            Some(true)
        })?;
        Some(header)
    }

    /// The further fields of a dictionary, or of a data page of version 1.
    fn first(&mut self, thrift: &mut Thrift<'_>) -> Option<bool> {
        thrift.fields(|thrift, id, kind| {
            let number = match (id, kind) {
                (1, I32) => &mut self.values,
                (2, I32) => &mut self.encoding,
                (3, I32) => &mut self.definition,
                (4, I32) => &mut self.repetition,
                _ => return Some(false),
            };
            *number = thrift.number()?;
            Some(true)
        })?;
        Some(true)
    }

    /// The further fields of a data page of version 2.
    fn second(&mut self, thrift: &mut Thrift<'_>) -> Option<bool> {
        thrift.fields(|thrift, id, kind| {
            let number = match (id, kind) {
                (1, I32) => &mut self.values,
                (2, I32) => &mut self.nulls,
                (3, I32) => &mut self.rows,
                (4, I32) => &mut self.encoding,
                (5, I32) => &mut self.definition,
                (6, I32) => &mut self.repetition,
                (7, 2) => {
                    self.stored = true;
                    return Some(false);
                }
                _ => return Some(false),
            };
            *number = thrift.number()?;
            Some(true)
        })?;
        Some(true)
    }

    fn kind(&self) -> Option<Kind> {
        let size = |number: i64| usize::try_from(i32::try_from(number).ok()?).ok();
        match self.kind {
            0 => Some(Kind::Data {
                repetition: self.repetition,
                definition: self.definition,
            }),
            2 => Some(Kind::Dictionary),
            3 => Some(Kind::Data2 {
                rows: size(self.rows)?,
                repetition: size(self.repetition)?,
                definition: size(self.definition)?,
                compressed: !self.stored,
            }),
            _ => Some(Kind::Other),
        }
    }
}

fn ratio(compression: Compression) -> usize {
    match compression {
        Compression::UNCOMPRESSED => 1,
        Compression::SNAPPY => SNAPPY_RATIO,
        Compression::GZIP(_) => GZIP_RATIO,
        Compression::LZ4 | Compression::LZ4_RAW => LZ4_RATIO,
        _ => ZSTD_RATIO,
    }
}

/// Decompresses `input`; the output must fill `out` exactly.
fn decompress(compression: Compression, input: &[u8], out: &mut [u8]) -> Option<()> {
    let len = match compression {
        // Some writers compress empty input to empty output.
        _ if out.is_empty() => 0,
        Compression::SNAPPY => snap::raw::Decoder::new().decompress(input, out).ok()?,
        Compression::GZIP(_) => fill(MultiGzDecoder::new(input), out)?,
        Compression::LZ4_RAW => lz4_flex::block::decompress_into(input, out).ok()?,
        Compression::LZ4 => lz4(input, out)?,
        Compression::ZSTD(_) => zstd::bulk::decompress_to_buffer(input, out).ok()?,
        _ => return None,
    };
    (len == out.len()).then_some(())
}

fn fill(mut reader: impl Read, out: &mut [u8]) -> Option<usize> {
    reader.read_exact(out).ok()?;
    let more = reader.read(&mut [0]).ok()?;
    (more == 0).then_some(out.len())
}

/// The three formats that writers have called LZ4: Hadoop's frames, LZ4's, and a bare block.
fn lz4(input: &[u8], out: &mut [u8]) -> Option<usize> {
    hadoop(input, out)
        .or_else(|| fill(lz4_flex::frame::FrameDecoder::new(input), out))
        .or_else(|| lz4_flex::block::decompress_into(input, out).ok())
}

/// Hadoop's frames: the sizes after and before decompression, big-endian, and a block.
fn hadoop(mut input: &[u8], out: &mut [u8]) -> Option<usize> {
    let mut done = 0_usize;
    while !input.is_empty() {
        let (sizes, rest) = input.split_first_chunk::<8>()?;
        let [size, compressed] = [&sizes[..4], &sizes[4..]]
            .map(|bytes| u32::from_be_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]) as usize);
        let place = out.get_mut(done..done.checked_add(size)?)?;
        let block = rest.get(..compressed)?;
        let len = lz4_flex::block::decompress_into(block, place).ok()?;
        (len == size).then_some(())?;
        (input, done) = (&rest[compressed..], done + size);
    }
    Some(done)
}
