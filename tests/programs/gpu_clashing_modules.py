"""Two GPU modules that declare `half` with different signatures: one name cannot mean both, so this is refused."""

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
REFUSED = "half"


@gpu_module("libother.so", None)
class Other:
    @gpu
    @no_type_check
    def half(self: "Other", x: float) -> float: ...


@guppy
def main() -> None:
    toy = Toy()
    other = Other()
    output("toy", toy.half(3))
    output("other", other.half(3.0))
    other.discard()
    toy.discard()
