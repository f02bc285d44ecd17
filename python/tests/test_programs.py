"""Runs programs in Selene that use contexts as queues, counters, sections, ranks and data sets."""

import contextlib
import importlib.util
import os
import re
import subprocess
import sys
import unittest
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from unittest import mock

import numpy as np
from guppylang import guppy
from guppylang.std.builtins import exit, output
from guppylang.std.qsystem.utils import get_current_shot
from selene_sim import Coinflip
from selene_sim.exceptions import SelenePanicError
from selene_sim.instance import SeleneInstance
from support import SOURCES, FolderTest, layouts, needs_compiler, needs_library

from selene_libgpu import Gpu, build

DOCS = SOURCES.parent.parent / "docs"
ROWS = np.array([[1.0, 2.0, 2.0, 0.0], [3.0, 0.0, -4.0, 0.0]])

# Runs the emulator in its place and prints its peak memory in KiB. The system reports that reliably only for a process
# that has ended, to its parent. A small process has to be the parent: a new process starts with its parent's peak.
MEASURED = """
import os, sys
process = os.spawnv(os.P_NOWAIT, {executable!r}, [{executable!r}, *sys.argv[1:]])
_, status, usage = os.wait4(process, 0)
print(usage.ru_maxrss)
sys.exit(os.waitstatus_to_exitcode(status))
"""


@guppy
def two_contexts() -> None:
    """The solver waits for the loader, and the program waits for neither."""
    loader = Gpu()
    solver = Gpu()
    loaded = loader.counter_create()
    solved = loader.counter_create()
    mine = solver.buffer_create()
    solver.buffer_resize(mine, 8)
    solver.counter_wait(loaded, 3)
    solver.buffer_fill(mine, 2.5)
    solver.counter_notify(solved, 10, 1)
    theirs = loader.buffer_create()
    loader.buffer_resize(theirs, 8)
    for _ in range(3):
        loader.buffer_add_scalar(theirs, 1.5)
        loader.counter_notify(loaded, 1, 0)
    loader.counter_wait(solved, 10)
    output("loaded", loader.counter_read(loaded))
    output("solved", loader.counter_read(solved))
    output("theirs", loader.buffer_get(theirs, 7))
    output("mine", solver.buffer_get(mine, 7))
    loader.discard()
    solver.discard()


@guppy
def sections() -> None:
    """Two sections in parallel, five times, and all of that again; then a call that needs both."""
    gpu = Gpu()
    x = gpu.buffer_create()
    y = gpu.buffer_create()
    gpu.buffer_resize(x, 3)
    gpu.buffer_resize(y, 3)
    for _ in range(2):
        for _ in range(5):
            gpu.parallel_begin()
            gpu.section_begin()
            gpu.buffer_add_scalar(x, 1.0)
            gpu.section_end()
            gpu.section_begin()
            gpu.buffer_add_scalar(y, 2.0)
            gpu.buffer_add_scalar(y, 10.0)
            gpu.section_end()
            gpu.parallel_end()
        gpu.buffer_scale(y, 0.5)
    output("tasks", gpu.plan_tasks())
    output("replays", gpu.plan_replays())
    gpu.buffer_axpy(x, 0.5, y)
    output("x", gpu.buffer_get(x, 2))
    output("y", gpu.buffer_get(y, 0))
    gpu.discard()


@guppy
def data_set() -> None:
    """A row as a state, and another one as a buffer."""
    gpu = Gpu()
    rows = gpu.dataset_open(0)
    output("rows", gpu.dataset_rows(rows))
    output("columns", gpu.dataset_columns(rows))
    state = gpu.dataset_encode(rows, 0, 2)
    output("norm", gpu.state_norm(state))
    output("amplitude", gpu.state_amplitude(state, 1))
    row = gpu.buffer_load(rows, 1)
    gpu.dataset_close(rows)
    output("value", gpu.buffer_get(row, 2))
    gpu.discard()


@guppy
def missing_row() -> None:
    gpu = Gpu()
    rows = gpu.dataset_open(0)
    output("never", gpu.dataset_encode(rows, 2, 2))
    gpu.discard()


@guppy
def collective() -> None:
    """Each rank fills its own values; they are gathered on the rank that answers."""
    gpu = Gpu()
    mine = gpu.buffer_create()
    every = gpu.buffer_create()
    gpu.buffer_resize(mine, 4)
    gpu.buffer_fill_index(mine, 1.0, 100.0)
    gpu.all_gather(every, mine)
    gpu.all_reduce(mine, 0)
    gpu.barrier()
    output("ranks", gpu.mesh_ranks())
    count = gpu.buffer_len(every)
    output("values", count)
    output("sum", gpu.buffer_get(mine, 3))
    output("last", gpu.buffer_get(every, count - 1))
    gpu.discard()


@guppy
def whatever_the_ranks() -> None:
    """Sums, samples and angles of a thousand values, which must not depend on their distribution."""
    gpu = Gpu()
    data = gpu.buffer_create()
    gpu.buffer_resize(data, 1000)
    gpu.buffer_fill_index(data, 0.1, 0.0)
    gpu.buffer_add_scalar(data, -30.0)
    state = gpu.amplitude_encode(data, 10)
    other = gpu.phase_encode(data, 10)
    output("norm", gpu.state_norm(state))
    output("overlap", gpu.state_overlap(state, other))
    output("z", gpu.state_expectation_z(state, 11))
    for index in range(0, 1000, 333):
        output("real", gpu.state_amplitude(other, index))
        output("imaginary", gpu.state_amplitude_imag(other, index))
        output("sample", gpu.state_sample(state, index / 1000.0))
        output("angle", gpu.state_prep_angle(state, 9, index % 512))
    gpu.discard()


@guppy
def leaves_a_context() -> None:
    """Ends while a context with a buffer, a counter and queued work is open."""
    shot = get_current_shot()
    gpu = Gpu()
    buffer = gpu.buffer_create()
    gpu.counter_create()
    gpu.buffer_resize(buffer, 512)
    output("len", gpu.buffer_len(buffer))
    gpu.buffer_fill(buffer, 1.0)
    exit("over", 1, gpu)


def results(instance, shots: int = 1, **environment: str) -> list[list[tuple]]:
    """The results of each shot with these environment variables."""
    with mock.patch.dict("os.environ", environment):
        return [list(shot) for shot in instance.run_shots(Coinflip(), n_qubits=1, n_shots=shots, timeout=300.0)]


@contextlib.contextmanager
def built(program) -> Iterator[SeleneInstance]:
    instance = build(program)
    try:
        yield instance
    finally:
        instance.delete_files()


@needs_compiler
@needs_library
class Programs(FolderTest):
    def with_data(self) -> dict[str, str]:
        np.save(self.folder / "rows.npy", ROWS)
        config = self.file("libgpu.toml", '[[datasets]]\npath = "rows.npy"\n')
        return {"LIBGPU_CONFIG": str(config)}

    def check(self, program, expected: list[tuple], **environment: str) -> None:
        with built(program) as instance:
            for layout in layouts():
                found = results(instance, shots=2, **layout, **environment)
                self.assertEqual(found, [expected, expected], layout)

    def test_a_context_waits_for_another(self) -> None:
        self.check(two_contexts, [("loaded", 3), ("solved", 10), ("theirs", 4.5), ("mine", 2.5)])

    def test_sections(self) -> None:
        self.check(sections, [("tasks", 15), ("replays", 1), ("x", 32.5), ("y", 45.0)])

    def test_rows_of_a_data_set(self) -> None:
        expected = [("rows", 2), ("columns", 4), ("norm", 3.0), ("amplitude", 2 / 3), ("value", -4.0)]
        self.check(data_set, expected, **self.with_data())

    def test_a_row_that_is_not_there_ends_the_program(self) -> None:
        data, texts = self.with_data(), set()
        with built(missing_row) as instance:
            for layout in layouts():
                with self.assertRaisesRegex(SelenePanicError, "dataset_encode: .*row 2") as panic:
                    results(instance, **layout, **data)
                texts.add(str(panic.exception))
        # The same text, whatever the ranks are.
        self.assertEqual(len(texts), 1, texts)

    def test_ranks_that_talk(self) -> None:
        with built(collective) as instance:
            for layout in layouts():
                ranks = int(layout["LIBGPU_RANKS"])
                (found,) = results(instance, **layout)
                total = 3.0 * ranks + 100.0 * sum(range(ranks))
                last = 3.0 + 100.0 * (ranks - 1)
                self.assertEqual(found, [("ranks", ranks), ("values", 4 * ranks), ("sum", total), ("last", last)])

    def test_results_do_not_depend_on_the_ranks(self) -> None:
        with built(whatever_the_ranks) as instance:
            (alone,) = results(instance)
            self.assertGreater(len(alone), 15)
            for variables in [*layouts(), {"LIBGPU_RANKS": "2", "LIBGPU_DEVICES": "0-7"}]:
                (found,) = results(instance, **variables)
                # Floats are equal to the last bit.
                self.assertEqual(found, alone, variables)

    def most_memory(self, instance: SeleneInstance, shots: int, **environment: str) -> int:
        """The peak memory of the emulator for this number of shots, in KiB."""
        reports = results(instance, shots, **environment)
        self.assertEqual({report[0] for report in reports}, {("len", 512)})
        self.assertEqual(len(reports), shots)
        return int((max(instance.runs.iterdir()) / "stdout.txt").read_text())

    @unittest.skipUnless(sys.platform == "linux", "other systems do not count memory in KiB")
    def test_shots_that_exit_with_a_context_open_take_no_memory(self) -> None:
        many = 100_000 if os.environ.get("ALL_TESTS") else 5_000
        few = many // 5
        with built(leaves_a_context) as instance:
            instance.executable = self.executable("measured", MEASURED.format(executable=str(instance.executable)))
            for ranks in [{}, {"LIBGPU_RANKS": "2", "LIBGPU_TRANSPORT": "processes"}]:
                early, late = (self.most_memory(instance, shots, **ranks) for shots in (few, many))
                self.assertLess(late, early + 2048, f"{ranks}: {early} KiB for {few} shots, {late} KiB for {many}")


HEAD = """from guppylang import guppy
from selene_libgpu.functions import Gpu

@guppy
def main() -> None:
    gpu = Gpu()
    solver = Gpu()
    data = gpu.buffer_create()
    x = gpu.buffer_create()
    y = gpu.buffer_create()
"""
TAIL = """
    gpu.discard()
    solver.discard()
"""


class Documentation(FolderTest):
    def blocks(self) -> list[str]:
        pages = [(DOCS / name).read_text() for name in ["functions.md", "scaling-out.md"]]
        blocks = re.findall(r"```python\n(.*?)```", "".join(pages), re.DOTALL)
        # Calls by Python itself are not Guppy's.
        return [block for block in blocks if "Context" not in block]

    def loaded(self, source: str, number: int) -> ModuleType:
        """Guppy reads the source of functions from a file."""
        path = self.file(f"block{number}.py", source)
        spec = importlib.util.spec_from_file_location(f"documented_{number}", path)
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return module

    def test_guppy_accepts_what_the_documentation_prints(self) -> None:
        blocks = self.blocks()
        self.assertGreaterEqual(len(blocks), 5)
        for number, block in enumerate(blocks):
            with self.subTest(block=block):
                whole = "import" in block
                lines = "".join(f"    {line}\n" for line in block.splitlines())
                module = self.loaded(block if whole else HEAD + lines + TAIL, number)
                (module.main if hasattr(module, "main") else module.prepare).check()

    @needs_compiler
    @needs_library
    def test_the_first_program_prints_what_it_says(self) -> None:
        block = self.blocks()[0]
        program = self.file("first.py", block)
        environment = os.environ | {"PYTHONPATH": str(SOURCES)}
        ran = subprocess.run([sys.executable, program], capture_output=True, text=True, env=environment)
        self.assertEqual(ran.returncode, 0, ran.stderr)
        self.assertIn(f"# {ran.stdout}", block)


if __name__ == "__main__":
    unittest.main()
