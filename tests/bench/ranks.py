"""Measures ranks: as processes of one machine, as threads of one process and over MPI, in turns with their rivals.

    cargo xtask bench ranks [--no-write] [--json PATH] [--runs N] [PART...]

builds what this needs, and then runs it. The parts:

- calls: barriers and all-reduces between two ranks (`crates/collectives/examples/ranks_speed.rs`), each rank on a core;
- busy: the same while another program keeps a core busy;
- mpi: all-reduces of two ranks over each MPI of `.deps`, beside the same MPI's own, the same algorithm in C
  (`ranks_mpi.c`) and mpi4py, in one launch (`ranks_mpi.py`, with `crates/mpi/examples/mpi_speed.rs`);
- programs: a program with ranks, from its first `gpu_init` on (`ranks_calls.c`), through the library that ships.

Each run measures everything once, in new processes, and every other run in the opposite order. The figures are medians
of the runs. With all parts, the tables go into docs/performance.md, between its markers.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import ranks_report
import report
from ranks_report import ALONE, Place

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
#: Where the MPIs are that `cargo xtask setup --mpi` fetches.
DEPS = ROOT / ".deps"
RUNS = 7
#: Longer than any program here may take, in seconds.
LIMIT = 120

#: The programs that are measured.
PLACES = [
    ALONE,
    Place("threads", 2),
    Place("processes", 2),
    Place("threads", 4),
    Place("processes", 4),
    Place("mpi", 4, "Open MPI 5", "mpi-openmpi5", ("--oversubscribe",)),
    Place("mpi", 4, "Open MPI 4", "mpi-openmpi4", ("--oversubscribe",)),
    Place("mpi", 4, "MPICH", "mpi-mpich"),
]

#: The MPIs that all-reduces are measured with: name, folder, library, and flags of the launcher. The ranks bind
#: themselves to cores.
MPIS = [
    ("Open MPI 5", "mpi-openmpi5", "libmpi.so.40", ("--bind-to", "none")),
    ("Open MPI 4", "mpi-openmpi4", "libmpi.so.40", ("--bind-to", "none")),
    ("MPICH", "mpi-mpich", "libmpi.so.12", ()),
]
#: Only the loopback: a machine's other networks can be closed to launchers.
LOCAL = {
    "OMPI_MCA_btl_tcp_if_include": "lo",
    "OMPI_MCA_oob_tcp_if_include": "lo",
    "HYDRA_IFACE": "lo",
    "FI_TCP_IFACE": "lo",
    "UCX_NET_DEVICES": "lo",
}


class Skipped(Exception):
    """Something cannot be measured here; the text says why."""


def main() -> int:
    options = parse_arguments()
    parts = options.parts or list(PARTS)
    machine = ranks_report.machine(options.runs)
    figures: dict = {part: [] for part in parts}
    for run in range(options.runs):
        for part in parts if run % 2 == 0 else reversed(parts):
            print(f"run {run + 1} of {options.runs}: {part}", file=sys.stderr, flush=True)
            figures[part].append(PARTS[part](options, run))
    report.publish(options, ranks_report.sections(machine, figures), figures, set(parts) == set(PARTS))
    return 0


def parse_arguments() -> argparse.Namespace:
    built = ROOT / "target" / "release" / "libgpu.so"
    examples = ROOT / "target" / "figures" / "examples"
    parser = argparse.ArgumentParser(prog="cargo xtask bench ranks", description="Measure ranks.")
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"only these of {', '.join(PARTS)}; writes no file")
    parser.add_argument("--no-write", dest="write", action="store_false", help="leave docs/performance.md as it is")
    parser.add_argument("--json", type=Path, metavar="PATH", help="write all figures there, too")
    parser.add_argument("--runs", type=int, default=RUNS, metavar="N", help=f"of how many runs the figures are medians ({RUNS})")
    parser.add_argument("--library", type=Path, default=built, help=argparse.SUPPRESS)
    parser.add_argument("--worker", type=Path, default=built.with_name("libgpu-worker"), help=argparse.SUPPRESS)
    parser.add_argument("--examples", type=Path, default=examples, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if unknown := set(options.parts) - set(PARTS):
        parser.error(f"there is no part {sorted(unknown)[0]!r}; there are {', '.join(PARTS)}")
    if options.runs < 1:
        parser.error("--runs takes 1 or more")
    return options


def calls(options: argparse.Namespace, _: int) -> dict:
    """Calls between two ranks that have a core each."""
    return json.loads(output_of(options.examples / "ranks_speed"))


def busy(options: argparse.Namespace, _: int) -> dict:
    """Calls between two ranks beside a busy program."""
    return json.loads(output_of(options.examples / "ranks_speed", "--busy"))


def programs(options: argparse.Namespace, run: int) -> dict[str, dict]:
    """The figures of each program, or why there are none."""
    found = {}
    with tempfile.TemporaryDirectory() as scratch:
        program = Path(scratch) / "ranks_calls"
        output_of("cc", "-O2", "-Wall", "-Wextra", "-o", program, HERE / "ranks_calls.c", "-ldl")
        for place in PLACES if run % 2 == 0 else reversed(PLACES):
            try:
                found[place.label] = json.loads(started(place, program, options))
            except Skipped as why:
                found[place.label] = {"skipped": str(why)}
    return found


def started(place: Place, program: Path, options: argparse.Namespace) -> str:
    """The output of a program whose ranks are at a place."""
    command = [program, options.library]
    variables = {
        "LIBGPU_RANKS": str(place.ranks),
        "LIBGPU_TRANSPORT": place.transport,
        "LIBGPU_WORKER": str(options.worker),
    }
    if place.transport == "mpi":
        command = under_mpi(place, command, options.worker)
        variables |= of_mpi(place, options.library)
    return output_of(*command, variables=variables)


def under_mpi(place: Place, command: list, worker: Path) -> list:
    """Rank 0 is the program, and all other ranks are workers."""
    launcher = DEPS / place.mpi / "bin" / "mpirun"
    if not launcher.exists():
        raise Skipped(f"there is no {launcher.relative_to(ROOT)}")
    return [launcher, *place.flags, "-n", "1", *command, ":", "-n", str(place.ranks - 1), worker]


def over_mpi(options: argparse.Namespace, run: int) -> dict[str, dict]:
    """The all-reduces over each MPI, or why there are none."""
    found = {}
    with tempfile.TemporaryDirectory() as scratch:
        for name, folder, library, flags in MPIS if run % 2 == 0 else reversed(MPIS):
            try:
                found[name] = {"all_reduce": launched(DEPS / folder, library, flags, Path(scratch), options)}
            except Skipped as why:
                found[name] = {"skipped": str(why)}
    return found


def launched(mpi: Path, library: str, flags: tuple[str, ...], scratch: Path, options: argparse.Namespace) -> list[dict]:
    """The figures of one MPI, from one launch."""
    tools = {name: mpi / "bin" / name for name in ("mpicc", "mpirun", "python")}
    for file in (*tools.values(), mpi / "lib" / library):
        if not file.exists():
            raise Skipped(f"there is no {file.relative_to(ROOT)}; `cargo xtask setup --mpi` fetches it")
    variables = LOCAL | of_library(mpi)
    theirs = scratch / f"{mpi.name}.so"
    compiler = [tools["mpicc"], "-O3", "-Wall", "-Wextra", "-shared", "-fPIC"]
    output_of(*compiler, "-o", theirs, HERE / "ranks_mpi.c", variables=variables)
    ours = options.examples / "libmpi_speed.so"
    program = [tools["python"], HERE / "ranks_mpi.py", ours, theirs, mpi / "lib" / library]
    return json.loads(output_of(tools["mpirun"], *flags, "-n", "2", *program, variables=variables))


def of_mpi(place: Place, library: Path) -> dict[str, str]:
    """The variables of a program under an MPI that is not where the system looks."""
    folder = DEPS / place.mpi
    return {"LIBGPU_PATH": str(library), "LIBGPU_MPI": str(folder)} | of_library(folder)


def of_library(folder: Path) -> dict[str, str]:
    """The variables of an MPI in a folder."""
    return {
        "PATH": f"{folder / 'bin'}:{os.environ.get('PATH', '')}",
        "LD_LIBRARY_PATH": str(folder / "lib"),
        "OMPI_ALLOW_RUN_AS_ROOT": "1",
        "OMPI_ALLOW_RUN_AS_ROOT_CONFIRM": "1",
    }


PARTS = {"calls": calls, "busy": busy, "mpi": over_mpi, "programs": programs}


def output_of(*command: str | Path, variables: dict[str, str] | None = None) -> str:
    """What a command prints. One that fails is skipped if it has a place of its own, and else ends the bench."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("LIBGPU_")}
    environment |= variables or {}
    name = Path(command[0]).name
    try:
        process = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=LIMIT)
    except subprocess.TimeoutExpired:
        raise Skipped(f"`{name}` takes more than {LIMIT} s") from None
    if process.returncode == 0:
        return process.stdout
    if variables is None:
        raise SystemExit(f"{name} failed: {process.stderr}")
    lines = process.stderr.strip().splitlines() or ["it prints nothing"]
    why = next((line for line in lines if "gpu_" in line), lines[0])
    raise Skipped(why.split(";")[0])


if __name__ == "__main__":
    sys.exit(main())
