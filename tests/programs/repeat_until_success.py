"""Repeat until success: tries a gate with ancillas until both report that it worked."""

from guppylang import guppy
from guppylang.std.builtins import output
from guppylang.std.debug import state_output
from guppylang.std.quantum import cx, h, measure, qubit, s, t, tdg, toffoli, x, z

QUBITS = 3
SHOTS = 6
SEED = 8
PLATFORMS = ("helios", "sol")


@guppy
def attempt(q: qubit) -> bool:
    """One try: both ancillas at 0 means that the rotation of q has happened."""
    a, b = qubit(), qubit()
    h(a)
    h(b)
    toffoli(a, b, q)
    s(q)
    toffoli(a, b, q)
    h(a)
    h(b)
    first = measure(a).read()
    second = measure(b).read()
    return not (first or second)


@guppy
def main() -> None:
    q = qubit()
    h(q)
    tries = 1
    while not attempt(q):
        # A failed try leaves a Z behind: take it back.
        z(q)
        tries += 1
        if tries > 50:
            break
    output("tries", tries)
    state_output("state", q)
    h(q)
    output("outcome", measure(q).read())
