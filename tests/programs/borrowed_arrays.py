"""Taking single qubits out of an array, working on them, and putting them back."""

from guppylang import guppy
from guppylang.std.builtins import array, output, owned
from guppylang.std.quantum import cx, h, measure, measure_array, qubit, x

QUBITS = 4
SHOTS = 4
SEED = 3
PLATFORMS = ("helios", "sol")


@guppy
def flip(q: qubit @ owned) -> qubit:
    x(q)
    return q


@guppy
def main() -> None:
    qs = array(qubit() for _ in range(4))
    q = qs.take(2)
    output("taken", qs.is_borrowed(2))
    output("left", qs.is_borrowed(1))
    qs.put(flip(q), 2)
    # Two elements of one array in one gate, chosen while the program runs.
    h(qs[0])
    for i in range(3):
        cx(qs[i], qs[(i + 1) % 4])
    last = qs.take(3)
    output("last", measure(last).read())
    qs.put(qubit(), 3)
    bits = array(m.read() for m in measure_array(qs))
    output("bits", bits)
