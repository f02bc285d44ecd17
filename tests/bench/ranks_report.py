"""Figures of ranks as the Markdown tables of docs/performance.md, and the goals for them."""

import datetime
import os
import platform
import statistics
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from report import Table, reached, table

#: The goals: a barrier of two processes in microseconds, all-reduce of a mebibyte as a part of the rate of a copy, and
#: the first `gpu_init` with 4 processes in milliseconds.
BARRIER_US, REDUCE_RATIO, START_MS = 1.0, 0.7, 50.0
#: The goals over MPI: microseconds that a sum of one double may take more than MPI's own, and how many times as long as
#: the same algorithm in C a large one may take.
MORE_US, OF_C = 0.7, 1.05
MEBIBYTE = 1 << 20

TRANSPORTS = ("processes", "threads")
#: How many bytes a rank reads and writes for each byte of its data in a large all-reduce of two ranks. A copy reads one
#: and writes one. A process copies its data to its ring (2), and makes the result of both rings (3). A thread makes
#: half of the result of half of both data (1.5) and writes it to both (0.5 more).
MOVED = {"processes": 5, "threads": 2, "copy": 2}
#: Smaller calls cost waiting and no moving, and the smallest copies less than can be told.
LARGE, COPIED = 64 << 10, 4 << 10
#: From how many undisturbed turns on only these count, as in `ranks_speed.rs`.
ENOUGH = 5
DISTURBED = "\\*"
#: The ways of an all-reduce over MPI.
WAYS = ("ours", "own", "same", "mpi4py")


@dataclass(frozen=True)
class Place:
    """Where the ranks of a program are."""

    transport: str
    ranks: int
    name: str = ""
    #: The folder of its MPI, and flags of its launcher.
    mpi: str = ""
    flags: tuple[str, ...] = ()

    @property
    def label(self) -> str:
        return f"{self.ranks} {self.name or self.transport}" if self.ranks > 1 else "one rank"


ALONE = Place("threads", 1)


def machine(runs: int) -> str:
    """The machine and the day."""
    processor = platform.machine()
    cpuinfo = Path("/proc/cpuinfo")
    lines = cpuinfo.read_text().splitlines() if cpuinfo.exists() else []
    models = [line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")]
    model = f"{models[0]} ({processor})" if models else processor
    day, load = datetime.date.today().isoformat(), os.getloadavg()[0]
    return f"{model}, {os.cpu_count()} cores, {day}. Medians of {runs} runs. The load average was {load:.1f} at the start."


def sections(machine: str, figures: dict) -> dict[str, str]:
    """Markdown by the name of its place in the page, for the parts that were measured."""
    shown = {"calls": calls, "busy": busy, "mpi": over_mpi, "programs": programs}
    parts = {f"rank {part}": show(figures[part]) for part, show in shown.items() if part in figures}
    return {"rank goals": f"{machine}\n\n{goals(figures)}"} | parts


def goals(figures: dict) -> str:
    """Each goal and its result."""
    rows: Table = [["", "measured", "wanted"]]
    if "calls" in figures:
        rows += call_goals(figures["calls"])
    if "mpi" in figures:
        rows += mpi_goals(figures["mpi"])
    if "programs" in figures:
        rows += start_goals(figures["programs"])
    return table(rows)


def call_goals(runs: list[dict]) -> Iterator[list[str]]:
    barrier = of_runs(runs, lambda run: run["processes"]["barrier"]["median_s"]) * 1e6
    met = reached(barrier < BARRIER_US)
    yield ["barrier of 2 processes, µs", f"{barrier:.2f}", f"less than {BARRIER_US:.0f}: {met}"]
    part = ratio(runs, "processes", MEBIBYTE)
    met = reached(part >= REDUCE_RATIO)
    what = "all-reduce of 1 MiB on 2 processes, bytes read and written a second, of a copy's"
    yield [what, f"{part:.2f}", f"at least {REDUCE_RATIO}: {met}"]


def mpi_goals(runs: list[dict]) -> Iterator[list[str]]:
    met = [is_met(rows) for rows in mpi_rows(runs).values()]
    if met:
        yield ["all-reduces over MPI, rows below that reach their goal", f"{sum(met)} of {len(met)}", f"all: {reached(all(met))}"]


def start_goals(runs: list[dict]) -> Iterator[list[str]]:
    label = Place("processes", 4).label
    if all("init_ns" in run[label] for run in runs):
        start = of_runs(runs, lambda run: run[label]["init_ns"]) / 1e6
        met = reached(start < START_MS)
        yield ["first `gpu_init` with 4 processes, ms", f"{start:.1f}", f"less than {START_MS:.0f}: {met}"]


def calls(runs: list[dict]) -> str:
    """Times, and rates of large calls."""
    rates = "GB/s", "of a copy"
    rows: Table = [["", "processes, µs", *rates, "threads, µs", *rates, "copy, µs", "GB/s"]]
    barriers = [of_runs(runs, lambda run, of=of: run[of]["barrier"]["median_s"]) for of in TRANSPORTS]
    rows.append(["barrier", micros(barriers[0]), "", "", micros(barriers[1]), "", "", "", ""])
    text = table(rows + [call_row(runs, size) for size in sizes(runs)])
    return text + f"\n\n{DISTURBED} Other programs took a core in nearly all turns." if DISTURBED in text else text


def call_row(runs: list[dict], size: int) -> list[str]:
    row = [f"all-reduce of {amount(size)}"]
    for transport in TRANSPORTS:
        time = of_runs(runs, lambda run, of=transport: call(run, of, size)["call"]["median_s"])
        part = f"{ratio(runs, transport, size):.2f}" if size >= LARGE else ""
        marked = mark(runs, transport, size)
        row += [micros(time) + marked, *(("", "") if marked else (rate(transport, size, time), part))]
    copy = of_runs(runs, lambda run: copy_time(run, size))
    marked = "".join({mark(runs, transport, size, "copy") for transport in TRANSPORTS})
    return [*row, micros(copy) + marked if size >= COPIED else "", "" if marked else rate("copy", size, copy)]


def mark(runs: list[dict], transport: str, size: int, what: str = "call") -> str:
    """A mark for times of which most are of disturbed turns."""
    undisturbed = of_runs(runs, lambda run: call(run, transport, size)[what]["undisturbed"])
    return "" if undisturbed >= ENOUGH else DISTURBED


def copy_time(run: dict, size: int) -> float:
    """The time of a copy beside either transport."""
    return statistics.mean(call(run, transport, size)["copy"]["median_s"] for transport in TRANSPORTS)


def ratio(runs: list[dict], transport: str, size: int) -> float:
    """The rate of an all-reduce as a part of that of the copy in the same turns."""

    def of_run(run: dict) -> float:
        both = call(run, transport, size)
        return MOVED[transport] / MOVED["copy"] * both["copy"]["median_s"] / both["call"]["median_s"]

    return of_runs(runs, of_run)


def rate(what: str, size: int, seconds: float) -> str:
    """Bytes that both ranks read and write in a second; none for small calls."""
    return f"{2 * MOVED[what] * size / seconds / 1e9:.1f}" if size >= LARGE else ""


def busy(runs: list[dict]) -> str:
    """Means, as a call that has to wait for a core takes a thousand times as long as one that has not."""
    rows: Table = [["", "processes, µs", "longest, µs", "threads, µs", "longest, µs", "copy, µs"]]
    barrier = [cell for of in TRANSPORTS for cell in mean_and_most(runs, lambda run, of=of: run[of]["barrier"])]
    rows.append(["barrier", *barrier, ""])
    for size in sizes(runs):
        row = [f"all-reduce of {amount(size)}"]
        for transport in TRANSPORTS:
            row += mean_and_most(runs, lambda run, of=transport, size=size: call(run, of, size)["call"])
        copy = of_runs(runs, lambda run, size=size: call(run, "processes", size)["copy"]["mean_s"])
        rows.append([*row, micros(copy) if size >= COPIED else ""])
    return table(rows)


def mean_and_most(runs: list[dict], times: Callable[[dict], dict]) -> list[str]:
    return [micros(of_runs(runs, lambda run: times(run)["mean_s"])), micros(max(times(run)["most_s"] for run in runs))]


def over_mpi(runs: list[dict]) -> str:
    """A row for each MPI and size, and a line for each MPI that was not measured in all runs."""
    rows: Table = [["", "ours, µs", "`MPI_Allreduce`, µs", "times", "the same in C, µs", "times", "mpi4py, µs", "wanted"]]
    rows += [mpi_row(name, of_name) for (name, _), of_name in mpi_rows(runs).items()]
    whys = {name: [run[name]["skipped"] for run in runs if "skipped" in run[name]] for name in sorted(runs[0])}
    missing = [f"- {name}: not measured, as {skipped[0]}" for name, skipped in whys.items() if skipped]
    text = table(rows) if len(rows) > 1 else ""
    text += f"\n\n{DISTURBED} Other programs took a core in nearly all turns." if DISTURBED in text else ""
    return "\n\n".join(part for part in (text, "\n".join(missing)) if part)


def mpi_rows(runs: list[dict]) -> dict[tuple[str, int], list[dict]]:
    """The figures of all runs for each size of each MPI that was measured in all."""
    names = [name for name in sorted(runs[0]) if all("all_reduce" in run[name] for run in runs)]
    tuples = {name: zip(*(run[name]["all_reduce"] for run in runs), strict=True) for name in names}
    return {(name, rows[0]["bytes"]): list(rows) for name in names for rows in tuples[name]}


def mpi_row(name: str, rows: list[dict]) -> list[str]:
    """The cells of one size."""
    times = way_times(rows)
    shown = {way: micros(times[way]) + disturbed(rows, way) for way in times}
    beside = {way: f"{mpi_ratio(rows, way):.2f}" for way in times}
    cells = [shown["ours"], shown["own"], beside["own"], shown.get("same", ""), beside.get("same", ""), shown.get("mpi4py", "")]
    return [f"{name}, {amount(rows[0]['bytes'])}", *cells, mpi_goal(rows)]


def way_times(rows: list[dict]) -> dict[str, float]:
    return {way: of_runs(rows, lambda row, way=way: row[way]["median_s"]) for way in WAYS if way in rows[0]}


def mpi_goal(rows: list[dict]) -> str:
    """What is wanted of a size, and whether it was reached."""
    large, small = f"at most {OF_C} of C's", f"at most {MORE_US} µs above MPI's, less than mpi4py's"
    return f"{large if 'same' in rows[0] else small}: {reached(is_met(rows))}"


def is_met(rows: list[dict]) -> bool:
    if "same" in rows[0]:
        return mpi_ratio(rows, "same") <= OF_C
    times = way_times(rows)
    return (times["ours"] - times["own"]) * 1e6 <= MORE_US and times["ours"] < times["mpi4py"]


def mpi_ratio(rows: list[dict], way: str) -> float:
    """How many times as long as another way ours takes, in the same launch."""
    return of_runs(rows, lambda row: row["ours"]["median_s"] / row[way]["median_s"])


def disturbed(rows: list[dict], way: str) -> str:
    return "" if of_runs(rows, lambda row: row[way]["undisturbed"]) >= ENOUGH else DISTURBED


def programs(runs: list[dict]) -> str:
    """A row for each place that was measured in all runs, and a line for each other one."""
    rows: Table = [["", "first `gpu_init`, ms", "next, µs", "`all_reduce`, µs", "`buffer_push`, µs", "`buffer_set`, µs"]]
    missing = []
    for label in sorted(runs[0], key=order):
        skipped = [run[label]["skipped"] for run in runs if "skipped" in run[label]]
        if skipped:
            missing.append(f"- {label}: not measured, as {skipped[0]}")
        else:
            rows.append([label, *program_cells(runs, label)])
    return "\n\n".join([table(rows), *(["\n".join(missing)] if missing else [])])


def order(label: str) -> tuple[int, str]:
    """One rank first, then by the number of ranks."""
    number, _, name = label.partition(" ")
    return (int(number) if number.isdecimal() else 1, name)


def program_cells(runs: list[dict], label: str) -> list[str]:
    """Of each figure the least of all runs, and the median in brackets."""
    names = ("init_ns", "again_ns", "all_reduce_ns", "push_ns", "set_ns")
    cells = []
    for name in names:
        times = [run[label][name] / (1e6 if name == "init_ns" else 1e3) for run in runs]
        cells.append(" ".join([short(min(times)), f"({short(statistics.median(times))})"]))
    return cells


def sizes(runs: list[dict]) -> list[int]:
    return [row["bytes"] for row in runs[0]["processes"]["all_reduce"]]


def call(run: dict, transport: str, size: int) -> dict:
    return next(row for row in run[transport]["all_reduce"] if row["bytes"] == size)


def of_runs(runs: list[dict], value: Callable[[dict], float]) -> float:
    """The median over the runs."""
    return statistics.median(value(run) for run in runs)


def micros(seconds: float) -> str:
    return short(seconds * 1e6)


def short(number: float) -> str:
    """Three digits, or all before the point."""
    return f"{number:,.{2 if number < 10 else 1 if number < 100 else 0}f}"


def amount(count: int) -> str:
    """A number of bytes in its largest whole unit."""
    for bits, unit in ((20, "MiB"), (10, "KiB")):
        if count >= 1 << bits:
            return f"{count >> bits} {unit}"
    return f"{count} B"
