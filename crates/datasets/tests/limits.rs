//! A file never decides how much memory, time or stack is used. Tests files with wrong sizes and files that unpack to
//! more than the available memory.
//!
//! A test counts the allocations on its thread, so it sees the memory that decoding used, not the memory that it
//! requested.

mod limit;
mod lying;

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::fs;
use std::io::Write as _;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use arrow_array::types::Float64Type;
use arrow_array::{ArrayRef, Float64Array, ListArray, RecordBatch};
use arrow_ipc::writer::{FileWriter, IpcWriteOptions, StreamWriter};
use arrow_ipc::{CompressionType, MetadataVersion, root_as_footer};
use arrow_schema::{DataType, Field};
use datasets::{Dataset, ErrorKind, Options};
use limit::Limit;
use lying::Value::{Bytes, I32, List, Raw, Struct};
use lying::{
    File, dictionary, doubles, element, list_page, long_lists, page, prefixed, run, varint,
};
use parquet::arrow::ArrowWriter;
use parquet::basic::Compression;
use parquet::file::properties::WriterProperties;
use tempfile::TempDir;

struct Counting;

thread_local! {
    static USED: Cell<isize> = const { Cell::new(0) };
    static PEAK: Cell<isize> = const { Cell::new(0) };
}

fn count(bytes: isize) {
    // The counters of a thread that is ending are destroyed.
    let _ = USED.try_with(|used| {
        used.set(used.get() + bytes);
        let _ = PEAK.try_with(|peak| peak.set(peak.get().max(used.get())));
    });
}

// SAFETY: passes every call to the system's allocator and only counts.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(layout.size() as isize);
        // SAFETY: the caller's guarantees are passed on.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        count(-(layout.size() as isize));
        // SAFETY: the caller's guarantees are passed on.
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// A file, opened with a memory limit.
struct Limited {
    _folder: TempDir,
    path: PathBuf,
    limit: u64,
    used: Arc<AtomicU64>,
}

/// The memory of decoders that does not depend on the file.
const OVERHEAD: u64 = 1 << 20;

impl Limited {
    fn new(name: &str, bytes: &[u8], limit: u64) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        Self {
            _folder: folder,
            path,
            limit,
            used: Arc::default(),
        }
    }

    /// Opens the file and runs a function on it; checks that memory stayed within the limit and was freed.
    #[track_caller]
    fn run<T>(
        &self,
        body: impl FnOnce(Dataset) -> Result<T, datasets::Error>,
    ) -> Result<T, ErrorKind> {
        self.run_with(Options::default(), body)
    }

    #[track_caller]
    fn run_with<T>(
        &self,
        options: Options,
        body: impl FnOnce(Dataset) -> Result<T, datasets::Error>,
    ) -> Result<T, ErrorKind> {
        let before = USED.get();
        PEAK.set(before);
        let memory = Limit {
            bytes: self.limit,
            used: Arc::clone(&self.used),
        };
        let options = options.memory(Arc::new(memory));
        let result = Dataset::open(&self.path, &options).and_then(body);
        let peak = (PEAK.get() - before) as u64;
        assert!(peak <= self.limit + OVERHEAD, "{peak} bytes were allocated");
        assert_eq!(self.used.load(Ordering::Relaxed), 0);
        result.map_err(|error| error.kind)
    }

    #[track_caller]
    fn refused(&self, words: &str) {
        let read = |dataset: Dataset| {
            let mut row = Vec::<f64>::new();
            dataset.read_row(0, &mut row)?;
            dataset.read_row(dataset.rows() - 1, &mut row)
        };
        let error = self.run(read).unwrap_err().to_string();
        assert!(error.contains(words), "{error}");
    }
}

#[track_caller]
fn refused(file: &File, words: &str) {
    Limited::new("a.parquet", &file.bytes(), 16 << 20).refused(words);
}

fn row(dataset: &Dataset, index: u64) -> Result<Vec<f64>, datasets::Error> {
    let mut row = Vec::new();
    dataset.read_row(index, &mut row).map(|()| row)
}

#[test]
fn a_row_is_read_beside_one_that_unpacks_to_millions_of_values() {
    let many = 3_000_000;
    let file = Limited::new("a.parquet", &long_lists(&[1, many, 1, 1]).bytes(), 1 << 20);
    file.run(|dataset| {
        for _ in 0..2 {
            assert_eq!(row(&dataset, 0)?, [1.5]);
            assert_eq!(row(&dataset, 3)?, [1.5]);
            assert_eq!(row(&dataset, 2)?, [1.5]);
            let error = row(&dataset, 1).unwrap_err().kind.to_string();
            assert_eq!(
                error,
                format!("row 1 has {many} values and row 0 has 1; rows of one length are accepted")
            );
        }
        Ok(())
    })
    .unwrap();
}

#[test]
fn a_first_row_is_measured_without_the_memory_for_its_values() {
    let file = Limited::new("a.parquet", &long_lists(&[2_000_000, 5]).bytes(), 1 << 20);
    file.run(|dataset| {
        assert_eq!((dataset.rows(), dataset.columns()), (2, 2_000_000));
        let error = dataset.blocks(0..1, 1)?.next().unwrap().unwrap_err();
        assert!(
            matches!(error.kind, ErrorKind::DecodingMemory { .. }),
            "{error}"
        );
        Ok(())
    })
    .unwrap();
}

#[test]
fn pages_that_lie_about_their_sizes_are_refused() {
    let data = 1.5_f64.to_le_bytes();
    for (compression, name) in [
        (1, "snappy"),
        (2, "gzip"),
        (5, "lz4"),
        (6, "zstd"),
        (7, "lz4 raw"),
    ] {
        for size in [1, 2, i32::MAX as usize] {
            let mut file = File::plain(page(&[1; 40], 1, 0, size), 1);
            file.compression = compression;
            let bytes = file.bytes();
            let error = Limited::new("a.parquet", &bytes, 16 << 20)
                .run(|dataset| row(&dataset, 0))
                .unwrap_err()
                .to_string();
            assert!(error.contains("is damaged"), "{name}, {size}: {error}");
        }
    }
    refused(&File::plain(page(&data, 1, 0, 7), 1), "two sizes");
    refused(&File::plain(page(&data, 2, 0, 8), 2), "is damaged");
    refused(&File::plain(page(&data, -1, 0, 8), 1), "impossible sizes");
    refused(
        &File::plain(page(&data, 1, 4, 8), 1),
        "column \"x\" has the encoding 4;",
    );
    refused(
        &File::plain(page(&data, 2, 9, 8), 2),
        "fewer values than its header says",
    );
    refused(
        &File::plain(page(&[1, 2, 0], 1, 8, 3), 1),
        "a dictionary that is not there",
    );
    let dictionary = [
        dictionary(&data, i32::MAX.into()),
        page(&[1, 2, 0], 1, 8, 3),
    ]
    .concat();
    refused(&File::plain(dictionary, 1), "a dictionary has fewer values");
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    gzip.write_all(bytes).unwrap();
    gzip.finish().unwrap()
}

#[test]
fn a_page_that_unpacks_to_more_than_it_says_or_than_there_is_is_refused() {
    let bomb = gzip(&vec![0; 64 << 20]);
    for (said, words) in [
        (8, "is not compressed as its header says"),
        (64 << 20, "takes 67108864 bytes at once"),
    ] {
        let mut file = File::plain(page(&bomb, 1, 0, said), 1);
        file.compression = 2;
        refused(&file, words);
    }
}

/// A file whose column is nested in `levels` groups.
fn nested(levels: usize) -> File {
    let mut file = File::plain(doubles(&[1.5]), 1);
    let group = element("g", &[(3, I32(0)), (5, I32(1))]);
    file.schema.splice(1..1, vec![group; levels]);
    file
}

#[test]
fn columns_that_nest_deeply_are_refused_and_do_not_overflow_the_stack() {
    refused(&nested(60), "column \"g\" has type Struct");
    for levels in [64, 2_000, 100_000] {
        refused(
            &nested(levels),
            "its columns nest too deeply; 64 levels are accepted",
        );
    }
}

/// The decoder allocates as many columns as a group declares before it reads the first.
#[test]
fn groups_of_more_columns_than_the_schema_has_are_refused_before_there_is_room_for_them() {
    let lists = long_lists(&[2]);
    for place in 0..3 {
        for children in [2, 1_000_000, i32::MAX.into(), 1 << 33, i64::MAX, -1] {
            let mut file = long_lists(&[2]);
            let Struct(fields) = &mut file.schema[place] else {
                unreachable!()
            };
            fields.retain(|(id, _)| *id != 5);
            fields.push((5, I32(children)));
            refused(&file, "its footer cannot be read");
        }
    }
    // Each group fits into the remaining elements, but all of them together do not.
    let mut file = nested(0);
    let group = element("g", &[(3, I32(0)), (5, I32(20_000))]);
    file.schema.splice(1..1, vec![group; 60]);
    let leaf = file.schema.pop().unwrap();
    file.schema.extend(vec![leaf; 20_000]);
    refused(&file, "its footer cannot be read");
    Limited::new("a.parquet", &lists.bytes(), 1 << 20)
        .run(|dataset| row(&dataset, 0))
        .unwrap();
}

#[test]
fn nothing_hides_deep_columns_from_the_look_before() {
    // Declared as bytes, which a reader that goes by field numbers ignores.
    let deep = List(nested(2_000).schema).encode();
    let mut hidden = nested(0);
    hidden.before_schema.push((2, Raw(8, deep.clone())));
    refused(&hidden, "its footer cannot be read");
    let mut version = nested(0);
    version.before_schema = vec![(1, Bytes([&[0x19, 0x2c][..], &deep].concat()))];
    refused(&version, "its footer cannot be read");
    let mut name = nested(0);
    name.schema[0] = element("root", &[(5, Bytes(deep.clone()))]);
    refused(&name, "its footer cannot be read");
    let mut logical = nested(0);
    let decimal = Struct(vec![(5, Struct(vec![(1, Bytes(deep))]))]);
    logical.schema[1] = element("x", &[(1, I32(5)), (3, I32(0)), (10, decimal)]);
    refused(&logical, "its footer cannot be read");
}

#[test]
fn names_that_every_column_repeats_are_counted_before_they_are_kept() {
    let mut file = nested(1);
    file.schema[0] = element("root", &[(5, I32(1))]);
    file.schema[1] = element(&"n".repeat(100_000), &[(3, I32(0)), (5, I32(2_000))]);
    file.schema.truncate(2);
    file.schema
        .extend(vec![element("x", &[(1, I32(5)), (3, I32(0))]); 2_000]);
    refused(&file, "bytes at once: ");
}

#[test]
fn sizes_of_lists_in_a_footer_are_checked_against_its_bytes() {
    let mut file = nested(0);
    file.before_schema
        .push((2, Raw(9, vec![0xfc, 0xff, 0xff, 0xff, 0xff, 0x0f])));
    refused(&file, "its footer cannot be read");
    let whole = nested(0).bytes();
    let end = whole.len() - 8;
    for length in [u32::MAX, i32::MAX as u32, end as u32 + 1] {
        let mut bytes = whole.clone();
        bytes[end..end + 4].copy_from_slice(&length.to_le_bytes());
        Limited::new("a.parquet", &bytes, 16 << 20).refused("does not end as a Parquet file does");
    }
}

#[test]
fn rows_that_the_columns_do_not_have_are_refused() {
    let mut rows = File::plain(doubles(&[1.5]), 1);
    rows.groups = vec![1 << 62; 3];
    refused(&rows, "more values than 63 bits can count");
    rows.groups = vec![1 << 62];
    refused(
        &rows,
        "a row group has 4611686018427387904 rows, and its column \"x\" has 1 values",
    );
    rows.values = 1 << 62;
    refused(&rows, "bytes cannot hold");
    rows.groups = vec![-1];
    refused(&rows, "a negative number of rows");
    let mut lists = long_lists(&[2, 2]);
    lists.groups = vec![5];
    refused(
        &lists,
        "a row group has 5 rows, and its column \"x.list.element\" has 4 values",
    );
    lists.groups = vec![3];
    refused(&lists, "row 2 is missing");
    let mut fewer = File::plain(doubles(&[1.5]), 2);
    fewer.groups = vec![2];
    refused(&fewer, "row 1 is missing");
}

#[test]
fn an_encrypted_column_is_named() {
    let mut file = File::plain(doubles(&[1.5]), 1);
    file.chunk = vec![(8, Struct(vec![(1, Struct(Vec::new()))]))];
    refused(
        &file,
        "column \"x\" is encrypted; unencrypted columns are accepted",
    );
}

/// Many columns of many rows; one page of each is as large as all its others.
fn wide(rows: usize, columns: usize) -> RecordBatch {
    let column = |column: usize| {
        let values = (0..rows).map(|row| (row * columns + column) as f64);
        Arc::new(Float64Array::from_iter_values(values)) as ArrayRef
    };
    RecordBatch::try_from_iter((0..columns).map(|index| (format!("x{index}"), column(index))))
        .unwrap()
}

fn parquet(batch: &RecordBatch) -> Vec<u8> {
    let mut writer = ArrowWriter::try_new(Vec::new(), batch.schema(), None).unwrap();
    writer.write(batch).unwrap();
    writer.into_inner().unwrap()
}

#[test]
fn a_table_is_read_within_a_limit_that_not_all_of_its_columns_fit_in() {
    let bytes = parquet(&wide(4_000, 24));
    for (limit, fits) in [
        (64 << 20, true),
        (400 << 10, true),
        (250 << 10, true),
        (60 << 10, false),
    ] {
        let file = Limited::new("a.parquet", &bytes, limit);
        let read = file.run(|dataset| {
            for index in [0, 1, 2_000, 3_999, 17] {
                let expected: Vec<_> = (0..24).map(|column| (index * 24 + column) as f64).collect();
                assert_eq!(row(&dataset, index)?, expected, "{limit}");
            }
            Ok(())
        });
        match fits {
            true => read.unwrap(),
            false => assert!(read.unwrap_err().to_string().contains("bytes at once: ")),
        }
    }
}

/// Starting at the row group for each row takes minutes.
#[test]
fn rows_of_a_block_that_does_not_fit_are_read_in_parts_of_it() {
    let rows = 60_000;
    let value = |row: i32, place: i32| f64::from(row * 4 + place);
    let lists = (0..rows).map(|row| Some((0..4).map(move |place| Some(value(row, place)))));
    let lists = ListArray::from_iter_primitive::<Float64Type, _, _>(lists);
    let batch = RecordBatch::try_from_iter([("v", Arc::new(lists) as ArrayRef)]).unwrap();
    let properties = WriterProperties::builder()
        .set_data_page_row_count_limit(500)
        .set_offset_index_disabled(true)
        .set_dictionary_enabled(false)
        .set_compression(Compression::SNAPPY);
    let mut writer =
        ArrowWriter::try_new(Vec::new(), batch.schema(), Some(properties.build())).unwrap();
    writer.write(&batch).unwrap();
    let file = Limited::new("a.parquet", &writer.into_inner().unwrap(), 400 << 10);
    file.run(|dataset| {
        for index in (0..rows).chain((0..rows).rev()) {
            let expected = [0, 1, 2, 3].map(|place| value(index, place));
            assert_eq!(row(&dataset, index as u64)?, expected);
        }
        Ok(())
    })
    .unwrap();
}

/// Reading a column takes memory beside its values, which is counted too; a column that is not selected takes none.
#[test]
fn a_wide_table_is_read_within_a_limit() {
    let numbers = [1.5_f64.to_le_bytes(), 2.5_f64.to_le_bytes()].concat();
    // The indices 0 and 1 alternate.
    let indices = page(&[1, 3, 0b1010_1010], 8, 8, 3);
    let columns = 10_000;
    for pages in [
        doubles(&[1.5, 2.5].repeat(4)),
        [dictionary(&numbers, 2), indices].concat(),
    ] {
        let file = File::wide(columns, pages, 8).bytes();
        let open = 28 << 20;
        for (limit, fits) in [(30, false), (40, true), (60, true), (80, true), (160, true)] {
            let read = Limited::new("a.parquet", &file, limit << 20).run(|dataset| {
                let mut values = vec![0.0_f64; columns];
                dataset.read_into(3..4, &mut values)?;
                assert!(values.iter().all(|&value| value == 2.5));
                Ok(())
            });
            match fits {
                true => read.unwrap(),
                false => assert!(matches!(read, Err(ErrorKind::DecodingMemory { .. }))),
            }
        }
        let few = Options::default().columns(["x9999", "x17"]);
        Limited::new("a.parquet", &file, open + (100 << 10))
            .run_with(few, |dataset| row(&dataset, 3))
            .unwrap();
    }
}

#[test]
fn a_wide_arrow_table_is_read_within_a_limit() {
    let columns = 10_000;
    for options in [IpcWriteOptions::default(), with_zstd()] {
        let file = arrow(&wide(2, columns), options);
        let fit = (1..40).step_by(3).filter(|limit| {
            let read = Limited::new("a.arrow", &file, limit << 20).run(|dataset| {
                let mut values = vec![0.0_f64; columns];
                dataset.read_into(1..2, &mut values)?;
                assert!(
                    (columns..2 * columns)
                        .map(|number| number as f64)
                        .eq(values)
                );
                Ok(())
            });
            let refused = matches!(read, Err(ErrorKind::DecodingMemory { .. }));
            assert!(refused || read.is_ok(), "{read:?}");
            !refused
        });
        assert!((1..13).contains(&fit.count()));
    }
}

#[test]
fn what_decoders_of_every_encoding_keep_is_counted() {
    use parquet::basic::Encoding::{ALP, BYTE_STREAM_SPLIT, PLAIN};
    let (rows, columns) = (2_000, 600);
    let table = wide(rows, columns);
    for (encoding, dictionary) in [
        (ALP, false),
        (BYTE_STREAM_SPLIT, false),
        (PLAIN, false),
        (PLAIN, true),
    ] {
        let properties = WriterProperties::builder()
            .set_encoding(encoding)
            .set_dictionary_enabled(dictionary)
            .set_compression(Compression::SNAPPY);
        let mut writer =
            ArrowWriter::try_new(Vec::new(), table.schema(), Some(properties.build())).unwrap();
        writer.write(&table).unwrap();
        let file = writer.into_inner().unwrap();
        for limit in [2, 4, 6, 8, 12, 16, 24, 32, 64] {
            let read = Limited::new("a.parquet", &file, limit << 20).run(|dataset| {
                let mut values = vec![0.0_f64; columns];
                for row in [0, 1_999] {
                    dataset.read_into(row as u64..row as u64 + 1, &mut values)?;
                    let expected = (row * columns..(row + 1) * columns).map(|number| number as f64);
                    assert!(values.iter().copied().eq(expected));
                }
                Ok(())
            });
            let fits = read.map_err(|error| matches!(error, ErrorKind::DecodingMemory { .. }));
            assert!(
                fits == Ok(()) || limit == 2 && fits == Err(true),
                "{encoding}, {limit}"
            );
        }
    }
}

/// Tens of thousands of columns, none of which requires a search among all others.
#[test]
fn wide_tables_take_time_by_their_columns_and_not_by_their_square() {
    let columns = 60_000;
    let table = wide(2, columns);
    let mut writer = FileWriter::try_new(Vec::new(), &table.schema()).unwrap();
    (0..3).for_each(|_| writer.write(&table).unwrap());
    writer.finish().unwrap();
    let arrow = Limited::new("a.arrow", writer.get_ref(), 300 << 20);
    let pages = doubles(&[0.0, 1.5].repeat(3));
    let parquet = File::wide(columns, pages, 6).bytes();
    let parquet = Limited::new("a.parquet", &parquet, 800 << 20);
    let chosen: [Vec<usize>; 2] = [
        (0..columns).rev().collect(),
        (0..columns / 2).map(|index| 2 * index).collect(),
    ];
    for chosen in chosen {
        let options = Options::default().columns(chosen.iter().map(|index| format!("x{index}")));
        let expected = |row: usize, column: usize| ((row % 2) * columns + column) as f64;
        let mut values = vec![0.0_f64; chosen.len()];
        arrow
            .run_with(options.clone(), |dataset| {
                for index in [0, 5, 3] {
                    dataset.read_into(index as u64..index as u64 + 1, &mut values)?;
                    let columns = chosen.iter().map(|&column| expected(index, column));
                    assert!(values.iter().copied().eq(columns));
                }
                Ok(())
            })
            .unwrap();
        parquet
            .run_with(options, |dataset| {
                dataset.read_into(5..6, &mut values)?;
                assert!(values.iter().all(|&value| value == 1.5));
                Ok(())
            })
            .unwrap();
    }
}

fn arrow(batch: &RecordBatch, options: IpcWriteOptions) -> Vec<u8> {
    let mut writer =
        FileWriter::try_new_with_options(Vec::new(), &batch.schema(), options).unwrap();
    writer.write(batch).unwrap();
    writer.finish().unwrap();
    writer.into_inner().unwrap()
}

#[test]
fn arrow_buffers_are_decompressed_within_the_limit() {
    let batch = wide(100_000, 2);
    for compression in [CompressionType::LZ4_FRAME, CompressionType::ZSTD] {
        let options = IpcWriteOptions::default()
            .try_with_compression(Some(compression))
            .unwrap();
        let bytes = arrow(&batch, options);
        // The decoder of LZ4 uses blocks of up to four megabytes.
        Limited::new("a.arrow", &bytes, 16 << 20)
            .run(|dataset| row(&dataset, 99_999))
            .unwrap();
        Limited::new("a.arrow", &bytes, 1 << 20).refused("bytes at once: ");
        // The uncompressed length of each buffer, which is the same.
        for lie in [1 << 30, 1 << 40, i64::MAX, -2] {
            let lying = replaced(&bytes, &800_000_i64.to_le_bytes(), &i64::to_le_bytes(lie));
            Limited::new("a.arrow", &lying, 1 << 20).refused("");
        }
    }
}

fn replaced(bytes: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    let places: Vec<_> = bytes
        .windows(from.len())
        .enumerate()
        .filter(|(_, part)| *part == from)
        .map(|(at, _)| at)
        .collect();
    assert!(!places.is_empty());
    for at in places {
        bytes[at..at + from.len()].copy_from_slice(to);
    }
    bytes
}

#[test]
fn rows_that_an_arrow_file_does_not_have_are_refused() {
    let bytes = arrow(&wide(12_345, 1), IpcWriteOptions::default());
    for rows in [12_346, 1 << 40, 1 << 62, i64::MAX, -1] {
        let lying = replaced(&bytes, &12_345_i64.to_le_bytes(), &i64::to_le_bytes(rows));
        let words = if rows < 0 {
            "negative number of rows"
        } else {
            "does not hold the rows that it declares for column \"x0\""
        };
        Limited::new("a.arrow", &lying, 1 << 20).refused(words);
    }
}

#[test]
fn arrow_metadata_of_version_4_is_read() {
    for old in [false, true] {
        let options = IpcWriteOptions::try_new(8, old, MetadataVersion::V4).unwrap();
        let table = wide(3, 2);
        let file = arrow(&table, options.clone());
        let mut stream =
            StreamWriter::try_new_with_options(Vec::new(), &table.schema(), options).unwrap();
        (0..2).for_each(|_| stream.write(&table).unwrap());
        let unfinished = stream.get_ref().clone();
        stream.finish().unwrap();
        let stream = stream.into_inner().unwrap();
        // Before version 0.15 of Arrow, lengths had no marker.
        assert_eq!(stream.starts_with(&[0xff; 4]), !old);
        for (name, bytes) in [
            ("a.arrow", &file),
            ("a.arrows", &stream),
            ("a.arrows", &unfinished),
        ] {
            let read = Limited::new(name, bytes, 1 << 20).run(|dataset| {
                let rows = dataset.rows();
                assert_eq!(row(&dataset, 2)?, [4.0, 5.0]);
                row(&dataset, rows - 2)
            });
            assert_eq!(read.unwrap(), [2.0, 3.0]);
        }
        for len in 1..stream.len() - 8 {
            let read =
                Limited::new("a.arrows", &stream[..len], 1 << 20).run(|dataset| Ok(dataset.rows()));
            assert!(read.is_err() || read.unwrap() == 3, "cut to {len}");
        }
    }
}

fn lists(rows: Vec<Option<Vec<f64>>>) -> RecordBatch {
    let rows = rows
        .into_iter()
        .map(|row| row.map(|row| row.into_iter().map(Some)));
    let lists = ListArray::from_iter_primitive::<Float64Type, _, _>(rows);
    RecordBatch::try_from_iter([("v", Arc::new(lists) as ArrayRef)]).unwrap()
}

#[test]
fn a_list_column_whose_first_rows_are_null_or_empty_is_read() {
    let batch = lists(vec![
        None,
        Some(vec![]),
        Some(vec![1.25, 2.25]),
        None,
        Some(vec![3.0, 4.0]),
    ]);
    let files = [
        ("a.parquet", parquet(&batch)),
        ("a.arrow", arrow(&batch, IpcWriteOptions::default())),
    ];
    for (name, bytes) in files {
        Limited::new(name, &bytes, 1 << 20)
            .run(|dataset| {
                assert_eq!((dataset.rows(), dataset.columns()), (5, 2));
                let error = |index| row(&dataset, index).unwrap_err().kind.to_string();
                assert!(
                    error(0)
                        .starts_with("row 0 is null; numbers are accepted in every place (pandas")
                );
                assert!(error(1).starts_with("row 1 has 0 values and row 2 has 2;"));
                assert_eq!(row(&dataset, 2)?, [1.25, 2.25]);
                assert!(error(3).starts_with("row 3 is null"));
                assert_eq!(row(&dataset, 4)?, [3.0, 4.0]);
                Ok(())
            })
            .unwrap();
    }
    let none = lists(vec![None, Some(vec![]), None]);
    for (name, bytes) in [
        ("a.parquet", parquet(&none)),
        ("a.arrow", arrow(&none, IpcWriteOptions::default())),
    ] {
        Limited::new(name, &bytes, 1 << 20).refused("the first 3 rows are null or empty");
    }
}

/// Two million nulls in a page of a few bytes.
#[test]
fn the_first_row_with_values_is_not_looked_for_for_ever() {
    let count = 2_000_000;
    let data = [prefixed(&run(count, 0)), prefixed(&run(count, 0))].concat();
    let mut file = File::lists(
        page(&data, count as i64, 0, data.len()),
        count as i64,
        count as i64,
    );
    file.schema[1] = element("x", &[(3, I32(1)), (5, I32(1)), (6, I32(3))]);
    refused(&file, "the first 1048576 rows are null or empty");
}

/// A null list of fixed size that stands for six million values.
fn long_null() -> RecordBatch {
    let values = Arc::new(Float64Array::from(vec![0.0; 6_000_000]));
    let offsets = arrow_buffer::OffsetBuffer::from_lengths([values.len()]);
    let field = Arc::new(Field::new_list_field(DataType::Float64, true));
    let lists = ListArray::new(field, offsets, values, Some(vec![false].into()));
    RecordBatch::try_from_iter_with_nullable([("v", Arc::new(lists) as ArrayRef, true)]).unwrap()
}

fn with_zstd() -> IpcWriteOptions {
    IpcWriteOptions::default()
        .try_with_compression(Some(CompressionType::ZSTD))
        .unwrap()
}

/// Two thousand blocks of a few kilobytes, each of which unpacks to 48 megabytes.
#[test]
fn arrow_blocks_are_not_unpacked_for_ever_in_search_of_values() {
    let batch = long_null();
    let schema = batch.schema();
    let mut writer = StreamWriter::try_new_with_options(Vec::new(), &schema, with_zstd()).unwrap();
    let start = writer.get_ref().len();
    writer.write(&batch).unwrap();
    let (head, block) = writer.get_ref().split_at(start);
    for (blocks, rows) in [(2, 2), (2_000, 6)] {
        let bytes = [head, &block.repeat(blocks)].concat();
        let words = format!("the first {rows} rows are null or empty; one of the first million");
        Limited::new("a.arrows", &bytes, 64 << 20).refused(&words);
    }
}

#[test]
fn arrow_blocks_that_share_bytes_are_refused_before_they_are_unpacked() {
    let batch = long_null();
    let mut writer =
        FileWriter::try_new_with_options(Vec::new(), &batch.schema(), with_zstd()).unwrap();
    writer.write(&batch).unwrap();
    // Blocks without lists, whose positions in the index are changed to that of the first.
    (0..2_000).for_each(|_| writer.write(&batch.slice(0, 0)).unwrap());
    let mut bytes = writer.into_inner().unwrap();
    let end = bytes.len() - 10;
    let length = i32::from_le_bytes(*bytes[end..].first_chunk().unwrap());
    let footer = root_as_footer(&bytes[end - length as usize..end]).unwrap();
    let blocks: Vec<[u8; 24]> = footer
        .recordBatches()
        .unwrap()
        .iter()
        .map(|block| block.0)
        .collect();
    for block in &blocks[1..] {
        bytes = replaced_once(bytes, block, &blocks[0]);
    }
    Limited::new("a.arrow", &bytes, 64 << 20).refused("its blocks share bytes");
}

fn replaced_once(mut bytes: Vec<u8>, from: &[u8], to: &[u8]) -> Vec<u8> {
    let last = bytes.windows(from.len()).rposition(|part| part == from);
    let last = last.unwrap();
    bytes[last..last + from.len()].copy_from_slice(to);
    bytes
}

/// A thousand pages of a few kilobytes, each of which unpacks to 32 megabytes: of one empty list, or of none.
#[test]
fn parquet_pages_are_not_unpacked_for_ever_in_search_of_values() {
    let levels = [prefixed(&run(1, 0)), prefixed(&run(1, 0))].concat();
    let mut data = vec![0; 32 << 20];
    data[..levels.len()].copy_from_slice(&levels);
    let bytes = zstd::bulk::compress(&data, 1).unwrap();
    let file = |pages: Vec<u8>, rows: i64| {
        let mut file = File::lists(pages, rows, rows);
        file.compression = 6;
        file
    };
    let refused = |file: File, words: &str| {
        // Two pages at the same time, and their descriptions.
        Limited::new("a.parquet", &file.bytes(), 65 << 20).refused(words);
    };
    let empty = lying::page(&bytes, 1, 0, data.len());
    refused(
        file(empty.repeat(2), 2),
        "the first 2 rows are null or empty",
    );
    refused(
        file(empty.repeat(1_000), 1_000),
        "the first 7 rows are null or empty",
    );
    let no_list = lying::page(&bytes, 0, 0, data.len()).repeat(1_000);
    let one = [
        prefixed(&run(1, 0)),
        prefixed(&run(1, 1)),
        1.5_f64.to_le_bytes().to_vec(),
    ]
    .concat();
    let one = lying::page(&zstd::bulk::compress(&one, 1).unwrap(), 1, 0, one.len());
    let file = file([no_list.clone(), one, no_list].concat(), 1);
    let read = Limited::new("a.parquet", &file.bytes(), 1 << 20).run(|dataset| row(&dataset, 0));
    assert_eq!(read.unwrap(), [1.5]);
}

/// A reader that counts these values one by one takes seconds, and minutes for all the pages of a test.
const BILLION: u64 = 1 << 30;

/// Pages with the most values that one may have.
const PAGES: usize = 50;

/// Values that a page declares: the level of each, and the bytes that encode them.
struct Spoken {
    level: u8,
    bytes: Vec<u8>,
}

impl Spoken {
    /// Nulls; an index of the dictionary, in a run; the only index, packed in zero bits.
    fn kinds(values: u64) -> [Self; 3] {
        let packed = varint(values.div_ceil(8) << 1 | 1);
        [
            (1, vec![0]),
            (2, [vec![1], run(values, 0)].concat()),
            (2, [vec![0], packed].concat()),
        ]
        .map(|(level, bytes)| Self { level, bytes })
    }
}

/// Lists of values or nulls in these pages, with their dictionary.
fn optional_lists(pages: &[Vec<u8>], values: u64, rows: u64) -> File {
    let dictionary = dictionary(&1.5_f64.to_le_bytes(), 1);
    let pages = [dictionary, pages.concat()].concat();
    let mut file = File::lists(pages, values as i64, rows as i64);
    file.schema[3] = element("element", &[(1, I32(5)), (3, I32(1))]);
    file
}

#[test]
fn lists_of_a_billion_values_are_passed_over_and_refused_at_once() {
    let lengths = [BILLION, BILLION - 8];
    let short = list_page(&[2], 2, &[vec![1], run(2, 0)].concat());
    for spoken in Spoken::kinds(lengths.iter().sum()) {
        let long = list_page(&lengths, spoken.level, &spoken.bytes);
        let pages = [vec![short.clone()], vec![long; PAGES], vec![short.clone()]].concat();
        let last = 2 * PAGES as u64 + 1;
        let values = PAGES as u64 * lengths.iter().sum::<u64>() + 4;
        let file = optional_lists(&pages, values, last + 1);
        Limited::new("a.parquet", &file.bytes(), 1 << 20)
            .run(|dataset| {
                assert_eq!(row(&dataset, last)?, [1.5, 1.5]);
                for index in 1..last {
                    let len = lengths[(index as usize - 1) % 2];
                    let error = row(&dataset, index).unwrap_err().kind.to_string();
                    let expected = format!("row {index} has {len} values and row 0 has 2;");
                    assert!(error.starts_with(&expected), "{error}");
                }
                Ok(())
            })
            .unwrap();
    }
}

#[test]
fn a_first_row_of_a_billion_values_is_measured_at_once() {
    for spoken in Spoken::kinds(BILLION) {
        let page = list_page(&[BILLION], spoken.level, &spoken.bytes);
        let file = optional_lists(&[page], BILLION, 1);
        let file = Limited::new("a.parquet", &file.bytes(), 1 << 20);
        for _ in 0..PAGES {
            let read = |dataset: Dataset| {
                assert_eq!((dataset.rows(), dataset.columns()), (1, BILLION));
                dataset.blocks(0..1, 1)?.next().unwrap()
            };
            let error = file.run(read).unwrap_err();
            assert!(matches!(error, ErrorKind::DecodingMemory { .. }), "{error}");
        }
    }
}

/// Lists that continue from page to page.
#[test]
fn a_list_of_more_values_than_a_row_may_have_is_refused_at_once() {
    let count = 2 * BILLION - 1;
    let levels = [prefixed(&run(count, 1)), prefixed(&run(count, 1))].concat();
    let long = page(&levels, count as i64, 0, levels.len());
    let short = list_page(&[2], 2, &[vec![1], run(2, 0)].concat());
    let pages = [
        vec![short.clone(), short.clone()],
        vec![long; PAGES],
        vec![short],
    ]
    .concat();
    let file = optional_lists(&pages, PAGES as u64 * count + 6, 3);
    Limited::new("a.parquet", &file.bytes(), 1 << 20)
        .run(|dataset| {
            assert_eq!(row(&dataset, 0)?, [1.5, 1.5]);
            let error = row(&dataset, 1).unwrap_err().kind.to_string();
            assert!(
                error.ends_with("a row has more than 2147483648 values"),
                "{error}"
            );
            assert_eq!(row(&dataset, 2)?, [1.5, 1.5]);
            Ok(())
        })
        .unwrap();
}

/// A file of rows of one value, lists or not, two billion in a page: values, many pages of nulls, and values again.
fn billions_of_rows(lists: bool) -> File {
    let rows = 2 * BILLION - 1;
    let page = |level: u8, bytes: &[u8]| {
        let starts = if lists {
            prefixed(&run(rows, 0))
        } else {
            Vec::new()
        };
        let level = level - u8::from(!lists);
        let data = [&starts, &prefixed(&run(rows, level)), bytes].concat();
        page(&data, rows as i64, 8, data.len())
    };
    let [nulls, values] = [page(1, &[0]), page(2, &[vec![1], run(rows, 0)].concat())];
    let pages = [vec![values.clone()], vec![nulls; PAGES - 2], vec![values]].concat();
    let total = rows * PAGES as u64;
    let mut file = optional_lists(&pages, total, total);
    if !lists {
        file.schema = File::plain(Vec::new(), 1).schema;
        file.schema[1] = element("x", &[(1, I32(5)), (3, I32(1))]);
    }
    file
}

#[test]
fn rows_behind_billions_of_others_are_found_at_once() {
    for lists in [true, false] {
        Limited::new("a.parquet", &billions_of_rows(lists).bytes(), 16 << 20)
            .run(|dataset| {
                let rows = dataset.rows();
                for index in 0..PAGES as u64 / 2 {
                    assert_eq!(row(&dataset, BILLION + index)?, [1.5]);
                    assert_eq!(row(&dataset, rows - BILLION * index / 64 - 1)?, [1.5]);
                    let null = row(&dataset, rows / 2 + BILLION * index).unwrap_err();
                    assert!(matches!(null.kind, ErrorKind::Null { .. }), "{null}");
                }
                Ok(())
            })
            .unwrap();
    }
}

/// Thousands of row groups, each with one empty list in the same page, which unpacks to megabytes.
#[test]
fn row_groups_that_share_a_page_are_refused_before_it_is_unpacked() {
    let levels = [prefixed(&run(1, 0)), prefixed(&run(1, 0))].concat();
    let page = [levels, vec![0; 8 << 20]].concat();
    let bytes = gzip(&page);
    let mut file = File::lists(lying::page(&bytes, 1, 0, page.len()), 1, 1);
    file.compression = 2;
    refused(&file, "the first 1 rows are null or empty");
    file.groups = vec![1; 4_000];
    refused(&file, "its columns take more bytes than it has");
}

#[test]
fn where_the_nulls_of_a_long_row_are_is_kept_within_the_limit() {
    let len = 1_900_000;
    let repetition = [run(1, 0), run(len - 1, 1)].concat().repeat(2);
    let definition = [run(len, 2), run(len / 2, 2), run(1, 1), run(len / 2 - 1, 2)].concat();
    let levels = [prefixed(&repetition), prefixed(&definition)].concat();
    let data = [levels, vec![1], run(2 * len - 1, 0)].concat();
    let page = page(&data, 2 * len as i64, 8, data.len());
    let file = optional_lists(&[page], 2 * len, 2);
    // The row belongs to the caller, and so does its memory.
    let mut row = vec![0.0_f64; len as usize];
    Limited::new("a.parquet", &file.bytes(), 16 << 20)
        .run(|dataset| {
            dataset.read_into(0..1, &mut row)?;
            assert!(row.iter().all(|&value| value == 1.5));
            let error = dataset.read_into(1..2, &mut row).unwrap_err().kind;
            let words = "row 1 has at position 950000 a null;";
            assert!(error.to_string().starts_with(words), "{error}");
            Ok(())
        })
        .unwrap();
}
