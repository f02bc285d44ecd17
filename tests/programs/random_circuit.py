"""A long random circuit on eight qubits, its gates drawn and laid out when the program is compiled."""

import random

from guppylang import guppy
from guppylang.std.angles import angle
from guppylang.std.builtins import array, output
from guppylang.std.quantum import collect_measurements, cx, h, measure_array, qubit, rx, rz

QUBITS = 8
SHOTS = 4
SEED = 15
PLATFORMS = ("helios", "sol")
LAYERS = 172


@guppy.comptime
def scramble(qs: array[qubit, 8]) -> None:
    draw = random.Random(2026)
    for _ in range(LAYERS):
        for i in range(8):
            turn = angle(draw.randrange(1, 64) / 64)
            gate = draw.randrange(3)
            if gate == 0:
                h(qs[i])
            elif gate == 1:
                rx(qs[i], turn)
            else:
                rz(qs[i], turn)
        order = draw.sample(range(8), 8)
        for control, target in zip(order[::2], order[1::2]):
            cx(qs[control], qs[target])


@guppy
def main() -> None:
    qs = array(qubit() for _ in range(8))
    scramble(qs)
    output("bits", collect_measurements(measure_array(qs)))
