"""Loops: for, while, break, continue, loops in loops, and a return from the middle of one."""

from guppylang import guppy
from guppylang.std.builtins import array, output

QUBITS = 1
SHOTS = 1
SEED = 1
PLATFORMS = ("helios", "sol")


@guppy
def first_factor(n: int) -> int:
    """The smallest factor above one; leaves the function from inside the loop."""
    for candidate in range(2, n):
        if n % candidate == 0:
            return candidate
    return n


@guppy
def primes_below(limit: int) -> int:
    count = 0
    for n in range(2, limit):
        if first_factor(n) != n:
            continue
        count += 1
    return count


@guppy
def main() -> None:
    output("factor", first_factor(91))
    output("primes", primes_below(60))
    steps = 0
    while True:
        steps += 3
        if steps * steps > 1000:
            break
    output("steps", steps)
    pairs = 0
    for i in range(6):
        for j in range(i):
            if (i + j) % 3 == 0:
                pairs += 1
                continue
            if j > 3:
                break
    output("pairs", pairs)
    for i in range(10, 0, -3):
        output("down", i)
    for letter in array(3, 1, 4):
        output("element", letter)
