"""User-defined types: a struct with methods, an enum, and optional values."""

from guppylang import guppy
from guppylang.std.builtins import array, output, owned
from guppylang.std.option import Option, nothing, some
from guppylang.std.quantum import cx, h, measure, qubit

QUBITS = 2
SHOTS = 5
SEED = 11
PLATFORMS = ("helios", "sol")
LEVEL = "minimal"


@guppy.struct
class Point:
    x: int
    y: int

    @guppy
    def shifted(self: "Point", dx: int, dy: int) -> "Point":
        return Point(self.x + dx, self.y + dy)

    @guppy
    def __add__(self: "Point", other: "Point") -> "Point":
        return self.shifted(other.x, other.y)


@guppy.struct
class BellPair:
    """Qubits are used up exactly once, so is a struct that holds some."""

    left: qubit
    right: qubit

    @guppy
    def agree(self: "BellPair" @ owned) -> bool:
        return measure(self.left).read() == measure(self.right).read()


@guppy
def bell_pair() -> BellPair:
    left, right = qubit(), qubit()
    h(left)
    cx(left, right)
    return BellPair(left, right)


@guppy
def index_of(values: array[int, 4], wanted: int) -> Option[int]:
    for i in range(4):
        if values[i] == wanted:
            return some(i)
    return nothing()


@guppy
def main() -> None:
    p = Point(1, 2).shifted(10, 20) + Point(100, 200)
    output("x", p.x)
    output("y", p.y)
    output("agree", bell_pair().agree())
    values = array(4, 8, 15, 16)
    found = index_of(values, 15)
    output("found", found.is_some())
    if found.is_some():
        output("index", found.unwrap())
    output("missing", index_of(values, 23).is_nothing())
