"""GPU calls in functions that borrow a context, call themselves, or take a function as argument."""

from collections.abc import Callable

from guppylang import guppy
from guppylang.std.builtins import output, owned
from toy import Toy

QUBITS = 1
SHOTS = 1
SEED = 1
PLATFORMS = ("helios", "sol")
LEVEL = "minimal"
GPU = True


@guppy
def sum_to(toy: Toy, n: int) -> int:
    if n == 0:
        return 0
    rest = sum_to(toy, n - 1)
    return toy.add(n, rest)


@guppy
def fire_twice(toy: Toy, amount: int) -> None:
    toy.fire(amount)
    toy.fire(amount)


@guppy
def with_context(action: Callable[[Toy, int], None], amount: int) -> int:
    """Opens a context, lets the given function use it, and closes it."""
    toy = Toy()
    action(toy, amount)
    return finished(toy)


@guppy
def finished(toy: Toy @ owned) -> int:
    total = toy.total()
    toy.discard()
    return total


@guppy
def main() -> None:
    toy = Toy()
    output("sum", sum_to(toy, 20))
    fire_twice(toy, 21)
    output("total", finished(toy))
    output("action", with_context(fire_twice, 7))
