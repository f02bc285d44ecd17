"""The amplitudes a simulator holds: a GHZ state, a product state, and the same qubits listed in another order."""

from guppylang import guppy
from guppylang.std.angles import angle
from guppylang.std.builtins import array, output
from guppylang.std.debug import state_output
from guppylang.std.quantum import cx, discard, discard_array, h, measure, qubit, ry, rz

QUBITS = 5
SHOTS = 2
SEED = 9
PLATFORMS = ("helios", "sol")


@guppy
def main() -> None:
    ghz = array(qubit() for _ in range(3))
    h(ghz[0])
    cx(ghz[0], ghz[1])
    cx(ghz[1], ghz[2])
    state_output("ghz", ghz)

    a, b = qubit(), qubit()
    ry(a, angle(0.3))
    rz(a, angle(0.7))
    ry(b, angle(-0.2))
    state_output("product", a, b)
    state_output("reversed", b, a)
    discard(a)
    discard(b)
    discard_array(ghz)
