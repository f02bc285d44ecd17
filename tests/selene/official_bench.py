"""Times the official compiler on HUGR files, in one process, and measures its memory and cold start in fresh ones.

    python tests/selene/official_bench.py [--runs 10] [--levels 0 2] [--skip-fresh] PROGRAM.hugr... > figures.json

The answer is a JSON object: for each program, by its file's stem,

    {"bytes": size of the HUGR,
     "ir_ms":       {"0": median, "2": median},   envelope in memory to IR in memory, warm process
     "cold_ms":     median,                       start of Python to IR at level 2 in a file
     "anon_kib":    n,                            peak anonymous memory of such a process
     "anon_growth_kib": n}                        the part of it that came with the compilation

or {"error": message} for a program that the official compiler does not take. RUST_BACKTRACE is unset throughout: with it
the compiler records a backtrace for every error it handles, and takes several times as long.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

# Of the modules this file imports, the compiler's own is the only large one: a fresh process stands for the compiler.
from selene_hugr_qis_compiler import EmulatorState

FRESH_LEVEL = 2


def main() -> int:
    options = parse_arguments()
    os.environ.pop("RUST_BACKTRACE", None)
    if options.fresh:
        compile_fresh(*options.programs)
        return 0
    figures = {program.stem: measured(program, options) for program in options.programs}
    json.dump(figures, sys.stdout, indent=1)
    print()
    return 0


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measure the official compiler.")
    parser.add_argument("programs", nargs="+", type=Path, help=".hugr files")
    parser.add_argument("--runs", type=int, default=10, help="how often each time is taken; the median counts")
    parser.add_argument("--levels", type=int, nargs="+", default=[0, 2], help="optimisation levels")
    parser.add_argument("--platform", choices=["helios", "sol"], default="helios")
    parser.add_argument("--skip-fresh", action="store_true", help="neither cold start nor memory")
    parser.add_argument("--fresh", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args()


def measured(program: Path, options: argparse.Namespace) -> dict[str, Any]:
    envelope = program.read_bytes()
    try:
        times = {level: warm_ms(envelope, level, options) for level in options.levels}
    except Exception as error:
        return {"error": str(error)}
    figures = {"bytes": len(envelope), "ir_ms": times}
    return figures if options.skip_fresh else figures | fresh_figures(program, options.runs)


def warm_ms(envelope: bytes, level: int, options: argparse.Namespace) -> float:
    compile_to_ir(envelope, level, options.platform)
    samples = []
    for _ in range(options.runs):
        start = time.perf_counter()
        compile_to_ir(envelope, level, options.platform)
        samples.append(1000 * (time.perf_counter() - start))
    return round(statistics.median(samples), 3)


def compile_to_ir(envelope: bytes, level: int, platform: str) -> str:
    return EmulatorState.from_bytes(envelope, platform=platform).compile_to_llvm_ir(opt_level=level)


def fresh_figures(program: Path, runs: int) -> dict[str, Any]:
    """Cold start and memory: this very file, started again with one program."""
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder) / "program.ll"
        times, memory = [], []
        for _ in range(runs):
            start = time.perf_counter()
            child = subprocess.run(
                [sys.executable, __file__, "--fresh", str(program), str(output)], capture_output=True, check=True
            )
            times.append(1000 * (time.perf_counter() - start))
            memory.append(json.loads(child.stdout))
    medians = {key: statistics.median_high(sample[key] for sample in memory) for key in memory[0]}
    return {"cold_ms": round(statistics.median(times), 3)} | medians


def compile_fresh(program: Path, output: Path) -> None:
    """What a user's process does: read, compile, write."""
    before = memory_kib()["RssAnon"]
    output.write_text(compile_to_ir(program.read_bytes(), FRESH_LEVEL, "helios"))
    after = memory_kib()
    # Linux keeps the peak of all resident memory only. Pages of files stay resident, so the rest of it was anonymous.
    peak = after["VmHWM"] - after["RssFile"] - after["RssShmem"]
    print(json.dumps({"anon_kib": peak, "anon_growth_kib": peak - before}))


def memory_kib() -> dict[str, int]:
    """The figures of /proc/self/status that end in kB."""
    rows = (line.split() for line in Path("/proc/self/status").read_text().splitlines())
    return {row[0].rstrip(":"): int(row[1]) for row in rows if row[-1] == "kB"}


if __name__ == "__main__":
    sys.exit(main())
