"""Compares every gate, under controls, daggered, and both, with its matrix."""

import importlib.util
import itertools
import unittest
from dataclasses import dataclass
from types import ModuleType

import numpy as np
from guppylang.optimizer import OptimizationLevel
from selene_sim import Quest
from support import FolderTest, needs_compiler

from selene_libgpu import build

I2 = np.eye(2)
X = np.array([[0, 1], [1, 0]], dtype=complex)
Y = np.array([[0, -1j], [1j, 0]])
Z = np.diag([1, -1]).astype(complex)
HADAMARD = (X + Z) / np.sqrt(2)
PHASE = 0.3


def turned(pauli: np.ndarray, half_turns: float) -> np.ndarray:
    """A rotation about an axis, without a global phase."""
    return np.cos(np.pi * half_turns / 2) * I2 - 1j * np.sin(np.pi * half_turns / 2) * pauli


def controlled(matrix: np.ndarray) -> np.ndarray:
    """The matrix of the controlled gate. The control is the first qubit and the highest bit, as in Selene's states."""
    return np.kron(np.diag([1, 0]), np.eye(len(matrix))) + np.kron(np.diag([0, 1]), matrix)


# Names of Guppy's functions, in Guppy's order of qubits. Guppy allows only these gates under modifiers.
GATES = {
    "x": X,
    "y": Y,
    "z": Z,
    "h": HADAMARD,
    "s": np.diag([1, 1j]),
    "sdg": np.diag([1, -1j]),
    "t": np.diag([1, np.exp(0.25j * np.pi)]),
    "tdg": np.diag([1, np.exp(-0.25j * np.pi)]),
    "v": turned(X, 0.5),
    "vdg": turned(X, -0.5),
    "rx": turned(X, PHASE),
    "ry": turned(Y, PHASE),
    "rz": turned(Z, PHASE),
    "cx": controlled(X),
    "cy": controlled(Y),
    "cz": controlled(Z),
    "crz": controlled(turned(Z, PHASE)),
    "toffoli": controlled(controlled(X)),
}
TURNS = {"rx", "ry", "rz", "crz"}
CONTROLS = range(4)

# Guppy's optimiser resolves modifiers itself. It takes V for the square root of X and loses controls of Toffoli: with
# Guppy 1.2.0, the HUGR is wrong before a compiler reads it.
WRONG_FROM_GUPPY = set(itertools.product(("v", "vdg", "toffoli"), CONTROLS[1:]))


@dataclass(frozen=True)
class Case:
    gate: str
    controls: int
    daggered: bool

    @property
    def name(self) -> str:
        return f"{self.gate}_{self.controls}{'_daggered' if self.daggered else ''}"

    @property
    def qubits(self) -> list[str]:
        size = len(GATES[self.gate]).bit_length() - 1
        return [f"c{i}" for i in range(self.controls)] + [f"t{i}" for i in range(size)]

    def source(self) -> str:
        """Prepares a state without symmetries, applies the gate, and reports both states."""
        qubits = self.qubits
        lines = [f"{', '.join(qubits)} = {', '.join('qubit()' for _ in qubits)}" if qubits[1:] else f"{qubits[0]} = qubit()"]
        for number, name in enumerate(qubits):
            lines += [f"ry({name}, angle({0.41 + 0.07 * number}))", f"rz({name}, angle({0.23 - 0.11 * number}))"]
        lines += [f"cx({a}, {b})" for a, b in itertools.pairwise(qubits)]
        lines.append(f"state_output('{self.name} before', {', '.join(qubits)})")
        targets = [name for name in qubits if name.startswith("t")]
        arguments = ", ".join(targets + [f"angle({PHASE})"] * (self.gate in TURNS))
        modifiers = [f"control({', '.join(qubits[: self.controls])})"] * (self.controls > 0) + ["dagger"] * self.daggered
        call = f"{self.gate}({arguments})"
        lines += [f"with {', '.join(modifiers)}:", f"    {call}"] if modifiers else [call]
        lines.append(f"state_output('{self.name} after', {', '.join(qubits)})")
        lines += [f"discard({name})" for name in qubits]
        body = "".join(f"    {line}\n" for line in lines)
        return f"@guppy\ndef {self.name}() -> None:\n{body}\n\n"

    def matrix(self) -> np.ndarray:
        matrix = GATES[self.gate]
        matrix = matrix.conj().T if self.daggered else matrix
        for _ in range(self.controls):
            matrix = controlled(matrix)
        return matrix


CASES = [Case(*case) for case in itertools.product(GATES, CONTROLS, (False, True))]

HEAD = """
from guppylang import guppy
from guppylang.std.angles import angle
from guppylang.std.builtins import control, dagger
from guppylang.std.debug import state_output
from guppylang.std.quantum import *
"""


@needs_compiler
class GatesUnderModifiers(FolderTest):
    def module(self) -> ModuleType:
        calls = "".join(f"    {case.name}()\n" for case in CASES)
        source = HEAD + "".join(case.source() for case in CASES) + f"@guppy\ndef main() -> None:\n{calls}"
        path = self.file("gates_under_modifiers.py", source)
        specification = importlib.util.spec_from_file_location(path.stem, path)
        module = importlib.util.module_from_spec(specification)
        specification.loader.exec_module(module)
        return module

    def wrong(self, level: OptimizationLevel) -> set[tuple[str, int]]:
        """The gates and numbers of controls whose states differ from the matrix."""
        main = self.module().main.with_opt_level(level)
        instance = build(main)
        [shot] = [list(shot) for shot in instance.run_shots(Quest(), n_qubits=6, n_shots=1, timeout=120.0)]
        states = Quest.extract_states_dict(shot)
        wrong = set()
        for case in CASES:
            before = states[f"{case.name} before"].get_single_state()
            after = states[f"{case.name} after"].get_single_state()
            # The global phase of a gate cannot be observed.
            if not np.isclose(abs(np.vdot(case.matrix() @ before, after)), 1.0):
                wrong.add((case.gate, case.controls))
        return wrong

    def test_at_guppys_minimal_level_where_the_compiler_resolves_modifiers(self) -> None:
        self.assertEqual(self.wrong(OptimizationLevel.Minimal), set())

    def test_at_guppys_default_level_where_guppy_resolves_modifiers(self) -> None:
        self.assertEqual(self.wrong(OptimizationLevel.Default), WRONG_FROM_GUPPY)


if __name__ == "__main__":
    unittest.main()
