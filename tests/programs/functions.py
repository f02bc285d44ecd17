"""Functions: recursion, mutual recursion, functions as arguments and results, several results."""

from collections.abc import Callable

from guppylang import guppy
from guppylang.std.builtins import Function, output

QUBITS = 1
SHOTS = 1
SEED = 1
PLATFORMS = ("helios", "sol")
LEVEL = "minimal"


@guppy
def fibonacci(n: int) -> int:
    if n < 2:
        return n
    return fibonacci(n - 1) + fibonacci(n - 2)


@guppy
def is_even(n: int) -> bool:
    if n == 0:
        return True
    return is_odd(n - 1)


@guppy
def is_odd(n: int) -> bool:
    if n == 0:
        return False
    return is_even(n - 1)


@guppy
def triple(n: int) -> int:
    return 3 * n


@guppy
def square(n: int) -> int:
    return n * n


@guppy
def choose(first: bool) -> Function[[int], int]:
    """A function that is picked while the program runs."""
    if first:
        return triple
    return square


@guppy
def twice(f: Callable[[int], int], n: int) -> int:
    return f(f(n))


@guppy
def low_and_high(a: int, b: int) -> tuple[int, int]:
    if a < b:
        return a, b
    return b, a


@guppy
def main() -> None:
    output("fibonacci", fibonacci(17))
    output("even", is_even(30))
    output("odd", is_odd(30))
    output("tripled", twice(triple, 5))
    output("squared", twice(square, 5))
    for i in range(4):
        output("chosen", choose(i % 2 == 0)(10 + i))
    low, high = low_and_high(9, 4)
    output("low", low)
    output("high", high)
