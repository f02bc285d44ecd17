"""Measures how compile time grows with a program: one construct at 10, 100, 1,000 and 10,000, both compilers, at O2.

    cargo xtask bench scaling [--largest 10000] [CONSTRUCT...]

With all constructs and sizes, the table goes into docs/performance.md, between its markers.

A construct that takes ten times as long for ten times the size has the exponent 1; LLVM's work on one long function
gives a little more. The exponent is that of the last two sizes, because the start-up time is constant. A compiler that
needs more than PATIENCE seconds for one size skips the next, which may take a hundred times as long.
"""

import argparse
import importlib.util
import math
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import report
from compile import Ours, Refused, official

SIZES = (10, 100, 1_000, 10_000)
PATIENCE = 1.0
#: The number of compilations of each; the fastest counts.
RUNS = 3

HEAD = """
from guppylang import guppy
from guppylang.std.builtins import array, comptime, output
from guppylang.std.qsystem.utils import get_current_shot
from guppylang.std.platform import barrier
from guppylang.std.quantum import discard, discard_array, h, measure_array, qubit, t
"""

#: Guppy itself takes a minute for ten thousand lines.
MOST_LINES = 1_000
#: The body of `main` for a size. A long source gives a long HUGR; a short source gives long types.
CONSTRUCTS: dict[str, Callable[[int], str]] = {
    "barrier over an array of qubits": lambda n: f"""
        qs = array(qubit() for _ in range({n}))
        barrier(qs)
        discard_array(qs)
    """,
    "measurement of an array": lambda n: f"""
        qs = array(qubit() for _ in range({n}))
        bits = measure_array(qs)
        output("first", bits[0].read())
        output("size", len(bits))
    """,
    "array as a result": lambda n: f"""
        output("array", array(i for i in range({n})))
    """,
    "array that is copied": lambda n: f"""
        first = array(i for i in range({n}))
        second = first.copy()
        output("sum", first[0] + second[{n} - 1])
    """,
    "array of elements one by one": lambda n: f"""
        shot = get_current_shot()
        elements = array({", ".join(f"shot + {i}" for i in range(n))})
        output("last", elements[shot])
    """,
    "rest of an array": lambda n: f"""
        [first, *rest] = array(i for i in range({n}))
        output("rest", rest)
        output("first", first)
    """,
    "frozen array": lambda n: f"""
        table = comptime(list(range({n})))
        output("element", table[get_current_shot()])
    """,
    "gates in a row": lambda n: "\n        ".join(["", "q = qubit()", *["h(q)", "t(q)"] * (n // 2), "discard(q)"]),
    "results in a row": lambda n: "\n        ".join(["", *[f"output('r{i}', {i})" for i in range(n)]]),
    "divisions in a row": lambda n: "\n        ".join(
        ["", "x = get_current_shot() + 1", *[f"x = {i} // x + 1" for i in range(n)], "output('x', x)"]
    ),
}


def main() -> int:
    options = parse_arguments()
    for variable in ("RUST_BACKTRACE", "RUST_LIB_BACKTRACE"):
        os.environ.pop(variable, None)
    names = options.constructs or list(CONSTRUCTS)
    sizes = [size for size in SIZES if size <= options.largest]
    table = [
        "| construct |" + "".join(f" {size:,} |" for size in sizes) + " exponent | official: exponent |",
        "| --- |" + " ---: |" * (len(sizes) + 2),
    ]
    with tempfile.TemporaryDirectory() as folder, Ours(options.stopwatch) as ours:
        for name in names:
            table.append(row(name, sizes, Path(folder), ours))
            print(table[-1], flush=True)
    if len(names) == len(CONSTRUCTS) and len(sizes) == len(SIZES):
        report.write(report.PAGE, {"scaling": "\n".join(table)})
    return 0


def parse_arguments() -> argparse.Namespace:
    release = Path(os.environ.get("QIS_COMPILER", "target/release/qis-compiler")).parent
    parser = argparse.ArgumentParser(description="How compile time grows with a program.")
    parser.add_argument("--largest", type=int, default=SIZES[-1], metavar="SIZE", help="leave larger sizes out")
    parser.add_argument("--stopwatch", type=Path, default=release / "bench-compile", help=argparse.SUPPRESS)
    parser.add_argument("constructs", nargs="*", help="only these: " + "; ".join(CONSTRUCTS))
    options = parser.parse_args()
    if unknown := set(options.constructs) - set(CONSTRUCTS):
        parser.error(f"no construct {sorted(unknown)[0]!r}; there are {', '.join(CONSTRUCTS)}")
    return options


def row(name: str, sizes: list[int], folder: Path, ours: Ours) -> str:
    """A line of the table: milliseconds of ours by size, and both exponents."""
    own: list[float] = []
    theirs: list[float] = []
    for size in sizes:
        body = CONSTRUCTS[name](size)
        if body.count("\n") + body.count(",") > 2 * MOST_LINES:
            break
        path = folder / "program.hugr"
        path.write_bytes(envelope(body, folder))
        measure(own, lambda path=path: sum(ours.compile(path, 2, "helios")[0]))
        measure(theirs, lambda path=path: official(path.read_bytes(), 2, "helios"))
    cells = [f"{time:,.1f}" for time in own] + ["-"] * (len(sizes) - len(own))
    return f"| {name} | " + " | ".join([*cells, exponent(own), exponent(theirs)]) + " |"


def measure(times: list[float], compile_once: Callable[[], float]) -> None:
    """Adds the fastest of several runs, in milliseconds, unless the last size took too long."""
    if times and times[-1] > 1000 * PATIENCE:
        return
    first = compile_once()
    again = RUNS - 1 if first < 1000 else 0
    times.append(min([first, *(compile_once() for _ in range(again))]))


def exponent(times: list[float]) -> str:
    """The exponent from the last two sizes."""
    return f"{math.log10(times[-1] / times[-2]):.2f}" if len(times) > 1 else "-"


def envelope(body: str, folder: Path) -> bytes:
    """A Guppy program in a file, because Guppy reads the source of functions from files."""
    path = folder / "program.py"
    path.write_text(f"{HEAD}\n\n@guppy\ndef main() -> None:{body.replace('        ', '    ')}\n")
    specification = importlib.util.spec_from_file_location("program", path)
    module = importlib.util.module_from_spec(specification)
    sys.modules["program"] = module
    specification.loader.exec_module(module)
    return module.main.compile().to_bytes()


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Refused as refused:
        sys.exit(f"a compiler refuses a program: {refused}")
