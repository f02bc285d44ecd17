"""The random number generator: whole numbers, floats, bounds, a shuffle, and the shot's number as its seed."""

from guppylang import guppy
from guppylang.std.builtins import array, output
from guppylang.std.qsystem.random import RNG, make_discrete_distribution
from guppylang.std.qsystem.utils import get_current_shot

QUBITS = 1
SHOTS = 3
SEED = 5
PLATFORMS = ("helios", "sol")


@guppy
def main() -> None:
    shot = get_current_shot()
    output("shot", shot)
    rng = RNG(42 + shot)
    output("integer", rng.random_int())
    output("bounded", rng.random_int_bounded(6))
    output("float", rng.random_float())
    rng.random_advance(-1)
    output("same float", rng.random_float())
    cards = array(i for i in range(8))
    rng.shuffle(cards)
    output("cards", cards)
    weights = make_discrete_distribution(array(1.0, 2.0, 5.0))
    output("drawn", weights.sample(rng))
    rng.discard()
