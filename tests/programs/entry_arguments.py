"""Arguments of main, passed when the program is run, for each shot."""

from guppylang import guppy
from guppylang.std.angles import angle
from guppylang.std.builtins import array, output
from guppylang.std.debug import state_output
from guppylang.std.quantum import discard, qubit, ry

QUBITS = 1
SHOTS = 2
SEED = 1
PLATFORMS = ("helios", "sol")
ARGUMENTS = [
    {"theta": 0.25, "count": 3, "verbose": True, "weights": [1, 2, 3]},
    {"theta": -0.5, "count": -4, "verbose": False, "weights": [10, 20, 30]},
]


@guppy
def main(theta: float, count: int, verbose: bool, weights: array[int, 3]) -> None:
    output("count", count)
    output("verbose", verbose)
    total = 0
    for i in range(3):
        total += weights[i] * count
    output("total", total)
    q = qubit()
    ry(q, angle(theta))
    state_output("state", q)
    discard(q)
