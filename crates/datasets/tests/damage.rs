//! Reading a damaged file gives numbers or an error of one sentence, never a panic.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use datasets::{Dataset, Error, Options};
use proptest::prelude::*;
use proptest::sample::Index;

/// The undamaged files: those of the reading tests.
static FILES: LazyLock<Vec<(PathBuf, Vec<u8>)>> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/files");
    let paths = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let mut paths: Vec<_> = paths
        .filter(|path| path.extension().is_some_and(|ending| ending != "py"))
        .collect();
    paths.sort();
    paths
        .into_iter()
        .map(|path| (path.clone(), fs::read(path).unwrap()))
        .collect()
});

/// A kind of damage.
#[derive(Debug, Clone)]
enum Damage {
    Flip(Index, u8),
    /// Overwrites a number where lengths and offsets are stored.
    Number(Index, u64, bool),
    Cut(Index),
    Remove(Index, usize),
    Repeat(Index, usize),
}

fn damage() -> impl Strategy<Value = Damage> {
    let number = prop_oneof![
        any::<u64>(),
        0..300_u64,
        Just(u64::MAX),
        Just(i64::MAX as u64),
        Just(i64::MIN as u64),
        Just(u64::from(u32::MAX)),
        Just(i32::MAX as u64),
    ];
    prop_oneof![
        4 => (any::<Index>(), any::<u8>()).prop_map(|(at, byte)| Damage::Flip(at, byte)),
        4 => (any::<Index>(), number, any::<bool>()).prop_map(|(at, number, long)| Damage::Number(at, number, long)),
        1 => any::<Index>().prop_map(Damage::Cut),
        1 => (any::<Index>(), 1..40_usize).prop_map(|(at, len)| Damage::Remove(at, len)),
        1 => (any::<Index>(), 1..40_usize).prop_map(|(at, len)| Damage::Repeat(at, len)),
    ]
}

impl Damage {
    fn apply(&self, bytes: &mut Vec<u8>) {
        let size = bytes.len();
        if size == 0 {
            return;
        }
        let place = |at: Index, len: usize| {
            let start = at.index(size);
            start..(start + len).min(size)
        };
        match *self {
            Self::Flip(at, byte) => bytes[place(at, 1)].fill(byte),
            Self::Number(at, number, long) => {
                let place = place(at, if long { 8 } else { 4 });
                bytes[place.clone()].copy_from_slice(&number.to_le_bytes()[..place.len()]);
            }
            Self::Cut(at) => bytes.truncate(place(at, 1).start),
            Self::Remove(at, len) => drop(bytes.drain(place(at, len))),
            Self::Repeat(at, len) => {
                let again = bytes[place(at, len)].to_vec();
                bytes.splice(place(at, 0), again);
            }
        }
    }
}

/// Opens the file and reads at its start and its end; returns the number of values.
fn read(path: &Path, options: &Options) -> Result<usize, Error> {
    let dataset = Dataset::open(path, options)?;
    let rows = dataset.rows();
    let mut count = 0;
    for block in dataset.blocks(0..rows.min(64), 3)? {
        count += block?.values.len();
    }
    // A width in a damaged header has been checked against the available bytes.
    let mut last = Vec::<f64>::new();
    dataset.read_row(rows - 1, &mut last)?;
    assert_eq!(last.len() as u64, dataset.columns());
    Ok(count + last.len())
}

fn check(name: &Path, bytes: &[u8], folder: &Path) -> Result<(), TestCaseError> {
    let path = folder.join(name.file_name().unwrap());
    write_new(&path, bytes);
    for options in [Options::default(), Options::default().columns(["v"])] {
        match read(&path, &options) {
            Ok(count) => prop_assert!(count > 0),
            Err(error) => prop_assert!(
                error.to_string().starts_with(&*path.to_string_lossy()),
                "{error}"
            ),
        }
    }
    Ok(())
}

/// Writes a new file. On some file systems, overwriting an old one waits for the disk.
fn write_new(path: &Path, bytes: &[u8]) {
    let _ = fs::remove_file(path);
    fs::write(path, bytes).unwrap();
}

/// The number of cases, which are quick: twelve times PROPTEST_CASES or proptest's own number.
fn many() -> ProptestConfig {
    ProptestConfig {
        cases: ProptestConfig::default().cases * 12,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

#[test]
fn damaged_files_give_numbers_or_a_sentence() {
    let folder = tempfile::tempdir().unwrap();
    proptest!(many(), |(file in any::<Index>(), damages in prop::collection::vec(damage(), 1..4))| {
        let (path, whole) = &FILES[file.index(FILES.len())];
        let mut bytes = whole.clone();
        damages.iter().for_each(|damage| damage.apply(&mut bytes));
        check(path, &bytes, folder.path())?;
    });
}

#[test]
fn random_bytes_after_a_good_beginning_do_no_harm() {
    let folder = tempfile::tempdir().unwrap();
    let rest = prop::collection::vec(any::<u8>(), 0..400);
    proptest!(many(), |(file in any::<Index>(), kept in 0..16_usize, rest in rest)| {
        let (path, whole) = &FILES[file.index(FILES.len())];
        check(path, &[&whole[..kept], &rest].concat(), folder.path())?;
    });
}

/// Every length, as after an interrupted download or on a full disk.
#[test]
fn files_that_are_cut_short_are_told_wherever_they_end() {
    let folder = tempfile::tempdir().unwrap();
    let columns = |name: &str| match name.contains("list")
        || name.contains("fixed")
        || name.ends_with("feather")
    {
        true => Options::default().columns(["v"]),
        false => Options::default(),
    };
    let names = [
        "numpy_f64.npy",
        "pyarrow_list.parquet",
        "pyarrow_plain.arrow",
        "pyarrow_zstd.feather",
    ];
    for (path, whole) in FILES
        .iter()
        .filter(|(path, _)| names.iter().any(|name| path.ends_with(name)))
    {
        let name = path.file_name().unwrap().to_str().unwrap();
        let copy = folder.path().join(name);
        for len in 0..whole.len() {
            write_new(&copy, &whole[..len]);
            assert!(read(&copy, &columns(name)).is_err(), "{name} cut to {len}");
        }
        assert!(read(path, &columns(name)).is_ok(), "{name}");
    }
}
