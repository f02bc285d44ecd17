"""A mixture-of-experts exchange: each rank has tokens, and each rank is the expert for some tokens of all ranks.

    python examples/mixture_of_experts.py [--ranks 8] [--transport threads|processes]

Each rank prepares its tokens by destination, sends them with all_to_all, and its expert computes on what it received.
A second all_to_all returns the tokens, and each rank assembles its own in their order. A router would choose the
experts from the tokens; here the choice is random. Ranks send blocks of equal length, so shorter ones are filled up
with zeros. Expert e computes 2 x + e.
"""

import os
import sys
import tempfile
from pathlib import Path

import ranks  # first: it finds the package of this checkout

import numpy as np
from guppylang import guppy
from guppylang.std.builtins import comptime, output
from selene_libgpu import Gpu

TOKENS = 16
WIDTH = 128


@guppy
def share(gpu: Gpu, k: int) -> int:
    """The part of data set k that is for this rank."""
    rows = gpu.dataset_open(k)
    whole = gpu.buffer_load(rows, 0)
    part = gpu.buffer_create()
    gpu.scatter(part, whole, 0)
    gpu.buffer_free(whole)
    gpu.dataset_close(rows)
    return part


@guppy
def compute(gpu: Gpu, tokens: int) -> None:
    """The expert of this rank: 2 x + rank."""
    own = gpu.buffer_create()
    gpu.buffer_copy(own, tokens)
    gpu.buffer_fill_index(own, 0.0, 1.0)
    gpu.buffer_scale(tokens, 2.0)
    gpu.buffer_axpy(tokens, 1.0, own)
    gpu.buffer_free(own)


@guppy
def main() -> None:
    gpu = Gpu()
    tokens = share(gpu, 0)
    by_destination = share(gpu, 1)
    in_order = share(gpu, 2)
    prepared = gpu.buffer_create()
    received = gpu.buffer_create()
    returned = gpu.buffer_create()
    gpu.buffer_take_rows(prepared, tokens, by_destination, comptime(WIDTH))
    gpu.all_to_all(received, prepared)
    compute(gpu, received)
    gpu.all_to_all(returned, received)
    gpu.buffer_take_rows(tokens, returned, in_order, comptime(WIDTH))
    every = gpu.buffer_create()
    gpu.all_gather(every, tokens)
    count = gpu.buffer_len(every)
    for i in range(count):
        output("value", gpu.buffer_get(every, i))
    gpu.discard()


def plan(experts: np.ndarray, count: int) -> tuple[np.ndarray, np.ndarray, int]:
    """Which token of its own each rank puts where in what it sends, -1 for none; where each of its tokens is in what
    comes back; and the length of a block."""
    block = max(np.bincount(row, minlength=count).max() for row in experts)
    by_destination = np.full((count, count * block), -1.0)
    in_order = np.empty(experts.shape)
    for rank, row in enumerate(experts):
        for expert in range(count):
            chosen = np.flatnonzero(row == expert)
            places = expert * block + np.arange(len(chosen))
            by_destination[rank, places] = chosen
            in_order[rank, chosen] = places
    return by_destination, in_order, block


def configure(folder: Path, arrays: list[np.ndarray]) -> None:
    """Makes each array a data set of one row."""
    for k, array in enumerate(arrays):
        np.save(folder / f"{k}.npy", array.ravel())
    datasets = "".join(f'[[datasets]]\npath = "{k}.npy"\n' for k in range(len(arrays)))
    (folder / "libgpu.toml").write_text(datasets)
    os.environ["LIBGPU_CONFIG"] = str(folder / "libgpu.toml")


def example() -> int:
    options = ranks.parse_arguments(__doc__, ranks=8)
    random = np.random.default_rng(1)
    tokens = random.normal(size=(options.ranks, TOKENS, WIDTH))
    experts = random.integers(options.ranks, size=(options.ranks, TOKENS))
    by_destination, in_order, block = plan(experts, options.ranks)
    with tempfile.TemporaryDirectory() as folder:
        configure(Path(folder), [tokens, by_destination, in_order])
        found = ranks.run(main, options)["value"]
    lines = [
        f"{options.ranks} ranks with {TOKENS} tokens of {WIDTH} values each; blocks of {block} tokens",
        f"tokens for each expert: {np.bincount(experts.ravel(), minlength=options.ranks)}",
    ]
    expected = 2.0 * tokens + experts[:, :, np.newaxis]
    return ranks.report(lines, found, expected.ravel())


if __name__ == "__main__":
    sys.exit(example())
