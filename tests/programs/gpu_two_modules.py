"""Two GPU modules that both declare `add`, with the same signature: one function serves both."""

from typing import no_type_check

from guppylang import guppy
from guppylang.std.builtins import output
from guppylang_internals.decorator import gpu, gpu_module
from toy import Toy

QUBITS = 1
SHOTS = 1
SEED = 1
PLATFORMS = ("helios", "sol")
GPU = True


@gpu_module("libother.so", "other.config")
class Other:
    @gpu
    @no_type_check
    def add(self: "Other", a: int, b: int) -> int: ...

    @gpu
    @no_type_check
    def half(self: "Other", n: int) -> float: ...


@guppy
def main() -> None:
    toy = Toy()
    other = Other()
    output("toy", toy.add(1, 2))
    output("other", other.add(30, 40))
    output("half", other.half(toy.add(4, 5)))
    other.discard()
    toy.discard()
