"""exit(): ends one shot early and lets the others run."""

from guppylang import guppy
from guppylang.std.builtins import exit, output
from guppylang.std.quantum import h, measure, qubit

QUBITS = 1
SHOTS = 8
SEED = 4
PLATFORMS = ("helios", "sol")


@guppy
def main() -> None:
    q = qubit()
    h(q)
    output("before", 1)
    if measure(q):
        exit("The coin showed tails", 42)
    output("after", 2)
