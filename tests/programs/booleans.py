"""Truth values: and, or, not, comparisons in a chain, and operands that are never evaluated."""

from guppylang import guppy
from guppylang.std.builtins import output
from guppylang.std.qsystem.utils import get_current_shot

QUBITS = 1
SHOTS = 8
SEED = 1
PLATFORMS = ("helios", "sol")


@guppy
def noisy(answer: bool) -> bool:
    """Reports that it was evaluated: shows which operands `and` and `or` skip."""
    output("evaluated", answer)
    return answer


@guppy
def majority(a: bool, b: bool, c: bool) -> bool:
    return (a and b) or (b and c) or (a and c)


@guppy
def main() -> None:
    # Eight shots, and the three bits of the shot's number: every case once.
    n = get_current_shot()
    a, b, c = n & 1 == 1, n & 2 == 2, n & 4 == 4
    output("and", noisy(a) and noisy(b))
    output("or", noisy(b) or noisy(c))
    output("not", not (a or c))
    output("and, both sides", a & b)
    output("or, both sides", a | c)
    output("xor", a ^ b)
    output("equal", a == b)
    output("majority", majority(a, b, c))
    output("chain", 1 < n <= 5)
    count = 0
    for i in range(n):
        if i % 2 == 0 and not (i == 4) or i == 6:
            count += 1
    output("count", count)
