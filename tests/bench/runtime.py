"""How fast is the code that a compiler makes? Runs the programs of `work.py` in Selene, without a qubit.

A program comes from our compiler at O2 and O3 and from the official one at O2. Selene's own way from bitcode to machine
code does not optimise (it calls Zig for that, in its mode for debugging), so each is measured twice: Selene's way, and
with the same code generator at its own -O2, for callers that pass Selene an object. Neither runs passes over the IR again.
"""

import resource
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from selene_hugr_qis_compiler import EmulatorState
from selene_sim import Coinflip, build

#: Our compiler at two levels, and the official one.
VARIANTS = ("O2", "O3", "official")
CODE_GENERATORS = ("selene", "optimised")


@dataclass
class Work:
    """Milliseconds of processor time, by code generator and variant."""

    name: str
    about: str
    milliseconds: dict[str, dict[str, float]] = field(default_factory=dict)


def measure(compiler: Path, runs: int, note: Callable[[str], None]) -> list[Work]:
    """Every program; raises an error where two compilers' results differ."""
    from work import PROGRAMS

    return [measured(name, program, compiler, runs, note) for name, program in PROGRAMS.items()]


def measured(name: str, program: Any, compiler: Path, runs: int, note: Callable[[str], None]) -> Work:
    row = Work(name, first_line(program))
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        bitcode = compiled(program.compile().to_bytes(), compiler, scratch)
        for generator in CODE_GENERATORS:
            note(f"running {name}, code generator: {generator}")
            instances = {variant: built(bitcode[variant], generator) for variant in VARIANTS}
            row.milliseconds[generator] = in_turns(instances, runs)
    return row


def first_line(program: Any) -> str:
    return (program.wrapped.python_func.__doc__ or "").splitlines()[0]


def compiled(envelope: bytes, compiler: Path, scratch: Path) -> dict[str, Path]:
    """Bitcode of each variant."""
    hugr = scratch / "program.hugr"
    hugr.write_bytes(envelope)
    files = {variant: scratch / variant / "program.bc" for variant in VARIANTS}
    for variant, path in files.items():
        path.parent.mkdir()
        if variant == "official":
            path.write_bytes(EmulatorState.from_bytes(envelope).compile_to_bitcode(opt_level=2))
        else:
            subprocess.run([compiler, hugr, "-o", path, "-O", variant[1:]], check=True)
    return files


def built(bitcode: Path, generator: str) -> Any:
    """A program that Selene can start."""
    folder = bitcode.parent / generator
    folder.mkdir()
    return build(bitcode if generator == "selene" else optimised_object(bitcode), build_dir=folder)


def optimised_object(bitcode: Path) -> Path:
    """The compiler in Selene's own Zig at -O2, with an option to leave the IR unchanged."""
    path = bitcode.with_suffix(".o")
    command = [sys.executable, "-m", "ziglang", "cc", "-c", "-O2", "-Xclang", "-disable-llvm-passes"]
    subprocess.run([*command, bitcode, "-o", path], check=True, capture_output=True)
    return path


def in_turns(instances: dict[str, Any], runs: int) -> dict[str, float]:
    """Median processor time of each, without the first round."""
    samples: dict[str, list[float]] = {variant: [] for variant in instances}
    for _ in range(runs + 1):
        outcomes = {variant: run(instance) for variant, instance in instances.items()}
        if len({repr(results) for _, results in outcomes.values()}) != 1:
            raise SystemExit(f"the compilers disagree: { {variant: results for variant, (_, results) in outcomes.items()} }")
        for variant, (milliseconds, _) in outcomes.items():
            samples[variant].append(milliseconds)
    return {variant: statistics.median(times[1:]) for variant, times in samples.items()}


def run(instance: Any) -> tuple[float, list]:
    """Processor time of one shot's process in milliseconds, and the results of the shot."""
    before = user_seconds()
    results = list(instance.run(Coinflip(), n_qubits=1, timeout=600.0))
    return 1000 * (user_seconds() - before), results


def user_seconds() -> float:
    """The processor time of the child processes that ended."""
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
