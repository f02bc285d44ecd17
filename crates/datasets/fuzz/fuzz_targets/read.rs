//! What the targets for files of data do with the fuzzer's bytes: read them as a file, within a limit.
//!
//! Whatever the bytes, the outcome is numbers or a sentence; decoding takes no more than its limit says, and gives it back. In the folder
//! `crates/datasets/fuzz`, with `cargo install cargo-fuzz` and a nightly toolchain for its address sanitizer, for each of `npy`, `parquet`
//! and `arrow`:
//!
//! ```sh
//! mkdir -p corpus/parquet && cp ../tests/files/*.parquet corpus/parquet/
//! cargo +nightly fuzz run parquet -- -max_len=16384 -timeout=20 -rss_limit_mb=1024 -malloc_limit_mb=64 -max_total_time=600
//! ```

use std::fs;
use std::path::PathBuf;
use std::sync::atomic::Ordering;
use std::sync::{Arc, LazyLock};

use datasets::{Dataset, Error, Options};
use limit::Limit;

#[path = "../../tests/limit/mod.rs"]
mod limit;

/// What decoding may take.
const LIMIT: u64 = 16 << 20;

/// How many values of a row the fuzzer makes room for.
const WIDEST: u64 = 1 << 16;

/// A folder in memory where there is one.
static FOLDER: LazyLock<PathBuf> = LazyLock::new(|| {
    let shared = PathBuf::from("/dev/shm");
    let parent = if shared.is_dir() {
        shared
    } else {
        std::env::temp_dir()
    };
    let folder = parent.join(format!("datasets-fuzz-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("a folder");
    folder
});

/// Leaves panics to who catches them: a decoder that gives up is a sentence to who reads, and no finding.
pub(crate) fn start() {
    drop(std::panic::take_hook());
}

/// Reads a file of this name with these bytes.
pub(crate) fn read(name: &str, bytes: &[u8]) {
    let path = FOLDER.join(name);
    // Not written in place: a file that is mapped may not be shortened.
    let _ = fs::remove_file(&path);
    fs::write(&path, bytes).expect("a file");
    for columns in [None, Some("v"), Some("x0")] {
        let used = Arc::default();
        let limit = Limit {
            bytes: LIMIT,
            used: Arc::clone(&used),
        };
        let options = Options::default().memory(Arc::new(limit));
        let options = match columns {
            Some(name) => options.columns([name]),
            None => options,
        };
        if let Err(error) = open(&path, &options) {
            assert!(error.to_string().starts_with(&*path.to_string_lossy()));
        }
        assert_eq!(used.load(Ordering::Relaxed), 0);
    }
}

/// Opens the file and reads rows in and out of order.
fn open(path: &PathBuf, options: &Options) -> Result<(), Error> {
    let dataset = Dataset::open(path, options)?;
    assert!(dataset.rows() > 0 && dataset.columns() > 0);
    assert!(i64::try_from(dataset.rows()).is_ok());
    if dataset.columns() > WIDEST {
        return Ok(());
    }
    let last = dataset.rows() - 1;
    let mut row = Vec::<f64>::new();
    for index in [0, 1.min(last), last.min(1 << 20), 0] {
        // A row that cannot be read says nothing of others.
        let _ = dataset.read_row(index, &mut row);
    }
    let rows = dataset.rows().min(64);
    dataset
        .blocks(0..rows, 7)?
        .try_for_each(|block| block.map(drop))
}
