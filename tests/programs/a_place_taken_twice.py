"""Putting an element where there is one panics: earlier results stay reported, later ones do not appear."""

from guppylang import guppy
from guppylang.std.builtins import array, output
from guppylang.std.qsystem.utils import get_current_shot
from guppylang.std.quantum import discard_array, h, qubit, x

QUBITS = 4
SHOTS = 1
SEED = 1
PLATFORMS = ("helios", "sol")
EXPECT = {"code": 1002, "message": "Array already contains an element at this index"}
OFFICIAL_FAILS = "it reports what stands behind"
RESULTS = [[["before", 1], ["between", 2]]]


@guppy
def main() -> None:
    index = get_current_shot()
    qubits = array(qubit() for _ in range(3))
    output("before", 1)
    h(qubits[index])
    output("between", 2)
    qubits.put(qubit(), index + 1)
    output("after", 3)
    x(qubits[index])
    discard_array(qubits)
