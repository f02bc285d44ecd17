"""An all-reduce: every rank gets the sum over all ranks.

    python examples/all_reduce.py [--ranks 4] [--transport threads|processes]
"""

import sys

import ranks  # first: it finds the package of this checkout

import numpy as np
from guppylang import guppy
from guppylang.std.builtins import output
from selene_libgpu import Gpu


@guppy
def main() -> None:
    gpu = Gpu()
    values = gpu.buffer_create()
    gpu.buffer_resize(values, 4)
    gpu.buffer_fill_index(values, 1.0, 100.0)  # i + 100 rank
    gpu.all_reduce(values, 0)
    # A program sees rank 0's buffers. This one takes those of all ranks there.
    every = gpu.buffer_create()
    gpu.all_gather(every, values)
    count = gpu.buffer_len(every)
    for i in range(count):
        output("sum", gpu.buffer_get(every, i))
    gpu.discard()


def example() -> int:
    options = ranks.parse_arguments(__doc__, ranks=4)
    sums = ranks.run(main, options)["sum"]
    values = np.arange(4.0) + 100.0 * np.arange(options.ranks)[:, np.newaxis]
    lines = [f"rank {rank} put in {row}" for rank, row in enumerate(values)]
    lines.append(f"every rank gets {sums[:4]}")
    return ranks.report(lines, sums, np.tile(values.sum(axis=0), options.ranks))


if __name__ == "__main__":
    sys.exit(example())
