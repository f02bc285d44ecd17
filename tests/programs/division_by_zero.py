"""An integer divided by zero: a panic, which ends the run."""

from guppylang import guppy
from guppylang.std.builtins import output
from guppylang.std.qsystem.utils import get_current_shot

QUBITS = 1
SHOTS = 3
SEED = 1
PLATFORMS = ("helios", "sol")
EXPECT = {"message": "Attempted division by 0", "code": 1002}


@guppy
def main() -> None:
    shot = int(get_current_shot())
    output("quotient", 12 // (shot - 1))
