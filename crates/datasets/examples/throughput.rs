//! Measures how fast files are read:
//! `cargo run --release -p datasets --example throughput -- [--json] [--mib 256] [--python python3]`.
//!
//! Writes rows of 1,024 doubles in each format to a temporary folder and reads each file back in blocks. Takes the best
//! of several rounds with the files in the page cache, and the time of a copy of the same bytes in memory for
//! comparison. With `--python` and a Python that has numpy and pyarrow, these read the same files into one array each,
//! also on one thread.

use std::error::Error;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::time::Instant;

use arrow_array::{ArrayRef, FixedSizeListArray, Float64Array, RecordBatch};
use arrow_ipc::writer::FileWriter;
use arrow_schema::{DataType, Field};
use datasets::{Block, Dataset, Options, Values};
use parquet::arrow::ArrowWriter;
use parquet::basic::Compression;
use parquet::file::properties::WriterProperties;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// The number of values in a row.
const WIDTH: usize = 1_024;

/// The number of rows in a batch and a block: 4 MiB.
const BATCH: usize = 512;

/// The number of rounds; the best one counts.
const ROUNDS: usize = 5;

/// Reads a file into one array of doubles and prints the seconds.
const PYTHON: &str = r#"
import sys, time
import numpy as np, pyarrow as pa, pyarrow.parquet as pq
def read(path):
    if path.endswith(".npy"): return np.ascontiguousarray(np.load(path))
    table = pq.read_table(path, use_threads=False) if path.endswith(".parquet") else pa.ipc.open_file(pa.memory_map(path)).read_all()
    return np.concatenate([chunk.flatten().to_numpy() for chunk in table["v"].chunks])
def seconds(path):
    start = time.perf_counter(); read(path); return time.perf_counter() - start
for path in sys.argv[1:]: print(min(seconds(path) for _ in range(5)))
"#;

struct Arguments {
    json: bool,
    rows: usize,
    python: Option<String>,
}

struct Figure {
    name: String,
    bytes: usize,
    seconds: f64,
    python: Option<f64>,
}

fn main() -> Result<()> {
    let arguments = arguments()?;
    let folder = tempfile::tempdir()?;
    let files = write_all(folder.path(), arguments.rows)?;
    let python = arguments
        .python
        .as_deref()
        .map(|python| python_seconds(python, &files));
    let python = python.transpose()?.unwrap_or_default();
    let bytes = arguments.rows * WIDTH * 8;
    let mut figures = vec![Figure {
        name: "copy in memory".into(),
        bytes,
        seconds: best(|| Ok(copy(bytes)))?,
        python: None,
    }];
    for (index, file) in files.iter().enumerate() {
        figures.push(Figure {
            name: file
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned(),
            bytes,
            seconds: best(|| timed(|| read(file)))?,
            python: python.get(index).copied(),
        });
    }
    print(&figures, arguments.json);
    Ok(())
}

fn arguments() -> Result<Arguments> {
    let mut arguments = Arguments {
        json: false,
        rows: 256 * 128,
        python: None,
    };
    let mut given = std::env::args().skip(1);
    while let Some(flag) = given.next() {
        let mut value = || given.next().ok_or_else(|| format!("{flag} needs a value"));
        match flag.as_str() {
            "--json" => arguments.json = true,
            "--mib" => arguments.rows = value()?.parse::<usize>()? * 128,
            "--python" => arguments.python = Some(value()?),
            other => return Err(format!("{other}: --json, --mib and --python are accepted").into()),
        }
    }
    Ok(arguments)
}

/// The seconds of the best round.
fn best(mut round: impl FnMut() -> Result<f64>) -> Result<f64> {
    (0..ROUNDS).try_fold(f64::INFINITY, |best, _| Ok(best.min(round()?)))
}

/// Copies as many bytes as the file has into a block, in the same steps as reading.
fn copy(bytes: usize) -> f64 {
    let from = vec![1.0_f64; bytes / size_of::<f64>()];
    let start = Instant::now();
    let mut block = vec![0.0_f64; BATCH * WIDTH];
    for from in from.chunks_exact(block.len()) {
        block.copy_from_slice(from);
        std::hint::black_box(&mut block);
    }
    start.elapsed().as_secs_f64()
}

fn timed(round: impl FnOnce() -> Result<f64>) -> Result<f64> {
    let start = Instant::now();
    std::hint::black_box(round()?);
    Ok(start.elapsed().as_secs_f64())
}

fn read(path: &Path) -> Result<f64> {
    let dataset = Dataset::open(path, &Options::default())?;
    let mut blocks = dataset.blocks(0..dataset.rows(), BATCH as u64)?;
    let (mut block, mut sum) = (Block::default(), 0.0);
    while let Some(result) = blocks.next_into(&mut block) {
        result?;
        if let Values::F64(values) = std::hint::black_box(&block.values) {
            sum += values[values.len() - 1];
        }
    }
    Ok(sum)
}

fn write_all(folder: &Path, rows: usize) -> Result<Vec<PathBuf>> {
    let path = |name: &str| folder.join(name);
    let files = [
        "c.npy",
        "fortran.npy",
        "list.arrow",
        "plain.parquet",
        "snappy.parquet",
    ]
    .map(path);
    write_npy(&files[0], rows, false)?;
    write_npy(&files[1], rows, true)?;
    let schema = batch(0, 1)?.schema();
    let mut arrow = FileWriter::try_new(File::create(&files[2])?, &schema)?;
    let parquet = |path: &Path, compression| -> Result<_> {
        let properties = WriterProperties::builder()
            .set_dictionary_enabled(false)
            .set_compression(compression);
        Ok(ArrowWriter::try_new(
            File::create(path)?,
            schema.clone(),
            Some(properties.build()),
        )?)
    };
    let mut plain = parquet(&files[3], Compression::UNCOMPRESSED)?;
    let mut snappy = parquet(&files[4], Compression::SNAPPY)?;
    for first in (0..rows).step_by(BATCH) {
        let batch = batch(first, BATCH.min(rows - first))?;
        arrow.write(&batch)?;
        plain.write(&batch)?;
        snappy.write(&batch)?;
    }
    arrow.finish()?;
    plain.close()?;
    snappy.close()?;
    Ok(files.into())
}

fn batch(first: usize, rows: usize) -> Result<RecordBatch> {
    let values = (0..rows * WIDTH).map(|index| value(first + index / WIDTH, index % WIDTH));
    let values = Arc::new(Float64Array::from_iter_values(values));
    let item = Arc::new(Field::new_list_field(DataType::Float64, false));
    let lists: ArrayRef = Arc::new(FixedSizeListArray::try_new(
        item,
        WIDTH as i32,
        values,
        None,
    )?);
    let field = Field::new("v", lists.data_type().clone(), false);
    let schema = Arc::new(arrow_schema::Schema::new(vec![field]));
    Ok(RecordBatch::try_new(schema, vec![lists])?)
}

/// Numbers with few digits in common, like measured data.
fn value(row: usize, column: usize) -> f64 {
    let bits = ((row * WIDTH + column) as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    (bits >> 11) as f64 / (1_u64 << 53) as f64
}

fn write_npy(path: &Path, rows: usize, fortran: bool) -> Result<()> {
    let order = if fortran { "True" } else { "False" };
    let header =
        format!("{{'descr': '<f8', 'fortran_order': {order}, 'shape': ({rows}, {WIDTH}), }}");
    let mut bytes = b"\x93NUMPY\x01\x00".to_vec();
    bytes.extend(118_u16.to_le_bytes());
    bytes.extend(format!("{header:<117}\n").bytes());
    let place = |index: usize| match fortran {
        true => (index % rows, index / rows),
        false => (index / WIDTH, index % WIDTH),
    };
    let values = (0..rows * WIDTH)
        .map(place)
        .map(|(row, column)| value(row, column));
    bytes.extend(values.flat_map(f64::to_le_bytes));
    Ok(fs::write(path, bytes)?)
}

fn python_seconds(python: &str, files: &[PathBuf]) -> Result<Vec<f64>> {
    let output = Command::new(python)
        .arg("-c")
        .arg(PYTHON)
        .args(files)
        .output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into());
    }
    let seconds = String::from_utf8(output.stdout)?;
    Ok(seconds
        .lines()
        .map(str::parse)
        .collect::<std::result::Result<_, _>>()?)
}

fn print(figures: &[Figure], json: bool) {
    for figure in figures {
        let (name, seconds) = (&figure.name, figure.seconds);
        let rate = figure.bytes as f64 / seconds / 1e9;
        let python = figure
            .python
            .map(|seconds| figure.bytes as f64 / seconds / 1e9);
        match (json, python) {
            (true, _) => println!(
                "{{\"name\": \"{name}\", \"bytes\": {}, \"seconds\": {seconds}, \"gb_per_s\": {rate}, \"python_gb_per_s\": {}}}",
                figure.bytes,
                python.map_or("null".into(), |rate| rate.to_string())
            ),
            (false, None) => println!("{name:15} {rate:6.2} GB/s"),
            (false, Some(python)) => {
                println!("{name:15} {rate:6.2} GB/s, in Python {python:6.2} GB/s")
            }
        }
    }
}
