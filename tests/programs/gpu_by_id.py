"""A GPU function that is called by its id: its name is never looked up."""

from guppylang import guppy
from guppylang.std.builtins import output
from toy import ToyById

QUBITS = 1
SHOTS = 1
SEED = 1
PLATFORMS = ("helios", "sol")
GPU = True


@guppy
def main() -> None:
    toy = ToyById()
    n = 0
    for _ in range(5):
        n = toy.ping(n)
    output("pings", n)
    toy.discard()
