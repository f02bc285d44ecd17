"""Three hundred thousand array results in a loop: the stack must not grow with the iterations."""

from guppylang import guppy
from guppylang.std.builtins import array, output

QUBITS = 1
SHOTS = 1
SEED = 1
PLATFORMS = ("helios", "sol")
OFFICIAL_FAILS = "its stack grows with every result, and it crashes"
COUNTS = [300000]
KEEP = 2
RESULTS = [[["pair", [299998, -299998]], ["pair", [299999, -299999]]]]


@guppy
def main() -> None:
    for i in range(300000):
        output("pair", array(i, -i))
