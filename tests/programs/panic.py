"""panic() inside a function: the shot ends, its earlier results stay reported, and no further shot is run."""

from guppylang import guppy
from guppylang.std.builtins import output, panic
from guppylang.std.qsystem.utils import get_current_shot

QUBITS = 1
SHOTS = 4
SEED = 4
PLATFORMS = ("helios", "sol")
# Guppy adds a thousand to the code of a panic: codes from 1000 on end the whole run.
EXPECT = {"code": 1017, "message": "Shot two is broken"}


@guppy
def check(shot: int) -> None:
    if shot == 2:
        panic("Shot two is broken", 17)


@guppy
def main() -> None:
    shot = get_current_shot()
    output("shot", shot)
    check(shot)
    output("passed", True)
