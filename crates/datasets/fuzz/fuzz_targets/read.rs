//! The common part of the targets for data files: reads the fuzzer's bytes as a file, within a memory limit.
//!
//! Every input gives numbers or an error of one sentence. Decoding stays within its memory limit and frees all of it.
//! Run it in the folder `crates/datasets/fuzz`, with `cargo install cargo-fuzz` and a nightly toolchain for its address
//! sanitizer, for each of `npy`, `parquet` and `arrow`:
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

/// The memory limit of decoding.
const LIMIT: u64 = 16 << 20;

/// The most values of a row that are read.
const WIDEST: u64 = 1 << 16;

/// A folder in memory, if there is one.
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

/// Lets `catch_unwind` handle panics: a decoder's panic becomes an error and is not a finding.
pub(crate) fn start() {
    drop(std::panic::take_hook());
}

/// Reads a file of this name with these bytes.
pub(crate) fn read(name: &str, bytes: &[u8]) {
    let path = FOLDER.join(name);
    // A new file, because a mapped file must not be shortened.
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

/// Opens the file and reads rows in order and out of order.
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
        // Other rows may be readable after an error in one.
        let _ = dataset.read_row(index, &mut row);
    }
    let rows = dataset.rows().min(64);
    dataset
        .blocks(0..rows, 7)?
        .try_for_each(|block| block.map(drop))
}
