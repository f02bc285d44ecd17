"""Whole-number arithmetic: division, powers, shifts, bit operations, comparisons, int and nat."""

from guppylang import guppy
from guppylang.std.builtins import nat, output
from guppylang.std.qsystem.utils import get_current_shot

QUBITS = 1
SHOTS = 3
SEED = 1
PLATFORMS = ("helios", "sol")


@guppy
def collatz_steps(n: int) -> int:
    """Steps until n becomes 1; a loop whose length no compiler can know."""
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps


@guppy
def division(a: int, b: int) -> None:
    """The quotient rounds down; a divisor counts as unsigned, so it should not be negative."""
    output("quotient", a // b)
    output("remainder", a % b)
    both = divmod(a, b)
    output("checked", both[0] * b + both[1] == a)


@guppy
def bits(a: int, b: int) -> None:
    output("and", a & b)
    output("or", a | b)
    output("xor", a ^ b)
    output("not", ~a)
    output("left", a << 5)
    output("right", a >> 2)


@guppy
def unsigned(a: nat, b: nat) -> None:
    output("nat sum", a + b)
    output("nat quotient", a // b)
    output("nat remainder", a % b)
    output("nat bits", (a << nat(60)) >> nat(59) | a ^ b)
    output("nat to int", int(a) - int(b))
    output("nat order", a > b and b <= a and a != b)


@guppy
def main() -> None:
    # The shot's number: a value that the compiler cannot compute with in advance.
    n = get_current_shot()
    output("steps", collatz_steps(27 + n))
    division(17 + n, 5)
    division(-17 - n, 5)
    division(n, 3)
    bits(0b110101 + n, 0b011100)
    unsigned(nat(n + 41), nat(n + 6))
    output("power", (n + 2) ** (n + 11))
    output("negated", -(7 * n - 19))
    output("absolute", abs(n - 12))
    # Sixty-four bits: one more than the largest value is the smallest.
    largest = 9223372036854775807
    output("wrapped", largest + n)
    output("compared", n - 1 < 0 or n >= 2)
