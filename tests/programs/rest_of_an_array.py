"""The rest of an array whose first element was taken is read from its own start: reported whole, and as a state."""

from guppylang import guppy
from guppylang.std.builtins import array, output
from guppylang.std.debug import state_output
from guppylang.std.qsystem.utils import get_current_shot
from guppylang.std.quantum import discard, discard_array, qubit, x

QUBITS = 3
SHOTS = 2
SEED = 1
PLATFORMS = ("helios", "sol")
OFFICIAL_FAILS = "it reads what lies behind the array in memory"


def expected(shot: int) -> list[list[object]]:
    # The density matrix of the last two qubits, the last of which is set.
    state = [[0.0] * 16, [0.0] * 16]
    state[0][5] = 1.0
    return [
        ["first", 8],
        ["rest", [8, 9 + shot]],
        ["floats", [8.0, 9.5 + shot, 1.5]],
        ["bits", [0, 1, 0]],
        ["STATE:rest", {"re": state[0], "im": state[1]}],
    ]


RESULTS = [expected(shot) for shot in range(SHOTS)]


@guppy
def main() -> None:
    shot = get_current_shot()
    [_first, *rest] = array(7, 8, 9 + shot)
    output("first", rest[0])
    output("rest", rest)
    [_float, *floats] = array(7.0, 8.0, 9.5 + float(shot), 1.5)
    output("floats", floats)
    [_bit, *bits] = array(shot > -1, False, True, False)
    output("bits", bits)
    [q, *qubits] = array(qubit() for _ in range(3))
    x(qubits[1])
    state_output("rest", qubits)
    discard(q)
    discard_array(qubits)
