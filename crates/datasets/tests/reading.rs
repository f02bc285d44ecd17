//! Reads files of other programs and of Arrow's own writers. All give the same numbers, and unsupported files give an
//! error.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use arrow_array::{ArrayRef, Float32Array, Float64Array, RecordBatch};
use arrow_ipc::writer::{FileWriter, StreamWriter};
use datasets::{Block, Dataset, Element, Format, Options, Values};
use parquet::arrow::ArrowWriter;
use parquet::file::properties::WriterProperties;
use tempfile::TempDir;

const ROWS: u64 = 10;
const COLUMNS: u64 = 4;

/// The contents of the files in `tests/files`.
fn value(row: u64, column: u64) -> f64 {
    row as f64 + column as f64 / 16.0
}

fn expected(rows: std::ops::Range<u64>, columns: u64) -> Vec<f64> {
    rows.flat_map(|row| (0..columns).map(move |column| value(row, column)))
        .collect()
}

fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/files")
        .join(name)
}

fn open(name: &str, columns: &[&str]) -> Dataset {
    let options = match columns {
        [] => Options::default(),
        names => Options::default().columns(names.iter().copied()),
    };
    Dataset::open(file(name), &options).unwrap()
}

/// Reads the file in every way and compares the results.
#[track_caller]
fn check(dataset: &Dataset, rows: u64, columns: u64, value: impl Fn(u64, u64) -> f64) {
    assert_eq!(
        (dataset.rows(), dataset.columns()),
        (rows, columns),
        "{dataset:?}"
    );
    let row_of = |row: u64| -> Vec<f64> { (0..columns).map(|column| value(row, column)).collect() };
    let mut row = Vec::<f64>::new();
    for index in (0..rows).chain((0..rows).rev()) {
        dataset.read_row(index, &mut row).unwrap();
        assert_eq!(row, row_of(index), "{dataset:?}, row {index}");
    }
    let all: Vec<f64> = (0..rows).flat_map(row_of).collect();
    let mut singles = vec![0.0_f32; all.len()];
    dataset.read_into(0..rows, &mut singles).unwrap();
    assert!(
        singles
            .iter()
            .zip(&all)
            .all(|(single, value)| f64::from(*single) == *value)
    );
    for block_rows in [1, 3, rows, u64::MAX] {
        let blocks: Vec<_> = dataset
            .blocks(0..rows, block_rows)
            .unwrap()
            .map(Result::unwrap)
            .collect();
        assert!(
            blocks
                .iter()
                .all(|block| block.values.element() == dataset.element())
        );
        assert_eq!(blocks.len() as u64, rows.div_ceil(block_rows));
        let values: Vec<f64> = blocks
            .into_iter()
            .flat_map(|block| block.values.into_f64())
            .collect();
        assert_eq!(values, all, "{dataset:?}, blocks of {block_rows}");
    }
}

#[test]
fn numpys_arrays_are_read_in_every_order() {
    for name in [
        "numpy_f64",
        "numpy_fortran",
        "numpy_fortran_cube",
        "numpy_big_endian",
        "numpy_version_2",
    ] {
        let dataset = open(&format!("{name}.npy"), &[]);
        assert_eq!(
            (dataset.element(), dataset.format()),
            (Element::F64, Format::Npy)
        );
        check(&dataset, ROWS, COLUMNS, value);
    }
    let single = open("numpy_f32.npy", &[]);
    assert_eq!(single.element(), Element::F32);
    check(&single, ROWS, COLUMNS, value);
    let vector = open("numpy_vector.npy", &[]);
    check(&vector, 1, ROWS * COLUMNS, |_, place| {
        value(place / COLUMNS, place % COLUMNS)
    });
}

#[test]
fn pyarrows_lists_and_columns_are_read_from_every_kind_of_file() {
    for ending in ["parquet", "arrow"] {
        for (name, columns) in [
            ("list", &["v"][..]),
            ("large_list_f32", &["v"]),
            ("fixed", &["v"]),
            ("plain", &[]),
        ] {
            let dataset = open(&format!("pyarrow_{name}.{ending}"), columns);
            assert_eq!(dataset.element() == Element::F32, name.ends_with("f32"));
            check(&dataset, ROWS, COLUMNS, value);
        }
    }
    for name in ["pyarrow_list.arrows", "pyarrow_old_list.arrows"] {
        let stream = open(name, &["v"]);
        assert_eq!(stream.format(), Format::ArrowStream);
        check(&stream, ROWS, COLUMNS, value);
    }
}

#[test]
fn every_accepted_compression_is_read() {
    for name in ["gzip", "lz4", "zstd", "none"] {
        check(
            &open(&format!("pyarrow_{name}.parquet"), &[]),
            ROWS,
            COLUMNS,
            value,
        );
    }
    check(
        &open("pyarrow_pages_2.parquet", &["v"]),
        ROWS,
        COLUMNS,
        value,
    );
    for name in ["lz4", "zstd"] {
        check(
            &open(&format!("pyarrow_{name}.feather"), &["v"]),
            ROWS,
            COLUMNS,
            value,
        );
    }
}

#[test]
fn columns_are_chosen_and_ordered_by_name() {
    for ending in ["parquet", "arrow"] {
        let dataset = open(&format!("pyarrow_mixed.{ending}"), &["x3", "x0"]);
        assert_eq!(dataset.element(), Element::F32);
        check(&dataset, ROWS, 2, |row, place| {
            value(row, [3, 0][place as usize])
        });
        let dataset = open(&format!("pyarrow_mixed.{ending}"), &[]);
        assert_eq!(dataset.element(), Element::F64);
        check(&dataset, ROWS, COLUMNS, value);
    }
}

#[test]
fn columns_that_are_left_out_may_be_of_any_kind() {
    let dataset = open("pyarrow_dictionary.arrow", &["x0", "x1", "x2", "x3"]);
    check(&dataset, ROWS, COLUMNS, value);
}

/// Columns of every kind that Arrow has, without values, followed by one that is read.
fn of_every_kind(parquet: bool) -> RecordBatch {
    use arrow_schema::DataType::*;
    use arrow_schema::{Field, Fields, IntervalUnit, TimeUnit, UnionFields, UnionMode};
    let field = |name: &str, data_type| Arc::new(Field::new(name, data_type, true));
    let fields = Fields::from(vec![field("a", Int8), field("b", List(field("c", Utf8)))]);
    let entries = Fields::from(vec![
        Arc::new(Field::new("k", Utf8, false)),
        field("v", Int64),
    ]);
    let entries = Arc::new(Field::new("e", Struct(entries), false));
    let mut kinds = vec![
        Null,
        Boolean,
        UInt8,
        UInt16,
        UInt32,
        UInt64,
        Int16,
        Float16,
        Utf8,
        LargeUtf8,
        Utf8View,
        BinaryView,
        Binary,
        Date32,
        Date64,
        Time32(TimeUnit::Millisecond),
        Time64(TimeUnit::Nanosecond),
        FixedSizeBinary(3),
        Timestamp(TimeUnit::Microsecond, Some("UTC".into())),
        Timestamp(TimeUnit::Second, None),
        Decimal128(30, 2),
        Decimal256(70, 3),
        Duration(TimeUnit::Second),
        Struct(fields.clone()),
        Map(entries, false),
        FixedSizeList(field("i", Int32), 2),
        LargeList(field("i", Struct(fields))),
        Dictionary(Int32.into(), Utf8.into()),
    ];
    if !parquet {
        let union = UnionFields::try_new(
            [0, 1],
            [Field::new("p", Int8, true), Field::new("q", Utf8, true)],
        )
        .unwrap();
        kinds.extend([
            Union(union.clone(), UnionMode::Dense),
            Union(union, UnionMode::Sparse),
            ListView(field("i", Int8)),
            Interval(IntervalUnit::MonthDayNano),
            RunEndEncoded(
                Arc::new(Field::new("run_ends", Int32, false)),
                field("values", Utf8View),
            ),
        ]);
    }
    let columns = kinds.iter().enumerate();
    let columns =
        columns.map(|(index, kind)| (format!("k{index}"), arrow_array::new_null_array(kind, 3)));
    let x: ArrayRef = Arc::new(Float64Array::from(vec![0.5, 1.5, 2.5]));
    RecordBatch::try_from_iter_with_nullable(
        columns
            .chain([("x".into(), x)])
            .map(|(name, array)| (name, array, true)),
    )
    .unwrap()
}

#[test]
fn a_column_behind_columns_of_every_kind_is_read() {
    let folder = TempDir::new().unwrap();
    let options = Options::default().columns(["x"]);
    let parquet = write_parquet(&folder, &[of_every_kind(true)]);
    let [arrow, stream] = write_arrow(&folder, &[of_every_kind(false)]);
    for path in [parquet, arrow, stream] {
        let dataset = Dataset::open(&path, &options).unwrap();
        check(&dataset, 3, 1, |row, _| row as f64 + 0.5);
    }
}

#[test]
fn part_of_the_rows_can_be_streamed() {
    for name in [
        "numpy_fortran.npy",
        "pyarrow_plain.parquet",
        "pyarrow_plain.arrow",
    ] {
        let dataset = open(name, &[]);
        let blocks: Vec<_> = dataset
            .blocks(3..8, 2)
            .unwrap()
            .map(Result::unwrap)
            .collect();
        let shape: Vec<_> = blocks
            .iter()
            .map(|block| (block.first_row, block.rows))
            .collect();
        assert_eq!(shape, [(3, 2), (5, 2), (7, 1)]);
        assert_eq!(blocks[1].values, Values::F64(expected(5..7, COLUMNS)));
        assert_eq!(dataset.blocks(10..10, 1).unwrap().count(), 0);
        // A reused block may have had another type and size.
        let mut block = Block {
            values: Values::F32(vec![7.0; 100]),
            ..Block::default()
        };
        let mut again = dataset.blocks(3..8, 2).unwrap();
        for expected in &blocks {
            again.next_into(&mut block).unwrap().unwrap();
            assert_eq!(block, *expected);
        }
        assert!(again.next_into(&mut block).is_none());
    }
}

#[track_caller]
fn refused(name: &str, columns: &[&str], words: &str) {
    let options = match columns {
        [] => Options::default(),
        names => Options::default().columns(names.iter().copied()),
    };
    let error = Dataset::open(file(name), &options).unwrap_err().to_string();
    assert!(error.contains(name) && error.contains(words), "{error}");
}

#[test]
fn files_that_cannot_be_read_are_refused_with_the_reason() {
    refused("none.npy", &[], "cannot be opened");
    refused("", &[], "no regular file");
    refused("make.py", &[], "it begins with");
    refused(
        "numpy_int64.npy",
        &[],
        "the elements are int64; float32 and float64",
    );
    refused(
        "numpy_f64.npy",
        &["x"],
        "the columns of an .npy file have no names",
    );
    refused(
        "pyarrow_list.parquet",
        &[],
        "column \"id\" has type Int64; float32, float64, and lists",
    );
    refused(
        "pyarrow_list.arrow",
        &["w"],
        "there is no column \"w\"; there are \"id\", \"v\"",
    );
    refused(
        "pyarrow_tensor.arrows",
        &[],
        "holds a tensor of Arrow and no table;",
    );
    refused(
        "pyarrow_brotli.parquet",
        &[],
        "column \"x0\" is compressed with BROTLI",
    );
}

#[test]
fn rows_that_cannot_be_read_are_named_and_the_others_are_read() {
    let cases = [
        ("null_row", 7, "row 7 is null"),
        ("null_value", 6, "row 6 has at position 2 a null"),
        (
            "ragged",
            5,
            "row 5 has 5 values and row 0 has 4; rows of one length",
        ),
    ];
    for (name, bad, words) in cases {
        for ending in ["parquet", "arrow"] {
            let dataset = open(&format!("pyarrow_{name}.{ending}"), &["v"]);
            check_bad_row(&dataset, bad, words);
        }
    }
}

#[track_caller]
fn check_bad_row(dataset: &Dataset, bad: u64, words: &str) {
    let mut row = Vec::<f64>::new();
    for index in 0..ROWS {
        match dataset.read_row(index, &mut row) {
            Ok(()) => assert_eq!(row, expected(index..index + 1, COLUMNS), "row {index}"),
            Err(error) => assert!(index == bad && error.to_string().contains(words), "{error}"),
        }
    }
    assert!(dataset.read_row(bad, &mut row).is_err());
    let mut blocks = dataset.blocks(0..ROWS, 2).unwrap();
    assert_eq!(
        blocks.by_ref().take_while(Result::is_ok).count() as u64,
        bad / 2
    );
    assert!(blocks.next().is_none());
    let error = dataset
        .blocks(0..ROWS, ROWS)
        .unwrap()
        .next()
        .unwrap()
        .unwrap_err();
    assert!(error.to_string().contains(words), "{error}");
}

/// Lists of these lengths or nulls, with consecutive numbers as values.
fn lists(lengths: &[Option<usize>]) -> RecordBatch {
    let mut next = (0..).map(|number| Some(f64::from(number)));
    let rows: Vec<Option<Vec<_>>> = lengths
        .iter()
        .map(|len| len.map(|len| next.by_ref().take(len).collect()))
        .collect();
    let lists =
        arrow_array::ListArray::from_iter_primitive::<arrow_array::types::Float64Type, _, _>(rows);
    RecordBatch::try_from_iter_with_nullable([("v", Arc::new(lists) as ArrayRef, true)]).unwrap()
}

/// Reads each row separately in several orders. Rows as long as the first are read; for each other row, the error names
/// its number.
#[track_caller]
fn check_each_alone(path: &Path, lengths: &[Option<usize>]) {
    let dataset = Dataset::open(path, &Options::default()).unwrap();
    let width = lengths[0].unwrap();
    let orders: [Vec<usize>; 3] = [
        (0..lengths.len()).collect(),
        (0..lengths.len()).rev().collect(),
        (0..lengths.len())
            .flat_map(|row| [row, row, lengths.len() / 2])
            .collect(),
    ];
    for index in orders.concat() {
        let mut row = Vec::<f64>::new();
        let read = dataset.read_row(index as u64, &mut row);
        let error = read.map_err(|error| error.kind.to_string());
        match lengths[index] {
            Some(len) if len == width => {
                let before: usize = lengths[..index].iter().flatten().sum();
                let expected = (before..before + width).map(|number| number as f64);
                assert_eq!(error, Ok(()), "{lengths:?}");
                assert!(row.iter().copied().eq(expected), "{lengths:?}, row {index}");
            }
            Some(len) => {
                let words = format!("row {index} has {len} values and row 0 has {width};");
                assert!(error.clone().unwrap_err().starts_with(&words), "{error:?}");
            }
            None => {
                let words = format!("row {index} is null;");
                assert!(error.clone().unwrap_err().starts_with(&words), "{error:?}");
            }
        }
    }
}

#[test]
fn no_row_is_refused_for_another_ones_sake() {
    for places in [1, 2, 3, 4, 6, 12, 20, 28, 30, 31] {
        for other in [Some(3), Some(4), Some(1), Some(0), None] {
            for group in [2, 3, 6] {
                check_others_among(2, other, places, group);
            }
        }
    }
    // Two rows of this length make a block.
    let width = 1 << 16;
    for places in [2, 6, 12] {
        for other in [Some(width + 1), None] {
            check_others_among(width, other, places, 6);
        }
    }
}

/// Six rows in groups of `group`. The bits of `places` say which rows after the first have another width.
#[track_caller]
fn check_others_among(width: usize, other: Option<usize>, places: u32, group: usize) {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("a.parquet");
    let length = |row: u32| match places << 1 >> row & 1 {
        0 => Some(width),
        _ => other,
    };
    let lengths: Vec<_> = (0..6).map(length).collect();
    let properties = WriterProperties::builder().set_max_row_group_row_count(Some(group));
    write_parquet_with(&path, &[lists(&lengths)], properties.build());
    check_each_alone(&path, &lengths);
}

#[test]
fn rows_that_are_not_there_are_refused() {
    for name in [
        "numpy_f64.npy",
        "pyarrow_plain.parquet",
        "pyarrow_plain.arrow",
    ] {
        let dataset = open(name, &[]);
        let mut row = Vec::<f64>::new();
        let error = dataset.read_row(10, &mut row).unwrap_err().to_string();
        assert!(
            error.ends_with("there is no row 10; there are 10, from 0 on"),
            "{error}"
        );
        assert!(dataset.read_row(u64::MAX, &mut row).is_err());
        let error = dataset.blocks(4..11, 1).unwrap_err().to_string();
        assert!(
            error.contains("rows 4 to 11 (the last left out)"),
            "{error}"
        );
        assert!(
            dataset
                .blocks(0..1, 0)
                .unwrap_err()
                .to_string()
                .contains("blocks of 0 rows")
        );
        let error = dataset
            .read_into(0..2, &mut [0.0; 7])
            .unwrap_err()
            .to_string();
        assert!(
            error.contains("there is room for 7 values; the rows have 8"),
            "{error}"
        );
    }
}

/// Two plain columns, `row` and `row + 1/2`, in batches.
fn batches(rows: u64, batch: u64) -> Vec<RecordBatch> {
    let column = |range: std::ops::Range<u64>, add: f64| range.map(move |row| row as f64 + add);
    (0..rows)
        .step_by(batch as usize)
        .map(|start| {
            let range = start..(start + batch).min(rows);
            let a: ArrayRef = Arc::new(Float64Array::from_iter_values(column(range.clone(), 0.0)));
            let b: ArrayRef = Arc::new(Float64Array::from_iter_values(column(range, 0.5)));
            RecordBatch::try_from_iter([("a", a), ("b", b)]).unwrap()
        })
        .collect()
}

/// The same rows as Parquet, as an Arrow file and as a stream.
fn write_all(folder: &TempDir, batches: &[RecordBatch]) -> [PathBuf; 3] {
    let [arrow, stream] = write_arrow(folder, batches);
    [write_parquet(folder, batches), arrow, stream]
}

fn write_parquet(folder: &TempDir, batches: &[RecordBatch]) -> PathBuf {
    let path = folder.path().join("a.parquet");
    let properties = WriterProperties::builder()
        .set_max_row_group_row_count(Some(70_000))
        .set_data_page_row_count_limit(1_000)
        .build();
    write_parquet_with(&path, batches, properties);
    path
}

fn write_parquet_with(path: &Path, batches: &[RecordBatch], properties: WriterProperties) {
    let (file, schema) = (File::create(path).unwrap(), batches[0].schema());
    let mut writer = ArrowWriter::try_new(file, schema, Some(properties)).unwrap();
    batches
        .iter()
        .for_each(|batch| writer.write(batch).unwrap());
    writer.close().unwrap();
}

fn write_arrow(folder: &TempDir, batches: &[RecordBatch]) -> [PathBuf; 2] {
    let paths = ["a.arrow", "a.arrows"].map(|name| folder.path().join(name));
    let (schema, create) = (batches[0].schema(), |path: &Path| {
        File::create(path).unwrap()
    });
    let mut arrow = FileWriter::try_new(create(&paths[0]), &schema).unwrap();
    let mut stream = StreamWriter::try_new(create(&paths[1]), &schema).unwrap();
    for batch in batches {
        arrow.write(batch).unwrap();
        stream.write(batch).unwrap();
    }
    arrow.finish().unwrap();
    stream.finish().unwrap();
    paths
}

#[test]
fn many_row_groups_and_blocks_are_crossed_in_any_order() {
    let folder = TempDir::new().unwrap();
    let rows = 200_001;
    for path in write_all(&folder, &batches(rows, 30_000)) {
        let dataset = Dataset::open(&path, &Options::default()).unwrap();
        assert_eq!(dataset.rows(), rows);
        let mut row = Vec::<f64>::new();
        for index in [
            0,
            rows - 1,
            69_999,
            70_000,
            65_535,
            65_536,
            131_072,
            140_001,
            30_000,
            1,
        ] {
            dataset.read_row(index, &mut row).unwrap();
            assert_eq!(row, [index as f64, index as f64 + 0.5], "{dataset:?}");
        }
        let mut next = 0;
        for block in dataset.blocks(0..rows, 7_777).unwrap() {
            let values = block.unwrap().values.into_f64();
            for pair in values.chunks(2) {
                assert_eq!(pair, [next as f64, next as f64 + 0.5]);
                next += 1;
            }
        }
        assert_eq!(next, rows);
    }
}

#[test]
fn lists_of_many_pages_are_found_in_any_order() {
    let folder = TempDir::new().unwrap();
    let rows =
        (0..150_000).map(|row| Some((0..3).map(move |place| Some(f64::from(row * 3 + place)))));
    let lists =
        arrow_array::ListArray::from_iter_primitive::<arrow_array::types::Float64Type, _, _>(rows);
    let batch = RecordBatch::try_from_iter([("v", Arc::new(lists) as ArrayRef)]).unwrap();
    let path = write_parquet(&folder, &[batch]);
    let dataset = Dataset::open(&path, &Options::default()).unwrap();
    let mut row = Vec::<f64>::new();
    for index in [
        69_999, 1, 60_001, 60_000, 149_999, 140_000, 100_500, 100_499, 0, 43_691,
    ] {
        dataset.read_row(index, &mut row).unwrap();
        assert_eq!(
            row,
            [0, 1, 2].map(|place| (index * 3 + place) as f64),
            "row {index}"
        );
    }
}

#[test]
fn threads_share_a_dataset() {
    let folder = TempDir::new().unwrap();
    let rows = 5_000;
    for path in write_all(&folder, &batches(rows, 1_000)) {
        let dataset = Dataset::open(&path, &Options::default()).unwrap();
        std::thread::scope(|scope| {
            for thread in 0..4 {
                let dataset = &dataset;
                scope.spawn(move || {
                    let mut row = Vec::<f64>::new();
                    for index in (0..rows).skip(thread).step_by(997) {
                        dataset.read_row(index, &mut row).unwrap();
                        assert_eq!(row, [index as f64, index as f64 + 0.5]);
                    }
                    let rows = dataset
                        .blocks(0..rows, 640)
                        .unwrap()
                        .map(|block| block.unwrap().rows);
                    assert_eq!(rows.sum::<u64>(), 5_000);
                });
            }
        });
    }
}

#[test]
fn nulls_of_plain_columns_are_named_by_row_and_column() {
    let folder = TempDir::new().unwrap();
    let a: ArrayRef = Arc::new(Float32Array::from(vec![Some(1.0), Some(2.0), None]));
    let b: ArrayRef = Arc::new(Float32Array::from(vec![Some(1.0), None, None]));
    let batch = RecordBatch::try_from_iter([("a", a), ("b", b)]).unwrap();
    for path in write_all(&folder, &[batch]) {
        let dataset = Dataset::open(&path, &Options::default()).unwrap();
        let mut row = Vec::<f32>::new();
        dataset.read_row(0, &mut row).unwrap();
        assert_eq!(row, [1.0, 1.0]);
        let message = |error: datasets::Error| error.to_string();
        let mut all = [0.0_f32; 6];
        let error = message(dataset.read_into(0..3, &mut all).unwrap_err());
        assert!(error.contains("row 1 of column \"b\" is null"), "{error}");
        let error = message(dataset.read_row(2, &mut row).unwrap_err());
        assert!(error.contains("row 2 of column \"a\" is null"), "{error}");
    }
}

#[test]
fn tables_without_rows_or_with_empty_ones_are_refused() {
    let folder = TempDir::new().unwrap();
    for path in write_all(&folder, &[batches(1, 1)[0].slice(0, 0)]) {
        let error = Dataset::open(&path, &Options::default())
            .unwrap_err()
            .to_string();
        assert!(
            error.contains("there are no rows; one row or more"),
            "{error}"
        );
    }
    let lists =
        arrow_array::ListArray::from_iter_primitive::<arrow_array::types::Float64Type, _, _>([
            Some(Vec::<Option<f64>>::new()),
            Some(vec![]),
        ]);
    let batch = RecordBatch::try_from_iter([("v", Arc::new(lists) as ArrayRef)]).unwrap();
    for path in write_all(&folder, &[batch]) {
        let error = Dataset::open(&path, &Options::default())
            .unwrap_err()
            .to_string();
        assert!(
            error.contains("the first 2 rows are null or empty; one of the first million"),
            "{error}"
        );
    }
}

/// As pandas writes a category of floats: plain values in the file, and a note for Arrow that they are a dictionary.
#[test]
fn columns_that_arrow_would_make_a_dictionary_of_are_read() {
    let keys = arrow_array::Int32Array::from(vec![1, 0, 1]);
    let values: ArrayRef = Arc::new(Float64Array::from(vec![0.5, 1.5]));
    let column = arrow_array::DictionaryArray::new(keys, values);
    let batch = RecordBatch::try_from_iter([("x", Arc::new(column) as ArrayRef)]).unwrap();
    let mut writer = ArrowWriter::try_new(Vec::new(), batch.schema(), None).unwrap();
    writer.write(&batch).unwrap();
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("category.parquet");
    std::fs::write(&path, writer.into_inner().unwrap()).unwrap();
    let dataset = Dataset::open(&path, &Options::default()).unwrap();
    check(&dataset, 3, 1, |row, _| [1.5, 0.5, 1.5][row as usize]);
}
