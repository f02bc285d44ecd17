"""Generic code: functions over any type, over any array length, and values fixed at compile time."""

from guppylang import guppy
from guppylang.std.builtins import array, comptime, nat, output, owned
from guppylang.std.quantum import measure, qubit, x

QUBITS = 3
SHOTS = 1
SEED = 1
PLATFORMS = ("helios", "sol")
LEVEL = "minimal"

T = guppy.type_var("T", copyable=False, droppable=False)
n = guppy.nat_var("n")


@guppy
def swapped(a: T @ owned, b: T @ owned) -> tuple[T, T]:
    """Works for numbers and for qubits, which can be neither copied nor dropped."""
    return b, a


@guppy
def mean(values: array[float, n]) -> float:
    sum = 0.0
    for i in range(n):
        sum += values[i]
    return sum / float(n)


@guppy
def repeated(times: nat @ comptime, value: int) -> int:
    result = 0
    for _ in range(times):
        result += value
    return result


@guppy
def main() -> None:
    a, b = swapped(1, 2)
    output("a", a)
    output("b", b)
    p, q = qubit(), qubit()
    x(p)
    p, q = swapped(p, q)
    output("p", measure(p).read())
    output("q", measure(q).read())
    output("mean of two", mean(array(1.0, 2.0)))
    output("mean of five", mean(array(1.0, 2.0, 4.0, 8.0, 16.0)))
    output("repeated", repeated(7, 6))
