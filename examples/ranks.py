"""What the examples with several ranks share: their options, and a run in Selene."""

import argparse
import os
import tempfile
from collections import defaultdict
from pathlib import Path
from typing import Any

# Importing the demo makes the package of this checkout importable.
from demo import find_builds

import numpy as np
from selene_libgpu import CompileError, NotFoundError, build
from selene_sim import Coinflip
from selene_sim.exceptions import SelenePanicError


def parse_arguments(about: str, ranks: int) -> argparse.Namespace:
    """The options of an example. Where they are not given, the environment counts, and then `ranks`."""
    parser = argparse.ArgumentParser(description=about.splitlines()[0])
    count = int(os.environ.get("LIBGPU_RANKS") or ranks)
    parser.add_argument("--ranks", type=int, default=count, help=f"how many ranks; {count} if not given")
    parser.add_argument("--transport", default=os.environ.get("LIBGPU_TRANSPORT") or None, help="as in LIBGPU_TRANSPORT")
    return parser.parse_args()


def run(program: Any, options: argparse.Namespace) -> dict[str, np.ndarray]:
    """Runs a program on the ranks. Returns the values of each name that it put out, in order."""
    find_builds()
    found = defaultdict(list)
    try:
        with tempfile.TemporaryDirectory() as folder:
            instance = build(program, build_dir=Path(folder), ranks=options.ranks, transport=options.transport)
            shots = instance.run_shots(Coinflip(), n_qubits=1, n_shots=1, timeout=120.0)
            for name, value in next(shots):
                found[name].append(value)
    except (CompileError, NotFoundError, SelenePanicError, ValueError) as error:
        raise SystemExit(error.message if isinstance(error, SelenePanicError) else str(error)) from None
    return {name: np.array(values) for name, values in found.items()}


def report(lines: list[str], found: np.ndarray, expected: np.ndarray) -> int:
    """Prints what an example shows. Returns its exit code: 0 if the values are exactly those of numpy."""
    print("\n".join(lines))
    right = np.array_equal(found, expected)
    print(f"{expected.size} values: " + ("the same as numpy's" if right else f"{found} instead of {expected}"))
    return 0 if right else 1

