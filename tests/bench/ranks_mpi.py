"""One of two ranks that an MPI's launcher starts: times all-reduces in turns, and rank 0 prints the figures as JSON.

    ranks_mpi.py OURS THEIRS MPI

takes the library of `crates/mpi/examples/mpi_speed.rs`, the one of `ranks_mpi.c`, and the MPI library. In each turn,
every way takes its place once; every other turn has the opposite order. A turn in which another program took a core
from one of the ranks is disturbed.
"""

import ctypes
import json
import os
import resource
import statistics
import sys
import time
from collections.abc import Callable

import mpi4py
import numpy

#: Bytes, and how often a turn calls each way.
SIZES = {8: 2000, 64 << 10: 60, 1 << 20: 6, 16 << 20: 2}
#: What is not measured with all sizes. A single value has no halves, so the algorithm in C takes none.
ONLY = {"same": (64 << 10, 1 << 20, 16 << 20), "mpi4py": (8, 1 << 20)}
TURNS = 40
#: From how many undisturbed turns on only these count, as in `ranks_speed.rs`.
ENOUGH = 5

#: Takes values and the number of calls; returns the seconds of a call, and how often another thread took the core.
Way = Callable[[numpy.ndarray, int], tuple[float, int]]


def main() -> None:
    ours, theirs = pinned(sys.argv[1]), ctypes.CDLL(sys.argv[2])
    if ours.speed_start(sys.argv[3].encode()):
        sys.exit(1)
    mpi4py.rc.initialize = mpi4py.rc.finalize = False
    from mpi4py import MPI

    if not MPI.Is_initialized():
        sys.exit("mpi4py calls another MPI library")
    ways = {"ours": on_thread(ours, ours.speed_ours), "own": on_thread(ours, theirs.own)}
    ways |= {"same": on_thread(ours, theirs.same), "mpi4py": of_python(MPI)}
    figures = [row(MPI, ways, size, calls) for size, calls in SIZES.items()]
    if MPI.COMM_WORLD.rank == 0:
        print(json.dumps(figures), flush=True)
    ours.speed_end()


def pinned(path: str) -> ctypes.CDLL:
    """Gives this rank a core, for all threads to come, and loads the library."""
    rank = next(int(os.environ[name]) for name in ("OMPI_COMM_WORLD_RANK", "PMI_RANK") if name in os.environ)
    cores = sorted(os.sched_getaffinity(0))
    os.sched_setaffinity(0, {cores[rank % len(cores)]})
    return ctypes.CDLL(path)


def on_thread(library: ctypes.CDLL, timed: Callable) -> Way:
    """A function of a library, on the thread that calls MPI."""
    run = library.speed_run
    run.restype = ctypes.c_double
    run.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int, ctypes.c_int, ctypes.POINTER(ctypes.c_long)]
    address = ctypes.cast(timed, ctypes.c_void_p)

    def way(values: numpy.ndarray, calls: int) -> tuple[float, int]:
        taken = ctypes.c_long()
        seconds = run(address, values.ctypes.data, len(values), calls, ctypes.byref(taken))
        return seconds, taken.value

    return way


def of_python(mpi) -> Way:
    """mpi4py, on this thread while the other one waits for its next job."""

    def way(values: numpy.ndarray, calls: int) -> tuple[float, int]:
        all_reduce, world, place, total = mpi.COMM_WORLD.Allreduce, mpi.COMM_WORLD, mpi.IN_PLACE, mpi.SUM
        world.Barrier()
        before, start = switches(), time.perf_counter()
        for _ in range(calls):
            all_reduce(place, values, total)
        return (time.perf_counter() - start) / calls, switches() - before

    return way


def switches() -> int:
    """How often this thread had to leave its core to another one."""
    return resource.getrusage(resource.RUSAGE_THREAD).ru_nivcsw


def row(mpi, all_ways: dict[str, Way], size: int, calls: int) -> dict:
    """The figures of one size, in seconds."""
    ways = {name: way for name, way in all_ways.items() if size in ONLY.get(name, SIZES)}
    check(mpi, ways, size)
    values = numpy.zeros(size // 8)
    turns: dict[str, list] = {name: [] for name in ways}
    for number in range(TURNS + 2):
        for name in ways if number % 2 == 0 else reversed(ways):
            turns[name].append(turn(mpi, ways[name], values, calls))
    # The first two prepare memory and connections.
    return {"bytes": size} | {name: figure(list_[2:]) for name, list_ in turns.items()}


def check(mpi, ways: dict[str, Way], size: int) -> None:
    """Each way makes the right sums."""
    rank = mpi.COMM_WORLD.rank
    for name, way in ways.items():
        values = numpy.arange(size // 8, dtype=float) + rank
        wanted = 2 * numpy.arange(size // 8, dtype=float) + 1
        if way(values, 1)[0] < 0 or not numpy.array_equal(values, wanted):
            sys.exit(f"{name} makes wrong sums of {size} bytes")


def turn(mpi, way: Way, values: numpy.ndarray, calls: int) -> tuple[float, bool]:
    """The seconds of a call, and whether no rank was disturbed."""
    seconds, taken = way(values, calls)
    return seconds, mpi.COMM_WORLD.allreduce(taken) == 0


def figure(turns: list[tuple[float, bool]]) -> dict:
    undisturbed = [seconds for seconds, alone in turns if alone]
    counted = undisturbed if len(undisturbed) >= ENOUGH else [seconds for seconds, _ in turns]
    return {"median_s": statistics.median(counted), "least_s": min(counted), "undisturbed": len(undisturbed)}


if __name__ == "__main__":
    main()
