"""Sol's own gates: two-qubit rotations about a freely chosen axis."""

from guppylang import guppy
from guppylang.std.angles import angle, pi
from guppylang.std.builtins import output
from guppylang.std.qsystem.sol import (
    measure,
    measure_and_reset,
    phased_x,
    phased_xx,
    rz,
    xx_max,
    yy_max,
)
from guppylang.std.quantum import qubit

QUBITS = 3
SHOTS = 5
SEED = 31
PLATFORMS = ("sol",)


@guppy
def main() -> None:
    a, b = qubit(), qubit()
    phased_x(a, pi / 2, angle(0.25))
    rz(a, angle(0.125))
    phased_xx(a, b, angle(0.375), angle(0.5))
    xx_max(a, b)
    yy_max(a, b)
    output("a", measure_and_reset(a).read())
    output("a after reset", measure(a).read())
    output("b", measure(b).read())
