"""Shots that end while a GPU context is open: the next shot starts with a fresh one."""

from guppylang import guppy
from guppylang.std.builtins import exit, output
from guppylang.std.qsystem.utils import get_current_shot
from toy import Toy

QUBITS = 1
SHOTS = 6
SEED = 1
PLATFORMS = ("helios", "sol")
GPU = True


@guppy
def main() -> None:
    shot = get_current_shot()
    toy = Toy()
    toy.fire(shot)
    output("total", toy.total())
    if shot % 2 == 1:
        # exit() consumes the context, so it cannot be closed any more.
        exit("Odd shots stop here", 9, toy)
    else:
        output("even", toy.add(shot, 100))
        toy.discard()
