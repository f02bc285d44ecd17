"""GPU calls in loops: a fixed number of times, until a result ends the loop, and a context for each iteration."""

from guppylang import guppy
from guppylang.std.builtins import output
from toy import Toy

QUBITS = 1
SHOTS = 2
SEED = 1
PLATFORMS = ("helios", "sol")
GPU = True


@guppy
def main() -> None:
    toy = Toy()
    for i in range(100):
        toy.fire(i)
    output("total", toy.total())
    n = 1
    while toy.half(n) < 1000.0:
        n = toy.add(n, n)
    output("doubled", n)
    toy.discard()
    for i in range(5):
        turn = Toy()
        turn.fire(i)
        output("fresh", turn.total())
        turn.discard()
