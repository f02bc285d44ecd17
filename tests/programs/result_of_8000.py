"""One array result of 8000 elements, of each type."""

from guppylang import guppy
from guppylang.std.builtins import array, output

QUBITS = 1
SHOTS = 1
SEED = 1
PLATFORMS = ("helios", "sol")


@guppy
def main() -> None:
    output("squares", array(i * i for i in range(8000)))
    output("halves", array(0.5 * float(i) for i in range(8000)))
    output("thirds", array(i % 3 == 0 for i in range(8000)))
