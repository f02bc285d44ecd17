"""Reading past the end of an array panics instead of returning other memory."""

from guppylang import guppy
from guppylang.std.builtins import array, output
from guppylang.std.qsystem.utils import get_current_shot

QUBITS = 1
SHOTS = 3
SEED = 4
PLATFORMS = ("helios", "sol")
EXPECT = {"code": 1001, "message": "Array index out of bounds"}


@guppy
def main() -> None:
    values = array(10, 11, 12)
    index = get_current_shot() + 2
    output("index", index)
    output("value", values[index])
