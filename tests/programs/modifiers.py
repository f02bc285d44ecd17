"""Modified code blocks: the same gates controlled, daggered, and both."""

from guppylang import guppy
from guppylang.std.angles import angle
from guppylang.std.builtins import control, dagger
from guppylang.std.debug import state_output
from guppylang.std.quantum import cx, discard, h, qubit, ry, s, t

QUBITS = 4
SHOTS = 1
SEED = 1
PLATFORMS = ("helios", "sol")


@guppy(unitary=True)
def scramble(a: qubit, b: qubit) -> None:
    h(a)
    t(a)
    cx(a, b)
    s(b)
    ry(b, angle(0.3))


@guppy
def main() -> None:
    a, b, c = qubit(), qubit(), qubit()
    h(c)
    with control(c):
        scramble(a, b)
    state_output("controlled", c, a, b)
    with dagger:
        scramble(a, b)
    state_output("taken back", c, a, b)
    with control(c), dagger:
        scramble(b, a)
    state_output("both", c, a, b)
    discard(a)
    discard(b)
    discard(c)
