"""GPU calls in generic functions: the compiler has to fix their types before it can pass arguments."""

from guppylang import guppy
from guppylang.std.builtins import array, comptime, nat, output, owned
from toy import Toy

QUBITS = 1
SHOTS = 1
SEED = 1
PLATFORMS = ("helios", "sol")
LEVEL = "minimal"
GPU = True

T = guppy.type_var("T")
n = guppy.nat_var("n")


@guppy
def tagged(toy: Toy, value: T, tag: int) -> tuple[T, int]:
    """The value untouched, whatever it is, and a number from the GPU."""
    return value, toy.add(tag, 1)


@guppy
def sum_of(toy: Toy, values: array[int, n]) -> int:
    total = 0
    for i in range(n):
        total = toy.add(total, values[i])
    return total


@guppy
def fired(toy: Toy, times: nat @ comptime) -> int:
    for _ in range(times):
        toy.fire(2)
    return toy.total()


@guppy
def main() -> None:
    toy = Toy()
    truth, first = tagged(toy, True, 10)
    number, second = tagged(toy, 2.5, 20)
    output("truth", truth)
    output("first", first)
    output("number", number)
    output("second", second)
    output("three", sum_of(toy, array(1, 2, 3)))
    output("five", sum_of(toy, array(1, 2, 3, 4, 5)))
    output("fired", fired(toy, 4))
    output("fired more", fired(toy, 6))
    toy.discard()
