"""Two open contexts: the sum in one does not change with calls in the other."""

from guppylang import guppy
from guppylang.std.builtins import output
from toy import Toy

QUBITS = 1
SHOTS = 2
SEED = 1
PLATFORMS = ("helios", "sol")
LEVEL = "minimal"
GPU = True


@guppy
def main() -> None:
    left = Toy()
    right = Toy()
    for i in range(4):
        left.fire(1)
        right.fire(left.total() * 10)
    output("left", left.total())
    output("right", right.total())
    left.discard()
    output("right lives on", right.total() + right.add(1, 2))
    right.discard()
