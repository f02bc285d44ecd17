"""GPU calls on both sides of a branch; which side runs depends on a measurement."""

from guppylang import guppy
from guppylang.std.builtins import output
from guppylang.std.quantum import h, measure, qubit
from toy import Toy

QUBITS = 1
SHOTS = 8
SEED = 21
PLATFORMS = ("helios", "sol")
GPU = True


@guppy
def main() -> None:
    toy = Toy()
    q = qubit()
    h(q)
    answer = 0.0
    if measure(q):
        # A function that only this branch looks up.
        seven = toy.add(6, 1)
        answer = toy.half(seven)
    else:
        toy.fire(10)
        if toy.total() > 5:
            answer = toy.mul_float(2.0, 4.0)
    output("answer", answer)
    output("total", toy.total())
    toy.discard()
