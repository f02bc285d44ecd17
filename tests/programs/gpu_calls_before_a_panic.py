"""GPU calls keep their order with operations that may panic: an index out of bounds stops only later ones."""

from guppylang import guppy
from guppylang.std.builtins import array, output
from guppylang.std.qsystem.utils import get_current_shot
from guppylang.std.quantum import discard_array, qubit, x
from toy import Toy

QUBITS = 2
SHOTS = 1
SEED = 1
PLATFORMS = ("helios", "sol")
GPU = True
EXPECT = {"code": 1002, "message": "Index out of bounds"}
OFFICIAL_FAILS = "it panics first"
RESULTS = [[["total", 5]]]


@guppy
def main() -> None:
    toy = Toy()
    index = get_current_shot() + 7
    qubits = array(qubit() for _ in range(2))
    toy.fire(5)
    output("total", toy.total())
    x(qubits[index])
    toy.fire(6)
    output("never", toy.total())
    toy.discard()
    discard_array(qubits)
