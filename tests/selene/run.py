"""Runs compiled programs in the Selene emulator and prints their results, as JSON.

    python tests/selene/run.py PROGRAM [--platform sol] [--qubits N] [--shots N] [--seed N] [--gpu-lib PATH] ...
    python tests/selene/run.py --batch [--workers N] < jobs.json

PROGRAM is a .ll, .bc or .o file for Selene, or a .hugr file, which the official compiler turns into bitcode first.
A batch is a JSON list of jobs: dictionaries whose keys are the fields of `Job` below. It answers with one JSON list of
outcomes in the same order. One process that serves many jobs saves the imports, which cost more than a job does;
`--workers` processes share them.

An outcome:

    {"shots": [[["tag", value], ...], ...],   what each shot reported, in order
     "counts": [n, ...],                       how many results each shot reported
     "error": null | {"type", "code", "message"},
     "milliseconds": {"compile", "build", "run"}}

A panic that ends a single shot is an entry ["exit: message", code] of that shot, as Selene reports it. A state that
state_output reports is the entry ["STATE:tag", {"re": [...], "im": [...]}]: the density matrix of its qubits, row by
row, which does not depend on a global phase.
"""

import argparse
import json
import os
import shutil
import sys
import tempfile
import time
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import nullcontext
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

import numpy as np
from selene_argreader_plugin import ArgProvider, ArgReaderPlugin
from selene_core import BuildPlanner, Utility
from selene_core.build_utils.builtins import register_selene_builtins, register_sol_builtins
from selene_core.build_utils.builtins.hugr import register_hugr_builtins
from selene_hugr_qis_compiler import EmulatorState
from selene_sim import Coinflip, Quest, build
from selene_sim.exceptions import SelenePanicError

SIMULATORS = {"quest": Quest, "coinflip": Coinflip}


@dataclass
class Job:
    """One program and how to run it."""

    program: str
    platform: str = "helios"
    qubits: int = 1
    shots: int = 1
    seed: int = 1
    simulator: str = "quest"
    #: A GPU library to link with, by path.
    gpu_lib: str | None = None
    #: Values of the program's arguments, one dictionary for each shot.
    arguments: list[dict[str, Any]] | None = None
    #: Seconds the run may take.
    timeout: float = 60.0
    #: For a .hugr: the optimisation level of the official compiler.
    opt_level: int = 2
    #: Report only this number of last results of each shot.
    keep: int | None = None
    #: Bytes of stack the run may use; the shell's limit if none is given.
    stack: int | None = None


@dataclass
class Outcome:
    """The outcome of a job."""

    shots: list[list[list[Any]]] = field(default_factory=list)
    counts: list[int] = field(default_factory=list)
    error: dict[str, Any] | None = None
    milliseconds: dict[str, float] = field(default_factory=dict)


class GpuLibrary(Utility):
    """A shared or static GPU library, linked into the program."""

    def __init__(self, path: Path):
        self.path = path

    @property
    def library_file(self) -> Path:
        return self.path

    @property
    def library_search_dirs(self) -> list[Path]:
        return [self.path.parent]

    @property
    def link_flags(self) -> list[str]:
        # System libraries that a static library made by rustc needs.
        return ["-lunwind"] if self.path.suffix == ".a" else []


class Stopwatch:
    """Records the duration of each named stage."""

    def __init__(self, laps: dict[str, float]):
        self.laps = laps
        self.start = time.perf_counter()

    def lap(self, stage: str) -> None:
        now = time.perf_counter()
        self.laps[stage] = round(1000 * (now - self.start), 2)
        self.start = now


def perform(job: Job) -> Outcome:
    """Runs one job; any error becomes part of its outcome."""
    outcome = Outcome()
    scratch = Path(tempfile.mkdtemp(prefix="selene_run_"))
    try:
        run_in(scratch, job, outcome)
    except Exception as error:
        outcome.error = described(error)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    return outcome


def run_in(scratch: Path, job: Job, outcome: Outcome) -> None:
    watch = Stopwatch(outcome.milliseconds)
    program = selene_input(Path(job.program), job, scratch)
    watch.lap("compile")
    instance = build(
        program, build_dir=scratch, utilities=utilities(job), platform=job.platform, planner=planner(program, job.platform)
    )
    watch.lap("build")
    try:
        with arguments(job), stack_limit(job.stack):
            shots = instance.run_shots(
                SIMULATORS[job.simulator](),
                n_qubits=job.qubits,
                n_shots=job.shots,
                random_seed=job.seed,
                timeout=job.timeout,
            )
            for shot in shots:
                collect(shot, outcome, job.keep)
    finally:
        watch.lap("run")


def selene_input(program: Path, job: Job, scratch: Path) -> Path:
    """A file that Selene can link: the program itself, or the official compiler's output for it."""
    if program.suffix != ".hugr":
        return program
    state = EmulatorState.from_bytes(program.read_bytes(), platform=job.platform)
    bitcode = scratch / "official.bc"
    bitcode.write_bytes(state.compile_to_bitcode(opt_level=job.opt_level))
    return bitcode


def planner(program: Path, platform: str) -> BuildPlanner | None:
    """None selects Selene's own planner, which takes bitcode for Sol for QIR and then needs a package to read it."""
    if (platform, program.suffix) != ("sol", ".bc"):
        return None
    without_qir = BuildPlanner()
    register_selene_builtins(without_qir)
    register_hugr_builtins(without_qir)
    register_sol_builtins(without_qir)
    return without_qir


def utilities(job: Job) -> list[Utility]:
    gpu = [GpuLibrary(Path(job.gpu_lib).resolve())] if job.gpu_lib else []
    return gpu + ([ArgReaderPlugin()] if job.arguments else [])


def arguments(job: Job):
    """In this block, a program that starts finds its arguments."""
    if not job.arguments:
        return nullcontext()
    provider = ArgProvider()
    provider.set_variable_args(job.arguments)
    return provider


class stack_limit:
    """In this block, a program that starts gets a stack of this size."""

    def __init__(self, size: int | None):
        self.size = size

    def __enter__(self) -> None:
        if self.size is None:
            return
        import resource

        self.before = resource.getrlimit(resource.RLIMIT_STACK)
        resource.setrlimit(resource.RLIMIT_STACK, (self.size, self.before[1]))

    def __exit__(self, *_: object) -> None:
        if self.size is None:
            return
        import resource

        resource.setrlimit(resource.RLIMIT_STACK, self.before)


def collect(shot, outcome: Outcome, keep: int | None) -> None:
    """Appends a shot's entries as they arrive: those before an error stay, and only the last `keep` of them."""
    entries: list[list[Any]] = []
    outcome.shots.append(entries)
    outcome.counts.append(0)
    for tag, value in shot:
        entries.append([tag, readable(tag, value)])
        outcome.counts[-1] += 1
        if keep is not None:
            del entries[:-keep]


def readable(tag: str, value: Any) -> Any:
    """The value as JSON; a state is read from the simulator's file."""
    if not tag.startswith("STATE:"):
        return value
    (state,) = Quest.extract_states_dict([(tag, value)]).values()
    matrix = np.asarray(state.get_density_matrix(zero_threshold=0)).ravel()
    return {"re": matrix.real.tolist(), "im": matrix.imag.tolist()}


def described(error: Exception) -> dict[str, Any]:
    code = error.code if isinstance(error, SelenePanicError) else None
    message = getattr(error, "message", None) or str(error)
    return {"type": type(error).__name__, "code": code, "message": message}


def perform_all(jobs: list[Job], workers: int) -> list[Outcome]:
    """Outcomes in the order of the jobs. A compiler that ends its process is an error of the remaining jobs."""
    if workers <= 1 or len(jobs) <= 1:
        return [perform(job) for job in jobs]
    with ProcessPoolExecutor(min(workers, len(jobs))) as pool:
        return [awaited(future) for future in [pool.submit(perform, job) for job in jobs]]


def awaited(future: Future[Outcome]) -> Outcome:
    try:
        return future.result()
    except Exception as error:
        return Outcome(error=described(error))


def job_from(row: dict[str, Any]) -> Job:
    """A job from JSON; an unknown key is an error of the caller."""
    known = {f.name for f in fields(Job)}
    if unknown := set(row) - known:
        raise SystemExit(f"unknown key {sorted(unknown)[0]!r} in a job; known are {', '.join(sorted(known))}")
    return Job(**row)


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Run compiled programs in the Selene emulator.")
    parser.add_argument("program", nargs="?", help="a .ll, .bc or .o file, or a .hugr for the official compiler")
    parser.add_argument("--batch", action="store_true", help="read a JSON list of jobs from standard input")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1, help="processes that share a batch")
    parser.add_argument("--platform", choices=["helios", "sol"], default="helios")
    parser.add_argument("--qubits", type=int, default=1)
    parser.add_argument("--shots", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--simulator", choices=sorted(SIMULATORS), default="quest")
    parser.add_argument("--gpu-lib", metavar="PATH", help="a GPU library to link with")
    parser.add_argument("--timeout", type=float, default=60.0, metavar="SECONDS")
    parser.add_argument("--opt-level", type=int, default=2, help="of the official compiler, for a .hugr")
    parser.add_argument("--keep", type=int, metavar="N", help="report only the last N results of each shot")
    parser.add_argument("--stack", type=int, metavar="BYTES", help="limit of the program's stack")
    options = parser.parse_args()
    if options.batch == bool(options.program):
        parser.error("give either a program or --batch")
    return options


def main() -> int:
    options = parse_arguments()
    # The official compiler uses errors as control flow; recording a backtrace for each makes it several times slower.
    os.environ.pop("RUST_BACKTRACE", None)
    if options.batch:
        jobs = [job_from(row) for row in json.load(sys.stdin)]
        json.dump([vars(outcome) for outcome in perform_all(jobs, options.workers)], sys.stdout)
        return 0
    names = {f.name for f in fields(Job)}
    outcome = perform(Job(**{key: value for key, value in vars(options).items() if key in names}))
    print(json.dumps(vars(outcome), indent=1))
    return 1 if outcome.error else 0


if __name__ == "__main__":
    sys.exit(main())
