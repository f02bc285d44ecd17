"""The quantum Fourier transform on 32 qubits, unrolled when the program is compiled."""

from guppylang import guppy
from guppylang.std.angles import angle
from guppylang.std.builtins import array, output
from guppylang.std.quantum import collect_measurements, crz, h, measure_array, qubit

QUBITS = 32
SHOTS = 2
SEED = 6
PLATFORMS = ("helios", "sol")
# A state vector of 32 qubits fills 64 GiB, so measurements toss coins here.
SIMULATOR = "coinflip"


@guppy.comptime
def fourier(qs: array[qubit, 32]) -> None:
    for i in range(32):
        h(qs[i])
        for j in range(i + 1, 32):
            crz(qs[j], qs[i], angle(1.0 / 2 ** (j - i)))


@guppy
def main() -> None:
    qs = array(qubit() for _ in range(32))
    fourier(qs)
    output("bits", collect_measurements(measure_array(qs)))
