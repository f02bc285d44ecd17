"""Arrays of arrays: a matrix product, and rows handed to a function that changes them."""

from guppylang import guppy
from guppylang.std.builtins import array, output

QUBITS = 1
SHOTS = 1
SEED = 1
PLATFORMS = ("helios", "sol")


@guppy
def product(
    left: array[array[int, 3], 2], right: array[array[int, 2], 3]
) -> array[array[int, 2], 2]:
    result = array(array(0, 0) for _ in range(2))
    for i in range(2):
        for j in range(2):
            for k in range(3):
                result[i][j] += left[i][k] * right[k][j]
    return result


@guppy
def double(row: array[int, 2]) -> None:
    for i in range(2):
        row[i] *= 2


@guppy
def main() -> None:
    left = array(array(1, 2, 3), array(4, 5, 6))
    right = array(array(7, 8), array(9, 10), array(11, 12))
    result = product(left, right)
    double(result[1])
    output("first", result[0].copy())
    output("second", result[1].copy())
    total = 0
    for row in result:
        for entry in row:
            total += entry
    output("total", total)
