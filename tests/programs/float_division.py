"""Division of floats with its remainder, absolute values and roundings, as in Python's `//`, `%` and `abs`."""

from guppylang import guppy
from guppylang.std.builtins import output
from guppylang.std.qsystem.utils import get_current_shot

QUBITS = 1
SHOTS = 3
SEED = 1
PLATFORMS = ("helios", "sol")
OFFICIAL_FAILS = "it has no code for the floor and the absolute value of a float"


def expected(shot: int) -> list[list[object]]:
    x = shot * 3.7 - 5.2
    return [["quotient", x // 1.5], ["remainder", x % 1.5], ["size", abs(x)], ["whole", float(int(x))]]


RESULTS = [expected(shot) for shot in range(SHOTS)]


@guppy
def main() -> None:
    x = float(get_current_shot()) * 3.7 - 5.2
    output("quotient", x // 1.5)
    output("remainder", x % 1.5)
    output("size", abs(x))
    output("whole", float(int(x)))
