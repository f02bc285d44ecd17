"""Measuring: one qubit, an array, without destroying the qubit, and gates that depend on the outcome."""

from guppylang import guppy
from guppylang.std.builtins import array, output
from guppylang.std.quantum import (
    collect_measurements,
    cx,
    discard,
    h,
    measure,
    measure_array,
    project_z,
    qubit,
    reset,
    x,
    z,
)

QUBITS = 5
SHOTS = 6
SEED = 2026
PLATFORMS = ("helios", "sol")


@guppy
def teleport(source: qubit, target: qubit) -> None:
    """Moves the state of source to target, two measured bits on the way."""
    middle = qubit()
    h(middle)
    cx(middle, target)
    cx(source, middle)
    h(source)
    if measure(middle):
        x(target)
    if project_z(source):
        z(target)


@guppy
def main() -> None:
    source, target = qubit(), qubit()
    x(source)
    teleport(source, target)
    output("teleported", measure(target).read())
    discard(source)

    qs = array(qubit() for _ in range(4))
    h(qs[0])
    for i in range(3):
        cx(qs[i], qs[i + 1])
    output("parity", collect_measurements(measure_array(qs)))

    q = qubit()
    h(q)
    output("first", project_z(q).read())
    output("again", project_z(q).read())
    reset(q)
    output("after reset", measure(q).read())
