"""Writes the files beside it: what numpy and pyarrow make of the same numbers.

Made with numpy 2.4.6 and pyarrow 26.0.1: `pip install numpy pyarrow && python make.py`. The tests only read the files.
Every file has 10 rows of 4 values, `row + column / 16`, which both precisions hold exactly, unless its name says otherwise.
"""

from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.feather as feather
import pyarrow.parquet as pq

HERE = Path(__file__).parent
ROWS, COLUMNS = 10, 4
VALUES = np.add.outer(np.arange(ROWS), np.arange(COLUMNS) / 16)


def npy() -> None:
    np.save(HERE / "numpy_f32.npy", VALUES.astype(np.float32))
    np.save(HERE / "numpy_f64.npy", VALUES)
    np.save(HERE / "numpy_fortran.npy", np.asfortranarray(VALUES))
    np.save(HERE / "numpy_fortran_cube.npy", np.asfortranarray(VALUES.reshape(ROWS, 2, 2)))
    np.save(HERE / "numpy_big_endian.npy", VALUES.astype(">f8"))
    np.save(HERE / "numpy_vector.npy", VALUES.reshape(-1))  # One axis: one row of 40.
    np.save(HERE / "numpy_int64.npy", VALUES.astype(np.int64))
    with open(HERE / "numpy_version_2.npy", "wb") as file:
        np.lib.format.write_array(file, VALUES, version=(2, 0))


def table(values: pa.Array) -> pa.Table:
    return pa.table({"id": pa.array(range(ROWS)), "v": values})


def lists(kind: pa.DataType) -> pa.Table:
    return table(pa.array(VALUES.tolist(), type=kind))


def plain(*types: pa.DataType) -> pa.Table:
    columns = {f"x{i}": pa.array(VALUES[:, i], type=ty) for i, ty in enumerate(types)}
    return pa.table(columns)


F32, F64 = pa.float32(), pa.float64()
TABLES = {
    "list": lists(pa.list_(F64)),
    "large_list_f32": lists(pa.large_list(F32)),
    "fixed": lists(pa.list_(F64, COLUMNS)),
    "plain": plain(F64, F64, F64, F64),
    "mixed": plain(F32, F64, F32, F32),
}


def tables() -> None:
    for name, made in TABLES.items():
        pq.write_table(made, HERE / f"pyarrow_{name}.parquet", row_group_size=4)
        write_ipc(made, HERE / f"pyarrow_{name}.arrow", pa.ipc.new_file)
    write_ipc(TABLES["list"], HERE / "pyarrow_list.arrows", pa.ipc.new_stream)
    old = pa.ipc.IpcWriteOptions(metadata_version=pa.ipc.MetadataVersion.V4, use_legacy_format=True)
    write_ipc(TABLES["list"], HERE / "pyarrow_old_list.arrows", pa.ipc.new_stream, options=old)
    with pa.OSFile(str(HERE / "pyarrow_tensor.arrows"), "wb") as file:
        pa.ipc.write_tensor(pa.Tensor.from_numpy(VALUES), file)
    for compression in ("gzip", "lz4", "zstd", "none"):
        pq.write_table(TABLES["plain"], HERE / f"pyarrow_{compression}.parquet", compression=compression)
    pq.write_table(TABLES["plain"], HERE / "pyarrow_brotli.parquet", compression="brotli")
    modern = {"data_page_version": "2.0", "use_byte_stream_split": True, "use_dictionary": False}
    pq.write_table(TABLES["list"], HERE / "pyarrow_pages_2.parquet", write_page_index=True, **modern)
    for compression in ("lz4", "zstd"):
        feather.write_feather(TABLES["fixed"], HERE / f"pyarrow_{compression}.feather", compression=compression)
    dictionary = TABLES["plain"].append_column("label", pa.array(["a", "b"] * 5).dictionary_encode())
    write_ipc(dictionary, HERE / "pyarrow_dictionary.arrow", pa.ipc.new_file)


def faulty() -> None:
    values = VALUES.tolist()
    null_row, null_value, ragged = list(values), [list(row) for row in values], [list(row) for row in values]
    null_row[7] = None
    null_value[6][2] = None
    ragged[5].append(0.0)
    for name, rows in {"null_row": null_row, "null_value": null_value, "ragged": ragged}.items():
        made = table(pa.array(rows, type=pa.list_(F64)))
        pq.write_table(made, HERE / f"pyarrow_{name}.parquet", row_group_size=4)
        write_ipc(made, HERE / f"pyarrow_{name}.arrow", pa.ipc.new_file)


def write_ipc(made: pa.Table, path: Path, writer, **options) -> None:
    with writer(str(path), made.schema, **options) as sink:
        sink.write_table(made, max_chunksize=4)


npy()
tables()
faulty()
