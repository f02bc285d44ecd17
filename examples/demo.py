"""Eight numbers become the amplitudes of three qubits, by way of a GPU library.

The Guppy program below hands the numbers to libgpu, asks it for rotation angles, and turns three qubits by them. Selene
runs it, and what its simulator then holds is set beside what it should hold.

    python examples/demo.py [--platform sol] [--opt-level 0..3] [--folder FOLDER]
"""

import argparse
import json
import math
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "python" / "src"))

import numpy as np
import selene_sim
from guppylang import guppy
from guppylang.std.angles import angle
from guppylang.std.builtins import array, comptime, output
from guppylang.std.debug import state_output
from guppylang.std.quantum import cx, discard_array, qubit, ry
from selene_sim.exceptions import SelenePanicError
from selene_libgpu import CompileError, Gpu, LibGpu, NotFoundError, compile
from selene_libgpu.places import COMPILER_NAME, COMPILER_VARIABLE, LIBRARY_NAME, LIBRARY_VARIABLE

QUBITS = 3
DATA = [3.0, -1.0, 4.0, 1.0, -5.0, 9.0, 2.0, -6.0]
PI = math.pi
TOLERANCE = 1e-9


# ---- The quantum program -------------------------------------------------------------------------------------------


@guppy
def encode(gpu: Gpu) -> int:
    """The data, in a buffer on the GPU's side, as a state of three qubits: the handle of that state."""
    buffer = gpu.buffer_create()
    for value in comptime(DATA):
        gpu.buffer_push(buffer, value)
    return gpu.amplitude_encode(buffer, 3)


@guppy
def gray_code_control(level: int, k: int) -> int:
    """Which of the level's controls comes after its rotation k: the bit that the Gray code flips next."""
    bit = 0
    step = k + 1
    while step % 2 == 0 and bit < level - 1:
        step //= 2
        bit += 1
    return bit


@guppy
def prepare(gpu: Gpu, state: int, qs: array[qubit, 3]) -> None:
    """From the highest qubit down, each turned by angles that the qubits above it choose between."""
    for level in range(3):
        target = 2 - level
        for k in range(2**level):
            radians = gpu.state_prep_angle(state, level, k)
            ry(qs[target], angle(radians / comptime(PI)))
            if level > 0:
                cx(qs[target + 1 + gray_code_control(level, k)], qs[target])


@guppy
def main() -> None:
    gpu = Gpu()
    state = encode(gpu)
    output("norm", gpu.state_norm(state))
    qs = array(qubit() for _ in range(3))
    prepare(gpu, state, qs)
    gpu.discard()
    state_output("psi", qs)
    discard_array(qs)


# ---- Compiling, linking, running it --------------------------------------------------------------------------------


@dataclass
class Stage:
    """A step on the way from source to result."""

    name: str
    milliseconds: float = 0.0
    result: Path | None = None


@dataclass
class Journey:
    """All stages, in order, each timed."""

    stages: list[Stage] = field(default_factory=list)

    @contextmanager
    def stage(self, name: str) -> Iterator[Stage]:
        stage = Stage(name)
        self.stages.append(stage)
        start = time.perf_counter()
        yield stage
        stage.milliseconds = 1000 * (time.perf_counter() - start)


@dataclass
class Result:
    """What the program reported, and the amplitudes that the simulator held."""

    norm: float
    amplitudes: np.ndarray
    computed_on: str


def made(folder: Path) -> Path:
    """The folder, made where there was none, and known to take files."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "demo.hugr").write_bytes(b"")
    except OSError as error:
        reason = f"{error.strerror}; --folder takes a folder that can be made and written"
        raise SystemExit(f"demo: {folder}: {reason}") from error
    return folder


def find_builds() -> None:
    """Takes the compiler and the library that Cargo built here, the release build if it is there, unless variables name others."""
    for build in ["release", "debug"]:
        folder = ROOT / "target" / build
        found = {COMPILER_VARIABLE: folder / COMPILER_NAME, LIBRARY_VARIABLE: folder / LIBRARY_NAME}
        # Both or none: a variable that is set names a pair that somebody chose.
        if all(path.is_file() for path in found.values()) and not found.keys() & os.environ.keys():
            os.environ.update({variable: str(path) for variable, path in found.items()})


def run(options: argparse.Namespace, journey: Journey) -> Result:
    folder = made(options.folder)
    hugr, ir = folder / "demo.hugr", folder / "demo.ll"
    with journey.stage("Guppy to HUGR") as stage:
        hugr.write_bytes(main.compile().to_bytes())
        stage.result = hugr
    with journey.stage("HUGR to LLVM IR") as stage:
        ir.write_text(compile(hugr, opt_level=options.opt_level, platform=options.platform))
        stage.result = ir
    with journey.stage("linked with libgpu") as stage:
        instance = selene_sim.build(ir, build_dir=folder / "selene", utilities=[LibGpu()], platform=options.platform)
        stage.result = instance.executable
    # To libgpu, a variable that is empty is one that is not set.
    log = Path(os.environ.get("LIBGPU_LOG") or folder / "libgpu.jsonl")
    os.environ["LIBGPU_LOG"] = str(log)
    begin = log.stat().st_size if log.exists() else 0
    with journey.stage("run in Selene"):
        shots = instance.run_shots(selene_sim.Quest(), n_qubits=3, n_shots=1, timeout=60.0)
        entries = list(next(shots))
    state = selene_sim.Quest.extract_states_dict(entries)["psi"].get_single_state()
    # Selene counts the first qubit of a state as the highest bit; here qubit k is bit k of an index.
    amplitudes = state.reshape([2] * QUBITS).transpose().ravel()
    return Result(norm=dict(entries)["norm"], amplitudes=amplitudes, computed_on=computed_on(log, begin))


def computed_on(log: Path, begin: int) -> str:
    """The device that served the program, as libgpu's log has it from a place on."""
    with log.open("rb") as file:
        file.seek(begin)
        lines = [json.loads(line) for line in file]
    return next((line["computes"] for line in lines if "computes" in line), "unknown")


# ---- Showing what came out -----------------------------------------------------------------------------------------


def expected_amplitudes() -> np.ndarray:
    data = np.array(DATA)
    return data / np.linalg.norm(data)


def aligned(found: np.ndarray, expected: np.ndarray) -> np.ndarray:
    """The state found, its global phase (which nothing can observe) turned to that of the expected one."""
    overlap = np.vdot(expected, found)
    return found * (overlap.conjugate() / abs(overlap)) if abs(overlap) > TOLERANCE else found


def bar(amplitude: float) -> str:
    """A signed bar, to the left or to the right of its middle."""
    width = 12
    length = min(width, round(abs(amplitude) * width / 0.7))
    left, right = ("", "█" * length) if amplitude >= 0 else ("█" * length, "")
    return f"{left:>{width}}│{right:<{width}}"


def amplitude_table(result: Result) -> list[str]:
    expected = expected_amplitudes()
    found = aligned(result.amplitudes, expected)
    lines = [f"  {'q2q1q0':>7} {'data':>7} {'expected':>14} {'simulator':>14}"]
    for index, (value, wanted, held) in enumerate(zip(DATA, expected, found, strict=True)):
        lines.append(f"   |{index:03b}⟩  {value:+7.1f} {wanted:+14.10f} {held.real:+14.10f}  {bar(held.real)}".rstrip())
    return lines


def stage_table(journey: Journey) -> list[str]:
    lines = []
    for stage in journey.stages:
        size = readable_size(stage.result) if stage.result else ""
        lines.append(f"  {stage.name:<20} {stage.milliseconds:9.1f} ms {size:>12}")
    return lines


def readable_size(path: Path) -> str:
    return f"{path.stat().st_size / 1000:,.1f} kB"


def circuit() -> list[str]:
    """The gates as a drawing, a line a qubit: the same loops as in `prepare`."""
    lines = [f"  q{qubit} ─" for qubit in range(QUBITS)]
    for level in range(QUBITS):
        target = QUBITS - 1 - level
        for k in range(2**level):
            draw(lines, {target: "Ry"})
            if level > 0:
                flipped = min(level - 1, (~k & (k + 1)).bit_length() - 1)
                draw(lines, {target: "⊕", target + 1 + flipped: "●"})
    return lines[::-1]


def draw(lines: list[str], gate: dict[int, str]) -> None:
    """Adds a column; a qubit between a gate's ends is crossed."""
    for qubit in range(QUBITS):
        passing = "┼" if min(gate) < qubit < max(gate) else "─"
        lines[qubit] += gate.get(qubit, passing).ljust(3, "─")


def fidelity(result: Result) -> float:
    return abs(np.vdot(expected_amplitudes(), result.amplitudes)) ** 2


def report(result: Result, journey: Journey, options: argparse.Namespace) -> None:
    print(f"Eight numbers as the amplitudes of three qubits, emulated as {options.platform.capitalize()}\n")
    print("\n".join(circuit()) + "\n")
    print("\n".join(amplitude_table(result)))
    print(f"\n  norm of the data, from libgpu  {result.norm:.12f}")
    print(f"  fidelity                       {fidelity(result):.12f}")
    print(f"  libgpu computed on             {result.computed_on}\n")
    print("\n".join(stage_table(journey)))
    if journey.stages[2].milliseconds > 3000:
        print("\n  The first link on a machine prepares zig's C library; from now on it takes a fraction of a second.")
    print(f"\n  The LLVM IR, to read: {shown(journey.stages[1].result)}")


def shown(path: Path) -> Path:
    """The path as short as it is clear from here."""
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Eight numbers become the amplitudes of three qubits.")
    parser.add_argument("--platform", choices=["helios", "sol"], default="helios", help="what Selene emulates")
    parser.add_argument("--opt-level", type=int, choices=range(4), default=2, help="of the compiler")
    parser.add_argument("--folder", type=Path, default=ROOT / "target" / "demo", help="where the files stay")
    return parser.parse_args()


def demo() -> int:
    options = parse_arguments()
    find_builds()
    journey = Journey()
    try:
        result = run(options, journey)
    except (CompileError, NotFoundError, SelenePanicError) as error:
        text = error.message if isinstance(error, SelenePanicError) else error
        print(f"demo: {text}", file=sys.stderr)
        return 1
    report(result, journey, options)
    right = abs(1 - fidelity(result)) <= TOLERANCE
    if not right:
        print(f"\ndemo: the fidelity is off by more than {TOLERANCE}", file=sys.stderr)
    return 0 if right else 1


if __name__ == "__main__":
    sys.exit(demo())
