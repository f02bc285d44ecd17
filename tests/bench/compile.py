"""Compiles every test program with our compiler and with the official one, in turns, and compares them.

    cargo xtask bench compile [--runs 10] [--no-write] [--json PATH] [PROGRAM...]

builds what this needs, and then runs it. Three things are measured:

- in process: envelope in memory to IR in memory, in two processes that live as long as the bench and take turns;
- cold: a new process that reads a program, compiles it at O2 and writes the IR, `qis-compiler` beside Python;
- memory: the peak of anonymous memory of a new process that compiled one program at O2.

Times are medians of `--runs`. The ratio is measured in pairs: each run of ours is compared with the adjacent run of the
official compiler, and the median of these ratios counts. Other load on the machine lasts longer than a pair, so it
cancels in the ratio of a pair, but not in a ratio of two medians. The order changes from pair to pair. A program that
seems slower with our compiler is measured in AGAIN times as many further pairs; all of them count, and the page says so.

Then the speed of the compiled code: the programs of `work.py`, run in Selene (`runtime.py`). With all programs, the
tables are written to docs/performance.md, between its markers. RUST_BACKTRACE is unset throughout: with it, both
compilers record a backtrace for every error that the libraries below use as control flow, and take several times as
long.
"""

import argparse
import gc
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path

import report
import runtime
from selene_hugr_qis_compiler import EmulatorState

ROOT = Path(__file__).resolve().parents[2]
PROGRAMS = ROOT / "tests" / "programs"
LEVELS = (0, 2)
#: The number of further runs, as a multiple of `--runs`, for a program that seems slower than with the official
#: compiler.
AGAIN = 4

#: A user's use of the official compiler: Python, started for one program. It prints its own peak of anonymous memory:
#: Linux keeps the peak of all resident memory only, but pages of files stay resident, so the rest was anonymous.
COLD_OFFICIAL = """
import sys
from selene_hugr_qis_compiler import EmulatorState
program, platform, output = sys.argv[1:]
state = EmulatorState.from_bytes(open(program, "rb").read(), platform=platform)
open(output, "w").write(state.compile_to_llvm_ir(opt_level=2))
status = dict(line.split(":", 1) for line in open("/proc/self/status"))
kib = lambda name: int(status[name].split()[0])
print(kib("VmHWM") - kib("RssFile") - kib("RssShmem"))
"""


@dataclass
class Timing:
    """Two compilers side by side: medians in milliseconds, and the median of the ratios of the pairs."""

    ours: float
    official: float
    times: float
    runs: int

    @classmethod
    def of(cls, pairs: list[tuple[float, float]]) -> "Timing":
        ours, theirs = zip(*pairs, strict=True)
        times = statistics.median(official / own for own, official in pairs)
        return cls(statistics.median(ours), statistics.median(theirs), times, len(pairs))


@dataclass
class Figures:
    """One program, by level or for O2."""

    name: str
    nodes: int
    file_bytes: int
    #: In process, by level.
    warm: dict[int, Timing] = field(default_factory=dict)
    #: Ours by level, in milliseconds: read, prepare, emit, optimise, print.
    stages: dict[int, list[float]] = field(default_factory=dict)
    #: A new process.
    cold: Timing | None = None
    #: Peak anonymous memory in KiB, ours and the official compiler's.
    memory: tuple[int, int] = (0, 0)


class Refused(Exception):
    """A compiler refuses a program."""


class Ours:
    """Our compiler in a separate process (tests/src/bin/bench-compile.rs), which answers requests one by one."""

    def __init__(self, program: Path):
        self.process = subprocess.Popen([program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def __enter__(self) -> "Ours":
        return self

    def __exit__(self, *_: object) -> None:
        self.process.stdin.close()
        self.process.wait()

    def compile(self, program: Path, level: int, platform: str) -> tuple[list[float], int]:
        """Milliseconds of each stage, and the process's peak of anonymous memory in KiB."""
        self.process.stdin.write(f"{level} {platform} {program}\n")
        self.process.stdin.flush()
        kind, _, answer = self.process.stdout.readline().strip().partition(" ")
        if kind != "ok":
            raise Refused(answer or "the process died")
        *stages, peak = answer.split()
        return [float(stage) for stage in stages], int(peak)


def official(envelope: bytes, level: int, platform: str) -> float:
    """Milliseconds from an envelope to IR."""
    start = time.perf_counter()
    try:
        ir = EmulatorState.from_bytes(envelope, platform=platform).compile_to_llvm_ir(opt_level=level)
    except Exception as error:
        raise Refused(str(error).splitlines()[0]) from error
    elapsed = time.perf_counter() - start
    del ir
    return 1000 * elapsed


def main() -> int:
    options = parse_arguments()
    for variable in ("RUST_BACKTRACE", "RUST_LIB_BACKTRACE"):
        os.environ.pop(variable, None)
    listed = json.loads((PROGRAMS / "programs.json").read_text())
    names = options.programs or sorted(listed, key=lambda name: listed[name]["nodes"])
    if unknown := set(names) - set(listed):
        raise SystemExit(f"no test program {sorted(unknown)[0]!r}; there are {', '.join(listed)}")
    figures, left_out = measure_all(names, listed, options)
    works = [] if options.programs else runtime.measure(options.compiler, min(options.runs, 5), note)
    note("")
    sections = report.sections(figures, left_out, works, options.runs)
    print("\n\n".join(sections.values()))
    if options.json:
        figures_json = {"programs": [asdict(row) for row in figures], "work": [asdict(row) for row in works]}
        options.json.write_text(json.dumps(figures_json, indent=1) + "\n")
    if options.write and not options.programs:
        report.write(report.PAGE, sections)
    return 0


def parse_arguments() -> argparse.Namespace:
    built = os.environ.get("QIS_COMPILER", ROOT / "target" / "release" / "qis-compiler")
    parser = argparse.ArgumentParser(
        prog="cargo xtask bench compile", description="Measure our compiler and the official one, side by side."
    )
    parser.add_argument("programs", nargs="*", metavar="PROGRAM", help="only these test programs; writes no file")
    parser.add_argument("--runs", type=int, default=10, help="how often each figure is taken (10)")
    parser.add_argument("--no-write", dest="write", action="store_false", help="leave docs/performance.md as it is")
    parser.add_argument("--json", type=Path, metavar="PATH", help="write all figures there, too")
    parser.add_argument("--compiler", type=Path, default=Path(built), help=argparse.SUPPRESS)
    return parser.parse_args()


def measure_all(
    names: list[str], listed: dict[str, dict], options: argparse.Namespace
) -> tuple[list[Figures], dict[str, str]]:
    """Figures of each program; for the others, the reason why there are none."""
    server = options.compiler.with_name("bench-compile")
    figures, left_out = [], {}
    # A garbage collection during a measurement would count against the official compiler.
    gc.collect()
    gc.disable()
    with Ours(server) as ours, tempfile.TemporaryDirectory() as scratch:
        for index, name in enumerate(names, 1):
            note(f"{index}/{len(names)} {name}")
            row = Figures(name, listed[name]["nodes"], program_file(name).stat().st_size)
            platform = listed[name]["platforms"][0]
            try:
                measure(row, platform, ours, server, Path(scratch), options)
            except Refused as reason:
                left_out[name] = listed[name]["about"] if listed[name]["refused"] else str(reason)
                continue
            figures.append(row)
    return figures, left_out


def measure(
    row: Figures, platform: str, ours: Ours, server: Path, scratch: Path, options: argparse.Namespace
) -> None:
    program = program_file(row.name)
    envelope = program.read_bytes()
    for level in LEVELS:
        turns = in_turns_until_clear(
            options.runs,
            lambda: ours.compile(program, level, platform)[0],
            lambda: official(envelope, level, platform),
        )
        row.warm[level] = Timing.of([(sum(stages), theirs) for stages, theirs in turns])
        row.stages[level] = [statistics.median(stage) for stage in zip(*(stages for stages, _ in turns), strict=True)]
    output = scratch / "program.ll"
    cold = [options.compiler, program, "--platform", platform, "-O", "2", "-o", output]
    cold_official = [sys.executable, "-c", COLD_OFFICIAL, program, platform, output]
    processes = in_turns(options.runs, lambda: timed(cold), lambda: timed(cold_official))
    row.cold = Timing.of([(mine, theirs) for (mine, _), (theirs, _) in processes])
    row.memory = (
        statistics.median_high(memory_of_ours(server, program, platform) for _ in range(3)),
        statistics.median_high(int(said) for _, (_, said) in processes),
    )


def in_turns_until_clear(
    runs: int, first: Callable[[], list[float]], second: Callable[[], float]
) -> list[tuple[list[float], float]]:
    """Times of our stages beside the official compiler's; more of them where ours seems slower."""
    turns = in_turns(runs, first, second)
    if Timing.of([(sum(stages), theirs) for stages, theirs in turns]).times < 1:
        turns += in_turns(AGAIN * runs, first, second)
    return turns


def in_turns[A, B](runs: int, first: Callable[[], A], second: Callable[[], B]) -> list[tuple[A, B]]:
    """The results of two functions that run in turns; the order alternates. The first pair is left out."""
    return [in_turn(first, second, swapped=run % 2 == 1) for run in range(runs + 1)][1:]


def in_turn[A, B](first: Callable[[], A], second: Callable[[], B], *, swapped: bool) -> tuple[A, B]:
    if swapped:
        after = second()
        return first(), after
    return first(), second()


def timed(command: list) -> tuple[float, str]:
    """The lifetime of a process in milliseconds, and its output."""
    start = time.perf_counter()
    process = subprocess.run(command, capture_output=True, text=True)
    elapsed = 1000 * (time.perf_counter() - start)
    if process.returncode != 0:
        raise Refused(process.stderr.strip().splitlines()[-1])
    return elapsed, process.stdout


def memory_of_ours(server: Path, program: Path, platform: str) -> int:
    with Ours(server) as fresh:
        return fresh.compile(program, 2, platform)[1]


def program_file(name: str) -> Path:
    return PROGRAMS / f"{name}.hugr"


def note(text: str) -> None:
    """Shows progress on one line of the terminal."""
    if sys.stderr.isatty():
        print(f"\r\033[K{text}", end="", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
