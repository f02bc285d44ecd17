"""A GPU function that fails: its message becomes that of the panic, and no further shot is run."""

from guppylang import guppy
from guppylang.std.builtins import output
from guppylang.std.qsystem.utils import get_current_shot
from toy import Toy

QUBITS = 1
SHOTS = 3
SEED = 1
PLATFORMS = ("helios", "sol")
GPU = True
EXPECT = {"code": 70002, "message": "toy: fail was called with 17"}


@guppy
def main() -> None:
    toy = Toy()
    shot = get_current_shot()
    output("shot", shot)
    if shot == 1:
        toy.fail(17)
    output("survived", toy.add(shot, 1))
    toy.discard()
