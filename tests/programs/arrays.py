"""Arrays of whole numbers, truth values and floats: comprehensions, copies, updates, results."""

from guppylang import guppy
from guppylang.std.builtins import array, nat, output

QUBITS = 1
SHOTS = 2
SEED = 1
PLATFORMS = ("helios", "sol")


@guppy
def total(values: array[int, 6]) -> int:
    sum = 0
    for i in range(len(values)):
        sum += values[i]
    return sum


@guppy
def bubble_sort(values: array[int, 6]) -> None:
    """Sorts in place: the caller's array changes."""
    for _ in range(6):
        for i in range(5):
            if values[i] > values[i + 1]:
                larger = values[i]
                values[i] = values[i + 1]
                values[i + 1] = larger


@guppy
def main() -> None:
    values = array(5, -3, 8, 0, 2, -9)
    untouched = values.copy()
    bubble_sort(values)
    output("total", total(values))
    output("sorted", values)
    output("original", untouched)
    output("squares", array(i * i for i in range(10)))
    output("halves", array(float(i) / 2.0 for i in range(5)))
    output("even", array(i % 2 == 0 for i in range(7)))
    output("unsigned", array(nat(i) for i in range(3)))
    weights = array(0.5, 0.25, 0.125)
    sum = 0.0
    for w in weights:
        sum += w
    output("weight", sum)
