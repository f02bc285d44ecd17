//! Data sets as programs see them: files of the configuration, opened by number, read by row.

mod common;
#[path = "../../datasets/tests/lying/mod.rs"]
#[allow(dead_code, reason = "each test program uses what it needs")]
mod lying;

use std::fs;
use std::path::Path;

use common::{Program, float, int};
use lying::Value::I32;
use lying::{File, doubles, element, long_lists};
use runtime_abi::Value;

/// A `.npy` file of `rows` rows, with the values one after the other.
fn npy(path: &Path, rows: usize, values: &[f64]) {
    let columns = values.len() / rows;
    let header =
        format!("{{'descr': '<f8', 'fortran_order': False, 'shape': ({rows}, {columns}), }}");
    let padded = format!("{header:<117}\n");
    let mut bytes = b"\x93NUMPY\x01\x00".to_vec();
    bytes.extend((padded.len() as u16).to_le_bytes());
    bytes.extend(padded.bytes());
    values
        .iter()
        .for_each(|value| bytes.extend(value.to_le_bytes()));
    fs::write(path, bytes).unwrap();
}

fn program(folder: &Path, ranks: &str) -> Program {
    let file = folder.join("libgpu.toml");
    Program::new(&[
        ("LIBGPU_CONFIG", &file.to_string_lossy()),
        ("LIBGPU_RANKS", ranks),
    ])
}

fn dataset(program: &Program) -> Value {
    int(program.int("dataset_open", &[int(0)]))
}

#[test]
fn rows_become_buffers_and_states() {
    let folder = tempfile::tempdir().unwrap();
    npy(
        &folder.path().join("rows.npy"),
        2,
        &[1.0, 2.0, 2.0, 3.0, 0.0, -4.0],
    );
    fs::write(
        folder.path().join("libgpu.toml"),
        "[[datasets]]\npath = \"rows.npy\"\n",
    )
    .unwrap();
    for ranks in ["1", "4"] {
        let program = self::program(folder.path(), ranks);
        let dataset = dataset(&program);
        assert_eq!(program.int("dataset_rows", &[dataset]), 2);
        assert_eq!(program.int("dataset_columns", &[dataset]), 3);

        let buffer = int(program.int("buffer_load", &[dataset, int(1)]));
        assert_eq!(program.int("buffer_len", &[buffer]), 3);
        assert_eq!(program.float("buffer_get", &[buffer, int(2)]), -4.0);
        program.call("buffer_push", &[buffer, float(1.0)]).unwrap();

        let state = int(program.int("dataset_encode", &[dataset, int(0), int(2)]));
        program.call("dataset_close", &[dataset]).unwrap();
        assert_eq!(program.float("state_norm", &[state]), 3.0);
        assert_eq!(
            program.float("state_amplitude", &[state, int(1)]),
            2.0 / 3.0
        );
        let stale = program.call("dataset_rows", &[dataset]).unwrap_err();
        assert!(
            stale.contains("there is no data set with handle"),
            "{stale}"
        );
    }
}

#[test]
fn what_is_not_there_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    npy(&folder.path().join("rows.npy"), 1, &[1.0, 2.0]);
    let listed = "[[datasets]]\npath = \"rows.npy\"\n[[datasets]]\npath = \"none.npy\"\n";
    fs::write(folder.path().join("libgpu.toml"), listed).unwrap();
    let refusal = |name: &str, args: &dyn Fn(&Program) -> Vec<Value>| {
        let program = self::program(folder.path(), "1");
        program.call(name, &args(&program)).unwrap_err()
    };
    let number = refusal("dataset_open", &|_| vec![int(2)]);
    assert!(
        number.starts_with(
            "dataset_open: there is no data set 2; the configuration has 2, from 0 on"
        ),
        "{number}"
    );
    let file = refusal("dataset_open", &|_| vec![int(1)]);
    assert!(
        file.contains("none.npy: the file cannot be opened"),
        "{file}"
    );
    let row = refusal("buffer_load", &|program| vec![dataset(program), int(1)]);
    assert!(row.contains("rows.npy"), "{row}");
    let negative = refusal("buffer_load", &|program| vec![dataset(program), int(-1)]);
    assert_eq!(
        negative,
        "buffer_load: row is -1; numbers from 0 on are accepted"
    );
}

#[test]
fn a_row_counts_against_the_limit_before_it_is_read() {
    let folder = tempfile::tempdir().unwrap();
    npy(&folder.path().join("rows.npy"), 1, &[1.0; 4096]);
    fs::write(
        folder.path().join("libgpu.toml"),
        "[limits]\nmemory = \"40 KiB\"\n[[datasets]]\npath = \"rows.npy\"\n",
    )
    .unwrap();
    let program = program(folder.path(), "1");
    let dataset = dataset(&program);
    let held = int(program.int("buffer_load", &[dataset, int(0)]));
    let refused = program.call("buffer_load", &[dataset, int(0)]).unwrap_err();
    assert!(
        refused.contains("32768 bytes are needed, 8192 of the 40960"),
        "{refused}"
    );
    let program = self::program(folder.path(), "1");
    let dataset = self::dataset(&program);
    let args = [dataset, int(0), int(12)];
    let refused = program.call("dataset_encode", &args).unwrap_err();
    // The row is read into the state, which has 64 KiB and needs no other memory.
    assert!(
        refused.contains("65536 bytes are needed, 40960 of the 40960"),
        "{refused}"
    );
    let _ = held;
}

/// A program with one data set, which may take 1 MiB together with everything else.
fn limited(folder: &Path, file: &File) -> Program {
    fs::write(folder.join("rows.parquet"), file.bytes()).unwrap();
    fs::write(
        folder.join("libgpu.toml"),
        "[limits]\nmemory = \"1 MiB\"\n[[datasets]]\npath = \"rows.parquet\"\n",
    )
    .unwrap();
    program(folder, "2")
}

#[test]
fn an_error_in_a_row_is_reported_though_its_state_has_no_room() {
    let folder = tempfile::tempdir().unwrap();
    limited(folder.path(), &long_lists(&[1, 2]));
    // A state of 16 MiB, where 1 MiB is allowed.
    let refused = |row| {
        let program = program(folder.path(), "1");
        let args = [dataset(&program), int(row), int(20)];
        program.call("dataset_encode", &args).unwrap_err()
    };
    let error = refused(1);
    assert!(error.contains("row 1"), "{error}");
    let error = refused(0);
    assert!(error.contains("16777216 bytes are needed"), "{error}");
}

#[test]
fn a_row_is_loaded_beside_one_that_unpacks_to_more_than_the_limit() {
    let folder = tempfile::tempdir().unwrap();
    let program = limited(folder.path(), &long_lists(&[1, 1_000_000, 1]));
    let dataset = dataset(&program);
    for row in [0, 2, 0] {
        let buffer = int(program.int("buffer_load", &[dataset, int(row)]));
        assert_eq!(program.float("buffer_get", &[buffer, int(0)]), 1.5);
    }
    let refused = program.call("buffer_load", &[dataset, int(1)]).unwrap_err();
    assert!(
        refused.contains("row 1 has 1000000 values and row 0 has 1;"),
        "{refused}"
    );
    drop(program);
    let program = limited(folder.path(), &long_lists(&[200_000, 1]));
    let dataset = self::dataset(&program);
    let refused = program.call("buffer_load", &[dataset, int(0)]).unwrap_err();
    assert!(
        refused.contains("1600000 bytes are needed, ") && refused.contains("limits.memory"),
        "{refused}"
    );
}

#[test]
fn what_decoding_takes_is_told_with_the_limit() {
    let folder = tempfile::tempdir().unwrap();
    let mut file = File::plain(lying::page(&[0; 200_000], 100, 0, 2_000_000), 100);
    file.compression = 6;
    let program = limited(folder.path(), &file);
    let dataset = dataset(&program);
    let refused = program.call("buffer_load", &[dataset, int(0)]).unwrap_err();
    assert!(
        refused
            .contains("to decode the file takes 2000000 bytes at once: 2000000 bytes are needed, ")
            && refused.contains("of the 1048576 that limits.memory allows are free"),
        "{refused}"
    );
}

#[test]
fn what_one_data_set_keeps_gives_way_to_another() {
    let folder = tempfile::tempdir().unwrap();
    let columns = |rows: i64| File::plain(doubles(&vec![1.5; rows as usize]), rows);
    let mut listed = String::from("[limits]\nmemory = \"1 MiB\"\n");
    for index in 0..8 {
        let name = format!("{index}.parquet");
        fs::write(folder.path().join(&name), columns(40_000).bytes()).unwrap();
        listed += &format!("[[datasets]]\npath = \"{name}\"\n");
    }
    fs::write(folder.path().join("libgpu.toml"), listed).unwrap();
    let program = program(folder.path(), "1");
    let open = |index| int(program.int("dataset_open", &[int(index)]));
    let datasets: Vec<_> = (0..8).map(open).collect();
    for dataset in datasets.iter().chain(&datasets) {
        let buffer = int(program.int("buffer_load", &[*dataset, int(39_999)]));
        assert_eq!(program.float("buffer_get", &[buffer, int(0)]), 1.5);
    }
}

#[test]
fn columns_in_thousands_of_groups_do_not_overflow_the_stack() {
    let folder = tempfile::tempdir().unwrap();
    let mut file = File::plain(doubles(&[1.5]), 1);
    let group = element("g", &[(3, I32(0)), (5, I32(1))]);
    file.schema.splice(1..1, vec![group; 20_000]);
    let program = limited(folder.path(), &file);
    let refused = program.call("dataset_open", &[int(0)]).unwrap_err();
    assert!(refused.contains("its columns nest too deeply"), "{refused}");
}
