"""Figures as the Markdown tables of docs/performance.md, and a summary."""

import argparse
import json
import math
import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from compile import Figures, Timing
    from runtime import Work

#: Goals: how many times as fast in process at O2, overall and for each program, and how many times as fast a new
#: process on the smallest program.
GEOMEAN, EACH, COLD = 1.85, 1.3, 10.0

PAGE = Path(__file__).resolve().parent.parent.parent / "docs" / "performance.md"

Table = list[list[str]]


def sections(figures: "list[Figures]", left_out: dict[str, str], works: "list[Work]", runs: int) -> dict[str, str]:
    """Markdown by the name of its place in the page."""
    parts = {
        "summary": summary(figures, runs),
        "in process": in_process(figures) + exceptions(left_out),
        "stages": stages(figures),
        "arrays": arrays(figures),
        "new process": new_process(figures),
        "code": code(works),
    }
    return {name: text for name, text in parts.items() if text}


def write(page: Path, parts: dict[str, str]) -> None:
    """Puts each part between its markers."""
    text = page.read_text()
    for name, part in parts.items():
        begin, end = f"<!-- begin {name} -->\n", f"<!-- end {name} -->"
        place = re.compile(f"(?<={re.escape(begin)}).*?(?={re.escape(end)})", re.DOTALL)
        if not place.search(text):
            raise SystemExit(f"{page} has no lines `{begin.strip()}` and `{end}`")
        text = place.sub(lambda _, part=part: part + "\n", text)
    page.write_text(text)


def publish(options: argparse.Namespace, sections: dict[str, str], figures: object, is_whole: bool) -> None:
    """Prints the sections, writes the figures where that is asked for, and the page if nothing was left out."""
    print("\n\n".join(sections.values()))
    if options.json:
        options.json.write_text(json.dumps(figures, indent=1) + "\n")
    if options.write and is_whole:
        write(PAGE, sections)


def summary(figures: "list[Figures]", runs: int) -> str:
    """Each goal and its result."""
    rows = [["", "all programs", "least", "wanted"]]
    for level in figures[0].warm:
        times = {row.name: row.warm[level].times for row in figures}
        wanted = f"{GEOMEAN} on the whole, {EACH} for each" if level == 2 else ""
        rows.append([f"in process, O{level}", *over_all(times), verdict(wanted, times, level)])
    cold = {row.name: row.cold.times for row in figures}
    smallest = min(figures, key=lambda row: row.file_bytes)
    goal = f"{COLD:.0f} for the smallest: {reached(cold[smallest.name] >= COLD)}, {cold[smallest.name]:.1f}"
    rows.append(["new process, O2", *over_all(cold), goal])
    memory = {row.name: ratio(row.memory) for row in figures}
    rows.append(["anonymous memory, O2", *over_all(memory), f"more than 1 for each: {reached(min(memory.values()) > 1)}"])
    words = (
        f"How many times as fast, or as small, as the official compiler, over {len(figures)} programs,\n"
        f"each the median of {runs} pairs of runs. On the whole is the geometric mean; least names the program that gains least.\n\n"
    )
    return words + table(rows)


def over_all(ratios: dict[str, float]) -> list[str]:
    worst = min(ratios, key=ratios.__getitem__)
    return [f"{geomean(ratios.values()):.2f}", f"{ratios[worst]:.2f} ({worst})"]


def verdict(wanted: str, times: dict[str, float], level: int) -> str:
    if level != 2:
        return wanted
    return f"{wanted}: {reached(geomean(times.values()) >= GEOMEAN and min(times.values()) >= EACH)}"


def reached(goal: bool) -> str:
    return "reached" if goal else "missed"


def in_process(figures: "list[Figures]") -> str:
    levels = list(figures[0].warm)
    head = ["program", "nodes"]
    for level in levels:
        head += [f"O{level}: ours", "official", "times"]
    rows = [head]
    for row in figures:
        cells = [row.name, f"{row.nodes:,}"]
        for level in levels:
            cells += cells_of(row.warm[level])
        rows.append(cells)
    return table(rows) + measured_again(figures)


def measured_again(figures: "list[Figures]") -> str:
    """The programs that took more runs than the others."""
    usual = min(timing.runs for row in figures for timing in row.warm.values())
    again = [
        f"`{row.name}` at O{level}: {timing.runs} pairs of runs, as ours was the slower one in the first {usual}."
        for row in figures
        for level, timing in row.warm.items()
        if timing.runs > usual
    ]
    return "".join(f"\n\n{line}" for line in again)


def exceptions(left_out: dict[str, str]) -> str:
    """The programs without figures."""
    if not left_out:
        return "\n\nBoth compilers take every one of these programs."
    reasons = [f"- `{name}`: {reason}" for name, reason in left_out.items()]
    return "\n\nNot measured, as one of the compilers does not take them:\n\n" + "\n".join(reasons)


def stages(figures: "list[Figures]") -> str:
    """Where our time is spent at O2: the smallest program, the median one, and the large ones."""
    rows = [["program", "read", "prepare", "emit", "optimise", "print", "sum"]]
    for index, row in enumerate(figures):
        if index in (0, len(figures) // 2) or row.nodes > 500:
            laps = row.stages[2]
            rows.append([row.name, *map(milliseconds, laps), milliseconds(sum(laps))])
    shares = [[lap / sum(row.stages[2]) for lap in row.stages[2]] for row in figures]
    means = [sum(column) / len(shares) for column in zip(*shares, strict=True)]
    rows.append(["mean share, all programs", *(f"{mean:.0%}" for mean in means), ""])
    return table(rows)


def arrays(figures: "list[Figures]") -> str:
    """The same program with four times the elements."""
    by_name = {row.name: row for row in figures}
    if not {"result_of_2000", "result_of_8000"} <= set(by_name):
        return ""
    small, large = by_name["result_of_2000"], by_name["result_of_8000"]
    rows = [["", "2,000 elements", "8,000 elements", "times"]]
    for level in small.warm:
        for who in ("ours", "official"):
            times = getattr(small.warm[level], who), getattr(large.warm[level], who)
            rows.append([f"O{level}, {who}", *map(milliseconds, times), f"{times[1] / times[0]:.2f}"])
    return table(rows)


def new_process(figures: "list[Figures]") -> str:
    rows = [["program", "HUGR, bytes", "ms: ours", "official", "times", "MiB: ours", "official", "times"]]
    for row in sorted(figures, key=lambda row: row.file_bytes):
        rows.append([row.name, f"{row.file_bytes:,}", *cells_of(row.cold), *pair(row.memory, mebibytes)])
    return table(rows)


def code(works: "list[Work]") -> str:
    if not works:
        return ""
    rows = [
        ["program", "Selene's way: O2", "O3", "official", "times", "optimised: O2", "O3", "official", "times"],
    ]
    for work in works:
        cells = [f"{work.name}: {work.about[0].lower()}{work.about[1:].rstrip('.')}"]
        for times in work.milliseconds.values():
            cells += [f"{times[variant]:,.0f}" for variant in ("O2", "O3", "official")]
            cells.append(f"{times['official'] / times['O2']:.2f}")
        rows.append(cells)
    return table(rows)


def cells_of(timing: "Timing") -> list[str]:
    """Ours, the official compiler's, and the ratio of speeds."""
    return [milliseconds(timing.ours), milliseconds(timing.official), f"{timing.times:.2f}"]


def pair[N: (int, float)](values: tuple[N, N], show: Callable[[N], str]) -> list[str]:
    """Ours, the official compiler's, and the ratio of sizes."""
    return [*map(show, values), f"{ratio(values):.2f}"]


def ratio(values: tuple[float, float]) -> float:
    ours, theirs = values
    return theirs / ours


def geomean(values: Iterable[float]) -> float:
    logarithms = [math.log(value) for value in values]
    return math.exp(sum(logarithms) / len(logarithms))


def milliseconds(value: float) -> str:
    return f"{value:.1f}"


def mebibytes(kib: int) -> str:
    return f"{kib / 1024:.1f}"


def table(rows: Table) -> str:
    """A Markdown table; all columns but the first hold numbers."""
    head, *body = rows
    ruler = ["---"] + ["---:"] * (len(head) - 1)
    return "\n".join(f"| {' | '.join(cells)} |" for cells in [head, ruler, *body])
