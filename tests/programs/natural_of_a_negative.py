"""A negative number has no natural one: results before the conversion stay reported."""

from guppylang import guppy
from guppylang.std.builtins import nat, output
from guppylang.std.qsystem.utils import get_current_shot

QUBITS = 1
SHOTS = 1
SEED = 1
PLATFORMS = ("helios", "sol")
EXPECT = {"code": 1002, "message": "is_to_u called on negative value"}
OFFICIAL_FAILS = "it panics first"
RESULTS = [[["shot", 0]]]


@guppy
def main() -> None:
    shot = get_current_shot()
    output("shot", shot)
    output("never", nat(-1 + shot))
    output("neither", 2.0)
