"""GPU functions that return a whole number, an unsigned one, a float and nothing."""

from guppylang import guppy
from guppylang.std.builtins import nat, output
from toy import Toy, UnsignedToy

QUBITS = 1
SHOTS = 2
SEED = 1
PLATFORMS = ("helios", "sol")
GPU = True


@guppy
def main() -> None:
    toy = Toy()
    output("int", toy.add(40, 2))
    output("negative", toy.add(-40, 2))
    output("float", toy.mul_float(0.1, -0.3))
    output("mixed", toy.scale(-3, 2.5))
    output("half", toy.half(-7))
    toy.fire(30)
    toy.fire(-4)
    output("total", toy.total())
    toy.discard()
    unsigned = UnsignedToy()
    output("nat", unsigned.add(nat(9223372036854775807), nat(1)))
    unsigned.discard()
