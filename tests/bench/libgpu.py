"""Measures libgpu: calls compared with a minimal library, work on data compared with copies of the same bytes.

    cargo xtask bench libgpu [--no-write] [--json PATH] [PART...]

builds what this needs, and then runs it. The parts:

- calls: round trips through the C functions (`libgpu_calls.c`), libgpu beside `libgpu_stub.c`, both compiled here;
- encode: data to amplitudes beside copies (`crates/statevec/examples/encode_speed.rs`) and beside numpy;
- ranks: all-reduce beside copies, and barriers (`crates/collectives/examples/bench.rs`);
- files: rows out of files beside a copy in memory (`crates/datasets/examples/throughput.rs`).

Quotients are of times that were taken in turns, in the same run; numpy's turns come before and after all of ours of a
size. With all parts, the tables go into docs/performance.md, between its markers.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import libgpu_report
import numpy as np
import report

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
QUBITS = range(20, 27)
#: A state of this many qubits in complex64 takes 8 GiB, and is encoded in place.
LARGE = 30
ROUNDS = 7
#: The names in the figures, and what NumPy computes.
DTYPES = {"f64": np.float64, "f32": np.float32}


def main() -> int:
    options = parse_arguments()
    parts = options.parts or list(PARTS)
    figures = {}
    for part in parts:
        report_progress(f"measuring {part}")
        figures[part] = PARTS[part](options)
    report.publish(options, libgpu_report.sections(figures), figures, set(parts) == set(PARTS))
    return 0


def parse_arguments() -> argparse.Namespace:
    built = ROOT / "target" / "release" / "libgpu.so"
    examples = ROOT / "target" / "figures" / "examples"
    parser = argparse.ArgumentParser(prog="cargo xtask bench libgpu", description="Measure libgpu.")
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"only these of {', '.join(PARTS)}; writes no file")
    parser.add_argument("--no-write", dest="write", action="store_false", help="leave docs/performance.md as it is")
    parser.add_argument("--json", type=Path, metavar="PATH", help="write all figures there, too")
    parser.add_argument("--library", type=Path, default=built, help=argparse.SUPPRESS)
    parser.add_argument("--examples", type=Path, default=examples, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if unknown := set(options.parts) - set(PARTS):
        parser.error(f"there is no part {sorted(unknown)[0]!r}; there are {', '.join(PARTS)}")
    return options


def calls(options: argparse.Namespace) -> dict:
    """The cost of a call, compared with the stub."""
    with tempfile.TemporaryDirectory() as scratch:
        stub, program = Path(scratch) / "libstub.so", Path(scratch) / "calls"
        compile_c("-shared", "-fPIC", "-o", stub, HERE / "libgpu_stub.c", "-lpthread")
        compile_c("-o", program, HERE / "libgpu_calls.c", "-ldl", "-lpthread")
        return json.loads(output_of(program, options.library, stub))


def compile_c(*arguments: str | Path) -> None:
    output_of("cc", "-O2", "-Wall", "-Wextra", *arguments)


def encode(options: argparse.Namespace) -> list[dict]:
    """Each kind of encoding at each size, with numpy's seconds for the same data."""
    program = options.examples / "encode_speed"
    figures = []
    for qubits in QUBITS:
        before = {name: with_numpy(dtype, qubits) for name, dtype in DTYPES.items()}
        rows = encoded(program, qubits)
        numpy_seconds = {name: statistics.median(before[name] + with_numpy(DTYPES[name], qubits)) for name in DTYPES}
        figures += [{**row, "numpy_s": numpy_seconds[row["what"][:3]]} for row in rows]
    return figures + encoded(program, LARGE, "--single", "--rounds", "3")


def encoded(program: Path, qubits: int, *more: str) -> list[dict]:
    return json.loads(output_of(program, "--json", "--rounds", str(ROUNDS), "--qubits", f"{qubits}-{qubits}", *more))


def with_numpy(dtype: type, qubits: int) -> list[float]:
    """Seconds that NumPy takes to divide by the norm and to convert to complex, repeatedly."""
    data = np.resize(np.arange(1, 1025, dtype=dtype), 1 << qubits)
    cast = np.complex128 if dtype is np.float64 else np.complex64
    return [seconds(lambda: (data / np.linalg.norm(data)).astype(cast)) for _ in range(ROUNDS)]


def seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def ranks(options: argparse.Namespace) -> dict:
    """Barriers, and all-reduce beside copies."""
    return json.loads(output_of(options.examples / "bench", "--json"))


def files(options: argparse.Namespace) -> list[dict]:
    """Each kind of file, one JSON object a line."""
    lines = output_of(options.examples / "throughput", "--json").splitlines()
    return [json.loads(line) for line in lines]


PARTS: dict[str, Callable[[argparse.Namespace], object]] = {
    "calls": calls,
    "encode": encode,
    "ranks": ranks,
    "files": files,
}


def output_of(*command: str | Path) -> str:
    # libgpu with its default configuration.
    environment = {name: value for name, value in os.environ.items() if not name.startswith("LIBGPU_")}
    process = subprocess.run(command, stdout=subprocess.PIPE, text=True, env=environment)
    if process.returncode != 0:
        raise SystemExit(f"{Path(command[0]).name} failed; its messages are above")
    return process.stdout


def report_progress(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
