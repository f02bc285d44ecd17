"""A dense state of 34 qubits in complex64: 128 GiB, over the devices that are there.

    python examples/thirty_four_qubits.py [--qubits 20] [--devices 0-3] [--ranks 1] [--transport threads|processes]

It prints which amplitudes lie on which device, makes the state, and checks its norm and its last amplitude. Where the
memory is too small, it prints the figures that libgpu gives, and exits with 2.
"""

import argparse
import math
import os
import sys

# Importing the demo makes the package of this checkout importable.
from demo import find_builds

import numpy as np
from selene_libgpu import Context, GpuError

BYTES_PER_AMPLITUDE = 8
# The phases of the first amplitudes, in radians; those of the others are 0.
PHASES = [0.5, -1.0, 2.0, 3.0]
# Amplitudes are float32 numbers.
TOLERANCE = 1e-6


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--qubits", type=int, default=34)
    parser.add_argument("--devices", default=os.environ.get("LIBGPU_DEVICES"), help="as in LIBGPU_DEVICES")
    parser.add_argument("--ranks", default=os.environ.get("LIBGPU_RANKS"), help="as in LIBGPU_RANKS")
    parser.add_argument("--transport", default=os.environ.get("LIBGPU_TRANSPORT"), help="as in LIBGPU_TRANSPORT")
    return parser.parse_args()


def configure(options: argparse.Namespace) -> None:
    find_builds()
    given = {key: getattr(options, key) for key in ("devices", "ranks", "transport")}
    os.environ.update({f"LIBGPU_{key.upper()}": value for key, value in given.items() if value})
    os.environ["LIBGPU_PRECISION"] = "complex64"


def blocks(qubits: int, devices: int) -> list[range]:
    """The amplitudes on each device: blocks as equal as can be, or all on the first if there are more devices."""
    count = 2**qubits
    if devices > count:
        return [range(count)]
    size, longer = divmod(count, devices)
    ends = [(k + 1) * size + min(k + 1, longer) for k in range(devices)]
    return [range(begin, end) for begin, end in zip([0, *ends], ends, strict=False)]


def print_plan(qubits: int, devices: int) -> None:
    print(f"{qubits} qubits: 2^{qubits} amplitudes of {BYTES_PER_AMPLITUDE} bytes, {readable(2**qubits)}")
    for device, block in enumerate(blocks(qubits, devices)):
        print(f"  device {device} of {devices}: amplitudes {block.start:,} to {block.stop - 1:,}, {readable(len(block))}")


def readable(amplitudes: int) -> str:
    size = amplitudes * BYTES_PER_AMPLITUDE
    return f"{size:,} bytes ({size / 2**30:.3g} GiB)"


def check(name: str, found: complex, expected: complex) -> bool:
    right = bool(np.isclose(found, expected, rtol=TOLERANCE, atol=0.0))
    print(f"  {name}: {found:.9g}" + ("" if right else f" instead of {expected:.9g}"))
    return right


def measure(gpu: Context, qubits: int) -> bool:
    """Makes the state, and compares it with what numpy expects."""
    phases = gpu.call("buffer_create")
    for phase in PHASES[: 2**qubits]:
        gpu.call("buffer_push", phases, phase)
    state = gpu.call("phase_encode", phases, qubits)

    def amplitude(index: int) -> complex:
        return complex(gpu.call("state_amplitude", state, index), gpu.call("state_amplitude_imag", state, index))

    size, last = math.sqrt(2.0**-qubits), 2**qubits - 1
    expected = size * np.exp(1j * np.array(PHASES))
    # The overlap of the state with itself is a sum over all amplitudes.
    checks = [check("norm", math.sqrt(math.sqrt(gpu.call("state_overlap", state, state))), 1.0)]
    checks.append(check("amplitude 0", amplitude(0), expected[0]))
    checks.append(check(f"amplitude {last}", amplitude(last), expected[last] if last < len(PHASES) else size))
    return all(checks)


def example() -> int:
    options = parse_arguments()
    configure(options)
    try:
        with Context() as gpu:
            print_plan(options.qubits, gpu.call("mesh_devices"))
            return 0 if measure(gpu, options.qubits) else 1
    except GpuError as error:
        print(f"refused: {error}")
        # Other errors have no figures of memory.
        return 2 if "bytes" in str(error) else 1


if __name__ == "__main__":
    sys.exit(example())
