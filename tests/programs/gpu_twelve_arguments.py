"""A GPU function with twelve arguments of two types: each has to arrive in its own place."""

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
    output("ascending", toy.many(1, 2, 3, 4, 5.0, 6.0, 7.0, 8.0, 9, 10, 11, 12))
    for i in range(3):
        x = float(i)
        output("computed", toy.many(i, -i, 0, 1, x, -x, 0.0, 1.0, 3 - i, i, i * i, -100))
    toy.discard()
