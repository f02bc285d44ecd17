"""Two hundred and forty GPU calls in a row, laid out when the program is compiled."""

from guppylang import guppy
from guppylang.std.builtins import output
from toy import Toy

QUBITS = 1
SHOTS = 1
SEED = 1
PLATFORMS = ("helios", "sol")
GPU = True


@guppy.comptime
def add_up(toy: Toy, start: int) -> int:
    """This loop runs once, in Python: the program contains its iterations one after another."""
    total = start
    for i in range(120):
        total = toy.add(total, i)
        toy.fire(i)
    return total


@guppy
def main() -> None:
    toy = Toy()
    output("sum", add_up(toy, 1000))
    output("total", toy.total())
    toy.discard()
