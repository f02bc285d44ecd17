"""No result after a gate with an index out of bounds is reported, even if an earlier gate is in bounds."""

from guppylang import guppy
from guppylang.std.builtins import array, output
from guppylang.std.qsystem.utils import get_current_shot
from guppylang.std.quantum import cx, discard_array, h, qubit

QUBITS = 3
SHOTS = 1
SEED = 1
PLATFORMS = ("helios", "sol")
EXPECT = {"code": 1002, "message": "Index out of bounds"}
OFFICIAL_FAILS = "it reports what stands behind"
RESULTS = [[["before", 1]]]


@guppy
def main() -> None:
    index = get_current_shot()
    qubits = array(qubit() for _ in range(3))
    output("before", 1)
    h(qubits[index])
    cx(qubits[index], qubits[index + 3])
    output("after", 2)
    discard_array(qubits)
