"""Figures of libgpu as the Markdown tables of docs/performance.md, and the goals for them."""

from collections.abc import Iterator

from report import Table, reached, table

#: The goal for a round trip: the most nanoseconds, and the most times the stub's time.
CALL_NS, CALL_TIMES = 60.0, 2.0
#: The most KiB that ten million calls may add to the process, for allocations of the system outside the library.
FLAT_KIB = 256
#: The goals as parts of the speed of a copy: encoding, and all-reduce from this number of bytes on.
ENCODE_RATIO, REDUCE_RATIO, REDUCE_FROM = 0.8, 0.7, 64 << 10
#: The goal for encoding, as a multiple of NumPy's speed.
NUMPY_TIMES = 3.0
#: The goal for a barrier of 8 ranks, in microseconds.
BARRIER_US = 50.0

#: A goal: its name, the measured value, the wanted value, whether it is reached.
Goal = tuple[str, str, str, bool]


def sections(figures: dict) -> dict[str, str]:
    """Markdown by the name of its place in the page, for the parts that were measured."""
    tables = {"calls": calls, "encode": encode, "ranks": ranks, "files": files}
    parts = {part: show(figures[part]) for part, show in tables.items() if part in figures}
    return {"libgpu": summary(figures)} | parts


def summary(figures: dict) -> str:
    """Each goal and its result."""
    goals = {"calls": call_goals, "encode": encode_goals, "ranks": rank_goals}
    rows: Table = [["", "measured", "wanted"]]
    for part, goals_of in goals.items():
        if part in figures:
            rows += [[what, found, f"{wanted}: {reached(ok)}"] for what, found, wanted, ok in goals_of(figures[part])]
    return table(rows)


def call_goals(found: dict) -> Iterator[Goal]:
    trip, times = found["round_trip_ns"], found["quotient"]
    yield "call and result, ns", f"{trip:.0f}", f"at most {CALL_NS:.0f}", trip <= CALL_NS
    yield "call and result, times the stub's", f"{times:.2f}", f"at most {CALL_TIMES:.0f}", times <= CALL_TIMES
    grown = found["kib_after"] - found["kib_before"]
    what = f"memory that {found['millions']} million calls add, KiB"
    yield what, f"{grown}", f"at most {FLAT_KIB}", grown <= FLAT_KIB


def encode_goals(rows: list[dict]) -> Iterator[Goal]:
    for kind in ("held", "in place"):
        ratios = [row["ratio"] for row in rows if row["what"].endswith(kind)]
        what = f"encoding, {kind}, of the speed of a copy, least of all sizes"
        yield what, f"{min(ratios):.2f}", f"at least {ENCODE_RATIO}", min(ratios) >= ENCODE_RATIO
    times = min(times_of_numpy(row) for row in rows if row["what"].endswith("again"))
    what = "encoding again and again, times as fast as numpy, least of all sizes"
    yield what, f"{times:.1f}", f"at least {NUMPY_TIMES:.0f}", times >= NUMPY_TIMES


def rank_goals(found: dict) -> Iterator[Goal]:
    ratios = {row["bytes"]: speed(row, "plain_copy") for row in found["all_reduce_2_ranks"]}
    large = min(ratio for size, ratio in ratios.items() if size >= REDUCE_FROM)
    what = f"all-reduce on 2 ranks from {amount(REDUCE_FROM)} on, of the speed of a copy, least of all sizes"
    yield what, f"{large:.2f}", f"at least {REDUCE_RATIO}", large >= REDUCE_RATIO
    barrier = next(row["barrier"]["median_s"] for row in found["barriers"] if row["ranks"] == 8) * 1e6
    yield "barrier of 8 ranks on 2 cores, µs", f"{barrier:.1f}", f"less than {BARRIER_US:.0f}", barrier < BARRIER_US


def calls(found: dict) -> str:
    rows: Table = [
        ["", "ns a call"],
        ["`buffer_get`, with its result: `ii:f`, the shape of `ii:i`", f"{found['round_trip_ns']:.1f}"],
        ["the same of the stub", f"{found['stub_ns']:.1f}"],
        [f"the same, {found['millions']} million times", f"{found['many_ns']:.1f}"],
        ["`buffer_set`, which returns nothing: `iif:v`", f"{found['void_ns']:.1f}"],
        ["`buffer_add_scalar`, queued, until all have run: `if:v`", f"{found['queued_ns']:.0f}"],
        ["`state_expectation_z`, queued, with its result: `ii:f`", f"{found['hand_over_ns']:,.0f}"],
    ]
    return table(rows)


def encode(rows: list[dict]) -> str:
    shown: Table = [["", "qubits", "GB/s", "copy, GB/s", "of a copy", "times numpy"]]
    for row in sorted(rows, key=lambda row: row["what"]):
        numpy = f"{times_of_numpy(row):.1f}" if row["what"].endswith(("again", "fresh")) else ""
        rates = [f"{row[name]:.1f}" for name in ("gb_per_s", "copy_gb_per_s")]
        shown.append([row["what"], str(row["qubits"]), *rates, f"{row['ratio']:.2f}", numpy])
    return table(shown)


def times_of_numpy(row: dict) -> float:
    """The speed as a multiple of NumPy's."""
    bytes_each = 32 if row["what"].startswith("f64") else 16
    ours = (bytes_each << row["qubits"]) / (row["gb_per_s"] * 1e9)
    return row["numpy_s"] / ours


def ranks(found: dict) -> str:
    barriers: Table = [["ranks", "barrier, µs"]]
    barriers += [[str(row["ranks"]), f"{row['barrier']['median_s'] * 1e6:.1f}"] for row in found["barriers"]]
    reductions: Table = [["bytes", "all-reduce, µs", "copy, µs", "of a copy", "of a copy between the ranks"]]
    for row in found["all_reduce_2_ranks"]:
        micros = [f"{row[kind]['median_s'] * 1e6:,.1f}" for kind in ("all_reduce", "plain_copy")]
        ratios = [f"{speed(row, kind):.2f}" for kind in ("plain_copy", "shared_copy")]
        reductions.append([amount(row["bytes"]), *micros, *ratios])
    return table(reductions) + "\n\n" + table(barriers)


def speed(row: dict, copy: str) -> float:
    """The speed as a multiple of the copy's."""
    return row[copy]["median_s"] / row["all_reduce"]["median_s"]


def files(rows: list[dict]) -> str:
    shown: Table = [["", "GB/s"]]
    return table(shown + [[row["name"], f"{row['gb_per_s']:.2f}"] for row in rows])


def amount(count: int) -> str:
    """A number of bytes in its largest whole unit."""
    return f"{count >> 20} MiB" if count >= 1 << 20 else f"{count >> 10} KiB"
