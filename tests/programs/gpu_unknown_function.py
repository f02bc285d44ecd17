"""A GPU function that the library lacks: the program panics at the call, with the library's message."""

from typing import no_type_check

from guppylang import guppy
from guppylang.std.builtins import output
from guppylang_internals.decorator import gpu, gpu_module

QUBITS = 1
SHOTS = 2
SEED = 1
PLATFORMS = ("helios", "sol")
GPU = True
EXPECT = {"code": 70002, "message": "no_such_function"}


@gpu_module("libtoy.so", None)
class Hopeful:
    @gpu
    @no_type_check
    def add(self: "Hopeful", a: int, b: int) -> int: ...

    @gpu
    @no_type_check
    def no_such_function(self: "Hopeful", a: int) -> int: ...


@guppy
def main() -> None:
    toy = Hopeful()
    total = toy.add(1, 2)
    output("total", total)
    if total == 3:
        output("never", toy.no_such_function(total))
    toy.discard()
