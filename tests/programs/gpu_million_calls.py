"""A million GPU calls in a loop: the stack must not grow with the iterations."""

from guppylang import guppy
from guppylang.std.builtins import output
from toy import Toy

QUBITS = 1
SHOTS = 1
SEED = 1
PLATFORMS = ("helios", "sol")
GPU = True
OFFICIAL_FAILS = "its stack grows with every call, and it crashes after some 250,000"
RESULTS = [[["sum", 499999500000]]]


@guppy
def main() -> None:
    toy = Toy()
    sum = 0
    for i in range(1000000):
        sum = toy.add(sum, i)
    output("sum", sum)
    toy.discard()
