"""Helios' own gates, measurements that may report a leak, and futures that are copied and dropped."""

from guppylang import guppy
from guppylang.std.angles import angle, pi
from guppylang.std.builtins import output
from guppylang.std.qsystem.helios import (
    lazy_measure,
    lazy_measure_and_reset,
    measure,
    measure_leaked,
    phased_x,
    rz,
    zz_max,
    zz_phase,
)
from guppylang.std.quantum import qubit

QUBITS = 4
SHOTS = 5
SEED = 31
PLATFORMS = ("helios",)


@guppy
def main() -> None:
    a, b = qubit(), qubit()
    phased_x(a, pi / 2, angle(0.25))
    rz(a, angle(0.125))
    phased_x(b, pi / 2, angle(0.0))
    zz_max(a, b)
    zz_phase(a, b, angle(0.375))
    phased_x(b, pi / 2, pi)
    output("a", lazy_measure_and_reset(a).read())
    output("b", lazy_measure(b).read())
    output("a after reset", measure(a).read())

    kept = qubit()
    phased_x(kept, pi, angle(0.0))
    outcome = measure_leaked(kept)
    output("leaked", outcome.is_leaked())
    output("outcome", outcome.to_result().unwrap())
    thrown_away = measure_leaked(qubit())
    thrown_away.discard()
