"""Floating-point arithmetic, rounding, functions of std.math, and conversions to and from whole numbers."""

from guppylang import guppy
from guppylang.std.builtins import nat, output
from guppylang.std.math import atan2, cos, exp, fmod, log, sin, tan
from guppylang.std.qsystem.utils import get_current_shot

QUBITS = 1
SHOTS = 3
SEED = 1
PLATFORMS = ("helios", "sol")


@guppy
def root_by_newton(x: float) -> float:
    guess = x
    for _ in range(40):
        guess = 0.5 * (guess + x / guess)
    return guess


@guppy
def rounding(x: float) -> None:
    output("truncated", int(x))
    output("rounded", round(x))
    output("remainder", fmod(x, 1.0))


@guppy
def compared(x: float, y: float) -> None:
    output("less", x < y)
    output("not more", x <= y)
    output("equal", x == y)
    output("different", x != y)


@guppy
def main() -> None:
    # The shot's number: a value that the compiler cannot compute with in advance.
    n = get_current_shot()
    x = float(n) + 0.5
    output("root", root_by_newton(x))
    output("sum", x + 0.2)
    output("difference", 0.3 - x)
    output("quotient", 1.0 / x)
    output("whole quotient", (n + 7) / 2)
    output("power", x**3.0)
    output("negated", -(0.25 - x))
    rounding(x * 1.75)
    rounding(-x * 1.75)
    compared(x, 1.5)
    output("from nat", float(nat(n + 9)))
    output("sine", sin(x))
    output("cosine", cos(x))
    output("tangent", tan(x))
    output("arc tangent", -1.0 * atan2(x, -2.0))
    output("exponential", exp(x))
    output("logarithm", log(x))
