"""Every gate of the standard library once, with angles that are computed while the program runs."""

from guppylang import guppy
from guppylang.std.angles import angle, pi
from guppylang.std.builtins import array, output
from guppylang.std.debug import state_output
from guppylang.std.quantum import (
    ch,
    crz,
    cx,
    cy,
    cz,
    discard_array,
    h,
    qubit,
    rx,
    ry,
    rz,
    s,
    sdg,
    t,
    tdg,
    toffoli,
    v,
    vdg,
    x,
    y,
    z,
)

QUBITS = 3
SHOTS = 1
SEED = 1
PLATFORMS = ("helios", "sol")


@guppy
def main() -> None:
    qs = array(qubit() for _ in range(3))
    for i in range(3):
        h(qs[i])
        rx(qs[i], angle(0.1) * float(i + 1))
        ry(qs[i], pi / float(i + 3))
        rz(qs[i], -angle(0.3) + angle(0.05) * float(i))
    state_output("one-qubit rotations", qs)
    x(qs[0])
    y(qs[1])
    z(qs[2])
    s(qs[0])
    t(qs[1])
    v(qs[2])
    cx(qs[0], qs[1])
    cy(qs[1], qs[2])
    cz(qs[2], qs[0])
    sdg(qs[1])
    tdg(qs[2])
    vdg(qs[0])
    state_output("two-qubit gates", qs)
    crz(qs[0], qs[2], angle(0.45))
    ch(qs[1], qs[0])
    toffoli(qs[0], qs[1], qs[2])
    state_output("all", qs)
    output("halfturns", (pi / 3.0).halfturns)
    output("radians", float(angle(0.25)))
    discard_array(qs)
