"""Results before an index out of bounds stay reported, and no result after it is."""

from guppylang import guppy
from guppylang.std.builtins import array, output
from guppylang.std.qsystem.utils import get_current_shot
from guppylang.std.quantum import discard_array, qubit, x

QUBITS = 3
SHOTS = 1
SEED = 1
PLATFORMS = ("helios", "sol")
EXPECT = {"code": 1002, "message": "Index out of bounds"}
OFFICIAL_FAILS = "it panics first"
RESULTS = [[["before", 1]]]


@guppy
def main() -> None:
    index = get_current_shot() + 5
    qubits = array(qubit() for _ in range(3))
    output("before", 1)
    x(qubits[index])
    output("after", 2)
    discard_array(qubits)
