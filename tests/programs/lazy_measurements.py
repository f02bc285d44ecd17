"""Measurements that are requested first and read later, in another order."""

from guppylang import guppy
from guppylang.std.builtins import array, output
from guppylang.std.quantum import Measurement, cx, h, measure, qubit

QUBITS = 4
SHOTS = 5
SEED = 77
PLATFORMS = ("helios", "sol")


@guppy
def fair_coin() -> Measurement:
    q = qubit()
    h(q)
    return measure(q)


@guppy
def main() -> None:
    first = fair_coin()
    second = fair_coin()
    never_read = fair_coin()
    coins = array(fair_coin() for _ in range(6))
    output("second", second.read())
    output("first", first.read())
    output("first again", first.read())
    heads = 0
    for coin in coins:
        if coin:
            heads += 1
    output("heads", heads)
