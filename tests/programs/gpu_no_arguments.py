"""A GPU function without arguments, called before and after others."""

from guppylang import guppy
from guppylang.std.builtins import output
from toy import Toy

QUBITS = 1
SHOTS = 1
SEED = 1
PLATFORMS = ("helios", "sol")
GPU = True


@guppy
def main() -> None:
    toy = Toy()
    output("at first", toy.total())
    toy.fire(5)
    output("then", toy.total() + toy.total())
    toy.discard()
