"""maybe_qubit() returns nothing when no qubit is left; qubit() panics."""

from guppylang import guppy
from guppylang.std.builtins import output
from guppylang.std.quantum import discard, maybe_qubit, qubit

QUBITS = 2
SHOTS = 1
SEED = 4
PLATFORMS = ("helios", "sol")
EXPECT = {"code": 1001, "message": "No more qubits available to allocate."}


@guppy
def main() -> None:
    a, b = qubit(), qubit()
    third = maybe_qubit()
    output("third", third.is_some())
    if third.is_some():
        discard(third.unwrap())
    else:
        third.unwrap_nothing()
    c = qubit()
    discard(a)
    discard(b)
    discard(c)
    output("never reached", True)
