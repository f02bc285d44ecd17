"""Gates with their own dagger or control implementation, which only metadata names until modifiers are resolved."""

from guppylang import guppy
from guppylang.std.angles import angle
from guppylang.std.builtins import array, control, dagger, nat, output
from guppylang.std.quantum import cx, discard, measure, qubit, rz, x

QUBITS = 2
SHOTS = 1
SEED = 1
PLATFORMS = ("helios", "sol")
LEVEL = "minimal"


@guppy.unitary
class Gate:
    @guppy(unitary=True)
    def __call__(q: qubit) -> None:
        rz(q, angle(0.25))

    @guppy
    def daggered(q: qubit) -> None:
        x(q)

    @guppy
    def controlled[n: nat](q: qubit, controls: array[qubit, n]) -> None:
        for i in range(n):
            cx(controls[i], q)


@guppy
def main() -> None:
    q = qubit()
    with dagger:
        Gate(q)
    output("daggered", measure(q).read())
    a, b = qubit(), qubit()
    x(a)
    with control(a):
        Gate(b)
    output("controlled", measure(b).read())
    discard(a)
