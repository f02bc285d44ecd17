"""A small decoder: the GPU gets the syndromes of a repetition code, and its result selects the correction."""

from guppylang import guppy
from guppylang.std.builtins import array, output
from guppylang.std.quantum import collect_measurements, cx, measure, measure_array, qubit, x
from toy import Toy

QUBITS = 5
SHOTS = 4
SEED = 12
PLATFORMS = ("helios", "sol")
GPU = True


@guppy
def syndrome(data: array[qubit, 3], left: int, right: int) -> int:
    ancilla = qubit()
    cx(data[left], ancilla)
    cx(data[right], ancilla)
    return 1 if measure(ancilla).read() else 0


@guppy
def main() -> None:
    decoder = Toy()
    data = array(qubit() for _ in range(3))
    for broken in range(3):
        x(data[broken])
        # The two syndrome bits as one number: 1 blames qubit 0, 3 qubit 1, 2 qubit 2.
        high = syndrome(data, 1, 2)
        number = decoder.add(syndrome(data, 0, 1), 2 * high)
        output("syndrome", number)
        if number == 1:
            x(data[0])
        elif number == 3:
            x(data[1])
        elif number == 2:
            x(data[2])
        decoder.fire(number)
    output("history", decoder.total())
    output("data", collect_measurements(measure_array(data)))
    decoder.discard()
